import { type Dimension, dimension } from '../../metrics/dimension.ts'
import { type Metric, metric } from '../../metrics/metric.ts'
import type { Report } from '../../metrics/report.ts'

/** The definitions a report refers to, by id; metrics in the order they are read in. */
export interface Members {
  metrics: ReadonlyMap<string, Metric>
  dimensions: ReadonlyMap<string, Dimension>
}

/** How much, how fast, how good, why; what is not named here comes last, in the order of the report. */
const readingOrder = [
  'volume',
  'contact-rate',
  'first-response',
  'first-response-business',
  'within-target',
  'csat',
  'ces',
  'handle-time',
  'resolution',
  'resolution-business',
  'one-touch',
  'reopen-rate',
  'backlog',
  'tags',
  'expectations',
]

export async function membersOf({ results, by, as }: Report): Promise<Members> {
  const place = (id: string) => (readingOrder.indexOf(id) + readingOrder.length + 1) % (readingOrder.length + 1)
  const metricIds = [...new Set([...results, ...(as?.metrics ?? [])].map((r) => r.metric))].sort((a, b) => place(a) - place(b))
  const dimensionIds = [...new Set(['channel', ...by, ...results.flatMap((r) => Object.keys(r.group))])]
  return { metrics: await found(metricIds, metric), dimensions: await found(dimensionIds, dimension) }
}

async function found<T>(ids: readonly string[], find: (id: string) => Promise<T | undefined>): Promise<Map<string, T>> {
  const members = await Promise.all(ids.map(find))
  return new Map(ids.flatMap((id, i) => (members[i] ? [[id, members[i]] as const] : [])))
}
