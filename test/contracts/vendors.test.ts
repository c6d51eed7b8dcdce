import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measure } from '../../src/metrics/compute/measure.ts'
import { metric } from '../../src/metrics/metric.ts'
import { type VendorMetricId, vendor, vendorMetrics, vendorNames } from '../../src/metrics/vendor.ts'
import { vendorResults } from '../../src/metrics/vendor-comparison.ts'
import { random } from '../oracle/random-tickets.ts'
import { database } from '../oracle/table.ts'
import { type Asked, ours, type Period, theirs } from '../oracle/vendors.ts'

let db: Awaited<ReturnType<typeof database>>
beforeAll(async () => {
  db = await database()
})
afterAll(() => db.close())

const ids = Object.keys(vendorMetrics) as VendorMetricId[]
const all = await Promise.all(vendorNames().map(async (id) => [id, (await vendor(id))!] as const))
const whole = { present: () => true, from: undefined, to: undefined }

describe.each(all)('%s', (_, member) => {
  test.each(member.examples)('$title', async ({ tickets, period, metric: id, values, ids }) => {
    await db.everyTicket(tickets)
    const [from, to] = [period && Date.parse(period.from), period && Date.parse(period.to)]
    const results = await vendorResults(db, { ...whole, vendor: member, from, to })
    const result = results.find((r) => r.metric === id)!
    expect(Object.keys(result.theirs!)).toEqual(Object.keys(values))
    for (const [name, value] of Object.entries(values)) expect(result.theirs![name]).toBeCloseTo(value!, 9)
    expect(result.ids).toEqual(ids)
    expect(result.tickets).toBe(ids.length)
  })

  test('has an example of every metric it defines, speaks both languages and says where it was read', () => {
    const defined = ids.filter((id) => !('reason' in member.metrics[id]))
    expect([...new Set(member.examples.map((e) => e.metric))].sort()).toEqual(
      expect.arrayContaining(defined.filter((id) => id !== 'csat')),
    )
    const texts = ids.flatMap((id) => {
      const m = member.metrics[id]
      return 'reason' in m ? [m.reason] : [m.why, ...('limits' in m && m.limits ? [m.limits] : [])]
    })
    for (const text of [member.what, ...texts]) {
      expect(text.en).not.toBe('')
      expect(text.ko).toMatch(/[가-힣]/)
    }
    for (const { source, read } of member.cited) {
      expect(source).toMatch(/\.\w+/)
      expect(read).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
    }
  })

  test('what the export does not hold is a reason, not a number', async () => {
    await db.everyTicket([{ id: '1', created_at: '2026-10-05 09:00:00' }])
    const results = await vendorResults(db, { ...whole, vendor: member, present: () => false })
    for (const { ours, theirs, reason, tickets, ids } of results)
      expect({ ours, theirs, tickets, ids, reason: reason !== undefined }).toEqual({
        ...{ ours: null, theirs: null, tickets: 0, ids: [], reason: true },
      })
  })
})

test('a contribution is what the metric is made of: the median of times, the share of what is true', async () => {
  for (const seed of [1, 2, 3]) {
    await db.everyTicket(randomTickets(seed, 200).map(asRow))
    const metrics = await Promise.all(ids.map(async (id) => ({ id, metric: (await metric(id))! })))
    const { results } = await measure(db, { metrics, by: [], present: () => true })
    const rows = await Promise.all(
      metrics.map(({ metric: { contribution } }) =>
        db.rows(`SELECT ${contribution} AS it FROM tickets WHERE (${contribution}) IS NOT NULL`),
      ),
    )
    const [times, touches, ratings] = rows.map((found) => found.map(({ it }) => it)) as [number[], boolean[], string[]]
    const sorted = times.toSorted((a, b) => a - b)
    const middle = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
    expect(results[0]!.values).toMatchObject({ answered: times.length, p50_s: middle })
    expect(results[1]!.values).toMatchObject({ n: touches.length, one_touch: touches.filter(Boolean).length })
    expect(results[2]!.values).toMatchObject({ rated: ratings.length, good: ratings.filter((r) => r === 'good').length })
  }
})

