import * as say from '../messages/reading.ts'
import type { Warning } from '../report.ts'
import { detectDialect, enough, rowsOf, separatorLine, usualWidth } from './dialect.ts'
import { type Profile, profile } from './fit.ts'
import { mayBeFooter } from './footer.ts'
import { findHeader } from './header.ts'
import { isBlank } from './kind.ts'
import type { CsvLayout } from './layout.ts'
import { behind, lineEnd, reading } from './mend.ts'
import { mojibakeMark, pieces } from './pieces.ts'
import { headerCell, judged, linesBefore } from './records.ts'
import type { Dialect } from './row.ts'
import { tailOf } from './source-file.ts'

/** What of the head is parsed, and the rows kept of it. */
const sampled = { text: 256 << 10, rows: 500 }

/** How a table is written, from the head of its text. `complete`: the head is all there is of the file at `path`. */
export async function csvLayout(head: string, complete: boolean, path: string): Promise<{ csv: CsvLayout; warnings: Warning[] }> {
  const told = separatorLine.exec(head.replace(mojibakeMark, ''))
  const text = head.replace(/^\ufeff/, '').replace(mojibakeMark, '')
  const { dialect, oneColumn } = detectDialect(text, complete)
  const start = told ? behind(text, lineEnd(text, 0, text.length, dialect.cr) ?? text.length) : 0
  const limit = enough(text, sampled.text)
  const body = text.slice(start, limit)
  const whole = complete && text.length <= limit
  const rough = rowsOf(body, whole, dialect, sampled.rows)
  const width = oneColumn ? 1 : usualWidth(rough.map((row) => row.cells.length))
  const rows = rowsOf(body, whole, dialect, sampled.rows, width)
  const table = rows.filter((row) => !isBlank(row.cells))
  const found = findHeader(
    table.map((row) => row.cells),
    width,
  )
  const first = table[found.first]
  const line = first ? lineOf(body, first.from, dialect) + (told ? 1 : 0) : 1
  const names = found.header === null ? [] : table[found.header]!.cells.map(headerCell)
  const below = table.slice(found.first + (found.header === null ? 0 : 1)).map((row) => row.cells)
  const header = found.header === null ? made(width) : widened(names, below)

  const csv: CsvLayout = {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.escape,
    newline: newlineOf(text, rows, start, dialect),
    headerLine: found.header === null ? null : line,
    firstLine: line,
    header,
    sample: [],
    strict: false,
  }
  const shape = profile(below.slice(0, 200), header.length)
  const warnings: Warning[] = []
  if (csv.headerLine === null) warnings.push({ code: 'no-header', text: say.noHeader() })
  if (shape.ragged)
    warnings.push({
      code: 'ragged-rows',
      text: say.raggedRows(),
      count: below.filter((row) => row.length < header.length).length,
    })
  const { sample, rejected } = await sampleOf(text.slice(0, limit), whole, csv, dialect)
  csv.sample = sample
  const plain = rows.every(
    (row) => row.strays === 0 && !row.damage && row.cells.length === header.length && (row.quoted > 0 || !isBlank(row.cells)),
  )
  csv.strict =
    plain &&
    csv.headerLine === 1 &&
    !told &&
    header.length > 1 &&
    dialect.delimiter.length === 1 &&
    dialect.quote === '"' &&
    dialect.escape === '"' &&
    (csv.newline === 'lf' || csv.newline === 'crlf') &&
    !mojibakeMark.test(head) &&
    rejected === 0 &&
    (whole || !(await endsInFooter(path, dialect, shape)))
  return { csv, warnings }
}

const made = (width: number): string[] => Array.from({ length: width }, (_, i) => `column${i + 1}`)

/** Columns that most rows have and fill but the header does not name get a blank name. */
function widened(names: string[], rows: readonly (readonly string[])[]): string[] {
  const width = usualWidth(rows.map((row) => row.length))
  if (width <= names.length) return names
  const wider = rows.filter((row) => row.length === width)
  if (wider.length < 3 || wider.length < 0.8 * rows.length || wider.every((row) => isBlank(row.slice(names.length)))) return names
  return [...names, ...Array.from({ length: width - names.length }, () => '')]
}

function lineOf(text: string, at: number, { cr }: Dialect): number {
  let line = 1
  for (let from = 0; from < at; line++) {
    const stop = lineEnd(text, from, at, cr)
    if (stop === undefined) break
    from = behind(text, stop)
  }
  return line
}

function newlineOf(
  text: string,
  rows: readonly { stop: number; end: number }[],
  start: number,
  { cr }: Dialect,
): CsvLayout['newline'] {
  const ends = new Set(rows.filter((row) => row.end > row.stop).map((row) => text.slice(start + row.stop, start + row.end)))
  if (ends.size > 1) return 'mixed'
  return ends.has('\r\n') ? 'crlf' : ends.has('\r') || (cr && ends.size === 0) ? 'cr' : 'lf'
}

async function sampleOf(
  text: string,
  complete: boolean,
  csv: CsvLayout,
  dialect: Dialect,
): Promise<{ sample: string[][]; rejected: number }> {
  const sample: string[][] = []
  let rejected = 0
  const batches = pieces([text], reading(dialect, csv.header.length), { skip: linesBefore(csv), complete })
  for await (const record of judged(batches, csv)) {
    if ('cells' in record) sample.push(record.cells)
    // the end of a head is not the end of the file: what looks like a footer there is none
    else if (complete || record.code !== 'footer') rejected++
    if (sample.length === sampled.rows) break
  }
  return { sample, rejected }
}

/** Whether one of the last lines is a footer that is as wide as the table: DuckDB would take it for a row. */
async function endsInFooter(path: string, dialect: Dialect, shape: Profile): Promise<boolean> {
  const tail = await tailOf(path, 16 << 10)
  const lines = tail.split(/\r?\n/).slice(-8)
  return lines.some((line) => {
    const [row] = rowsOf(line, true, dialect, 1)
    return row?.cells.length === shape.width && mayBeFooter(row.cells, shape)
  })
}
