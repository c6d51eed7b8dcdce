import * as message from '../messages/probe.ts'
import type { Warning } from '../warning.ts'
import { detectDialect, enough, rowsOf, separatorLine, usualWidth } from './dialect.ts'
import { mayBeFooter } from './footer.ts'
import { findHeader } from './header.ts'
import { isBlank } from './kind.ts'
import type { CsvLayout } from './layout.ts'
import { foreignNames, made, namesFor, namesTooFew } from './names.ts'
import { mojibakeMark } from './pieces.ts'
import { type Profile, profile } from './profile.ts'
import { judged } from './records.ts'
import type { Dialect } from './row.ts'
import { behind, lineEnd, type Piece } from './row-repair.ts'
import { tailOf } from './source-file.ts'

/** What of the head is parsed, and the rows kept of it. */
const sampled = { text: 256 << 10, rows: 250 }

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
  const rowsAt = (wide: number) =>
    rough.every((row) => isPlain(row, wide)) ? rough : rowsOf(body, whole, dialect, sampled.rows, wide)
  const rows = rowsAt(width)
  const table = rows.filter((row) => !isBlank(row.cells))
  const sure = findHeader(
    table.map((row) => row.cells),
    width,
  )
  const foreign = sure.header === null ? foreignNames(table[sure.first - 1], body, dialect, width) : undefined
  const found = foreign ? { header: sure.first - 1, first: sure.first - 1 } : sure
  const first = table[found.first]
  const line = first ? lineOf(body, first.from, dialect) + (told ? 1 : 0) : 1
  const under = table.slice(found.first + (found.header === null ? 0 : 1))
  const below = under.map((row) => row.cells)
  const header =
    found.header === null
      ? made(width)
      : (foreign ?? namesFor(table[found.header]!.cells, under, usualWidth(below.map((cells) => cells.length))))

  const csv: CsvLayout = {
    delimiter: dialect.delimiter,
    ...(dialect.skipsBlanks && { skipsBlanks: true }),
    quote: dialect.quote,
    escape: dialect.escape,
    newline: newlineOf(body, rows, dialect),
    headerLine: found.header === null ? null : line,
    firstLine: line,
    header,
    sample: [],
    strict: false,
  }
  const shape = profile(below.slice(0, 200), header.length)
  const warnings: Warning[] = []
  if (csv.headerLine === null) warnings.push({ code: 'no-header', text: message.noHeader() })
  if (csv.headerLine !== null && namesTooFew(table[found.header!]!.cells.length, header, below))
    warnings.push({ code: 'short-header', text: message.shortHeader(table[found.header!]!.cells.length) })
  if (shape.ragged)
    warnings.push({
      code: 'ragged-rows',
      text: message.raggedRows(),
      count: below.filter((row) => row.length < header.length).length,
    })
  const own = (header.length === width ? rows : rowsAt(header.length)).filter(
    (row) => first === undefined || row.from >= first.from,
  )
  const { sample, rejected } = await sampleOf(own, whole, csv, shape)
  csv.sample = sample
  csv.strict =
    rows.every((row) => isPlain(row, header.length) && (row.quoted.length > 0 || !isBlank(row.cells))) &&
    csv.headerLine === 1 &&
    !told &&
    header.length > 1 &&
    dialect.delimiter.length === 1 &&
    !dialect.skipsBlanks &&
    dialect.quote === '"' &&
    dialect.escape === '"' &&
    (csv.newline === 'lf' || csv.newline === 'crlf') &&
    !mojibakeMark.test(head) &&
    rejected === 0 &&
    (whole || !endsInFooter(path, dialect, shape))
  return { csv, warnings }
}

/** A row that nobody has to mend. */
const isPlain = (row: Piece, width: number): boolean =>
  row.strays === 0 && !row.damage && !row.mended && row.cells.length === width

function lineOf(text: string, at: number, { cr }: Dialect): number {
  let line = 1
  for (let from = 0; from < at; line++) {
    const stop = lineEnd(text, from, at, cr)
    if (stop === undefined) break
    from = behind(text, stop)
  }
  return line
}

function newlineOf(text: string, rows: readonly Piece[], { cr }: Dialect): CsvLayout['newline'] {
  const ends = new Set(rows.filter((row) => row.end > row.stop).map((row) => text.slice(row.stop, row.end)))
  if (ends.size > 1) return 'mixed'
  return ends.has('\r\n') ? 'crlf' : ends.has('\r') || (cr && ends.size === 0) ? 'cr' : 'lf'
}

/** The data among the rows of the table, as the careful reader would tell it. */
async function sampleOf(
  rows: readonly Piece[],
  complete: boolean,
  csv: CsvLayout,
  shape: Profile,
): Promise<{ sample: string[][]; rejected: number }> {
  const sample: string[][] = []
  let rejected = 0
  const placed = rows.map((row) => ({ ...row, damage: row.damage, line: 0, raw: '' }))
  for await (const record of judged([placed], csv, shape)) {
    if ('cells' in record) sample.push(record.cells)
    // the end of a head is not the end of the file: what looks like a footer there is none
    else if (complete || !['footer', 'cut-row'].includes(record.code)) rejected++
  }
  return { sample, rejected }
}

/** Whether one of the last lines is a footer that is as wide as the table: DuckDB would take it for a row. */
function endsInFooter(path: string, dialect: Dialect, shape: Profile): boolean {
  const lines = tailOf(path, 16 << 10)
    .split(/\r?\n/)
    .slice(-8)
  return lines.some((line) => {
    const [row] = rowsOf(line, true, dialect, 1)
    return row?.cells.length === shape.width && mayBeFooter(row.cells, shape)
  })
}
