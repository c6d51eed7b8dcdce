import type { Change } from '../../metrics/comparison.ts'
import type { Values } from '../../metrics/metric.ts'
import type { Report } from '../../metrics/report.ts'
import { type Verdict, verdictOf } from '../view/better.ts'
import { type ChangeRow, changeRows } from '../view/change.ts'
import { monthOf } from '../view/period.ts'
import type { PageContext } from './section.ts'

/** A number that the page opens with: its value, and its 95 % interval where the metric has one. */
export interface Headline {
  metric: string
  value: string
  low?: string
  high?: string
}

/** How much, how fast, whether in time, how good, and how often once was enough. */
export const five: readonly Headline[] = [
  { metric: 'contact-rate', value: 'rate', low: 'rate_low', high: 'rate_high' },
  { metric: 'first-response', value: 'p50_s' },
  { metric: 'within-target', value: 'share', low: 'share_ci_low', high: 'share_ci_high' },
  { metric: 'csat', value: 'share', low: 'share_low', high: 'share_high' },
  { metric: 'one-touch', value: 'share', low: 'share_low', high: 'share_high' },
]

const isWhole = (group: object) => Object.keys(group).length === 0

/** A metric over the whole month. */
export const wholeOf = ({ results }: Report, metric: string) =>
  results.find((result) => result.metric === metric && isWhole(result.group))

export const valuesOf = (report: Report, metric: string): Values => wholeOf(report, metric)?.values ?? {}

/** The 95 % limits of a number of the five, and where they stand in the JSON. */
export interface Limits {
  low: number
  high: number
  of: (which: 'low' | 'high') => string
}

/**
 * The limits of a number; undefined where there are none. Those of a median are not among the values of its metric.
 *
 * @param month of the trend; undefined: those of the page itself
 */
export function limitsOf({ review }: PageContext, one: Headline, values: Values, month?: string): Limits | undefined {
  if (one.metric === 'first-response') {
    const at = review.medians.findIndex((median) => median.month === (month ?? monthOf(review.report.period)))
    const found = review.medians[at]
    if (!found || found.high === null) return undefined
    return { low: found.low, high: found.high, of: (which) => `medians/${at}/${which}_s` }
  }
  const [low, high] = [one.low, one.high].map((name) => (name === undefined ? undefined : values[name]))
  if (typeof low !== 'number' || typeof high !== 'number') return undefined
  const place = month === undefined ? `metrics/${one.metric}` : `trend/${one.metric}/${month}`
  return { low, high, of: (which) => `${place}/${one[which]}` }
}

export interface FiveChange {
  change: Change
  /** as people read it */
  row: ChangeRow
  verdict: Verdict | 'unclear'
}

/** What became of a number since the days before; undefined where there is nothing to compare. */
export function changeOf({ review: { report }, members, format }: PageContext, one: Headline): FiveChange | undefined {
  const change = report.comparison?.changes.find(
    ({ metric, value, group }) => metric === one.metric && value === one.value && isWhole(group),
  )
  const metric = members.metrics.get(one.metric)
  if (!change || !metric || change.now === null || change.before === null) return undefined
  const [row] = changeRows([change], metric, members, format)
  const verdict = change.clear ? verdictOf(one.metric, change.change) : undefined
  return { change, row: row!, verdict: verdict ?? 'unclear' }
}

/** The month that it is compared with, `2026-09`; undefined for other stretches of days. */
export const monthBefore = ({ comparison, period }: Report): string | undefined =>
  comparison && monthOf({ ...period, ...comparison.before })
