import type { Session } from '../../duckdb/session.ts'
import { invalidTimes } from '../../tickets/messages/times.ts'
import type { Warning } from '../../tickets/warning.ts'
import type { Report } from '../report.ts'

const shownIds = 5

/** Tickets that a metric had to leave out of its times, with a few ids; asked for only where a metric counted some. */
export async function invalidWarnings(session: Session, results: Report['results']): Promise<Warning[]> {
  const kinds = [
    ['reply', 'first-response', "reply = 'invalid'"],
    ['solve', 'resolution', 'solve_invalid'],
  ] as const
  const warnings: Warning[] = []
  for (const [what, metric, where] of kinds) {
    const count = results.find((r) => r.metric === metric && Object.keys(r.group).length === 0)?.values.invalid
    if (!count) continue
    const rows = await session.rows(`SELECT id FROM tickets WHERE ${where} ORDER BY file_no, row_no, id LIMIT ${shownIds}`)
    warnings.push({
      code: `invalid-${what}`,
      text: invalidTimes(what),
      count: count as number,
      ids: rows.map((row) => row.id as string),
    })
  }
  return warnings
}
