import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { dice } from '../truth/dice.ts'
import { csvReaders } from '../unit/text/csv-readers.ts'
import { run, teahouse } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-written-'))
const readers = await csvReaders()
afterAll(() => {
  readers.close()
  rmSync(folder, { recursive: true })
})

/** What all readers agree on, cell by cell; every row as wide as the header. */
async function readBack(csv: string): Promise<string[][]> {
  const [[, first], ...others] = Object.entries(await readers.read(csv)) as [[string, string[][]], ...[string, string[][]][]]
  for (const [reader, read] of others) expect({ reader, read }).toEqual({ reader, read: first })
  for (const row of first) expect(row.length).toBe(first[0]!.length)
  return first
}

async function written(argv: readonly string[], flag: string, cwd = folder): Promise<string[][]> {
  const to = join(folder, 'written.csv')
  const { code, err } = await run([...argv, flag, to], { cwd })
  expect({ code: code === 1 ? 0 : code, err: code > 1 ? err : '' }).toEqual({ code: 0, err: '' })
  return readBack(readFileSync(to, 'utf8'))
}

describe('a clean copy of a fixture is its cells', () => {
  test.each(readdirSync(teahouse).filter((name) => name.endsWith('.csv')))('%s', async (name) => {
    const encoding = name.includes('cp949') ? 'euc-kr' : 'utf-8'
    const source = new TextDecoder(encoding).decode(readFileSync(join(teahouse, name)))
    const copy = await written(['inspect', name], '--clean', teahouse)
    expect(copy).toEqual(parse(source, { relax_column_count: true, delimiter: [',', ';'] }))
  })
  test('conversations.json', async () => {
    const [header, ...rows] = await written(['inspect', 'conversations.json'], '--clean', teahouse)
    expect([header!.length > 3, rows.length > 3]).toEqual([true, true])
  })
})

/** Names and texts of an export that are made to break what is written of it. */
const hostile = ['a\nb', 'c\r\nd', 'say "no"', 'x,y;z', '=1+1', '-5', ' late ', '\ufeffmark', '환불', '🍵', "it's", '']

/** An export whose tags, channels, agents and notes are such; every seventh row is no ticket. */
function hostileExport(): string {
  const { one } = dice(7)
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = Array.from({ length: 80 }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0')
    const [created, reply] = i % 7 === 3 ? ['sometime', one(hostile)] : [`2026-10-${day}T09:00:00Z`, `2026-10-${day}T11:00:00Z`]
    return [`${i + 1}`, created, reply, one(hostile), one(hostile), one(hostile), one(hostile)].map(quoted).join(',')
  })
  return `id,created_at,first_reply_at,channel,agent,tags,note\r\n${rows.join('\r\n')}\r\n"81","2026-10-02T09:00:00Z","un"closed,x\r\n`
}

describe('every CSV of a hostile export comes back', () => {
  writeFileSync(join(folder, 'tickets.csv'), hostileExport())
  test('the report', async () => {
    const rows = await written(['metrics', 'tickets.csv', '-f', 'csv', '--by', 'channel,agent,tag', '--zone', 'UTC'], '-o')
    expect(rows[0]).toEqual(expect.arrayContaining(['metric', 'channel', 'agent', 'tag', 'value']))
    expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([])
  })
  test('the rejected rows: what each held, to the letter', async () => {
    const [header, ...rows] = await written(['metrics', 'tickets.csv', '--zone', 'UTC'], '--rejects')
    expect(header).toEqual(['file', 'line', 'reason', 'row', 'read_as'])
    const source = parse(hostileExport().split('"81"')[0]!) as string[][]
    const held = rows.filter(([, , , row]) => row!.includes('sometime')).map(([, , , row]) => parse(row!)[0] as string[])
    expect(held).toEqual(source.filter(([, created]) => created === 'sometime'))
  })
  test('the clean copy', async () => {
    const [header, ...rows] = await written(['inspect', 'tickets.csv'], '--clean')
    const source = parse(hostileExport().split('"81"')[0]!) as string[][]
    expect([header, ...rows].slice(0, source.length)).toEqual(source)
  })
})

test('the rename map and the macros of Zammad come back', async () => {
  const tag = (name: string, i: number) => ({ id: `tag-${i}`, kind: 'cause', aliases: [name] })
  const names = hostile.filter((name) => name.trim() !== '')
  writeFileSync(join(folder, 'tags.json'), JSON.stringify({ tags: names.map(tag) }))
  const map = await written(['lint', 'tags.json'], '--rename-map')
  expect(map[0]).toEqual(['old', 'new'])
  expect(map.length).toBeGreaterThan(5)
  const macros = await written(['templates', 'export', '--to', 'zammad', '--lang', 'ko'], '-o')
  expect(macros[0]).toContain('content')
  expect(macros.length).toBeGreaterThan(10)
})
