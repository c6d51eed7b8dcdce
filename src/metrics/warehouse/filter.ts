import { text } from '../../duckdb/sql.ts'
import { channels, statuses } from '../../tickets/ticket.ts'
import type { KeyThere } from '../compute/filter-keys.ts'
import type { Dialect } from '../dialect.ts'
import { type Dimension, dimension } from '../dimension.ts'
import type { Filter, KeyFilter } from '../filter.ts'
import { noneWords } from '../messages/filter.ts'
import { aggregateQuery } from './queries.ts'
import type { Rows } from './survey.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/** Whether a ticket meets all of these, as SQL over `tickets`; the words are those of `portable-sql.ts`. */
export async function filterCondition(filters: readonly KeyFilter[]): Promise<string | undefined> {
  const conditions = await Promise.all(
    filters.map(async ({ by, not, keys }) => {
      const { sql, unnest } = (await dimension(by))!
      const named = keys.flatMap((key) => (key === null ? [] : [text(key)]))
      const among = unnest
        ? named.map((key) => `coalesce(list_contains(${sql}, ${key}), false)`)
        : named.length > 0
          ? [`coalesce(CAST((${sql}) AS VARCHAR) IN (${named.join(', ')}), false)`]
          : []
      const none = unnest ? `coalesce(len(${sql}), 0) = 0` : `(${sql}) IS NULL`
      const meets = `(${[...among, ...(keys.includes(null) ? [none] : [])].join(' OR ')})`
      return not ? `NOT ${meets}` : meets
    }),
  )
  return conditions.length > 0 ? conditions.join(' AND ') : undefined
}

/** Whether filters leave a month; only those by month say something of it. */
export const leavesMonth =
  (filters: readonly KeyFilter[]) =>
  (month: string): boolean =>
    filters.every(({ by, not, keys }) => by !== 'month' || keys.includes(month) !== not)

/** A table of which no row is left out but those that are no tickets, for what is asked of all of them. */
export const everyTicket = (table: WarehouseTable): WarehouseTable => ({
  ...table,
  ...{ from: undefined, to: undefined, only: undefined, together: true, every: true as const },
})

/** The keys of a dimension in a table. */
export const keysInTable =
  (rows: Rows, table: WarehouseTable, words: Dialect) =>
  async (one: Dimension, id: string): Promise<readonly KeyThere[]> => {
    const groupings = [[{ id, dimension: one }]]
    const found = await rows(aggregateQuery(everyTicket(table), words, [{ values: [], groupings }]))
    const keys = found.map(({ k0, n }) => ({ key: k0 === null || k0 === undefined ? null : String(k0), n: Number(n) }))
    return keys.sort((a, b) => b.n - a.n || ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
  }

/** The keys that a query is written for without looking: the ones there can be, else those that were said, as they were. */
export const keysSaid =
  (filters: readonly Filter[]) =>
  async ({ order }: Dimension, id: string): Promise<readonly KeyThere[]> => {
    const said = filters.filter(({ by }) => by === id).flatMap(({ values }) => values)
    const listed =
      { channel: channels, status: statuses }[id] ?? (Array.isArray(order) ? (order as readonly string[]) : undefined)
    const keys = listed ?? said.filter(({ text, quoted }) => quoted || !noneWords.includes(text)).map(({ text }) => text)
    return [...keys, null].map((key) => ({ key, n: 0 }))
  }
