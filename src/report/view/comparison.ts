import type { Change, Comparison } from '../../metrics/comparison.ts'
import { against, columnHeads, noClearChange } from '../../metrics/messages/compare.ts'
import type { Report } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { causes } from './cause.ts'
import { type ChangeRow, changeRows } from './change.ts'
import type { Members } from './members.ts'
import { monthName, monthOf, periodInWords } from './period.ts'

/** Two periods side by side, in words: what clearly changed, what did not, and where the changes come from. */
export interface ComparisonView {
  title: string
  heads: { now: string; before: string; change: string; interval: string }
  clear: readonly ChangeRow[]
  unclear: readonly ChangeRow[]
  unclearTitle: string
  causes: readonly string[]
}

const mostTags = 5

export function comparison(report: Report, members: Members, format: NumberFormat): ComparisonView | undefined {
  const { comparison, period } = report
  if (!comparison) return undefined
  const of = (days: Comparison['now']) => ({ ...period, ...days })
  const name = (when: 'now' | 'before') => {
    const month = monthOf(of(comparison[when]))
    return month ? monthName(month, format.lang) : format.text(columnHeads[when])
  }
  const rows = (clear: boolean) =>
    [...members.metrics].flatMap(([id, metric]) => {
      const own = told(comparison.changes.filter((change) => change.metric === id))
      return changeRows(
        own.filter((change) => change.clear === clear),
        metric,
        members,
        format,
      )
    })
  return {
    title: comparedPeriods(report, comparison, format),
    heads: {
      ...{ now: name('now'), before: name('before') },
      ...{ change: format.text(columnHeads.change), interval: format.text(columnHeads.interval) },
    },
    clear: rows(true),
    unclear: rows(false),
    unclearTitle: format.text(noClearChange),
    causes: causes(comparison, members, format),
  }
}

/** `October 2026 against September 2026` */
export function comparedPeriods({ period }: Report, { now, before }: Comparison, format: NumberFormat): string {
  const words = (days: Comparison['now']) => periodInWords({ ...period, ...days }, format.lang) ?? ''
  return format.text(against(words(now), words(before)))
}

/** What the whole did, but for means (never without their median); of the groups the few whose change is clear and largest. */
function told(changes: readonly Change[]): Change[] {
  const whole = changes.filter(({ group, value }) => Object.keys(group).length === 0 && value !== 'mean_s')
  const groups = changes.filter(({ group }) => Object.keys(group).length > 0)
  const size = ({ change }: Change) => Math.abs(change ?? 0)
  const clear = groups.filter(({ clear, value }) => clear && value === groups[0]!.value).sort((a, b) => size(b) - size(a))
  return [...whole, ...clear.slice(0, mostTags)]
}
