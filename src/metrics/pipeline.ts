import { statSync } from 'node:fs'
import type { Session } from '../duckdb/session.ts'
import { UserError } from '../errors.ts'
import { boundaryWarnings, coverage, cutMonths, readable, reportingZone } from '../tickets/load/month-coverage.ts'
import { createAllOrders, type OrderFile, readOrders } from '../tickets/load/orders.ts'
import { countIds, type Ids, latestInstant, markDuplicates } from '../tickets/load/rows/duplicate-ids.ts'
import { unmatchedExclusions } from '../tickets/load/rows/evidence.ts'
import { type RejectGroup, rejectGroups } from '../tickets/load/rows/rejected-rows.ts'
import { openTable } from '../tickets/load/table/open-table.ts'
import type { TicketFile } from '../tickets/load/ticket-file.ts'
import { readTickets, uniteTickets } from '../tickets/load/tickets.ts'
import { eventLog, noTickets } from '../tickets/messages/detection.ts'
import { rejectedRows } from '../tickets/messages/rows.ts'
import { partialMonth } from '../tickets/messages/times.ts'
import type { TicketField } from '../tickets/ticket.ts'
import { businessFromExport } from '../time/messages/business.ts'
import { wallOf } from '../time/zone.ts'
import { compared } from './compare/answer.ts'
import type { Between } from './compute/business-clock.ts'
import { type Counting, countTickets, excludedCounts, judgeTickets } from './compute/counted.ts'
import { effects } from './compute/effects.ts'
import { farOffWarnings } from './compute/future-dates.ts'
import { invalidWarnings } from './compute/invalid.ts'
import { type Ask, measure } from './compute/measure.ts'
import { oldestWarning } from './compute/oldest.ts'
import { countOrders, placeOrders } from './compute/order-table.ts'
import { type During, populations } from './compute/populations.ts'
import { presence } from './compute/presence.ts'
import { listTags } from './compute/tag-places.ts'
import { dimension } from './dimension.ts'
import { ownBusiness, unasked } from './fields-to-load.ts'
import { metric, type Need } from './metric.ts'
import { period } from './period.ts'
import type { Question } from './question.ts'
import type { Ledger, Report, Result } from './report.ts'
import { vendorsCount } from './vendors-count.ts'

/** A report, and the files behind it for those who want their rejected rows or one of their tickets. */
export interface Answer {
  report: Report
  files: readonly TicketFile[]
  /** which needs of metrics the files meet */
  present: (need: Need) => boolean
}

/**
 * Export → tickets → numbers: the whole of `support-kit metrics` between opening files and printing.
 * @throws UserError for what the user can mend: no tickets in the files, an event log, a metric or dimension that does not exist
 */
