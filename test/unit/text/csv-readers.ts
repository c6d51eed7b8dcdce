import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { openSession } from '../../../src/duckdb/session.ts'

/** A CSV as others read it, told nothing but that it is RFC 4180: each gives rows of cells. */
export interface CsvReaders {
  read(csv: string): Promise<Record<string, string[][]>>
  close(): void
}

const python = `import csv, json, sys
csv.field_size_limit(1 << 30)
print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8', newline='')))))`
const hasPython = spawnSync('python3', ['-c', 'import csv'], { timeout: 20_000 }).status === 0

/** csv-parse, DuckDB, and Python's csv where there is a Python: none of them is the writer, and no two have code in common. */
export async function csvReaders(): Promise<CsvReaders> {
  const folder = mkdtempSync(join(tmpdir(), 'teahouse-readers-'))
  const path = join(folder, 'read.csv')
  const session = await openSession()
  const byDuckdb = async (width: number) => {
    const columns = Array.from({ length: width }, (_, i) => `c${i}`)
    // the dot in front keeps a byte order mark that the driver would take off
    const rows = await session.rows(
      `SELECT ${columns.map((c) => `'.' || coalesce(${c}, '') AS ${c}`).join(', ')} FROM read_csv('${path}', auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', max_line_size = 20000000, columns = {${columns.map((c) => `${c}: 'VARCHAR'`).join(', ')}})`,
    )
    return rows.map((row) => Object.values(row).map((cell) => (cell as string).slice(1)))
  }
  const byPython = () => {
    const { stdout, stderr } = spawnSync('python3', ['-c', python, path], { encoding: 'utf8', maxBuffer: 1 << 30 })
    if (stderr !== '') throw new Error(stderr)
    return JSON.parse(stdout) as string[][]
  }
  return {
    async read(csv) {
      writeFileSync(path, csv)
      const first = parse(csv, { record_delimiter: '\r\n' }) as string[][]
      return {
        'csv-parse': first,
        ...(first.length > 0 && { duckdb: await byDuckdb(first[0]!.length) }),
        ...(hasPython && { python: byPython() }),
      }
    },
    close() {
      session.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
