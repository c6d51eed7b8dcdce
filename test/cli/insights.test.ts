import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insightsSchema } from '../../src/config/schemas/insights.ts'
import { insightNames } from '../../src/insights/insight.ts'
import { random } from '../oracle/random-tickets.ts'
import { run } from './run.ts'

const teahouse = fileURLToPath(new URL('../../fixtures/teahouse/', import.meta.url))
const day = 86_400_000
const monday = Date.UTC(2026, 5, 1)
const weeks = 20
/** A Wednesday: carrier_delay comes four times as often for twelve days. */
const planted = { from: monday + (14 * 7 + 2) * day, to: monday + 16 * 7 * day }

interface Ticket {
  id: string
  at: number
  tags: string[]
  requester: string
  solved: number
}

/** Twenty weeks of tickets with five tags, a planted surge and customers who write again. */
function shop(): Ticket[] {
  const next = random(5)
  const tags = { carrier_delay: 3, wrong_item: 2, refund_slow: 1.5, coupon_error: 1, gift: 2.5 }
  const tickets: Ticket[] = []
  for (let at = monday; at < monday + weeks * 7 * day; at += day)
    for (const [tag, mean] of Object.entries(tags)) {
      const surge = tag === 'carrier_delay' && at >= planted.from && at < planted.to
      for (let left = surge ? mean * 4 : mean; left > 0; left--) {
        if (next() > left) continue
        const time = at + Math.floor(next() * 1440) * 60_000
        const both = next() < 0.15 ? ['vip'] : []
        tickets.push({
          id: '',
          at: time,
          tags: [tag, ...both],
          requester: `c${Math.floor(next() * 2500)}@shop.example`,
          solved: time + 3_600_000,
        })
      }
    }
  // after wrong_item one in three asks about a slow refund within five days
  for (const { tags, at, requester } of [...tickets])
    if (tags[0] === 'wrong_item' && next() < 1 / 3)
      tickets.push({
        id: '',
        at: at + Math.floor((1 + next() * 4) * 1440) * 60_000,
        tags: ['refund_slow'],
        requester,
        solved: at + 7 * day,
      })
  const within = tickets.filter(({ at }) => at < monday + weeks * 7 * day).sort((a, b) => a.at - b.at)
  return within.map((ticket, i) => ({ ...ticket, id: `${i + 1}`, solved: ticket.at + 3_600_000 }))
}

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 19)
const tickets = shop()
let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'insights-'))
  const rows = tickets.map(
    ({ id, at, tags, requester, solved }) =>
      `${id},${iso(at)}Z,${iso(solved)}Z,solved,"${tags.join(', ')}",${requester},email,${iso(at + 60_000)}Z`,
  )
  writeFileSync(
    join(cwd, 'tickets.csv'),
    ['id,created at,solved at,status,tags,requester email,channel,first response at', ...rows].join('\n'),
  )
  writeFileSync(join(cwd, 'few.csv'), 'id,created at,tags\n1,2026-06-01 10:00,gift\n2,2026-06-02 10:00,gift\n')
  writeFileSync(
    join(cwd, 'hostile.csv'),
    `id,created at,tags\n${Array.from({ length: 30 }, (_, i) => `${i},2026-06-${String(1 + (i % 28)).padStart(2, '0')} 10:00,"\u001b[31m<b>|=cmd"`).join('\n')}\n`,
  )
})
afterAll(() => rmSync(cwd, { recursive: true }))

interface Json {
  ledger: { counted: number }
  insights: {
    insight: string
    headline: string
    cannotTell: string | null
    values: Record<string, number>
    rows: Record<string, unknown>[]
  }[]
}

async function insights(...args: string[]) {
  const { code, out, err } = await run(['insights', ...args, '--zone', 'UTC', '--format', 'json'], { cwd })
  expect([code, code === 0 ? '' : err]).toEqual([0, ''])
  const json = JSON.parse(out) as Json
  return { json, of: (id: string) => json.insights.find(({ insight }) => insight === id)! }
}

