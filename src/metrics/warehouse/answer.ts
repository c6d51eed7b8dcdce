import type { Warning } from '../../tickets/warning.ts'
import type { Dialect } from '../dialect.ts'
import { nothingFiltered } from '../messages/filter.ts'
import { countedByLabel } from '../messages/measure.ts'
import { period } from '../period.ts'
import { numbersOf } from '../pipeline/numbers.ts'
import { partialMonthWarnings } from '../pipeline/warnings.ts'
import type { Input, Report } from '../report.ts'
import { type PreparedTable, prepareTable, type WarehouseQuestion, type WarehouseTables } from './prepare-table.ts'
import { reviewWarnings } from './review-warnings.ts'
import type { Rows } from './survey.ts'

/** A report, and the table behind it for those who ask more of it. */
interface WarehouseAnswer {
  report: Report
  prepared: PreparedTable
}

/**
 * The report of `metrics`, computed where the tickets are: sums, percentiles and the names of groups leave the warehouse, and no ticket.
 * @throws UserError for a table without tickets, or with an id twice, and where there is nothing to compare with
 */
export async function answerInWarehouse(
  rows: Rows,
  words: Dialect,
  tables: WarehouseTables,
  asked: WarehouseQuestion,
): Promise<WarehouseAnswer> {
  const prepared = await prepareTable(rows, words, tables, asked)
  const { question, filter, zone, covered, asOf, found, counted } = prepared
  const numbers = await numbersOf(prepared.ground, prepared)
  const { results, trends, market, comparison, overview, exclusionEffects } = numbers
  const report: Report = {
    ...(question.shop && { shop: question.shop }),
    period: period(question, filter, zone, covered, asOf),
    inputs: [
      inputOf(tables, 'tickets', tables.label, { rows: found.rows, records: found.tickets }),
      ...(prepared.ordersRead ? [inputOf(tables, 'orders', tables.ordersLabel ?? tables.label, prepared.ordersRead)] : []),
    ],
    ledger: counted.ledger,
    by: question.by,
    ...{ results, trends },
    warnings: [
      ...(question.warnings ?? []),
      ...reviewWarnings(counted, { fields: found.fields, together: prepared.table.together === true }, results),
      ...labelWarnings(prepared),
      ...numbers.comparisonWarnings,
      ...partialMonthWarnings(prepared),
      ...(filter.length > 0 && counted.ledger.counted === 0 ? [{ code: 'nothing-filtered', text: nothingFiltered }] : []),
    ],
    ...(market.length > 0 && { market }),
    ...(exclusionEffects.length > 0 && { exclusions: exclusionEffects }),
    ...(comparison && { comparison }),
    ...(overview && { overview }),
  }
  return { report, prepared }
}

const labelWarnings = ({ byLabel }: PreparedTable): Warning[] =>
  byLabel.length === 0
    ? []
    : [{ code: 'tags-by-label', text: countedByLabel(byLabel), count: byLabel.reduce((n, { tickets }) => n + tickets, 0) }]

const inputOf = (
  { dialect }: WarehouseTables,
  role: Input['role'],
  file: string,
  size: { rows: number; records: number },
): Input => ({ file, role, source: dialect, encoding: 'utf-8', ...size })
