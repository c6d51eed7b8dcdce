import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { engineMissing } from './messages.ts'

export type Row = Record<string, unknown>

/** One run's database: in memory, spilling to a folder of its own that goes when the run ends. */
export interface Session {
  run(sql: string): Promise<void>
  /** rows with JS values: numbers for every numeric type, strings, booleans, lists; NULL is null */
  rows(sql: string): Promise<Row[]>
  /** the first row */
  one(sql: string): Promise<Row>
  /** says how many bytes are to be read: memory and threads follow, from little and one */
  expect(bytes: number): Promise<void>
  /** a fresh path in the run's temporary folder */
  temp(): string
  close(): void
}

/** By `require`: an `import` would first scan the package's CommonJS for names, which takes longer than opening a database. */
function loadDuckdb(): typeof import('@duckdb/node-api') {
  try {
    return createRequire(import.meta.url)('@duckdb/node-api')
  } catch {
    throw new UserError(...engineMissing())
  }
}

/** Megabytes that DuckDB may hold before it spills to disk: what keeps a 1 M ticket export under 700 MB of process memory. */
const leastMemory = 384

/** Spilling costs more than reading: a larger export may hold more, up to a quarter of the machine's memory. */
const memoryFor = (bytes: number) =>
  Math.round(Math.max(leastMemory, Math.min((bytes * 0.75) / 2 ** 20, totalmem() / 2 ** 20 / 4)))

/** Bytes of input from which several threads pay: for less, handing work to them takes longer than the work. */
const worthThreads = 8 << 20

/**
 * Opens DuckDB, embedded. The session's zone is UTC, so that nothing depends on the machine's; extensions are never fetched.
 * @throws UserError where DuckDB is not installed (`npm install --omit=optional`)
 */
export async function openSession(): Promise<Session> {
  const duckdb = loadDuckdb()
  const folder = mkdtempSync(join(tmpdir(), 'support-kit-'))
  const clean = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clean) // before anything can interrupt
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    memory_limit: `${leastMemory}MB`,
    threads: '1',
    temp_directory: folder,
  })
  const connection = await instance.connect()
  await connection.run(
    "SET TimeZone = 'UTC'; SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET enable_progress_bar = false",
  )
  let files = 0
  const run = async (sql: string): Promise<void> => void (await connection.run(sql))
  const rows = async (sql: string): Promise<Row[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJS().map((row) => mapValues(row as Row))
  return {
    run,
    rows,
    one: async (sql) => (await rows(sql))[0] ?? {},
    expect: async (bytes) => {
      if (bytes < worthThreads) return
      await run(`SET memory_limit = '${memoryFor(bytes)}MB'; SET threads = ${availableParallelism()}`)
    },
    temp: () => join(folder, `${++files}`),
    close: () => {
      connection.closeSync()
      instance.closeSync()
      clean()
      process.removeListener('exit', clean)
    },
  }
}

function mapValues(row: Row): Row {
  for (const column in row) row[column] = plain(row[column])
  return row
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Date) return value.toISOString()
  return value
}
