import { createRequire } from 'node:module'
import type { Range } from './tree.ts'

// required, it loads in half the time; this file is imported for CSV only
const { parse } = createRequire(import.meta.url)('csv-parse/sync') as typeof import('csv-parse/sync')

/** A cell, and its place in the text: inside the quotes, or without the blanks around it. */
export interface CsvCell extends Range {
  text: string
  /** as written between the quotes, with doubled ones */
  raw: string
}

export interface CsvRows {
  rows: readonly (readonly CsvCell[])[]
  /** where a quote opens that never closes */
  unclosed?: number
}

/** Delimiters that are tried, the likeliest first. */
export const csvDelimiters = [',', ';', '\t'] as const

/**
 * The rows of a small CSV after RFC 4180, with the place of every cell. Rows end at LF or CRLF; rows without any text are left out.
 * Blanks around cells are layout, unless they are quoted. Text behind a closing quote is ignored, a quote inside an unquoted cell is
 * text. At most `most.rows` rows are read, and of each row the first `most.columns` cells.
 */
export function csvRows(text: string, delimiter: string, most: { rows?: number; columns?: number } = {}): CsvRows {
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let start = 0
  try {
    parse(oneByteText(text), {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      ltrim: true,
      relax_quotes: true,
      relax_column_count: true,
      // a cell behind the last column costs no cast, and csv-parse takes it for empty
      ...(most.columns === undefined
        ? { skip_records_with_empty_values: true }
        : { columns: Array.from({ length: most.columns }, (_, i) => `${i}`) }),
      ...(most.rows !== undefined && { to: most.rows }),
      cast: (_, { bytes: end, index, quoting }) => {
        if (index === 0) row = []
        const cell = quoting ? quotedCell(text, start, end) : plainCell(text, start, end)
        row.push(cell)
        start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
        // csv-parse takes blanks for nothing, quoted ones too
        return cell.text === '' ? '' : 'text'
      },
      on_record: (_, { bytes }) => {
        if (row.some((cell) => cell.text !== '')) rows.push(row)
        start = Math.max(start, bytes)
      },
    })
    return { rows }
  } catch (error) {
    if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw error
    // the quote may open behind the last column
    if (most.columns !== undefined) return csvRows(text, delimiter)
    return { rows: text[start - 1] === delimiter ? [...rows, row] : rows, unclosed: text.indexOf('"', start) }
  }
}

/** The delimiter that splits the first row into most cells; of several, the comma before the semicolon before the tab. */
export function csvDelimiter(text: string): (typeof csvDelimiters)[number] {
  const widths = csvDelimiters.map((delimiter) => csvRows(text, delimiter, { rows: 1 }).rows[0]?.length ?? 0)
  return csvDelimiters[widths.indexOf(Math.max(...widths))]!
}

/** csv-parse counts bytes: with one byte for every UTF-16 code unit, its places are ours. No mark of CSV is beyond ASCII. */
const oneByteText = (text: string) => text.replace(/[^\0-\x7f]/g, 'x')

function plainCell(text: string, from: number, to: number): CsvCell {
  const raw = text.slice(from, to).trim()
  const start = raw === '' ? from : text.indexOf(raw, from)
  return { text: raw, raw, from: start, to: start + raw.length }
}

function quotedCell(text: string, from: number, to: number): CsvCell {
  const start = text.indexOf('"', from) + 1
  const raw = /^(?:[^"]|"")*/.exec(text.slice(start, to))![0]
  return { text: raw.replaceAll('""', '"'), raw, from: start, to: start + raw.length }
}
