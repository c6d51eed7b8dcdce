import type { Session } from '../../../duckdb/session.ts'
import type { DateForm } from '../../../time/date-form.ts'
import { plainDate } from '../../../time/date-words.ts'
import type { MatchedColumn } from '../columns/match-columns.ts'
import type { RawTable } from '../table/raw-table.ts'
import { cellOf } from './cells.ts'
import { inspectTimeColumn, type TimeColumn } from './time-column.ts'

const hasClock = /%[HI]/
const clock = /^(?:[ap]m )?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?$|^(?:[ap]m )?\d{1,2}시(?: ?\d{1,2}분(?: ?\d{1,2}초)?)?$/
/** Headers of how long something took: such a column is no time of day. */
const took = /소요|걸린|duration|elapsed|taken|time to /i

/** Whether a column of instants tells days alone: dates without a time of day, or all of them at midnight. */
export async function isDay(session: Session, l: TimeColumn): Promise<boolean> {
  if (l.is !== 'instant') return false
  const withoutColon = ({ kind, format }: DateForm) =>
    kind.startsWith('epoch') || (hasClock.test(format('ymd')) && !format('ymd').includes(':'))
  if (l.instants.forms.some((f) => f.kind !== 'iso' && withoutColon(f))) return false
  const timed = `regexp_matches(${l.raw.sql}, '\\d:\\d\\d|^\\s*\\d{5}[.,]\\d')`
  const midnight = `regexp_matches(${l.raw.sql}, '(?i)[ T]0?0:00(:00([.,]0+)?)?(\\s|$|z|[+-])')`
  const some = await session.rows(`SELECT 1 AS there FROM ${l.raw.table} WHERE ${timed} AND NOT ${midnight} LIMIT 1`)
  return some.length === 0
}

/** Whether a column holds times of day and nothing else. */
async function isClock(session: Session, l: TimeColumn): Promise<boolean> {
  if (l.is === 'instant' || l.is === 'empty' || l.candidate.unit || took.test(l.candidate.heading.name)) return false
  if (
    !l.shapes.every(({ example }) => l.instants.noValues.includes(example.trim().toLowerCase()) || clock.test(plainDate(example)))
  )
    return false
  const [late] = await session.rows(
    `SELECT 1 AS there FROM ${l.raw.table} WHERE regexp_matches(${l.raw.sql}, '^\\s*(2[4-9]|[3-9]\\d):') LIMIT 1`,
  )
  return late === undefined
}

/**
 * Of the columns that may hold a field, a day in one and the time of day in another (`Date`, `Time`) are one instant. In `looks`
 * the day's column becomes both. Returns the column of the time of day, if there is one.
 */
export async function joinClock(
  session: Session,
  raw: RawTable,
  picked: readonly MatchedColumn[],
  looks: Map<number, TimeColumn>,
  noValue: (word: string) => boolean,
): Promise<number | undefined> {
  const first = async (is: (session: Session, l: TimeColumn) => Promise<boolean>) => {
    for (const { heading } of picked) if (await is(session, looks.get(heading.index)!)) return looks.get(heading.index)!
    return undefined
  }
  if (picked.length < 2) return undefined
  const day = await first(isDay)
  const time = day && (await first(isClock))
  if (!day || !time) return undefined
  const cell = (l: TimeColumn) => cellOf(l.raw.sql, l.instants.noValues, true)
  const sql = `coalesce(trim(${cell(day)} || ' ' || coalesce(${cell(time)}, '')), '')`
  const joined = await inspectTimeColumn(session, raw, day.candidate, sql, noValue)
  if (joined.is !== 'instant') return undefined
  looks.set(day.candidate.heading.index, joined)
  return time.candidate.heading.index
}
