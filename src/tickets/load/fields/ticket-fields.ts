import type { Session } from '../../../duckdb/session.ts'
import { text, texts } from '../../../duckdb/sql.ts'
import { channelWords } from '../../lexicons/channel.ts'
import { noWords, yesWords } from '../../lexicons/flag.ts'
import { satisfactionWords } from '../../lexicons/satisfaction.ts'
import { statusWords } from '../../lexicons/status.ts'
import { damagedIds, unknownScale, unknownWords } from '../../messages/columns.ts'
import { column, type RawTable } from '../table/raw-table.ts'
import { textCells, unlikeCells } from '../values/cells.ts'
import { ratings } from '../values/ratings.ts'
import { anySeparator, tagsSql } from '../values/tags.ts'
import { fold, lookUp, translate } from '../values/words.ts'
import { type FieldInput, type FieldSql, ofKind, rejectSql } from './field-sql.ts'
import { flagFields } from './flag-fields.ts'
import { timeFields } from './time-fields.ts'

/** Decides how each matched column is read, by looking at all of its cells, and builds the SQL for it. */
export async function fieldSql(session: Session, raw: RawTable, reading: FieldInput): Promise<FieldSql> {
  const out: FieldSql = {
    sql: new Map(),
    joins: [],
    tagTables: [],
    unlike: [],
    needsAll: false,
    tagMarks: [],
    uses: [],
    warnings: [],
    surveys: false,
    zoned: false,
  }
  const created = await timeFields(session, raw, reading, out)
  await plainTexts(session, raw, reading, out)
  await translated(raw, reading, out)
  for (const [field, picked] of ofKind(reading.matched, 'number')) {
    const { index } = picked[0]!.heading
    const cell = column(index)
    out.sql.set(field, field === 'reopens' ? await reopensSql(cell, reading, out) : `try_cast(${cell} AS DOUBLE)`)
    out.uses.push({ index, as: field })
  }
  const tags = reading.matched.get('tags')
  if (tags) {
    const { sql, values } = await tagsSql(
      session,
      raw,
      tags,
      reading.detected.source.tagSeparator ?? anySeparator,
      reading.noValue,
    )
    out.sql.set('tags', sql)
    out.joins.push(...values.map((v) => v.join))
    out.tagTables = values.map((v) => v.table)
    for (const { heading } of tags) out.uses.push({ index: heading.index, as: 'tags' })
  }
  await flagFields(session, reading, out)
  const hasId = reading.matched.has('id')
  if (!hasId) out.needsAll = true
  if (!hasId)
    out.sql.set('id', `${text(reading.number === 0 ? 'row ' : `file ${reading.number + 1} row `)} || (${raw.table}.rowid + 1)`)
  out.sql.set('reject', rejectSql(hasId, created))
  return out
}

/** A count of reopenings as SQL, where a column may ask instead whether there was one: yes is 1. */
async function reopensSql(cell: string, { words, firstRows }: FieldInput, out: FieldSql): Promise<string> {
  const number = `try_cast(${cell} AS DOUBLE)`
  if (firstRows) {
    out.unlike.push(`(trim(${cell}) <> '' AND ${number} IS NULL)`)
    return number
  }
  const found = await words(cell)
  const cases = [yesWords, noWords].flatMap((list, i) => {
    const same = new Set(list.map(fold))
    const cells = found.filter(({ word }) => !/^\d/.test(word) && same.has(fold(word))).flatMap((w) => w.cells)
    return cells.length === 0 ? [] : [`WHEN ${cell} IN ${texts(cells)} THEN ${1 - i}`]
  })
  return cases.length === 0 ? number : `(CASE ${cases.join(' ')} ELSE ${number} END)`
}

async function plainTexts(
  session: Session,
  raw: RawTable,
  { matched, noValue, file, number }: FieldInput,
  out: FieldSql,
): Promise<void> {
  const fields = ofKind(matched, 'text')
  const columns = [...new Set(fields.flatMap(([, picked]) => picked.map((c) => column(c.heading.index))))]
  const cells = await textCells(session, raw.table, columns, noValue)
  out.unlike.push(...cells.map((c) => c.unlike))
  for (const [field, picked] of fields) {
    const each = picked.map((c) => cells[columns.indexOf(column(c.heading.index))]!.sql)
    out.sql.set(field, each.length === 1 ? each[0]! : `coalesce(${each.join(', ')})`)
    out.uses.push({ index: picked[0]!.heading.index, as: field })
  }
  const id = matched.get('id')?.[0]
  if (!id) return
  const cell = out.sql.get('id')!
  const damagedId = `regexp_full_match(${column(id.heading.index)}, '\\s*\\d(\\.\\d+)?[eE]\\+?\\d+\\s*')`
  const { damaged } = await session.one(`SELECT count(*) FILTER (WHERE ${damagedId}) AS damaged FROM ${raw.table}`)
  out.unlike.push(damagedId)
  if (damaged === 0) return
  out.needsAll = true
  out.sql.set(
    'id',
    `(CASE WHEN regexp_full_match(${cell}, '\\d(\\.\\d+)?[eE]\\+?\\d+') THEN ${cell} || ${text(number === 0 ? ' #' : ` #${number + 1}.`)} || (${raw.table}.rowid + 1) ELSE ${cell} END)`,
  )
  out.warnings.push({ code: 'damaged-ids', text: damagedIds(file, id.heading.name), count: damaged as number })
}

/** A column of which no word is known is talked of if it looks like words at all: this many different ones, at most. */
const mostUnknown = 20

async function translated(
  raw: RawTable,
  { matched, detected, noValue, words, file, options }: FieldInput,
  out: FieldSql,
): Promise<void> {
  const own = detected.source.words
  const mapped = async (field: 'status' | 'channel' | 'csat') => {
    for (const { heading } of matched.get(field) ?? []) {
      const cell = column(heading.index)
      const found = await words(cell)
      out.unlike.push(
        unlikeCells(
          cell,
          found.flatMap((w) => w.cells),
        ),
      )
      const map =
        field === 'status'
          ? lookUp(found, own?.status, statusWords)
          : field === 'channel'
            ? lookUp(found, own?.channel, channelWords)
            : ratings(
                found,
                lookUp(found, own?.csat, satisfactionWords),
                options.csatScale ?? heading.scale ?? detected.source.csatScale,
              )
      const by: ReadonlyMap<string, string> = map instanceof Map ? map : map.map
      if (!(map instanceof Map)) out.surveys = map.saysOffered
      const beyond = map instanceof Map ? undefined : map.unknownScale
      if (beyond) out.warnings.push({ code: 'unknown-scale', text: unknownScale(file, heading.name, beyond.low, beyond.high) })
      const unknown = found.filter(({ word }) => !by.has(word) && !noValue.has(word))
      if (unknown.length > 0 && (by.size > 0 || unknown.length <= mostUnknown) && !beyond)
        out.warnings.push({
          code: `unknown-${field}`,
          text: unknownWords(
            file,
            heading.name,
            unknown.map((w) => w.word),
          ),
          count: unknown.reduce((n, w) => n + w.rows, 0),
        })
      if (by.size === 0) continue
      const { sql, join } = translate(raw.table, cell, found, by)
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
