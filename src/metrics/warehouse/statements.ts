import type { Grouping } from '../compute/aggregate.ts'
import { partsOf } from '../compute/parts.ts'
import type { Dialect } from '../dialect.ts'
import type { Metric } from '../metric.ts'
import { orderMonthsQuery } from './order-months.ts'
import { aggregateQuery, survivalQuery, together } from './queries.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/** A query to print, and what of a metric it gives. */
export interface Statement {
  gives: readonly string[]
  /** the groupings that its rows are of, beside the whole; none: one row */
  keys: readonly string[]
  kind: 'values' | 'survival' | 'orders'
  sql: string
}

/**
 * The queries of a metric over a table: its values for the whole and for groups, its percentiles with those who still wait, and the
 * orders that a rate is over. What `derive` makes of them (exact intervals) no SQL gives.
 */
export function metricStatements(
  metric: Metric,
  groupings: readonly Grouping[],
  table: WarehouseTable,
  dialect: Dialect,
): Statement[] {
  const queries = together(groupings).map((groupings): Statement => {
    const parts = partsOf(metric, groupings)
    const asks = parts.map(({ values, where, label, constants }) => ({
      values: [...Object.entries(values), ...Object.entries(constants).map(([name, value]) => [name, String(value)] as const)],
      ...{ where, groupings, forPeople: true as const },
      ...(Object.keys(label).length > 0 && { label: Object.entries(label)[0] as [string, string] }),
    }))
    return {
      kind: 'values',
      keys: keysOf(groupings),
      gives: asks[0]!.values.map(([name]) => name),
      sql: aggregateQuery(table, dialect, asks),
    }
  })
  const { survival } = metric
  const curves = !survival
    ? []
    : together(groupings).map((groupings): Statement => {
        const sql = survivalQuery(table, dialect, survival, { groupings, forPeople: true })
        return { kind: 'survival', keys: keysOf(groupings), gives: Object.keys(survival.percentiles), sql }
      })
  const orders: Statement[] =
    'tickets_in_order_months' in metric.values && table.orders && 'table' in table.orders
      ? [{ kind: 'orders', keys: [], gives: ['orders', 'customers'], sql: orderMonthsQuery(table.orders, table.zone, dialect) }]
      : []
  return [...queries, ...curves, ...orders]
}

const keysOf = (groupings: readonly Grouping[]): string[] => [...new Set(groupings.flat().map(({ id }) => id))]
