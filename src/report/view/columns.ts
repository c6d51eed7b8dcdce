import type { Metric, Values } from '../../metrics/metric.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { countOf, shareOf } from '../messages/report.ts'
import type { GroupRow } from './groups.ts'
import { heading, metricFormat, shownAlike } from './value.ts'

/** One value of one metric for every group. */
export interface BreakdownColumn {
  /** the metric's title; several columns in a row may share it */
  over: string
  heading: string
  cells: readonly string[]
  /** 0 is what must be seen first */
  rank: number
}

/** Counts that mean the same whichever metric gives them: they stand once. */
const shared = ['tickets', 'orders']

/** The columns that have something to format, metric by metric; none of a metric that lacks what it is read for. */
export function columnsOf(
  rows: readonly GroupRow[],
  metrics: ReadonlyMap<string, Metric>,
  format: NumberFormat,
): BreakdownColumn[] {
  const seen = new Set<string>()
  return [...metrics].flatMap(([id, metric]) => {
    const { title, columns, headings } = metric
    const valuesOf = (name: string) => rows.map((row) => row.byMetric.get(id)?.[name])
    const isEmpty = (name: string) => valuesOf(name).every((value) => value == null)
    if (columns[0] === undefined || isEmpty(columns[0])) return []
    return columns.flatMap((name, rank) => {
      if (seen.has(name) || isEmpty(name)) return []
      if (shared.includes(name)) seen.add(name)
      return {
        over: format.text(title),
        heading: heading(name, headings, format),
        cells: metric.counts?.[name]
          ? shareCells(
              name,
              metric.counts[name],
              rows.map((row) => row.byMetric.get(id) ?? {}),
              metric,
              format,
            )
          : shownAlike(name, valuesOf(name), metricFormat(metric, format)),
        rank,
      }
    })
  })
}

/** Of fewer than these a percentage would claim more than is known. */
const fewest = 5

/** Shares with what they rest on: the counts where they are few, and how many there are where no column beside says it. */
function shareCells(
  name: string,
  { hits, of }: { hits: string; of: readonly string[] },
  rows: readonly Values[],
  metric: Metric,
  format: NumberFormat,
): string[] {
  const saidBeside = of.length === 1 ? metric.columns.includes(of[0]!) : of.every((value) => metric.columns.includes(value))
  const shares = shownAlike(
    name,
    rows.map((values) => values[name]),
    format,
  )
  return rows.map((values, i) => {
    const n = of.reduce((sum, value) => sum + Number(values[value] ?? 0), 0)
    if (n === 0 || values[name] == null) return shares[i]!
    if (n < fewest) return format.text(countOf(format.count(values[hits]), format.count(n)))
    return saidBeside ? shares[i]! : format.text(shareOf(shares[i]!, format.count(n)))
  })
}
