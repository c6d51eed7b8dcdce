import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { markText } from '../mark.ts'
import { type FieldInput, type FieldSql, ticketRows } from './fields/field-sql.ts'
import { fieldSql } from './fields/ticket-fields.ts'
import { oddQuotes } from './table/odd-quotes.ts'
import { column, type OpenTable, type RawTable } from './table/raw-table.ts'
import { byCell } from './values/cells.ts'
import { tagList } from './values/tags.ts'

/** A large file, read in one pass. */
export interface OnePassTickets {
  fields: FieldSql
  raw: RawTable
  /** what its tickets are selected from */
  view: string
}

/**
 * Reads a large plain file in one pass, by what its first rows show: its rows go straight into `tickets_<number>`, without a raw
 * table between. Every row is checked while it passes; undefined where one shows what the first rows did not (another way to
 * write a date, a new word), is damaged, or where something can only be decided by all rows: then the file must be loaded.
 */
export async function streamTickets(
  session: Session,
  open: OpenTable,
  reading: Omit<FieldInput, 'words'>,
  indices: readonly number[],
  words: (table: string) => FieldInput['words'],
): Promise<OnePassTickets | undefined> {
  const first = await open.first?.(indices)
  if (!first) return undefined
  const { head, all } = first
  const fields = await fieldSql(session, head, { ...reading, words: words(head.table), firstRows: true })
  const tags = reading.matched.get('tags') ?? []
  if (fields.needsAll || tags.length > 1) return undefined
  const [tag] = tags
  const more = [
    `${tag ? column(tag.heading.index) : 'NULL::VARCHAR'} AS tag_cell`,
    `${[...new Set([...fields.unlike, ...(indices.length > 0 ? [oddQuotes(indices)] : [])])].map((unlike) => `coalesce(${unlike}, false)`).join(' OR ') || 'false'} AS unlike`,
    `${reading.number} AS file_no`,
  ]
  const table = `tickets_${reading.number}`
  const rows = ticketRows(head, withoutTags(fields), { from: all, place: 'NULL', more })
  // rows keep their order, so that a row's id in the table is its place in the file; but not where a long IN became a join
  await session.run("SET disabled_optimizers = 'in_clause'")
  try {
    await session.run(`CREATE OR REPLACE TABLE ${table} AS SELECT * EXCLUDE (row_no) FROM (${rows})`)
  } catch {
    return undefined // a damaged row: loading says which, and what is wrong with it
  } finally {
    await session.run('RESET disabled_optimizers')
  }
  const counts = await session.one(`SELECT count(*) AS rows, count(*) FILTER (WHERE unlike) AS unlike FROM ${table}`)
  if (counts.unlike !== 0) return undefined
  return {
    fields,
    raw: { ...head, table, rows: counts.rows as number },
    view: tag
      ? await withTags(session, table, fields, tagList(tag, reading))
      : `SELECT * EXCLUDE (tag_cell, unlike), rowid AS row_no FROM ${table}`,
  }
}

/** Tags are known only when every cell of them is: they are read last. */
function withoutTags(fields: FieldSql): FieldSql {
  const [parts, sql] = [new Map(fields.parts), new Map(fields.sql)]
  for (const name of [...parts.keys()].filter((name) => name === sql.get('tags'))) parts.delete(name)
  sql.delete('tags')
  return { ...fields, parts, sql, joins: [] }
}

/** Tags, and the marks that they are, once every cell of tags is known. */
async function withTags(session: Session, table: string, { tagMarks, derived }: FieldSql, list: string): Promise<string> {
  const tags = await byCell(session, { table, sql: 'tag_cell' }, list)
  const there = await session.one(
    `SELECT ${['true AS always', ...tagMarks.map(({ tag }, i) => `coalesce(bool_or(list_contains(value, ${text(tag)})), false) AS m${i}`)].join(', ')} FROM ${tags.table}`,
  )
  const marks = tagMarks.filter((_, i) => there[`m${i}`] === true)
  const fieldsMarked = [...new Set(marks.map((m) => m.field))]
  const marked = fieldsMarked.map((field) => {
    const conditions = marks.filter((m) => m.field === field).map(({ tag }) => `list_contains(${tags.value}, ${text(tag)})`)
    return `(${table}.${field} OR coalesce(${conditions.join(' OR ')}, false)) AS ${field}`
  })
  const told = fieldsMarked.map((field) => {
    const by = marks
      .filter((m) => m.field === field)
      .map(({ tag, mark }) => `WHEN list_contains(${tags.value}, ${text(tag)}) THEN ${text(markText(mark))}`)
    const before = derived.has(`${field}_by`) ? `${table}.${field}_by` : 'NULL'
    return `coalesce(${before}, CASE ${by.join(' ')} END) AS ${field}_by`
  })
  const gone = ['tag_cell', 'unlike', ...fieldsMarked.filter((field) => derived.has(`${field}_by`)).map((field) => `${field}_by`)]
  const replaced = marked.length > 0 ? ` REPLACE (${marked.join(', ')})` : ''
  const columns = [
    `${table}.* EXCLUDE (${gone.join(', ')})${replaced}`,
    ...told,
    `${tags.value} AS tags`,
    `${table}.rowid AS row_no`,
  ]
  return `SELECT ${columns.join(', ')} FROM ${table} ${tags.join}`
}
