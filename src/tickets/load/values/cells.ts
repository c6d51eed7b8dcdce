import type { Session } from '../../../duckdb/session.ts'
import { text, texts } from '../../../duckdb/sql.ts'
import { isDigits, likeShapes } from './quick-tests.ts'

/** A column of a raw table: every cell is text as it stood in the file. */
export interface RawColumn {
  table: string
  /** its name: `c4` */
  sql: string
}

/** One way the cells of a column look: the cell with its digits made 9, and a cell that looks so: rather 2026-10-05 than 0000-00-00. */
export interface Shape {
  shape: string
  example: string
  cells: number
}

/** The example of a shape, as SQL. Years that stand for "never" tell least of how the others are written. */
const typical = (cell: string) =>
  `coalesce(max(${cell}) FILTER (WHERE NOT regexp_matches(${cell}, '0000|0001|1601|1753|1899|19[06][09]|1970|9999|^0')), max(${cell}))`

/** A column of more shapes than this holds neither dates nor durations. */
const mostShapes = 1200
/** Rows whose cells are grouped by shape; of larger tables the rest is only checked for shapes that these rows did not show. */
const head = 20_000
/** Rows whose shapes are looked for first. */
const sample = 100

/** A cell's shape, as SQL. One that is likely is told by its pattern in a tenth of the time that it takes to work it out. */
const shapeOf = (cell: string, likely: Iterable<string> = []): string => {
  const told = [...likely].map((shape) => `WHEN regexp_full_match(${cell}, ${text(pattern(shape))}) THEN ${text(shape)}`)
  const any = `translate(${cell}, '0123456789', '9999999999')`
  return told.length === 0 ? any : `(CASE ${told.join(' ')} ELSE ${any} END)`
}

/**
 * Every shape of some columns over all their rows, commonest first; none for a column of too many to be one kind of value. Empty
 * cells have no shape. In a table of more than 20,000 rows, `cells` are those of the first rows where these showed the shape.
 */
export async function shapes(session: Session, table: string, columns: readonly string[], rows: number): Promise<Shape[][]> {
  if (columns.length === 0) return []
  const cells = columns.map((_, i) => `{'i': ${i}, 'cell': left(x${i}, 64)}`)
  const from = (rows: number) =>
    `(SELECT unnest([${cells.join(', ')}], recursive := true) FROM (SELECT ${columns.map((c, i) => `${c} AS x${i}`).join(', ')} FROM ${table} LIMIT ${rows}))`
  const common = await session.rows(
    `SELECT ${shapeOf('cell')} AS shape FROM ${from(sample)} GROUP BY i, shape HAVING count(*) >= ${sample / 10} AND length(shape) BETWEEN 1 AND 63`,
  )
  const first = (await session.rows(`
    SELECT i, ${shapeOf('cell', new Set(common.map((row) => row.shape as string)))} AS shape, ${typical('cell')} AS example, count(*) AS cells
    FROM ${from(head)}
    GROUP BY i, shape HAVING trim(shape) <> '' QUALIFY row_number() OVER (PARTITION BY i ORDER BY cells DESC) <= ${mostShapes + 1}
    ORDER BY i, cells DESC, shape`)) as unknown as (Shape & { i: number })[]
  return Promise.all(
    columns.map((sql, i) =>
      allShapes(
        session,
        { table, sql },
        first.filter((f) => f.i === i),
        rows > head,
      ),
    ),
  )
}

/** A pass of the regular expression engine over a column is several times cheaper than grouping it by shape. */
async function allShapes(session: Session, { table, sql }: RawColumn, first: readonly Shape[], more: boolean): Promise<Shape[]> {
  let found = [...first]
  for (let pass = 0; more && pass < 3 && found.length <= mostShapes; pass++) {
    const seen =
      found.length === 0 ? '' : `AND NOT regexp_full_match(${sql}, ${text(found.map((f) => pattern(f.shape)).join('|'))})`
    const unseen = (await session.rows(`
      SELECT ${shapeOf(`left(${sql}, 64)`)} AS shape, ${typical(`left(${sql}, 64)`)} AS example, count(*) AS cells
      FROM ${table} WHERE ${sql} <> '' ${seen} GROUP BY shape HAVING trim(shape) <> '' ORDER BY cells DESC, shape LIMIT ${mostShapes + 1}`)) as unknown as Shape[]
    if (unseen.length === 0) break
    found = [...found, ...unseen]
  }
  return found.length > mostShapes ? [] : found
}

/** Cells of other shapes, as SQL. `value`: what the cells are read as, NULL where they cannot be. */
export function unlikeShapes(sql: string, found: readonly Shape[], value?: string): string {
  const other = `(${sql} <> '' AND NOT regexp_full_match(${sql}, ${text(found.map((f) => pattern(f.shape)).join('|') || '\\s*')}))`
  const likely = likeShapes(sql, found, value)
  return likely.length === 0 ? other : `(CASE WHEN ${likely.join(' OR ')} THEN false ELSE ${other} END)`
}