export async function answer(session: Session, q: Question): Promise<Answer> {
  const by = await Promise.all(q.by.map(async (id) => ({ id, dimension: (await dimension(id))! })))
  const hasOrders = q.orders.length > 0 || q.ordersOfMonth !== undefined
  await session.expect([...q.tickets, ...q.orders].reduce((bytes, l) => bytes + statSync(l.path).size, 0))
  const metrics = await Promise.all(q.metrics.map(async (id) => ({ id, metric: (await metric(id))! })))
  // the helpdesk's own reckoning, only where nobody says which hours to reckon by
  const wantsOwnBusiness = !q.businessHours && metrics.some((m) => m.metric.needs.flat().includes(ownBusiness))
  const { files, ids } = await readTicketFiles(session, q, unasked(q, by, hasOrders, wantsOwnBusiness))
  const unheard = unmatchedExclusions(files, q.exclude)
  const orderFiles = await readOrderFiles(session, q)

  q.progress?.('counting')
  if (ids.rows === 0) throw new UserError(...noTickets(q.tickets.map((t) => t.file)))
  const repeats = await markDuplicates(session, ids)
  if (isEventLog(ids, repeats)) throw new UserError(...eventLog(ids.ids, ids.rows))
  const asOf = q.asOf ?? (await latestInstant(session))
  const zone = await reportingZone(session, q.zone, [readable, 'all_orders'])
  const declared = { from: q.from, to: q.to, asOf: asOf === undefined ? undefined : wallOf(zone, asOf) }
  const covered = await coverage(session, 'all_tickets', zone, declared)
  const partial = new Set(covered?.partial)
  const { from, to } = q
  if (hasOrders) await placeOrders(session, { zone, countCancelled: q.countCancelled, ofMonth: q.ordersOfMonth })
  const partialOrders = hasOrders ? await countOrders(session, { zone, from, to, tickets: covered }) : []
  const business = await businessTime(session, q, asOf)
  const answering = files.filter(saysWhenAnswered).map((f) => f.number)
  const answeringInBusiness = files.filter((f) => !saysWhenAnswered(f) && has(f, ownBusiness)).map((f) => f.number)
  if (q.tagPlaces) await listTags(session, q.tagPlaces)
  const counting: Counting = {
    ...{ zone, asOf, from, to, countAutoReplies: q.countAutoReplies, targets: q.targets },
    ...{ duplicates: repeats.repeated > 0, orders: hasOrders, tagLists: q.tagPlaces !== undefined },
    ...{ business, answering, answeringInBusiness },
    surveying: files.filter((f) => f.surveys).map((f) => f.number),
  }
  const left = await judgeTickets(session, counting)
  await countTickets(session, counting)

  const present = await presence(session, {
    answering: answering.length > 0,
    orders: hasOrders,
    businessHours: business !== undefined,
  })
  const month = { id: 'month', dimension: (await dimension('month'))! }
  const ask: Ask = {
    metrics,
    by,
    present,
    ...(hasOrders && { orders: { per: q.per } }),
  }
  const trend = covered && { trend: month }
  const { results, trends } = await measure(session, { ...ask, ...trend })
  const during = populations(session, counting)
  // beside a number of whole months the months before say something; beside one of a few days they do not
  const earlier =
    covered && from !== undefined && covered.first < from && cutMonths({ from, to: q.to }).length === 0
      ? await monthsBefore(session, during, { ...ask, by: [], ...trend }, from)
      : []
  const exclusions = await effects(session, during, counting, left, ask, results)
  const { comparison, warnings } = await compared(session, during, q, { zone, asOf }, ask)
  const rejects = await rejectGroups(session, files)
  const months = { tickets: covered?.partial ?? [], orders: partialOrders.filter((m) => !partial.has(m)) }
  const report: Report = {
    ...(q.shop && { shop: q.shop }),
    period: period(q, zone, covered, asOf),
    inputs: [
      ...files.map((f) => input('tickets', f, f.raw.rows - f.continuation)),
      ...orderFiles.map((f) => input('orders', f, f.records)),
    ],
    ledger: { ...(await ledger(session, files, rejects)), excluded: excludedCounts(left) },
    by: q.by,
    results: results.map((r) => marked(r, partial)),
    trends: [...earlier, ...trends.map((r) => marked(r, partial))],
    warnings: [
      ...(q.warnings ?? []),
      ...unheard,
      ...[...q.tickets, ...q.orders].flatMap((l) => l.warnings),
      ...[...files, ...orderFiles].flatMap((f) => f.warnings),
      ...rejects.map((g) => ({
        code: `rejected-${g.code}`,
        text: rejectedRows(g.file, g.reason, g.count, g.lines),
        count: g.count,
      })),
      ...(q.asOf === undefined ? await farOffWarnings(session, asOf) : []),
      ...(await invalidWarnings(session, results)),
      ...(wantsOwnBusiness && files.some((f) => has(f, ownBusiness))
        ? [{ code: 'business-from-export', text: businessFromExport }]
        : []),
      ...warnings,
      ...(await oldestWarning(session, results)),
      ...(await boundaryWarnings(session, 'tickets', zone, files)),
      ...(['tickets', 'orders'] as const).flatMap((role) =>
        months[role].map((m) => ({ code: role === 'tickets' ? 'partial-month' : 'partial-orders', text: partialMonth(m, role) })),
      ),
    ],
    ...(exclusions.length > 0 && { exclusions }),
    ...(comparison && { comparison }),
    ...(q.as !== undefined && { as: await vendorsCount(session, q.as, q, present) }),
  }
  return { report, files, present }
}

