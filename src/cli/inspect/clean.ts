import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Session } from '../../duckdb/session.ts'
import { fileLiteral, name } from '../../duckdb/sql.ts'
import { type Output, outputStream } from '../../files/output.ts'
import { intoScratch } from '../../files/scratch.ts'
import { reading } from '../../files/system-error.ts'
import { csvStream } from '../../text/syntax/csv-writer.ts'
import { openTable } from '../../tickets/load/table/open-table.ts'
import { column, type OpenTable } from '../../tickets/load/table/raw-table.ts'
import type { Layout } from '../../tickets/probe/layout.ts'
import { records } from '../../tickets/probe/records.ts'

/**
 * Writes what was read as plain UTF-8 CSV (RFC 4180: comma, double quotes, CRLF), every column as text. Cells are written as they
 * are: this is a copy of the data, not a sheet to open, so formulas are not defused. Rows that are too short to be counted are in
 * it, with blank cells at the end: nothing of them is lost, and whoever repairs the table needs them.
 */
export async function writeClean(session: Session, layout: Layout, to: Output, excel?: boolean): Promise<void> {
  const { header, rows, style } = await cleaned(session, layout)
  const writer = await csvStream({ ...style, excel })
  await reading(layout.file, () => pipeline(Readable.from(withHeader(layout, header, rows)), writer, outputStream(to)))
}

/**
 * The same as Parquet, every column as text under its own name (of two with the same one, the second gets a number); a blank cell is
 * null, an empty text of JSON or Parquet is not.
 */
export async function writeCleanParquet(session: Session, layout: Layout, to: Output): Promise<void> {
  const { header, rows, style } = await cleaned(session, layout)
  const path = session.temp()
  let longest = leastRow
  const measured = async function* () {
    for await (const row of rows) {
      longest = Math.max(
        longest,
        row.reduce((sum, cell) => sum + 3 * (cell?.length ?? 0) + 3, 2),
      )
      yield row
    }
  }
  await reading(layout.file, async () => pipeline(Readable.from(measured()), await csvStream(style), intoScratch(path)))
  const types = header.map((_, i) => `'${column(i)}': 'VARCHAR'`).join(', ')
  const csv = `read_csv(${fileLiteral(path)}, auto_detect = false, strict_mode = true, header = false, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false, columns = {${types}}, max_line_size = ${longest})`
  const columns = namesOf(header).map((one, i) => `${column(i)} AS ${name(one)}`)
  const parquet = await session.parquet(`SELECT ${columns.join(', ')} FROM ${csv}`)
  await pipeline(createReadStream(parquet), outputStream(to))
}

/** Bytes that DuckDB keeps ready for a row in any case. */
const leastRow = 2_000_000

/** Each name once, whatever its case: Parquet has no two columns of one name. */
function namesOf(header: readonly string[]): string[] {
  const taken = new Set<string>()
  return header.map((said, i) => {
    const wanted = said.trim() === '' ? `column_${i + 1}` : said
    let one = wanted
    for (let n = 2; taken.has(one.toLowerCase()); n++) one = `${wanted}_${n}`
    taken.add(one.toLowerCase())
    return one
  })
}

/** What a file holds: names, rows of cells, and how they are written as CSV. */
async function cleaned(session: Session, layout: Layout) {
  const open = layout.format === 'csv' ? undefined : await openTable(session, layout, 0)
  const { header } = open ?? layout.csv!
  const rows = open ? cellsOf(session, open) : rowsOf(layout)
  return { header, rows, style: { oneColumn: header.length === 1, nulls: open !== undefined } }
}

/** A file of rows alone stays one. */
async function* withHeader({ csv, format }: Layout, header: readonly string[], rows: AsyncIterable<readonly (string | null)[]>) {
  if (format !== 'csv' || csv!.headerLine !== null) yield header
  yield* rows
}

/** Of a CSV file: read by the careful reader, damage and all. */
async function* rowsOf(layout: Layout): AsyncGenerator<readonly string[]> {
  for await (const record of records(layout)) {
    const cells = 'code' in record ? record.padded : record.cells
    if (cells) yield cells
  }
}

/** Of any other file, whose rows are in the database. */
async function* cellsOf(session: Session, { header, load }: OpenTable): AsyncGenerator<readonly (string | null)[]> {
  const columns = header.map((_, i) => i)
  const { table } = await load(columns)
  if (header.length === 0) return
  // a sign in front, else the driver takes a byte order mark off a cell
  const cells = session.cells(`SELECT ${columns.map((i) => `'.' || ${column(i)}`).join(', ')} FROM ${table} ORDER BY rowid`)
  for await (const row of cells) yield row.map((cell) => cell?.slice(1) ?? null)
}
