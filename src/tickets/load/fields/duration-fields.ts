import type { Session } from '../../../duckdb/session.ts'
import { damagedNumbers, noUnit } from '../../messages/columns.ts'
import { openDecimal, sheetDurations, unreadableDurations } from '../../messages/durations.ts'
import { settleMark } from '../values/decimal-mark.ts'
import { durationShapes } from '../values/durations.ts'
import { asDuration, type TimeColumn, type TimeSql } from '../values/time-column.ts'
import type { FieldInput, FieldSql } from './field-sql.ts'

/**
 * SQL for a column of durations, and what is to be told of its cells; undefined where they are none, or nobody can say what they
 * mean. `others`: the columns of the file that may hold times, which show how it writes decimals.
 */
export async function durationOf(
  session: Session,
  l: TimeColumn,
  others: readonly TimeColumn[],
  reading: FieldInput,
  out: FieldSql,
): Promise<TimeSql | undefined> {
  const { file } = reading
  const header = l.candidate.heading.name
  if (l.durations.grouped || l.durations.comma || l.mark === 'either' || l.durations.sheet) out.needsAll = true
  if (l.durations.damaged) out.warnings.push({ code: 'damaged-numbers', text: damagedNumbers(file, header) })
  const once = (code: string) => out.warnings.every((w) => w.code !== code || !w.text.en.includes(JSON.stringify(header)))
  const promised = !others.includes(l) || l.durations.readable > 0 || l.candidate.unit !== undefined
  if (l.is === 'other' && l.durations.example && promised && once('unreadable-durations')) {
    out.needsAll = true
    out.warnings.push({
      code: 'unreadable-durations',
      text: unreadableDurations(file, header, l.durations.example),
      count: l.durations.unreadable,
    })
  }
  if (l.is !== 'duration') return undefined
  const settled = settle(l, others, reading)
  if (!settled) {
    if (once('decimal-mark')) out.warnings.push({ code: 'decimal-mark', text: openDecimal(file, header) })
    return undefined
  }
  const time = asDuration(settled)
  if (!time) {
    if (once('no-unit')) out.warnings.push({ code: 'no-unit', text: noUnit(file, header) })
    return undefined
  }
  await tellCells(session, settled, time, file, out)
  return time
}

/** The column with the decimal mark that its numbers are read by; undefined where it is open. */
function settle(
  l: TimeColumn,
  others: readonly TimeColumn[],
  { delimiter, options, noValue }: FieldInput,
): TimeColumn | undefined {
  if (l.mark !== 'either' || !l.candidate.unit || l.candidate.unit === 'hms') return l
  const mark = settleMark(
    l.shapes,
    others.filter((other) => other !== l).map((other) => other.mark),
    delimiter,
    options.decimal,
  )
  if (!mark) return undefined
  const isNoValue = (word: string) => noValue.has(word) || l.durations.noValues.includes(word)
  return { ...l, durations: durationShapes(l.shapes, l.candidate.unit, isNoValue, mark === 'comma') }
}

/** Cells that hold something else than a duration, and those that a spreadsheet wrote as a date. */
async function tellCells(session: Session, l: TimeColumn, time: TimeSql, file: string, out: FieldSql): Promise<void> {
  if (l.durations.unreadable === 0 && !l.durations.sheet) return
  out.needsAll = true
  const header = l.candidate.heading.name
  const day = `regexp_matches(${time.cell}, '(^|[^0-9])(1899|1900)([^0-9]|$)')`
  const found = await session.one(`
    SELECT count(*) FILTER (WHERE cell IS NOT NULL AND s IS NULL) AS bad, arg_min(cell, row) FILTER (WHERE cell IS NOT NULL AND s IS NULL) AS example,
      count(*) FILTER (WHERE day AND s IS NOT NULL) AS days, arg_min({'cell': cell, 's': s}, row) FILTER (WHERE day AND s IS NOT NULL) AS first
    FROM (SELECT ${time.cell} AS cell, ${time.sql} AS s, ${day} AS day, rowid AS row FROM ${l.raw.table})`)
  const first = found.first as { cell: string; s: number } | null
  if (found.bad !== 0)
    out.warnings.push({
      code: 'unreadable-durations',
      text: unreadableDurations(file, header, String(found.example)),
      count: found.bad as number,
    })
  if (first)
    out.warnings.push({
      code: 'spreadsheet-durations',
      text: sheetDurations(file, header, first.cell, first.s),
      count: found.days as number,
    })
}
