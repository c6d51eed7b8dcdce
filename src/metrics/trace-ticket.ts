import type { Session } from '../duckdb/session.ts'
import { UserError } from '../errors.ts'
import { type FlagField, flagFields } from '../tickets/exclude.ts'
import { cellsOf, evidenceOf } from '../tickets/load/rows/evidence.ts'
import type { Evidence } from '../tickets/mark.ts'
import type { Exclusion, TicketField } from '../tickets/ticket.ts'
import { stretches } from '../time/business-shifts.ts'
import { bareId, findTicket, nearestIds } from './compute/find-ticket.ts'
import { measureOne, perTicket } from './compute/one-ticket.ts'
import { damagedRows, type FoundRow, rowsOf } from './compute/trace-rows.ts'
import { noSuchTicket } from './messages/ticket.ts'
import type { Answer } from './pipeline.ts'
import type { Question } from './question.ts'
import { type Trace, type TracedExclusion, type TracedTicket, type TraceRow, tracedDurations } from './trace.ts'

/** What is told of a ticket and no metric needs. */
const fields: readonly TicketField[] = ['agent']

/** The question whose answer a ticket is traced in. */
export const traceable = (q: Question): Question => ({ ...q, metrics: perTicket, by: [], fields })

/**
 * How the numbers of one ticket came about, from the tables that were counted for the answer to a `traceable` question: one trace,
 * or one a helpdesk where files of several have the id.
 * @throws UserError where the files hold no such ticket, or several that could be meant
 */
export async function traceTicket(session: Session, q: Question, found: Answer, asked: string): Promise<Trace[]> {
  const id = await findTicket(session, asked)
  const damaged = damagedRows(id ?? bareId(asked), found.files)
  const rows = id === undefined ? [] : await rowsOf(session, id, found.files)
  if (rows.length + damaged.length === 0)
    throw UserError.of('not-found', noSuchTicket(asked, await nearestIds(session, bareId(asked))))
  const { asOf } = found.report.period
  const about = {
    id: id ?? bareId(asked),
    ...(id !== asked && id !== undefined && { asked }),
    ...{ zone: q.zone, asOf: asOf === null ? undefined : Date.parse(asOf) },
  }
  if (rows.length === 0) {
    const { file, line } = damaged[0]!
    const { source } = found.report.inputs.find((input) => input.file === file)!
    return [{ ...about, source, file, line, rows: damaged }]
  }
  const sources = [...new Set(rows.map((row) => row.source))]
  const traces: Trace[] = []
  for (const source of sources) {
    const own = rows.filter((row) => row.source === source)
    const kept = own.find((row) => row.fate === 'kept')
    const { file, line } = kept ?? own[0]!
    const others = sources.length === 1 ? damaged : []
    const ticket = kept && (await traced(session, q, found, kept))
    const all = own.map(({ fileNo, rowNo, source, ...row }): TraceRow => row)
    traces.push({ ...about, source, file, line, rows: [...all, ...others], ...(ticket && { ticket }) })
  }
  return traces
}

async function traced(session: Session, q: Question, { files, prepared, report }: Answer, at: FoundRow): Promise<TracedTicket> {
  const where = `file_no = ${at.fileNo} AND row_no = ${at.rowNo}`
  const row = await session.one(`
    SELECT *, epoch_ms(created_at) AS created_ms, epoch_ms(solved_at) AS solved_ms, epoch_ms(first_response_at) AS replied_ms
    FROM every_ticket WHERE ${where}`)
  const marks = await session.one(`SELECT ${flagFields.map((flag) => `${flag}_by`).join(', ')} FROM judged WHERE ${where}`)
  const file = files.find((f) => f.number === at.fileNo)!
  const cells = await cellsOf(session, file, at.rowNo)
  const number = (name: string) => (row[name] as number | null) ?? null
  const known = (name: string) => number(name) ?? undefined
  // a ticket that was closed waits no more, whatever as-of is
  const told = tracedDurations.map((name) => [name, name.startsWith('waited') && row.reply !== 'waiting' ? null : number(name)])
  const seconds = Object.fromEntries(told) as TracedTicket['seconds']
  const created = known('created_ms')
  const later = (s: number | null) => (created === undefined || s === null ? undefined : created + s * 1000)
  const leftOut = row.left_out as Exclusion[]
  const evidence = (flag: FlagField) => evidenceOf(flag, marks[`${flag}_by`] as string | null, file, cells)
  const because = (reason: Exclusion) => (reason === 'out_of_range' || reason === 'filtered' ? undefined : evidence(reason))
  const automatic = row.automated_first_response === true
  const automaticBy = automatic ? evidence('automated_first_response') : undefined
  const asOf = report.period.asOf
  const waitedTo = seconds.waited_s !== null && asOf !== null ? Date.parse(asOf) : undefined
  const stop = { reply: later(seconds.reply_s) ?? waitedTo, solve: later(seconds.solve_s) }
  return {
    leftOut: leftOut.map((reason) => leftOutBy(reason, because(reason))),
    created,
    firstReply: known('replied_ms') ?? later(seconds.first_reply_s),
    automatic,
    ...(automaticBy && { automaticBy }),
    solved: known('solved_ms') ?? later(seconds.solve_s),
    ...{ status: row.status as string | null, channel: row.channel as string | null, agent: row.agent as string | null },
    ...{ replies: number('replies'), reopens: number('reopens') },
    ...{ reply: row.reply as string | null, replyInvalid: row.reply_invalid as string | null },
    ...{
      isSolved: row.is_solved as boolean | null,
      csat: row.csat as string | null,
      csatOffered: row.csat_offered as boolean | null,
    },
    seconds,
    ...deadlineOf(q, row.channel as string | null, later(seconds.target_s)),
    written: cells.of,
    ...(q.businessHours && created !== undefined && { business: businessOf(q.businessHours, q.zone, created, stop) }),
    metrics: leftOut.length > 0 ? [] : await measureOne(session, where, prepared.present),
  }
}

const deadlineOf = ({ targets }: Question, channel: string | null, at: number | undefined): Pick<TracedTicket, 'deadline'> => {
  const days = targets[channel ?? 'other']?.days
  return days === undefined || at === undefined ? {} : { deadline: { days, at } }
}

const leftOutBy = (reason: Exclusion, evidence: Evidence | undefined): TracedExclusion => ({
  reason,
  ...(evidence && { evidence }),
})

function businessOf(
  hours: NonNullable<Question['businessHours']>,
  reportZone: string,
  from: number,
  to: { reply: number | undefined; solve: number | undefined },
): NonNullable<TracedTicket['business']> {
  const zone = hours.zone ?? reportZone
  const until = (end: number | undefined) => (end === undefined ? [] : stretches(hours, zone, from / 1000, end / 1000))
  return { zone, reply: until(to.reply), solve: until(to.solve) }
}
