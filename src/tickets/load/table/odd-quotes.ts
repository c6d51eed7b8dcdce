import { column } from './raw-table.ts'

/**
 * Whether one of these cells holds quotes that do not pair up, as SQL. A row that lost a delimiter in front of a quoted cell and
 * gained one by the comma in it is as wide as the others: DuckDB takes the quote for text and says nothing. Such a file must be read
 * with care, which costs only time where the quote is an inch mark.
 */
export const oddQuotes = (indices: readonly number[]): string => indices.map(column).map(oddQuotesIn).join(' OR ')

/** The same of one cell. */
export const oddQuotesIn = (cell: string): string =>
  `(CASE WHEN contains(${cell}, '"') THEN (length(${cell}) - length(replace(${cell}, '"', ''))) % 2 = 1 ELSE false END)`
