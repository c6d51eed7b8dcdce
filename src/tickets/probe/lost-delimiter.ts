import { type Dialect, type Row, readRow } from './row.ts'

/** Places that are tried in one line. */
const most = 8

/**
 * A line whose quotes fit once a delimiter is put in front of a bare quote: `Wool hat"Warm, even when wet.",12`. The delimiter that
 * was lost and the comma of the cell behind it make up for each other, so that the number of cells may be right by chance.
 * Undefined unless exactly one place gives the right width and leaves no quote astray.
 */
export function separated(line: string, dialect: Dialect, width: number | null): Row | undefined {
  const { delimiter, quote } = dialect
  if (width === null || quote === '' || delimiter === '') return undefined
  let found: Row | undefined
  let tries = 0
  for (let at = line.indexOf(quote, 1); at > 0 && tries < most; at = line.indexOf(quote, at + 1)) {
    if (!opens(line, at, dialect)) continue
    tries++
    const row = readRow(`${line.slice(0, at)}${delimiter}${line.slice(at)}`, 0, line.length + delimiter.length, true, dialect)
    if (row.open || row.strays > 0 || row.cells.length !== width) continue
    if (found) return undefined
    found = row
  }
  return found
}

/** A quote with text right before and behind it: neither a delimiter nor another quote, nor a blank in front as in prose. */
function opens(line: string, at: number, { delimiter, quote }: Dialect): boolean {
  const before = line[at - 1]!
  return (
    before !== ' ' &&
    before !== quote &&
    before !== '\\' &&
    !line.endsWith(delimiter, at) &&
    at + 1 < line.length &&
    line[at + 1] !== quote &&
    !line.startsWith(delimiter, at + 1)
  )
}
