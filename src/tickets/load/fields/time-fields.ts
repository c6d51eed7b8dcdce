import type { Session } from '../../../duckdb/session.ts'
import { noTimeOfDay, unreadableTimes, wholeDays } from '../../../time/messages/times.ts'
import { isFixed } from '../../../time/zone.ts'
import { neverWords } from '../../lexicons/no-value.ts'
import { openOrder } from '../../messages/columns.ts'
import { wallClock } from '../../messages/times.ts'
import type { TicketField, ticketFields } from '../../ticket.ts'
import type { MatchedColumn } from '../columns/match-columns.ts'
import type { RawTable } from '../table/raw-table.ts'
import { cellOf, unlikeShapes } from '../values/cells.ts'
import { settleOrders } from '../values/date-order.ts'
import { withParts } from '../values/date-sql.ts'
import { isDay, joinClock } from '../values/day-and-time.ts'
import { neverSql } from '../values/never.ts'
import { asInstant, inspectTimeColumns, type TimeColumn, type TimeSql } from '../values/time-column.ts'
import { durationOf } from './duration-fields.ts'
import { type FieldInput, type FieldSql, ofKind } from './field-sql.ts'

const never = new Set(neverWords)

/**
 * Adds SQL for instants and durations: of the columns that may hold a field, the first whose cells are of its kind. Returns the
 * cell of the creation time, if there is one.
 */
export async function timeFields(
  session: Session,
  raw: RawTable,
  reading: FieldInput,
  out: FieldSql,
): Promise<string | undefined> {
  const { matched, options, noValue, file, detected } = reading
  const isNoValue = (word: string) => noValue.has(word) || never.has(word)
  const zone = detected.source.zone ?? options.zone
  const fields = ofKind(matched, 'instant')
  const looks = await inspectTimeColumns(
    session,
    raw,
    fields.flatMap(([, picked]) => picked),
    isNoValue,
  )
  for (const [field, picked] of fields) {
    const index = await joinClock(session, raw, picked, looks, isNoValue)
    if (index === undefined) continue
    out.uses.push({ index, as: field })
    out.needsAll = true
  }
  const { orders, open } = settleOrders(looks.values(), options.dateOrder)
  for (const l of open) out.warnings.push({ code: 'date-order', text: openOrder(file, l.candidate.heading.name) })
  let created: string | undefined
  const chosen = new Map<TicketField, TimeColumn>()
  for (const [field, picked] of fields) {
    for (const { heading } of picked) {
      const l = looks.get(heading.index)!
      const order = orders.get(heading.index)
      if (l.is !== 'instant' || order === undefined) continue
      const time = await asInstant(session, l, order, zone, field !== 'created_at')
      if (field === 'created_at') {
        created = time.cell
        out.zoned = !time.naive || (heading.zone ?? detected.source.zone) !== undefined
      }
      add(out, field, time)
      if (l.instants.orders.length > 1 || (time.naive && !isFixed(heading.zone ?? zone))) out.needsAll = true
      chosen.set(field, l)
      await clockChanges(session, raw, time, out, zone)
      break
    }
  }
  const blank = (columns: readonly MatchedColumn[]) => columns.every(({ heading }) => looks.get(heading.index)?.is === 'empty')
  const replies = matched.get('first_response_at') ?? []
  const byPerson = replies.filter(({ instead }) => instead)
  out.unanswered = detected.source.unanswered === 'absent' || (detected.source.unanswered === 'blank' && replies.length > 0)
  if (!chosen.has('first_response_at') && (out.unanswered ? blank(replies) : byPerson.length > 0 && blank(byPerson))) {
    out.sql.set('first_response_at', 'NULL::TIMESTAMP')
    out.derived.set('first_response_bad', 'false')
    const [told] = out.unanswered ? replies : byPerson
    if (told) out.uses.push({ index: told.heading.index, as: 'first_response_at' })
  } else out.unanswered = false
  await leaveOutDays(session, chosen, file, out)
  for (const [field, picked] of ofKind(matched, 'duration')) {
    if (field === 'resolution_s' && out.sql.has('solved_at') && out.sql.has('created_at')) continue
    for (const { heading } of picked) {
      const l = looks.get(heading.index) ?? (await inspectTimeColumns(session, raw, picked, isNoValue)).get(heading.index)!
      checked(out, l)
      const time = await durationOf(session, l, [...looks.values()], reading, out)
      if (!time) continue
      add(out, field, time)
      break
    }
  }
  for (const [field, picked] of fields.filter(([field]) => !chosen.has(field))) {
    const told = out.sql.has(field === 'first_response_at' ? 'first_response_s' : 'resolution_s')
    const other = picked
      .map(({ heading }) => looks.get(heading.index)!)
      .find((l) => !told && (l.is === 'other' || (field === 'created_at' && l.is === 'duration')))
    const example = other?.shapes.find((s) => /\d/.test(s.example))?.example
    const said = out.warnings.some(
      (w) => w.code === 'unreadable-durations' && w.text.en.includes(JSON.stringify(other?.candidate.heading.name)),
    )
    if (other && example && !said)
      out.warnings.push({ code: 'unreadable-times', text: unreadableTimes(file, other.candidate.heading.name, example) })
  }
  const readAs = new Map([...chosen].map(([field, l]) => [l, field]))
  for (const l of looks.values()) checked(out, l, readAs.get(l))
  return created
}

