import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { UserError } from '../../errors.ts'
import { type ColumnHeader, key, parseHeaders } from '../../tickets/load/columns/column-header.ts'
import { column, type OpenTable } from '../../tickets/load/table/raw-table.ts'
import type { FileOptions } from '../../tickets/probe/source-file.ts'
import type { Source } from '../../tickets/source.ts'
import { type TicketField, ticketFields } from '../../tickets/ticket.ts'
import { isoIn } from '../../time/zone.ts'
import { noTicket } from '../messages/reply.ts'
import { asName, emailColumns, languageColumns, nameColumns, optionColumns, productColumns, subjectColumns } from './columns.ts'
import { type EarlierTicket, earlierTickets } from './earlier-tickets.ts'

/** The values that an export has for a ticket, by variable, and where each comes from (a column, a file). */
export interface TicketFacts {
  values: Readonly<Record<string, string>>
  origins: Readonly<Record<string, string>>
  /** of the ticket, else of its requester, as the export writes it */
  language?: string
  subject?: string
  tags: readonly string[]
  /** what the same customer wrote before, the latest first */
  earlier: readonly EarlierTicket[]
  /** the export knows the customer by name only, which others may have too */
  byNameOnly: boolean
  /** there were order exports, and none of them has an order of this ticket */
  orderless: boolean
}

export interface ExportOptions {
  tickets: string
  orders: readonly string[]
  zone: string
  files: FileOptions
  decimal?: 'comma' | 'point' | undefined
  source?: string | undefined
  map?: Partial<Record<TicketField, Source['fields'][TicketField]>> | undefined
}

const neededFields: readonly TicketField[] = [
  ...(['id', 'created_at', 'requester', 'product', 'language', 'order_ref', 'tags', 'status'] as const),
]

/**
 * Name, order, product, language and tags of a ticket. With order exports also the day and the product of its order: the one the
 * ticket names, else the last one that its customer placed before.
 * @throws UserError where the export has no such ticket, and for files that cannot be read
 */
export async function ticketFacts(id: string, options: ExportOptions): Promise<TicketFacts> {
  const { openSession } = await import('../../duckdb/session.ts')
  const session = await openSession()
  try {
    const values: Record<string, string> = {}
    const origins: Record<string, string> = {}
    const take = (name: string, value: unknown, origin: string) => {
      if (typeof value !== 'string' || value.trim() === '' || values[name] !== undefined) return
      values[name] = value
      origins[name] = origin
    }
    const ticket = await readTicket(session, id, options)
    const { row, from, earlier } = ticket
    const cellOf = (names: readonly string[]) => ticket.cells.find(([header]) => named(header, names))?.[1]
    const cells = ticket.cells.filter(([header]) => named(header, [...nameColumns, ...emailColumns]))
    const customer = cells.find(([, cell]) => cell.includes('@'))?.[1] ?? row.requester
    const [header, name] = cells.map(([one, cell]) => [one, asName(cell)] as const).find(([, one]) => one) ?? []
    if (name) take('customer.name', name, `${options.tickets}, ${header}`)
    take('order.number', row.order_ref, `${options.tickets}, ${from('order_ref')}`)
    take('product.name', row.product, `${options.tickets}, ${from('product')}`)
    let orderless = options.orders.length > 0
    for (const [i, file] of options.orders.entries()) {
      const order = await readOrder(session, file, i + 1, { ...row, requester: customer }, options)
      if (!order) continue
      orderless = false
      take('order.number', order.id, file)
      if (order.createdAt !== undefined) take('order.date', isoIn(options.zone, order.createdAt).slice(0, 10), file)
      for (const [name, header, cell] of order.cells) take(name, cell, `${file}, ${header}`)
      break
    }
    const language = typeof row.language === 'string' ? row.language : cellOf(languageColumns)
    const subject = cellOf(subjectColumns)
    return {
      values,
      origins,
      orderless,
      earlier,
      byNameOnly: name !== undefined && row.requester === name,
      tags: listOf(row.tags),
      ...(language !== undefined && { language }),
      ...(subject !== undefined && { subject }),
    }
  } finally {
    session.close()
  }
}

/** Opens an export as a table; what reads files is loaded for it, not with this file. */
async function openExport(session: Session, file: string, number: number, files: FileOptions): Promise<OpenTable> {
  const [{ probe }, { openTable }] = await Promise.all([
    import('../../tickets/probe/probe.ts'),
    import('../../tickets/load/table/open-table.ts'),
  ])
  return openTable(session, await probe(file, { ...files, temp: session.temp }), number)
}

type Row = Readonly<Record<string, unknown>>

