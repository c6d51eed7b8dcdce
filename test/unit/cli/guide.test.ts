import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { findExports } from '../../../src/cli/guide/find-exports.ts'
import { runGuide } from '../../../src/cli/guide/run.ts'
import { RunFiles } from '../../../src/files/files.ts'
import type { Prompts } from '../../../src/terminal/prompt.ts'
import { run, teahouse } from '../../cli/run.ts'

vi.setConfig({ testTimeout: 30_000 })
const home = mkdtempSync(join(tmpdir(), 'teahouse-guide-'))
afterAll(() => rmSync(home, { recursive: true }))
// under names that say nothing
copyFileSync(join(teahouse, 'tickets.csv'), join(home, 'download (3).csv'))
copyFileSync(join(teahouse, 'inquiries.ko.cp949.csv'), join(home, '문의.csv'))
copyFileSync(join(teahouse, 'orders.csv'), join(home, 'b.csv'))
writeFileSync(join(home, 'tickets.txt'), 'Buy tickets for the concert.\nAsk Mina.\n')
writeFileSync(join(home, 'tickets-empty.csv'), '')
// 8 GB that take no room on the disk
writeFileSync(join(home, 'tickets-huge.csv'), 'x')
truncateSync(join(home, 'tickets-huge.csv'), 8 * 2 ** 30)

/** Somebody who chooses these of the menus; gives the command line that was started. */
async function guided(choices: string[], { folder = home, typed = '' } = {}) {
  const seen = { err: '', started: [] as readonly string[], asked: [] as string[], refused: undefined as string | undefined }
  const io = {
    ...{ out: () => {}, stdin: Readable.from([]), env: {}, cwd: folder, outIsTerminal: true, errIsTerminal: true, width: 80 },
    err: (text: string) => {
      seen.err += text
    },
  }
  const prompts = {
    select: async ({ message, choices: menu }) => {
      seen.asked.push(message)
      const choice = choices.shift()!
      expect(menu.map(({ value }) => value)).toContain(choice)
      return choice
    },
    input: async ({ check }) => {
      seen.refused = await check?.(typed)
      return typed
    },
  } as Pick<Prompts, 'select' | 'input'> as Prompts
  const start = async (argv: readonly string[]) => {
    seen.started = argv
    return 0
  }
  await runGuide({ io, asked: undefined, lang: 'en', code: 0, files: new RunFiles(folder) }, start, prompts)
  return seen
}

test('exports are found by their first rows, whatever their names and sizes', async () => {
  const found = (await findExports(home)).map(({ name, role }) => [name, role])
  expect(found.sort()).toEqual([
    ['b.csv', 'orders'],
    ['download (3).csv', 'tickets'],
    ['문의.csv', 'tickets'],
  ])
})

test('asks for the file where there are several, the job and the month, and shows the command it starts', async () => {
  const { started, err, asked } = await guided(['metrics', 'download (3).csv', 'other'], { typed: '2026-10' })
  expect(started).toEqual(['metrics', 'download (3).csv', '--orders', 'b.csv', '--month', '2026-10'])
  expect(err).toContain("$ support-kit metrics 'download (3).csv' --orders b.csv --month 2026-10")
  expect(asked).toEqual(['What would you like to do?', 'Which tickets?', 'Which month?'])
})

test('exports in other formats are found too, packed ones and large ones by their first lines', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'teahouse-guide-'))
  const csv = readFileSync(join(teahouse, 'tickets.csv'))
  const { workbook } = await import('../../../src/text/syntax/workbook-writer.ts')
  const { header, sample } = (
    await import('../../../src/tickets/probe/probe.ts').then(({ probe }) =>
      probe('tickets.csv', { cwd: teahouse, stdin: process.stdin, temp: () => join(folder, 'x') }),
    )
  ).csv!
  writeFileSync(join(folder, 'book.xlsx'), await workbook([{ name: 'Tickets', headings: header, rows: sample }]))
  writeFileSync(join(folder, 'packed.csv.gz'), gzipSync(csv))
  const records = sample.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])))
  writeFileSync(join(folder, 'list.json'), JSON.stringify(records))
  writeFileSync(join(folder, 'lines.ndjson'), records.map((one) => `${JSON.stringify(one)}\n`).join(''))
  writeFileSync(join(folder, 'lines.jsonl.gz'), gzipSync(records.map((one) => `${JSON.stringify(one)}\n`).join('')))
  writeFileSync(join(folder, 'package.json'), '{"name":"x","private":true}')
  writeFileSync(join(folder, 'broken.json'), '{"tickets": [')
  writeFileSync(join(folder, 'broken.csv.gz'), gzipSync(csv).subarray(0, 12))
  writeFileSync(join(folder, 'broken.xlsx'), 'PK')
  expect((await findExports(folder)).map(({ name, role }) => `${name} ${role}`).sort()).toEqual(
    ['book.xlsx', 'lines.jsonl.gz', 'lines.ndjson', 'list.json', 'packed.csv.gz'].map((name) => `${name} tickets`),
  )
  rmSync(folder, { recursive: true })
})

