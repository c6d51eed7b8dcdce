import { dimension } from './dimension.ts'
import { countTickets, latestInstant, markDuplicates } from './engine/counted.ts'
import { measure } from './engine/measure.ts'
import { coverage } from './engine/months.ts'
import { createAllOrders, type OrderFile, readOrders } from './engine/orders.ts'
import type { FieldMap } from './engine/pick.ts'
import { rejectGroups } from './engine/rejects.ts'
import type { Scale } from './engine/satisfaction.ts'
import type { Session } from './engine/session.ts'
import { openTable } from './engine/table.ts'
import { readTickets, type TicketFile, uniteTickets } from './engine/tickets.ts'
import { UserError } from './errors.ts'
import { eventLog, invalidTimes, noTickets, partialMonth, rejectedRows } from './messages/engine.ts'
import { metric, type Need } from './metric.ts'
import type { Layout } from './probe/layout.ts'
import type { Report, Warning } from './report.ts'
import { type Exclusion, type TicketField, ticketFields } from './ticket.ts'
import type { Order } from './time/date-form.ts'
import { instantOf, isoIn, type Offsets, offsets } from './time/zone.ts'

/** What a report is asked of: files already probed, and everything the command line and the config say. */
export interface Question {
  tickets: readonly Layout[]
  orders: readonly Layout[]
  /** `--orders 12040 --month 2026-10` */
  ordersOfMonth?: { month: string; orders: number } | undefined
  shop?: string | undefined
  metrics: readonly string[]
  by: readonly string[]
  zone: string
  /** wall clock, epoch ms; `to` exclusive */
  from?: number | undefined
  to?: number | undefined
  /** instant, epoch ms */
  asOf?: number | undefined
  per: 'orders' | 'customers'
  countCancelled: boolean
  countAutoReplies: boolean
  targets: Readonly<Record<string, number | null>>
  source?: string | undefined
  map?: FieldMap | undefined
  /** the satisfaction scale that the config declares, and the tags that mark tickets to leave out */
  csatScale?: Scale | undefined
  exclude?: Readonly<Partial<Record<Exclusion, readonly string[]>>> | undefined
  orderSource?: string | undefined
  orderMap?: FieldMap | undefined
  dateOrder?: Order | undefined
  /** told what is going on, for a progress line */
  progress?: (stage: 'reading' | 'counting', file?: string) => void
}

/** A report, and the files behind it for those who want their rejected rows. */
export interface Answer {
  report: Report
  files: readonly TicketFile[]
}

/** Fields that are not loaded unless a grouping asks for them, and those that only orders ask for. */
const onlyForGroups: readonly TicketField[] = [
  'agent',
  'team',
  'priority',
  'product',
  'brand',
  'language',
  'csat_comment',
  'first_response_business_s',
]
const onlyWithOrders: readonly TicketField[] = ['requester', 'order_ref']

/**
 * Export → tickets → numbers: the whole of `support-kit metrics` between opening files and printing.
 * @throws UserError for what the user can mend: no tickets in the files, an event log, a metric or dimension that does not exist
 */