async function readTicket(session: Session, id: string, { tickets, files, zone, decimal, source, map }: ExportOptions) {
  const [open, { readTickets }] = await Promise.all([
    openExport(session, tickets, 0, files),
    import('../../tickets/load/tickets.ts'),
  ])
  const all = Object.keys(ticketFields) as TicketField[]
  const skip = new Set(all.filter((field) => !neededFields.includes(field)))
  const file = await readTickets(session, open, 0, { zone, decimal, source, map, skip })
  const asked = texts(id)
  const [row] = await session.rows(`SELECT * FROM (${file.view}) WHERE id IN (${asked}) LIMIT 1`)
  if (!row) throw UserError.of('not-found', noTicket(id, tickets))
  const idColumn = file.uses.find((use) => use.as === 'id')?.index
  const before = await earlierTickets(session, file.view, row as Row)
  const picked = pick(file.headings, [...nameColumns, ...emailColumns, ...languageColumns, ...subjectColumns])
  const cells =
    idColumn === undefined ? undefined : await cellsOf(session, open, idColumn, [id, ...before.map((one) => one.id)], picked)
  return {
    row: row as Row,
    earlier: before.map((one) => {
      const subject = cells?.(one.id).find(([header]) => named(header, subjectColumns))?.[1]
      return subject === undefined ? one : { ...one, subject }
    }),
    from: (field: TicketField) => {
      const index = file.uses.find((use) => use.as === field)?.index
      return index === undefined ? field : (open.header[index] ?? field)
    },
    cells: cells?.(id) ?? [],
  }
}

/** Ids that the user may have typed with or without the sign. */
const spellings = (id: string): string[] => [id, id.replace(/^#/, ''), `#${id}`]
const texts = (id: string): string => spellings(id).map(text).join(', ')

const named = (header: string, names: readonly string[]): boolean => names.some((name) => key(name) === key(header))
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Headings by the names they may have, the first name first. */
const pick = (found: readonly ColumnHeader[], names: readonly string[]) =>
  names.flatMap((name) => found.filter((h) => h.key === key(name)))

/** By id, the cells of the picked columns in its rows, as header and cell; a column whose rows differ is left out. */
async function cellsOf(
  session: Session,
  open: OpenTable,
  idColumn: number,
  ids: readonly string[],
  picked: readonly ColumnHeader[],
): Promise<(id: string) => [string, string][]> {
  if (picked.length === 0) return () => []
  const indices = [...new Set([idColumn, ...picked.map((h) => h.index)])].sort((a, b) => a - b)
  const raw = await open.load(indices)
  const found = new Map<string, Row[]>()
  for (const id of ids)
    found.set(id, await session.rows(`SELECT * FROM ${raw.table} WHERE trim(${column(idColumn)}) IN (${texts(id)}) LIMIT 50`))
  await session.run(`DROP TABLE ${raw.table}`)
  return (id) =>
    picked.flatMap((h): [string, string][] => {
      const rows = found.get(id) ?? []
      const cells = new Set(rows.map((row) => String(row[column(h.index)] ?? '').trim()).filter(Boolean))
      return cells.size === 1 ? [[h.name, [...cells][0]!]] : []
    })
}

async function readOrder(session: Session, file: string, number: number, ticket: Row, { files, zone, decimal }: ExportOptions) {
  const [open, { readOrders }] = await Promise.all([
    openExport(session, file, number, { ...files, workbook: { ...files.workbook, sheet: undefined } }),
    import('../../tickets/load/orders.ts'),
  ])
  await session.run(
    'CREATE TABLE IF NOT EXISTS all_orders (id VARCHAR, created_at TIMESTAMP, customer VARCHAR, cancelled BOOLEAN, test BOOLEAN)',
  )
  const { uses } = await readOrders(session, open, { zone, decimal, details: [] })
  const found = await orderOf(session, ticket)
  if (!found) return undefined
  const idColumn = uses.find((use) => use.as === 'id')?.index
  const picked = [...pick(parseHeaders(open.header), productColumns), ...pick(parseHeaders(open.header), optionColumns)]
  const cells = idColumn === undefined ? [] : (await cellsOf(session, open, idColumn, [found.id], picked))(found.id)
  const isOption = (header: string) => optionColumns.some((name) => key(name) === key(header))
  return {
    ...found,
    cells: cells.map(([header, cell]) => [isOption(header) ? 'product.option' : 'product.name', header, cell] as const),
  }
}

/** The order that the ticket names, else the last one of its customer before it. */
async function orderOf(session: Session, ticket: Row): Promise<{ id: string; createdAt?: number } | undefined> {
  const { order_ref: ref, requester, created_at: created } = ticket
  const [row] =
    typeof ref === 'string'
      ? await session.rows(`SELECT id, created_at FROM all_orders WHERE id IN (${texts(ref)}) LIMIT 1`)
      : typeof requester === 'string'
        ? await session.rows(
            `SELECT id, created_at FROM all_orders WHERE lower(customer) = lower(${text(requester)})${typeof created === 'string' ? ` AND created_at <= TIMESTAMP ${text(created.slice(0, 19).replace('T', ' '))}` : ''} ORDER BY created_at DESC LIMIT 1`,
          )
        : []
  if (!row) return undefined
  const at = typeof row.created_at === 'string' ? Date.parse(row.created_at) : Number.NaN
  return { id: String(row.id), ...(!Number.isNaN(at) && { createdAt: at }) }
}