/** The trends of the months before the first day that was asked for. */
const monthsBefore = (session: Session, during: During, ask: Ask, to: number): Promise<Result[]> =>
  during({ from: undefined, to }, async (partial) => {
    const { trends } = await measure(session, ask)
    return trends.map((r) => marked(r, new Set(partial)))
  })

/** Reads the ticket files, large ones in one pass; if ids repeat, which of their rows stays depends on their place, and all are loaded. */
async function readTicketFiles(
  session: Session,
  q: Question,
  skip: ReadonlySet<TicketField>,
): Promise<{ files: TicketFile[]; ids: Ids }> {
  const read = async (stream: boolean) => {
    const files: TicketFile[] = []
    for (const [i, layout] of q.tickets.entries()) {
      q.progress?.('reading', layout.file)
      files.push(await readTickets(session, await openTable(session, layout, i), i, { ...q, skip, stream }))
    }
    await uniteTickets(session, files)
    return { files, ids: await countIds(session, new Set(files.map((f) => f.detected.id))) }
  }
  const first = await read(!q.places)
  return first.files.some((f) => f.streamed) && first.ids.ids < first.ids.rows ? read(false) : first
}

async function readOrderFiles(session: Session, q: Question): Promise<OrderFile[]> {
  const files: OrderFile[] = []
  await createAllOrders(session)
  for (const [i, layout] of q.orders.entries()) {
    q.progress?.('reading', layout.file)
    const options = { zone: q.zone, source: q.orderSource, map: q.orderMap, dateOrder: q.dateOrder }
    files.push(await readOrders(session, await openTable(session, layout, q.tickets.length + i), options))
  }
  return files
}

/** A first response counts from the creation, or comes as a duration of its own. */
function saysWhenAnswered(file: TicketFile): boolean {
  const at = has(file, 'first_response_at') || file.detected.source.events?.reply !== undefined
  return has(file, 'first_response_s') || (at && has(file, 'created_at'))
}

const has = ({ uses }: TicketFile, field: TicketField): boolean => uses.some((u) => u.as === field)

/** Business time from the first creation to the last instant that a ticket or as-of comes to. */
async function businessTime(
  session: Session,
  { businessHours, zone }: Question,
  asOf: number | undefined,
): Promise<Between | undefined> {
  if (!businessHours) return undefined
  const { businessClock, spanOf } = await import('./compute/business-clock.ts')
  const { from, to } = await spanOf(session)
  return businessClock(session, businessHours, zone, { from, to: Math.max(to, (asOf ?? 0) / 1000) })
}

const marked = (r: Result, partial: ReadonlySet<string>): Result =>
  r.group.month && partial.has(r.group.month) ? { ...r, partial: true } : r

async function ledger(
  session: Session,
  files: readonly TicketFile[],
  rejects: readonly RejectGroup[],
): Promise<Omit<Ledger, 'excluded'>> {
  const { counted, duplicate } = await session.one(
    'SELECT (SELECT count(*) FROM tickets) AS counted, (SELECT count(*) FROM duplicates) AS duplicate',
  )
  return {
    read: files.reduce((n, f) => n + f.raw.rows + f.raw.rejects.length, 0),
    rejected: rejects.reduce((n, g) => n + g.count, 0),
    continuation: files.reduce((n, f) => n + f.continuation, 0),
    duplicate: duplicate as number,
    counted: counted as number,
  }
}

const input = (role: 'tickets' | 'orders', { open, raw, detected }: TicketFile | OrderFile, records: number) => ({
  file: open.layout.file,
  role,
  source: detected.id,
  encoding: open.layout.encoding,
  rows: raw.rows + raw.rejects.length,
  records,
})

/** Many ids that stand over several rows with different creation times: rows are events, not tickets. */
const isEventLog = ({ rows, ids }: Ids, { repeated, differing }: { repeated: number; differing: number }) =>
  rows >= 20 && repeated > ids * 0.2 && differing > repeated * 0.5
