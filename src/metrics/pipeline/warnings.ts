import type { Session } from '../../duckdb/session.ts'
import type { Warning } from '../../tickets/warning.ts'
import { farOffTimes } from '../../time/messages/times.ts'

const [shownIds, fewAtMost, year] = [5, 3, '365 days']

/**
 * A few tickets with a time a year after all others: a slip of the year, up to which the waiting times would be counted. `asOf`:
 * the latest instant of the export, epoch ms.
 */
export async function farOffWarnings(session: Session, asOf: number | undefined): Promise<Warning[]> {
  if (asOf === undefined) return []
  const last = `epoch_ms(${asOf}::BIGINT)`
  const latest = 'greatest(created_at, first_response_at, solved_at, updated_at, rated_at)'
  const late = `${latest} > ${last} - INTERVAL '${year}'`
  const { few, others } = await session.one(
    `SELECT count(*) FILTER (WHERE ${late}) AS few, count(*) FILTER (WHERE NOT (${late})) AS others FROM all_tickets WHERE reject IS NULL`,
  )
  if ((few as number) > fewAtMost || (others as number) < 20) return []
  const rows = await session.rows(
    `SELECT id FROM all_tickets WHERE reject IS NULL AND ${late} ORDER BY ${latest} DESC LIMIT ${shownIds}`,
  )
  const text = farOffTimes(new Date(asOf).toISOString().slice(0, 10))
  return [{ code: 'far-off-times', text, count: few as number, ids: rows.map((row) => row.id as string) }]
}
