import { filled, isBlank, isEmpty, type Kind, mostly } from './kind.ts'

/** What the rows of a table have in common, to tell a row that is only short from one whose cells slipped. */
export interface Profile {
  width: number
  /** there are rows enough to say what a column holds */
  known: boolean
  /** the kind that a column's cells share, where they do; found out when a row is first in doubt */
  kinds: () => readonly (Kind | undefined)[]
  /** columns that are blank in most rows */
  blank: readonly boolean[]
  /** columns that some row leaves blank */
  gaps: readonly boolean[]
  /** columns that no row leaves blank, of a table with enough rows to say so */
  full: readonly boolean[]
  /** the file as a whole leaves out the blank cells at the end of a row */
  ragged: boolean
  /** the file as a whole ends its rows with delimiters that the header has not */
  trailing: boolean
  /** every row fills at least three cells, those that may be a footer aside */
  dense: boolean
}

/** Looks over rows as they stand in the file, of any width; `width` is the header's. */
export function profile(rows: readonly (readonly string[])[], width: number): Profile {
  const exact = rows.filter((row) => row.length === width)
  const short = rows.filter((row) => row.length < width && row.length > 1)
  const long = rows.filter((row) => row.length > width && isBlank(row.slice(width)))
  const dropsBlanks = exact.every((row) => row[width - 1] !== '') && short.every((row) => row[row.length - 1] !== '')
  const ragged = short.length >= 5 && (short.length > rows.length / 2 || (dropsBlanks && short.length > rows.length / 10))
  const trailing = long.length > rows.length / 2
  const base = trailing ? [...exact, ...long] : ragged ? rows.filter((row) => row.length <= width) : exact
  const blanks = new Array<number>(width).fill(0)
  for (const row of base) for (let i = 0; i < width; i++) if (isEmpty(row[i] ?? '')) blanks[i]!++
  let kinds: (Kind | undefined)[] | undefined
  const known = base.length >= 5
  return {
    width,
    known,
    kinds: () => {
      kinds ??= blanks.map((_, i) =>
        mostly(
          base.map((row) => row[i] ?? ''),
          0.9,
          5,
        ),
      )
      return kinds
    },
    blank: blanks.map((count) => count > base.length / 2),
    gaps: blanks.map((count) => count > 0),
    full: blanks.map((count) => known && count === 0),
    ragged,
    trailing,
    dense: rows.length >= 5 && rows.slice(0, Math.max(4, rows.length - 5)).every((row) => filled(row) >= 3),
  }
}
