import { statSync } from 'node:fs'
import type { Session } from '../../duckdb/session.ts'
import { fieldsAsked } from '../../tickets/exclude.ts'
import { createAllOrders, type OrderFile, readOrders } from '../../tickets/load/orders.ts'
import { countIds, type Ids } from '../../tickets/load/rows/duplicate-ids.ts'
import { openTable } from '../../tickets/load/table/open-table.ts'
import type { TicketFile } from '../../tickets/load/ticket-file.ts'
import { readTickets, uniteTickets } from '../../tickets/load/tickets.ts'
import { mustBeUnchanged } from '../../tickets/probe/unchanged.ts'
import type { TicketField } from '../../tickets/ticket.ts'
import type { Grouping } from '../compute/aggregate.ts'
import type { Measurement } from '../compute/measure.ts'
import { dimension } from '../dimension.ts'
import { metric, type Need } from '../metric.ts'
import type { Question } from '../question.ts'

/** The first stage: the question's files, read into the tables `all_tickets` and `all_orders`. */
export interface LoadedFiles {
  question: Question
  metrics: Measurement['metrics']
  by: Grouping
  /** the dimensions that filters go by, in their order */
  only: Grouping
  hasOrders: boolean
  /** business times that the helpdesk computed are wanted: some metric needs them, and nobody gave business hours */
  wantsExportBusinessTime: boolean
  files: readonly TicketFile[]
  orderFiles: readonly OrderFile[]
  ids: Ids
}

/** The field of an export's own business time. */
export const exportBusinessTime: TicketField = 'first_response_business_s'

/** @throws UserError for a file that cannot be read */
export async function loadFiles(session: Session, question: Question): Promise<LoadedFiles> {
  const grouping = (ids: readonly string[]) => Promise.all(ids.map(async (id) => ({ id, dimension: (await dimension(id))! })))
  const [by, only] = [await grouping(question.by), await grouping((question.only ?? []).map(({ by }) => by))]
  const metrics = await Promise.all(question.metrics.map(async (id) => ({ id, metric: (await metric(id))! })))
  const layouts = [...question.tickets, ...question.orders]
  await session.expect(layouts.reduce((bytes, { path }) => bytes + statSync(path).size, 0))
  const needed = {
    ...{ question, metrics, by, only },
    hasOrders: question.orders.length > 0 || question.ordersOfMonth !== undefined,
    wantsExportBusinessTime:
      !question.businessHours && metrics.some(({ metric }) => metric.needs.flat().includes(exportBusinessTime)),
  }
  const tickets = await readTicketFiles(session, question, fieldsToSkip(needed))
  const orderFiles = await readOrderFiles(session, question)
  mustBeUnchanged(layouts)
  return { ...needed, ...tickets, orderFiles }
}

/** Fields that are loaded only where a grouping, an insight or a mark asks for them, and those that only orders ask for. */
const onlyIfAsked: readonly TicketField[] = [
  ...(['agent', 'team', 'priority', 'product', 'brand', 'language'] as const),
  ...(['csat_comment', 'subject', 'first_message', 'page', 'handle_s', 'ces'] as const),
]
const onlyWithOrders: readonly TicketField[] = ['requester', 'order_ref']

/** Fields that nothing in the question asks for. */
function fieldsToSkip({
  question: { exclude, fields = [] },
  metrics,
  by,
  only,
  hasOrders,
  wantsExportBusinessTime,
}: Pick<
  LoadedFiles,
  'question' | 'metrics' | 'by' | 'only' | 'hasOrders' | 'wantsExportBusinessTime'
>): ReadonlySet<TicketField> {
  const asked = metrics.flatMap(({ metric }) => metric.needs.flat()).filter((need) => need !== exportBusinessTime)
  const groups = [...by, ...only].flatMap((g) => g.dimension.needs)
  const needed = new Set<Need>([...asked, ...groups, ...fieldsAsked(exclude), ...fields])
  const optional = [
    ...onlyIfAsked,
    ...(hasOrders ? [] : onlyWithOrders),
    ...(wantsExportBusinessTime ? [] : [exportBusinessTime]),
  ]
  return new Set(optional.filter((field) => !needed.has(field)))
}

/** Reads the ticket files, large ones in one pass. */
async function readTicketFiles(
  session: Session,
  question: Question,
  skip: ReadonlySet<TicketField>,
): Promise<Pick<LoadedFiles, 'files' | 'ids'>> {
  const files: TicketFile[] = []
  for (const [i, layout] of question.tickets.entries()) {
    question.progress?.('reading', layout.file)
    files.push(await readTickets(session, await openTable(session, layout, i), i, { ...question, skip, stream: true }))
  }
  await uniteTickets(session, files)
  return { files, ids: await countIds(session, new Set(files.map((f) => f.detected.id))) }
}

async function readOrderFiles(session: Session, question: Question): Promise<OrderFile[]> {
  const { zone, orderSource: source, orderMap: map, dateOrder, decimal, orderDetails: details = [] } = question
  const files: OrderFile[] = []
  await createAllOrders(session)
  for (const [i, layout] of question.orders.entries()) {
    question.progress?.('reading', layout.file)
    const table = await openTable(session, layout, question.tickets.length + i)
    files.push(await readOrders(session, table, { zone, source, map, dateOrder, decimal, details }))
  }
  return files
}

/** Whether a file has a column for a field. */
export const hasField = ({ uses }: TicketFile, field: TicketField): boolean => uses.some((use) => use.as === field)
