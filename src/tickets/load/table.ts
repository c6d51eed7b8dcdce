import type { Session } from '../../duckdb/session.ts'
import type { Layout } from '../probe/layout.ts'
import type { OpenTable } from './raw-table.ts'
import { openCsv } from './table-csv.ts'
import { openJson } from './table-json.ts'
import { openParquet } from './table-parquet.ts'

const doors = { csv: openCsv, json: openJson, ndjson: openJson, parquet: openParquet }

/** Opens a probed file in DuckDB. `number` makes its table names its own. */
export const openTable = (session: Session, layout: Layout, number: number): Promise<OpenTable> =>
  doors[layout.format](session, layout, number)
