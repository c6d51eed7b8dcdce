import type { Session } from '../../../duckdb/session.ts'
import { dateNumbers, type Order, ordersThatFit } from '../../../time/date-form.ts'
import type { RawColumn } from './cells.ts'
import type { InstantShapes } from './date-shapes.ts'

/** A column with the day/month orders that its own cells leave open. */
interface OrderedColumn {
  candidate: { heading: { index: number } }
  instants: InstantShapes
  is: string
  orders: readonly Order[]
}

/**
 * Day and month by vote over the whole column: an order stays if no cell contradicts it, and if it does not spread the years as
 * no export does. If every order is contradicted somewhere (a column that was mended by hand), the one that fits most cells stays.
 */
export async function voteOrder(session: Session, column: RawColumn, { orders }: InstantShapes): Promise<readonly Order[]> {
  if (orders.length < 2) return orders
  const rows = (await session.rows(`
    SELECT DISTINCT regexp_extract(trim(${column.sql}), '^\\d{1,4}\\D{1,3}\\d{1,2}\\D{1,3}\\d{1,4}') AS cell, count(*) OVER (PARTITION BY cell) AS cells
    FROM ${column.table}`)) as { cell: string; cells: number }[]
  const votes = orders.map((order) => {
    const against = rows.filter(({ cell }) => cell && ordersThatFit([order], dateNumbers(cell)).length === 0)
    return { order, against: against.reduce((sum, { cells }) => sum + cells, 0) }
  })
  const least = Math.min(...votes.map((v) => v.against))
  const left = votes.filter((v) => v.against === least).map((v) => v.order)
  const spans = left.map((order) =>
    yearSpan(
      order,
      rows.map(({ cell }) => dateNumbers(cell ?? '')),
    ),
  )
  return left.filter((_, i) => spans[i]! <= Math.max(Math.min(...spans), plausibleYears))
}

/** An export spans a few years: 24.01.05 next to 24.01.31 is January 2024, not the 24th of two months 26 years apart. */
const plausibleYears = 3

function yearSpan(order: Order, dates: readonly (readonly number[])[]): number {
  const years = dates.filter((d) => d.length === 3).map((d) => d[order === 'ymd' ? 0 : 2]!)
  return years.reduce((most, y) => Math.max(most, y), -Infinity) - years.reduce((least, y) => Math.min(least, y), Infinity)
}

/**
 * Day/month order of each column: its own vote, else what the other columns of the file agree on, else what the user says.
 * A column that stays open has no entry: its times must not be read.
 */
export function settleOrders<C extends OrderedColumn>(
  columns: Iterable<C>,
  chosen: Order | undefined,
): { orders: Map<number, Order>; open: C[] } {
  const all = [...columns].filter((l) => l.is === 'instant')
  const common = all
    .filter((l) => l.orders.length > 0 && !isFixed(l))
    .reduce<readonly Order[]>((left, l) => left.filter((o) => l.orders.includes(o)), ['ymd', 'dmy', 'mdy'])
  const orders = new Map<number, Order>()
  const open: C[] = []
  for (const l of all) {
    const left = l.orders.length === 1 ? l.orders : common.length > 0 ? common.filter((o) => l.orders.includes(o)) : l.orders
    const order = left.length === 1 ? left[0] : left.find((o) => o === chosen)
    if (order) orders.set(l.candidate.heading.index, order)
    else open.push(l)
  }
  return { orders, open }
}

const isFixed = (l: OrderedColumn) => l.instants.forms.every((f) => f.kind !== 'format' || f.orders.length === 1)
