import type { Report, Result } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import { groupLabel } from './label.ts'
import type { Members } from './members.ts'

const isWhole = ({ group }: Result) => Object.keys(group).length === 0

/** Metrics that have no number for the whole, and why. */
export const missing = (report: Report, { metrics }: Members, say: NumberFormat): { label: string; reason: string }[] =>
  [...metrics].flatMap(([id, { title }]) => {
    const reason = wholeReason(report, id, say)
    return reason === undefined ? [] : [{ label: say.text(title), reason }]
  })

function wholeReason({ results }: Report, id: string, say: NumberFormat): string | undefined {
  const reason = results.find((r) => r.metric === id && isWhole(r))?.reason
  return reason && printable(say.text(reason))
}

const mostNames = 4

/**
 * Why a metric has no number for some groups: one line for each reason, with the groups it holds for unless that is all of them.
 * What is said of the whole is not said again.
 */
export function gaps(report: Report, members: Members, say: NumberFormat): string[] {
  return [...members.metrics].flatMap(([id, { title }]) => {
    const groups = report.results.filter((r) => r.metric === id && !isWhole(r))
    const without = new Map<string, string[]>()
    for (const { group, reason } of groups) {
      if (!reason) continue
      const why = printable(say.text(reason))
      const names = without.get(why)
      if (names) names.push(groupLabel(group, members, say))
      else without.set(why, [groupLabel(group, members, say)])
    }
    without.delete(wholeReason(report, id, say) ?? '')
    return [...without].map(
      ([why, names]) => `${say.text(title)}: ${why}` + (names.length < groups.length ? ` (${some(names)})` : ''),
    )
  })
}

const some = (names: readonly string[]) => names.slice(0, mostNames).join('; ') + (names.length > mostNames ? '; …' : '')
