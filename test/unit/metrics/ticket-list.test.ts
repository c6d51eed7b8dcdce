import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { openSession, type Session } from '../../../src/duckdb/session.ts'
import { readFilters } from '../../../src/metrics/filter.ts'
import { metric, metricNames } from '../../../src/metrics/metric.ts'
import { type Answer, answer } from '../../../src/metrics/pipeline.ts'
import { ask, type Question } from '../../../src/metrics/question.ts'
import { parseTargets } from '../../../src/metrics/targets.ts'
import { countIn, countsOf, listTickets, readList } from '../../../src/metrics/ticket-list.ts'
import { probe } from '../../../src/tickets/probe/probe.ts'
import { parseSchedules } from '../../../src/time/business-hours.ts'
import { teahouse } from '../../cli/run.ts'

/** What is asked of which files of the teahouse. */
interface Asked {
  tickets: readonly string[]
  orders?: readonly string[]
  more?: Partial<Question>
}

async function answered<T>(
  { tickets, orders = [], more = {} }: Asked,
  work: (session: Session, found: Answer) => Promise<T>,
): Promise<T> {
  const session = await openSession()
  try {
    const open = (files: readonly string[]) =>
      Promise.all(files.map((file) => probe(file, { cwd: teahouse, stdin: process.stdin, temp: session.temp, workbook: {} })))
    const question = { ...ask('Asia/Seoul'), ...more, tickets: await open(tickets), orders: await open(orders) }
    return await work(session, await answer(session, question))
  } finally {
    session.close()
  }
}

const hours = {
  ...parseSchedules('Mon-Fri 09:00-18:00', '--business-hours'),
  zone: undefined,
  holidays: new Set<number>(),
  exceptions: new Map(),
}
const october = { from: Date.UTC(2026, 9, 1), to: Date.UTC(2026, 10, 1) }
const asked: [string, Asked][] = [
  ['Zendesk with orders', { tickets: ['tickets.csv'], orders: ['orders.csv'] }],
  [
    'in business hours',
    { tickets: ['tickets.csv'], more: { businessHours: hours, targets: parseTargets(['email=4bh', 'chat=10m']) } },
  ],
  ['of a month', { tickets: ['tickets.csv'], orders: ['monthly-orders.csv'], more: october }],
  [
    'of some days, with no whole month',
    { tickets: ['tickets.csv'], orders: ['orders.csv'], more: { from: Date.UTC(2026, 9, 5), to: Date.UTC(2026, 9, 20) } },
  ],
  [
    'filtered',
    { tickets: ['tickets.csv'], orders: ['orders.csv'], more: { only: readFilters(['tag=carrier_delay,channel=email|chat']) } },
  ],
  [
    'filtered by what orders are not known by',
    { tickets: ['tickets.csv'], orders: ['orders.csv'], more: { only: readFilters(['week=2026-W43']) } },
  ],
  [
    'per customer, without cancelled orders',
    { tickets: ['tickets.csv'], orders: ['orders.csv'], more: { per: 'customers', countCancelled: false } },
  ],
  ['Gorgias', { tickets: ['gorgias.csv'] }],
  ['Korean sheet', { tickets: ['inquiries.ko.cp949.csv'], orders: ['monthly-orders.csv'] }],
  ['several helpdesks', { tickets: ['tickets.csv', 'gorgias.csv', 'inquiries.ko.cp949.csv'] }],
]

/** Numbers of JSON that are no counts of tickets. */
const noTickets = /_s$|(?:^|_)(?:share|rate|fractional|per|mean|p50)(?:_|$)|^(?:orders|customers|net|open_low|open_high)$/

