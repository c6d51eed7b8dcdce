import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const cwd = fileURLToPath(new URL('../../fixtures/teahouse-year/', import.meta.url))
/** Counted, and planted, by the maker of the files (`scripts/teahouse/year.mjs`), not by the tool. */
const truth = JSON.parse(readFileSync(`${cwd}truth.json`, 'utf8'))
const day = 86_400_000

type Row = Record<string, number> & { tag?: string; kind?: string; group?: string }
interface Found {
  insight: string
  rows: Row[]
  values: Record<string, number>
  sentences: string[]
}

let found: ReadonlyMap<string, Found>
let ledger: { counted: number }
beforeAll(async () => {
  const { code, out, err } = await run(['insights', 'tickets.csv', '--orders', 'orders.csv', '-f', 'json'], { cwd })
  expect([code, code === 0 ? '' : err]).toEqual([0, ''])
  const json = JSON.parse(out) as { ledger: { counted: number }; insights: Found[] }
  ledger = json.ledger
  found = new Map(json.insights.map((one) => [one.insight, one]))
}, 60_000)
const of = (id: string) => found.get(id)!

/** A planted share lies in the interval that is told. */
function holds(share: number, low: number, high: number, what: string) {
  expect(low, what).toBeLessThanOrEqual(share)
  expect(high, what).toBeGreaterThanOrEqual(share)
}

describe('a year of the teahouse, where something is planted for each insight', () => {
  it('surges: the planted one, from its first day on, give or take two; and hardly a false alarm in 52 weeks of 7 tags', () => {
    type Alarm = { tag: string | null; since: string; until: string; observed: number }
    const alarms = of('surges').rows.filter(({ alarm }) => alarm) as unknown as Alarm[]
    const near = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / day <= 2
    const [planted, ...more] = alarms.filter(({ since }) => near(since, truth.surge.from))
    expect([planted?.tag, more]).toEqual([truth.surge.tag, []])
    expect(planted).toMatchObject({ is: 'rise', direction: 'bad', owner: 'carrier' })
    const { until, observed } = planted!
    expect(near(until, truth.surge.until), until).toBe(true)
    // one in 200 weeks of a tag, or of one of the eight products, is what the bound allows
    const ofProducts = alarms.filter(({ tag }) => tag === null)
    expect(alarms.length - ofProducts.length - 1).toBeLessThanOrEqual(2)
    expect(ofProducts.length).toBeLessThanOrEqual(3)
    // whole weeks are counted: at least all of its days
    expect(observed).toBeGreaterThanOrEqual(truth.surge.tickets)
  })

  it('changes: thicker boxes, with the tickets of both sides', () => {
    const { before, after, days, times } = truth.change
    expect(of('changes').rows).toMatchObject([{ before, after, days, verdict: 'fell' }])
    const [{ ratio_low, ratio_high }] = of('changes').rows as [Row]
    holds(times, ratio_low!, ratio_high!, 'ratio')
  })

  it('repeats: all of them, and the share that was planted after a wrong item', () => {
    const { all, wrong_item, planted } = truth.repeats
    expect(of('repeats').values).toMatchObject(all)
    const after = of('repeats').rows.find(({ kind, from }) => kind === 'after' && String(from) === 'wrong_item')!
    expect(after).toMatchObject(wrong_item)
    // a few ask again for another reason
    holds(planted.wrong_item + (1 - planted.wrong_item) * planted.any, after.share_low!, after.share_high!, 'wrong item')
    expect(of('repeats').rows.find(({ kind }) => kind === 'pair')).toMatchObject({ from: 'wrong_item', to: 'refund_slow' })
  })

  it('loyalty: who came back, with and without a contact', () => {
    for (const group of ['none', 'contact'] as const) {
      const row = of('loyalty').rows.find((one) => String(one.orders) === 'first' && one.group === group)!
      expect(row, group).toMatchObject(truth.loyalty[group])
      holds(truth.loyalty.planted[group], row.share_low!, row.share_high!, group)
    }
  })

  it('matrix: parts of tickets and their measured work', () => {
    const { rows } = of('matrix')
    expect(rows.map(({ tag }) => tag).sort()).toEqual(Object.keys(truth.matrix).sort())
    const known = truth.matrix as Record<string, { tickets: number; work_s: number }>
    for (const { tag, tickets, cost } of rows) {
      expect(tickets, tag).toBeCloseTo(known[tag!]!.tickets, 6)
      expect(cost, tag).toBeCloseTo((known[tag!]!.work_s * 24_000) / 3600, 4)
    }
    // what the list declares: the surge is to be told before customers ask
    expect(rows.find(({ tag }) => tag === 'carrier_delay')).toMatchObject({ action: 'pre-empt', declared: true })
  })

  it('channels: reviews stand apart', () => {
    const { channel } = truth.tickets
    const { review, ...contacts } = channel as Record<string, number>
    const all = Object.values(contacts).reduce((sum, n) => sum + n, 0)
    const { rows } = of('channels')
    for (const [name, n] of Object.entries(contacts))
      expect(rows.find((row) => String(row.channel) === name)).toMatchObject({ tickets: n, share: n / all })
    expect(rows.at(-1)).toMatchObject({ channel: 'review', tickets: review, share: null, narrow: false })
  })

  it('has as many tickets and orders as were made', async () => {
    expect(ledger.counted).toBe(truth.tickets.counted)
    const { out } = await run(['metrics', 'tickets.csv', '--orders', 'orders.csv', '--by', 'month', '-f', 'json'], { cwd })
    const { inputs, results } = JSON.parse(out)
    expect(inputs[1]).toMatchObject({ rows: truth.orders.rows, records: truth.orders.records })
    for (const [month, orders] of Object.entries(truth.orders.month)) {
      const row = results.find(
        (one: { metric: string; group: { month?: string } }) => one.metric === 'contact-rate' && one.group.month === month,
      )
      expect(row.values.orders, month).toBe(orders)
    }
  })
})
