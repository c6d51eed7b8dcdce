import type { Session } from '../duckdb/session.ts'
import type { TicketField } from '../tickets/ticket.ts'
import { ownColumns, selected, ticketColumns } from './compute/ticket-columns.ts'
import type { PreparedTickets } from './pipeline/prepare.ts'

/** Fields of a ticket that a table may be grouped by, where the export has them; nothing of the customer. */
export const groupFields: readonly TicketField[] = ['status', 'agent', 'team', 'priority', 'product', 'brand', 'language']

/** One cell: text, a number, a flag, tags, nothing. */
export type TicketCell = string | number | boolean | readonly string[] | null

/** The columns of a table with one row a ticket: what every ticket has, its groups, and what the metrics asked for tell of it. */
export function tableColumns({ metrics, rules, present }: PreparedTickets): Record<string, string> {
  const met = metrics.filter(({ metric }) => metric.needs.every((need) => [need].flat().some(present)))
  const groups = groupFields.filter((field) => rules.fields.has(field)).map((field) => [field, `${field}::VARCHAR`])
  return { ...ticketColumns, ...Object.fromEntries(groups), ...ownColumns(met.map(({ metric }) => metric)) }
}

const rowsSql = (columns: Readonly<Record<string, string>>) => `SELECT ${selected(columns)} FROM tickets ORDER BY file_no, row_no`

/** The counted tickets, one by one, in the order of the files. */
export async function* ticketRows(session: Session, columns: Readonly<Record<string, string>>): AsyncGenerator<TicketCell[]> {
  for await (const row of session.cells(rowsSql(columns))) yield (row as readonly unknown[]).map(plain)
}

/** Lists come as objects of the driver. */
const plain = (value: unknown): TicketCell =>
  typeof value === 'object' && value !== null && 'items' in value ? (value.items as string[]) : (value as TicketCell)

/** The same as a temporary Parquet file, with typed columns: instants are instants, tags a list. Gives its path. */
export const ticketsInParquet = (session: Session, columns: Readonly<Record<string, string>>): Promise<string> =>
  session.parquet(rowsSql({ ...columns, created_at: 'created_at::TIMESTAMPTZ' }))
