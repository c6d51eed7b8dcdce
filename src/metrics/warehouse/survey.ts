import type { Dialect } from '../dialect.ts'
import { portable } from './portable-sql.ts'
import { sourceSql } from './source-sql.ts'
import { type WarehouseField, warehouseFieldNames, warehouseFields } from './warehouse-field.ts'
import { holds, type WarehouseTable } from './warehouse-table.ts'

/** What runs a query in a warehouse. Numbers arrive as numbers, flags as true and false, nothing as null. */
export type Rows = (sql: string) => Promise<Record<string, unknown>[]>

/** What a table holds. Instants are epoch ms. */
export interface TableSurvey {
  rows: number
  /** rows that have an id, and how many ids there are */
  ids: number
  distinct: number
  /** rows that could be tickets: with an id and a creation time */
  tickets: number
  fields: ReadonlySet<WarehouseField>
  first: number | undefined
  last: number | undefined
  /** the latest instant anywhere in it */
  latest: number | undefined
}

// texts of customers are in no number
const unread: readonly WarehouseField[] = ['csat_comment', 'subject', 'first_message', 'page']

/** Looks over a table, once. */
export async function surveyTable(rows: Rows, table: WarehouseTable, dialect: Dialect): Promise<TableSurvey> {
  const there = warehouseFieldNames.filter((field) => holds(table, field) && !unread.includes(field))
  const counts = there.map((field) => `count(${field === 'handle_s' ? 'nullif(handle_s, 0)' : field}) AS has_${field}`)
  const instants = there.filter((field) => warehouseFields[field] === 'instant')
  const latest = instants.map((field) => `epoch(max(${field})) AS latest_${field}`)
  const created = there.includes('created_at')
  const asked = [
    ...['count(*) AS n_rows', 'count(id) AS n_ids', 'count(DISTINCT id) AS n_distinct'],
    `count(CASE WHEN id IS NOT NULL${created ? ' AND created_at IS NOT NULL' : ''} THEN 1 END) AS n_tickets`,
    ...(created ? ['epoch(min(created_at)) AS first_created'] : []),
    ...counts,
    ...latest,
  ]
  const [found] = await rows(
    `WITH source AS (${sourceSql(table, dialect, there)}) ${portable(`SELECT ${asked.join(', ')} FROM source`, dialect)}`,
  )
  const ms = (value: unknown) => (value === null || value === undefined ? undefined : Math.round(Number(value) * 1000))
  const ends = instants.map((field) => ms(found![`latest_${field}`])).filter((end) => end !== undefined)
  return {
    ...{ rows: Number(found!.n_rows), ids: Number(found!.n_ids), distinct: Number(found!.n_distinct) },
    tickets: Number(found!.n_tickets),
    fields: new Set(there.filter((field) => Number(found![`has_${field}`]) > 0)),
    first: ms(found!.first_created),
    last: ms(found!.latest_created_at),
    latest: ends.length > 0 ? Math.max(...ends) : undefined,
  }
}

/** The longest silence between rows of a table, ms. @param source a query with a column `created_at` */
export async function longestSilence(rows: Rows, source: string, dialect: Dialect): Promise<number> {
  const gap = portable('SELECT seconds_between(lag(created_at) OVER (ORDER BY created_at), created_at) AS gap', dialect)
  const [found] = await rows(
    `SELECT max(gap) AS gap FROM (${gap} FROM (${source}) AS source WHERE created_at IS NOT NULL) AS gaps`,
  )
  return Number(found!.gap ?? 0) * 1000
}
