import type { Comparison } from '../../metrics/comparison.ts'
import type { Report } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { monthsBetween, wallOfKey } from '../../time/months.ts'
import * as message from '../messages/overview.ts'
import { type Verdict, verdictOf } from './better.ts'
import { causes } from './cause.ts'
import { changeText, labelOf } from './change.ts'
import { comparedPeriods } from './comparison.ts'
import type { Members } from './members.ts'
import { statements } from './summary.ts'
import { metricFormat, shown } from './value.ts'

/** A sentence, and whether it tells of what got worse or better: it says so itself. */
export interface OverviewLine {
  text: string
  tone?: Verdict
}

interface LastMonth {
  title: string
  lines: readonly OverviewLine[]
}

/** The first screen: what happened last, what the numbers below are of, and where the rest is. */
export interface OverviewView {
  /** undefined where two complete months in a row are missing */
  last?: LastMonth
  /** what the numbers below are of, where they pool several months */
  pooled?: string
  more?: string
}

export function overview(
  report: Report,
  { comparison }: NonNullable<Report['overview']>,
  members: Members,
  format: NumberFormat,
): OverviewView {
  const months = monthCount(report.period)
  const left = [
    ...statements(report, members, format).map(({ title }) => title),
    ...(report.market?.length ? [format.text(message.market)] : []),
  ]
  return {
    ...(comparison && { last: lastMonth(report, comparison, members, format) }),
    ...(months > 1 && { pooled: format.text(message.pooled(months)) }),
    ...(left.length > 0 && { more: format.text(message.more(left)) }),
  }
}

/** How many months of the calendar a period touches. */
const monthCount = ({ from, to }: Report['period']): number =>
  from && to ? monthsBetween(wallOfKey(from.slice(0, 7)), Date.parse(`${to.slice(0, 19)}Z`) - 1) + 1 : 0

/** What clearly changed in the whole, why, and what did not. */
function lastMonth(report: Report, comparison: Comparison, members: Members, format: NumberFormat): LastMonth {
  const clear: Record<Verdict | 'changed', string[]> = { worse: [], better: [], changed: [] }
  const unclear: string[] = []
  for (const [id, metric] of members.metrics) {
    const [headline] = comparison.changes.filter(({ metric: of, group }) => of === id && Object.keys(group).length === 0)
    if (!headline) continue
    const own = metricFormat(metric, format)
    if (!headline.clear) unclear.push(format.text(metric.title))
    else {
      const [before, now] = [headline.before, headline.now].map((value) => shown(headline.value, value, own))
      clear[verdictOf(id, headline.change) ?? 'changed'].push(
        `${labelOf(headline, metric, format)} ${before} → ${now} (${changeText(headline, metric, format)})`,
      )
    }
  }
  const nothing = Object.values(clear).every((some) => some.length === 0)
  return {
    title: comparedPeriods(report, comparison, format),
    lines: [
      ...(clear.worse.length > 0 ? [{ text: format.text(message.worse(clear.worse)), tone: 'worse' as const }] : []),
      ...(clear.better.length > 0 ? [{ text: format.text(message.better(clear.better)), tone: 'better' as const }] : []),
      ...(clear.changed.length > 0 ? [{ text: format.text(message.changed(clear.changed)) }] : []),
      ...causes(comparison, members, format).map((text) => ({ text })),
      ...(unclear.length > 0 ? [{ text: format.text(nothing ? message.nothingClear(unclear) : message.unclear(unclear)) }] : []),
    ],
  }
}
