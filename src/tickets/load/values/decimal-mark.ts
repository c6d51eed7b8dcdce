import type { Session } from '../../../duckdb/session.ts'
import type { RawColumn, Shape } from './cells.ts'

const decimals = /^-?9+,(9{1,2}|9{4,})$|^-?9{1,3}(\.9{3})+,9+$/
const point = /^-?[9,]*\.(9{1,2}|9{4,})$/

/** Whether the numbers of a column have a comma before their decimals. `0,862` alone may be one of `1,234`, so its cells tell. */
export async function decimalComma(session: Session, { table, sql }: RawColumn, found: readonly Shape[]): Promise<boolean> {
  const shapes = found.map(({ shape }) => shape.trim())
  if (!shapes.some((s) => /^-?9+(\.9{3})*,9+$/.test(s)) || shapes.some((s) => point.test(s))) return false
  if (shapes.some((s) => decimals.test(s))) return true
  return (
    (await session.rows(`SELECT 1 AS there FROM ${table} WHERE regexp_full_match(${sql}, '\\s*-?0,\\d+\\s*') LIMIT 1`)).length > 0
  )
}