/** Has a column's cells checked for shapes that the first rows did not show. `field`: what they are read as, if known. */
function checked({ unlike, quoteless }: FieldSql, { raw: { sql }, shapes }: TimeColumn, field?: TicketField): void {
  if (quoteless.has(sql)) return
  unlike.push(unlikeShapes(sql, shapes, field))
  // a shape of 64 characters may go on behind them
  quoteless.set(sql, shapes.some(({ shape }) => shape.includes('"') || [...shape].length >= 64) ? 'false' : 'true')
}

/** Times to reply and to solve cannot be told where one end is a day without a time of day; from day to day only in whole days. */
async function leaveOutDays(
  session: Session,
  chosen: ReadonlyMap<TicketField, TimeColumn>,
  file: string,
  out: FieldSql,
): Promise<void> {
  const start = chosen.get('created_at')
  for (const field of ['first_response_at', 'solved_at'] as const) {
    const end = chosen.get(field)
    if (!start || !end) continue
    const [from, to] = [await isDay(session, start), await isDay(session, end)]
    if (!from && !to) continue
    out.needsAll = true
    const header = (to ? end : start).candidate.heading.name
    const whole = field === 'solved_at' && from && to
    out.warnings.push({ code: 'whole-days', text: whole ? wholeDays(file, header) : noTimeOfDay(file, header, field) })
    if (whole) continue
    out.sql.delete(field)
    out.derived.delete(field === 'solved_at' ? 'solved_bad' : 'first_response_bad')
    out.uses.splice(0, out.uses.length, ...out.uses.filter((use) => use.as !== field))
    if (field === 'solved_at' && !out.sql.has('status'))
      out.sql.set(
        'status',
        `(CASE WHEN ${cellOf(end.raw.sql, end.instants.noValues)} IS NULL OR ${neverSql(end.raw.sql)} THEN 'open' ELSE 'solved' END)`,
      )
  }
}

function add(out: FieldSql, field: keyof typeof ticketFields, time: TimeSql): void {
  for (const [name, sql] of time.parts) out.parts.set(name, sql)
  out.sql.set(field, time.sql)
  out.uses.push({ index: time.index, as: field, format: time.format })
  if (field === 'first_response_at' || field === 'first_response_s')
    unreadable(out.derived, 'first_response_bad', time.cell, field)
  if (field === 'solved_at' || field === 'resolution_s') unreadable(out.derived, 'solved_bad', time.cell, field)
}

/** Marks rows where a cell holds something that could not be read; where two columns may tell, both must have failed. */
function unreadable(derived: Map<string, string>, name: string, cell: string, field: string): void {
  const bad = `(CASE WHEN ${field} IS NULL THEN ${cell} IS NOT NULL ELSE false END)`
  const before = derived.get(name)
  derived.set(name, before ? `(${before} AND ${bad})` : bad)
}

async function clockChanges(session: Session, raw: RawTable, time: TimeSql, out: FieldSql, zone: string): Promise<void> {
  if (time.ambiguous === 'false' && time.nonexistent === 'false') return
  const counts = await session.one(
    `SELECT count(*) FILTER (WHERE ${time.ambiguous}) AS ambiguous, count(*) FILTER (WHERE ${time.nonexistent}) AS nonexistent FROM ${withParts(raw.table, time.parts)}`,
  )
  for (const kind of ['ambiguous', 'nonexistent'] as const) {
    const count = counts[kind] as number
    if (count === 0) continue
    const code = `${kind}-local-time`
    const before = out.warnings.find((w) => w.code === code)
    if (before) before.count = (before.count ?? 0) + count
    else out.warnings.push({ code, text: wallClock(kind, zone), count })
  }
}
