import { room } from '../../registry.ts'
import type { Text } from '../../text/text.ts'
import type { WarehouseField } from '../warehouse/warehouse-field.ts'

/** What a column of a loaded table is read as. */
export type RawKind = 'text' | 'instant' | 'number' | 'flag'

export interface RawTable {
  what: Text
  columns: Readonly<Record<string, RawKind>>
}

/**
 * The tables that a loader (Fivetran, Airbyte) makes of a helpdesk or a shop, and how tickets or orders come of them. SQL is that of
 * `portable-sql.ts`, over the tables as `raw_<table>`, with the columns that are listed. Adding one is adding one file of these
 * under `sources/`.
 */
export interface DbtSource {
  title: string
  /** what fills the tables */
  loader: string
  /** where it puts them, unless somebody says otherwise */
  schema: string
  tables: Readonly<Record<string, RawTable>>
  gives: 'tickets' | 'orders'
  /** the table that has a row, or several versions of one, for each */
  one: { table: string; id: string }
  /** steps on the way, each over the tables and the steps before it */
  steps: Readonly<Record<string, string>>
  /** what a row is of: a table or step, and those joined to it */
  from: string
  /** field → SQL; what is not here is NULL */
  fields: Readonly<Partial<Record<WarehouseField | OrderField, string>>>
  /** how what is not plain was decided, and what these tables cannot tell */
  what: Text
  /** where the names of tables and columns come from */
  reference: string
}

/** The columns of a table of orders, and their types. */
export const orderFields = {
  id: 'VARCHAR',
  created_at: 'TIMESTAMP',
  customer: 'VARCHAR',
  cancelled: 'BOOLEAN',
  test: 'BOOLEAN',
} as const
export type OrderField = keyof typeof orderFields

export const dbtSources = room<DbtSource>(new URL('./sources/', import.meta.url))

/**
 * Words of a helpdesk in ours, as SQL; what is not among them is NULL, as in an export.
 * @param lexicon what the command line reads its exports by
 */
export function wordsSql(column: string, words: readonly string[], lexicon: Readonly<Record<string, string>>): string {
  const byMeaning = new Map<string, string[]>()
  for (const word of words) {
    const meaning = lexicon[word]
    if (meaning === undefined) throw new Error(`${word} has no meaning`)
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), word])
  }
  const arms = [...byMeaning].map(
    ([meaning, same]) => `WHEN ${column} IN (${same.map((one) => `'${one}'`).join(', ')}) THEN '${meaning}'`,
  )
  return `CASE ${arms.join(' ')} END`
}

/** Stars from 1 to 5 as ratings, as the command line reads them: 4 and 5 are good. */
export const starsSql = (column: string): string =>
  `CASE WHEN ${column} >= 4 THEN 'good' WHEN ${column} >= 3 THEN 'neutral' WHEN ${column} >= 1 THEN 'bad' END`
