import { DuckDBInstance } from '@duckdb/node-api'
import { exactSums } from '../../src/duckdb/exact-sums.ts'
import { ticketFields } from '../../src/tickets/ticket.ts'

const kinds = {
  text: 'VARCHAR',
  word: 'VARCHAR',
  instant: 'TIMESTAMP',
  duration: 'DOUBLE',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  list: 'VARCHAR[]',
}

/** The table `tickets` as `ticket.ts` documents it. */
const columns: Record<string, string> = {
  ...Object.fromEntries(Object.entries(ticketFields).map(([field, kind]) => [field, kinds[kind]])),
  local_created: 'TIMESTAMP',
  all_tags: 'VARCHAR[]',
  tag: 'VARCHAR',
  in_order_months: 'BOOLEAN',
  reply: 'VARCHAR',
  reply_s: 'DOUBLE',
  waited_s: 'DOUBLE',
  open_s: 'DOUBLE',
  reply_business_s: 'DOUBLE',
  waited_business_s: 'DOUBLE',
  target_s: 'DOUBLE',
  target_business_s: 'DOUBLE',
  is_solved: 'BOOLEAN',
  solve_s: 'DOUBLE',
  solve_business_s: 'DOUBLE',
  solve_invalid: 'BOOLEAN',
  csat_offered: 'BOOLEAN',
  stars: 'VARCHAR',
  public_review: 'BOOLEAN',
  stars_only: 'BOOLEAN',
  effort: 'VARCHAR',
  file_no: 'INTEGER',
  row_no: 'BIGINT',
}
/** The table `every_ticket`, with those that are left out. */
const everyColumns = { ...columns, excluded: 'VARCHAR', left_out: 'VARCHAR[]', first_reply_s: 'DOUBLE', reply_invalid: 'VARCHAR' }
const allOrderColumns = {
  id: 'VARCHAR',
  created_at: 'TIMESTAMP',
  customer: 'VARCHAR',
  cancelled: 'BOOLEAN',
  test: 'BOOLEAN',
  total: 'DOUBLE',
  currency: 'VARCHAR',
  shipped_at: 'TIMESTAMP',
}
const orderColumns = { month: 'VARCHAR', orders: 'DOUBLE', customers: 'DOUBLE', usable: 'BOOLEAN' }

/** A fresh database for one test file, and ways to put rows into it. */
export async function database() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run(exactSums)
  const fill = async (table: string, types: Record<string, string>, rows: readonly object[]) => {
    const names = Object.keys(types)
    await connection.run(`CREATE OR REPLACE TABLE ${table} (${names.map((name) => `${name} ${types[name]}`).join(', ')})`)
    if (rows.length === 0) return
    const tuples = rows.map((row) => `(${names.map((name) => literal((row as Record<string, unknown>)[name])).join(', ')})`)
    await connection.run(`INSERT INTO ${table} VALUES ${tuples.join(', ')}`)
  }
  return {
    rows: async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[],
    // without a taxonomy a ticket counts under the tags that it carries
    tickets: (rows: readonly object[]) => fill('tickets', columns, rows.map(withAllTags)),
    everyTicket: async (rows: readonly object[]) => {
      await fill(
        'every_ticket',
        everyColumns,
        rows.map((row) => ({ left_out: [], ...withAllTags(row) })),
      )
      await connection.run('CREATE OR REPLACE TABLE tickets AS SELECT * FROM every_ticket WHERE len(left_out) = 0')
    },
    // an order's products are its lines
    allOrders: async (rows: readonly object[]) => {
      await fill('all_orders', allOrderColumns, rows)
      const lines = (rows as { id?: string; products?: readonly string[] }[]).flatMap(({ id, products = [] }) =>
        products.map((product) => ({ id, product })),
      )
      await fill('order_lines', { id: 'VARCHAR', product: 'VARCHAR' }, lines)
    },
    orderMonths: (rows: readonly object[]) => fill('order_months', orderColumns, rows),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]::VARCHAR[]`
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}

const withAllTags = (row: object) => ('tags' in row ? { all_tags: row.tags, ...row } : row)
