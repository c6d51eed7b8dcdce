import type { Session } from '../../duckdb/session.ts'
import { text, texts } from '../../duckdb/sql.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import type { Coverage, Declared } from '../../tickets/load/month-coverage.ts'
import { monthKey } from '../../time/months.ts'
import type { Offsets } from '../../time/zone.ts'

/** What the orders of a report turn on. Walls are epoch ms on the reporting zone's clock, `to` exclusive. */
export interface OrderCounting {
  zone: Offsets
  /** which months the orders cover, under any declaration */
  orders: (declared: Declared) => Promise<Coverage | undefined>
  from: number | undefined
  to: number | undefined
  countCancelled: boolean
  /** `--orders 12040 --month 2026-10` */
  ofMonth: { month: string; orders: number } | undefined
  /** the months that filters leave, as SQL over `month` */
  onlyMonths: string
  /** what the tickets cover; no rate may be built on orders of other months, or of months that they do not cover whole */
  tickets: Coverage | undefined
  /** the edges that somebody said are covered, if they are not `from` and `to` */
  settled?: { from: number | undefined; to: number | undefined }
}

/** Builds `placed_orders(month, orders, customers)`: distinct orders by the month they were placed in, test orders out. */
export async function placeOrders(
  session: Session,
  c: Pick<OrderCounting, 'zone' | 'countCancelled' | 'ofMonth'>,
): Promise<void> {
  const given = c.ofMonth ? `UNION ALL SELECT ${text(c.ofMonth.month)}, ${c.ofMonth.orders}, NULL` : ''
  await session.run(`
    CREATE TABLE placed_orders AS
    WITH distinct_orders AS (
      SELECT id, min(created_at) AS created_at, any_value(customer) AS customer, bool_or(cancelled) AS cancelled, bool_or(test) AS test
      FROM all_orders GROUP BY id
    ), counts AS (
      SELECT strftime(${toWall('created_at', c.zone)}, '%Y-%m') AS month, count(*)::DOUBLE AS orders, nullif(count(DISTINCT customer), 0)::DOUBLE AS customers
      FROM distinct_orders WHERE created_at IS NOT NULL AND NOT test ${c.countCancelled ? '' : 'AND NOT cancelled'} GROUP BY 1
      UNION ALL SELECT * FROM monthly_orders ${given}
    )
    SELECT month, sum(orders) AS orders, sum(customers) AS customers FROM counts GROUP BY month`)
}

/**
 * Makes `order_months(month, orders, customers, usable)` of `placed_orders`: usable are whole months in which tickets could be
 * counted. Returns the months that the orders themselves do not cover whole.
 */
export async function countOrders(
  session: Session,
  c: Omit<OrderCounting, 'zone' | 'countCancelled' | 'ofMonth'>,
): Promise<readonly string[]> {
  const covered = await c.orders({ ...(c.settled ?? { from: c.from, to: c.to }), asOf: undefined })
  const cut = new Set([...(c.tickets?.partial ?? []), ...(covered?.partial ?? [])])
  const from = c.from ?? c.tickets?.first
  const last = c.to === undefined ? c.tickets?.last : c.to - 1
  const within =
    from === undefined || last === undefined ? 'true' : `month BETWEEN ${text(monthKey(from))} AND ${text(monthKey(last))}`
  await session.run(`
    CREATE OR REPLACE TABLE order_months AS
    SELECT month, orders, customers, orders > 0 AND ${within} AND NOT coalesce(month IN ${texts(cut)}, false) AND ${c.onlyMonths} AS usable
    FROM placed_orders`)
  return covered?.partial ?? []
}
