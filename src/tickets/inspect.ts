import type { Session } from '../duckdb/session.ts'
import { wallOf } from '../time/zone.ts'
import { parseHeaders } from './load/columns/column-header.ts'
import { detectSource, fallback } from './load/columns/detect-source.ts'
import { isTickets, matchFields } from './load/columns/match-columns.ts'
import { boundaryWarnings, coverage, readable, reportingZone } from './load/month-coverage.ts'
import { createAllOrders, readOrders } from './load/orders.ts'
import { footersOf } from './load/rows/footer-rows.ts'
import { type RejectGroup, rejectGroups } from './load/rows/rejected-rows.ts'
import { repairsOf } from './load/rows/repaired-rows.ts'
import { surveyFields } from './load/rows/survey-fields.ts'
import { openTable } from './load/table/open-table.ts'
import { column as columnName, type Reject } from './load/table/raw-table.ts'
import type { ReadOptions, TicketFile } from './load/ticket-file.ts'
import { readTickets, uniteTickets } from './load/tickets.ts'
import { rejectedRows } from './messages/rows.ts'
import { partialMonth } from './messages/times.ts'
import { orderSource, orderSourceNames } from './order-source.ts'
import type { Layout } from './probe/layout.ts'
import { mustBeUnchanged } from './probe/unchanged.ts'
import { source, sourceNames } from './source.ts'
import type { Warning } from './warning.ts'

export interface InspectionColumn {
  name: string
  /** the field it is read as; null: not used */
  as: string | null
  format: string | null
  /** rows without a value in it */
  empty: number
}

/** How one file is read. */
export interface Inspection {
  layout: Layout
  role: 'tickets' | 'orders' | 'table'
  source: string | null
  title: string | null
  columns: readonly InspectionColumn[]
  rows: { read: number; rejected: number }
  warnings: readonly Warning[]
}

interface RoleReading {
  source: string | null
  title: string | null
  uses: readonly { index: number; as: string; format?: string }[]
  warnings: readonly Warning[]
  /** rows that cannot be tickets, with those that could not be read as rows; of other tables only the latter are known */
  rejects?: readonly RejectGroup[]
}

const shownLines = 5

function grouped(file: string, rejects: readonly Reject[]): RejectGroup[] {
  return [...new Set(rejects.map((r) => r.code))].map((code) => {
    const rows = rejects.filter((r) => r.code === code)
    return { file, code, reason: rows[0]!.reason, count: rows.length, lines: rows.slice(0, shownLines).map((r) => r.line) }
  })
}

/** Reads a file the way `metrics` would, and says how. A table that is neither tickets nor orders is still a table. */
export async function inspectFile(session: Session, layout: Layout, options: ReadOptions): Promise<Inspection> {
  const open = await openTable(session, layout, 0)
  const role = await roleOf(open.header, layout.file, options)
  const reading: RoleReading =
    role === 'tickets'
      ? await asTickets(session, open, options)
      : role === 'orders'
        ? await asOrders(session, open, options)
        : { source: null, title: null, uses: [], warnings: [] }
  const raw = await open.load(open.header.map((_, i) => i))
  const counts =
    open.header.length === 0
      ? {}
      : await session.one(
          `SELECT ${open.header.map((_, i) => `count(nullif(trim(${columnName(i)}), '')) AS ${columnName(i)}`).join(', ')} FROM ${raw.table}`,
        )
  const columns = open.header.map((name, index) => {
    const use = reading.uses.find((u) => u.index === index)
    return {
      name,
      as: use?.as ?? null,
      format: use?.format ?? null,
      empty: raw.rows - ((counts[columnName(index)] as number | undefined) ?? 0),
    }
  })
  const rejects = reading.rejects ?? grouped(layout.file, raw.rejects)
  await session.run(`DROP TABLE ${raw.table}`)
  mustBeUnchanged([layout])
  return {
    layout,
    role,
    source: reading.source,
    title: reading.title,
    columns,
    rows: { read: raw.rows + raw.rejects.length, rejected: rejects.reduce((n, group) => n + group.count, 0) },
    warnings: [
      ...layout.warnings,
      ...reading.warnings,
      ...rejects.map(({ file, code, reason, count, lines }) => ({
        code: `rejected-${code}`,
        text: rejectedRows(file, reason, count, lines),
        count,
      })),
      ...repairsOf(layout.file, raw),
      ...footersOf(layout.file, raw),
    ],
  }
}

/** What a table is, by its headers. @throws UserError where two helpdesks claim it */
export async function roleOf(
  header: readonly string[],
  file: string,
  options: Pick<ReadOptions, 'source' | 'map'>,
): Promise<Inspection['role']> {
  const found = parseHeaders(header)
  const tickets = await detectSource(file, found, { ids: sourceNames(), load: source }, options.source)
  const orders = await detectSource(file, found, { ids: orderSourceNames(), load: orderSource })
  if (tickets.id !== fallback && tickets.found >= orders.found) return 'tickets'
  if (orders.id !== fallback) return 'orders'
  if (options.source || isTickets(matchFields(found, tickets, options.map, file))) return 'tickets'
  return 'table'
}

async function asTickets(
  session: Session,
  open: Awaited<ReturnType<typeof openTable>>,
  options: ReadOptions,
): Promise<RoleReading> {
  await session.run('DROP VIEW IF EXISTS all_tickets; DROP TABLE IF EXISTS tickets_0')
  const file = await readTickets(session, open, 0, options)
  await uniteTickets(session, [file])
  const { detected, uses, warnings } = file
  return {
    source: detected.id,
    title: detected.source.title,
    uses,
    warnings: [...warnings, ...(await monthWarnings(session, file, options))],
    rejects: await rejectGroups(session, [file]),
  }
}

/** What must be known of the months before they are compared: tickets that change theirs with the zone, and incomplete ones. */
async function monthWarnings(session: Session, file: TicketFile, options: ReadOptions): Promise<Warning[]> {
  const { latest, created } = await surveyFields(session)
  const zone = await reportingZone(session, options.zone, created, false)
  const asOf = latest === undefined ? undefined : wallOf(zone, latest)
  const covered = await coverage(session, readable, zone, { from: undefined, to: undefined, asOf })
  return [
    ...(await boundaryWarnings(session, readable, zone, [file])),
    ...(covered?.partial ?? []).map((month) => ({ code: 'partial-month', text: partialMonth(month, 'tickets') })),
  ]
}

async function asOrders(
  session: Session,
  open: Awaited<ReturnType<typeof openTable>>,
  { zone, dateOrder, decimal }: ReadOptions,
): Promise<RoleReading> {
  await session.run('DROP TABLE IF EXISTS all_orders; DROP TABLE IF EXISTS monthly_orders; DROP TABLE IF EXISTS order_lines')
  await createAllOrders(session)
  const { detected, uses, warnings } = await readOrders(session, open, { zone, dateOrder, decimal })
  return { source: detected.id, title: detected.source.title, uses, warnings }
}
