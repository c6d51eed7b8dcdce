import type { Text } from '../../text/text.ts'
import * as message from '../messages/probe.ts'
import { atWidth, isGuess, type Misfit, toWidth } from './fit.ts'
import { type Footer, footerOf } from './footer.ts'
import { isBlank, isEmpty } from './kind.ts'
import type { CsvLayout, Layout } from './layout.ts'
import { headerCell } from './names.ts'
import { chunksOf, type NumberedRow, pieces } from './pieces.ts'
import { type Profile, profile } from './profile.ts'
import type { Dialect } from './row.ts'
import { reading } from './row-repair.ts'

/**
 * A data row as wide as the header, or a row that is none and why. `line` counts from 1 in the original file, where the row starts.
 * `repaired`: the raw text of a row that was put back in shape, which is a guess. `code: 'footer'`: what surely stands below the
 * table, and is no row of it. `padded`: the cells of a row that is too short, blank ones at the end: good for a copy of the table,
 * not for counting.
 */
export type Record = { line: number; cells: string[]; repaired?: string } | RejectedRecord
export interface RejectedRecord {
  line: number
  reject: Text
  code: string
  raw: string
  padded?: string[]
}

/** Rows looked over before the first one is judged. */
const profiled = 200
/** Rows at the end that may be a footer. */
const footerMost = 50

export const dialectOf = (csv: CsvLayout): Dialect => ({
  delimiter: csv.delimiter,
  quote: csv.quote,
  escape: csv.escape,
  cr: csv.newline === 'cr' || csv.newline === 'mixed',
  ...(csv.skipsBlanks && { skipsBlanks: true }),
})

/**
 * Reads a table that is not plain RFC 4180, in one pass with bounded memory: every line behind the header is a row, part of one,
 * rejected with its reason, or blank. In a table of one column a blank line is a row with an empty cell.
 */
export async function* records(layout: Layout): AsyncGenerator<Record> {
  const csv = layout.csv!
  const state = reading(dialectOf(csv), csv.header.length)
  const batches = pieces(chunksOf(layout.path), state, { skip: linesBefore(csv) })
  yield* judged(batches, csv)
}

/** Lines in front of the header, or of the first row where there is none. */
export const linesBefore = (csv: Pick<CsvLayout, 'headerLine' | 'firstLine'>): number => (csv.headerLine ?? csv.firstLine) - 1

/** Rows of a table, its header first if it has one, told apart into data and what is none. `known`: what its rows have in common. */
export async function* judged(
  batches: AsyncIterable<NumberedRow[]> | Iterable<NumberedRow[]>,
  csv: Pick<CsvLayout, 'header' | 'headerLine' | 'delimiter'>,
  known?: Profile,
): AsyncGenerator<Record> {
  const width = csv.header.length
  let behindHeader = csv.headerLine === null
  let shape = known
  let early: NumberedRow[] = []
  let held: (NumberedRow & { footer: Footer })[] = []
  let blank = false
  const isHeader = (cells: readonly string[]) =>
    width > 1 && cells.length >= width && csv.header.every((name, i) => headerCell(cells[i]!) === name)

  const profileOf = (rows: readonly NumberedRow[]) =>
    profile(
      rows.filter((row) => !row.damage && !isBlankLine(row, width)).map((row) => row.cells),
      width,
    )
  const verdict = (row: NumberedRow): Record => {
    if (row.damage)
      return {
        line: row.line,
        reject: row.damage === 'too-long' ? message.tooLong() : message.unclosedQuote(),
        code: row.damage,
        raw: row.raw,
      }
    if (csv.headerLine !== null && isHeader(row.cells))
      return { line: row.line, reject: message.repeatedHeader(), code: 'repeated-header', raw: row.raw }
    const cells = toWidth(row, shape!, csv.delimiter)
    if (typeof cells !== 'string')
      return { line: row.line, cells, ...((row.mended || isGuess(row, shape!)) && { repaired: row.raw }) }
    const rejected = { line: row.line, reject: misfit(cells, row.cells.length, width), code: cells, raw: row.raw }
    return cells === 'too-few-cells' ? { ...rejected, padded: atWidth(row.cells, width) } : rejected
  }
  function* take(rows: readonly NumberedRow[]): Generator<Record> {
    for (const row of rows) {
      if (isBlankLine(row, width)) {
        blank = true
        continue
      }
      const footer = row.damage ? undefined : footerOf(row.cells, shape!, blank)
      if (footer) {
        held.push({ ...row, footer })
        // what is below a blank line stays there, and below blank cells as a spreadsheet writes them
        blank ||= isBlank(row.cells)
        if (held.length > footerMost) yield verdict(held.shift()!)
        continue
      }
      blank = false
      if (held.length > 0) {
        yield* held.map(verdict)
        held = []
      }
      yield verdict(row)
    }
  }

  for await (const batch of batches) {
    let rows = batch
    if (!behindHeader) {
      const at = rows.findIndex((row) => !isBlankLine(row, width))
      rows = at < 0 ? [] : rows.slice(at + 1)
      behindHeader = at >= 0
    }
    if (shape) {
      yield* take(rows)
      continue
    }
    early = early.concat(rows)
    if (early.length < profiled) continue
    shape = profileOf(early.slice(0, profiled))
    yield* take(early)
    early = []
  }
  shape ??= profileOf(early)
  yield* take(early)
  for (const { line, raw, footer } of held)
    yield footer === 'sure'
      ? { line, reject: message.footer(), code: 'footer', raw }
      : { line, reject: message.cutRow(), code: 'cut-row', raw }
}

const misfit = (code: Misfit, found: number, wanted: number): Text =>
  code === 'too-few-cells' ? message.tooFewCells(found, wanted) : message.tooManyCells(found, wanted)

const isBlankLine = ({ cells, quoted, damage }: NumberedRow, width: number): boolean =>
  !damage && width > 1 && quoted.length === 0 && cells.length === 1 && isEmpty(cells[0]!)
