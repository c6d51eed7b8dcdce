import * as words from '../../metrics/messages/vendor.ts'
import type { Values } from '../../metrics/metric.ts'
import type { AsVendor, VendorResult } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { ticketLabels } from './label.ts'
import type { Members } from './members.ts'
import type { SummaryRow } from './summary.ts'
import { heading } from './value.ts'

const shownIds = 5

/** A vendor's numbers beside ours, and why they differ: a statement as those of `each`. */
export function asVendor(as: AsVendor, { metrics }: Members, say: NumberFormat): { title: string; rows: readonly SummaryRow[] } {
  const rows = as.metrics.flatMap((result): SummaryRow[] => {
    const label = say.text(metrics.get(result.metric)!.title)
    const because = result.why && {
      label: say.text(words.why),
      main: say.text(result.why),
      sub: true as const,
      absent: true as const,
    }
    if (!result.theirs) return [{ label, main: `– ${result.reason ? say.text(result.reason) : ''}`, absent: true }]
    const { tickets, ids } = result
    return [
      {
        label,
        main: `${headline(result.theirs, say)}, ${besideOurs(result, say)}`,
        note: say.text(words.countedOtherwise(tickets, say.count(tickets), ticketLabels(ids.slice(0, shownIds), tickets))),
      },
      ...(because ? [because] : []),
    ]
  })
  return { title: say.text(words.asItCounts(as.title)), rows }
}

/** `p50 1 h 32 m`, `53.8 %`: the first value, with its name where a time could be a median or a mean. */
function headline(values: Values, say: NumberFormat): string {
  const [name = '', value] = Object.entries(values)[0] ?? []
  return isTime(name) ? `${heading(name, undefined, say)} ${say.duration(value)}` : say.percent(value, 1)
}

function besideOurs({ ours, theirs }: VendorResult, say: NumberFormat): string {
  const [[name, mine], [, other]] = [Object.entries(ours ?? {})[0] ?? ['', null], Object.entries(theirs!)[0] ?? ['', null]]
  const known = typeof mine === 'number' && typeof other === 'number'
  return say.text(
    words.here(ours ? headline(ours, say) : say.count(null), known ? difference(name, other - mine, say) : undefined),
  )
}

function difference(name: string, by: number, say: NumberFormat): string {
  if (by === 0) return say.text(words.same)
  const sign = by > 0 ? '+' : '−'
  const percent = Math.abs(by) * 100
  return isTime(name)
    ? sign + say.duration(Math.abs(by))
    : say.text(words.points(sign + say.decimal(percent, percent < 0.1 ? 2 : 1)))
}

const isTime = (name: string) => name.endsWith('_s')
