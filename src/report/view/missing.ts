import type { Report, Result } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import { groupLabel } from './label.ts'
import type { Members } from './members.ts'

const isWhole = ({ group }: Result) => Object.keys(group).length === 0

/** Metrics that have no number for the whole, and why. */
export const missing = (report: Report, { metrics }: Members, format: NumberFormat): { label: string; reason: string }[] =>
  [...metrics].flatMap(([id, { title }]) => {
    const reason = wholeReason(report, id, format)
    return reason === undefined ? [] : [{ label: format.text(title), reason }]
  })

function wholeReason({ results }: Report, id: string, format: NumberFormat): string | undefined {
  const reason = results.find((r) => r.metric === id && isWhole(r))?.reason
  return reason && printable(format.text(reason))
}

const mostNames = 4

/**
 * Why a metric has no number for some groups: one line for each reason, with the groups it holds for unless that is all of them.
 * What is said of the whole is not said again.
 */
export function gaps(report: Report, members: Members, format: NumberFormat): string[] {
  return [...members.metrics].flatMap(([id, { title }]) => {
    const groups = report.results.filter((r) => r.metric === id && !isWhole(r))
    const without = new Map<string, string[]>()
    for (const { group, reason } of groups) {
      if (!reason) continue
      const why = printable(format.text(reason))
      const names = without.get(why)
      if (names) names.push(groupLabel(group, members, format))
      else without.set(why, [groupLabel(group, members, format)])
    }
    without.delete(wholeReason(report, id, format) ?? '')
    return [...without].map(
      ([why, names]) => `${format.text(title)}: ${why}` + (names.length < groups.length ? ` (${some(names)})` : ''),
    )
  })
}

const some = (names: readonly string[]) => names.slice(0, mostNames).join('; ') + (names.length > mostNames ? '; …' : '')