/** Cells that are one of the words that stand for "no value", as SQL. */
const isNoValue = (sql: string, noValue: ReadonlySet<string>): string =>
  `regexp_full_match(${sql}, ${text(
    `(?i)\\s*(${[...noValue]
      .filter((word) => word !== '')
      .map(literal)
      .join('|')})\\s*`,
  )})`

/** Cells that none of these words stand in, as SQL. */
export const unlikeCells = (sql: string, cells: readonly string[]): string =>
  `(CASE WHEN try_cast(${sql} AS ENUM(${[...new Set(['', ...cells].map(text))].join(', ')})) IS NULL THEN trim(${sql}) <> '' ELSE false END)`

/** An RE2 expression for the cells of a shape. */
const pattern = (shape: string) => `(?s:${shape.split('9').map(literal).join('\\d')}${[...shape].length === 64 ? '.*' : ''})`

/** Text as an RE2 expression that matches just it. Digits stay. */
const literal = (text: string) => text.replace(/[^a-zA-Z0-9]/gu, (c) => `\\x{${c.codePointAt(0)!.toString(16)}}`)

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

/**
 * Cells of letters and a number behind them (`4711`, `T-12`, `agent-7`): nothing to trim, no word for "no value", no decimals and no
 * exponent. Most ids are such, and one look at them spares four others.
 */
export const isPlain = (sql: string, mostlyDigits: boolean): string => {
  const plain = `coalesce(regexp_full_match(${sql}, '[A-Za-z#_-]*\\d+'), false)`
  return mostlyDigits ? `(CASE WHEN ${isDigits(sql)} THEN ${sql} <> '' ELSE ${plain} END)` : plain
}

/** The part (`FieldSql`) that says so of a column. */
const plainPart = (sql: string): string => `plain_${sql}`

/** SQL for what is false of plain cells. */
export const unlessPlain = (sql: string, condition: string): string =>
  `(CASE WHEN ${plainPart(sql)} THEN false ELSE ${condition} END)`

/**
 * Columns as text, as SQL: trimmed, NULL where a cell holds one of the words that stand for "no value". Mostly none occurs in a
 * column, and then its cells need no comparing.
 */
export async function textCells(
  session: Session,
  table: string,
  columns: readonly string[],
  noValue: ReadonlySet<string>,
): Promise<TextCell[]> {
  if (columns.length === 0) return []
  const found = await session.one(
    `SELECT ${columns.map((c, i) => `list(DISTINCT lower(trim(${c}))) FILTER (WHERE ${isNoValue(c, noValue)}) AS w${i}, coalesce(count_if(${isDigits(c)}) * 2 > count(${c}), false) AS d${i}`).join(', ')} FROM ${table}`,
  )
  return columns.map((c, i) => {
    const words = (found[`w${i}`] as string[] | null) ?? []
    const known = words.length === 0 ? '' : ` AND lower(trim(${c})) NOT IN ${texts(words)}`
    return {
      parts: new Map([[plainPart(c), isPlain(c, found[`d${i}`] === true)]]),
      sql: `(CASE WHEN ${plainPart(c)} THEN ${c} ELSE ${cellOf(c, words)} END)`,
      plain: plainPart(c),
      unlike: unlessPlain(c, `${isNoValue(c, noValue)}${known}`),
    }
  })
}

/** SQL of a text cell with its parts written out: where it is seldom needed, they are not worked out for every row. */
export const writtenOut = ({ parts }: TextCell, sql: string): string =>
  [...parts].reduce((all, [name, part]) => all.replaceAll(name, part), sql)

/** A column as text, as SQL, and which cells show what those looked at did not. */
export interface TextCell {
  /** what it uses by name, `sql` and what `unlessPlain` gives */
  parts: ReadonlyMap<string, string>
  sql: string
  /** the part that says that a cell is of letters and a number */
  plain: string
  unlike: string
}

/**
 * Reads a column by its distinct cells: each is worked out once and the rows look it up, because the same cells of tags stand in
 * many rows. `value` is SQL over `cell`, which is trimmed and never empty.
 */
export async function byCell(session: Session, { table, sql }: RawColumn, value: string): Promise<CellValues> {
  const values = `${table}_${sql}`
  await session.run(`
    CREATE OR REPLACE TABLE ${values} AS SELECT raw, ${value} AS value
    FROM (SELECT raw, trim(raw) AS cell FROM (SELECT DISTINCT ${sql} AS raw FROM ${table} WHERE ${sql} <> '')) WHERE cell <> ''`)
  return {
    table: values,
    name: `${values}_value`,
    value: `${values}.value`,
    join: `LEFT JOIN ${values} ON ${values}.raw = ${table}.${sql}`,
  }
}

/** The values of a column's cells: the table that holds them, and how a row gets at its own. */
export interface CellValues {
  table: string
  /** a row's own value, as SQL beside `join`, and a name for it */
  value: string
  name: string
  join: string
}
