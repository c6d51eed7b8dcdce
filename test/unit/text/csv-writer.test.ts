import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { writeClean } from '../../../src/cli/inspect/run.ts'
import { openSession } from '../../../src/duckdb/session.ts'
import { csvStream, csvText } from '../../../src/text/syntax/csv-writer.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-csv-'))
const session = await openSession()
afterAll(() => {
  session.close()
  rmSync(folder, { recursive: true })
})

/** A table of cells put together from what breaks CSV, the same on every run. */
function nasty(rows: number, width: number): string[][] {
  const parts = ['\n', '\r', '\r\n', '"', '""', ',', ';', ' ', '\t', "'", '\\', '\ufeff', '=1+1', '차', 'é', '🍵', 'tea', '', '']
  let seed = 20_261_005
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * most)
  }
  const cell = () => Array.from({ length: next(5) }, () => parts[next(parts.length)]).join('')
  return Array.from({ length: rows }, () => Array.from({ length: width }, cell))
}

/** What DuckDB reads, told nothing but that it is RFC 4180. The dot in front keeps a byte order mark that Node would take off. */
async function byDuckdb(csv: string, width: number): Promise<string[][]> {
  const path = join(folder, 'read.csv')
  writeFileSync(path, csv)
  const columns = Array.from({ length: width }, (_, i) => `c${i}: 'VARCHAR'`).join(', ')
  const rows = await session.rows(
    `SELECT ${Array.from({ length: width }, (_, i) => `'.' || coalesce(c${i}, '') AS c${i}`).join(', ')} FROM read_csv('${path}', auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = {${columns}})`,
  )
  return rows.map((row) => Object.values(row).map((cell) => (cell as string).slice(1)))
}

describe.each([1, 2, 5])('%s columns of nasty cells', (width) => {
  const rows = nasty(400, width)
  const style = { oneColumn: width === 1 }
  test('come back from csv-parse and from DuckDB, cell by cell', async () => {
    const csv = await csvText(rows, style)
    expect(parse(csv, { record_delimiter: '\r\n' })).toEqual(rows)
    expect(await byDuckdb(csv, width)).toEqual(rows)
  })
  test('are the same text from a stream', async () => {
    expect(await textOf(Readable.from(rows).pipe(await csvStream(style)))).toBe(await csvText(rows, style))
  })
})

test('what a spreadsheet would run is defused where people open it, and is left alone in a copy of the data', async () => {
  expect(await csvText([['=1+1', 'tea']], { defused: true })).toBe("'=1+1,tea\r\n")
  expect(await csvText([['=1+1', 'tea']])).toBe('=1+1,tea\r\n')
})

describe('a clean copy', () => {
  const header = ['id', 'note', 'state']
  const body = nasty(300, 3).map(([, note, state], i) => [`${i + 1}`, note!, state!])
  const clean = async (content: string, name: string) => {
    const [from, to] = [join(folder, name), join(folder, 'clean.csv')]
    writeFileSync(from, content)
    let files = 0
    const options = { cwd: folder, stdin: Readable.from([]), temp: () => join(folder, `temp-${files++}`) }
    await writeClean(session, await probe(from, options), { flag: '--clean', name: to, path: to })
    return parse(readFileSync(to, 'utf8')) as string[][]
  }
  test.each(['\n', '\r\n'])('of CSV with lone line feeds in its cells, rows ending in %j', async (newline) => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
    const csv = [header, ...body].map((row) => row.map(cell).join(',') + newline).join('')
    expect(await clean(csv, 'tickets.csv')).toEqual([header, ...body])
  })
  test('of JSON', async () => {
    const json = JSON.stringify(body.map(([id, note, state]) => ({ id, note, state })))
    expect(await clean(json, 'tickets.json')).toEqual([header, ...body])
  })
})
