import { filled, isBlank, type Kind, kind, mostly } from './kind.ts'

/** What the rows of a table have in common, to tell a row that is only short from one whose cells slipped. */
export interface Profile {
  width: number
  /** the kind that a column's cells share, where they do */
  kinds: readonly (Kind | undefined)[]
  /** columns that are blank in most rows */
  blank: readonly boolean[]
  /** the file as a whole leaves out the blank cells at the end of a row */
  ragged: boolean
  /** every row fills at least three cells */
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
  return {
    width,
    kinds: columns.map((cells) => mostly(cells, 0.9, 5)),
    blank: columns.map((cells) => cells.filter((cell) => cell.trim() === '').length > cells.length / 2),
    ragged,
    dense: rows.length >= 5 && rows.every((row) => filled(row) >= 3),
  }
}

export type Misfit = 'too-few-cells' | 'too-many-cells'

/**
 * A row at the header's width, or why it cannot be. Missing cells are taken for blank ones at the end only where the table
 * usually has blanks there; cells too many only where they are blank; and never where a cell then stands in a column of another kind.
 */
export function toWidth(cells: string[], { width, kinds, blank, ragged }: Profile): string[] | Misfit {
  if (cells.length === width) return cells
  if (cells.length > width) {
    const kept = cells.slice(0, width)
    return isBlank(cells.slice(width)) && suits(kept, kinds) ? kept : 'too-many-cells'
  }
  const missing = blank.slice(cells.length)
  if (!ragged && !missing.every(Boolean)) return 'too-few-cells'
  const padded = [...cells, ...missing.map(() => '')]
  return suits(padded, kinds) ? padded : 'too-few-cells'
}

const alike: Partial<Record<Kind, Kind>> = { code: 'number' }
const rough = (name: Kind): Kind => alike[name] ?? name

const suits = (cells: readonly string[], kinds: readonly (Kind | undefined)[]): boolean =>
  kinds.every((wanted, i) => {
    if (wanted === undefined || wanted === 'text') return true
    const found = kind(cells[i]!)
    return found === 'blank' || rough(found) === rough(wanted)
  })
