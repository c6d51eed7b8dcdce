import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { openTable } from '../../../src/tickets/load/table/open-table.ts'
import { readTickets, uniteTickets } from '../../../src/tickets/load/tickets.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'

const header = 'ticket id,created at,status,channel,tags,first response (minutes),solved at,notes'
const rows = 22_000
const filler = 'tea '.repeat(200)
const row = (i: number) => {
  const day = String((i % 28) + 1).padStart(2, '0')
  return [
    `T-${i}`,
    `2026-10-${day} 09:${String(i % 60).padStart(2, '0')}`,
    i % 3 ? 'Solved' : 'Open',
    i % 2 ? 'Email' : 'Chat',
    i % 5 ? `late;gift-${i % 7}` : '',
    i % 9 ? i % 500 : '',
    '',
    filler,
  ]
}
/** The same big sheet, with its last rows as given. */
const sheet = (...last: readonly (readonly unknown[])[]) =>
  `${[header.split(','), ...Array.from({ length: rows }, (_, i) => row(i)), ...last].map((cells) => cells.join(',')).join('\n')}\n`
const another = (cells: Record<number, string>) => row(rows).map((cell, i) => cells[i] ?? cell)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'support-kit-stream-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(text: string, stream: boolean) {
  const file = join(folder, 'sheet.csv')
  writeFileSync(file, text)
  const session = await openSession()
  try {
    const layout = await probe(file, { cwd: folder, stdin: process.stdin, temp: session.temp })
    const exclude = { spam: ['gift-13'], test: { tags: ['gift-13', 'new-tag'], columns: { Notes: ['*qa*'] } } }
    const options = { zone: 'Asia/Seoul', stream, exclude }
    const tickets = await readTickets(session, await openTable(session, layout, 0), 0, options)
    await uniteTickets(session, [tickets])
    const found = await session.rows('SELECT * FROM all_tickets ORDER BY id, row_no')
    return {
      streamed: tickets.streamed,
      uses: tickets.uses,
      rows: found,
      warnings: tickets.warnings,
      repaired: (tickets.raw.repairs ?? []).map(({ line }) => line),
    }
  } finally {
    session.close()
  }
}