export async function answer(session: Session, q: Question): Promise<Answer> {
  const groupings = await Promise.all(q.by.map(async (id) => ({ id, dimension: (await dimension(id))! })))
  const needed = new Set(groupings.flatMap((g) => g.dimension.needs))
  const hasOrders = q.orders.length > 0 || q.ordersOfMonth !== undefined
  const skip = new Set([...onlyForGroups, ...(hasOrders ? [] : onlyWithOrders)].filter((field) => !needed.has(field)))

  const files: TicketFile[] = []
  for (const [i, layout] of q.tickets.entries()) {
    q.progress?.('reading', layout.file)
    files.push(await readTickets(session, await openTable(session, layout, i), i, { ...q, skip }))
  }
  const orderFiles: OrderFile[] = []
  await createAllOrders(session)
  for (const [i, layout] of q.orders.entries()) {
    q.progress?.('reading', layout.file)
    const options = { zone: q.zone, source: q.orderSource, map: q.orderMap, dateOrder: q.dateOrder }
    orderFiles.push(await readOrders(session, await openTable(session, layout, q.tickets.length + i), options))
  }

  q.progress?.('counting')
  await uniteTickets(session, files)
  const { rows, repeated, differing, ids } = await markDuplicates(session)
  const read = files.reduce((n, f) => n + f.raw.rows + f.raw.rejects.length, 0)
  const names = q.tickets.map((t) => t.file)
  if (rows === 0) throw new UserError(...noTickets(names))
  if (isEventLog({ rows, repeated, differing, ids })) throw new UserError(...eventLog(ids, rows))
  const latest = await latestInstant(session)
  const asOf = q.asOf ?? latest
  const zone = await reportingZone(session, q.zone)
  const covered = await coverage(session, 'all_tickets', zone, {
    from: q.from,
    to: q.to,
    asOf: asOf === undefined ? undefined : wallOf(zone, asOf),
  })
  const partial = new Set(covered?.partial)
  const partialOrders = await ordersByMonth(session, q, zone, partial, covered)
  const asks = (f: TicketFile, field: TicketField) => f.uses.some((u) => u.as === field)
  const excluded = await countTickets(session, {
    zone,
    asOf,
    from: q.from,
    to: q.to,
    countAutoReplies: q.countAutoReplies,
    targets: q.targets,
    duplicates: repeated > 0,
    orders: hasOrders,
    answering: files
      .filter(
        (f) =>
          asks(f, 'first_response_s') ||
          ((asks(f, 'first_response_at') || f.detected.source.events?.reply) && asks(f, 'created_at')),
      )
      .map((f) => f.number),
    surveying: files.filter((f) => f.surveys).map((f) => f.number),
  })

  const present = await presence(session, hasOrders)
  const metrics = await Promise.all(q.metrics.map(async (id) => ({ id, metric: (await metric(id))! })))
  const by = await Promise.all(groupings)
  const month = (await dimension('month'))!
  const { results, trends } = await measure(session, {
    metrics,
    by,
    present,
    ...(covered && { trend: { id: 'month', dimension: month } }),
    ...(hasOrders && { orders: { per: q.per } }),
  })
  const mark = <R extends { group: Record<string, string | null> }>(list: readonly R[]) =>
    list.map((r) => (r.group.month && partial.has(r.group.month) ? { ...r, partial: true as const } : r))

  const { counted, duplicate } = await session.one(
    'SELECT (SELECT count(*) FROM tickets) AS counted, (SELECT count(*) FROM duplicates) AS duplicate',
  )
  const groups = await rejectGroups(session, files)
  const ledger = {
    read,
    rejected: groups.reduce((n, g) => n + g.count, 0),
    continuation: files.reduce((n, f) => n + f.continuation, 0),
    duplicate: duplicate as number,
    excluded,
    counted: counted as number,
  }
  const warnings: Warning[] = [
    ...[...q.tickets, ...q.orders].flatMap((l) => l.warnings),
    ...[...files, ...orderFiles].flatMap((f) => f.warnings),
    ...groups.map((g) => ({
      code: `rejected-${g.code}`,
      text: rejectedRows(g.file, g.reason, g.count, g.lines),
      count: g.count,
    })),
    ...(await invalidWarnings(session, results)),
    ...(covered?.partial ?? []).map((m) => ({ code: 'partial-month', text: partialMonth(m, 'tickets') })),
    ...partialOrders.filter((m) => !partial.has(m)).map((m) => ({ code: 'partial-orders', text: partialMonth(m, 'orders') })),
  ]
  const report: Report = {
    ...(q.shop && { shop: q.shop }),
    period: period(q, zone, covered, asOf),
    inputs: [
      ...files.map((f) =>
        input(f.open.layout, 'tickets', f.detected.id, f.raw.rows + f.raw.rejects.length, f.raw.rows - f.continuation),
      ),
      ...orderFiles.map((f) => input(f.open.layout, 'orders', f.detected.id, f.raw.rows + f.raw.rejects.length, f.records)),
    ],
    ledger,
    by: q.by,
    results: mark(results),
    trends: mark(trends),
    warnings,
  }
  return { report, files }
}

const input = (layout: Layout, role: 'tickets' | 'orders', source: string, rows: number, records: number) => ({
  file: layout.file,
  role,
  source,
  encoding: layout.encoding,
  rows,
  records,
})

/** Many ids that stand over several rows with different creation times: rows are events, not tickets. */
const isEventLog = ({ rows, repeated, differing, ids }: { rows: number; repeated: number; differing: number; ids: number }) =>
  rows >= 20 && repeated > ids * 0.2 && differing > repeated * 0.5

const wallOf = (zone: Offsets, at: number): number => {
  let offset = zone.first
  for (const t of zone.transitions) if (at >= t.at) offset = t.after
  return at + offset * 1000
}

async function reportingZone(session: Session, zone: string): Promise<Offsets> {
  const { low, high } = await session.one(`
    SELECT epoch_ms(min(created_at)) AS low, epoch_ms(max(created_at)) AS high FROM (SELECT created_at FROM all_tickets WHERE reject IS NULL UNION ALL SELECT created_at FROM all_orders)`)
  return offsets(zone, (low as number | null) ?? 0, (high as number | null) ?? 0)
}

