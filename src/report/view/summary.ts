import type { Metric, Values } from '../../metrics/metric.ts'
import type { Report } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { anyChannel } from '../messages/report.ts'
import { besideMetric } from './beside-metric.ts'
import { ticketLabels } from './label.ts'
import type { Members } from './members.ts'
import type { SummaryRow } from './summary-row.ts'
import { type Trend, trend } from './trend.ts'
import { metricFormat } from './value.ts'

/** What every metric tells about the whole. */
export function summary(report: Report, { metrics }: Members, format: NumberFormat): SummaryRow[] {
  return [...metrics].flatMap(([id, metric]) => {
    const values = valuesOf(report, id, undefined)
    if (metric.each || !values) return []
    const headline = metric.columns[0]
    const change = headline ? trend(report, id, headline, metricFormat(metric, format)) : undefined
    const own = rows(metric, format.text(metric.title), values, format, change).map((row) => withTickets(row, report))
    return own.length > 0 ? [...own, ...besideMetric(id, report, format)] : own
  })
}

function withTickets(row: SummaryRow, { warnings }: Report): SummaryRow {
  const warning = warnings.find(({ code }) => code === row.ids)
  return warning?.ids ? { ...row, note: ticketLabels(warning.ids, warning.count) } : row
}

/** Metrics that are a list of statements (`each`) tell them one by one, under their title. */
export function statements(report: Report, members: Members, format: NumberFormat): { title: string; rows: SummaryRow[] }[] {
  return [...members.metrics]
    .map(([id, metric]) => ({
      title: format.text(metric.title),
      rows: (metric.each?.rows ?? []).flatMap(({ key, channel }) => {
        const label = channel ? members.dimensions.get('channel')?.label?.(channel) : anyChannel
        const values = valuesOf(report, id, { by: metric.each!.by, key })
        return values ? rows(metric, label ? format.text(label) : key, values, format, undefined) : []
      }),
    }))
    .filter((section) => section.rows.length > 0)
}

function rows(metric: Metric, label: string, values: Values, format: NumberFormat, trend: Trend | undefined): SummaryRow[] {
  const told = metric.tell?.(values, metricFormat(metric, format))
  if (!told) return []
  const { main, note, more = [] } = told
  return [
    { label, main, ...(note && { note }), ...(trend && { trend }) },
    ...more.map((line) => ({ ...line, sub: true as const })),
  ]
}

function valuesOf({ results }: Report, id: string, each: { by: string; key: string } | undefined): Values | undefined {
  const size = each ? 1 : 0
  return results.find((r) => r.metric === id && Object.keys(r.group).length === size && (!each || r.group[each.by] === each.key))
    ?.values
}
