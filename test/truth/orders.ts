import { local } from './clock.ts'
import type { Dice } from './dice.ts'
import type { Exported } from './shape.ts'
import type { Order } from './shop.ts'

/** Orders as a shop system writes them, and what its file tells of them. */
export interface Orders {
  files: Exported['files']
  args: readonly string[]
  /** those that count, by month of the report's zone */
  months: readonly { month: string; orders: number; customers: number | null }[]
  /** all instants of the file; a table of counts has none */
  instants: readonly number[]
}

export type OrderShape = (shop: { orders: readonly Order[]; zone: string; dice: Dice }) => Orders

interface Seen {
  created: number
  customer: string | null
}

/** Orders a month of the reporting zone. Cancelled ones count, test orders do not. */
export function months(seen: readonly Seen[], zone: string): Orders['months'] {
  const by = new Map<string, { orders: number; customers: Set<string> }>()
  for (const { created, customer } of seen) {
    const month = local(zone, created).slice(0, 7)
    const there = by.get(month) ?? { orders: 0, customers: new Set() }
    by.set(month, there)
    there.orders++
    if (customer !== null) there.customers.add(customer)
  }
  return [...by].map(([month, { orders, customers }]) => ({ month, orders, customers: customers.size || null }))
}
