import type { Session } from '../../../duckdb/session.ts'
import type { Layout } from '../../probe/layout.ts'
import { openCsv } from './csv-table.ts'
import { openJson } from './json-table.ts'
import { openParquet } from './parquet-table.ts'
import type { OpenTable } from './raw-table.ts'

const doors = { csv: openCsv, json: openJson, ndjson: openJson, parquet: openParquet }

/** Opens a probed file in DuckDB. `number` makes its table names its own. */
export const openTable = (session: Session, layout: Layout, number: number): Promise<OpenTable> =>
  doors[layout.format](session, layout, number)
