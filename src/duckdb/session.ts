import { createRequire } from 'node:module'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { engineStopped, outOfMemory, reasons, refused } from '../files/messages/system.ts'
import { scratch } from '../files/scratch.ts'
import { isSystemError } from '../files/system-error.ts'
import { exactSums } from './exact-sums.ts'
import { engineMissing } from './messages.ts'
import { text } from './sql.ts'

export type Row = Record<string, unknown>

/** One run's database: in memory, or of a very large input in a file. That and what it spills stand in a folder that goes when the run ends. */
export interface Session {
  /** there are more rows than memory should hold values of: a query may hold only what DuckDB can spill */
  readonly beyondMemory: boolean
  /** `values`: bound to `$1`, `$2`, … */
  run(sql: string, values?: readonly (string | number)[]): Promise<void>
  /** rows with JS values: numbers for every numeric type, strings, booleans, lists; NULL is null */
  rows(sql: string): Promise<Row[]>
  /** rows of text, one after another, as their cells: for results that do not fit into memory */
  cells(sql: string): AsyncGenerator<readonly (string | null)[]>
  /** the first row */
  one(sql: string): Promise<Row>
  /** says how many bytes are to be read, before any table is made: memory, threads and the place of tables follow */
  expect(bytes: number): Promise<void>
  /** the rows of a query as Parquet, in a file of the run's temporary folder; gives its path */
  parquet(sql: string): Promise<string>
  /** from now on, what share of the running statement is done, 0 to 1; undefined where DuckDB does not know */
  watched(): Promise<() => number | undefined>
  /** a fresh path in the run's temporary folder */
  temp(): string
  close(): void
}

/** By `require`: an `import` would first scan the package's CommonJS for names, which takes longer than opening a database. */
function loadDuckdb(): typeof import('@duckdb/node-api') {
  try {
    return createRequire(import.meta.url)('@duckdb/node-api')
  } catch (error) {
    throw isSystemError(error) ? error : UserError.of('missing-package', engineMissing())
  }
}

/** Megabytes that DuckDB may hold before it spills to disk: what keeps a 1 M ticket export under 700 MB of process memory. */
const leastMemory = 384

/** Spilling costs more than reading: a larger export may hold more, up to a quarter of the machine's memory. */
const memoryFor = (bytes: number) =>
  Math.round(Math.max(leastMemory, Math.min((bytes * 0.75) / 2 ** 20, totalmem() / 2 ** 20 / 4)))

/**
 * Bytes of input from which tables stand in a file: compressed to a sixth of what they take in memory, and read from there. It keeps
 * 10 M tickets under 1.2 GB of process memory; of less, compressing costs more than it saves.
 */
const worthFile = 1 << 30
/** Megabytes that DuckDB may hold of them: of 100 M tickets some steps hold more than it does of 30 M. */
const memoryBesideFile = (bytes: number) => Math.round(Math.max(640, Math.min(bytes / 2 ** 20 / 16, totalmem() / 2 ** 20 / 4)))

/** Bytes of input from which several threads pay: for less, handing work to them takes longer than the work. */
const worthThreads = 8 << 20

/**
 * Opens DuckDB, embedded. The session's zone is UTC, so that nothing depends on the machine's; extensions are never fetched.
 * @throws UserError where DuckDB is not installed (`npm install --omit=optional`)
 */
export async function openSession(): Promise<Session> {
  const duckdb = loadDuckdb()
  const { folder, remove } = scratch()
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    memory_limit: `${leastMemory}MB`,
    threads: '1',
    temp_directory: folder,
  })
  const connection = await instance.connect()
  await connection.run(
    "SET TimeZone = 'UTC'; SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET enable_progress_bar = false",
  )
  await connection.run(exactSums)
  // the end of the process waits for a running statement
  const interrupt = () => connection.interrupt()
  process.prependOnceListener('exit', interrupt)
  let files = 0
  const run = async (sql: string, values?: readonly (string | number)[]): Promise<void> =>
    void (await connection.run(sql, values && [...values]).catch(mended))
  const rows = async (sql: string): Promise<Row[]> =>
    (await connection.runAndReadAll(sql).catch(mended)).getRowObjectsJS().map((row) => mapValues(row as Row))
  async function* cells(sql: string): AsyncGenerator<readonly (string | null)[]> {
    const result = await connection.stream(sql).catch(mended)
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
      yield* chunk.getRows() as (string | null)[][]
  }
  const temp = () => join(folder, `${++files}`)
  let beyondMemory = false
  return {
    get beyondMemory() {
      return beyondMemory
    },
    run,
    rows,
    cells,
    temp,
    one: async (sql) => (await rows(sql))[0] ?? {},
    expect: async (bytes) => {
      if (bytes < worthThreads) return
      const beside = bytes >= worthFile
      await run(
        `SET memory_limit = '${beside ? memoryBesideFile(bytes) : memoryFor(bytes)}MB'; SET threads = ${availableParallelism()}`,
      )
      if (!beside) return
      // nobody opens this file again: what has not been written to it when the run ends need not be
      await run(
        `ATTACH ${text(temp())} AS stored (RECOVERY_MODE no_wal_writes); USE stored; PRAGMA disable_checkpoint_on_shutdown`,
      )
      beyondMemory = true
    },
    watched: async () => {
      await run('SET enable_progress_bar = true; SET enable_progress_bar_print = false; SET progress_bar_time = 0')
      return () => {
        const { percentage } = connection.progress
        return percentage >= 0 ? percentage / 100 : undefined
      }
    },
    parquet: async (sql) => {
      const path = temp()
      await run(`COPY (${sql}) TO ${text(path)} (FORMAT parquet)`)
      return path
    },
    close: () => {
      process.removeListener('exit', interrupt)
      connection.closeSync()
      instance.closeSync()
      remove()
    },
  }
}

/** What DuckDB says of a disk or of memory that is not enough, as something the user can mend. */
function mended(error: unknown): never {
  const said = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : ''
  if (/failed to offload|max_temp_directory_size|No space left/i.test(said))
    throw UserError.of('system', refused({ does: 'keep', name: tmpdir() }, reasons.ENOSPC!))
  if (said.startsWith('Out of Memory Error')) throw UserError.of('system', outOfMemory())
  if (said.startsWith('IO Error: ')) throw UserError.of('system', engineStopped(said.slice('IO Error: '.length)))
  throw error
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
