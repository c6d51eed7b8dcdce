import type { Session } from './session.ts'
import { text } from './sql.ts'

/** A column of a raw table: every cell is text as it stood in the file. */
export interface RawColumn {
  table: string
  /** quoted, as SQL needs it */
  sql: string
}

/** One way the cells of a column look, digits made 9, with a cell that looks so. */
export interface Shape {
  example: string
  cells: number
}

/** A column of more shapes than this holds neither dates nor durations. */
const mostShapes = 600

/**
 * Every shape of a column over all its rows, commonest first; empty if there are too many to be one kind of value.
 * Blank cells have no shape.
 */
export async function shapes(session: Session, column: RawColumn): Promise<Shape[]> {
  const rows = await session.rows(`
    SELECT any_value(cell) AS example, count(*) AS cells
    FROM (SELECT trim(${column.sql}) AS cell FROM ${column.table}) WHERE cell <> ''
    GROUP BY translate(left(cell, 64), '0123456789', '9999999999') ORDER BY cells DESC LIMIT ${mostShapes + 1}`)
  return rows.length > mostShapes ? [] : (rows as unknown as Shape[])
}

/** Words that stand for "no value", as SQL: the cell trimmed, or NULL. */
export const valueOf = (sql: string, noValues: Iterable<string>): string => {
  const words = [...noValues].map(text)
  return words.length === 0 ? `nullif(trim(${sql}), '')` : `(CASE WHEN lower(trim(${sql})) IN ('', ${words.join(', ')}) THEN NULL ELSE trim(${sql}) END)`
}
