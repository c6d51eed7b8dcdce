import { isBlank } from './kind.ts'

/** The name of a column as it is compared and shown: on one line, without blanks around it. */
export const headerCell = (cell: string): string =>
  (/[\r\n]/.test(cell)
    ? cell
        .split(/[\r\n]+/)
        .map((part) => part.trim())
        .join(' ')
    : cell
  ).trim()

/** Names for columns that no row names. */
export const made = (width: number): string[] => Array.from({ length: width }, (_, i) => `column${i + 1}`)

/**
 * As many names as the rows below have cells, where nearly all of them agree on it: columns that they fill but the header does not
 * name get a blank name, and blank names that no row has a cell for are a slip of whoever wrote the header.
 */
export function namesFor(cells: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const names = cells.map(headerCell)
  const usual = rows.filter((row) => row.length === width)
  if (width === names.length || usual.length < 3 || usual.length < 0.8 * rows.length) return names
  if (width > names.length) {
    if (usual.every((row) => isBlank(row.slice(names.length)))) return names
    return [...names, ...Array.from({ length: width - names.length }, () => '')]
  }
  const surplus = names.length - width
  const blanks = names.flatMap((name, i) => (name === '' ? [i] : [])).slice(-surplus)
  return blanks.length === surplus ? names.filter((_, i) => !blanks.includes(i)) : names
}
