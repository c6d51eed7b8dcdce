import { toWall } from '../../duckdb/zone-sql.ts'
import { wilsonInterval } from '../../metrics/statistics/wilson.ts'
import { channelName } from '../../text/channel-names.ts'
import type { Text } from '../../text/text.ts'
import type { BusinessHours } from '../../time/business-hours.ts'
import { endOfBusinessDays, shiftsBetween } from '../../time/business-shifts.ts'
import { instantIn, type Offsets, offsets } from '../../time/zone.ts'
import type { Rows } from '../demand/history.ts'
import { type Rung, rungs, type When } from './rung.ts'

/** What may be promised of a channel, and what that rests on. */
export interface MeasuredPromise {
  channel: string
  /** what people call the channel */
  name: Text
  when: When
  /** null: nothing may be promised, or there are too few answers to tell */
  rung: Rung | null
  /** those who could be judged: answered, or waiting or closed for longer than that */
  n: number
  /** answered within it, with its lower 95 % limit; of the longest rung where none will do */
  share: number | null
  low: number | null
  /** too few to show 90 %, however good they are */
  few: boolean
  /** of each rung */
  reached: readonly (Reached & { rung: Rung })[]
  /** of times that others promise, from the shortest on: the rungs in hours among them */
  within: readonly (Reached & { seconds: number })[]
}

/** The share answered within a time, with its lower 95 % limit. */
export interface Reached {
  n: number
  share: number | null
  low: number | null
}

const [minute, hour] = [60, 3600]
/** Times that a text may promise, besides those of the ladder. */
const often = [
  minute,
  3 * minute,
  5 * minute,
  10 * minute,
  30 * minute,
  ...[1, 2, 3, 4, 6, 8, 12, 24, 48, 72].map((n) => n * hour),
]

/** The share of which the lower limit must be reached. */
export const promisedShare = 0.9
/** Below so many even answers without a miss have a lower limit under 90 %. */
const fewest = 35
const day = 86_400

/**
 * By channel, in and out of hours, the shortest time of the ladder within which the share answered has a lower 95 % limit (Wilson) of
 * at least 90 %. Unanswered tickets count: those closed without an answer, and those that wait for longer, are misses; those that may
 * still be answered in time are in no share.
 *
 * @param span walls: the tickets that count; `to` exclusive
 */
export async function measurePromises(
  db: Rows,
  { from, to, zone, asOf, hours }: { from: number; to: number; zone: Offsets; asOf: number; hours: BusinessHours | undefined },
): Promise<MeasuredPromise[]> {
  const ladder = rungs(hours !== undefined)
  const calendar = offsets(zone.zone, from - 14 * day * 1000, to + 14 * day * 1000)
  const ends = dayEnds(from, to, calendar, hours)
  const shifts = hours
    ? shiftsBetween(hours, hours.zone ?? zone.zone, instantIn(calendar, from) / 1000, instantIn(calendar, to) / 1000)
    : []
  const limits = [
    ...ladder.map((rung) => [rung.id, 'seconds' in rung ? `${rung.seconds}` : `(end_${rung.days} - created_s)`]),
    ...often.map((seconds) => [`s${seconds}`, `${seconds}`]),
  ]
  const judged = limits.map(([id, limit]) => {
    return `count(*) FILTER (WHERE answered_s <= ${limit})::DOUBLE AS met_${id}, count(*) FILTER (WHERE answered_s > ${limit} OR shut OR waited_s > ${limit})::DOUBLE AS missed_${id}`
  })
  const wall = toWall('created_at', zone)
  const values = (rows: readonly (readonly number[])[], empty: string) =>
    rows.length > 0 ? `VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}` : empty
  const rows = (await db.rows(`
    WITH shifts(open_s, close_s) AS (${values(
      shifts.map(({ open, close }) => [open, close]),
      'SELECT 0, 0 WHERE false',
    )}),
    ends(day, end_0, end_1, end_2) AS (${values(ends, 'SELECT 0, 0, 0, 0 WHERE false')}),
    replies AS (
      SELECT coalesce(channel::VARCHAR, 'other') AS channel, epoch_ms(created_at)::DOUBLE / 1000 AS created_s, (epoch_ms(date_trunc('day', ${wall})) // 86400000)::BIGINT AS day,
        CASE WHEN reply = 'answered' THEN reply_s END AS answered_s, reply = 'closed_unanswered' AS shut,
        CASE WHEN reply = 'waiting' THEN ${asOf / 1000} - epoch_ms(created_at)::DOUBLE / 1000 END AS waited_s
      FROM tickets WHERE created_at IS NOT NULL AND reply IN ('answered', 'waiting', 'closed_unanswered')
    ), placed AS (
      SELECT replies.*, end_0, end_1, end_2, coalesce(created_s < close_s, false) AS inside
      FROM replies JOIN ends USING (day) ASOF LEFT JOIN shifts ON created_s >= open_s
    )
    SELECT channel, ${hours ? "CASE WHEN inside THEN 'in' ELSE 'out' END" : "'any'"} AS moment, ${judged.join(', ')} FROM placed GROUP BY ALL
    ORDER BY count(*) DESC, moment`)) as unknown as Record<string, number | string>[]
  return rows.map((row) => promiseOf(row, ladder))
}

function promiseOf(row: Record<string, number | string>, ladder: readonly Rung[]): MeasuredPromise {
  const of = (id: string): Reached => {
    const [met, missed] = [Number(row[`met_${id}`]), Number(row[`missed_${id}`])]
    const n = met + missed
    return { n, share: n > 0 ? met / n : null, low: wilsonInterval(met, n).low }
  }
  const reached = ladder.map((rung) => ({ rung, ...of(rung.id) }))
  const found = reached.find(({ low }) => low !== null && low >= promisedShare)
  const shown = found ?? reached.at(-1)!
  return {
    ...{
      channel: String(row.channel),
      name: channelName(String(row.channel)),
      when: row.moment as When,
      rung: found?.rung ?? null,
    },
    ...{ n: shown.n, share: shown.share, low: shown.low, reached },
    within: often.map((seconds) => ({ seconds, ...of(`s${seconds}`) })),
    few: !found && Math.max(...reached.map(({ n }) => n)) < fewest,
  }
}

/** By day of the calendar the instants (epoch seconds) at which the same, the next and the second business day end. */
function dayEnds(from: number, to: number, zone: Offsets, hours: BusinessHours | undefined): number[][] {
  const end = (date: number | undefined) =>
    date === undefined ? Number.MAX_SAFE_INTEGER : instantIn(zone, date * day * 1000) / 1000
  const days: number[][] = []
  for (let date = Math.floor(from / 1000 / day); date * day * 1000 < to; date++) {
    const after = (n: number) => (hours ? endOfBusinessDays(hours, date, n) : date + n + 1)
    // the first business day from the day itself on: the one after the day before
    const same = hours ? endOfBusinessDays(hours, date - 1, 1) : date + 1
    days.push([date, end(same), end(after(1)), end(after(2))])
  }
  return days
}
