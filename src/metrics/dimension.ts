import { room } from '../registry.ts'
import type { Text } from '../text/text.ts'
import type { TicketField } from '../tickets/ticket.ts'

/** A way to group (`--by`). Adding one is adding one file of these under `dimensions/`. */
export interface Dimension {
  title: Text
  needs: readonly TicketField[]
  /** SQL expression over `tickets` that gives the group's key as text; NULL is the group of those that have none */
  sql: string
  /** the same groups by a value that takes less to group by, and the key of such a value, as SQL */
  group?: { by: string; key: (value: string) => string }
  /** the expression is a list: a ticket becomes one row an entry, with the entry in this column of `tickets` */
  unnest?: string
  /** keys in this order where time or nature gives one; else the largest group first */
  order?: 'key' | readonly string[]
  /** why its groups have no rate per order: orders are not known by it. None where all orders are the base of every group (a channel) */
  withoutOrders?: Text
  /** a key as people read it: `mon` → `Mon`, `월` */
  label?: (key: string) => Text
  examples: readonly { ticket: Record<string, unknown>; keys: readonly (string | null)[] }[]
}

export const dimensions = room<Dimension>(new URL('./dimensions/', import.meta.url))
export const { member: dimension, names: dimensionNames } = dimensions
