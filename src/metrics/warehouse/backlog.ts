import { text } from '../../duckdb/sql.ts'
import { type BacklogPeriod, backlogOf, type Flow, type PeriodBacklog, periodFormat } from '../compute/backlog-series.ts'
import type { Dialect } from '../dialect.ts'
import { stepsQuery } from './queries.ts'
import type { Rows } from './survey.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/**
 * The backlog at the end of each period, as `backlogSeries` has it of files: what was created until then less what was solved until
 * then. Excluded tickets are out, those outside the days of the report are not.
 */
export async function backlogInTable(
  rows: Rows,
  table: WarehouseTable,
  words: Dialect,
  kind: BacklogPeriod,
  periods: readonly string[],
): Promise<PeriodBacklog[]> {
  const key = (wall: string) => `strftime(${wall}, '${periodFormat(kind)}')`
  const one = (condition: string) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`
  const solvedAt = 'seconds_after(created_at, least(solve_s, 10000000000))'
  const flows = ['created', 'solved', 'undated', 'reopened', 'reopened_solved'] as const
  const sql = stepsQuery({ ...table, from: undefined, to: undefined }, words, (tickets) => ({
    steps: [
      [
        'lives',
        `SELECT local_created, solve_s, created_at, ${one('is_solved AND solve_s IS NOT NULL')} AS dated, ${one('is_solved AND solve_s IS NULL')} AS undated, ${one('coalesce(reopens, 0) > 0')} AS again FROM ${tickets} WHERE is_solved IS NOT NULL`,
      ],
      [
        'flows',
        `SELECT ${key('local_created')} AS period, 1 AS created, 0 AS solved, undated, again * (1 - undated) AS reopened, 0 AS reopened_solved FROM lives UNION ALL SELECT ${key(`wall(${solvedAt}, ${text(table.zone)})`)}, 0, 1, 0, 0, again FROM lives WHERE dated = 1`,
      ],
    ],
    select: `SELECT period, ${flows.map((flow) => `sum(${flow}) AS ${flow}`).join(', ')} FROM flows GROUP BY period ORDER BY period`,
  }))
  const found = (await rows(sql)).map((row) => ({
    ...(Object.fromEntries(flows.map((flow) => [flow, Number(row[flow])])) as Omit<Flow, 'period'>),
    period: String(row.period),
  }))
  // by code points, whatever the database sorts by
  return backlogOf(
    found.sort((a, b) => (a.period < b.period ? -1 : 1)),
    periods,
  )
}
