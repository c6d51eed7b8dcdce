import type { Session } from '../../../duckdb/session.ts'
import type { RawColumn } from './cells.ts'

const time = '(?:[ t]+(?:[ap]m|오전|오후)?)? ?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]m)?z?'
const yearFirst = '(1899|1900)[-/.] ?(\\d{1,2})[-/.] ?(\\d{1,2})[.]?'
const yearLast = '(\\d{1,2})[-/.] ?(\\d{1,2})[-/.] ?(1899|1900)'
const day = new RegExp(`^(?:${yearFirst}|${yearLast})(?:${time})?$`)
const clock = /^(?:(?:[ap]m|오전|오후) ?\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}(?::\d{2})? ?[ap]m)$/

/** Whether a cell, in lower case, is a day of 1899 or 1900 as spreadsheets show durations of a day and more. */
export const isSheetDay = (cell: string): boolean => day.test(cell)
/** Whether it is a time of day with its half, as they show shorter ones beside these. */
export const isSheetClock = (cell: string): boolean => clock.test(cell)

/** How a column counts its days. */
export interface SheetDays {
  /** the number behind the year or before it that is the month */
  monthFirst: boolean
  /** what is 0 days: 1899-12-30 (LibreOffice, Google), or the day before 1900-01-01 (Excel) */
  from: '1899-12-30' | '1899-12-31'
}

/** Looks how a column counts: at which of two numbers is January's, and whether 1899-12-30 occurs. */
export async function sheetDays(session: Session, { table, sql }: RawColumn): Promise<SheetDays> {
  const last = `regexp_extract(trim(${sql}), '^${yearLast}', ['a', 'b', 'y'])`
  const { first, second, early } = await session.one(`
    SELECT coalesce(bool_and(d.a IN ('1', '01', '12')) FILTER (WHERE d.y <> ''), true) AS first, coalesce(bool_and(d.b IN ('1', '01', '12')) FILTER (WHERE d.y <> ''), true) AS second,
      count(*) FILTER (WHERE regexp_matches(cell, '^1899[-/.] ?12[-/.] ?30|^12[-/.]30[-/.]1899|^30[-/.]12[-/.]1899')) AS early
    FROM (SELECT trim(${sql}) AS cell, ${last} AS d FROM ${table})`)
  return { monthFirst: first === true || second !== true, from: early === 0 ? '1899-12-31' : '1899-12-30' }
}

/** Seconds in such a cell, as SQL; NULL where it is none. */
export function sheetSeconds(cell: string, { monthFirst, from }: SheetDays): string {
  const low = `lower(${cell})`
  const number = (pattern: string, group: number) => `try_cast(regexp_extract(${low}, '${pattern}', ${group}) AS INTEGER)`
  const [month, date] = monthFirst ? [1, 2] : [2, 1]
  const days = (y: string, m: string, d: string) =>
    `date_diff('day', DATE '${from}', make_date(${y}, ${m}, 1)) + ${d} - 1${from === '1899-12-31' ? ` + (CASE WHEN ${y} = 1900 AND ${m} > 2 THEN 1 ELSE 0 END)` : ''}`
  const at = `(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:[.]\\d+)?))?`
  const hour = `(CASE WHEN regexp_matches(${low}, '[ap]m|오전|오후') THEN ${number(at, 1)} % 12 + (CASE WHEN regexp_matches(${low}, 'pm|오후') THEN 12 ELSE 0 END) ELSE ${number(at, 1)} END)`
  const clockSeconds = `coalesce(${hour} * 3600 + ${number(at, 2)} * 60 + coalesce(try_cast(regexp_extract(${low}, '${at}', 3) AS DOUBLE), 0), 0)`
  const first = [1, 2, 3].map((group) => number(`^${yearFirst}`, group))
  const last = [1, 2, 3].map((group) => number(`^${yearLast}`, group))
  return `(CASE WHEN regexp_matches(${low}, '^${yearFirst}') THEN (${days(first[0]!, first[1]!, first[2]!)}) * 86400 + ${clockSeconds}
    WHEN regexp_matches(${low}, '^${yearLast}') THEN (${days(last[2]!, last[month - 1]!, last[date - 1]!)}) * 86400 + ${clockSeconds}
    WHEN regexp_full_match(${low}, '(?:[ap]m|오전|오후) ?${at}|${at} ?[ap]m') THEN ${clockSeconds} END)`
}
