import type { Value } from '../text/number-format.ts'
import type { Group } from './metric.ts'
import { metricValues } from './metric-values.ts'
import type { Report } from './report.ts'

/** The id of a metric, as `-m` takes it: `csat`, `first-response`. */
export type MetricId = keyof typeof metricValues

/** The values of one metric by name: a number, a text, or null where there is nothing to count. */
export type ValuesOf<Id extends MetricId> = Partial<Record<(typeof metricValues)[Id][number], Value>>

/** Whether there is a metric of this id. */
export const isMetricId = (id: string): id is MetricId => Object.hasOwn(metricValues, id)

/**
 * The values of a metric over the whole of a report, or over one of its groups: `{ month: '2026-10', channel: 'email' }`, by all that
 * the report is grouped by. Undefined where the report has no such row, or the export lacks what the metric needs.
 */
export function valuesOf<Id extends MetricId>(
  { results }: Pick<Report, 'results'>,
  id: Id,
  group: Group = {},
): ValuesOf<Id> | undefined {
  const keys = Object.entries(group)
  const row = results.find(
    (one) =>
      one.metric === id && Object.keys(one.group).length === keys.length && keys.every(([by, key]) => one.group[by] === key),
  )
  return row && row.reason === undefined ? (row.values as ValuesOf<Id>) : undefined
}
