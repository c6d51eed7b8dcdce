import type { Report, Result } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { monthsBetween, wallOfKey } from '../../time/months.ts'
import { monthName, monthOf } from './period.ts'
import { shown } from './value.ts'

/** What a number was before: a sparkline over the complete months, and the months it is best compared with. */
export interface Trend {
  spark: string
  /** `Sep 4.7 → Oct 5.1`; `Sep 4.7` where the number beside it is October's */
  change: string
  /** the one month worth telling where there is no room: `Oct 5.1` beside a number over several, else as `change` */
  short: string
}

const steps = '▁▂▃▄▅▆▇█'
const mostMonths = 12

/** How one value of a metric went by month; undefined where fewer than two complete months have it. */
export function trend({ trends, period }: Report, id: string, name: string, format: NumberFormat): Trend | undefined {
  const points = trends
    .filter((r) => r.metric === id && !r.partial && isMonthAlone(r))
    .map((r) => ({ month: r.group.month!, value: r.values[name] }))
    .filter((p): p is { month: string; value: number } => typeof p.value === 'number')
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  const only = monthOf(period)
  const upTo = only ? points.filter((p) => p.month <= only) : points
  const last = upTo.at(-1)
  const previous = upTo.at(-2)
  if (!last || !previous || (only && last.month !== only)) return undefined
  const told = (p: typeof last) => `${monthName(p.month, format.lang)} ${shown(name, p.value, format)}`
  const change = only ? told(previous) : `${told(previous)} → ${told(last)}`
  return { spark: spark(upTo.slice(-mostMonths)), change, short: only ? change : told(last) }
}

const isMonthAlone = ({ group }: Result) => Object.keys(group).length === 1 && typeof group.month === 'string'

/**
 * One block a month, the lowest value at the bottom; a month without a value is a gap. Differences of less than a quarter of
 * the largest value do not fill the height, so that noise does not look like a landslide.
 */
export function spark(points: readonly { month: string; value: number }[]): string {
  const values = points.map((p) => p.value)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const height = Math.max(high - low, Math.abs(high) / 4) || 1
  const base = (low + high - height) / 2
  const block = (value: number) => steps[Math.round(((value - base) / height) * (steps.length - 1))]
  return points.map((p, i) => ' '.repeat(i === 0 ? 0 : gapBefore(p.month, points[i - 1]!.month)) + block(p.value)).join('')
}

const gapBefore = (month: string, previous: string) =>
  Math.min(mostMonths, monthsBetween(wallOfKey(previous), wallOfKey(month))) - 1
