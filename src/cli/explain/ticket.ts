import { openSession } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { answer } from '../../metrics/pipeline.ts'
import type { Trace, TracedExclusion, TracedTicket } from '../../metrics/trace.ts'
import { traceable, traceTicket } from '../../metrics/trace-ticket.ts'
import { jsonText } from '../../terminal/json-text.ts'
import { printLong } from '../../terminal/pager.ts'
import { style } from '../../terminal/style.ts'
import { widthFor } from '../../terminal/width.ts'
import { type NumberFormat, numberFormat } from '../../text/number-format.ts'
import type { Evidence } from '../../tickets/mark.ts'
import { probe } from '../../tickets/probe/probe.ts'
import type { Stretch } from '../../time/business-shifts.ts'
import { noFile } from '../messages/cli.ts'
import { calendarRequest, metricsRequest } from '../metrics/metrics-request.ts'
import { fileOptions } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import { watchRun } from '../watch-run.ts'
import type { ExplainFlags } from './flags.ts'
import { pageText, widest } from './page.ts'
import { ticketPage } from './ticket-page.ts'
import { verdict } from './verdict.ts'

/** `support-kit explain --ticket ID EXPORT…`: how the numbers of one ticket came about. Returns the exit code. */
export async function explainTicket(id: string, names: readonly string[], flags: ExplainFlags, run: Run): Promise<number> {
  const { io } = run
  if (names.length === 0) throw new UserError(...noFile('support-kit explain --ticket 48026 tickets.csv'))
  const files = await filesNamed(names, run)
  const config = await loadSettings(run, files[0], flags.config)
  const request = await metricsRequest(flags, config)
  const hours = await calendarRequest(flags, config, io.cwd)
  const options = await fileOptions(flags, config, run)
  const session = await openSession()
  const line = await watchRun(run, false, session, files, 'explain')
  try {
    const tickets = await Promise.all(files.map((file) => probe(file, { ...options, temp: session.temp })))
    const q = traceable({ ...request, ...hours, tickets, orders: [], progress: line.show })
    const traces = await traceTicket(session, q, await answer(session, q), id)
    line.clear()
    const format = numberFormat(run.lang)
    if (flags.format === 'json') {
      io.out(jsonText(ticketJson(traces, format)))
      return EXIT.ok
    }
    const pages = await Promise.all(traces.map((trace) => ticketPage(trace, format)))
    const width = await widthFor([JSON.stringify(pages)])
    const paint = style(io.outIsTerminal, io.env)
    printLong(io, pages.map((page) => pageText(page, Math.min(io.width, widest), width, paint)).join('\n'))
    return EXIT.ok
  } finally {
    line.clear()
    session.close()
  }
}

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