describe('a large plain file read in one pass', () => {
  it('gives the tickets that loading it gives', async () => {
    const text = sheet(another({ 4: 'gift-13;new-tag' }))
    const [once, loaded] = [await read(text, true), await read(text, false)]
    expect([once.streamed, loaded.streamed]).toEqual([true, false])
    expect(once.rows).toHaveLength(rows + 1)
    expect(once.rows.at(-1)).toBeDefined()
    expect(once).toEqual({ ...loaded, streamed: true })
    expect(once.rows.filter((r) => r.spam)).toHaveLength(1)
    expect(once.rows.filter((r) => r.test)).toMatchObject([{ test_by: 'tag gift-13' }])
  })

  it('knows what marked a ticket as loading it does, by column before by tag', async () => {
    const text = sheet(another({ 4: 'gift-13', 7: 'a QA ticket' }), another({ 0: 'T-last', 7: 'a QA ticket' }))
    const [once, loaded] = [await read(text, true), await read(text, false)]
    expect(once).toEqual({ ...loaded, streamed: true })
    expect(once.rows.filter((r) => r.test).map((r) => r.test_by)).toEqual(['column Notes: *qa*', 'column Notes: *qa*'])
  })

  it.each([
    ['a date written another way', { 1: '5 Oct 2026 3:20 PM' }],
    ['letters in the places of digits', { 1: '2O26-1O-O5 O9:OO' }],
    ['a date with its own offset', { 1: '2026-10-05T09:00:00Z' }],
    ['a word that no earlier row holds', { 2: 'Closed' }],
    ['a word for "no value" in the id', { 0: 'N/A' }],
    ['an id that a spreadsheet rounded', { 0: '1.03E+13' }],
    ['a value in a column that was empty before', { 6: '2026-10-06 10:00' }],
  ])('is loaded after all where a late row shows %s', async (_, cells) => {
    const text = sheet(another(cells as Record<number, string>))
    const [once, loaded] = [await read(text, true), await read(text, false)]
    expect(once.streamed).toBe(false)
    expect(once).toEqual(loaded)
  })

  it.each(['2026-10-05  9:00', ' 026-10-05 09:00', '2026-10-05 09:60', '2026-13-05 09:00'])(
    'reads %j, whose marks stand where those of the first rows do, as loading it does',
    async (cell) => {
      const text = sheet(another({ 1: cell }))
      const [once, loaded] = [await read(text, true), await read(text, false)]
      expect({ rows: once.rows, warnings: once.warnings }).toEqual({ rows: loaded.rows, warnings: loaded.warnings })
    },
  )

  it('counts words that nobody knows over all rows', async () => {
    const weird = Array.from({ length: 300 }, (_, i) => row(rows + i).map((cell, at) => (at === 2 ? 'Weird' : cell)))
    const first = row(-1).map((cell, at) => (at === 0 ? 'T-first' : at === 2 ? 'Weird' : cell))
    const lines = sheet(...weird).split('\n')
    const once = await read([lines[0], first.join(','), ...lines.slice(1)].join('\n'), true)
    expect(once.warnings).toMatchObject([{ code: 'unknown-status', count: 301 }])
  })

  it('drops no offset: neither where all rows end in Z, nor where a late one does not', async () => {
    const instants = sheet().replace(/(2026-10-\d\d) (09:\d\d)/g, '$1T$2:30Z')
    const other = another({ 0: 'T-other', 1: '2026-10-05T09:00:30+02:00' }).join(',')
    const [all, late] = [await read(instants, true), await read(`${instants}${other}\n`, true)]
    const created = ({ rows }: typeof all, id: string) => rows.find((r) => r.id === id)?.created_at
    expect([all.streamed, created(all, 'T-0')]).toEqual([true, '2026-10-01T09:00:30.000Z'])
    expect([late.streamed, created(late, 'T-0')]).toEqual([false, '2026-10-01T09:00:30.000Z'])
    expect(created(late, 'T-other')).toBe('2026-10-05T07:00:30.000Z')
  })

  it('knows where rows stand: those that are rejected, and those that repeat an id', async () => {
    const text = sheet(another({ 1: '2026-10-45 09:00' }), another({ 0: 'T-7' }), another({ 0: '' }))
    const [once, loaded] = [await read(text, true), await read(text, false)]
    expect(once).toEqual({ ...loaded, streamed: true })
    expect(once.rows.filter((r) => r.reject).map((r) => [r.reject, r.row_no])).toEqual([
      ['unreadable-created', rows],
      ['no-id', rows + 2],
    ])
    expect(once.rows.filter((r) => r.id === 'T-7').map((r) => r.row_no)).toEqual([7, rows + 1])
  })

  it('keeps the order of the file where several threads read it', async () => {
    const many = 200_000
    const file = join(folder, 'many.csv')
    const line = (i: number) => `${i},2026-10-05 09:00,Open,agent-${i % 9},${i % 50},${'tea '.repeat(15)}`
    writeFileSync(
      file,
      `ticket id,created at,status,assignee,first response (minutes),notes\n${Array.from({ length: many }, (_, i) => line(i)).join('\n')}\n`,
    )
    const session = await openSession()
    try {
      const layout = await probe(file, { cwd: folder, stdin: process.stdin, temp: session.temp })
      await session.expect(1 << 25)
      await session.run('SET threads = 4')
      const tickets = await readTickets(session, await openTable(session, layout, 0), 0, { zone: 'UTC', stream: true })
      await uniteTickets(session, [tickets])
      expect(tickets.streamed).toBe(true)
      const found = await session.one(
        'SELECT count(*) AS n, count(*) FILTER (WHERE id <> row_no::VARCHAR) AS moved FROM all_tickets',
      )
      expect(found).toEqual({ n: many, moved: 0 })
    } finally {
      session.close()
    }
  })

  it.each([
    ['too short', ['T-x', '2026-10-05 09:00', 'Open']],
    ['too long', [...another({}), 'more', 'and more']],
    ['of an open quote', ['T-x', '2026-10-05 09:00', '"Open', 'Email', '', '', '', '']],
  ])('is loaded after all where a late row is %s, and loses only that row', async (_, cells) => {
    const text = sheet(cells, another({ 0: 'T-last' }))
    const [once, loaded] = [await read(text, true), await read(text, false)]
    expect(once.streamed).toBe(false)
    expect(once).toEqual(loaded)
    expect(once.rows.filter((r) => r.reject === null).map((r) => r.id)).toContain('T-last')
    expect(once.rows.length).toBeGreaterThanOrEqual(rows + 1)
  })

  it('reads a late row right that lost a delimiter in front of a quoted cell with a comma, and tells it', async () => {
    const lost = `T-lost,2026-10-05 09:00,Solved,Email"late,gift-1",5,,"x"`
    const [once, loaded] = [await read(`${sheet()}${lost}\n`, true), await read(`${sheet()}${lost}\n`, false)]
    expect(once).toEqual(loaded)
    expect(once.rows.find((r) => r.id === 'T-lost')).toMatchObject({ channel: 'email', tags: ['gift-1', 'late'] })
    expect(once.repaired).toEqual([rows + 2])
  })
})
