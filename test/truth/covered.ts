import type { OracleOrders } from '../oracle/report.ts'
import { local } from './clock.ts'
import type { Orders } from './orders.ts'
import { latest, type Seen } from './seen.ts'

const day = 86_400_000
const shown = (zone: string, at: number) => Date.parse(`${local(zone, at)}Z`)
const monthOf = (wall: number) => new Date(wall).toISOString().slice(0, 7)

/**
 * The months that instants stand in but do not cover: the first and the last, if the silence at its edge is longer than a day and
 * than any silence inside.
 */
function cut(instants: readonly number[], zone: string, until: number): Set<string> {
  const sorted = [...new Set(instants)].sort((a, b) => a - b)
  if (sorted.length === 0) return new Set()
  const silence = sorted.reduce((most, at, i) => (i === 0 ? 0 : Math.max(most, at - sorted[i - 1]!)), 0)
  const [first, last] = [shown(zone, sorted[0]!), shown(zone, sorted.at(-1)!)]
  const end = Math.max(last, shown(zone, until))
  const [y, m] = monthOf(first).split('-').map(Number)
  const [yy, mm] = monthOf(last).split('-').map(Number)
  const before = first - Date.UTC(y!, m! - 1, 1)
  const after = Date.UTC(yy!, mm!, 1) - end
  const long = (gap: number) => gap > day && gap > silence
  return new Set([...(long(before) ? [monthOf(first)] : []), ...(long(after) ? [monthOf(last)] : [])])
}

/** Orders a month, each usable if it has some and both files cover it from edge to edge. */
export function orderMonths(orders: Orders, seen: readonly Seen[], zone: string): OracleOrders {
  const created = seen.flatMap((t) => (t.created === null ? [] : [t.created]))
  const partial = new Set([...cut(created, zone, latest(seen)), ...cut(orders.instants, zone, 0)])
  const there = new Set(created.map((at) => local(zone, at).slice(0, 7)))
  const [from, to] = [[...there].sort()[0] ?? '', [...there].sort().at(-1) ?? '']
  return {
    per: 'orders',
    months: orders.months.map((m) => ({
      ...m,
      usable: m.orders > 0 && !partial.has(m.month) && m.month >= from && m.month <= to,
    })),
  }
}
