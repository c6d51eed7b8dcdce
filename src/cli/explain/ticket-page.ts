import { dimension } from '../../metrics/dimension.ts'
import * as words from '../../metrics/messages/ticket.ts'
import { metric } from '../../metrics/metric.ts'
import type { Trace, TracedExclusion, TracedTicket } from '../../metrics/trace.ts'
import { excluded } from '../../report/messages/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import type { Cell, Evidence } from '../../tickets/mark.ts'
import { clockText, dayText, offsetText, stretchLines } from './moments.ts'
import type { Page, Section } from './page.ts'
import { verdict } from './verdict.ts'

type Pair = readonly [string, string]

/** How one ticket's numbers came about, for a support lead: what happened, which hours counted, what each metric makes of it. */
export async function ticketPage(trace: Trace, format: NumberFormat): Promise<Page> {
  const { ticket } = trace
  const summary = [
    ...(trace.asked === undefined ? [] : [words.foundAs(printable(trace.asked), printable(trace.id))]),
    ticket === undefined
      ? words.isNoTicket
      : ticket.leftOut.length === 0
        ? words.isCounted
        : words.isLeftOut(ticket.leftOut.map((left) => leftOut(left, format)).join(', ')),
  ]
  return {
    title: `${/^\d+$/.test(trace.id) ? '#' : ''}${printable(trace.id)} · ${printable(trace.file)}:${trace.line} (${trace.source}) · ${trace.zone}`,
    what: summary.map((text) => format.text(text)).join(' '),
    sections: [
      ...(ticket
        ? [story(trace, ticket, await channelLabel(ticket.channel, format), await statusLabel(ticket.status, format), format)]
        : []),
      ...(ticket?.business ? businessSections(ticket, ticket.business, format) : []),
      ...(ticket && ticket.metrics.length > 0 ? [await numbers(ticket, format)] : []),
      ...(trace.rows.length > 1 || !ticket ? [rows(trace, format)] : []),
    ],
  }
}

const leftOut = ({ reason, evidence }: TracedExclusion, format: NumberFormat) =>
  format.text(excluded[reason]) + because(evidence, format)

/** In brackets behind what it says. */
function because(evidence: Evidence | undefined, format: NumberFormat): string {
  if (evidence === undefined) return ''
  return ` (${format.text(evidenceText(evidence))})`
}

function evidenceText(evidence: Evidence): Text {
  if (evidence === 'first-event') return words.byFirstEvent
  if ('by' in evidence) return words.bySettings(evidence.by, printable(evidence.what))
  if ('tag' in evidence) return words.byTag(printable(evidence.tag))
  return words.byCell(printable(evidence.column), printable(evidence.text))
}

const byCell = ({ column, text }: Cell, format: NumberFormat) => format.text(words.byCell(printable(column), printable(text)))

const label = (id: string, key: string | null, format: NumberFormat) =>
  dimension(id).then((d) => (key === null ? undefined : format.text(d?.label?.(key) ?? { en: key, ko: key })))
const channelLabel = (key: string | null, format: NumberFormat) => label('channel', key, format)
const statusLabel = (key: string | null, format: NumberFormat) => label('status', key, format)

