import { room } from '../registry.ts'
import type { NumberFormat, Value } from '../text/number-format.ts'
import type { Text } from '../text/text.ts'
import type { TicketField } from '../tickets/ticket.ts'
import { wilsonInterval } from './statistics/wilson.ts'

export type Values = Record<string, Value>

/** What a metric may need: a ticket field that some ticket has a value in, orders, business hours to count by, or what a score of effort means. */
export type Need = TicketField | 'orders' | 'business_hours' | 'ces_scale'

/**
 * A number of the report: SQL aggregates over `tickets` (its columns: `ticket.ts`), so that an analyst can read it, `explain`
 * can print it, and it can run in a warehouse. Adding a metric is adding one file of these under `metrics/`.
 */
export interface Metric {
  title: Text
  /** other names that it goes by in the field, in any language: `-m frt` and `explain frt` know them too */
  also?: readonly string[]
  /** what is counted, over which population, in a sentence or three */
  what: Text
  /** where the definition or formula comes from */
  reference: string
  /** each entry must be met, a list by any one of its members; else the metric says "not in this export" */
  needs: readonly (Need | readonly Need[])[]
  /** few exports have it: unless it is asked for by name, nothing is said where it is not there */
  quiet?: true
  /** value name → SQL aggregate over `tickets`; units are suffixes: `_s` seconds, `share`/`rate` ratios, else counts */
  values: Record<string, string>
  /** what one ticket brings to the number, as SQL; NULL: nothing. Of metrics that vendors count otherwise (`vendor.ts`) */
  contribution?: string
  /** what it tells of one ticket: column → SQL over `tickets`, of `--list` and `--tickets`; a column is the same in every metric */
  ticket?: Readonly<Record<string, string>>
  /** counts whose tickets are those of another value, by whether the whole is over orders */
  listed?: (rated: boolean) => Readonly<Record<string, string>>
  /** the population, as a condition on a ticket; nothing: every counted ticket */
  where?: string
  /**
   * one row for each of these, under `group.<by>`: the same values over other conditions, with constants beside them. `among`: the
   * row's values, each saying itself that it counts what meets a condition; then they need no scan of their own
   */
  each?: {
    by: string
    rows: readonly {
      key: string
      where: string
      channel?: string
      values?: Record<string, string>
      among?: (where: string) => Record<string, string>
      constants?: Values
    }[]
  }
  /** its durations are business time, told in hours and not in days of 24 of them */
  business?: true
  /** values that need the tickets in order of time, beside those of `values` */
  survival?: Survival
  /** dimension that this metric always adds to its groups (`tags` adds `tag`); `{}` stays the whole */
  by?: string
  /** what SQL cannot give (exact intervals), from the values of one row and the report's context */
  derive?: (values: Values, context: DeriveContext) => Values
  /** why `derive` leaves some of a row's values empty, if it does for another reason than missing orders */
  lacks?: (context: DeriveContext) => Text | undefined
  /** what `derive` computes from what, in one sentence, for `explain` */
  derived?: Text
  /** one row for the summary of the table: parts in order of importance; undefined: nothing to say */
  tell?: (values: Values, format: NumberFormat) => SummaryLine | undefined
  /** values shown as columns in a breakdown, most important first */
  columns: readonly string[]
  /** share → the counts it is made of: a table says "3 of 4" where there are too few for a percentage */
  counts?: Readonly<Record<string, { hits: string; of: readonly string[] }>>
  /** values that `--compare` sets beside those of another period */
  compare?: readonly ComparisonValue[]
  /** headings of values whose names `messages/report.ts` does not know */
  headings?: Readonly<Record<string, Text>>
  /** tickets (any columns of the table `tickets`) and the values they must give, counted by hand; of the whole unless a group is named */
  examples: readonly {
    title: string
    tickets: readonly Record<string, unknown>[]
    orders?: readonly Record<string, unknown>[]
    group?: Group
    values: Values
  }[]
}

/**
 * A value to compare, and what it is made of: its interval follows from that. A count; a rate of tickets over orders (`asked`: over
 * what `--per` says), `each` of them; a share, of the sum of other values, or of one of the row for the whole; a percentile of the
 * times that an SQL expression gives (NULL: none), or of those with everybody who still waits (`survival`); a mean of such times.
 * Shares and means can be taken apart by groups, into who came and what became of them.
 */
export type ComparisonValue = { value: string } & (
  | { is: 'count' }
  | { is: 'rate'; per: 'asked' | 'orders'; each: number }
  | { is: 'share'; hits: string; of: readonly string[]; ofWhole?: true }
  | { is: 'quantile'; p: number; times: string }
  | { is: 'survival'; p: number }
  | { is: 'mean'; times: string }
)

/**
 * Percentiles of a time over everybody, those who still wait included: Kaplan-Meier, with waits as censored times. SQL over
 * `tickets`: the population, the seconds of those that are done (NULL where not yet), and how long the others have waited so far.
 */
export interface Survival {
  where: string
  done_s: string
  waiting_s: string
  /** value name → share of the population, 0 to 1 */
  percentiles: Readonly<Record<string, number>>
}

/**
 * What a row's values alone do not tell. `tickets`: all counted tickets of the row's group, the metric's own `by` left aside (for
 * a tag in a month: of the month). `orders`: undefined where none were given; of the row's month if its group has one, else over
 * the complete months that have orders. `usable` is false for a month that is partial, or has no orders, and for groups that orders
 * are not known by (a week, a product): no rate may be built on it. `per`: what `--per` asked for.
 */
export interface DeriveContext {
  group: Group
  tickets: number
  /** dimensions by which tickets were filtered for those with some key: nobody is without one */
  keyed?: readonly string[]
  orders?: { orders: number | null; customers: number | null; per: 'orders' | 'customers'; usable: boolean }
}

export type Group = Record<string, string | null>

/**
 * `main` is the number itself, `note` its population, `more` further lines of the same shape under it. `ids`: the code of a warning
 * whose tickets stand beside that line, instead of in a sentence below.
 */
export interface SummaryLine {
  main: string
  note?: string
  more?: readonly { label: string; main: string; note?: string; ids?: string }[]
}

/** Whether tickets have anything of a metric; that it lacks a declaration is worth a word. */
export const isThere = ({ needs }: Metric, present: (need: Need) => boolean): boolean =>
  needs.map((need) => [need].flat() as Need[]).some((ways) => ways.some(present))

export const metrics = room<Metric>(new URL('./definitions/', import.meta.url))
export const { member: metric, names: metricNames } = metrics

/** `derive` of a share that the 95 % interval of `hits` among `of` belongs to: `share_low` and `share_high`, ratios. */
export const withInterval =
  (hits: string, of: string) =>
  (row: Values): Values => {
    const { low, high } = wilsonInterval(Number(row[hits]), Number(row[of]))
    return { ...row, share_low: low, share_high: high }
  }

/** A share with its interval, as the summary shows it: `62 % (55–68)`. */
export function shareWithInterval({ share, share_low, share_high }: Values, format: NumberFormat): string {
  if (share_low == null || share_high == null) return format.percent(share)
  const [low, high] = [share_low, share_high].map((limit) => format.decimal(Number(limit) * 100, 0))
  return `${format.percent(share)} ${format.text({ en: `(${low}–${high})`, ko: `(${low}~${high})` })}`
}
