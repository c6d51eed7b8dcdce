import type { TicketFacts } from '../../reply/from-export/ticket-values.ts'
import { type ToldTicket, wroteBefore } from '../../reply/messages/from-ticket.ts'
import type { Values } from '../../reply/values/data.ts'
import { type Clock, wallNow } from '../../reply/values/read-day.ts'
import { writeDay } from '../../reply/values/write-day.ts'
import type { Text } from '../../text/text.ts'
import { type Choosing, templatesFor } from './choose-template.ts'

/** So long after an answer the same matter is still the same: days. */
const sameMatter = 90
const dayMs = 86_400_000

/**
 * What the customer wrote before, for the agent; and for the reply the day on which they first wrote about the same matter (a tag for the
 * same template), where the export knows the customer by more than a name.
 */
export async function earlier(
  { earlier: tickets, byNameOnly }: TicketFacts,
  template: string,
  choosing: Choosing,
  clock: Clock,
): Promise<{ told: Text; values: Values }> {
  const wall = (at: number) => wallNow({ ...clock, now: at })
  const told = tickets.map(
    ({ id, at, subject, solved }): ToldTicket => ({
      ...{ id, subject, solved },
      day: { en: writeDay(wall(at), 'en', clock), ko: writeDay(wall(at), 'ko', clock) },
    }),
  )
  const same = []
  for (const ticket of byNameOnly ? [] : tickets) {
    const recent = clock.now - ticket.at < sameMatter * dayMs
    if (recent && (await templatesFor(ticket.tags, choosing)).some((one) => one.template === template)) same.push(ticket)
  }
  const first = same.at(-1)
  return {
    told: wroteBefore(told, byNameOnly),
    values: first ? { 'earlier.day': new Date(wall(first.at)).toISOString().slice(0, 10) } : {},
  }
}
