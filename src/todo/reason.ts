import type { Need } from '../metrics/metric.ts'
import { room } from '../registry.ts'
import type { Text } from '../text/text.ts'
import type { TicketField } from '../tickets/ticket.ts'

/** What a reason selects by, besides the tickets. */
export interface TodoRules {
  /** instant, epoch ms: the now of the list */
  asOf: number
  /** the day of that on the shop's calendar: `2026-10-31` */
  today: string
  /** ratings are recent for so many days */
  recentDays: number
}

/** Reads rows by SQL: a session, or a test's database. */
export interface Rows {
  rows(sql: string): Promise<Record<string, unknown>[]>
}

/**
 * Why somebody must act on a ticket. A reason selects from counted tickets by what metrics count, and says nothing of its own of what
 * waiting or reopened means. Adding one is adding one file of these under `reasons/`.
 */
export interface Reason {
  /** as it stands beside a ticket: `late answer` */
  title: Text
  /** which tickets are listed, in a few sentences */
  what: Text
  /** where the numbers of the same tickets are, or where the rule comes from */
  reference: string
  /** as of a metric: each must be met, a list by any one of its members; else the export cannot tell */
  needs: readonly (Need | readonly Need[])[]
  /** what would have to be in the export, or beside it, for people */
  needed: Text
  /** reads the promises of sent replies (`promises`), and not tickets alone */
  promises?: true
  /** fields that it uses where they are there */
  fields?: readonly TicketField[]
  /**
   * SQL over `todo_tickets` (the counted tickets: the columns of `tickets`, with `updated_at` and `rated_at`) and `promises` (ticket,
   * sent_at TIMESTAMP, due DATE): `file_no`, `row_no`, `since` (TIMESTAMP: from when on there was something to do), `due` (DATE) with
   * a promise.
   */
  select: (rules: TodoRules) => string
  /** what it is due by: the target of its channel after the creation, or the end of a promised day; without one it is not late */
  deadline?: 'target' | 'promise'
  /** why its tickets cannot be told although the fields are there */
  unclear?: (db: Rows) => Promise<Text | undefined>
  /** the reply template where neither tags nor the subject name one; by the rating, where it turns on that */
  template?: string | Readonly<Record<'good' | 'neutral' | 'bad', string>>
  examples: readonly ReasonExample[]
}

/** Tickets, and which of them are listed, counted by hand. */
export interface ReasonExample {
  title: string
  tickets: readonly Record<string, unknown>[]
  promises?: readonly { ticket: string; sent_at: string; due: string }[]
  /** the now of the list, UTC: `2026-10-31 09:00:00` */
  asOf: string
  /** ids and since when, in the order of the tickets */
  lists: readonly (readonly [id: string, since: string])[]
}

export const { member: reason, names: reasonNames } = room<Reason>(new URL('./reasons/', import.meta.url))

/** An instant in SQL. @param ms epoch milliseconds */
export const instantSql = (ms: number): string => `epoch_ms(${Math.round(ms)}::BIGINT)`
