import type { Change } from '../../metrics/comparison.ts'
import type { Values } from '../../metrics/metric.ts'
import type { Report } from '../../metrics/report.ts'
import { type ChangeRow, changeRows } from '../view/change.ts'
import { monthOf } from '../view/period.ts'
import type { PageContext } from './section.ts'

/** A number that the page opens with: its value, its 95 % interval where the metric has one, and which way is better. */
export interface Headline {
  metric: string
  value: string
  low?: string
  high?: string
  better: 'up' | 'down'
}

/** How much, how fast, whether in time, how good, and how often once was enough. */
export const five: readonly Headline[] = [
  { metric: 'contact-rate', value: 'rate', low: 'rate_low', high: 'rate_high', better: 'down' },
  { metric: 'first-response', value: 'p50_s', better: 'down' },
  { metric: 'within-target', value: 'share', low: 'share_ci_low', high: 'share_ci_high', better: 'up' },
  { metric: 'csat', value: 'share', low: 'share_low', high: 'share_high', better: 'up' },
  { metric: 'one-touch', value: 'share', low: 'share_low', high: 'share_high', better: 'up' },
]

const isWhole = (group: object) => Object.keys(group).length === 0

/** A metric over the whole month. */
export const wholeOf = ({ results }: Report, metric: string) =>
  results.find((result) => result.metric === metric && isWhole(result.group))

export const valuesOf = (report: Report, metric: string): Values => wholeOf(report, metric)?.values ?? {}

export interface FiveChange {
  change: Change
  /** as people read it */
  row: ChangeRow
  verdict: 'better' | 'worse' | 'unclear'
}

/** What became of a number since the days before; undefined where there is nothing to compare. */
export function changeOf({ review: { report }, members, format }: PageContext, one: Headline): FiveChange | undefined {
  const change = report.comparison?.changes.find(
    ({ metric, value, group }) => metric === one.metric && value === one.value && isWhole(group),
  )
  const metric = members.metrics.get(one.metric)
  if (!change || !metric || change.now === null || change.before === null) return undefined
  const [row] = changeRows([change], metric, members, format)
  const up = (change.change ?? 0) > 0
  return { change, row: row!, verdict: change.clear ? (up === (one.better === 'up') ? 'better' : 'worse') : 'unclear' }
}

/** The month that it is compared with, `2026-09`; undefined for other stretches of days. */
export const monthBefore = ({ comparison, period }: Report): string | undefined =>
  comparison && monthOf({ ...period, ...comparison.before })
