import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { UserError } from '../../errors.ts'
import { severalTickets } from '../messages/ticket.ts'

/** Ids compared are at most this long: what is longer is no id that anybody types. */
const longest = 100
const suggested = 3

/** An id without what people add or lose: a `#` before it, its case, leading zeros. */
const loose = (sql: string) => `ltrim(lower(ltrim(trim(${sql}), '#№ ')), '0')`

/** An id without a `#` before it. */
export const bareId = (asked: string): string => asked.trim().replace(/^[#№ ]+/, '')

/**
 * The id that is meant: to the letter, else without a `#`, else whatever its case, else without leading zeros; undefined where
 * there is none.
 * @throws UserError where several could be meant
 */
export async function findTicket(session: Session, asked: string): Promise<string | undefined> {
  const rows = await session.rows(`
    SELECT DISTINCT id FROM all_tickets
    WHERE id = ${text(asked)} OR (length(id) <= ${longest} AND ${loose('id')} = ${loose(text(asked))} AND ${loose('id')} <> '')
    ORDER BY id LIMIT 20`)
  const ids = rows.map((row) => row.id as string)
  const bare = bareId(asked)
  const ways = [(id: string) => id === asked, (id: string) => id === bare, same(asked), same(bare), () => true]
  for (const way of ways) {
    const [found, ...more] = ids.filter(way)
    if (found === undefined) continue
    if (more.length > 0) throw new UserError(...severalTickets(asked, [found, ...more]))
    return found
  }
  return undefined
}

const same = (asked: string) => (id: string) => id.toLowerCase() === asked.toLowerCase()

/** Ids a typing error away. */
export async function nearestIds(session: Session, asked: string): Promise<string[]> {
  const wanted = text(asked.slice(0, longest).toLowerCase())
  const near = Math.max(1, Math.min(2, Math.floor(asked.length / 2)))
  const rows = await session.rows(`
    SELECT id, min(steps) AS steps FROM (
      SELECT id, levenshtein(lower(id), ${wanted}) AS steps FROM all_tickets WHERE length(id) BETWEEN 1 AND ${longest})
    WHERE steps <= ${near} GROUP BY id ORDER BY steps, id LIMIT ${suggested}`)
  return rows.map((row) => row.id as string)
}
