import type { Exclude } from '../tickets/exclude.ts'
import type { FieldMap } from '../tickets/load/columns/match-columns.ts'
import type { DecimalMark } from '../tickets/load/values/decimal-mark.ts'
import type { Scale } from '../tickets/load/values/ratings.ts'
import type { OrderDetail } from '../tickets/order-source.ts'
import type { Layout } from '../tickets/probe/layout.ts'
import type { TicketField } from '../tickets/ticket.ts'
import type { Warning } from '../tickets/warning.ts'
import type { AskedMonth } from '../time/asked-month.ts'
import type { BusinessHours } from '../time/business-hours.ts'
import type { Order } from '../time/date-form.ts'
import type { Days } from './compare/days.ts'
import type { TagPlace } from './compute/tag-places.ts'
import type { EffortScale } from './effort-scale.ts'
import type { Filter } from './filter.ts'
import { metricNames } from './metric.ts'
import { defaultTargets, type Targets } from './targets.ts'

/** What a report is asked of: files already probed, and everything the command line and the config say. */
export interface Question {
  tickets: readonly Layout[]
  orders: readonly Layout[]
  /** `--orders 12040 --month 2026-10` */
  ordersOfMonth?: { month: string; orders: number } | undefined
  shop?: string | undefined
  metrics: readonly string[]
  /** nobody named these metrics: the quiet ones say nothing where an export has nothing of them */
  usual?: boolean
  by: readonly string[]
  zone: string
  /** a month as people say it; `from` and `to` win over its edges */
  month?: AskedMonth | undefined
  /** wall clock, epoch ms; `to` exclusive */
  from?: number | undefined
  to?: number | undefined
  /** instant, epoch ms */
  asOf?: number | undefined
  per: 'orders' | 'customers'
  countCancelled: boolean
  countAutoReplies: boolean
  targets: Targets
  businessHours?: BusinessHours | undefined
  source?: string | undefined
  map?: FieldMap | undefined
  /** the satisfaction scale that the config declares, and what marks tickets to leave out */
  csatScale?: Scale | undefined
  /** what scores of customer effort mean */
  ces?: EffortScale | undefined
  exclude?: Exclude | undefined
  /** only the tickets that meet all of these */
  only?: readonly Filter[] | undefined
  /** how tags fold into those of a taxonomy */
  tagPlaces?: readonly TagPlace[] | undefined
  orderSource?: string | undefined
  orderMap?: FieldMap | undefined
  /** what is wanted of orders besides what they are counted by */
  orderDetails?: readonly OrderDetail[]
  dateOrder?: Order | undefined
  /** the mark before decimals, where the numbers of a file leave it open */
  decimal?: DecimalMark | undefined
  /** walls of the month to compare with, or `before`: the days before those asked for; `if-any`: the same where the export has them */
  compare?: Days | 'before' | 'if-any' | undefined
  /** nobody asked for anything in particular: what happened last stands first */
  overview?: boolean
  /** the vendor whose definitions are wanted beside ours */
  as?: string | undefined
  /** customers' own words may stand in the report, masked; needs the field `csat_comment` */
  showText?: boolean | undefined
  /** fields that are wanted besides those that metrics and groupings need */
  fields?: readonly TicketField[]
  /** what the settings gave cause for */
  warnings?: readonly Warning[]
  /** told what is going on, for a progress line */
  progress?: (stage: 'reading' | 'counting' | 'grouping', file?: string) => void
}

/** The question that `support-kit metrics` asks without any flag: all metrics of the whole, in a zone. Files are still to be named. */
export const ask = (zone: string): Question => ({
  tickets: [],
  orders: [],
  metrics: metricNames(),
  by: [],
  zone,
  per: 'orders',
  countCancelled: true,
  countAutoReplies: false,
  targets: defaultTargets,
})
