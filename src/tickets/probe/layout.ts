import type { Warning } from '../warning.ts'
import type { Stamp } from './unchanged.ts'
import type { Workbook } from './workbook.ts'

/** How a file must be read. */
export interface Layout {
  /** as the user named it; 'stdin' for standard input */
  file: string
  /** what DuckDB can read: the file itself, or a temporary UTF-8 copy of it (standard input, gzip, other encodings, NUL bytes) */
  path: string
  /** tsv is csv with a tab */
  format: 'csv' | 'json' | 'ndjson' | 'parquet'
  compression: 'gzip' | null
  /** what the file as it came is written in: `utf-8`, `utf-16le`, `utf-16be` or a code page, `cp949`, `windows-1252` */
  encoding: string
  bom: boolean
  warnings: Warning[]
  /** of an Excel workbook: the sheet that was written out as CSV */
  workbook?: Workbook
  csv?: CsvLayout
  /** of a file on disk: as it was when it was opened */
  stamp?: Stamp
}

export interface CsvLayout {
  /** '' = none: a list, one cell a line, with commas in it */
  delimiter: string
  /** blanks behind a delimiter are no part of the cell */
  skipsBlanks?: boolean
  /** '' = none */
  quote: string
  /** the quote itself = doubled; '\\'; '' = quotes inside quoted cells stand unescaped */
  escape: string
  newline: 'lf' | 'crlf' | 'cr' | 'mixed'
  /** line of the header from 1; null: none, and the names are made up (column1, column2, …) */
  headerLine: number | null
  /** line where the table starts, from 1: the header's, or the first data row's */
  firstLine: number
  /** as written, on one line and trimmed; blank and repeated names stay */
  header: string[]
  /** the first data rows (up to 500, or what 256 KB hold), as wide as the header */
  sample: string[][]
  /** plain RFC 4180 as far as the head shows: DuckDB may read it directly */
  strict: boolean
}
