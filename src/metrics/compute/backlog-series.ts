import type { Session } from '../../duckdb/session.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import { dayStart, monthKey, monthStart } from '../../time/months.ts'
import type { Offsets } from '../../time/zone.ts'
import type { Values } from '../metric.ts'

/** What is known of a period: those created, those last solved in it, and which of them leave room for doubt. */
export interface Flow {
  period: string
  created: number
  solved: number
  undated: number
  reopened: number
  reopened_solved: number
}

/** Days and months of a wall that a backlog is told of, and how SQL names the one that a wall is in. */
const kinds = {
  month: {
    start: (wall: number) => monthStart(wall),
    next: (start: number) => monthStart(start, 1),
    key: monthKey,
    format: '%Y-%m',
  },
  week: { start: mondayOf, next: (start: number) => dayStart(start, 7), key: weekKey, format: '%G-W%V' },
} as const

/** The backlog at the end of a period, and what came and went in it. */
export interface PeriodBacklog {
  period: string
  values: Values
}

export type BacklogPeriod = keyof typeof kinds

/** How SQL names the period that a wall is in. */
export const periodFormat = (kind: BacklogPeriod): string => kinds[kind].format

/** Periods between two walls that end by a third, in order. */
export function endedPeriods(kind: BacklogPeriod, first: number, last: number, asOf: number): string[] {
  const { start, next, key } = kinds[kind]
  const periods: string[] = []
  for (let at = start(first); at <= last && next(at) <= asOf; at = next(at)) periods.push(key(at))
  return periods
}

function mondayOf(wall: number): number {
  const day = dayStart(wall)
  return dayStart(day, -((new Date(day).getUTCDay() + 6) % 7))
}

/** ISO 8601: a week is of the year that its Thursday is in. */
function weekKey(monday: number): string {
  const thursday = dayStart(monday, 3)
  const year = new Date(thursday).getUTCFullYear()
  return `${year}-W${String(Math.floor((thursday - Date.UTC(year, 0)) / (7 * 86_400_000)) + 1).padStart(2, '0')}`
}

/**
 * The backlog at the end of each period: what was created until then less what was solved until then, so that each ticket is looked
 * at once and not once a period.
 *
 * @param periods as `endedPeriods` gives them
 * @param zone reaches from the first creation to the last solve
 */
export async function backlogSeries(
  session: Pick<Session, 'rows'>,
  kind: BacklogPeriod,
  periods: readonly string[],
  zone: Offsets,
): Promise<PeriodBacklog[]> {
  const key = (wall: string) => `strftime(${wall}, '${kinds[kind].format}')`
  const dated = 'coalesce(is_solved AND solve_s IS NOT NULL, false)'
  const undated = 'coalesce(is_solved AND solve_s IS NULL, false)'
  const rows = (await session.rows(`
    WITH counted AS (
      SELECT local_created, ${dated} AS dated, ${undated} AS undated, coalesce(reopens, 0) > 0 AND NOT ${undated} AS reopened,
        created_at + to_microseconds((least(solve_s, 1e10) * 1000000)::BIGINT) AS solved_at
      FROM every_ticket
      WHERE local_created IS NOT NULL AND is_solved IS NOT NULL AND len(list_filter(left_out, lambda reason: reason <> 'out_of_range')) = 0
    ), flows AS (
      SELECT ${key('local_created')} AS period, 1 AS created, 0 AS solved, undated::INTEGER AS undated, reopened::INTEGER AS reopened, 0 AS reopened_solved FROM counted
      UNION ALL
      SELECT ${key(toWall('solved_at', zone))}, 0, 1, 0, 0, reopened::INTEGER FROM counted WHERE dated
    )
    SELECT period, sum(created)::DOUBLE AS created, sum(solved)::DOUBLE AS solved, sum(undated)::DOUBLE AS undated, sum(reopened)::DOUBLE AS reopened, sum(reopened_solved)::DOUBLE AS reopened_solved
    FROM flows GROUP BY period ORDER BY period`)) as unknown as Flow[]
  return backlogOf(rows, periods)
}

/** The backlog at the ends of periods, of what came and went in each. @param rows in the order of their periods */
export function backlogOf(rows: readonly Flow[], periods: readonly string[]): PeriodBacklog[] {
  const until = { created: 0, solved: 0, undated: 0, reopened: 0, reopened_solved: 0 }
  let next = 0
  return periods.map((period) => {
    let own = { created: 0, solved: 0 }
    for (; next < rows.length && rows[next]!.period <= period; next++) {
      const flow = rows[next]!
      for (const name of Object.keys(until) as (keyof typeof until)[]) until[name] += flow[name]
      if (flow.period === period) own = flow
    }
    const open = until.created - until.solved - until.undated
    return {
      period,
      values: {
        open,
        open_low: Math.max(0, open - (until.reopened - until.reopened_solved)),
        open_high: open + until.undated,
        created: own.created,
        solved: own.solved,
        net: own.created - own.solved,
      },
    }
  })
}
