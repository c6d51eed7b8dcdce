import type { Session } from '../../duckdb/session.ts'
import { oldestWaiting, unknownWaits } from '../../tickets/messages/times.ts'
import type { Warning } from '../../tickets/warning.ts'
import type { Report } from '../report.ts'

const shownIds = 5

/** The tickets that have waited longest for an answer, oldest first, and those of whom nobody knows; asked for only where some wait. */
export async function oldestWarning(session: Session, results: Report['results']): Promise<Warning[]> {
  const values = results.find((r) => r.metric === 'first-response' && Object.keys(r.group).length === 0)?.values
  if (!values?.waiting) return []
  const rows = await session.rows(
    `SELECT id FROM tickets WHERE reply = 'waiting' AND waited_s IS NOT NULL ORDER BY waited_s DESC, created_at, id, file_no LIMIT ${shownIds}`,
  )
  const ids = rows.map((row) => row.id as string)
  return [
    ...(ids.length > 0 ? [{ code: 'oldest-waiting', text: oldestWaiting, count: values.waiting as number, ids }] : []),
    ...(values.longest_waiting_s === null ? [await unknown(session)] : []),
  ]
}

async function unknown(session: Session): Promise<Warning> {
  const [row] = await session.rows(`SELECT count(*) AS n FROM tickets WHERE reply = 'waiting' AND waited_s IS NULL`)
  return { code: 'unknown-wait', text: unknownWaits, count: Number(row!.n) }
}