function story(
  trace: Trace,
  ticket: TracedTicket,
  channel: string | undefined,
  status: string | undefined,
  format: NumberFormat,
): Section {
  const { created, firstReply, solved, written } = ticket
  const at = moments([created, firstReply, solved, trace.asOf], trace.zone, format)
  const since = (end: number | undefined) =>
    end === undefined || created === undefined || end < created
      ? []
      : [format.text(words.later(format.duration((end - created) / 1000)))]
  const one = (text: Text, ...parts: (string | undefined)[]): Pair[] => {
    const known = parts.filter((part) => part !== undefined && part !== '')
    return known.length > 0 ? [[format.text(text), known.join(', ')]] : []
  }
  const unheard =
    ticket.reply === null
      ? words.notTold
      : ticket.reply === 'answered' || ticket.replyInvalid === 'no_time'
        ? words.noTime
        : words.notYet
  const cellText = (cell: Cell | undefined) => (cell ? `${printable(cell.column)}: ${printable(cell.text)}` : undefined)
  return {
    head: format.text(words.labels.story),
    pairs: [
      ...one(words.labels.created, created === undefined ? undefined : at(created)),
      ...one(
        words.labels.reply,
        firstReply === undefined
          ? (cellText(written.first_response_at ?? written.first_response_s) ?? format.text(unheard))
          : [at(firstReply), ...since(firstReply)].join(', '),
        // a time that is its own reckoning, not a clock's
        firstReply !== undefined && !written.first_response_at && written.first_response_s
          ? byCell(written.first_response_s, format)
          : undefined,
        ticket.automatic && firstReply !== undefined
          ? format.text(words.automaticReply) + because(ticket.automaticBy, format)
          : undefined,
      ),
      ...one(
        words.labels.solved,
        solved === undefined
          ? (cellText(written.solved_at) ?? format.text(ticket.isSolved ? words.noTime : words.notYet))
          : at(solved),
        ...since(solved),
      ),
      ...(ticket.reply === 'waiting' && trace.asOf !== undefined ? one(words.labels.asOf, at(trace.asOf)) : []),
      ...one(words.labels.status, asWritten(status, written.status)),
      ...one(words.labels.channel, asWritten(channel, written.channel)),
      ...one(words.labels.target, ticket.reply === null ? undefined : target(ticket, at, format)),
      ...one(words.labels.agent, ticket.agent === null ? undefined : printable(ticket.agent)),
      ...one(words.labels.pauses, format.text(words.noPauses)),
    ],
  }
}

/** `E-mail ("Mail")`: what a word was read as, and the word where it is another. */
const asWritten = (read: string | undefined, cell: Cell | undefined): string | undefined =>
  read === undefined || !cell || cell.text.trim().toLowerCase() === read.toLowerCase()
    ? read
    : `${read} ("${printable(cell.text)}")`

function target({ seconds, deadline }: TracedTicket, at: (instant: number) => string, format: NumberFormat): string {
  const { target_s, target_business_s } = seconds
  if (deadline) return format.text(words.untilDeadline(deadline.days, at(deadline.at)))
  if (target_s !== null) return format.duration(target_s)
  return format.text(target_business_s === null ? words.noTarget : words.inBusiness(format.duration(target_business_s, 'hours')))
}

/** Instants on the wall clock of the zone; with its offset where a change of the clocks lies between them. */
function moments(instants: readonly (number | undefined)[], zone: string, format: NumberFormat): (at: number) => string {
  const offsets = new Set(instants.flatMap((at) => (at === undefined ? [] : [offsetText(at, zone)])))
  return (at) => {
    const offset = offsets.size > 1 ? ` (UTC${offsetText(at, zone)})` : ''
    return `${dayText(at, zone, format.lang)} ${clockText(at, zone)}${offset}`
  }
}

function businessSections(
  ticket: TracedTicket,
  { zone, reply, solve }: NonNullable<TracedTicket['business']>,
  format: NumberFormat,
): Section[] {
  const { seconds } = ticket
  const waits = ticket.reply === 'waiting'
  const toReply = (waits ? seconds.waited_business_s : seconds.reply_business_s) !== null
  return [
    ...(toReply
      ? [
          {
            head: format.text(waits ? words.labels.waitHours : words.labels.replyHours),
            pairs: stretchLines(reply, zone, format),
          },
        ]
      : []),
    ...(seconds.solve_business_s === null
      ? []
      : [{ head: format.text(words.labels.solveHours), pairs: stretchLines(solve, zone, format) }]),
  ]
}

async function numbers(ticket: TracedTicket, format: NumberFormat): Promise<Section> {
  const pairs = await Promise.all(
    ticket.metrics.map(async ({ metric: id, values }): Promise<Pair> => {
      const { title } = (await metric(id))!
      return [format.text(title), printable(format.text(verdict(id, values, ticket, format).text))]
    }),
  )
  return { head: format.text(words.labels.numbers), pairs }
}

const rows = ({ rows }: Trace, format: NumberFormat): Section => ({
  head: format.text(words.labels.rows),
  pairs: rows.map(({ file, line, fate, reason, cell }) => [
    `${printable(file)}:${line}`,
    format.text(
      fate === 'kept'
        ? words.rowKept
        : fate === 'duplicate'
          ? words.rowDuplicate
          : words.rowRejected((reason ? format.text(reason) : '') + (cell ? `, ${byCell(cell, format)}` : '')),
    ),
  ]),
})
