import type { Trace, TracedExclusion, TracedTicket } from '../../metrics/trace.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import type { Evidence } from '../../tickets/mark.ts'
import type { Stretch } from '../../time/business-shifts.ts'
import { verdict } from './verdict.ts'

const iso = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString().replace('.000Z', 'Z'))

/** The stable shape of `schemas/ticket.schema.json`: keys and ids are the same in every language, only sentences follow it. */
export const ticketJson = (traces: readonly Trace[], format: NumberFormat) => ({
  schemaVersion: 1,
  tickets: traces.map((trace) => ({
    ...{ id: trace.id, asked: trace.asked ?? trace.id, source: trace.source, file: trace.file, line: trace.line },
    rows: trace.rows.map(({ reason, ...row }) => ({ ...row, ...(reason && { reason: format.text(reason) }) })),
    zone: trace.zone,
    as_of: iso(trace.asOf),
    counted: trace.ticket !== undefined && trace.ticket.leftOut.length === 0,
    ticket: trace.ticket ? ticketOf(trace.ticket, format) : null,
  })),
})

const ticketOf = (ticket: TracedTicket, format: NumberFormat) => ({
  left_out: ticket.leftOut.map(leftOut),
  ...{ created_at: iso(ticket.created), first_reply_at: iso(ticket.firstReply), solved_at: iso(ticket.solved) },
  first_reply_automatic: ticket.automatic,
  ...(ticket.automaticBy && { first_reply_automatic_by: evidenceOf(ticket.automaticBy) }),
  ...{ status: ticket.status, channel: ticket.channel, agent: ticket.agent, replies: ticket.replies, reopens: ticket.reopens },
  ...{ reply: ticket.reply, reply_invalid: ticket.replyInvalid, is_solved: ticket.isSolved, csat: ticket.csat },
  ...ticket.seconds,
  written: ticket.written,
  business: ticket.business
    ? { zone: ticket.business.zone, reply: ticket.business.reply.map(stretch), solve: ticket.business.solve.map(stretch) }
    : null,
  metrics: ticket.metrics.map(({ metric, values }) => {
    const { rule, text } = verdict(metric, values, ticket, format)
    return { metric, rule, message: format.text(text), values }
  }),
})

const leftOut = ({ reason, evidence }: TracedExclusion) => ({ reason, ...(evidence && { evidence: evidenceOf(evidence) }) })

const evidenceOf = (evidence: Evidence) => (evidence === 'first-event' ? { event: 'first' } : evidence)

const stretch = ({ from, to }: Stretch) => ({ from: iso(from * 1000), to: iso(to * 1000), business_s: to - from })
