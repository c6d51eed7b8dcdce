import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Dialect, dialect } from '../../src/metrics/dialect.ts'
import { ask } from '../../src/metrics/question.ts'
import type { Report } from '../../src/metrics/report.ts'
import { answerInWarehouse } from '../../src/metrics/warehouse/answer.ts'
import type { Rows } from '../../src/metrics/warehouse/survey.ts'
import { database } from './table.ts'
import { loaded } from './warehouse.ts'

export type Row = Record<string, unknown>

/**
 * The package of a database's client: that of this project, else one under `WAREHOUSE_CLIENTS`, a folder where it was installed
 * (`npm install snowflake-sdk @google-cloud/bigquery trino-client`). Undefined where it is not there.
 */
export function installed(name: string): unknown {
  for (const from of [import.meta.url, ...(process.env.WAREHOUSE_CLIENTS ? [join(process.env.WAREHOUSE_CLIENTS, 'x.js')] : [])])
    try {
      return createRequire(from)(name)
    } catch {}
  return undefined
}

const metrics = ['volume', 'first-response', 'within-target', 'csat', 'tags', 'resolution', 'one-touch']

/** A report of a table: each time with the same queries in the same order, in the words of a database. */
export async function reportOver(rows: Rows, words: Dialect, name: readonly string[] = ['tickets']): Promise<Report> {
  const tickets = { name, column: (field: string) => field, cast: true as const }
  const tables = { label: 'tickets', dialect: 'x', tickets, columns: [] }
  return (await answerInWarehouse(rows, words, tables, { ...ask('Asia/Seoul'), metrics, by: ['channel'] })).report
}

/** That report on DuckDB, and the rows that each of its queries gave. */
export async function recorded(): Promise<{ report: Report; answers: Row[][] }> {
  const shop = await loaded(['fixtures/teahouse/tickets.csv'], { zone: 'Asia/Seoul' })
  const db = await database()
  const answers: Row[][] = []
  try {
    const plain = (value: unknown) => (value instanceof Date ? value.toISOString().replace('Z', '') : value)
    await db.tickets(shop.rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, plain(v)]))))
    const number = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value)
    const rows: Rows = async (sql) => {
      const place = answers.push([]) - 1
      const found = await db.rows(sql)
      answers[place] = found.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, number(v)])))
      return answers[place]!
    }
    return { report: await reportOver(rows, (await dialect('duckdb'))!), answers }
  } finally {
    db.close()
    shop.close()
  }
}

/** What a query gave, by its place among those that were asked. */
export function replayed(answers: readonly Row[][]) {
  const asked: string[] = []
  return {
    /** notes what is asked through a driver */
    noting:
      (rows: Rows): Rows =>
      (sql) => {
        asked.push(sql)
        return rows(sql)
      },
    /** the rows for a query as it arrived; undefined: nobody noted it */
    of: (arrived: string): Row[] | undefined => {
      const place = asked.findIndex((sql) => arrived.endsWith(sql))
      return place < 0 ? undefined : answers[place]
    },
  }
}

/** The columns of some rows: numbers that are whole in all of them, others, flags, texts. */
export function columnsOf(rows: readonly Row[]): { name: string; kind: 'whole' | 'number' | 'flag' | 'text' }[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return names.map((name) => {
    const values = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined)
    const all = (is: (value: unknown) => boolean) => values.length > 0 && values.every(is)
    if (all((value) => typeof value === 'boolean')) return { name, kind: 'flag' }
    if (all(Number.isInteger)) return { name, kind: 'whole' }
    return { name, kind: all((value) => typeof value === 'number') ? 'number' : 'text' }
  })
}
