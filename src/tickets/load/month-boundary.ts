import type { Session } from '../../duckdb/session.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import type { Offsets } from '../../time/zone.ts'
import { monthBoundary } from '../messages/engine.ts'
import type { Warning } from '../warning.ts'
import type { TicketFile } from './ticket-file.ts'

/**
 * How many tickets of a table change their month between UTC and the reporting zone; nothing where none does. Only those of files
 * whose times are instants: what an export writes without a zone is in the reporting zone to begin with.
 */
export async function boundaryWarnings(
  session: Session,
  table: string,
  zone: Offsets,
  files: readonly Pick<TicketFile, 'number' | 'zoned'>[],
): Promise<Warning[]> {
  const zoned = files.filter((file) => file.zoned).map(({ number }) => number)
  if (zoned.length === 0 || (zone.first === 0 && zone.transitions.length === 0)) return []
  const { count } = await session.one(
    `SELECT count(*) AS count FROM ${table} WHERE file_no IN (${zoned.join(', ')}) AND date_trunc('month', created_at) <> date_trunc('month', ${toWall('created_at', zone)})`,
  )
  return count === 0 ? [] : [{ code: 'month-boundary', text: monthBoundary(count as number, zone.zone), count: count as number }]
}
