import type { Session } from '../../duckdb/session.ts'
import { text } from '../../duckdb/sql.ts'
import { differingTotals, mixedCurrencies, unreadableMoney } from '../messages/orders.ts'
import { type OrderDetail, type OrderSource, orderDetails } from '../order-source.ts'
import type { Warning } from '../warning.ts'
import type { MatchedColumn } from './columns/match-columns.ts'
import { column } from './table/raw-table.ts'
import { cellOf } from './values/cells.ts'
import { moneySql } from './values/money-sql.ts'
import type { TimeSql } from './values/time-column.ts'

/** The columns of an order file that hold what only some ask for. */
export type DetailColumns = Partial<Record<OrderDetail, readonly MatchedColumn[]>>

/** What is known of a row of orders, as SQL by name. `products` is a list: of several in a cell, and of a JSON list of lines. */
export interface DetailSql {
  products: string
  total: string
  currency: string
  shipped_at: string
}

const first = (picked: readonly MatchedColumn[] | undefined, noValue: ReadonlySet<string>): string | undefined =>
  picked?.[0] && cellOf(column(picked[0].heading.index), noValue)

/** SQL for a row's products, money and shipping. @param shipped its times, read already */
export function detailSql(
  picked: DetailColumns,
  source: OrderSource,
  noValue: ReadonlySet<string>,
  shipped: readonly TimeSql[],
): DetailSql {
  const inHeader = /\(([A-Z]{3})\)/.exec(picked.total?.[0]?.heading.name ?? '')?.[1]
  const always = source.currency ?? inHeader
  const own = first(picked.currency, noValue)
  const currency = own ? `upper(${own})` : picked.total && always ? text(always) : 'NULL::VARCHAR'
  const product = first(picked.product, noValue)
  const total = first(picked.total, noValue)
  return {
    products: product ? productsSql(product) : '[]::VARCHAR[]',
    total: total ? moneySql(total, currency) : 'NULL::DOUBLE',
    currency,
    shipped_at: shipped.length === 0 ? 'NULL::TIMESTAMP' : `coalesce(${shipped.map((time) => time.sql).join(', ')})`,
  }
}

/** `1× Sejak 50 g, 2× Tea tin` are two products; so are the lines of a JSON list by their names. Else a cell is one, commas and all. */
function productsSql(cell: string): string {
  const named = `json_extract_string(${cell}, '$[*].name')`
  const counted = `string_split(regexp_replace(${cell}, ',\\s*(\\d+\\s?[×x]\\s)', chr(10) || '\\1', 'g'), chr(10))`
  const bare = `list_transform(${counted}, lambda one: trim(regexp_replace(one, '^\\s*\\d+\\s?[×x]\\s+', '')))`
  return `list_filter((CASE WHEN ${cell} IS NULL THEN [] WHEN ${cell} LIKE '[%' AND json_valid(${cell}) THEN ${named} WHEN regexp_matches(${cell}, '^\\s*\\d+\\s?[×x]\\s') THEN ${bare} ELSE [${cell}] END)::VARCHAR[], lambda one: one <> '')`
}

/**
 * What an order comes to of its rows: a total that each row repeats, or the sum of its lines' where the shop writes these; rows that
 * differ leave it open. Its currency if it is one, its first shipment.
 */
export const foldedDetails = ({ lineTotals }: OrderSource): string[] => [
  lineTotals ? 'sum(total) AS total' : '(CASE WHEN min(total) = max(total) THEN max(total) END) AS total',
  '(CASE WHEN min(currency) = max(currency) THEN max(currency) END) AS currency',
  'min(shipped_at) AS shipped_at',
]

/** Puts each product of the rows of a file into `order_lines`. @param rows the rows, as SQL behind FROM */
export async function takeLines(session: Session, rows: string, id: string, details: DetailSql): Promise<void> {
  await session.run(`
    INSERT INTO order_lines SELECT id, product FROM (
      SELECT id, unnest(products) AS product FROM (SELECT ${id} AS id, ${details.products} AS products FROM ${rows}))
    WHERE id IS NOT NULL`)
}

/** What is to be told of the amounts of a file: cells that are none, orders whose rows differ, several currencies. */
export async function detailWarnings(
  session: Session,
  file: string,
  rows: string,
  {
    details,
    picked,
    source,
    noValue,
  }: { details: DetailSql; picked: DetailColumns; source: OrderSource; noValue: ReadonlySet<string> },
): Promise<Warning[]> {
  const total = picked.total?.[0]
  if (!total) return []
  const cell = first(picked.total, noValue)!
  const bad = `${cell} IS NOT NULL AND ${details.total} IS NULL`
  const { unreadable, example } = await session.one(
    `SELECT count(*) FILTER (WHERE ${bad}) AS unreadable, any_value(${cell}) FILTER (WHERE ${bad}) AS example FROM ${rows}`,
  )
  const { differing } = await session.one('SELECT count(*) FILTER (WHERE differs) AS differing FROM file_orders')
  const currencies = (await session.rows(
    'SELECT currency, count(*) AS orders FROM file_orders WHERE currency IS NOT NULL GROUP BY ALL ORDER BY orders DESC, currency',
  )) as { currency: string; orders: number }[]
  const header = total.heading.name
  return [
    ...(unreadable
      ? [{ code: 'unreadable-money', text: unreadableMoney(file, header, String(example)), count: unreadable as number }]
      : []),
    ...(differing && !source.lineTotals
      ? [{ code: 'differing-totals', text: differingTotals(file, header), count: differing as number }]
      : []),
    ...(currencies.length > 1
      ? [{ code: 'mixed-currencies', text: mixedCurrencies(file, currencies), count: currencies.length }]
      : []),
  ]
}

/** Those that somebody asked for; all of them where nobody said. */
export const askedDetails = (asked: readonly OrderDetail[] | undefined): readonly OrderDetail[] => asked ?? orderDetails