describe('against the definitions written once more', () => {
  const october: Period = { from: Date.UTC(2026, 9) / 1000, to: Date.UTC(2026, 10) / 1000 }
  const cases = all.flatMap(([id, member]) =>
    [undefined, october].flatMap((period) => [1, 2, 3].map((seed) => ({ id, member, period, seed }))),
  )

  test.each(cases)('$id, seed $seed', async ({ id, member, period, seed }) => {
    const tickets = randomTickets(seed * 7, 300, period)
    await db.everyTicket(tickets.map(asRow))
    const bounds = { from: period && period.from * 1000, to: period && period.to * 1000 }
    const results = await vendorResults(db, { vendor: member, present: () => true, ...bounds })
    let differing = 0
    for (const { metric: metricId, theirs: values, ids } of results) {
      const definition = theirs[id]![metricId as VendorMetricId]
      expect(values === null).toBe(definition === undefined)
      if (!definition) continue
      const brings = tickets.map((t) => definition(t, period))
      const counted = brings.filter((it) => it !== null)
      const n = 'answered' in values! ? values.answered : 'n' in values! ? values.n : values!.rated
      expect(n).toBe(counted.length)
      if ('mean_s' in values!)
        expect(values.mean_s).toBeCloseTo((counted as number[]).reduce((a, b) => a + b, 0) / counted.length, 6)
      if ('one_touch' in values!) expect(values.one_touch).toBe(counted.filter((it) => it === true).length)
      if ('good' in values!) expect(values.good).toBe(counted.filter((it) => it === 'good').length)
      const other = tickets.filter((t, i) => ours[metricId as VendorMetricId](t, period) !== brings[i]).map((t) => t.id)
      expect([...ids].sort()).toEqual(other.sort())
      differing += other.length
    }
    // Intercom's definitions are ours; every other one counts some of these tickets otherwise
    expect(differing > 0).toBe(id !== 'intercom')
  })
})

function randomTickets(seed: number, size: number, period?: Period): Asked[] {
  const next = random(seed)
  const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  return Array.from({ length: size }, (_, i) => {
    const created = Date.UTC(2026, 8, 20) / 1000 + Math.floor(next() * 50 * 86_400)
    const reply = one(['answered', 'answered', 'waiting', 'closed_unanswered', null] as const)
    const first = reply === 'answered' ? one([0, 60, 3600, 86_400 * 3, Math.round(next() * 1e6) / 8]) : null
    const automatic = one([true, false, false, null])
    const solved = one([true, true, false, null])
    const outside = period && (created < period.from || created >= period.to)
    const marks = [one(['spam', '', '', '', '']), one(['merged', '', '', '', '']), one(['agent_initiated', '', '', ''])]
    return {
      ...{ id: `T-${i}`, created, reply, reply_s: first, automatic, solved },
      first_reply_s: first ?? (automatic ? one([5, null]) : null),
      solve_s: solved ? one([0, 7200, 86_400 * 9]) : null,
      replies: one([0, 1, 1, 2, 5, null]),
      csat: one(['good', 'good', 'neutral', 'bad', 'offered', null] as const),
      rated: one([null, created + 86_400 * 2, created + 86_400 * 20]),
      left_out: [...marks.filter(Boolean), ...(outside ? ['out_of_range'] : [])],
    }
  })
}

const stamp = (s: number) => new Date(s * 1000).toISOString().slice(0, 19).replace('T', ' ')
const asRow = ({ created, rated, automatic, solved, ...same }: Asked) => ({
  ...same,
  created_at: stamp(created),
  rated_at: rated === null ? null : stamp(rated),
  automated_first_response: automatic,
  is_solved: solved,
  row_no: Number(same.id.slice(2)),
  file_no: 0,
})
