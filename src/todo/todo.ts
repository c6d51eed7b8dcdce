import type { Report } from '../metrics/report.ts'
import type { Text } from '../text/text.ts'

/** A ticket that somebody must act on, with all reasons for it. Instants are epoch milliseconds. No text of a customer. */
export interface TodoItem {
  ticket: string
  reasons: readonly TodoReason[]
  /** the earliest deadline of its reasons; null: none has one */
  deadline: number | null
  /** seconds of calendar time past the deadline at the now of the list; negative: so long still to go */
  overdueS: number | null
  /** the earliest of its reasons */
  since: number | null
  /** orders of its customer; null: not known */
  orders: number | null
  /** the rating came with a comment, or the review has a text */
  commented: boolean
  channel: string | null
  agent: string | null
  team: string | null
  status: string | null
  tags: readonly string[]
  /** the reply template for it: that of its first reason that has one, unless its tags or its subject name another; null: none */
  template: string | null
  /** what the customer wrote, without what tells who they are; only where it was asked for */
  text?: string
}

export interface TodoReason {
  reason: string
  since: number | null
  deadline: number | null
  /** the promised day: `2026-10-30` */
  due?: string
}

/** What one reason came to. */
export interface ReasonCount {
  reason: string
  title: Text
  /** tickets; null where these data cannot tell */
  count: number | null
  cannotTell?: Text
  /** what would have to be there */
  needed?: Text
}

/** The finished list: what makes it prints nothing, what draws it computes nothing. */
export interface TodoList extends Pick<Report, 'shop' | 'period' | 'inputs' | 'ledger' | 'warnings'> {
  /** the now of the list, and whether the newest time of the files stands for it */
  asOf: number | null
  newest: boolean
  reasons: readonly ReasonCount[]
  /** in the order of their urgency */
  items: readonly TodoItem[]
  /** orders were given, but their customers are not those of the tickets */
  noCustomersInCommon?: true
}
