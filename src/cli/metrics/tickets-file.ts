import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Session } from '../../duckdb/session.ts'
import { UserError } from '../../errors.ts'
import { type Output, outputStream } from '../../files/output.ts'
import type { PreparedTickets } from '../../metrics/pipeline/prepare.ts'
import { groupFields, type TicketCell, tableColumns, ticketRows, ticketsInParquet } from '../../metrics/ticket-table.ts'
import { jsonLine } from '../../terminal/json-text.ts'
import { csvStream } from '../../text/syntax/csv-writer.ts'
import { ticketsEnding } from '../messages/cli.ts'

const endings = ['.csv', '.ndjson', '.jsonl', '.parquet'] as const
type Ending = (typeof endings)[number]

/** What `--tickets` asks for: fields to load besides, and what writes the file. @throws UserError for an ending that it does not write */
export function perTicket(name: string) {
  const form = endings.find((ending) => name.toLowerCase().endsWith(ending))
  if (!form) throw new UserError(...ticketsEnding(name, endings))
  return {
    form,
    fields: groupFields,
    write: (session: Session, prepared: PreparedTickets, to: Output, excel: boolean) =>
      writeTickets(session, prepared, to, form, excel),
  }
}

/**
 * Writes one row a counted ticket. CSV is for spreadsheets too: tags are parted by `;`, and a cell that would run as a formula gets an
 * apostrophe in front. JSON lines and Parquet have every value as it is.
 */
async function writeTickets(
  session: Session,
  prepared: PreparedTickets,
  to: Output,
  form: Ending,
  excel: boolean,
): Promise<void> {
  const columns = tableColumns(prepared)
  const names = Object.keys(columns)
  if (form === '.parquet') {
    return pipeline(createReadStream(await ticketsInParquet(session, columns)), outputStream(to))
  }
  const rows = ticketRows(session, columns)
  if (form === '.csv')
    return pipeline(Readable.from(sheet(names, rows)), await csvStream({ defused: true, excel }), outputStream(to))
  return pipeline(Readable.from(lines(names, rows)), outputStream(to))
}

async function* sheet(names: readonly string[], rows: AsyncIterable<readonly TicketCell[]>) {
  yield names
  for await (const row of rows)
    yield row.map((cell) => (typeof cell === 'object' && cell ? cell.join(';') : typeof cell === 'boolean' ? String(cell) : cell))
}

async function* lines(names: readonly string[], rows: AsyncIterable<readonly TicketCell[]>) {
  for await (const row of rows) yield jsonLine(Object.fromEntries(names.map((name, i) => [name, row[i]])))
}
