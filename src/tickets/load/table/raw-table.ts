import type { Text } from '../../../text/text.ts'
import type { Layout } from '../../probe/layout.ts'

/** A file whose columns are known and whose rows are not loaded yet. */
export interface OpenTable {
  layout: Layout
  header: readonly string[]
  /** loads the columns with these indices, every cell as text */
  load(indices: readonly number[]): Promise<RawTable>
  /** of a large, plain file: its first rows loaded, as many as asked for, and what all rows can be selected from; undefined: load it */
  first?(indices: readonly number[], rows: number): Promise<{ head: RawTable; all: string } | undefined>
}

/** A file's rows in DuckDB: VARCHAR columns `c0`, `c1`, … by their index in the header; `rowid` is the row's place, from 0. */
export interface RawTable {
  table: string
  rows: number
  /** rows that could not be read as rows, in the order they stand */
  rejects: readonly Reject[]
  /** rows that were put back in shape, which is a guess; none where undefined */
  repairs?: readonly Repair[]
  /** lines of what stands below the table and is no row of it; none where undefined */
  footers?: readonly number[]
  /** physical line (CSV) or record number (JSON, Parquet) of rows, given their rowids */
  lines(rowids: readonly number[]): Promise<number[]>
}

export interface Reject {
  line: number
  reason: Text
  code: string
  raw: string
}

/** A row of the table whose cells were not written as they stand in it. */
export interface Repair {
  /** its rowid */
  place: number
  line: number
  raw: string
  cells: readonly string[]
}

/** The name of a column in a raw table. */
export const column = (index: number): string => `c${index}`