describe('a shop with planted surges and repeats', () => {
  it('finds the surge with its days and its tickets, and no other alarm', async () => {
    const { of } = await insights('tickets.csv', '--only', 'surges')
    const { rows, values } = of('surges')
    // one ticket in seven is also tagged vip: that tag rises with it, and is no alarm of its own
    expect(rows.slice(1)).toMatchObject([{ tag: 'vip', alarm: false, along_with: 'carrier_delay' }])
    expect(rows[0]).toMatchObject({ tag: 'carrier_delay', is: 'rise', alarm: true, until: '2026-09-20' })
    expect(values.alarms).toBe(1)
    expect(Math.abs(Date.parse(rows[0]!.since as string) - planted.from) / day).toBeLessThanOrEqual(1)
    // the weeks of 7 and 14 September, counted from the tickets themselves
    const inWeeks = tickets.filter(
      ({ at, tags }) => tags.includes('carrier_delay') && at >= monday + 14 * 7 * day && at < monday + 16 * 7 * day,
    )
    expect(rows[0]!.observed).toBe(inWeeks.length)
    expect(inWeeks.map(({ id }) => id)).toEqual(expect.arrayContaining(rows[0]!.tickets as string[]))
  })

  it('counts repeats as a loop over customers does, and names what follows wrong_item', async () => {
    const { of, json } = await insights('tickets.csv', '--only', 'repeats')
    const { rows, values } = of('repeats')
    let repeats = 0
    for (const [i, { requester, solved }] of tickets.entries()) {
      const following = tickets.slice(i + 1).find((other) => other.requester === requester)
      if (following && following.at - solved <= 7 * day) repeats++
    }
    expect(values).toMatchObject({ n: json.ledger.counted, repeats })
    const pair = rows.find(({ kind }) => kind === 'pair')
    expect(pair).toMatchObject({ from: 'wrong_item', to: 'refund_slow' })
  })

  it('adds the parts of tickets with several tags up to all of them', async () => {
    const { of, json } = await insights('tickets.csv', '--only', 'matrix')
    const { rows, values } = of('matrix')
    const sum = rows.reduce((total, { tickets }) => total + Number(tickets), 0)
    expect(sum + values.untagged!).toBeCloseTo(json.ledger.counted, 6)
  })

  it('says how reasons changed as a loop over the tickets does, and nothing where no days came before', async () => {
    const { rows } = (await insights('tickets.csv', '--only', 'matrix', '--month', '2026-09')).of('matrix')
    const counted = (tag: string, month: string) =>
      tickets.filter((one) => one.tags.includes(tag) && iso(one.at).startsWith(month)).length
    expect(rows.length).toBeGreaterThan(4)
    for (const { tag, change, change_low, change_high } of rows as Record<string, number>[]) {
      const name = String(tag)
      // September has 30 days, August 31
      const ratio = counted(name, '2026-09') / 30 / (counted(name, '2026-08') / 31)
      expect(change, name).toBeCloseTo(ratio, 9)
      expect([change_low! < change!, change_high! > change!]).toEqual([true, true])
    }
    const surge = rows.find(({ tag }) => tag === 'carrier_delay')!
    expect(surge.change_low).toBeGreaterThan(1)
    const june = (await insights('tickets.csv', '--only', 'matrix', '--month', '2026-06')).of('matrix')
    expect(june.rows.every(({ change }) => change === null)).toBe(true)
  })

  it('says after which reasons customers wrote again', async () => {
    const { rows } = (await insights('tickets.csv', '--only', 'matrix,repeats')).of('matrix')
    const of = (name: string) => rows.find(({ tag }) => tag === name) as Record<string, number>
    // one in three was planted after wrong_item; a further ticket of the same customer by chance is rare
    expect(of('wrong_item').repeat_low).toBeLessThan(1 / 3)
    expect(of('wrong_item').repeat_high).toBeGreaterThan(1 / 3 - 0.02)
    expect(of('gift').repeat_high).toBeLessThan(0.1)
  })

  it('does as the list says: an action wins, costs are those of a month', async () => {
    writeFileSync(
      join(cwd, 'actions.yaml'),
      `tags:
  - { id: carrier_delay, action: pre-empt, value: { customer: irritating, company: irritating }, owner: carrier }
  - { id: wrong_item, value: { customer: irritating, company: irritating }, owner: warehouse }
  - { id: refund_slow, action: eliminate, owner: payments }
  - { id: gift, action: sell }
`,
    )
    const bad = await run(['insights', 'tickets.csv', '--taxonomy', 'actions.yaml'], { cwd })
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining('action')])
    writeFileSync(join(cwd, 'actions.yaml'), readFileSync(join(cwd, 'actions.yaml'), 'utf8').replace('sell', 'leverage'))
    writeFileSync(join(cwd, 'cost.yaml'), 'cost: { perTicket: 1000, currency: KRW }\n')
    const args = ['--only', 'matrix', '--taxonomy', 'actions.yaml', '--config', 'cost.yaml', '--month', '2026-08']
    const { rows, values, headline } = (await insights('tickets.csv', ...args)).of('matrix')
    const parts = (tag: string) =>
      tickets
        .filter((one) => one.tags.includes(tag) && iso(one.at).startsWith('2026-08'))
        .reduce((sum, { tags }) => sum + 1 / tags.length, 0)
    const eliminate = parts('wrong_item') + parts('refund_slow')
    expect(values.eliminate_tickets).toBeCloseTo(eliminate, 9)
    expect(values.eliminate_cost).toBeCloseTo(eliminate * 1000, 6)
    expect(values.pre_empt_tickets).toBeCloseTo(parts('carrier_delay'), 9)
    expect(rows.map(({ action, declared }) => [action, declared])).toEqual([
      ['eliminate', true],
      ['eliminate', true],
      ['pre-empt', true],
      ['leverage', true],
      [null, false],
      [null, false],
    ])
    expect(headline).toMatch(/^As declared: eliminate \d+ \(\d+ %\), pre-empt/)
    const { out } = await run(['insights', 'tickets.csv', '--zone', 'UTC', ...args], { cwd })
    // the most of it is theirs
    expect(parts('refund_slow')).toBeGreaterThan(parts('wrong_item'))
    const owner = Math.round((100 * parts('refund_slow')) / eliminate)
    expect(out.replace(/\s+/g, ' ')).toMatch(
      new RegExp(`Remove the causes of ${Math.round(eliminate)} tickets, ₩[\\d,]+ k a month: `),
    )
    expect(out.replace(/\s+/g, ' ')).toContain(`Owner: payments ${owner} %.`)
  })

  it('does not take the years behind a stray ticket for days without any', async () => {
    const early = ['0,2019-01-01T00:00:00Z,2019-01-01T01:00:00Z,solved,gift,x@shop.example,email,2019-01-01T00:01:00Z']
    writeFileSync(join(cwd, 'stray.csv'), [readFileSync(join(cwd, 'tickets.csv'), 'utf8'), ...early].join('\n'))
    writeFileSync(join(cwd, 'early.yaml'), 'changes:\n  - { on: 2026-06-08, tags: [gift], what: ribbons }\n')
    const { of } = await insights('stray.csv', '--only', 'changes,surges', '--config', 'early.yaml')
    expect(of('changes').rows).toMatchObject([{ days: 7, verdict: 'unclear' }])
    expect(of('surges').rows.filter(({ alarm }) => alarm)).toMatchObject([{ tag: 'carrier_delay' }])
  })

  it('has no tickets of months without orders in its rates', async () => {
    writeFileSync(join(cwd, 'orders.csv'), 'month,orders\n2026-08,1000\n')
    const { rows } = (await insights('tickets.csv', '--orders', 'orders.csv', '--only', 'matrix')).of('matrix')
    const august = tickets.filter(({ at }) => iso(at).startsWith('2026-08'))
    for (const { tag, per_order_rate } of rows) {
      const own = august.filter(({ tags }) => tags.includes(tag as string)).reduce((sum, { tags }) => sum + 1 / tags.length, 0)
      expect(per_order_rate, tag as string).toBeCloseTo(own / 1000, 9)
    }
  })

  it('judges the weeks of the month that is asked for by those before it', async () => {
    const { of } = await insights('tickets.csv', '--only', 'surges', '--month', '2026-09')
    expect(of('surges').rows).toMatchObject([{ tag: 'carrier_delay', is: 'rise' }, { tag: 'vip' }])
    expect((await insights('tickets.csv', '--only', 'surges', '--month', '2026-08')).of('surges').rows).toEqual([])
  })

  it('looks at the days before the month that is asked for, for each of several changes', async () => {
    const on = [15, 16].map((week) => iso(monday + week * 7 * day).slice(0, 10))
    const changes = on.map((from, i) => `  - { on: ${from}, tags: [wrong_item], what: change ${i + 1} }`)
    writeFileSync(join(cwd, 'changes.yaml'), `changes:\n${changes.join('\n')}\n`)
    const { of } = await insights('tickets.csv', '--only', 'changes', '--month', '2026-09', '--config', 'changes.yaml')
    const { rows } = of('changes')
    expect(rows).toHaveLength(2)
    for (const [i, { days, before, after }] of rows.entries()) {
      const at = Date.parse(`${on[i]}T00:00:00Z`)
      const counted = (from: number, to: number) =>
        tickets.filter((ticket) => ticket.tags.includes('wrong_item') && ticket.at >= from && ticket.at < to).length
      const span = (days as number) * day
      expect({ i, before, after }).toEqual({ i, before: counted(at - span, at), after: counted(at, at + span) })
    }
  })
})

