import { UserError } from '../../errors.ts'
import { type Coverage, covering, type Declared } from '../../tickets/load/month-coverage.ts'
import { monthKey } from '../../time/months.ts'
import { offsets, wallOf } from '../../time/zone.ts'
import type { Dialect } from '../dialect.ts'
import * as message from '../messages/warehouse.ts'
import { type Column, columnNamed } from './driver.ts'
import { orderMonthsQuery } from './order-months.ts'
import { portable } from './portable-sql.ts'
import { readAs, theirs } from './source-sql.ts'
import { longestSilence, type Rows } from './survey.ts'
import { type TableName, tableName } from './table-name.ts'
import type { OrderTable } from './warehouse-table.ts'

/** Orders of a month, and whether a rate may be built on them: the month is whole, and in the period. */
export interface MonthOfOrders extends Record<string, unknown> {
  month: string | null
  orders: number | null
  customers: number | null
  usable: boolean
}

/** What months of orders turn on. Walls are epoch ms on the reporting zone's clock, `to` exclusive. */
interface Counting {
  from: number | undefined
  to: number | undefined
  tickets: Coverage | undefined
  /** whether filters leave a month */
  leaves: (month: string) => boolean
}

/** The orders of each month, and which months they cover, under any declaration. */
export interface KnownOrders {
  months: readonly { month: string; orders: number; customers: number | null }[]
  coverage: (declared: Declared) => Promise<Coverage | undefined>
  /** of the table, if there is one: its rows, and the orders among them */
  size?: { rows: number; records: number }
}

/** A table of orders that is there, with the columns it has. */
export interface OrdersThere {
  name: readonly string[]
  columns: readonly Column[]
}

/**
 * A table of orders under our names. Its times may be of another type than an instant, with an offset or without: each is cast, as
 * those of tickets are. Without a column of them there are no customers, no tests and no cancelled orders.
 * @throws UserError where it has no id or no time
 */
export function ordersSource({ name, columns }: OrdersThere, countCancelled: boolean, dialect: Dialect): TableName {
  const columnOf = (field: string) => {
    const column = columnNamed(columns, field)
    return column && `${theirs}.${dialect.name(column.name)}`
  }
  const [id, placed] = ['id', 'created_at'].map((field) => {
    const column = columnOf(field)
    const there = columns.map((one) => one.name)
    if (column === undefined) throw UserError.of('missing-data', message.noOrderColumn(field, name.join('.'), there))
    return column
  })
  const read = [
    `${id} AS id`,
    `${columnOf('customer') ?? `CAST(NULL AS ${dialect.types.VARCHAR})`} AS customer`,
    ...['test', ...(countCancelled ? [] : ['cancelled'])].map((flag) => `${columnOf(flag) ?? 'false'} AS ${flag}`),
    `${readAs('TIMESTAMP', placed!, dialect)} AS created_at`,
  ]
  return { written: `(SELECT ${read.join(', ')} FROM ${tableName(name, dialect)} AS ${theirs}) AS orders_read` }
}

/** Reads the orders of each month in a table. */
export async function ordersOfTable(rows: Rows, orders: OrderTable, zone: string, dialect: Dialect): Promise<KnownOrders> {
  const table = tableName(orders.table, dialect)
  const asked =
    'SELECT epoch(min(created_at)) AS low, epoch(max(created_at)) AS high, count(*) AS n_rows, count(DISTINCT id) AS n_orders'
  const [found] = await rows(`${portable(asked, dialect)} FROM ${table}`)
  const size = { rows: Number(found!.n_rows), records: Number(found!.n_orders) }
  if (found!.low === null) return { months: [], coverage: async () => undefined, size }
  const span = offsets(zone, Number(found!.low) * 1000, Number(found!.high) * 1000)
  const wall = (s: unknown) => wallOf(span, Number(s) * 1000)
  const walls = { first: wall(found!.low), last: wall(found!.high) }
  const months = await rows(orderMonthsQuery(orders, zone, dialect))
  let silence: Promise<number> | undefined
  const longest = () => (silence ??= longestSilence(rows, `SELECT created_at FROM ${table}`, dialect))
  return {
    months: months.map((row) => ({
      month: String(row.month),
      orders: Number(row.orders),
      customers: row.customers === null ? null : Number(row.customers),
    })),
    coverage: (declared) => covering(walls, declared, longest),
    size,
  }
}

/** Which of some months a rate may be built on, and their sum, under the month null. */
export function usableMonths(
  months: readonly { month: string; orders: number; customers: number | null }[],
  { from, to, tickets, leaves }: Counting,
  partial: readonly string[],
): MonthOfOrders[] {
  const cut = new Set([...partial, ...(tickets?.partial ?? [])])
  const first = from ?? tickets?.first
  const last = to === undefined ? tickets?.last : to - 1
  const inside = (month: string) =>
    first === undefined || last === undefined || (month >= monthKey(first) && month <= monthKey(last))
  const judged = months.map((one) => ({
    ...one,
    usable: one.orders > 0 && inside(one.month) && !cut.has(one.month) && leaves(one.month),
  }))
  const usable = judged.filter((one) => one.usable)
  const sum = (of: readonly (number | null)[]) =>
    of.every((n) => n === null) ? null : of.reduce((total: number, n) => total + (n ?? 0), 0)
  const whole = {
    month: null,
    orders: sum(usable.map((one) => one.orders)),
    customers: sum(usable.map((one) => one.customers)),
    usable: usable.length > 0,
  }
  return [...judged, whole]
}
