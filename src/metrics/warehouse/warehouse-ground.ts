import { type Coverage, cutMonths, type Declared } from '../../tickets/load/month-coverage.ts'
import { instantOf } from '../../time/zone.ts'
import type { Session } from '../compute/aggregate.ts'
import type { PopulationScope } from '../compute/populations.ts'
import type { Dialect } from '../dialect.ts'
import type { CountingGround } from '../pipeline/numbers.ts'
import { backlogInTable } from './backlog.ts'
import { everyTicket } from './filter.ts'
import type { MonthOfOrders } from './orders-of-warehouse.ts'
import { aggregateQuery } from './queries.ts'
import { warehouseSession } from './warehouse-session.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/** A table of a report: its days are walls, `to` exclusive, `asOf` too. */
interface GroundQuestion {
  table: WarehouseTable
  from: number | undefined
  to: number | undefined
  asOf: number | undefined
  coverage: CountingGround['coverage']
  /** the orders of each month, and which of them count for tickets of some days; undefined: there are no orders */
  orders: OrdersOfDays | undefined
}

/** @param settled the days that somebody said are covered, if they are not those themselves */
export type OrdersOfDays = (
  days: { from: number | undefined; to: number | undefined },
  tickets: Coverage | undefined,
  settled?: Omit<Declared, 'asOf'>,
) => Promise<MonthOfOrders[]>

/** What metrics ask, over a table of a warehouse: of the days of the report, or for a while of others. */
export function warehouseGround(
  rows: Session['rows'],
  words: Dialect,
  asked: GroundQuestion,
  months: MonthOfOrders[] | undefined,
): CountingGround {
  const { table, coverage, orders } = asked
  const instant = (wall: number | undefined) => (wall === undefined ? undefined : instantOf(table.zone, wall))
  const over = (table: WarehouseTable, months: MonthOfOrders[] | undefined) => ({
    table: {
      ...table,
      orders: months && { months: months.flatMap(({ month, usable }) => (usable && month !== null ? [month] : [])) },
    },
    months,
  })
  let now = over(table, months)
  const session: Session = {
    rows,
    get monthlyOrders() {
      return now.months
    },
    get queries() {
      return warehouseSession(now.table, words, rows).queries
    },
  }
  const inPopulation: PopulationScope = async ({ from, to, counted, countAutoReplies }, work) => {
    const usual = now
    const own = {
      ...table,
      from: instant(from),
      to: instant(to),
      counted,
      countAutoReplies: countAutoReplies ?? table.countAutoReplies,
    }
    let partial: readonly string[] = []
    if (own.from === usual.table.from && own.to === usual.table.to) now = over(own, usual.months)
    else {
      // only what somebody said is covered is: the other edges of a stretch of days are where the data decides
      const settled = { from: from === asked.from ? from : undefined, to: to === asked.to ? to : undefined }
      const covered = await coverage({ ...settled, asOf: asked.asOf })
      const tickets = covered && { ...covered, partial: [...new Set([...covered.partial, ...cutMonths({ from, to })])] }
      partial = tickets?.partial ?? []
      now = over(own, await orders?.({ from, to }, tickets, settled))
    }
    try {
      return await work(partial)
    } finally {
      now = usual
    }
  }
  return {
    ...{ session, inPopulation, coverage },
    hasTickets: async ({ from, to }) => {
      const days = { ...everyTicket(table), from: instant(from), to: instant(to) }
      const [found] = await rows(aggregateQuery(days, words, [{ values: [], groupings: [[]] }]))
      return Number(found!.n) > 0
    },
    backlog: (kind, periods) => backlogInTable(rows, table, words, kind, periods),
  }
}
