import type { Text } from '../../text/text.ts'
import { noOrdersInMonth, noWholeMonth, partialMonth } from '../messages/measure.ts'
import type { DeriveContext, Group } from '../metric.ts'
import type { Grouping, Session } from './aggregate.ts'

type Orders = NonNullable<DeriveContext['orders']>

const none = { orders: null, customers: null, usable: false }

/**
 * Reads the table `order_months` into the orders that a row of a group is divided by.
 *
 * @param by the dimensions that rows may be grouped by; some of them have no orders of their own (`withoutOrders`)
 * @param only those that all rows are filtered by
 */
export async function ordersByGroup(
  session: Session,
  per: Orders['per'],
  by: Grouping,
  only: Grouping = [],
): Promise<(group: Group) => Orders> {
  const rows =
    session.monthlyOrders ??
    (await session.rows(`
    SELECT month, sum(orders)::DOUBLE AS orders, sum(customers)::DOUBLE AS customers, bool_and(usable) AS usable FROM order_months GROUP BY month
    UNION ALL
    SELECT NULL, sum(orders)::DOUBLE, sum(customers)::DOUBLE, count(*) > 0 FROM order_months WHERE usable`))
  const months = new Map(
    rows.map((row) => [
      row.month as string | null,
      { orders: row.orders as number | null, customers: row.customers as number | null, usable: row.usable === true },
    ]),
  )
  return (group) => {
    if (dimensionWithoutOrders(group, by, only)) return { ...none, per }
    const month = group.month
    return { ...((month === undefined ? months.get(null) : month !== null && months.get(month)) || none), per }
  }
}

const dimensionWithoutOrders = (group: Group, by: Grouping, only: Grouping): Text | undefined =>
  [...only, ...by.filter(({ id }) => id in group)].find(({ dimension }) => dimension.withoutOrders)?.dimension.withoutOrders

/** Why a row has no rate. */
export function whyNoRate(group: Group, { orders }: Orders, by: Grouping, only: Grouping = []): Text {
  const unknown = dimensionWithoutOrders(group, by, only)
  if (unknown) return unknown
  if (!('month' in group)) return noWholeMonth
  return orders ? partialMonth : noOrdersInMonth
}
