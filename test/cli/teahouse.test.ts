import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'

const folder = fileURLToPath(new URL('../../fixtures/teahouse/', import.meta.url))
const truth = JSON.parse(readFileSync(`${folder}truth.json`, 'utf8'))

type Values = Record<string, number | null>
interface Json {
  period: { asOf: string }
  inputs: { source: string; rows: number; records: number }[]
  ledger: Record<string, unknown>
  results: { metric: string; group: Record<string, string>; values: Values }[]
}

async function metrics(...args: string[]): Promise<Json & { of(metric: string, group?: Record<string, string>): Values }> {
  let [out, err] = ['', '']
  const code = await main(['metrics', ...args, '--zone', truth.zone, '--format', 'json'], {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: process.stdin,
    env: {},
    cwd: folder,
    outIsTerminal: false,
    errIsTerminal: false,
    width: 80,
  })
  expect([code, code === 0 ? '' : err]).toEqual([0, ''])
  const json = JSON.parse(out) as Json
  const of = (metric: string, group = {}) => {
    const found = json.results.find((r) => r.metric === metric && JSON.stringify(r.group) === JSON.stringify(group))
    return found?.values ?? expect.fail(`no ${metric} of ${JSON.stringify(group)}`)
  }
  return { ...json, of }
}

/** The values that the truth knows are there, to a float's breath; the tool may say more. */
function holds(values: Values, known: Values) {
  for (const [name, value] of Object.entries(known)) {
    if (typeof value === 'number') expect(values[name], name).toBeCloseTo(value, 6)
    else expect(values[name], name).toBe(value)
  }
}

describe('the teahouse, counted by the tool and by its maker', () => {
  it('its Zendesk export and Shopify orders, as a whole and by month', async () => {
    const { tickets, orders, asOf } = truth
    const report = await metrics('tickets.csv', '--orders', 'orders.csv', '--by', 'month')
    expect(report.period.asOf).toBe(asOf)
    expect(report.ledger).toMatchObject(tickets.ledger)
    expect(report.inputs).toMatchObject([
      { source: 'zendesk' },
      { source: 'shopify', rows: orders.rows, records: orders.records },
    ])
    holds(report.of('first-response'), tickets.first_response.all)
    holds(report.of('within-target'), tickets.within_target)
    holds(report.of('resolution'), tickets.resolution)
    holds(report.of('one-touch'), tickets.one_touch)
    holds(report.of('reopen-rate'), tickets.reopen_rate)
    holds(report.of('csat'), tickets.csat)
    for (const [month, known] of Object.entries(tickets.contact_rate))
      holds(report.of('contact-rate', { month }), known as Values)
    for (const [month, known] of Object.entries(tickets.first_response.month))
      holds(report.of('first-response', { month }), known as Values)
  })

  it('the same with a table of orders a month, by channel', async () => {
    const { tickets } = truth
    const report = await metrics('tickets.csv', '--orders', 'monthly-orders.csv', '--by', 'channel')
    for (const [channel, n] of Object.entries(tickets.volume.channel))
      holds(report.of('volume', { channel }), { tickets: n as number })
    for (const [channel, known] of Object.entries(tickets.first_response.channel))
      holds(report.of('first-response', { channel }), known as Values)
    for (const month of ['last', '10월', 'October']) {
      const said = await metrics('tickets.csv', '--month', month, '-m', 'First response')
      holds(said.of('first-response'), tickets.first_response.month['2026-10'])
    }
    const whole = await metrics('tickets.csv')
    for (const [tag, n] of Object.entries(tickets.tags.all)) holds(whole.of('tags', { tag }), { tickets: n as number })
    const [rates, placed] = [Object.values(tickets.contact_rate) as Values[], Object.values(truth.orders.month) as number[]]
    const all = { tickets: rates.reduce((n, r) => n + r.tickets!, 0), orders: placed.reduce((a, b) => a + b) }
    holds(report.of('contact-rate'), { ...all, rate: all.tickets / all.orders })
  })

  it.each([
    ['conversations.json', 'intercom', truth.conversations],
    ['gorgias.csv', 'gorgias', truth.gorgias],
    ['inquiries.ko.cp949.csv', 'generic', truth.inquiries],
  ])('%s', async (file, source, known) => {
    const [report, channels] = [await metrics(file), await metrics(file, '--by', 'channel')]
    expect(report.inputs).toMatchObject([{ source }])
    if (known.ledger) expect(report.ledger).toMatchObject(known.ledger)
    for (const [channel, n] of Object.entries(known.channel ?? known.volume.channel))
      holds(channels.of('volume', { channel }), { tickets: n as number })
    holds(report.of('first-response'), known.first_response)
    holds(report.of('resolution'), known.resolution)
    holds(report.of('csat'), known.csat)
    for (const [tag, n] of Object.entries(known.tags)) holds(report.of('tags', { tag }), { tickets: n as number })
  })

  it('its public reviews: those of stars alone are rated, and wait for nothing', async () => {
    const report = await metrics('reviews.csv')
    expect(report.inputs).toMatchObject([{ source: 'trustpilot' }])
    expect(report.ledger).toMatchObject({ counted: truth.reviews.volume.all, starsOnly: truth.reviews.stars_only })
    holds(report.of('first-response'), truth.reviews.first_response)
    holds(report.of('csat'), truth.reviews.csat)
  })
})
