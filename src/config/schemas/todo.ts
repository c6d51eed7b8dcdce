import { z } from 'zod'
import { input, ledger, period, warning } from './report.ts'

const instant = z.string().nullable().meta({ description: 'ISO 8601 in the zone of the list; null: not known, or there is none' })
const name = z.string().nullable()

const reason = z.strictObject({
  reason: z.string().meta({ description: 'id: late-answer, bad-rating, …' }),
  title: z.string(),
  count: z.number().nullable().meta({ description: 'tickets; null: these data cannot tell' }),
  cannotTell: z.string().nullable(),
  needed: z.string().nullable().meta({ description: 'what would have to be there to tell' }),
})

const ticket = z.strictObject({
  ticket: z.string().meta({ description: 'id' }),
  reasons: z.array(
    z.strictObject({
      reason: z.string(),
      since: instant,
      deadline: instant,
      due: z.string().nullable().meta({ description: 'the promised day: 2026-10-30' }),
    }),
  ),
  deadline: instant,
  overdue_s: z.number().nullable().meta({ description: 'seconds past the deadline; negative: still to go' }),
  since: instant,
  orders: z.number().nullable().meta({ description: 'orders of its customer; null: not known' }),
  template: name.meta({ description: 'reply template' }),
  channel: name,
  status: name,
  agent: name,
  team: name,
  tags: z.array(z.string()),
  text: z.string().optional().meta({ description: 'with --show-text: what the customer wrote, personal data masked' }),
})

/** What `support-kit todo --format json` writes. */
export const todoSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    period,
    inputs: z.array(input),
    ledger,
    asOf: instant.meta({ description: 'the now of the list' }),
    newest: z.boolean().meta({ description: 'it is the newest time of the files, and not that of --as-of' }),
    reasons: z.array(reason),
    tickets: z.array(ticket).meta({ description: 'the most urgent first' }),
    warnings: z.array(warning),
  })
  .meta({ title: 'support-kit todo' })