/** Fills `order_months` and returns the months that the orders do not cover whole. */
async function ordersByMonth(
  session: Session,
  q: Question,
  zone: Offsets,
  partial: ReadonlySet<string>,
  covered: { first: number; last: number } | undefined,
): Promise<readonly string[]> {
  const { toWall } = await import('./engine/zone-sql.ts')
  const orderCoverage = await coverage(session, 'all_orders', zone, { from: q.from, to: q.to, asOf: undefined })
  const cut = new Set([...partial, ...(orderCoverage?.partial ?? [])])
  const { text, texts } = await import('./engine/sql.ts')
  const given = q.ordersOfMonth ? `UNION ALL SELECT ${text(q.ordersOfMonth.month)}, ${q.ordersOfMonth.orders}, NULL` : ''
  await session.run(`
    CREATE TABLE order_months AS
    SELECT month, sum(orders) AS orders, sum(customers) AS customers, sum(orders) > 0 AND NOT coalesce(month IN ${texts(cut)}, false) AS usable FROM (
      SELECT strftime(${toWall('created_at', zone)}, '%Y-%m') AS month, count(*)::DOUBLE AS orders, nullif(count(DISTINCT customer), 0)::DOUBLE AS customers
      FROM (SELECT id, min(created_at) AS created_at, any_value(customer) AS customer, bool_or(cancelled) AS cancelled, bool_or(test) AS test FROM all_orders GROUP BY id)
      WHERE created_at IS NOT NULL AND NOT test ${q.countCancelled ? '' : 'AND NOT cancelled'} GROUP BY 1
      UNION ALL SELECT * FROM monthly_orders ${given}) GROUP BY month`)
  if (!covered || !orderCoverage) return []
  const within = (month: string) =>
    month >= new Date(covered.first).toISOString().slice(0, 7) && month <= new Date(covered.last).toISOString().slice(0, 7)
  return orderCoverage.partial.filter(within)
}

/** Which needs of metrics the tickets can meet: a field is there when some ticket has a value in it. */
async function presence(session: Session, hasOrders: boolean): Promise<(need: Need) => boolean> {
  const columns = new Set((await session.rows('DESCRIBE tickets')).map((row) => row.column_name as string))
  const conditions = Object.keys(ticketFields)
    .filter((field) => columns.has(field))
    .map((field) => [field, `${field} IS NOT NULL`])
  const any = [...conditions, ['replied', 'reply IS NOT NULL'], ['tagged', 'len(tags) > 0']].map(
    ([as, where]) => `(SELECT count(*) > 0 FROM (SELECT 1 FROM tickets WHERE ${where} LIMIT 1)) AS ${as}`,
  )
  const there = await session.one(`SELECT ${any.join(', ')}`)
  return (need) => {
    if (need === 'orders') return hasOrders
    if (need === 'first_response_at' || need === 'first_response_s') return there.replied === true
    if (need === 'tags') return there.tagged === true
    return there[need] === true
  }
}

const shownIds = 5

/** Tickets that a metric had to leave out of its times, with a few ids; asked for only where a metric counted some. */
async function invalidWarnings(session: Session, results: Report['results']): Promise<Warning[]> {
  const kinds = [
    ['reply', 'first-response', "reply = 'invalid'"],
    ['solve', 'resolution', 'solve_invalid'],
  ] as const
  const warnings: Warning[] = []
  for (const [what, metric, where] of kinds) {
    const count = results.find((r) => r.metric === metric && Object.keys(r.group).length === 0)?.values.invalid
    if (!count) continue
    const rows = await session.rows(`SELECT id FROM tickets WHERE ${where} ORDER BY file_no, row_no LIMIT ${shownIds}`)
    warnings.push({
      code: `invalid-${what}`,
      text: invalidTimes(what),
      count: count as number,
      ids: rows.map((row) => row.id as string),
    })
  }
  return warnings
}

/** From the first covered day to the day after the last; whole months where the data covers them. */
function period(
  q: Question,
  zone: Offsets,
  covered: { first: number; last: number; partial: readonly string[] } | undefined,
  asOf: number | undefined,
): Report['period'] {
  const iso = (wall: number) => isoIn(q.zone, instantOf(q.zone, wall))
  const month = (wall: number, plus: number) => Date.UTC(new Date(wall).getUTCFullYear(), new Date(wall).getUTCMonth() + plus)
  const whole = (wall: number) => !covered?.partial.includes(new Date(wall).toISOString().slice(0, 7))
  const day = 86_400_000
  const midnight = (wall: number) => Math.floor(wall / day) * day
  const end =
    covered &&
    Math.max(covered.last, Math.min(asOf === undefined ? covered.last : wallOf(zone, asOf), month(covered.last, 1) - 1))
  const from = q.from ?? (covered && (whole(covered.first) ? month(covered.first, 0) : midnight(covered.first)))
  const to = q.to ?? (covered && (whole(covered.last) ? month(covered.last, 1) : midnight(end!) + day))
  return {
    from: from === undefined ? null : iso(from),
    to: to === undefined ? null : iso(to),
    zone: q.zone,
    asOf: asOf === undefined ? null : `${new Date(asOf).toISOString().slice(0, 19)}Z`,
  }
}
