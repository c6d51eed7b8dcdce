import type { Session } from '../compute/aggregate.ts'
import type { Dialect } from '../dialect.ts'
import { aggregateQuery, stepsQuery, survivalQuery } from './queries.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/** Answers what metrics ask (`measure.ts`) from a table in a warehouse. @param rows runs a query there: numbers as numbers */
export const warehouseSession = (table: WarehouseTable, dialect: Dialect, rows: Session['rows']): Session => ({
  rows,
  queries: {
    aggregate: ({ expressions, where, groupings }) => {
      const values = expressions.map((sql, i) => [`v${i}`, sql] as const)
      // percentiles are worked out by one process, so nothing is lost by that
      const fenced = expressions.some((sql) => sql.includes('quantile_cont'))
      return aggregateQuery({ ...table, fenced }, dialect, [{ values, where, groupings }])
    },
    survival: ({ percentiles, ...spec }, groupings) => {
      const numbered = Object.fromEntries(Object.values(percentiles).map((share, i) => [`v${i}`, share]))
      return survivalQuery({ ...table, fenced: true }, dialect, { ...spec, percentiles: numbered }, { groupings })
    },
    inSteps: (asked) => stepsQuery(table, dialect, asked),
  },
})
