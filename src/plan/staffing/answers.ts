import { toWall } from '../../duckdb/zone-sql.ts'
import { dayKey } from '../../time/months.ts'
import type { Offsets } from '../../time/zone.ts'
import type { Rows } from '../demand/history.ts'
import { liveChannels } from '../settings.ts'

const live = liveChannels.map((channel) => `'${channel}'`).join(', ')

/** When first answers were sent in channels where nobody holds the line: counts by weekday (Monday first) and hour. */
export async function answeredHours(
  db: Rows,
  { zone, from, to }: { zone: Offsets; from: number; to: number },
): Promise<number[][]> {
  const wall = toWall('created_at', zone)
  const sent = toWall('(created_at + to_seconds(least(reply_s, 1e9)))', zone)
  const rows = (await db.rows(`
    SELECT isodow(sent)::DOUBLE AS weekday, hour(sent)::DOUBLE AS hour, count(*)::DOUBLE AS n
    FROM (SELECT ${sent} AS sent FROM tickets
      WHERE reply = 'answered' AND reply_s IS NOT NULL AND coalesce(channel::VARCHAR, 'other') NOT IN (${live})
        AND ${wall} >= DATE '${dayKey(from)}' AND ${wall} < DATE '${dayKey(to)}')
    GROUP BY ALL`)) as unknown as { weekday: number; hour: number; n: number }[]
  const counts = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  for (const { weekday, hour, n } of rows) counts[weekday - 1]![hour]! += n
  return counts
}

/** Tickets without a first answer at the end of the export, by channel. */
export async function waitingNow(db: Rows): Promise<Map<string, number>> {
  const rows = (await db.rows(
    `SELECT coalesce(channel::VARCHAR, 'other') AS channel, count(*)::DOUBLE AS n FROM tickets WHERE reply = 'waiting' GROUP BY ALL`,
  )) as unknown as { channel: string; n: number }[]
  return new Map(rows.map(({ channel, n }) => [channel, n]))
}
