import { oldestWaiting } from '../messages/engine.ts'
import type { Report, Warning } from '../report.ts'
import type { Session } from './session.ts'

const shownIds = 5

/** The tickets that have waited longest for an answer, oldest first; asked for only where a metric knows of one. */
export async function oldestWarning(session: Session, results: Report['results']): Promise<Warning[]> {
  const values = results.find((r) => r.metric === 'first-response' && Object.keys(r.group).length === 0)?.values
  if (values?.longest_waiting_s == null) return []
  const rows = await session.rows(
    `SELECT id FROM tickets WHERE reply = 'waiting' AND waited_s IS NOT NULL ORDER BY waited_s DESC, created_at, id, file_no LIMIT ${shownIds}`,
  )
  return [
    { code: 'oldest-waiting', text: oldestWaiting, count: values.waiting as number, ids: rows.map((row) => row.id as string) },
  ]
}
