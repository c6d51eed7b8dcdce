import { statSync } from 'node:fs'
import type { Session } from '../../../duckdb/session.ts'
import { fileLiteral, text } from '../../../duckdb/sql.ts'
import { scratchFile } from '../../../files/scratch.ts'
import type { CsvLayout, Layout } from '../../probe/layout.ts'
import { oddQuotes } from './odd-quotes.ts'
import { column, type OpenTable, type RawTable, type Reject, type Repair } from './raw-table.ts'

/** Bytes of a row, quotes and all, above which DuckDB must be told to make room. */
const usualRow = 2_000_000

const readCsv = (
  path: string,
  columns: readonly string[],
  csv: Pick<CsvLayout, 'delimiter' | 'quote' | 'escape' | 'newline'>,
  header: boolean,
  longest = usualRow,
) => {
  const types = columns.map((c) => `'${c}': 'VARCHAR'`).join(', ')
  const dialect = `delim = ${text(csv.delimiter)}, quote = ${text(csv.quote)}, escape = ${text(csv.escape)}`
  // DuckDB 1.5.5 reads no row where it is told of CRLF, and the right ones where it looks for itself
  const ends = csv.newline === 'crlf' ? '' : "new_line = '\\n', "
  return `read_csv(${fileLiteral(path)}, auto_detect = false, strict_mode = true, header = ${header}, ${dialect}, ${ends}columns = {${types}}, max_line_size = ${Math.max(usualRow, longest)})`
}

/**
 * A CSV file. DuckDB reads it strictly when nothing in the head speaks against it; whatever DuckDB balks at, the careful reader
 * reads again from the start, so that damage is judged in one place only.
 */
export async function openCsv(session: Session, layout: Layout, number: number): Promise<OpenTable> {
  const csv = layout.csv!
  const table = `raw_${number}`
  return {
    layout,
    header: csv.header,
    load: async (indices) =>
      (csv.strict && (await strictly(session, layout, table, indices))) || carefully(session, layout, table, indices),
    first: async (indices, rows) => {
      if (!csv.strict || statSync(layout.path).size < large) return undefined
      const all = readCsv(
        layout.path,
        csv.header.map((_, i) => column(i)),
        csv,
        true,
      )
      const head = await strictly(session, layout, table, indices, rows)
      return head && { head, all }
    },
  }
}

/** Bytes from which a file is not loaded before it is read. */
const large = 16 << 20

async function strictly(
  session: Session,
  layout: Layout,
  table: string,
  indices: readonly number[],
  most?: number,
): Promise<RawTable | undefined> {
  const csv = layout.csv!
  const all = csv.header.map((_, i) => column(i))
  const wanted = indices.map(column).join(', ') || `${column(0)} IS NULL AS none`
  try {
    await session.run(
      `CREATE OR REPLACE TABLE ${table} AS SELECT ${wanted} FROM ${readCsv(layout.path, all, csv, true)}${most ? ` LIMIT ${most}` : ''}`,
    )
  } catch {
    return undefined
  }
  if (!(await beginsAs(session, csv, table, indices)) || (await repeatsHeader(session, csv, table, indices))) return undefined
  if (
    indices.length > 0 &&
    (await session.rows(`SELECT 1 AS there FROM ${table} WHERE ${oddQuotes(indices)} LIMIT 1`)).length > 0
  )
    return undefined
  const rows = (await session.one(`SELECT count(*) AS n FROM ${table}`)).n as number
  const lines = async (rowids: readonly number[]) => {
    const { linesOf } = await import('../../probe/lines.ts')
    return linesOf(layout.path, [...rowids], layout)
  }
  return { table, rows, rejects: [], lines }
}

/** Rows compared with what the probe saw: a line break in the header makes DuckDB mistake the line ends, without a word. */
const compared = 20

async function beginsAs(session: Session, csv: CsvLayout, table: string, indices: readonly number[]): Promise<boolean> {
  const columns = indices.map((i) => `coalesce(${column(i)}, '')`).join(', ')
  const rows = await session.rows(`SELECT [${columns}]::VARCHAR[] AS cells FROM ${table} WHERE rowid < ${compared}`)
  const seen = csv.sample.slice(0, compared)
  return (
    rows.length === seen.length &&
    rows.every(({ cells }, row) => indices.every((i, n) => (cells as string[])[n] === seen[row]![i]))
  )
}

/** Whether the header stands among the rows too, as where exports were pasted together: two of its names in their own columns. */
async function repeatsHeader(session: Session, csv: CsvLayout, table: string, indices: readonly number[]): Promise<boolean> {
  const names = indices.filter((i) => csv.header[i]!.trim() !== '').slice(0, 2)
  if (names.length < 2) return false
  const same = names.map((i) => `${column(i)} = ${text(csv.header[i]!)}`).join(' AND ')
  return (await session.rows(`SELECT 1 AS there FROM ${table} WHERE ${same} LIMIT 1`)).length > 0
}

async function carefully(session: Session, layout: Layout, table: string, indices: readonly number[]): Promise<RawTable> {
  const { records } = await import('../../probe/records.ts')
  const path = session.temp()
  const out = scratchFile(path)
  const rejects: Reject[] = []
  const repairs: Repair[] = []
  const footers: number[] = []
  const lines: number[] = []
  let [chunk, longest] = ['', 0]
  for await (const record of records(layout)) {
    if ('code' in record) {
      if (record.code === 'footer') footers.push(record.line)
      else rejects.push({ line: record.line, reason: record.reject, code: record.code, raw: record.raw })
      continue
    }
    const { line, cells, repaired } = record
    if (repaired !== undefined) repairs.push({ place: lines.length, line, raw: repaired, cells })
    lines.push(line)
    const row = `${indices.map((i) => `"${(cells[i] ?? '').replaceAll('"', '""')}"`).join(',') || '""'}\n`
    longest = Math.max(longest, row.length * 3)
    chunk += row
    if (chunk.length > 1 << 20) {
      out.write(chunk)
      chunk = ''
    }
  }
  out.write(chunk)
  out.close()
  const columns = indices.length > 0 ? indices.map(column) : ['none']
  if (lines.length > 0) {
    const plain = { delimiter: ',', quote: '"', escape: '"', newline: 'lf' } as const
    await session.run(`CREATE OR REPLACE TABLE ${table} AS SELECT * FROM ${readCsv(path, columns, plain, false, longest)}`)
  } else await session.run(`CREATE OR REPLACE TABLE ${table} (${columns.map((c) => `${c} VARCHAR`).join(', ')})`)
  const lineOf = async (rowids: readonly number[]) => rowids.map((rowid) => lines[rowid]!)
  return { table, rows: lines.length, rejects, repairs, footers, lines: lineOf }
}