describe('what the command says', () => {
  it.each(['en', 'ko'])('is of its schema, with every insight, in %s', async (lang) => {
    const { code, out } = await run(
      ['insights', 'tickets.csv', '--orders', 'orders.csv', '--taxonomy', 'taxonomy.yaml', '--lang', lang, '-f', 'json'],
      { cwd: teahouse },
    )
    expect(code).toBe(0)
    const json = insightsSchema.parse(JSON.parse(out))
    expect(json.insights.map(({ insight }) => insight)).toEqual(insightNames())
    expect(json.insights.find(({ insight }) => insight === 'surges')!.rows).toMatchObject([
      { tag: 'carrier_delay', alarm: true, owner: 'carrier' },
    ])
  })

  it('says that few data cannot tell, and does not pass a condition on them', async () => {
    const { of } = await insights('few.csv')
    expect(of('surges').cannotTell).toContain('cannot tell')
    const { code, err } = await run(['insights', 'few.csv', '--only', 'surges', '--fail-if', 'surges.alarms > 0'], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining('cannot tell')])
  })

  it('fails where a condition holds', async () => {
    const { code, err } = await run(['insights', 'tickets.csv', '--fail-if', 'surges.alarms > 0', '-q'], { cwd })
    expect([code, err]).toEqual([1, expect.stringContaining('surges.alarms')])
  })

  it.each([
    [['--only', 'surge'], 'surges'],
    [['--only', 'matrix', '--fail-if', 'surges.alarms > 0'], 'matrix'],
    [['--within', 'soon'], 'soon'],
  ])('%j is a mistake with a way out', async (args, says) => {
    const { code, err } = await run(['insights', 'tickets.csv', ...args], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining(says)])
  })

  it.each(['table', 'markdown', 'csv', 'json'])(
    '%s lets nothing from a file become markup or a control character',
    async (format) => {
      const { code, out } = await run(['insights', 'hostile.csv', '-f', format], { cwd })
      expect(code).toBe(0)
      expect(out).not.toContain('\u001b')
      if (format === 'markdown') expect(out).not.toContain('<b>')
    },
  )

  it('is no wider than the terminal', async () => {
    for (const width of [60, 80, 120]) {
      const { out } = await run(['insights', 'tickets.csv', '--orders', 'orders.csv'], {
        cwd: teahouse,
        terminal: width,
      })
      expect(
        Math.max(
          ...out
            .replace(/\u001b\[\d+m/g, '')
            .split('\n')
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(width)
    }
  })
})
