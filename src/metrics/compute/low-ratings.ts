import type { Session } from '../../duckdb/session.ts'
import { maskPersonal } from '../../text/mask-personal.ts'

/** A ticket that was rated badly. */
export interface LowRating {
  id: string
  /** when, ISO 8601 in UTC; null where the export does not say */
  at: string | null
  /** what the customer wrote beside it, without what tells who that is; only where it is asked for */
  comment?: string | null
}

/** More than anybody reads: the ledger of a year with a bad month. */
const most = 1000
const longestComment = 500

/**
 * Counted tickets with a low rating, the one rated last first; where ratings have no time, the newest ticket.
 *
 * @param withComments the column of comments must have been loaded
 */
export async function lowRatings(session: Session, withComments: boolean): Promise<readonly LowRating[]> {
  const rows = await session.rows(`
    SELECT id, csat_comment AS comment, strftime(rated_at, '%Y-%m-%dT%H:%M:%SZ') AS at FROM every_ticket
    WHERE excluded IS NULL AND csat = 'bad' ORDER BY coalesce(rated_at, updated_at, created_at) DESC NULLS LAST, id LIMIT ${most}`)
  return rows.map(({ id, comment, at }) => ({
    ...{ id: id as string, at: at as string | null },
    ...(withComments && { comment: typeof comment === 'string' ? shown(comment) : null }),
  }))
}

/** Masked as a whole first: a cut could part a number that would have been masked. */
function shown(comment: string): string | null {
  const line = maskPersonal(comment.slice(0, 20 * longestComment))
    .replace(/\s+/g, ' ')
    .trim()
  if (line === '') return null
  return line.length > longestComment ? `${line.slice(0, longestComment).replace(/[\ud800-\udbff]$/, '')}…` : line
}
