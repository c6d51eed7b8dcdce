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
import { asName, emailColumns, nameColumns, optionColumns, productColumns } from './columns.ts'

/** The values that an export has for a ticket, by variable, and where each comes from (a column, a file). */
export interface TicketFacts {
  values: Readonly<Record<string, string>>
  origins: Readonly<Record<string, string>>
  /** as the export writes it */
  language?: string
  tags: readonly string[]
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

const neededFields: readonly TicketField[] = ['id', 'created_at', 'requester', 'product', 'language', 'order_ref', 'tags']

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
    const { row, cells, from } = ticket
    const customer = cells.find(([, cell]) => cell.includes('@'))?.[1] ?? row.requester
    const named = cells.map(([header, cell]) => [header, asName(cell)] as const).find(([, name]) => name)
    if (named) take('customer.name', named[1], `${options.tickets}, ${named[0]}`)
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
    return {
      values,
      origins,
      orderless,
      tags: Array.isArray(row.tags) ? row.tags.map(String) : [],
      ...(typeof row.language === 'string' && { language: row.language }),
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
  if (!row) throw new UserError(...noTicket(id, tickets))
  const idColumn = file.uses.find((use) => use.as === 'id')?.index
  const people = pick(file.headings, [...nameColumns, ...emailColumns])
  return {
    row: row as Row,
    from: (field: TicketField) => {
      const index = file.uses.find((use) => use.as === field)?.index
      return index === undefined ? field : (open.header[index] ?? field)
    },
    cells: idColumn === undefined ? [] : await cellsOf(session, open, idColumn, asked, people),
  }
}

/** Ids that the user may have typed with or without the sign. */
const texts = (id: string): string => [id, id.replace(/^#/, ''), `#${id}`].map(text).join(', ')

/** Headings by the names they may have, the first name first. */
const pick = (found: readonly ColumnHeader[], names: readonly string[]) =>
  names.flatMap((name) => found.filter((h) => h.key === key(name)))

/** Cells of the picked columns in the rows of an id, as header and cell; a column whose rows differ is left out. */
async function cellsOf(
  session: Session,
  open: OpenTable,
  idColumn: number,
  ids: string,
  picked: readonly ColumnHeader[],
): Promise<[string, string][]> {
  if (picked.length === 0) return []
  const indices = [...new Set([idColumn, ...picked.map((h) => h.index)])].sort((a, b) => a - b)
  const raw = await open.load(indices)
  const rows = await session.rows(`SELECT * FROM ${raw.table} WHERE trim(${column(idColumn)}) IN (${ids}) LIMIT 50`)
  await session.run(`DROP TABLE ${raw.table}`)
  return picked.flatMap((h): [string, string][] => {
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
  const { uses } = await readOrders(session, open, { zone, decimal })
  const found = await orderOf(session, ticket)
  if (!found) return undefined
  const idColumn = uses.find((use) => use.as === 'id')?.index
  const picked = [...pick(parseHeaders(open.header), productColumns), ...pick(parseHeaders(open.header), optionColumns)]
  const cells = idColumn === undefined ? [] : await cellsOf(session, open, idColumn, text(found.id), picked)
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
