import { z } from 'zod'
import { tracedDurations } from '../../metrics/trace.ts'
import { written } from '../../tickets/load/rows/evidence.ts'
import { channels, exclusions, statuses } from '../../tickets/ticket.ts'

const instant = z.iso.datetime({ offset: true })
const seconds = z.number().nullable()
const count = z.number().nonnegative().nullable()
const cell = z.strictObject({ column: z.string(), text: z.string() })
const stretch = z.strictObject({ from: instant, to: instant, business_s: z.number().positive() })

const bySettings = z
  .strictObject({ by: z.enum(['tag', 'column', 'requester', 'agent']), what: z.string() })
  .meta({ description: 'of the settings: as in `exclusions` of the report' })
const evidence = z
  .union([bySettings, z.strictObject({ tag: z.string() }), cell, z.strictObject({ event: z.literal('first') })])
  .optional()
  .meta({ description: 'what in the export or the settings says so' })

const ticket = z.strictObject({
  left_out: z
    .array(
      z.strictObject({
        reason: z.enum(exclusions),
        evidence,
      }),
    )
    .meta({ description: 'why it is in no number; empty: it is counted' }),
  created_at: instant.nullable(),
  first_reply_at: instant.nullable().meta({ description: 'automatic or not' }),
  solved_at: instant.nullable(),
  first_reply_automatic: z.boolean(),
  first_reply_automatic_by: evidence,
  status: z.enum(statuses).nullable(),
  channel: z.enum(channels).nullable(),
  agent: z.string().nullable(),
  replies: count,
  reopens: count,
  reply: z.enum(['answered', 'waiting', 'closed_unanswered', 'invalid']).nullable(),
  reply_invalid: z.enum(['unreadable', 'before_creation', 'no_time']).nullable(),
  is_solved: z.boolean().nullable(),
  csat: z.enum(['good', 'neutral', 'bad']).nullable(),
  ...(Object.fromEntries(tracedDurations.map((name) => [name, seconds])) as Record<
    (typeof tracedDurations)[number],
    typeof seconds
  >),
  written: z.partialRecord(z.enum(written), cell).meta({ description: 'cells as they are written' }),
  business: z
    .strictObject({ zone: z.string(), reply: z.array(stretch), solve: z.array(stretch) })
    .nullable()
    .meta({ description: 'stretches of business time that counted; null without business hours' }),
  metrics: z.array(
    z.strictObject({
      metric: z.string(),
      rule: z.string().meta({ description: 'which rule of the metric decided' }),
      message: z.string(),
      values: z
        .record(z.string(), z.union([z.number(), z.string(), z.null()]))
        .meta({ description: 'the metric over this ticket alone' }),
    }),
  ),
})

/** What `explain --ticket --format json` writes. */
export const ticketSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tickets: z
      .array(
        z.strictObject({
          id: z.string(),
          asked: z.string(),
          source: z.string().meta({ description: 'id of the helpdesk it was read as' }),
          file: z.string(),
          line: z.int(),
          rows: z.array(
            z.strictObject({
              file: z.string(),
              line: z.int(),
              fate: z.enum(['kept', 'duplicate', 'rejected']),
              reason: z.string().optional(),
              cell: cell.optional().meta({ description: 'the creation time that could not be read' }),
            }),
          ),
          zone: z.string(),
          as_of: instant.nullable(),
          counted: z.boolean(),
          ticket: ticket.nullable().meta({ description: 'null: no row of it could be read as a ticket' }),
        }),
      )
      .meta({ description: 'one, or one a helpdesk where files of several have the id' }),
  })
  .meta({ title: 'support-kit ticket' })
