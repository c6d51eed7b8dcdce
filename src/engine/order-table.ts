import type { Offsets } from '../time/zone.ts'
import { type Coverage, coverage, monthOf } from './months.ts'
import type { Session } from './session.ts'
import { text, texts } from './sql.ts'
import { toWall } from './zone-sql.ts'

/** What the orders of a report turn on. Walls are epoch ms on the reporting zone's clock, `to` exclusive. */
export interface OrderCounting {
  zone: Offsets
  from: number | undefined
  to: number | undefined
  countCancelled: boolean
  /** `--orders 12040 --month 2026-10` */
  ofMonth: { month: string; orders: number } | undefined
  /** what the tickets cover; no rate may be built on orders of other months, or of months that they do not cover whole */
  tickets: Coverage | undefined
}

/**
 * Builds `order_months(month, orders, customers, usable)` from `all_orders` and `monthly_orders`: distinct orders by the month they
 * were placed in, test orders out; usable are whole months in which tickets could be counted. Returns the months that the orders themselves do not cover whole.
 */
export async function countOrders(session: Session, c: OrderCounting): Promise<readonly string[]> {
  const covered = await coverage(session, 'all_orders', c.zone, { from: c.from, to: c.to, asOf: undefined })
  const cut = new Set([...(c.tickets?.partial ?? []), ...(covered?.partial ?? [])])
  const from = c.from ?? c.tickets?.first
  const last = c.to === undefined ? c.tickets?.last : c.to - 1
  const within =
    from === undefined || last === undefined ? 'true' : `month BETWEEN ${text(monthOf(from))} AND ${text(monthOf(last))}`
  const given = c.ofMonth ? `UNION ALL SELECT ${text(c.ofMonth.month)}, ${c.ofMonth.orders}, NULL` : ''
  await session.run(`
    CREATE TABLE order_months AS
    WITH distinct_orders AS (
      SELECT id, min(created_at) AS created_at, any_value(customer) AS customer, bool_or(cancelled) AS cancelled, bool_or(test) AS test
      FROM all_orders GROUP BY id
    ), counts AS (
      SELECT strftime(${toWall('created_at', c.zone)}, '%Y-%m') AS month, count(*)::DOUBLE AS orders, nullif(count(DISTINCT customer), 0)::DOUBLE AS customers
      FROM distinct_orders WHERE created_at IS NOT NULL AND NOT test ${c.countCancelled ? '' : 'AND NOT cancelled'} GROUP BY 1
      UNION ALL SELECT * FROM monthly_orders ${given}
    )
    SELECT month, sum(orders) AS orders, sum(customers) AS customers, sum(orders) > 0 AND ${within} AND NOT coalesce(month IN ${texts(cut)}, false) AS usable
    FROM counts GROUP BY month`)
  return covered?.partial ?? []
}
