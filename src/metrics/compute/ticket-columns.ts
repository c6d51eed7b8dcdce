import { isoSql } from '../../duckdb/zone-sql.ts'
import type { Metric } from '../metric.ts'

/** What is told of every ticket, whatever metric it is listed for, as SQL over `tickets`. */
export const ticketColumns = {
  id: 'id',
  created_at: isoSql('created_at', 'local_created'),
  channel: 'channel::VARCHAR',
  // which tag came first is not known any more
  tags: 'list_sort(coalesce(tags, []))',
} as const

/** What metrics tell of a ticket, each column once: of two metrics with one name the SQL is the same. */
export const ownColumns = (metrics: readonly Metric[]): Record<string, string> =>
  Object.assign({}, ...metrics.map(({ ticket = {} }) => ticket))

/** `sql AS name` for each. */
export const selected = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(', ')
