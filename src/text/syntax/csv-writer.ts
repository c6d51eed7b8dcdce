import type { Transform } from 'node:stream'

/** How a CSV is to be read: by programs as it is, or by people in a spreadsheet that would run cells as formulas. */
export interface CsvStyle {
  /** a cell that begins with `=`, `+`, `-` or `@` gets an apostrophe in front, so that no spreadsheet runs it */
  defused?: boolean
  /** the table has one column: an empty cell is written `""`, since a blank line is no row to most readers */
  oneColumn?: boolean
  /** the table tells an empty text from none at all (JSON, Parquet): the one is written `""`, the other as nothing */
  nulls?: boolean
  /** a byte order mark in front: without one, Excel takes UTF-8 for the code page of the machine */
  excel?: boolean | undefined
}

/**
 * One way to write CSV, RFC 4180: comma, double quotes, CRLF. csv-stringify quotes a cell for its own record delimiter only: a lone
 * line feed or carriage return would end the row for whoever reads it, and a byte order mark at the start would be lost.
 */
const options = ({ defused = false, oneColumn = false, nulls = false, excel = false }: CsvStyle) =>
  ({
    record_delimiter: 'windows',
    quoted_match: nulls ? /[\r\n]|^\ufeff|^$/ : /[\r\n]|^\ufeff/,
    escape_formulas: defused,
    quoted_empty: oneColumn,
    bom: excel,
  }) as const

/** Rows as CSV text; the header, where there is one, is the first row. Numbers are written with full precision, null as nothing. */
export async function csvText(rows: readonly (readonly unknown[])[], style: CsvStyle = {}): Promise<string> {
  const { stringify } = await import('csv-stringify/sync')
  return stringify(rows as unknown[][], options(style))
}

/** Takes rows (arrays of cells), gives CSV: for tables that do not fit into memory. */
export async function csvStream(style: CsvStyle = {}): Promise<Transform> {
  const { stringify } = await import('csv-stringify')
  return stringify(options(style))
}
