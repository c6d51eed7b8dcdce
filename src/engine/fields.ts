import { channelWords } from '../lexicons/channel.ts'
import { satisfactionWords } from '../lexicons/satisfaction.ts'
import { statusWords } from '../lexicons/status.ts'
import { damagedIds, damagedNumbers, noUnit, openOrder, unknownScale, unknownWords, wallClock } from '../messages/engine.ts'
import type { Warning } from '../report.ts'
import type { Flag, Source } from '../source.ts'
import { type FieldKind, type TicketField, ticketFields } from '../ticket.ts'
import { byCell } from './column.ts'
import type { Detected } from './detect.ts'
import type { Candidate } from './pick.ts'
import { asDuration, asInstant, asText, type Look, look, settleOrders, type TimeSql } from './reading.ts'
import { ratings } from './satisfaction.ts'
import type { Session } from './session.ts'
import { text, texts } from './sql.ts'
import { column, type RawTable } from './table.ts'
import { tagsSql } from './tags.ts'
import { type ReadOptions, rejectSql } from './tickets.ts'
import { lookUp, translate, words } from './words.ts'

/** How one column of a file is used, for `inspect`. */
export interface Use {
  index: number
  as: TicketField
  format?: string
}

/** Everything that becomes SQL over a raw table. */
export interface Reading {
  detected: Detected<Source>
  matched: ReadonlyMap<TicketField, Candidate[]>
  /** header name → index, for flags and events */
  watching: ReadonlyMap<string, number>
  noValue: ReadonlySet<string>
  options: ReadOptions
  file: string
  number: number
}

/** SQL expressions by column of `all_tickets`, how they came about, and what to tell the user. */
export interface FieldSql {
  /** an expression may use the columns before it by name */
  sql: Map<string, string>
  /** tables that the expressions look up */
  joins: string[]
  uses: Use[]
  warnings: Warning[]
  /** the satisfaction column says who was asked and did not answer */
  surveys: boolean
}

const ofKind = (matched: Reading['matched'], ...kinds: FieldKind[]) => [...matched].filter(([field]) => kinds.includes(ticketFields[field]))

/** Decides how each matched column is read, by looking at all of its cells, and builds the SQL for it. */
export async function fieldSql(session: Session, raw: RawTable, reading: Reading): Promise<FieldSql> {
  const out: FieldSql = { sql: new Map(), joins: [], uses: [], warnings: [], surveys: false }
  const created = await times(session, raw, reading, out)
  await plainTexts(session, raw, reading, out)
  await translated(session, raw, reading, out)
  for (const [field, picked] of ofKind(reading.matched, 'number')) {
    const { index } = picked[0]!.heading
    out.sql.set(field, `try_cast(${column(index)} AS DOUBLE)`)
    out.uses.push({ index, as: field })
  }
  const tags = reading.matched.get('tags')
  if (tags) {
    const { sql, joins } = await tagsSql(session, raw, tags, reading.detected.source.tagSeparator ?? ',;|', reading.noValue)
    out.sql.set('tags', sql)
    out.joins.push(...joins)
    for (const { heading } of tags) out.uses.push({ index: heading.index, as: 'tags' })
  }
  flags(reading, out)
  const hasId = reading.matched.has('id')
  if (!hasId) out.sql.set('id', `${text(reading.number === 0 ? 'row ' : `file ${reading.number + 1} row `)} || (${raw.table}.rowid + 1)`)
  out.sql.set('reject', rejectSql(hasId, created))
  return out
}

async function times(session: Session, raw: RawTable, { matched, options, noValue, file, detected }: Reading, out: FieldSql): Promise<string | undefined> {
  const fields = ofKind(matched, 'instant', 'duration')
  const looks = await look(session, raw, fields.flatMap(([, picked]) => picked), (word) => noValue.has(word))
  const { orders, open } = settleOrders(looks.values(), options.dateOrder)
  const zone = detected.source.zone ?? options.zone
  for (const l of open) out.warnings.push({ code: 'date-order', text: openOrder(file, l.candidate.heading.name) })
  let created: string | undefined
  for (const [field, picked] of fields) {
    const kind = ticketFields[field] as 'instant' | 'duration'
    const chosen = await firstOf(picked, async ({ heading }) => {
      const l = looks.get(heading.index)!
      if (l.is !== kind) return undefined
      const order = orders.get(heading.index)
      return kind === 'duration' ? durationOf(l, out, file) : order && (await asInstant(session, l, order, zone))
    })
    if (!chosen) continue
    out.sql.set(field, chosen.sql)
    out.uses.push({ index: chosen.index, as: field, format: chosen.format })
    if (field === 'created_at') created = chosen.cell
    if (field === 'first_response_at' || field === 'first_response_s') unreadable(out.sql, 'first_response_bad', chosen.cell, field)
    if (field === 'solved_at' || field === 'resolution_s') unreadable(out.sql, 'solved_bad', chosen.cell, field)
    await clockChanges(session, raw, chosen, out, zone)
  }
  for (const l of looks.values()) {
    if (l.durations.damaged) out.warnings.push({ code: 'damaged-numbers', text: damagedNumbers(file, l.candidate.heading.name) })
  }
  return created
}

