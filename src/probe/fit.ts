import { filled, isBlank, type Kind, kind, mostly } from './kind.ts'

/** What the rows of a table have in common, to tell a row that is only short from one whose cells slipped. */
export interface Profile {
  width: number
  /** the kind that a column's cells share, where they do; found out when a row is first in doubt */
  kinds: () => readonly (Kind | undefined)[]
  /** columns that are blank in most rows */
  blank: readonly boolean[]
  /** the file as a whole leaves out the blank cells at the end of a row */
  ragged: boolean
  /** columns that no row leaves blank */
  full: readonly boolean[]
  /** every row fills at least three cells, those that may be a footer aside */
  dense: boolean
}

/** Looks over rows as they stand in the file, of any width; `width` is the header's. */
export function profile(rows: readonly (readonly string[])[], width: number): Profile {
  const exact = rows.filter((row) => row.length === width)
  const short = rows.filter((row) => row.length < width && row.length > 1)
  const dropsBlanks = exact.every((row) => row[width - 1] !== '') && short.every((row) => row[row.length - 1] !== '')
  const ragged = short.length >= 5 && (short.length > rows.length / 2 || (dropsBlanks && short.length > rows.length / 10))
  const base = ragged ? rows.filter((row) => row.length <= width) : exact
  const columns = Array.from({ length: width }, (_, i) => base.map((row) => row[i] ?? ''))
  let kinds: (Kind | undefined)[] | undefined
  return {
    width,
    kinds: () => {
      kinds ??= columns.map((cells) => mostly(cells, 0.9, 5))
      return kinds
    },
    blank: columns.map((cells) => cells.filter((cell) => cell.trim() === '').length > cells.length / 2),
    full: columns.map((cells) => cells.length >= 5 && !cells.some((cell) => cell.trim() === '')),
    ragged,
    dense: rows.length >= 5 && rows.slice(0, Math.max(4, rows.length - 5)).every((row) => filled(row) >= 3),
  }
}

export type Misfit = 'too-few-cells' | 'too-many-cells'

/**
 * A row at the header's width, or why it cannot be. Missing cells are taken for blank ones at the end only where the table
 * usually has blanks there; cells too many only where they are blank; and never where a cell then stands in a column of another kind, or a column loses its value.
 */
export function toWidth(cells: string[], shape: Profile): string[] | Misfit {
  const { width, blank, ragged } = shape
  if (cells.length === width) return cells
  if (cells.length > width) {
    const kept = cells.slice(0, width)
    return isBlank(cells.slice(width)) && suits(kept, shape) ? kept : 'too-many-cells'
  }
  const missing = blank.slice(cells.length)
  if (!ragged && !missing.every(Boolean)) return 'too-few-cells'
  const padded = [...cells, ...missing.map(() => '')]
  return suits(padded, shape) ? padded : 'too-few-cells'
}

const suits = (cells: readonly string[], { kinds, full }: Profile): boolean =>
  kinds().every((wanted, i) => {
    const found = kind(cells[i]!)
    if (found === 'blank') return !full[i] || cells[i]!.trim() !== ''
    return wanted === undefined || wanted === 'text' || rough(found) === rough(wanted)
  })

/** An id may be a number in one row and not in the next. */
const rough = (name: Kind): Kind => (name === 'code' ? 'number' : name)
