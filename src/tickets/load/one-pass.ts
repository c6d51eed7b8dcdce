import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { markText } from '../mark.ts'
import { type FieldInput, type FieldSql, ticketRows } from './fields/field-sql.ts'
import { fieldSql } from './fields/ticket-fields.ts'
import { oddQuotesIn } from './table/odd-quotes.ts'
import { column, type OpenTable, type RawTable } from './table/raw-table.ts'
import { byCell } from './values/cells.ts'
import { tagList } from './values/tags.ts'

/** A large file, read in one pass. */
export interface OnePassTickets {
  fields: FieldSql
  raw: RawTable
  /** what its tickets are selected from; and where nobody asks for their tags */
  view: string
  untagged: string
}

/** Rows that show how a file is to be read, and how many more are looked at where these did not show all. */
const heads = [8192, 20_000]

/** What DuckDB says of a row that shows what the first rows did not. */
const unlikeRow = 'unlike the first rows'

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
  for (const rows of heads) {
    const first = await open.first?.(indices, rows)
    if (!first) return undefined
    const fields = await fieldSql(session, first.head, { ...reading, words: words(first.head.table), firstRows: true })
    const read = await readBy(session, first, fields, reading, indices)
    if (read !== unlikeRow) return read
  }
  return undefined
}

/** Reads all rows by the SQL that the first ones led to. */
async function readBy(
  session: Session,
  { head, all }: { head: RawTable; all: string },
  fields: FieldSql,
  reading: Omit<FieldInput, 'words'>,
  indices: readonly number[],
): Promise<OnePassTickets | typeof unlikeRow | undefined> {
  const tags = reading.matched.get('tags') ?? []
  if (fields.needsAll || tags.length > 1) return undefined
  const [tag] = tags
  const tagIndex = tag?.heading.index
  const unlike = [
    ...fields.unlike,
    ...indices.flatMap((index) => (index === tagIndex ? [] : quotesLeft(column(index), fields.quoteless.get(column(index))))),
  ]
  const more = [
    ...(tagIndex === undefined ? [] : [`${column(tagIndex)} AS tag_cell`]),
    `(CASE WHEN ${[...new Set(unlike)].join(' OR ') || 'false'} THEN error(${text(unlikeRow)}) ELSE ${reading.number} END)::INTEGER AS file_no`,
  ]
  const table = `tickets_${reading.number}`
  const { stored, never } = apart(fields)
  const rows = ticketRows(head, stored, { from: all, place: 'NULL', more })
  // rows keep their order, so that a row's id in the table is its place in the file; but not where a long IN became a join
  await session.run("SET disabled_optimizers = 'in_clause'")
  try {
    await session.run(`CREATE OR REPLACE TABLE ${table} AS SELECT * EXCLUDE (row_no) FROM (${rows})`)
  } catch (error) {
    // a damaged row: loading says which, and what is wrong with it
    return String(error).includes(unlikeRow) ? unlikeRow : undefined
  } finally {
    await session.run('RESET disabled_optimizers')
  }
  const { rows: count } = await session.one(`SELECT count(*) AS rows FROM ${table}`)
  const untagged = viewOf(table, never)
  const views = tag ? await withTags(session, table, fields, never, tagList(tag, reading)) : { view: untagged, untagged }
  return views && { fields, raw: { ...head, table, rows: count as number }, ...views }
}

/** Whether a cell holds a lone quote, as SQL; nothing where it cannot. */
const quotesLeft = (cell: string, quoteless: string | undefined): string[] =>
  quoteless === 'true'
    ? []
    : [
        quoteless === undefined || quoteless === 'false'
          ? oddQuotesIn(cell)
          : `(CASE WHEN ${quoteless} THEN false ELSE ${oddQuotesIn(cell)} END)`,
      ]

/** Tags are known only when every cell of them is: they are read last. Marks that no row carries need no column. */
function apart(fields: FieldSql): { stored: FieldSql; never: string[] } {
  const [parts, sql, derived] = [new Map(fields.parts), new Map(fields.sql), new Map(fields.derived)]
  for (const name of [...parts.keys()].filter((name) => name === sql.get('tags'))) parts.delete(name)
  sql.delete('tags')
  const never = [...derived.keys()].filter((name) => derived.get(name) === 'false')
  for (const name of never) derived.delete(name)
  return { stored: { ...fields, parts, sql, derived, joins: [] }, never }
}

const viewOf = (table: string, never: readonly string[]) =>
  `SELECT ${[`${table}.*`, ...never.map((field) => `false AS ${field}`), `${table}.rowid AS row_no`].join(', ')} FROM ${table}`

/** Tags, and the marks that they are, once every cell of tags is known; undefined where one of these holds a lone quote. */
async function withTags(
  session: Session,
  table: string,
  { tagMarks, derived }: FieldSql,
  never: readonly string[],
  list: string,
): Promise<Pick<OnePassTickets, 'view' | 'untagged'> | undefined> {
  const tags = await byCell(session, { table, sql: 'tag_cell' }, list)
  const there = await session.one(
    `SELECT ${[`coalesce(bool_or(${oddQuotesIn('raw')}), false) AS odd`, ...tagMarks.map(({ tag }, i) => `coalesce(bool_or(list_contains(value, ${text(tag)})), false) AS m${i}`)].join(', ')} FROM ${tags.table}`,
  )
  if (there.odd === true) return undefined
  const marks = tagMarks.filter((_, i) => there[`m${i}`] === true)
  const fieldsMarked = [...new Set(marks.map((m) => m.field))]
  const marked = fieldsMarked.map((field) => {
    const conditions = marks.filter((m) => m.field === field).map(({ tag }) => `list_contains(${tags.value}, ${text(tag)})`)
    return `(${never.includes(field) ? 'false' : `${table}.${field}`} OR coalesce(${conditions.join(' OR ')}, false)) AS ${field}`
  })
  const told = fieldsMarked.map((field) => {
    const by = marks
      .filter((m) => m.field === field)
      .map(({ tag, mark }) => `WHEN list_contains(${tags.value}, ${text(tag)}) THEN ${text(markText(mark))}`)
    const before = derived.has(`${field}_by`) ? `${table}.${field}_by` : 'NULL'
    return `coalesce(${before}, CASE ${by.join(' ')} END) AS ${field}_by`
  })
  const before = fieldsMarked.filter((field) => !never.includes(field))
  const gone = ['tag_cell', ...before, ...fieldsMarked.map((field) => `${field}_by`).filter((field) => derived.has(field))]
  const columns = [
    `${table}.* EXCLUDE (${gone.join(', ')})`,
    ...never.filter((field) => !fieldsMarked.includes(field)).map((field) => `false AS ${field}`),
    ...marked,
    ...told,
    `${tags.value} AS tags`,
    `${table}.rowid AS row_no`,
  ]
  const view = `SELECT ${columns.join(', ')} FROM ${table} ${tags.join}`
  // looking up lists of tags takes longer than most that is asked without them
  return { view, untagged: marks.length > 0 ? view : viewOf(table, never) }
}
