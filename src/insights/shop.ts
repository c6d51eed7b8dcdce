import type { Need } from '../metrics/metric.ts'
import type { Text } from '../text/text.ts'
import type { Offsets } from '../time/zone.ts'

/** Reads rows by SQL: a session, or a test's database. */
export interface Rows {
  rows(sql: string): Promise<Record<string, unknown>[]>
}

/** What the tag list of a team says of a tag. */
export interface TagFacts {
  label?: { en?: string; ko?: string }
  kind?: 'cause' | 'event' | 'request' | 'topic'
  owner?: string
  /** what a sudden rise means */
  direction?: 'good' | 'bad'
  /** what the team does about it */
  action?: 'eliminate' | 'pre-empt' | 'digitize' | 'streamline' | 'leverage'
  /** days after the order, or before any */
  stage?: 'before' | '0-1' | '2-4' | '5-10' | '11-30' | '31-'
  value?: { customer?: 'valuable' | 'irritating'; company?: 'valuable' | 'irritating' }
  /** the reply template for tickets with it */
  template?: string
}

/** A change that the shop made, to see whether it worked. */
export interface Change {
  /** its first day: `2026-09-15` */
  on: string
  tags: readonly string[]
  what: string
}

/** What a ticket costs; what is not given is not invented. */
export interface Cost {
  /** an hour of an agent */
  wage?: number | undefined
  minutesPerReply?: number | undefined
  perTicket?: number | undefined
  currency?: string | undefined
}

/** A FAQ as it was given: Markdown, HTML or plain text. */
export interface FaqFile {
  name: string
  text: string
  /** the day on which the file was last changed, where that is known: `2026-10-12` */
  changed?: string | undefined
}

export interface InsightSettings {
  /** days within which a further ticket of a customer is a repeat */
  within: number
  cost: Cost
  changes: readonly Change[]
  /** what questions are answered in */
  faq?: FaqFile | undefined
  /** customers' words may stand in the output, masked */
  showText?: boolean
}

export const usualSettings: InsightSettings = { within: 7, cost: {}, changes: [] }

/**
 * What an insight is computed from. The table `tickets` (its columns: `tickets/ticket.ts`) holds the counted tickets, `all_orders`
 * (id, created_at, customer, cancelled, test, and where an insight asks for them total, currency, shipped_at) the orders one by one where
 * `hasOrders`, `order_lines` (id, product) their products.
 */
export interface Shop {
  session: Rows
  /** walls (epoch ms on the clock of the reporting zone), `to` exclusive: the days that count, as far as the export covers them */
  days: { from: number; to: number } | undefined
  /** the first wall that the tickets before those days reach back to; `days.from` where none are before */
  earliest: number | undefined
  /** instant, epoch ms, up to which the export tells what happened */
  asOf: number | undefined
  zone: Offsets | undefined
  hasOrders: boolean
  /** a filter left tickets out: what else their customers wrote is not in `tickets` */
  filtered?: boolean
  present: (need: Need) => boolean
  /** awaited between the parts of long work, with the share that is done */
  progress?: (share: number) => Promise<void>
  /** during `work` the table `tickets` has at least those of all days up to `days.to` */
  withEarlier: <T>(work: () => Promise<T>) => Promise<T>
  /** as the tickets have them, aliases folded → what the tag list says */
  tags: ReadonlyMap<string, TagFacts>
  settings: InsightSettings
}

/**
 * A ticket's tags as a number, which is grouped, sorted and joined faster than their list: two of a million sets have the same one once
 * in forty million exports.
 */
export const tagSet = (column: string): string => `hash(${column})`

/** A tag as its team calls it, in either language; as the helpdesk has it where the list gives no name. */
export function tagLabel(shop: Pick<Shop, 'tags'>, tag: string): Text {
  const { label } = shop.tags.get(tag) ?? {}
  return { en: label?.en ?? tag, ko: label?.ko ?? tag }
}
