/** A stretch of a file: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Span {
  line: number
  column: number
  endLine: number
  endColumn: number
}
