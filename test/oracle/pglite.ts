import { PGlite } from '@electric-sql/pglite'
import { warehouseFields } from '../../src/metrics/warehouse/warehouse-field.ts'

const kinds = {
  ...{ text: 'text', word: 'text', instant: 'timestamp with time zone', duration: 'double precision' },
  ...{ number: 'double precision', flag: 'boolean', list: 'text[]' },
}

/** A PostgreSQL of one test file, compiled to WebAssembly, and ways to put tickets into it. */
export async function postgres() {
  const number = (text: string) => Number(text)
  const db = await PGlite.create({ parsers: { 20: number, 1700: number } })
  const fill = async (table: string, columns: Readonly<Record<string, string>>, rows: readonly Record<string, unknown>[]) => {
    const names = Object.keys(columns)
    await db.exec(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (${names.map((n) => `${n} ${columns[n]}`).join(', ')})`)
    for (const row of rows)
      await db.query(
        `INSERT INTO ${table} VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
        names.map((name) => row[name] ?? null),
      )
  }
  return {
    rows: async (sql: string) => (await db.query(sql)).rows as Record<string, unknown>[],
    exec: (sql: string) => db.exec(sql),
    /** the table of tickets as the documentation describes it */
    tickets: (rows: readonly Record<string, unknown>[], table = 'tickets') =>
      fill(table, Object.fromEntries(Object.entries(warehouseFields).map(([field, kind]) => [field, kinds[kind]])), rows),
    fill,
    close: () => db.close(),
  }
}
