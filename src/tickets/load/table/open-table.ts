import type { Session } from '../../../duckdb/session.ts'
import { fileLiteral, name } from '../../../duckdb/sql.ts'
import { UserError } from '../../../errors.ts'
import { reading } from '../../../files/system-error.ts'
import { unreadable } from '../../messages/rows.ts'
import type { Layout } from '../../probe/layout.ts'
import { openCsv } from './csv-table.ts'
import { openJson } from './json-table.ts'
import { column, type OpenTable } from './raw-table.ts'

const doors = { csv: openCsv, json: openJson, ndjson: openJson, parquet: openParquet }

/** Opens a probed file in DuckDB. `number` makes its table names its own. */
export async function openTable(session: Session, layout: Layout, number: number): Promise<OpenTable> {
  const { file, format } = layout
  const open = await reading(file, () => doors[format](session, layout, number))
  return { ...open, load: (indices) => reading(file, () => open.load(indices)) }
}

/** A Parquet file: its columns as text, lists and structs as JSON. */
export async function openParquet(session: Session, layout: Layout, number: number): Promise<OpenTable> {
  const file = `read_parquet(${fileLiteral(layout.path)})`
  const columns = await session.rows(`DESCRIBE SELECT * FROM ${file}`).catch((error: Error) => {
    throw UserError.of('unreadable-file', unreadable(layout.file, error.message))
  })
  const header = columns.map((c) => c.column_name as string)
  const nested = columns.map((c) => /\[\]$|^(STRUCT|MAP|UNION)\(/.test(c.column_type as string))
  const table = `raw_${number}`
  return {
    layout,
    header,
    load: async (indices) => {
      const cells = indices.map(
        (i) => `CAST(${nested[i] ? `to_json(${name(header[i]!)})` : name(header[i]!)} AS VARCHAR) AS ${column(i)}`,
      )
      await session.run(`CREATE OR REPLACE TABLE ${table} AS SELECT ${cells.join(', ') || 'NULL AS none'} FROM ${file}`)
      const { n } = await session.one(`SELECT count(*) AS n FROM ${table}`)
      return { table, rows: n as number, rejects: [], lines: async (rowids) => rowids.map((rowid) => rowid + 1) }
    },
  }
}
