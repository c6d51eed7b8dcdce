import type { Session } from '../../duckdb/session.ts'
import { type Metric, metric, type Need, type Values } from '../metric.ts'
import { measure } from './measure.ts'

/** Metrics that say something of a ticket by itself. */
export const perTicket = [
  ...['first-response', 'first-response-business', 'within-target', 'csat'],
  ...['resolution', 'resolution-business', 'one-touch', 'reopen-rate'],
]

/**
 * The metrics over a single counted ticket: the very SQL that `metrics` runs, over a table `tickets` of one row that stands before
 * the other one. Those that the export cannot give are not there.
 */
export async function measureOne(
  session: Session,
  where: string,
  present: (need: Need) => boolean,
): Promise<{ metric: string; values: Values }[]> {
  const metrics = await Promise.all(
    perTicket.map(async (id): Promise<{ id: string; metric: Metric }> => ({ id, metric: (await metric(id))! })),
  )
  const { database } = await session.one('SELECT current_database() AS database')
  await session.run(
    `CREATE SCHEMA IF NOT EXISTS one; CREATE OR REPLACE TABLE one.tickets AS SELECT * FROM main.tickets WHERE ${where}`,
  )
  await session.run(`SET search_path = '${database}.one,${database}.main'`)
  try {
    const { results } = await measure(session, { metrics, by: [], present })
    return results.filter((r) => !r.reason).map((r) => ({ metric: r.metric, values: r.values }))
  } finally {
    await session.run(`SET search_path = '${database}.main'`)
  }
}
