import { expect, test } from 'vitest'
import { moneySql } from '../../../src/tickets/load/values/money-sql.ts'
import { database } from '../../oracle/table.ts'

// as shops of many countries write amounts
const amounts: [string, number | null, string?][] = [
  ['42000', 42000],
  ['42,000', 42000],
  ['42,000원', 42000],
  ['₩42,000', 42000],
  ['1,234,567', 1234567],
  ['19.90', 19.9],
  ['19.9', 19.9],
  ['19,90 €', 19.9],
  ['1.234,50 €', 1234.5],
  ['1,234.50', 1234.5],
  ["CHF 1'234.50", 1234.5],
  ['1 234,50', 1234.5],
  ['1\u202f234,50', 1234.5],
  ['1.250', 1250],
  ['12.500', 12.5, 'KWD'],
  ['1,204.750', 1204.75, 'KWD'],
  ['1,204.750', 1204.75],
  ['0.862', 0.862],
  ['0', 0],
  ['0.00', 0],
  ['(12.00)', -12],
  ['-5,000', -5000],
  ['$-3.50', -3.5],
  ['1,23,456.78', 123456.78],
  ['R$ 7.000.000', 7000000],
  ['kr. 1.299,00', 1299],
  ['Rs. 500', 500],
  ['1250,', 1250],
  ['12.3456', 12.3456],
  ['free', null],
  ['', null],
  ['2026-10-05 to 3 pcs', null],
  ['2 items 30', null],
]

test('amounts', async () => {
  const db = await database()
  const read = async (cell: string, currency?: string) => {
    const [row] = await db.rows(
      `SELECT ${moneySql('cell', 'code')} AS amount FROM (SELECT '${cell.replaceAll("'", "''")}' AS cell, ${currency ? `'${currency}'` : 'NULL::VARCHAR'} AS code)`,
    )
    return row!.amount
  }
  const found: [string, unknown][] = []
  for (const [cell, , currency] of amounts) found.push([cell, await read(cell, currency)])
  db.close()
  expect(found).toEqual(amounts.map(([cell, amount]) => [cell, amount]))
})
