import type { Session } from './session.ts'
import { text } from './sql.ts'

/** A column of a raw table: every cell is text as it stood in the file. */
export interface RawColumn {
  table: string
  /** its name: `c4` */
  sql: string
}

/** One way the cells of a column look: the cell with its digits made 9, and a cell that looks so. */
export interface Shape {
  shape: string
  example: string
  cells: number
}

/** A column of more shapes than this holds neither dates nor durations. */
const mostShapes = 600
/** Rows up to which every cell's shape is taken; of larger tables those of the first rows, and then whatever these did not show. */
const small = 50_000
const head = 20_000

/**
 * Every shape of a column over all its rows, commonest first; empty if there are too many to be one kind of value. Empty cells
 * have no shape. Over a large table, `cells` are those of the first rows where these showed the shape.
 */
export async function shapes(session: Session, column: RawColumn, rows: number): Promise<Shape[]> {
  const large = rows > small
  let found = await shapesWhere(
    session,
    { ...column, table: large ? `(SELECT ${column.sql} FROM ${column.table} LIMIT ${head})` : column.table },
    'true',
  )
  // A pass of the regular expression engine over the column is several times cheaper than grouping it by shape.
  for (let pass = 0; large && pass < 3 && found.length <= mostShapes; pass++) {
    const seen =
      found.length === 0 ? '' : `AND NOT regexp_full_match(${column.sql}, ${text(found.map((f) => pattern(f.shape)).join('|'))})`
    const more = await shapesWhere(session, column, `${column.sql} <> '' ${seen}`)
    if (more.length === 0) break
    found = [...found, ...more]
  }
  return found.length > mostShapes ? [] : found
}

/** An RE2 expression for the cells of a shape. */
const pattern = (shape: string) =>
  `(?s:${shape.replace(/[^9]/gu, (c) => (/[a-zA-Z]/.test(c) ? c : `\\x{${c.codePointAt(0)!.toString(16)}}`)).replaceAll('9', '\\d')}${[...shape].length === 64 ? '.*' : ''})`

async function shapesWhere(session: Session, { table, sql }: RawColumn, where: string): Promise<Shape[]> {
  const rows = await session.rows(`
    SELECT translate(left(${sql}, 64), '0123456789', '9999999999') AS shape, any_value(left(${sql}, 64)) AS example, count(*) AS cells
    FROM ${table} WHERE ${where} GROUP BY shape HAVING trim(shape) <> '' ORDER BY cells DESC, shape LIMIT ${mostShapes + 1}`)
  return rows as unknown as Shape[]
}

/** A cell as SQL: trimmed if need be, and NULL where it is empty or one of the words that stand for "no value". */
export function cellOf(sql: string, noValues: Iterable<string>, trim = true): string {
  const cell = trim ? `trim(${sql})` : sql
  const words = [...noValues].filter((word) => word !== '').map(text)
  return words.length === 0
    ? `nullif(${cell}, '')`
    : `(CASE WHEN lower(${cell}) IN ('', ${words.join(', ')}) THEN NULL ELSE ${cell} END)`
}

/** Whether some cell of a shape has blanks around it. */
export const hasBlanks = (found: readonly Shape[]): boolean => found.some(({ example }) => example !== example.trim())

/** Which of the words that stand for "no value" occur in a column: mostly none, and then its cells need no comparing. */
export async function noValuesIn(session: Session, { table, sql }: RawColumn, words: Iterable<string>): Promise<string[]> {
  const any = [...words]
    .filter((word) => word !== '')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, (c) => `\\x{${c.codePointAt(0)!.toString(16)}}`))
  const rows = await session.rows(
    `SELECT DISTINCT lower(trim(${sql})) AS word FROM ${table} WHERE regexp_full_match(${sql}, ${text(`(?i)\\s*(${any.join('|')})\\s*`)})`,
  )
  return rows.map((row) => row.word as string)
}

/** The distinct cells of a column, in a table of their own: `raw`, `cell` (trimmed, never empty) and the `rows` that hold it. */
export async function distinctCells(session: Session, { table, sql }: RawColumn): Promise<string> {
  const cells = `${table}_${sql}`
  await session.run(`
    CREATE TABLE IF NOT EXISTS ${cells} AS SELECT * FROM (
      SELECT raw, trim(raw) AS cell, rows FROM (SELECT ${sql} AS raw, count(*) AS rows FROM ${table} WHERE ${sql} <> '' GROUP BY ${sql})) WHERE cell <> ''`)
  return cells
}

/**
 * Reads a column by its distinct cells: each is worked out once and the rows look it up, because cells of words and of tags
 * repeat far more often than rows. `value` is SQL over `cell`.
 */
export async function byCell(session: Session, column: RawColumn, value: string): Promise<CellValues> {
  const values = `${column.table}_${column.sql}_values`
  await session.run(
    `CREATE OR REPLACE TABLE ${values} AS SELECT raw, ${value} AS value FROM ${await distinctCells(session, column)}`,
  )
  return { table: values, sql: `${values}.value`, join: `LEFT JOIN ${values} ON ${values}.raw = ${column.table}.${column.sql}` }
}

/** The values of a column's cells: the table that holds them, and how a row gets at its own. */
export interface CellValues {
  table: string
  sql: string
  join: string
}
