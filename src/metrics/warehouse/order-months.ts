import { text } from '../../duckdb/sql.ts'
import type { Dialect } from '../dialect.ts'
import { type Clause, portable } from './portable-sql.ts'
import { tableName } from './table-name.ts'
import type { OrderTable } from './warehouse-table.ts'

/** Orders by the month they were placed in, each once, test orders out; and those months that the period holds whole. */
export function monthsSql({ table, countCancelled, whole }: OrderTable, zone: string, dialect: Dialect): Clause[] {
  const cancelled = countCancelled ? '' : ' AND NOT coalesce(cancelled, false)'
  const within = whole.length === 0 ? 'false' : `month IN (${whole.map(text).join(', ')})`
  const placed = portable(
    `SELECT id, max(customer) AS buyer, strftime(wall(min(created_at), ${text(zone)}), '%Y-%m') AS month`,
    dialect,
  )
  const kept = portable(`WHERE created_at IS NOT NULL AND NOT coalesce(test, false)${cancelled}`, dialect)
  return [
    ['placed_orders', `${placed}\n  FROM ${tableName(table, dialect)}\n  ${kept}\n  GROUP BY id`],
    [
      'order_months',
      portable(
        'SELECT month, count(*) AS orders, nullif(count(DISTINCT buyer), 0) AS customers FROM placed_orders GROUP BY month',
        dialect,
      ),
    ],
    ['usable_months', portable(`SELECT month, 1 AS usable FROM order_months WHERE ${within}`, dialect)],
  ]
}

/** The orders of each month. */
export const orderMonthsQuery = (orders: OrderTable, zone: string, dialect: Dialect): string => {
  const clauses = monthsSql(orders, zone, dialect).slice(0, 2)
  return `WITH ${clauses.map(([name, sql]) => `${name} AS (\n  ${sql}\n)`).join(', ')}\nSELECT month, orders, customers FROM order_months ORDER BY month`
}
