import type { Session } from '../../../duckdb/session.ts'
import { text } from '../../../duckdb/sql.ts'
import { channelWords } from '../../lexicons/channel.ts'
import { neverWords } from '../../lexicons/no-value.ts'
import { satisfactionWords } from '../../lexicons/satisfaction.ts'
import { statusWords } from '../../lexicons/status.ts'
import { damagedIds, mixedFloatIds as floatIdsText, unknownScale, unknownWords, zeroRatings } from '../../messages/columns.ts'
import { column, type RawTable } from '../table/raw-table.ts'
import { type TextCell, textCells, unlessPlain, unlikeCells, writtenOut } from '../values/cells.ts'
import { floatIds, wholeId } from '../values/float-ids.ts'
import { isNeverDate } from '../values/never.ts'
import { ratings } from '../values/ratings.ts'
import { anySeparator, tagsSql } from '../values/tags.ts'
import { lookUp, translate } from '../values/words.ts'
import { type FieldInput, type FieldSql, ofKind, rejectSql } from './field-sql.ts'
import { flagFields } from './flag-fields.ts'
import { numberSql, zeroResponse } from './number-fields.ts'
import { reviewFields } from './review-fields.ts'
import { scoreField } from './score-field.ts'
import { timeFields } from './time-fields.ts'

/** Decides how each matched column is read, by looking at all of its cells, and builds the SQL for it. */
export async function fieldSql(session: Session, raw: RawTable, reading: FieldInput): Promise<FieldSql> {
  const out: FieldSql = {
    parts: new Map(),
    sql: new Map(),
    derived: new Map(),
    joins: [],
    tagTables: [],
    unlike: [],
    needsAll: false,
    wordsChecked: new Set(),
    quoteless: new Map(),
    tagMarks: [],
    uses: [],
    warnings: [],
    surveys: false,
    unanswered: false,
    zoned: false,
  }
  const created = await timeFields(session, raw, reading, out)
  await plainTexts(session, raw, reading, out)
  await translated(reading, out)
  reviewFields(reading, out)
  for (const [field, picked] of ofKind(reading.matched, 'number')) {
    const { index } = picked[0]!.heading
    if (field === 'ces') {
      await scoreField(field, picked[0]!, reading, out)
      continue
    }
    out.sql.set(field, await numberSql(column(index), field, reading, out))
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
    for (const { name, value, join } of values) {
      out.parts.set(name, value)
      out.joins.push(join)
    }
    out.tagTables = values.map((v) => v.table)
    for (const { heading } of tags) out.uses.push({ index: heading.index, as: 'tags' })
  }
  zeroResponse(out)
  await flagFields(session, reading, out)
  const hasId = reading.matched.has('id')
  if (!hasId) out.needsAll = true
  if (!hasId) out.sql.set('id', `${text(reading.number === 0 ? 'row ' : `file ${reading.number + 1} row `)} || (row_no + 1)`)
  out.derived.set('reject', rejectSql(hasId, created))
  return out
}

async function plainTexts(
  session: Session,
  raw: RawTable,
  { matched, detected, noValue, file, number, options }: FieldInput,
  out: FieldSql,
): Promise<void> {
  const fields = ofKind(matched, 'text')
  const columns = [...new Set(fields.flatMap(([, picked]) => picked.map((c) => column(c.heading.index))))]
  const cells = await textCells(session, raw.table, columns, noValue)
  const aside = options.skip?.has('agent') ? agentAside(fields, columns, cells) : undefined
  for (const [i, { parts, plain, unlike }] of cells.entries()) {
    if (columns[i] === aside?.column) continue
    out.unlike.push(unlike)
    for (const [name, sql] of parts) out.parts.set(name, sql)
    out.quoteless.set(columns[i]!, plain)
  }
  const keyed = fields.filter(([field]) => field === 'id' || field === 'order_ref' || field === 'requester')
  const ids = [...new Set(keyed.flatMap(([, picked]) => picked.map((c) => column(c.heading.index))))]
  const floats = await floatIds(session, raw.table, ids)
  out.unlike.push(...floats.map((f) => f.unlike))
  if (aside) out.agentAside = aside
  for (const [field, picked] of fields) {
    if (aside && field === 'agent') {
      out.uses.push({ index: picked[0]!.heading.index, as: field })
      continue
    }
    const each = picked.map((c) => {
      const cell = cells[columns.indexOf(column(c.heading.index))]!.sql
      return floats[ids.indexOf(column(c.heading.index))]?.all ? wholeId(cell) : cell
    })
    out.sql.set(field, each.length === 1 ? each[0]! : `coalesce(${each.join(', ')})`)
    out.uses.push({ index: picked[0]!.heading.index, as: field })
  }
  const id = matched.get('id')?.[0]
  if (!id) return
  const { idPattern } = detected.source
  const whole = out.sql.get('id')!
  if (idPattern) out.sql.set('id', `coalesce(nullif(regexp_extract(${whole}, ${text(idPattern)}, 1, 'i'), ''), ${whole})`)
  const mixed = floats[ids.indexOf(column(id.heading.index))]!
  if (mixed.some > 0) {
    out.needsAll = true
    out.warnings.push({ code: 'float-ids', text: floatIdsText(file, id.heading.name, mixed.example!), count: mixed.some })
  }
  const cell = out.sql.get('id')!
  const damagedId = `regexp_full_match(${column(id.heading.index)}, '\\s*\\d(\\.\\d+)?[eE]\\+?\\d+\\s*')`
  const { damaged } = await session.one(`SELECT count(*) FILTER (WHERE ${damagedId}) AS damaged FROM ${raw.table}`)
  out.unlike.push(unlessPlain(column(id.heading.index), damagedId))
  if (damaged === 0) return
  out.needsAll = true
  out.sql.set(
    'id',
    `(CASE WHEN regexp_full_match(${cell}, '\\d(\\.\\d+)?[eE]\\+?\\d+') THEN ${cell} || ${text(number === 0 ? ' #' : ` #${number + 1}.`)} || (row_no + 1) ELSE ${cell} END)`,
  )
  out.warnings.push({ code: 'damaged-ids', text: damagedIds(file, id.heading.name), count: damaged as number })
}

