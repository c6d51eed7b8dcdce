import type { Text } from '../text/text.ts'
import type { Excludable } from '../tickets/exclude.ts'
import type { Mark } from '../tickets/mark.ts'
import type { Exclusion } from '../tickets/ticket.ts'
import type { Warning } from '../tickets/warning.ts'
import type { Comparison } from './comparison.ts'
import type { LowRating } from './compute/low-ratings.ts'
import type { KeyFilter } from './filter.ts'
import type { MarketComparison } from './market-figures.ts'
import type { Group, Values } from './metric.ts'
import type { Citation } from './vendor.ts'

/** The finished numbers: what makes it prints nothing, what draws it computes nothing. Its JSON is `schemas/report.schema.json`. */
export interface Report {
  /** the shop's name from the config, else undefined */
  shop?: string
  period: Period
  inputs: readonly Input[]
  ledger: Ledger
  /** what `--by` asked for */
  by: readonly string[]
  results: readonly Result[]
  /** every metric by month, for trends; not part of the JSON */
  trends: readonly Result[]
  warnings: readonly Warning[]
  /** what leaving tickets out does to the headline numbers, by reason; nothing where no ticket has one */
  exclusions?: readonly ExclusionEffect[]
  /** what other shops do, beside ours; with the first response only */
  market?: readonly MarketComparison[]
  /** what `--compare` asked for */
  comparison?: Comparison
  /** nobody asked for anything in particular: the last complete month against the one before, if there are two; not part of the JSON */
  overview?: { comparison?: Comparison }
  /** the same tickets under a vendor's definitions */
  as?: VendorComparison
}

/** Which tickets a report is of. */
export interface Period {
  /** instants in ISO 8601; `from` and `to` with the zone's offset, `to` exclusive; null where the export has no creation times */
  from: string | null
  to: string | null
  zone: string
  asOf: string | null
  /** of these days, only the tickets that meet all of these; undefined: all of them */
  filter?: readonly KeyFilter[]
}

export interface VendorComparison {
  vendor: string
  title: string
  cited: readonly Citation[]
  metrics: readonly VendorResult[]
}

/** What leaving tickets out for one reason does to the numbers (or, `automatic`, not counting a machine's reply as a response). */
export interface ExclusionEffect {
  reason: Excludable
  tickets: number
  /** the marks of the export by which they were left out, the most frequent first */
  evidence: readonly (Mark & { tickets: number })[]
  /** headline numbers, with these tickets (or replies) counted and without */
  metrics: readonly { metric: string; value: string; with: number | null; without: number | null }[]
}

/** One metric over the whole as we count it and as the vendor does, the headline first in each. */
export interface VendorResult {
  metric: string
  /** null where the export cannot give it, or the vendor has none: `reason` says which */
  ours: Values | null
  theirs: Values | null
  /** what the vendor counts otherwise, in one sentence */
  why?: Text
  reason?: Text
  /** tickets that are in one of the two and not in the other, or count for something else in it, and their ids, all of them */
  tickets: number
  ids: readonly string[]
}

export interface Input {
  file: string
  role: 'tickets' | 'orders'
  source: string
  encoding: string
  /** rows of the file that are data, and what became of them: tickets or orders, distinct */
  rows: number
  records: number
}

/** read = rejected + continuation + duplicate + excluded + counted, on every run. */
export interface Ledger {
  read: number
  rejected: number
  continuation: number
  duplicate: number
  excluded: Partial<Record<Exclusion, number>>
  counted: number
  /** of the rows that are not rejected, those that were put back in shape: how they were read is a guess */
  repaired: number
  /** of the counted ones, public reviews without a word: they count, but wait for no answer; undefined: none */
  starsOnly?: number
}

export interface Result {
  metric: string
  group: Group
  values: Values
  /** its month is incomplete: left out of trends */
  partial?: true
  /** why there are no values: what the export does not hold */
  reason?: Text
  /** of satisfaction over the whole: who was not satisfied, newest first */
  lowRatings?: readonly LowRating[]
}
