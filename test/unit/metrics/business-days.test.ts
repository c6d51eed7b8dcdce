import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { answer } from '../../../src/metrics/pipeline.ts'
import { ask } from '../../../src/metrics/question.ts'
import { parseTargets } from '../../../src/metrics/targets.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'
import { parseSchedules } from '../../../src/time/business-hours.ts'
import { random } from '../../oracle/random-tickets.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Case {
  zone: string
  hours: string
  /** weekdays on which a shift opens, 0 is Sunday */
  works: readonly number[]
  from: string
  holidays: readonly string[]
  /** days with hours of their own, and closed ones */
  open?: readonly string[]
  closed?: readonly string[]
}

const number = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** Deadlines in seconds after the creation, as the product has them. */
async function deadlines(c: Case, created: readonly number[], target: string): Promise<(number | null)[]> {
  const rows = created.map(
    (at, i) => `${i},${new Date(at).toISOString()},${i % 2 ? '' : new Date(at + 60_000).toISOString()},open`,
  )
  writeFileSync(join(folder, 'sheet.csv'), ['ticket id,created at,first response at,status', ...rows].join('\n'))
  const session = await openSession()
  try {
    const layout = await probe(join(folder, 'sheet.csv'), { cwd: folder, stdin: process.stdin, temp: session.temp })
    const exceptions = new Map<number, readonly { open: number; close: number }[]>([
      ...(c.open ?? []).map((date) => [number(date), [{ open: 36_000, close: 39_600 }]] as const),
      ...(c.closed ?? []).map((date) => [number(date), []] as const),
    ])
    const businessHours = {
      ...parseSchedules(c.hours, '--business-hours'),
      holidays: new Set(c.holidays.map(number)),
      exceptions,
    }
    await answer(session, { ...ask(c.zone), tickets: [layout], targets: parseTargets([target]), businessHours })
    const found = await session.rows('SELECT target_s FROM tickets ORDER BY id::INTEGER')
    return found.map(({ target_s }) => target_s as number | null)
  } finally {
    session.close()
  }
}

/** The date on the wall of a zone. */
const dateIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  return (at: number) => format.format(at)
}

/**
 * By brute force: walks on from the creation in steps of five minutes, looking at the calendar on the wall, until it has left the
 * n-th business day behind.
 */
function walk(c: Case, created: number, n: number): number {
  const date = dateIn(c.zone)
  const isBusiness = (day: string) =>
    c.open?.includes(day) ||
    (!c.closed?.includes(day) && !c.holidays.includes(day) && c.works.includes(new Date(`${day}T12:00:00Z`).getUTCDay()))
  const step = 300_000
  const first = date(created)
  let [left, day] = [n, first]
  for (let at = Math.ceil(created / step) * step; ; at += step) {
    const now = date(at)
    if (now === day) continue
    // a clock that goes back at midnight shows the day before once more
    if (now < day) throw new Error('not walked')
    if (left === 0) return (at - created) / 1000
    day = now
    if (isBusiness(day)) left--
  }
}

const cases: Case[] = [
  {
    zone: 'Asia/Seoul',
    hours: 'Mon-Fri 09:00-12:00,13:00-18:00',
    works: [1, 2, 3, 4, 5],
    from: '2026-09-18',
    // Chuseok
    holidays: ['2026-09-24', '2026-09-25', '2026-09-26', '2026-10-05', '2026-10-09'],
  },
  {
    zone: 'America/New_York',
    hours: 'Mon-Fri 09:00-17:00; Sat 10:00-14:00',
    works: [1, 2, 3, 4, 5, 6],
    from: '2026-10-24',
    holidays: ['2026-11-02'],
    closed: ['2026-11-03'],
    open: ['2026-11-01'],
  },
  { zone: 'Europe/Berlin', hours: 'Mon-Fri 22:00-06:00', works: [1, 2, 3, 4, 5], from: '2026-03-20', holidays: ['2026-03-30'] },
  // the clocks of Santiago skip midnight on 6 September 2026
  { zone: 'America/Santiago', hours: 'Mon-Sun 00:00-24:00', works: [0, 1, 2, 3, 4, 5, 6], from: '2026-08-31', holidays: [] },
  { zone: 'Australia/Lord_Howe', hours: '24/7', works: [0, 1, 2, 3, 4, 5, 6], from: '2026-09-28', holidays: ['2026-10-04'] },
]

describe.each(cases)('$zone, $hours', (c) => {
  test.each([1, 2, 5])('%sbd', async (n) => {
    const next = random(n * 97 + c.zone.length)
    const start = Date.parse(`${c.from}T00:00:00Z`)
    const edges = [0, 1, 86_399, 86_400].map((s) => start + s * 1000)
    const created = [...edges, ...Array.from({ length: 60 }, () => start + Math.floor(next() * 16 * 86_400) * 1000)]
    expect(await deadlines(c, created, `${n}bd`)).toEqual(created.map((at) => walk(c, at, n)))
  })
})

const seoul = cases[0]!
const at = (wall: string) => Date.parse(`${wall}+09:00`)
const until = async (created: string, target: string) => {
  const [s] = await deadlines(seoul, [at(created)], target)
  return new Date(at(created) + s! * 1000 + 9 * 3_600_000).toISOString().slice(0, 16)
}

test.each([
  ['a Monday, one day', '2026-09-14T09:00', '1bd', '2026-09-16T00:00'],
  ['late on a Friday', '2026-09-18T23:59', '1bd', '2026-09-22T00:00'],
  ['a Saturday', '2026-09-19T10:00', '1bd', '2026-09-22T00:00'],
  ['a Sunday', '2026-09-20T10:00', '2bd', '2026-09-23T00:00'],
  ['the eve of Chuseok, Wednesday to Monday', '2026-09-23T10:00', '1bd', '2026-09-29T00:00'],
  ['in Chuseok', '2026-09-25T10:00', '2bd', '2026-09-30T00:00'],
])('%s', async (_, created, target, end) => expect(await until(created, target)).toBe(end))

test('a shop that never opens has no deadline', async () => {
  const closed = Array.from({ length: 800 }, (_, i) =>
    new Date(Date.parse('2026-09-01') + i * 86_400_000).toISOString().slice(0, 10),
  )
  expect(await deadlines({ ...seoul, holidays: closed }, [at('2026-09-14T09:00')], '1bd')).toEqual([null])
})

test.each(['0bd', '1.5bd', '1bd4bh', '100bd', 'bd'])('%s is refused', (said) => expect(() => parseTargets([said])).toThrow())