/**
 * An agent whom nothing asks for but response times of 0: the cell is worked out in the rows of such times only. Undefined where
 * other fields use its column too.
 */
function agentAside(
  fields: ReturnType<typeof ofKind>,
  columns: readonly string[],
  cells: readonly TextCell[],
): FieldSql['agentAside'] {
  const picked = fields.find(([field]) => field === 'agent')?.[1] ?? []
  const name = picked[0] && column(picked[0].heading.index)
  const uses = fields.flatMap(([, columns]) => columns).filter((c) => column(c.heading.index) === name)
  if (name === undefined || picked.length > 1 || uses.length > 1) return undefined
  const cell = cells[columns.indexOf(name)]!
  return { column: name, sql: writtenOut(cell, cell.sql), unlike: writtenOut(cell, cell.unlike) }
}

/** A column of which no word is known is talked of if it looks like words at all: this many different ones, at most. */
const mostUnknown = 20

async function translated({ matched, detected, noValue, words, file, options }: FieldInput, out: FieldSql): Promise<void> {
  const own = detected.source.words
  const mapped = async (field: 'status' | 'channel' | 'csat') => {
    for (const { heading } of matched.get(field) ?? []) {
      const cell = column(heading.index)
      const found = await words(cell)
      const unlike = unlikeCells(
        cell,
        found.flatMap((w) => w.cells),
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
      const none = new Set(map instanceof Map ? [] : [...map.unrated.map(({ word }) => word), ...neverWords])
      const unknown = found.filter(
        ({ word }) => !by.has(word) && !noValue.has(word) && !none.has(word) && !(none.size > 0 && isNeverDate(word)),
      )
      const told = unknown.length > 0 && (by.size > 0 || unknown.length <= mostUnknown) && !beyond
      // how often a word stands is told of all rows, and may tell the scale
      if (told || (!(map instanceof Map) && (map.unrated.length > 0 || map.byRows))) out.needsAll = true
      if (!(map instanceof Map) && map.assumed && map.unrated.length > 0)
        out.warnings.push({
          code: 'zero-ratings',
          text: zeroRatings(file, heading.name),
          count: map.unrated.reduce((n, w) => n + w.rows, 0),
        })
      if (told)
        out.warnings.push({
          code: `unknown-${field}`,
          text: unknownWords(
            file,
            heading.name,
            unknown.map((w) => w.word),
          ),
          count: unknown.reduce((n, w) => n + w.rows, 0),
        })
      // a cell that has a word is one of those found
      out.unlike.push(by.size === 0 ? unlike : `(CASE WHEN ${field} IS NULL THEN ${unlike} ELSE false END)`)
      out.wordsChecked.add(cell)
      out.quoteless.set(cell, found.some(({ cells }) => cells.some((c) => c.includes('"'))) ? 'false' : 'true')
      if (by.size === 0) continue
      out.sql.set(field, translate(cell, found, by, field))
      out.uses.push({ index: heading.index, as: field })
      return
    }
  }
  await mapped('status')
  await mapped('channel')
  await mapped('csat')
}
