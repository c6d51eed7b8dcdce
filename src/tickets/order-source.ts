import { room } from '../registry.ts'
import type { Column } from './source.ts'

/** How one shop system writes orders. Adding a shop is adding one file of these under `orders/`. */
export interface OrderSource {
  title: string
  /** as in `Source` */
  signatures: readonly (readonly string[])[]
  fields: Partial<Record<Exclude<OrderField, 'cancelled' | 'test'>, Column | readonly Column[]>>
  /** an order is out of the count or marked when a column holds one of these words, or (`filled`) anything at all */
  flags?: Partial<Record<'cancelled' | 'test', OrderFlag | readonly OrderFlag[]>>
  /** a table of counts, one row a month (`2026-10`, `2026. 10`, `2026년 10월`), instead of one row an order; `fields` is empty */
  monthly?: Record<'month' | 'orders', readonly string[]> & { customers?: readonly string[] }
  zone?: string
  /** its totals are of a line, and add up to the order's; else each row repeats the order's */
  lineTotals?: true
  /** where the shop system sells in one currency only */
  currency?: string
  reference: string
  examples: readonly OrderExample[]
}

/** A tiny file and the orders that must come of it; of a `monthly` table: `{ month: '2026-10', orders: 4210 }`. */
export interface OrderExample {
  file: string
  text: string
  zone?: string
  orders: readonly Record<string, unknown>[]
}

export type OrderFlag = { column: string; is: readonly string[] } | { column: string; filled: true }

export const { member: orderSource, names: orderSourceNames } = room<OrderSource>(new URL('./orders/', import.meta.url))

/** What is read of orders only where somebody asks: the products of their lines, money, and when the first parcel left. */
export const orderDetails = ['product', 'total', 'currency', 'shipped_at'] as const
export type OrderDetail = (typeof orderDetails)[number]

/**
 * The noun of the denominator. `id` is distinct per order: exports repeat an order over several rows. Each product of its lines is a
 * row of `order_lines` (id, product).
 */
export const orderFields = {
  ...({ id: 'text', created_at: 'instant', customer: 'text', cancelled: 'flag', test: 'flag' } as const),
  ...({ product: 'text', total: 'money', currency: 'text', shipped_at: 'instant' } as const),
} as const

export type OrderField = keyof typeof orderFields
