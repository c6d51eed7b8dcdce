import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { dimension } from '../../../src/metrics/dimension.ts'
import { answer } from '../../../src/metrics/pipeline.ts'
import { ask, type Question } from '../../../src/metrics/question.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'
import { random } from '../../oracle/random-tickets.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Made {
  created: number
  solved: number | undefined
  isSolved: boolean
  reopens: number
  spam: boolean
}

const iso = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString())

async function series(made: readonly Made[], kind: 'month' | 'week', more: Partial<Question> = {}) {
  const rows = made.map((t, i) =>
    [i, iso(t.created), iso(t.solved), t.isSolved ? 'solved' : 'open', t.reopens, t.spam ? 'spam' : ''].join(','),
  )
  writeFileSync(join(folder, 'sheet.csv'), ['ticket id,created at,solved at,status,reopens,tags', ...rows].join('\n'))
  const session = await openSession()
  try {
    const layout = await probe(join(folder, 'sheet.csv'), { cwd: folder, stdin: process.stdin, temp: session.temp })
    const question = {
      ...ask('America/New_York'),
      tickets: [layout],
      metrics: ['backlog'],
      by: [kind],
      exclude: { spam: ['spam'] },
    }
    const { report } = await answer(session, { ...question, ...more })
    return { results: report.results, trends: report.trends, asOf: Date.parse(report.period.asOf!) }
  } finally {
    session.close()
  }
}

/** The month of an instant on the wall in New York, and the Monday of its week. */
function placeOf(kind: 'month' | 'week', at: number): string {
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short' }).format(at)
  if (kind === 'month') return date.slice(0, 7)
  const day = new Date(`${date}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}

test.each(['month', 'week'] as const)('open at the end of each %s, counted one by one', async (kind) => {
  const next = random(kind.length)
  const start = Date.UTC(2026, 7, 20)
  const made = Array.from({ length: 300 }, (): Made => {
    const created = start + Math.floor(next() * 95 * 86_400) * 1000
    const isSolved = next() < 0.7
    const after = Math.floor(next() * next() * 60 * 86_400) * 1000
    const known = isSolved && next() < 0.85
    return { created, solved: known ? created + after : undefined, isSolved, reopens: next() < 0.15 ? 1 : 0, spam: next() < 0.05 }
  })
  const { results, trends, asOf } = await series(made, kind)
  const rows = results.filter(({ group }) => kind in group)
  const counted = made.filter(({ spam }) => !spam)
  const place = (at: number) => placeOf(kind, at)
  const places = [...new Set([...counted.map(({ created }) => place(created))])].sort().filter((p) => p < place(asOf))
  const expected = places.map((end) => {
    const before = counted.filter(({ created }) => place(created) <= end)
    const open = before.filter(({ isSolved, solved }) => !isSolved || (solved !== undefined && place(solved) > end))
    const created = counted.filter((t) => place(t.created) === end).length
    const solved = counted.filter((t) => t.solved !== undefined && place(t.solved) === end).length
    return {
      open: open.length,
      open_low: open.filter(({ reopens }) => reopens === 0).length,
      open_high: open.length + before.filter(({ isSolved, solved }) => isSolved && solved === undefined).length,
      ...{ created, solved, net: created - solved },
    }
  })
  expect(rows.map(({ values }) => values)).toEqual(expected)
  expect(rows.length).toBeGreaterThan(kind === 'month' ? 2 : 12)
  if (kind === 'week') {
    const { sql } = (await dimension('week'))!
    expect(sql).toContain('%G-W%V')
    expect(rows[0]!.group).toEqual({ week: '2026-W34' })
  } else
    expect(trends.filter(({ metric }) => metric === 'backlog').map(({ values }) => values.open)).toEqual(
      expected.map(({ open }) => open),
    )
  // what is open at as-of is what nobody solved
  expect(results[0]!.values.open).toBe(counted.filter(({ isSolved }) => !isSolved).length)
})

const ticket = (created: string, solved?: string): Made => ({
  created: Date.parse(`${created}-04:00`),
  solved: solved === undefined ? undefined : Date.parse(`${solved}-04:00`),
  isSolved: solved !== undefined,
  reopens: 0,
  spam: false,
})

test('a period asked for has the backlog that it began with, and months without tickets are told', async () => {
  const made = [
    ticket('2026-06-10T10:00', '2026-09-15T10:00'),
    ticket('2026-06-30T23:59', '2026-07-01T00:00'),
    ticket('2026-09-02T10:00'),
    ticket('2026-10-02T10:00', '2026-10-03T10:00'),
  ]
  const months = async (more: Partial<Question>) =>
    (await series(made, 'month', more)).results.slice(1).map(({ group, values }) => `${group.month} ${values.open}`)
  expect(await months({})).toEqual(['2026-06 2', '2026-07 1', '2026-08 1', '2026-09 1'])
  expect(await months({ from: Date.UTC(2026, 8, 1), to: Date.UTC(2026, 9, 1) })).toEqual(['2026-09 1'])
})