/** Marks rows where a cell holds something that could not be read; where two columns may tell, both must have failed. */
function unreadable(sql: Map<string, string>, name: string, cell: string, field: string): void {
  const bad = `(${cell} IS NOT NULL AND ${field} IS NULL)`
  const before = sql.get(name)
  sql.delete(name) // an expression may only use columns before it
  sql.set(name, before ? `(${before} AND ${bad})` : bad)
}

async function firstOf<T, R>(list: readonly T[], find: (item: T) => Promise<R | undefined>): Promise<R | undefined> {
  for (const item of list) {
    const found = await find(item)
    if (found) return found
  }
  return undefined
}

function durationOf(l: Look, out: FieldSql, file: string): TimeSql | undefined {
  const sql = asDuration(l)
  if (!sql) out.warnings.push({ code: 'no-unit', text: noUnit(file, l.candidate.heading.name) })
  return sql
}

async function clockChanges(session: Session, raw: RawTable, time: TimeSql, out: FieldSql, zone: string): Promise<void> {
  if (time.ambiguous === 'false' && time.nonexistent === 'false') return
  const counts = await session.one(
    `SELECT count(*) FILTER (WHERE ${time.ambiguous}) AS ambiguous, count(*) FILTER (WHERE ${time.nonexistent}) AS nonexistent FROM ${raw.table}`,
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

async function plainTexts(session: Session, raw: RawTable, { matched, noValue, file }: Reading, out: FieldSql): Promise<void> {
  for (const [field, picked] of ofKind(matched, 'text')) {
    const { index } = picked[0]!.heading
    const each = await Promise.all(picked.map((c) => asText(session, raw, c.heading.index, noValue)))
    const sql = each.length === 1 ? each[0]! : `coalesce(${each.join(', ')})`
    out.sql.set(field, sql)
    out.uses.push({ index, as: field })
  }
  const id = matched.get('id')?.[0]
  if (!id) return
  const cell = out.sql.get('id')!
  const { damaged } = await session.one(`SELECT count(*) FILTER (WHERE regexp_full_match(${cell}, '\\d(\\.\\d+)?[eE]\\+?\\d+')) AS damaged FROM ${raw.table}`)
  if (damaged === 0) return
  out.sql.set('id', `(CASE WHEN regexp_full_match(${cell}, '\\d(\\.\\d+)?[eE]\\+?\\d+') THEN ${cell} || ' #' || (${raw.table}.rowid + 1) ELSE ${cell} END)`)
  out.warnings.push({ code: 'damaged-ids', text: damagedIds(file, id.heading.name), count: damaged as number })
}

async function translated(session: Session, raw: RawTable, { matched, detected, noValue, file, options }: Reading, out: FieldSql): Promise<void> {
  const own = detected.source.words
  const mapped = async (field: 'status' | 'channel' | 'csat') => {
    for (const { heading } of matched.get(field) ?? []) {
      const cell = { table: raw.table, sql: column(heading.index) }
      const found = await words(session, cell)
      const map =
        field === 'status'
          ? lookUp(found, own?.status, statusWords)
          : field === 'channel'
            ? lookUp(found, own?.channel, channelWords)
            : ratings(found, lookUp(found, own?.csat, satisfactionWords), options.csatScale ?? detected.source.csatScale)
      const by: ReadonlyMap<string, string> = map instanceof Map ? map : map.map
      if (!(map instanceof Map)) out.surveys = map.saysOffered
      if (!(map instanceof Map) && map.unknownScale) out.warnings.push({ code: 'unknown-scale', text: unknownScale(file, heading.name) })
      const unknown = found.filter(({ word }) => !by.has(word) && !noValue.has(word))
      if (unknown.length > 0 && by.size > 0 && field !== 'csat')
        out.warnings.push({ code: `unknown-${field}`, text: unknownWords(file, heading.name, unknown.map((w) => w.word)), count: unknown.reduce((n, w) => n + w.rows, 0) })
      if (by.size === 0) continue
      const { sql, join } = await byCell(session, cell, translate('cell', by))
      out.sql.set(field, sql)
      out.joins.push(join)
      out.uses.push({ index: heading.index, as: field })
      return
    }
  }
  await mapped('status')
  await mapped('channel')
  await mapped('csat')
}

/** What marks a ticket, by the source and by the config. */
function flags({ detected, watching, options }: Reading, out: FieldSql): void {
  const marks = { ...detected.source.flags } as Record<string, Flag | readonly Flag[]>
  for (const [field, tags] of Object.entries(options.exclude ?? {})) marks[field] = [marks[field] ?? [], tags.map((tag) => ({ tag }))].flat(2)
  for (const [field, flag] of Object.entries(marks)) {
    const conditions = [flag].flat().flatMap((f) => {
      if ('tag' in f) return out.sql.has('tags') ? [`list_contains(tags, ${text(f.tag)})`] : []
      const index = watching.get(f.column)
      return index === undefined ? [] : [`lower(trim(${column(index)})) IN ${texts(f.is.map((word) => word.toLowerCase()))}`]
    })
    if (conditions.length > 0) out.sql.set(field, `coalesce(${conditions.join(' OR ')}, false)`)
  }
}
