import * as message from '../../metrics/messages/vendor.ts'
import type { Values } from '../../metrics/metric.ts'
import type { VendorComparison, VendorResult } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { ticketLabels } from './label.ts'
import type { Members } from './members.ts'
import type { SummaryRow } from './summary-row.ts'
import { heading } from './value.ts'

const shownIds = 5

/** A vendor's numbers beside ours, and why they differ: a statement as those of `each`. */
export function vendorStatement(
  as: VendorComparison,
  { metrics }: Members,
  format: NumberFormat,
): { title: string; rows: readonly SummaryRow[] } {
  const rows = as.metrics.flatMap((result): SummaryRow[] => {
    const label = format.text(metrics.get(result.metric)!.title)
    const because = result.why && {
      label: format.text(message.why),
      main: format.text(result.why),
      sub: true as const,
      absent: true as const,
    }
    if (!result.theirs) return [{ label, main: `– ${result.reason ? format.text(result.reason) : ''}`, absent: true }]
    const { tickets, ids } = result
    return [
      {
        label,
        main: `${headline(result.theirs, format)}, ${besideOurs(result, format)}`,
        note: format.text(
          message.countedOtherwise(tickets, format.count(tickets), ticketLabels(ids.slice(0, shownIds), tickets)),
        ),
      },
      ...(because ? [because] : []),
    ]
  })
  return { title: format.text(message.asItCounts(as.title)), rows }
}

/** `p50 1 h 32 m`, `53.8 %`: the first value, with its name where a time could be a median or a mean. */
function headline(values: Values, format: NumberFormat): string {
  const [name = '', value] = Object.entries(values)[0] ?? []
  return isTime(name) ? `${heading(name, undefined, format)} ${format.duration(value)}` : format.percent(value, 1)
}

function besideOurs({ ours, theirs }: VendorResult, format: NumberFormat): string {
  const [[name, mine], [, other]] = [Object.entries(ours ?? {})[0] ?? ['', null], Object.entries(theirs!)[0] ?? ['', null]]
  const known = typeof mine === 'number' && typeof other === 'number'
  return format.text(
    message.here(ours ? headline(ours, format) : format.count(null), known ? difference(name, other - mine, format) : undefined),
  )
}

function difference(name: string, by: number, format: NumberFormat): string {
  if (by === 0) return format.text(message.same)
  const sign = by > 0 ? '+' : '−'
  const percent = Math.abs(by) * 100
  return isTime(name)
    ? sign + format.duration(Math.abs(by))
    : format.text(message.points(sign + format.decimal(percent, percent < 0.1 ? 2 : 1)))
}

const isTime = (name: string) => name.endsWith('_s')
