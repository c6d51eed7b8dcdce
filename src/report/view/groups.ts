import type { Group, Values } from '../../metrics/metric.ts'
import type { Result } from '../../metrics/report.ts'

/** One row of a breakdown: what each metric says of one group. */
export interface GroupRow {
  group: Group
  partial: boolean
  byMetric: ReadonlyMap<string, Values>
}

/**
 * The groups of these results, each once, in the order they stand in the report. Where metrics know different groups, the one
 * that knows the most leads.
 */
export function groupRows(dimensions: readonly string[], results: readonly Result[]): GroupRow[] {
  const known = new Map<string, number>()
  for (const { metric } of results) known.set(metric, (known.get(metric) ?? 0) + 1)
  const rows = new Map<string, { group: Group; partial: boolean; byMetric: Map<string, Values> }>()
  for (const { metric, group, values, partial } of results.toSorted((a, b) => known.get(b.metric)! - known.get(a.metric)!)) {
    const key = JSON.stringify(dimensions.map((id) => group[id]))
    const row = rows.get(key) ?? { group, partial: false, byMetric: new Map<string, Values>() }
    row.partial ||= partial === true
    row.byMetric.set(metric, values)
    rows.set(key, row)
  }
  return [...rows.values()]
}
