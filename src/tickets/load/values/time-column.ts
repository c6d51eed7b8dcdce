import type { Session } from '../../../duckdb/session.ts'
import { isNumber, type Order } from '../../../time/date-form.ts'
import type { Unit } from '../../source.ts'
import type { MatchedColumn } from '../columns/match-columns.ts'
import { column, type RawTable } from '../table/raw-table.ts'
import type { RawColumn, Shape } from './cells.ts'
import { shapes } from './cells.ts'
import { voteOrder } from './date-order.ts'
import { type InstantShapes, instantShapes } from './date-shapes.ts'
import { instantSql } from './date-sql.ts'
import { type DecimalMarks, decimalMarks } from './decimal-mark.ts'
import { durationSql } from './duration-sql.ts'
import { type DurationShapes, durationShapes } from './durations.ts'
import { neverSql } from './never.ts'
import { type SheetDays, sheetDays } from './sheet-durations.ts'

/** A column read as instants, as durations, or as neither, by what its cells look like. */
export interface TimeColumn {
  candidate: MatchedColumn
  raw: RawColumn
  shapes: readonly Shape[]
  instants: InstantShapes
  durations: DurationShapes
  /** the mark before the decimals of its numbers, by its own cells */
  mark: DecimalMarks | undefined
  /** how its days of 1900 count */
  sheet: SheetDays | undefined
  is: 'instant' | 'duration' | 'empty' | 'other'
  /** day/month orders left after the vote over the whole column */
  orders: readonly Order[]
}

/** A column is of a kind when at least this share of its filled cells is. */
const most = 0.5

/** Looks at every cell of the columns that may hold times. */
export async function inspectTimeColumns(
  session: Session,
  raw: RawTable,
  found: readonly MatchedColumn[],
  noValue: (word: string) => boolean,
): Promise<Map<number, TimeColumn>> {
  const once = [...new Map(found.map((c) => [c.heading.index, c])).values()]
  const seen = await shapes(
    session,
    raw.table,
    once.map((c) => column(c.heading.index)),
    raw.rows,
  )
  const looks = await Promise.all(
    once.map((candidate, i) => inspectTimeColumn(session, raw, candidate, column(candidate.heading.index), noValue, seen[i]!)),
  )
  return new Map(looks.map((l) => [l.candidate.heading.index, l]))
}

/** Looks at one column, or at what an expression makes of several. */
export async function inspectTimeColumn(
  session: Session,
  raw: RawTable,
  candidate: MatchedColumn,
  sql: string,
  noValue: (word: string) => boolean,
  known?: readonly Shape[],
): Promise<TimeColumn> {
  const self = { table: raw.table, sql }
  const seen = known ?? (await shapes(session, raw.table, [sql], raw.rows))[0]!
  const instants = instantShapes(seen, noValue)
  const mark = await decimalMarks(session, self, seen)
  const durations = durationShapes(seen, candidate.unit, noValue, mark === 'comma')
  const share = (of: { readable: number; unreadable: number }) => of.readable / Math.max(1, of.readable + of.unreadable)
  const onlyNumbers = instants.forms.every(isNumber)
  const instant = instants.readable > 0 && share(instants) >= most && !(onlyNumbers && candidate.unit)
  const duration = durations.readable > 0 && share(durations) >= most
  const filled = instants.readable + instants.unreadable > 0
  const is = instant ? 'instant' : duration ? 'duration' : filled ? 'other' : 'empty'
  const orders = instant ? await voteOrder(session, self, instants) : []
  const sheet = is === 'duration' && durations.sheet ? await sheetDays(session, self) : undefined
  return { candidate, raw: self, shapes: seen, instants, durations, mark, sheet, is, orders }
}

/** How a column is read, for people and for SQL. */
export interface TimeSql {
  index: number
  /** the cell, NULL where it holds nothing */
  cell: string
  /** what it uses by name (`InstantSql`) */
  parts: ReadonlyMap<string, string>
  /** the instant or the seconds; NULL where the cell holds none, or something else */
  sql: string
  ambiguous: string
  nonexistent: string
  format: string
  unit?: Unit
  /** its zone is not its own */
  naive: boolean
}

/** SQL for a column of instants in an order. `nevers`: dates such as 1970-01-01 stand for none. */
export async function asInstant(session: Session, l: TimeColumn, order: Order, zone: string, nevers = false): Promise<TimeSql> {
  const { index } = l.candidate.heading
  const { cell, parts, instant, ambiguous, nonexistent, formats, naive } = await instantSql(
    session,
    l.raw,
    l.instants,
    order,
    l.candidate.heading.zone ?? zone,
    `time_${index}`,
  )
  const filled = nevers ? `(CASE WHEN ${neverSql(cell)} THEN NULL ELSE ${cell} END)` : cell
  return {
    index,
    cell: filled,
    parts,
    sql: instant,
    ambiguous,
    nonexistent,
    format: formats.join(' | '),
    naive,
  }
}

/** SQL for a column of durations; undefined where its numbers have no unit. */
export function asDuration(l: TimeColumn): TimeSql | undefined {
  const { unit } = l.candidate
  if (!l.durations.words && !unit) return undefined
  const { cell, seconds } = durationSql(l.raw.sql, l.durations, unit, l.sheet)
  return {
    index: l.candidate.heading.index,
    cell,
    parts: new Map(),
    sql: seconds,
    ambiguous: 'false',
    nonexistent: 'false',
    format: unit ?? 'hms',
    naive: false,
    ...(unit && { unit }),
  }
}
