import type { Need } from '../metrics/metric.ts'
import { room } from '../registry.ts'
import type { Text } from '../text/text.ts'
import type { OrderDetail } from '../tickets/order-source.ts'
import type { TicketField } from '../tickets/ticket.ts'
import type { Shop } from './shop.ts'

/**
 * What a support lead can act on: what rose, what it costs, what follows what. It is computed from counted tickets and yields plain
 * data; `report/` draws it. Adding an insight is adding one file of these under `definitions/`.
 */
export interface Insight {
  title: Text
  /** what is computed, over which tickets, in a few sentences */
  what: Text
  /** where the definition and its statistics come from */
  reference: string
  /** as of a metric: each must be met, a list by any one of its members; else the export cannot tell */
  needs: readonly (Need | readonly Need[])[]
  /** fields that it uses where they are there, loaded only when it is asked for */
  fields?: readonly TicketField[]
  /** it looks at tickets that a filter leaves out (of all filters, or of those by these dimensions), and cannot tell without them */
  needsAll?: true | readonly string[]
  /** what it uses of orders where it is there, loaded only when it is asked for */
  orderDetails?: readonly OrderDetail[]
  /** the columns of its table, most important first; JSON and CSV have every value of the rows */
  columns: readonly Column[]
  find(shop: Shop): Promise<Found>
  examples: readonly InsightExample[]
}

/** What an insight found. */
export interface Found {
  /** one sentence; "nothing stands out" is one */
  headline: Text
  /** why these data cannot tell, and what would be needed; then there are no rows */
  cannotTell?: Text
  /** how small a thing these data could have shown */
  smallest?: Text
  rows: readonly InsightRow[]
  /** numbers of the whole, for `--fail-if surges.alarms > 0` */
  values: Readonly<Record<string, number | null>>
  /** what to act on, the most important first in the output */
  sentences: readonly Sentence[]
}

/** Texts, numbers, and lists of names or ids. Units are suffixes, as in metrics: `_s` seconds, `share`, `rate` ratios. */
export type InsightRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export interface Sentence {
  text: Text
  /** what it is worth: tickets concerned, those that are clear before those that are not */
  weight: number
}

/** A column of an insight's table. A row without a value shows a dash. */
export interface Column {
  key: string
  heading: Text
  /**
   * how numbers are written; `per-hundred`: a rate for each hundred; `money` in the currency of the settings; `tag`: a
   * tag by the name that the tag list gives it; `change`: a ratio with its interval, in `<key>_low` and `<key>_high`, which cannot tell
   * where that holds 1; else as they are
   */
  as?: 'change' | 'count' | 'decimal' | 'percent' | 'per-hundred' | 'duration' | 'money' | 'ratio' | 'tag'
  /** what the values that are words mean, in the reader's language */
  words?: Readonly<Record<string, Text>>
}

/** Tickets (columns of the table `tickets`) and what must come of them, counted by hand. */
export interface InsightExample {
  title: string
  tickets: readonly Record<string, unknown>[]
  orders?: readonly Record<string, unknown>[]
  /** what differs from a shop without settings */
  shop?: Partial<Shop>
  /** rows in order, each with the values that matter; or why there are none */
  rows?: readonly InsightRow[]
  cannotTell?: true
}

/** What an insight found where the data cannot tell. */
export const cannotTell = (why: Text): Found => ({ headline: why, cannotTell: why, rows: [], values: {}, sentences: [] })

export const { member: insight, names: insightNames } = room<Insight>(new URL('./definitions/', import.meta.url))
