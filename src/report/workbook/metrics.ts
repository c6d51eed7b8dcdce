import type { Report, Result } from '../../metrics/report.ts'
import { numberFormat } from '../../text/number-format.ts'
import type { Sheet, WorkbookCell } from '../../text/syntax/workbook-writer.ts'
import type { Lang } from '../../text/text.ts'
import { exclusionReasons } from '../messages/report.ts'
import * as say from '../messages/workbook.ts'
import { groupRows } from '../view/groups.ts'
import { groupLabel, keyLabel } from '../view/label.ts'
import { membersOf } from '../view/members.ts'
import { heading, kindOf } from '../view/value.ts'

/**
 * A report as tables: the numbers of the whole, a sheet for each grouping, what changed, what became of the rows. Times are seconds.
 */
export async function metricsSheets(report: Report, lang: Lang): Promise<Sheet[]> {
  const format = numberFormat(lang)
  const members = await membersOf(report)
  const name = (metric: string) => format.text(members.metrics.get(metric)?.title ?? { en: metric, ko: metric })
  const value = (metric: string, key: string) => {
    const named = heading(key, members.metrics.get(metric)?.headings, format)
    return kindOf(key) === 'duration' ? format.text(say.inSeconds(named)) : named
  }
  const whole = report.results.filter(({ group }) => Object.keys(group).length === 0)
  const grouped = new Map<string, Result[]>()
  for (const one of report.results) {
    const dimensions = Object.keys(one.group).join()
    if (dimensions !== '') grouped.set(dimensions, [...(grouped.get(dimensions) ?? []), one])
  }
  const ofGroup = (dimensions: string, results: Result[]): Sheet => {
    const ids = dimensions.split(',')
    // what a metric brings itself (`each`) has no name of its own
    const titles = ids.map((id) =>
      format.text(members.dimensions.get(id)?.title ?? { en: name(results[0]!.metric), ko: name(results[0]!.metric) }),
    )
    const rows = groupRows(ids, results)
    const columns = [
      ...new Map(
        results.flatMap((one) => Object.keys(one.values).map((key) => [`${one.metric} ${key}`, [one.metric, key] as const])),
      ).values(),
    ]
    const metrics = new Set(columns.map(([metric]) => metric))
    const partial = rows.some((row) => row.partial)
    return {
      name: titles.join(', '),
      headings: [
        ...titles,
        ...columns.map(([metric, key]) => (metrics.size === 1 ? '' : `${name(metric)}: `) + value(metric, key)),
        ...(partial ? [format.text(say.partial)] : []),
      ],
      rows: rows.map(({ group, byMetric, partial: cut }) => [
        ...ids.map((id) => keyLabel(id, group[id], members, format)),
        ...columns.map(([metric, key]) => valueCell(key, byMetric.get(metric)?.[key])),
        ...(partial ? [cut ? format.text(say.yes) : null] : []),
      ]),
    }
  }
  return [
    {
      name: format.text(say.numbers),
      headings: [say.number, say.value, say.amount, say.reason].map(format.text),
      rows: whole.flatMap(({ metric, values, reason }): WorkbookCell[][] =>
        reason && Object.values(values).every((one) => one === null)
          ? [[name(metric), null, null, format.text(reason)]]
          : Object.entries(values).map(([key, one]) => [name(metric), value(metric, key), valueCell(key, one), null]),
      ),
    },
    ...[...grouped].map(([dimensions, results]) => ofGroup(dimensions, results)),
    ...(report.comparison
      ? [
          {
            name: format.text(say.changes),
            headings: [say.number, say.group, say.value, say.now, say.before, say.change, say.from, say.to, say.clear].map(
              format.text,
            ),
            rows: report.comparison.changes.map(({ metric, group, value: key, clear, ...row }) => [
              ...[name(metric), groupLabel(group, members, format), value(metric, key)],
              ...[row.now, row.before, row.change, row.low, row.high].map((one) => valueCell(key, one)),
              clear ? format.text(say.yes) : null,
            ]),
          },
        ]
      : []),
    rowsSheet(report.ledger, lang),
  ]
}

/** A value by its kind, which its name tells: seconds, a share, for each hundred (as everywhere for people), or as it is. */
function valueCell(key: string, value: string | number | boolean | null | undefined): WorkbookCell {
  if (typeof value !== 'number') return value === null || value === undefined ? null : String(value)
  const kind = kindOf(key)
  if (kind === 'duration') return { value, as: 'whole' }
  if (kind === 'hundred') return { value: value * 100, as: 'decimal' }
  return kind === 'share' ? { value, as: 'percent' } : value
}

/** Read = left out for each reason + counted. */
function rowsSheet({ read, rejected, continuation, duplicate, excluded, counted }: Report['ledger'], lang: Lang): Sheet {
  const { text } = numberFormat(lang)
  return {
    name: text(say.ledger),
    headings: [say.what, say.rows].map(text),
    rows: [
      [text(say.read), read],
      [text(exclusionReasons.rejected), rejected],
      [text(say.continuation), continuation],
      [text(exclusionReasons.duplicate), duplicate],
      ...Object.entries(excluded).map(([reason, n]) => [text(exclusionReasons[reason as keyof typeof exclusionReasons]), n]),
      [text(say.counted), counted],
    ],
  }
}
