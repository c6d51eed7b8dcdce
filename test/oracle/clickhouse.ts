import { createRequire } from 'node:module'
import { warehouseFields } from '../../src/metrics/warehouse/warehouse-field.ts'

const kinds = {
  ...{ text: 'Nullable(String)', word: 'Nullable(String)', instant: "Nullable(DateTime64(6, 'UTC'))" },
  ...{ duration: 'Nullable(Float64)', number: 'Nullable(Float64)', flag: 'Nullable(Bool)', list: 'Array(String)' },
}

interface Chdb {
  Session: new () => { query(sql: string, format?: string): string; cleanup(): void }
}

/** ClickHouse inside this process. `chdb` takes half a gigabyte: `npm install --no-save chdb`. Undefined where it is not there. */
export function clickhouse() {
  let chdb: Chdb
  try {
    chdb = createRequire(import.meta.url)(process.env.CHDB ?? 'chdb')
  } catch {
    return undefined
  }
  const session = new chdb.Session()
  const settings = 'SETTINGS output_format_json_quote_64bit_integers = 0'
  const columns = Object.entries(warehouseFields).map(([field, kind]) => [field, kinds[kind]] as const)
  return {
    query: (sql: string, format: string) => session.query(sql, format),
    rows: async (sql: string) =>
      session
        .query(`${sql}\n${settings}`, 'JSONEachRow')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    tickets: async (rows: readonly Record<string, unknown>[]) => {
      session.query('DROP TABLE IF EXISTS tickets')
      session.query(`CREATE TABLE tickets (${columns.map(([name, type]) => `${name} ${type}`).join(', ')}) ENGINE = Memory`)
      const tuples = rows.map((row) => `(${columns.map(([name, type]) => literal(row[name], type)).join(', ')})`)
      if (tuples.length > 0) session.query(`INSERT INTO tickets VALUES ${tuples.join(', ')}`)
    },
    close: async () => session.cleanup(),
  }
}

function literal(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.map((entry) => literal(entry, 'String')).join(', ')}]`
  if (value === null || value === undefined) return type.startsWith('Array') ? '[]' : 'NULL'
  if (value instanceof Date) return `'${value.toISOString().slice(0, 23).replace('T', ' ')}'`
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value)
}
