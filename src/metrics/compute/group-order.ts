import type { Dimension } from '../dimension.ts'
import type { Grouping, Row } from './aggregate.ts'

type Rank = (a: string, b: string) => number

/** Compares the rows of one grouping: dimension by dimension, in its own order or the largest first; those without a key last. */
export function groupOrder(grouping: Grouping, rows: readonly Row[]): (a: Row, b: Row) => number {
  const ranks = grouping.map(({ id, dimension }) => ({ id, rank: rankOf(dimension, sizes(id, rows)) }))
  return (a, b) => {
    for (const { id, rank } of ranks) {
      const [x, y] = [a.group[id] ?? null, b.group[id] ?? null]
      if (x === y) continue
      return x === null ? 1 : y === null ? -1 : rank(x, y)
    }
    return 0
  }
}

const byText: Rank = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

function rankOf({ order }: Dimension, size: ReadonlyMap<string | null, number>): Rank {
  if (order === 'key') return byText
  const weight = (key: string) => (order ? -order.indexOf(key) : (size.get(key) ?? 0))
  return (a, b) => weight(b) - weight(a) || byText(a, b)
}

function sizes(id: string, rows: readonly Row[]): Map<string | null, number> {
  const size = new Map<string | null, number>()
  for (const { group, n } of rows) size.set(group[id] ?? null, (size.get(group[id] ?? null) ?? 0) + n)
  return size
}
