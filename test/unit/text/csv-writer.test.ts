import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { writeClean, writeCleanParquet } from '../../../src/cli/inspect/clean.ts'
import { openSession } from '../../../src/duckdb/session.ts'
import { fileLiteral } from '../../../src/duckdb/sql.ts'
import { csvStream, csvText } from '../../../src/text/syntax/csv-writer.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'
import { dice } from '../../truth/dice.ts'
import { csvReaders } from './csv-readers.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-csv-'))
const session = await openSession()
const readers = await csvReaders()
afterAll(() => {
  session.close()
  readers.close()
  rmSync(folder, { recursive: true })
})

/** What breaks CSV: ends of lines, quotes, delimiters, blanks at either end, marks, what a spreadsheet runs, letters of several bytes. */
const parts = [
  ...['\n', '\r', '\r\n', '\u2028', '"', '""', ',', ';', '|', ' ', '\t', "'", '\\', '\ufeff', '\0', '#'],
  ...['=1+1', '+82', '-', '@here', '＝1', '차', '티하우스', 'é', 'e\u0301', '🍵', '👩‍🍳', 'tea', 'NULL', '', ''],
]

/** A table of cells put together from them, the same for a seed. */
function nasty(rows: number, width: number, seed: number): string[][] {
  const { one, whole } = dice(seed)
  const cell = () => Array.from({ length: whole(0, 4) }, () => one(parts)).join('')
  return Array.from({ length: rows }, () => Array.from({ length: width }, cell))
}

describe.each([1, 2, 5])('%s columns of nasty cells', (width) => {
  const style = { oneColumn: width === 1 }
  test.each([1, 2, 3, 4])('come back from other readers, cell by cell (%s)', async (seed) => {
    const rows = nasty(300, width, 100 * width + seed)
    for (const [reader, read] of Object.entries(await readers.read(await csvText(rows, style))))
      expect({ reader, read }).toEqual({ reader, read: rows })
  })
  test('are the same text from a stream', async () => {
    const rows = nasty(400, width, width)
    expect(await textOf(Readable.from(rows).pipe(await csvStream(style)))).toBe(await csvText(rows, style))
  })
  test('come back with an apostrophe where a spreadsheet would run them', async () => {
    const rows = nasty(300, width, width + 50)
    const defused = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell)))
    for (const [reader, read] of Object.entries(await readers.read(await csvText(rows, { ...style, defused: true }))))
      expect({ reader, read }).toEqual({ reader, read: defused })
  })
})

test('what a spreadsheet would run is defused where people open it, and is left alone in a copy of the data', async () => {
  expect(await csvText([['=1+1', 'tea']], { defused: true })).toBe("'=1+1,tea\r\n")
  expect(await csvText([['=1+1', 'tea']])).toBe('=1+1,tea\r\n')
})

test('an empty text is told from none where the table knows both', async () => {
  expect(await csvText([['', null, 'tea']], { nulls: true })).toBe('"",,tea\r\n')
  expect(await csvText([['', null, 'tea']])).toBe(',,tea\r\n')
  expect(await csvText([[''], [null]], { nulls: true, oneColumn: true })).toBe('""\r\n""\r\n')
})

describe('a clean copy', () => {
  const header = ['id', 'note', 'state']
  const body = nasty(300, 3, 7).map(([, note, state], i) => [`${i + 1}`, note!, state!])
  const clean = async (content: string, name: string) => {
    const [from, to] = [join(folder, name), join(folder, 'clean.csv')]
    writeFileSync(from, content)
    let files = 0
    const options = { cwd: folder, stdin: Readable.from([]), temp: () => join(folder, `temp-${files++}`) }
    await writeClean(session, await probe(from, options), { flag: '--clean', name: to, path: to })
    return readFileSync(to, 'utf8')
  }
  test.each(['\n', '\r\n'])('of CSV with lone line feeds in its cells, rows ending in %j', async (newline) => {
    // NUL bytes are no text: reading drops them, and says so
    const plain = body.map((row) => row.map((cell) => cell.replaceAll('\0', '')))
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
    const csv = [header, ...plain].map((row) => row.map(cell).join(',') + newline).join('')
    for (const [reader, read] of Object.entries(await readers.read(await clean(csv, 'tickets.csv'))))
      expect({ reader, read }).toEqual({ reader, read: [header, ...plain] })
  })
  test('of JSON', async () => {
    const json = JSON.stringify(body.map(([id, note, state]) => ({ id, note, state })))
    for (const [reader, read] of Object.entries(await readers.read(await clean(json, 'tickets.json'))))
      expect({ reader, read }).toEqual({ reader, read: [header, ...body] })
  })
  test('as Parquet has the same cells, and names each column once', async () => {
    const [from, to] = [join(folder, 'same-names.csv'), join(folder, 'clean.parquet')]
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
    const plain = body.map((row) => row.map((text) => text.replaceAll('\0', '')))
    writeFileSync(from, [['id', 'note', 'Note'], ...plain].map((row) => `${row.map(cell).join(',')}\r\n`).join(''))
    const options = { cwd: folder, stdin: Readable.from([]), temp: session.temp }
    await writeCleanParquet(session, await probe(from, options), { flag: '--clean', name: to, path: to })
    const names = await session.rows(`SELECT column_name AS one FROM (DESCRIBE FROM read_parquet(${fileLiteral(to)}))`)
    expect(names.map(({ one }) => one)).toEqual(['id', 'note', 'Note_2'])
    // a sign in front, else the driver takes a byte order mark off a cell
    const marked = ['id', 'note', 'Note_2'].map((one) => `'.' || "${one}" AS "${one}"`)
    const rows = await session.rows(`SELECT ${marked.join(', ')} FROM read_parquet(${fileLiteral(to)})`)
    // a blank cell of CSV is nothing
    const expected = plain.map((row) => row.map((text) => (text === '' ? null : `.${text}`)))
    expect(rows.map((row) => Object.values(row))).toEqual(expected)
  })
  test('of JSON knows null', async () => {
    const csv = await clean('[{"id":1,"note":""},{"id":2,"note":null},{"id":3}]', 'nulls.json')
    expect(csv).toBe('id,note\r\n1,""\r\n2,\r\n3,\r\n')
    expect(parse(csv)).toHaveLength(4)
  })
})
