import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './run.ts'

const here = mkdtempSync(join(tmpdir(), 'teahouse-zones-'))
afterAll(() => rmSync(here, { recursive: true }))

// ten instants on both sides of midnight, the clocks of Berlin and Chicago changing between them
const instants = [
  ...['2019-02-28 23:30', '2019-03-01 00:30', '2019-03-15 01:00', '2019-03-15 12:00', '2019-03-15 14:00', '2019-03-15 14:00'],
  ...['2019-03-15 22:00', '2019-03-15 23:00', '2019-03-31 23:30', '2019-04-01 00:30'],
]
const rows = (times: readonly string[]) => times.map((time, i) => `${4801 + i},open,${time}\n`).join('')
const exportOf = (name: string, times: readonly string[]) =>
  writeFileSync(join(here, name), `Id,Status,Created at\n${rows(times)}`)
exportOf(
  'iso.csv',
  instants.map((time) => `${time.replace(' ', 'T')}:00Z`),
)
exportOf('naive.csv', instants)
writeFileSync(join(here, 'header.csv'), `Id,Status,Created at (UTC)\n${rows(instants)}`)
writeFileSync(
  join(here, 'epoch.json'),
  JSON.stringify(instants.map((time, i) => ({ id: `${i}`, status: 'open', created_at: Date.parse(`${time}Z`) / 1000 }))),
)

interface Json {
  results: { group: Record<string, string>; values: { tickets: number } }[]
  warnings: { code: string; message: string; count?: number }[]
}

async function ask(...argv: string[]): Promise<Json> {
  const { code, out, err } = await run([...argv, '-f', 'json'], { cwd: here })
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

async function counts(file: string, zone: string, by: 'month' | 'day'): Promise<Record<string, number>> {
  const { results } = await ask('metrics', file, '-m', 'volume', '--by', by, '--zone', zone)
  return Object.fromEntries(results.flatMap(({ group, values }) => (by in group ? [[group[by], values.tickets]] : [])))
}

const boundary = ({ warnings }: Json) => warnings.filter(({ code }) => code === 'month-boundary')
const march = (days: Record<number, number>) =>
  Object.fromEntries(Object.entries(days).map(([day, n]) => [`2019-03-${day.padStart(2, '0')}`, n]))

describe.each([
  ['UTC', [1, 8, 1], { 1: 1, 15: 6, 31: 1 }],
  ['Europe/Berlin', [0, 8, 2], { 1: 2, 15: 5, 16: 1 }],
  ['America/Chicago', [2, 8, 0], { 14: 1, 15: 5, 31: 2 }],
  ['Australia/Melbourne', [0, 8, 2], { 1: 2, 15: 2, 16: 4 }],
] as const)('%s', (zone, months, days) => {
  test.each(['iso.csv', 'header.csv', 'epoch.json'])('%s by month and by day', async (file) => {
    const expected = ['2019-02', '2019-03', '2019-04'].flatMap((month, i) => (months[i] ? [[month, months[i]]] : []))
    expect(await counts(file, zone, 'month')).toEqual(Object.fromEntries(expected))
    const byDay = await counts(file, zone, 'day')
    expect(Object.fromEntries(Object.entries(byDay).filter(([day]) => day.startsWith('2019-03')))).toEqual(march(days))
  })

  // half an hour on the wrong side of midnight, at either end of March; see the counts above
  const moved = zone === 'UTC' ? [] : [2]
  test.each(['iso.csv', 'header.csv', 'epoch.json'])('%s: how many change their month', async (file) => {
    for (const command of ['metrics', 'inspect'])
      expect(boundary(await ask(command, file, '--zone', zone)).map(({ count }) => count)).toEqual(moved)
  })

  test('times without a zone are its own', async () => {
    expect(await counts('naive.csv', zone, 'month')).toEqual({ '2019-02': 1, '2019-03': 8, '2019-04': 1 })
    for (const command of ['metrics', 'inspect']) expect(boundary(await ask(command, 'naive.csv', '--zone', zone))).toEqual([])
  })
})

describe('the sentences', () => {
  test.each([
    ['en', '2 tickets are in another month in Asia/Seoul than in UTC; months here are those of Asia/Seoul.'],
    ['ko', '문의 2건은 Asia/Seoul 기준의 달이 UTC 기준과 다릅니다. 여기서는 Asia/Seoul 기준으로 셉니다.'],
  ])('%s', async (lang, sentence) => {
    const [one] = boundary(await ask('metrics', 'iso.csv', '--zone', 'Asia/Seoul', '--lang', lang))
    expect(one?.message).toBe(sentence)
    const { out } = await run(['metrics', 'iso.csv', '--zone', 'Asia/Seoul', '--lang', lang], { cwd: here })
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`! ${sentence}`)
  })
})

describe('months that end early, and times that the clocks skip or repeat', () => {
  const daily = Array.from({ length: 108 }, (_, i) => new Date(Date.UTC(2026, 8, 1) + i * 43_200_000).toISOString().slice(0, 16))
  exportOf(
    'short.csv',
    [...daily, '2026-10-25 02:30'].map((time) => time.replace('T', ' ')),
  )

  test.each(['metrics', 'inspect'])('%s says so', async (command) => {
    const { warnings } = await ask(command, 'short.csv', '--zone', 'Europe/Berlin')
    expect(warnings.filter(({ code }) => ['partial-month', 'ambiguous-local-time'].includes(code)).map((w) => w.message)).toEqual(
      [expect.stringContaining('(Europe/Berlin)'), expect.stringContaining('cover all of 2026-10')],
    )
  })
})
