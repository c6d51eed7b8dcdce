import { rowsOf, usual } from './dialect.ts'
import { isBlank, kind } from './kind.ts'
import type { Dialect, RowCells } from './row.ts'
import type { Piece } from './row-repair.ts'

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
 * name get a blank name (in front where rows are numbered, as R writes them), and blank names that no row has a cell for are a slip of whoever wrote the header.
 */
export function namesFor(cells: readonly string[], rows: readonly RowCells[], width: number): string[] {
  const names = cells.map(headerCell)
  const agreeing = rows.filter((row) => row.cells.length === width)
  if (width === names.length || agreeing.length < 3 || agreeing.length < 0.8 * rows.length) return names
  if (width > names.length) {
    if (agreeing.every((row) => isBlank(row.cells.slice(names.length)))) return names
    const nameless = Array.from({ length: width - names.length }, () => '')
    return agreeing.every(isNumbered) ? [...nameless, ...names] : [...names, ...nameless]
  }
  const surplus = names.length - width
  const blanks = names.flatMap((name, i) => (name === '' ? [i] : [])).slice(-surplus)
  return blanks.length === surplus ? names.filter((_, i) => !blanks.includes(i)) : names
}

/**
 * Whether nearly all rows have more cells than the header names, as where it lost a delimiter: two names are one then, and those
 * behind stand over the wrong columns. `names`: those that the table got.
 */
export function namesTooFew(named: number, names: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const longer = rows.filter((cells) => cells.length > named).length
  const numbered = names.length > named && names[0] === ''
  return named > 1 && !numbered && longer >= 3 && longer >= 0.8 * rows.length
}

/** R writes the number of a row in front, quoted although numbers are not. */
const isNumbered = ({ cells, quoted }: RowCells, i: number): boolean =>
  cells[0] === String(i + 1) && quoted[0] === 0 && quoted.length < cells.length

/** The names in the line above a table, where it has as many as there are columns once it is read with another delimiter: `id,created` over `7;2026-10-01`. */
export function foreignNames(line: Piece | undefined, text: string, dialect: Dialect, width: number): string[] | undefined {
  if (!line || width < 2) return undefined
  for (const delimiter of usual) {
    const [row] = rowsOf(text.slice(line.from, line.stop), true, { ...dialect, delimiter }, 1)
    if (row?.cells.length === width && row.cells.every((cell) => ['text', 'code'].includes(kind(cell))))
      return row.cells.map(headerCell)
  }
  return undefined
}
