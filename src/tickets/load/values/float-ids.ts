import type { Session } from '../../../duckdb/session.ts'
import { unlessPlain } from './cells.ts'

const float = "'\\s*\\d+[.,]0+\\s*'"

/** How the ids of a column stand that a spreadsheet or a program may have made numbers with decimals. */
export interface FloatIds {
  /** all of them: `1002.0` is 1002 */
  all: boolean
  /** how many, where only some are */
  some: number
  example: string | undefined
  /** SQL for cells that show what those looked at did not */
  unlike: string
}

/** Looks which columns of ids have a decimal of 0 behind them: `1002.0`, `1002,0`. */
export async function floatIds(session: Session, table: string, columns: readonly string[]): Promise<FloatIds[]> {
  if (columns.length === 0) return []
  const is = (c: string) => `regexp_full_match(${c}, ${float})`
  const found = await session.one(
    `SELECT ${columns.map((c, i) => `count(*) FILTER (WHERE ${is(c)}) AS n${i}, count(*) FILTER (WHERE trim(${c}) <> '') AS all${i}, any_value(${c}) FILTER (WHERE ${is(c)}) AS e${i}`).join(', ')} FROM ${table}`,
  )
  return columns.map((c, i) => {
    const [n, filled] = [found[`n${i}`] as number, found[`all${i}`] as number]
    const all = n > 0 && n === filled
    const example = (found[`e${i}`] as string | null)?.trim()
    return {
      all,
      some: all ? 0 : n,
      example,
      unlike: all ? `(trim(${c}) <> '' AND NOT ${is(c)})` : n > 0 ? 'false' : unlessPlain(c, is(c)),
    }
  })
}

/** An id without them, as SQL. */
export const wholeId = (cell: string): string => `regexp_replace(${cell}, '[.,]0+$', '')`