test.each([
  [
    ['insights', '문의.csv', 'all'],
    ['insights', '문의.csv', '--orders', 'b.csv'],
  ],
  [
    ['insights', '문의.csv', 'last'],
    ['insights', '문의.csv', '--orders', 'b.csv', '--month', 'last'],
  ],
  [
    ['report', '문의.csv', 'last'],
    ['report', '문의.csv', '--orders', 'b.csv', '-o', 'report.html'],
  ],
  [
    ['plan', '문의.csv', 'next'],
    ['plan', '문의.csv', '--orders', 'b.csv'],
  ],
  [
    ['todo', '문의.csv'],
    ['todo', '문의.csv', '--orders', 'b.csv'],
  ],
])('%j', async (choices, command) => {
  expect((await guided([...choices])).started).toEqual(command)
})

test('a month that is none is refused at the question, with the one that was likely meant', async () => {
  expect((await guided(['metrics', '문의.csv', 'other'], { typed: 'Octber' })).refused).toContain('Did you mean October?')
  expect((await guided(['metrics', '문의.csv', 'other'], { typed: '10월' })).refused).toBeUndefined()
  expect((await guided(['plan', '문의.csv', 'other'], { typed: 'December' })).refused).toContain('2026-12')
  // what it says to write, it takes
  const { refused } = await guided(['plan', '문의.csv', 'other'], { typed: '10' })
  expect(refused).toBe('"10" is not a month. Write it with its year: 2026-12.')
  expect((await guided(['plan', '문의.csv', 'other'], { typed: '2026-12' })).refused).toBeUndefined()
})

test('orders are asked for with what the job does with them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'teahouse-guide-'))
  for (const name of ['tickets.csv', 'orders.csv', 'monthly-orders.csv']) copyFileSync(join(teahouse, name), join(folder, name))
  const ask = async (...choices: string[]) => (await guided(choices, { folder })).asked[1]
  expect(await ask('todo', 'orders.csv')).toContain('put customers with more of them first')
  expect(await ask('plan', 'orders.csv', 'next')).toBe('Which orders of the past?')
  expect(await ask('metrics', 'orders.csv', 'last')).toContain('contacts per 100 orders')
  rmSync(folder, { recursive: true })
})

test('the command it shows does what it says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'teahouse-guide-'))
  copyFileSync(join(teahouse, 'tickets.csv'), join(folder, 'tickets.csv'))
  const { started, asked } = await guided(['metrics', 'last'], { folder })
  expect(asked).toHaveLength(2)
  const { code, out } = await run(started, { cwd: folder })
  expect([code, out.includes('October 2026')]).toEqual([0, true])
  rmSync(folder, { recursive: true })
})

test('without exports it says what to do, and offers what needs none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'teahouse-guide-'))
  const { started, err } = await guided(['reply'], { folder })
  expect(err).toContain('There is no export of tickets in this folder.')
  expect(started).toEqual(['reply'])
  rmSync(folder, { recursive: true })
})

test('in a pipe, in CI and without a keyboard it is the help, as ever', async () => {
  for (const world of [{}, { terminal: 80 }, { terminal: 80, env: { CI: '1' } }]) {
    const { code, out, err } = await run([], world)
    expect(code).toBe(2)
    expect(out + err).toContain('support-kit <command>')
  }
})
