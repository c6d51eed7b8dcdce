import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { type Output, unwritable } from '../../files/output.ts'
import { column } from '../../tickets/load/raw-table.ts'
import { openTable } from '../../tickets/load/table.ts'
import type { Layout } from '../../tickets/probe/layout.ts'
import { records } from '../../tickets/probe/records.ts'

/** A blank line is no row to most readers: where it would be one, the blank cell is quoted. */
const style = ({ csv }: Layout) => ({ record_delimiter: 'windows', quoted_empty: csv!.header.length === 1 }) as const

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
    await pipeline(Readable.from(rows(layout)), stringify(style(layout)), createWriteStream(to.path)).catch((error: unknown) => {
      throw unwritable(to, error)
    })
    return
  }
  const open = await openTable(session, layout, 0)
  const { table } = await open.load(open.header.map((_, i) => i))
  const named = open.header.map((name, i) => `${column(i)} AS "${name.replaceAll('"', '""')}"`)
  await session.run(`COPY (SELECT ${named.join(', ')} FROM ${table}) TO ${text(to.path)} (FORMAT csv, HEADER true)`)
}
