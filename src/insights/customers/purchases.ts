import type { Shop } from '../shop.ts'
import { customerNumber } from './customer.ts'

const made = new WeakMap<Shop, Promise<void>>()

/**
 * Makes the table `purchases`, once for all insights of a shop: `id`, `placed_at`, `customer` (a number, as in `asking`) and `cancelled`
 * of each order that is no test and has a time.
 */
export function makePurchases(shop: Shop): Promise<void> {
  const making = made.get(shop) ?? make(shop)
  made.set(shop, making)
  return making
}

async function make({ session }: Shop): Promise<void> {
  const [one] = await session.rows('SELECT count(*) = count(DISTINCT id) AS once FROM all_orders')
  // an order that stands in two files is one
  const orders = one!.once
    ? 'all_orders'
    : '(SELECT id, min(created_at) AS created_at, any_value(customer) AS customer, bool_or(cancelled) AS cancelled, bool_or(test) AS test FROM all_orders GROUP BY id)'
  await session.rows(`
    CREATE OR REPLACE TEMP TABLE purchases AS
    SELECT id, created_at AS placed_at, ${customerNumber('customer')} AS customer, cancelled FROM ${orders} WHERE NOT test AND created_at IS NOT NULL`)
}
