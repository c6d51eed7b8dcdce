import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openSession, type Session } from '../../duckdb/session.ts'
import { EXIT, UserError } from '../../errors.ts'
import { type Output, outputStream, write } from '../../files/output.ts'
import { reading } from '../../files/system-error.ts'
import { jsonText } from '../../terminal/json-text.ts'
import { pageFor } from '../../terminal/page.ts'
import { csvStream } from '../../text/syntax/csv-writer.ts'
import type { Lang, Text } from '../../text/text.ts'
import { type Inspection, inspectFile } from '../../tickets/inspect.ts'
import { openTable } from '../../tickets/load/table/open-table.ts'
import { column, type OpenTable } from '../../tickets/load/table/raw-table.ts'
import type { Layout } from '../../tickets/probe/layout.ts'
import { probe } from '../../tickets/probe/probe.ts'
import { records } from '../../tickets/probe/records.ts'
import { oneCleanAtATime, wrote } from '../messages/cli.ts'
import { onlyHolds, openOutput } from '../output-format.ts'
import { fileOptions, readingOptions } from '../reading-options.ts'
import { filesNamed, loadSettings, type Run } from '../run.ts'
import type { InspectFlags } from './flags.ts'
import { inspectText } from './text.ts'

/** `support-kit inspect`. Returns the exit code. */
export async function runInspect(names: readonly string[], flags: InspectFlags, run: Run): Promise<number> {
  const { io } = run
  const files = await filesNamed(names, run)
  const config = await loadSettings(run, files[0], flags.config)
  if (flags.clean !== undefined && files.length > 1) throw new UserError(...oneCleanAtATime)
  const options = readingOptions(flags, config)
  const opening = await fileOptions(flags, config, run)
  const clean = await run.files.output('--clean', flags.clean)
  await onlyHolds(clean, 'csv')
  const formats = { formats: ['table', 'json'], usual: 'table', more: clean !== undefined }
  const { to, format } = await openOutput(flags, formats, run)
  const tell = (text: Text) => flags.quiet || io.err(`${text[run.lang]}\n`)

  const session = await openSession()
  try {
    const inspected: Inspection[] = []
    for (const file of files)
      inspected.push(await inspectFile(session, await probe(file, { ...opening, temp: session.temp }), options))
    if (clean) {
      await writeClean(session, inspected[0]!.layout, clean, flags.excel)
      tell(wrote(clean.name))
    }
    const page = pageFor(io, to !== undefined, run.lang)
    const text = format === 'json' ? inspectJson(inspected, run.lang) : await inspectText(inspected, options.zone, page)
    if (to) write(to, text)
    else io.out(text)
    if (to) tell(wrote(to.name))
    return EXIT.ok
  } finally {
    session.close()
  }
}

/** The JSON of `schemas/inspect.schema.json`. */
function inspectJson(inspected: readonly Inspection[], lang: Lang): string {
  const inputs = inspected.map(({ layout: { file, format, encoding, bom, workbook, csv }, role, source, columns, rows }) => {
    // of a workbook the CSV is our own copy: how that is written is nobody's business
    const dialect = workbook ? undefined : csv
    return {
      ...{ file, role, source, format: workbook ? 'xlsx' : format, sheet: workbook?.sheet ?? null, encoding, bom },
      delimiter: dialect?.delimiter ?? null,
      quote: dialect?.quote ?? null,
      escape: dialect?.escape ?? null,
      headerLine: csv?.headerLine ?? null,
      columns,
      rows,
    }
  })
  const warnings = inspected
    .flatMap((i) => i.warnings)
    .map(({ code, text, count, ids }) => ({
      code,
      message: text[lang],
      ...(count !== undefined && { count }),
      ...(ids && { ids }),
    }))
  return jsonText({ schemaVersion: 1, inputs, warnings })
}

/**
 * Writes what was read as plain UTF-8 CSV (RFC 4180: comma, double quotes, CRLF), every column as text. Cells are written as they
 * are: this is a copy of the data, not a sheet to open, so formulas are not defused. Rows that are too short to be counted are in
 * it, with blank cells at the end: nothing of them is lost, and whoever repairs the table needs them.
 */
export async function writeClean(session: Session, layout: Layout, to: Output, excel?: boolean): Promise<void> {
  const open = layout.format === 'csv' ? undefined : await openTable(session, layout, 0)
  const width = (open ?? layout.csv!).header.length
  const rows = Readable.from(open ? cellsOf(session, open) : rowsOf(layout))
  const writer = await csvStream({ oneColumn: width === 1, nulls: open !== undefined, excel })
  await reading(layout.file, () => pipeline(rows, writer, outputStream(to)))
}

/** Of a CSV file: read by the careful reader, damage and all. */
async function* rowsOf(layout: Layout): AsyncGenerator<readonly string[]> {
  if (layout.csv!.headerLine !== null) yield layout.csv!.header
  for await (const record of records(layout)) {
    const cells = 'code' in record ? record.padded : record.cells
    if (cells) yield cells
  }
}

/** Of any other file, whose rows are in the database. */
async function* cellsOf(session: Session, { header, load }: OpenTable): AsyncGenerator<readonly (string | null)[]> {
  yield header
  const columns = header.map((_, i) => i)
  const { table } = await load(columns)
  if (header.length === 0) return
  // a sign in front, else the driver takes a byte order mark off a cell
  const cells = session.cells(`SELECT ${columns.map((i) => `'.' || ${column(i)}`).join(', ')} FROM ${table} ORDER BY rowid`)
  for await (const row of cells) yield row.map((cell) => cell?.slice(1) ?? null)
}
