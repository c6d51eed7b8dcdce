import type { Session } from '../../../duckdb/session.ts'
import { type TicketField, ticketFields } from '../../ticket.ts'

/** What `all_tickets` holds. */
export interface FieldSurvey {
  /** the fields in which some ticket has a value */
  fields: ReadonlySet<TicketField>
  /** the latest instant anywhere in the export, epoch ms: what "now" was when it was made */
  latest: number | undefined
  /** how many have a creation time, and between which instants these lie, epoch ms */
  created: { count: number; low: number | undefined; high: number | undefined }
}

/** Looks over the rows that could be tickets, once. */
export async function surveyFields(session: Session): Promise<FieldSurvey> {
  const fields = Object.keys(ticketFields) as TicketField[]
  const instants = fields.filter((field) => ticketFields[field] === 'instant').map((field) => `max(${field})`)
  // trackers of time fill in 0 where nobody measured: alone it tells nothing
  const some = '(SELECT count(*) FROM (SELECT 1 FROM all_tickets WHERE reject IS NULL AND tags IS NOT NULL LIMIT 1))'
  const counts = fields.map((field) =>
    field === 'tags' ? `${some} AS tags` : `count(${field === 'handle_s' ? 'nullif(handle_s, 0)' : field}) AS ${field}`,
  )
  const found = await session.one(
    `SELECT ${counts.join(', ')}, epoch_ms(greatest(${instants.join(', ')})) AS latest, epoch_ms(min(created_at)) AS low, epoch_ms(max(created_at)) AS high FROM untagged_tickets WHERE reject IS NULL`,
  )
  const ms = (value: unknown) => (value as number | null) ?? undefined
  return {
    fields: new Set(fields.filter((field) => (found[field] as number) > 0)),
    latest: ms(found.latest),
    created: { count: found.created_at as number, low: ms(found.low), high: ms(found.high) },
  }
}
