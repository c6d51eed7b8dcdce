import { filled, kind, mostly } from './kind.ts'

export interface HeaderPosition {
  /** index of the row that names the columns; null: no row does */
  header: number | null
  /** index of the first row of the table: the header, or the first data row */
  first: number
}

/** Rows in front of a table that may be a title, a notice, filters. */
const preambleMost = 40
/** Cells of a column whose kinds are asked for. */
const lookedAt = 40

/**
 * Finds the header among the first rows: the first that fills at least half of what rows usually fill. Titles and notices in front
 * fill less. Of two rows that name columns, one above the other, the fuller one counts, and the one that has the usual width. It is
 * data, and there is no header, where its cells are of the kinds that the columns below have.
 */
export function findHeader(rows: readonly (readonly string[])[], width: number): HeaderPosition {
  const enough = Math.max(Math.min(2, width), usuallyFilled(rows) / 2)
  const dense = rows
    .slice(0, preambleMost)
    .findIndex((row) => row.length <= Math.max(width * 2, width + 3) && filled(row) >= enough)
  const first = Math.max(dense, 0)
  const next = rows[first + 1]
  const above = rows[first]
  if (!above) return { header: null, first: 0 }
  const below = rows.slice(first + 2, first + 102)
  if (next && below.length > 0) {
    const fuller = named(above) && named(next) && filled(next) > 1.3 * filled(above)
    const fitter = above.length !== width && next.length === width && standsOut(next, below) && !isData(next, below, width)
    if (fuller || fitter) return { header: first + 1, first: first + 1 }
  }
  return { header: isData(above, rows.slice(first + 1, first + 101), width) ? null : first, first }
}

/** The middle one of how many cells rows fill, titles and the like left out. */
function usuallyFilled(rows: readonly (readonly string[])[]): number {
  const counts = rows
    .map(filled)
    .filter((count) => count > 1)
    .sort((a, b) => a - b)
  return counts[counts.length >> 1] ?? 1
}

/** A word stands over a column of numbers, dates or the like. */
const standsOut = (row: readonly string[], below: readonly (readonly string[])[]): boolean =>
  row.some((cell, i) => {
    const wanted = mostly(
      below.slice(0, lookedAt).map((cells) => cells[i] ?? ''),
      0.8,
      Math.min(2, below.length),
    )
    return kind(cell) === 'text' && wanted !== undefined && wanted !== 'text'
  })

/** All filled cells read like names. */
const named = (row: readonly string[]): boolean => row.every((cell) => ['text', 'blank'].includes(kind(cell)))

function isData(row: readonly string[], below: readonly (readonly string[])[], width: number): boolean {
  if (below.length === 0) return mostOf(row, (cell) => !['text', 'blank'].includes(kind(cell)))
  let [same, other] = [0, 0]
  for (let i = 0; i < Math.min(width, row.length); i++) {
    const cell = row[i]!.trim()
    const found = kind(cell)
    if (found === 'blank' || isYear(cell)) continue
    const column = below.map((cells) => cells[i] ?? '')
    const wanted = mostly(column.slice(0, lookedAt), 0.8, Math.min(2, below.length))
    if (wanted === undefined) continue
    if (wanted === 'text') {
      const again = column.filter((value) => value.trim() === cell).length
      if (again >= 2 && again >= 0.02 * column.length) same++
    } else if (found === wanted || (found === 'number' && wanted === 'code')) same++
    else other++
  }
  return same > other
}

/** A year may well name a column of numbers. */
const isYear = (cell: string): boolean => /^(?:19|20)\d\d$/.test(cell)

const mostOf = (row: readonly string[], test: (cell: string) => boolean): boolean => row.filter(test).length > row.length / 2
