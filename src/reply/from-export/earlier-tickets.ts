import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'

/** A ticket that the same customer sent before. */
export interface EarlierTicket {
  id: string
  /** epoch ms */
  at: number
  tags: readonly string[]
  /** solved or closed; undefined where the export does not say */
  solved?: boolean
  subject?: string
}

/** So many are told of. */
const most = 3

/** What the requester of a ticket wrote before it, the latest first; `view` has the fields of tickets. */
export async function earlierTickets(
  session: Session,
  view: string,
  ticket: Readonly<Record<string, unknown>>,
): Promise<EarlierTicket[]> {
  const { id, requester, created_at: created } = ticket
  const anyOf = (field: 'tags' | 'status') => (field in ticket ? `any_value(${field})` : 'NULL')
  if (typeof requester !== 'string' || typeof created !== 'string') return []
  const rows = await session.rows(
    `SELECT id, any_value(created_at)::VARCHAR AS created, ${anyOf('tags')} AS tags, ${anyOf('status')} AS status FROM (${view})
     WHERE lower(requester) = lower(${text(requester)}) AND id <> ${text(String(id))} AND created_at < TIMESTAMP ${text(created.slice(0, 19).replace('T', ' '))}
     GROUP BY id ORDER BY created DESC, id LIMIT ${most}`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    at: Date.parse(`${String(row.created).replace(' ', 'T')}Z`),
    tags: Array.isArray(row.tags) ? row.tags.map(String) : [],
    ...(typeof row.status === 'string' && { solved: row.status === 'solved' || row.status === 'closed' }),
  }))
}
