import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { perTicket } from '../../../src/metrics/compute/one-ticket.ts'
import { answer } from '../../../src/metrics/pipeline.ts'
import { ask } from '../../../src/metrics/question.ts'
import { parseTargets } from '../../../src/metrics/targets.ts'
import type { Trace } from '../../../src/metrics/trace.ts'
import { traceable, traceTicket } from '../../../src/metrics/trace-ticket.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'
import { parseSchedules } from '../../../src/time/business-hours.ts'
import { random } from '../../oracle/random-tickets.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))

const header = 'ticket id,created at,first response at,solved at,status,channel,replies,reopens,satisfaction,tags'

/** A sheet of tickets around the weekend in which New York's clocks go back, with everything that goes wrong. */
function sheet(seed: number, size: number): string {
  const next = random(seed)
  const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const stamp = (s: number) => new Date(s * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const rows = Array.from({ length: size }, (_, i) => {
    const created = Date.UTC(2026, 9, 29) / 1000 + Math.floor(next() * 7 * 86_400)
    const replied = one(['', '', 'soon', stamp(created - 60), ...[0, 60, 7200, 50_000, 300_000].map((s) => stamp(created + s))])
    const solved = one(['', '', stamp(created - 5), ...[0, 90_000, 400_000].map((s) => stamp(created + s))])
    const cells = [`T-${i}`, stamp(created), replied, solved, one(['open', 'solved', 'closed', 'pending'])]
    const rest = [one(['email', 'chat', 'phone', '']), one(['', 0, 1, 1, 3]), one(['', 0, 2]), one(['', 1, 3, 5, 'offered'])]
    return [...cells, ...rest, one(['', '', '', 'noise', 'gift;noise'])].join(',')
  })
  return [header, ...rows].join('\n')
}

const hours = (said: string) => ({
  ...parseSchedules(said, '--business-hours'),
  holidays: new Set([20_759]),
  exceptions: new Map(),
})

describe.each([
  { seed: 1, targets: ['24h'], said: 'Mon-Fri 09:00-12:30,13:00-18:00' },
  { seed: 2, targets: ['2bh'], said: 'Mon-Fri 22:00-04:00; Sun 00:00-04:00' },
])('what is told of the tickets one by one adds up to what is told of all: seed $seed', async ({ seed, targets, said }) => {
  writeFileSync(join(folder, `${seed}.csv`), sheet(seed, 60))
  const session = await openSession()
  afterAll(() => session.close())
  const zone = 'America/New_York'
  const layout = await probe(join(folder, `${seed}.csv`), { cwd: folder, stdin: process.stdin, temp: session.temp })
  const q = traceable({
    ...ask(zone),
    tickets: [layout],
    targets: parseTargets(targets),
    businessHours: hours(said),
    exclude: { spam: ['noise'] },
  })
  const found = await answer(session, q)
  const traces: Trace[] = []
  for (let i = 0; i < 60; i++) traces.push(...(await traceTicket(session, q, found, `T-${i}`)))
  const counted = traces.filter(({ ticket }) => ticket!.leftOut.length === 0)

  test('the ledger', () => {
    const { ledger } = found.report
    expect(traces).toHaveLength(60)
    expect(counted).toHaveLength(ledger.counted)
    expect(traces.length - counted.length).toBe(ledger.excluded.spam)
    expect(ledger.excluded.spam).toBeGreaterThan(0)
  })

  test.each(perTicket)('%s', (id) => {
    const whole = found.report.results.find((r) => r.metric === id)!.values
    const alone = counted.map(({ ticket }) => ticket!.metrics.find((m) => m.metric === id)!.values)
    for (const [name, value] of Object.entries(whole)) {
      const given = alone.map((values) => values[name]).filter((v) => typeof v === 'number')
      if (
        /^(n|answered|waiting|closed_unanswered|invalid|outside_hours|met|missed|pending|one_touch|no_reply|reopened|good|neutral|bad|rated)$/.test(
          name,
        )
      )
        expect(
          given.reduce((a, b) => a + b, 0),
          name,
        ).toBe(value)
      if (name === 'max_s' || name === 'longest_waiting_s') expect(given.length > 0 ? Math.max(...given) : null, name).toBe(value)
      if (name === 'mean_s') expect(given.reduce((a, b) => a + b, 0) / given.length).toBeCloseTo(value as number, 6)
      if (name === 'p50_s') expect(median(given)).toBeCloseTo(value as number, 6)
    }
    expect(alone.some((values) => Object.values(values).some((v) => v !== 0 && v !== null))).toBe(true)
  })

  test('the stretches that are listed are the business time that is counted', () => {
    let told = 0
    for (const { ticket } of traces) {
      const { seconds, business } = ticket!
      const sum = (list: readonly { from: number; to: number }[]) => list.reduce((s, { from, to }) => s + to - from, 0)
      const reply = seconds.reply_business_s ?? seconds.waited_business_s
      if (reply !== null) expect(sum(business!.reply)).toBeCloseTo(reply, 6)
      if (seconds.solve_business_s !== null) expect(sum(business!.solve)).toBeCloseTo(seconds.solve_business_s, 6)
      told += business!.reply.length
    }
    expect(told).toBeGreaterThan(20)
  })
})

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
}