describe('as many tickets as the report counts', () => {
  test.each(asked)(
    '%s',
    async (_, question) => {
      await answered(question, async (session, { report }) => {
        let nonzero = 0
        for (const id of metricNames()) {
          const one = (await metric(id))!
          const own = report.results.filter((result) => result.metric === id && !('tag' in result.group))
          const counts = countsOf(id, one)
          // nothing that counts tickets is missing
          const told = own.flatMap(({ group, values }) =>
            Object.keys(values).map((value) => [id, ...Object.values(group), value].join('.')),
          )
          expect(
            told
              .filter((name) => !noTickets.test(name.split('.').at(-1)!))
              .filter((name) => !counts.some((c) => c.name === name)),
          ).toEqual([])
          const whole = own.find(({ group }) => Object.keys(group).length === 0)
          if (whole?.reason && Object.values(whole.values).every((value) => value === null)) {
            for (const count of counts) expect(countIn(report.results, id, count)).toEqual({ count: null, reason: whole.reason })
            continue
          }
          for (const count of counts) {
            const tickets = await listTickets(session, one, count, whole?.reason === undefined)
            const { values } = own.find(({ group }) => JSON.stringify(group) === JSON.stringify(count.part.label))!
            expect(tickets.length, count.name).toBe(Number(values[count.value] ?? 0))
            expect(countIn(report.results, id, count).count ?? 0, count.name).toBe(tickets.length)
            if (question.tickets.length === 1) expect(new Set(tickets.map((ticket) => ticket.id)).size).toBe(tickets.length)
            const created = tickets.map(({ created_at }) => Date.parse(created_at!))
            expect(created).toEqual([...created].sort((a, b) => a - b))
            nonzero += tickets.length > 0 ? 1 : 0
          }
        }
        expect(nonzero).toBeGreaterThan(10)
      })
    },
    120_000,
  )
})

describe('the very tickets', () => {
  const rows = parse(readFileSync(join(teahouse, 'tickets.csv')), { columns: true, relax_column_count: true }) as Record<
    string,
    string
  >[]
  const row = (id: string) => rows.findLast((one) => one.Id === id)!

  test('are those that a reader of the file finds', async () => {
    await answered({ tickets: ['tickets.csv'] }, async (session) => {
      const list = async (name: string) => {
        const [id] = name.split('.') as [string]
        const one = (await metric(id))!
        return listTickets(session, one, readList(name, id, one).count!, true)
      }
      const missed = await list('within-target.missed')
      const minutes: Record<string, number> = {
        Mail: 360,
        'Web form': 360,
        Chat: 3,
        Facebook: 60,
        Instagram: 60,
        'Twitter DM': 60,
      }
      for (const { id, channel, tags, created_at, own } of missed) {
        const from = row(id)
        expect(tags.join(' ')).toBe(from.Tags!.split(' ').sort().join(' '))
        expect(created_at).toBe(`${from['Created at']!.replace(' ', 'T')}:00+09:00`)
        expect(own.within_target).toBe('missed')
        const target = minutes[from.Via!]
        if (target !== undefined) expect(own.target_s, from.Via).toBe(target * 60)
        const reply = from['First reply time in minutes']
        expect(own.first_response_s).toBe(reply === '' ? null : Number(reply) * 60)
        if (reply !== '' && channel === 'email') expect(Number(reply)).toBeGreaterThan(360)
      }
      const bad = await list('csat.bad')
      expect(bad.length).toBeGreaterThan(5)
      for (const { id } of bad) expect(row(id)['Satisfaction Score']).toMatch(/bad/i)
      const untagged = await list('tags.untagged')
      for (const { id, tags } of untagged) expect([row(id).Tags, tags]).toEqual(['', []])
      const reopened = await list('reopen-rate.reopened')
      for (const { id, own } of reopened) expect([Number(row(id).Reopens) > 0, own.reopened]).toEqual([true, true])
    })
  })
})

test('two metrics with one column of a ticket mean the same by it', async () => {
  const known = new Map<string, string>()
  for (const id of metricNames())
    for (const [column, sql] of Object.entries((await metric(id))!.ticket ?? {})) {
      expect(sql, `${id} ${column}`).toBe(known.get(column) ?? sql)
      known.set(column, sql)
    }
})

test('a beginning names its counts, what is none is refused', async () => {
  const one = (await metric('expectations'))!
  expect(readList('expectations.email-6h', 'expectations', one).counts.map(({ name }) => name)).toEqual(
    ['n', 'met', 'missed', 'pending'].map((value) => `expectations.email-6h.${value}`),
  )
  for (const name of ['expectations.email-6h.share_within', 'expectations.email', 'expectations.'])
    expect(() => readList(name, 'expectations', one)).toThrow(/not a count of tickets/)
})
