import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { type Output, unwritable } from '../../files/output.ts'
import { csvStream } from '../../text/syntax/csv-writer.ts'
import { openTable } from '../../tickets/load/table/open-table.ts'
import { column } from '../../tickets/load/table/raw-table.ts'
import type { Layout } from '../../tickets/probe/layout.ts'
import { records } from '../../tickets/probe/records.ts'

async function* rows(layout: Layout): AsyncGenerator<readonly string[]> {
  if (layout.csv!.headerLine !== null) yield layout.csv!.header
  for await (const record of records(layout)) {
    const cells = 'code' in record ? record.padded : record.cells
    if (cells) yield cells
  }
}

/**
 * Writes what was read as plain UTF-8 CSV (RFC 4180: comma, double quotes, CRLF), every column as text. Cells are written as they
 * are: this is a copy of the data, not a sheet to open, so formulas are not defused. Rows that are too short to be counted are in
 * it, with blank cells at the end: nothing of them is lost, and whoever repairs the table needs them.
 */
export async function writeClean(session: Session, layout: Layout, to: Output): Promise<void> {
  if (layout.format === 'csv') {
    const writer = await csvStream({ oneColumn: layout.csv!.header.length === 1 })
    await pipeline(Readable.from(rows(layout)), writer, createWriteStream(to.path)).catch((error: unknown) => {
      throw unwritable(to, error)
    })
    return
  }
  const open = await openTable(session, layout, 0)
  const { table } = await open.load(open.header.map((_, i) => i))
  const named = open.header.map((name, i) => `${column(i)} AS "${name.replaceAll('"', '""')}"`)
  await session.run(`COPY (SELECT ${named.join(', ')} FROM ${table}) TO ${text(to.path)} (FORMAT csv, HEADER true)`)
}
