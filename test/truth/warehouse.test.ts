import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTagList } from '../../src/cli/tag-list.ts'
import { openSession } from '../../src/duckdb/session.ts'
import { type MonthReview, reviewMonth } from '../../src/insights/month-review.ts'
import { usualSettings } from '../../src/insights/shop.ts'
import { reviewTable } from '../../src/insights/table-review.ts'
import { type Dialect, dialect } from '../../src/metrics/dialect.ts'
import { readFilters } from '../../src/metrics/filter.ts'
import { metricNames } from '../../src/metrics/metric.ts'
import { ask, type Question } from '../../src/metrics/question.ts'
import type { Report } from '../../src/metrics/report.ts'
import { parseTargets } from '../../src/metrics/targets.ts'
import { answerInWarehouse } from '../../src/metrics/warehouse/answer.ts'
import { warehouseFields } from '../../src/metrics/warehouse/warehouse-field.ts'
import { warehouseSession } from '../../src/metrics/warehouse/warehouse-session.ts'
import { probe } from '../../src/tickets/probe/probe.ts'
import { parseMonth } from '../../src/time/asked-month.ts'
import { parseSchedules } from '../../src/time/business-hours.ts'
import { clickhouse } from '../oracle/clickhouse.ts'
import { postgres } from '../oracle/pglite.ts'
import { noServer, onOneServer, overTwoServers } from '../oracle/postgres-tables.ts'
import { database } from '../oracle/table.ts'
import { differences, everyGrouping, type Loaded, loaded } from '../oracle/warehouse.ts'
import { dice } from './dice.ts'
import { freshdeskCsv } from './shapes/freshdesk.ts'
import { gorgiasCsv } from './shapes/gorgias.ts'
import { hubspotCsv } from './shapes/hubspot.ts'
import { intercomApi } from './shapes/intercom.ts'
import { zendeskCsv } from './shapes/zendesk.ts'
import { makeTickets } from './shop.ts'

/** `WAREHOUSE_SEEDS=1-20 npx vitest run test/truth/warehouse.test.ts` runs more shops. */
const said = /^(\d+)-(\d+)$/.exec(process.env.WAREHOUSE_SEEDS ?? '3-4')!
const seeds = Array.from({ length: Number(said[2]) - Number(said[1]) + 1 }, (_, i) => Number(said[1]) + i)
const zones = ['Asia/Seoul', 'Europe/Madrid', 'America/New_York', 'Asia/Kolkata', 'America/Santiago']
const schedules = ['Mon-Fri 09:00-12:00,13:00-18:00', 'Mon-Sat 22:00-06:00', '24/7']

const hours = (text: string) => ({
  ...{ ...parseSchedules(text, '--business-hours'), zone: undefined },
  ...{ holidays: new Set<number>(), exceptions: new Map() },
})

/** Reviews of a site that has nothing but those: with words and without, answered and not. */
function reviewFile(chance: ReturnType<typeof dice>, from: number, to: number) {
  const at = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
  const rows = Array.from({ length: chance.whole(20, 60) }, (_, i) => {
    const created = chance.whole(from / 1000, to / 1000) * 1000
    const reply = chance.chance(0.4) ? at(created + chance.whole(60, 400_000) * 1000) : ''
    return `rv-${i},${at(created)},guest-${chance.whole(1, 9)},${chance.chance(0.5) ? 'Came late' : ''},${chance.whole(1, 5)},${reply},teahouse.example`
  })
  const head = 'Review Id,Review Created (UTC),Review Username,Review Content,Review Stars,Company Reply Date (UTC),Domain Url'
  return { name: 'reviews.csv', bytes: new TextEncoder().encode([head, ...rows].join('\n')) }
}

function shopOf(seed: number): Promise<Loaded> {
  const chance = dice(seed * 7919)
  const zone = chance.one(zones)
  const from = Date.UTC(2026, chance.one([0, 1, 7, 8, 9]), 1)
  const to = from + chance.whole(58, 100) * 86_400_000
  const tickets = makeTickets(chance, from, to, chance.whole(120, 260))
  const shape = [zendeskCsv, gorgiasCsv, intercomApi, freshdeskCsv, hubspotCsv][seed % 5]!
  const { files } = shape({ tickets, zone, dice: chance })
  const reviews = chance.chance(0.5) || seed % 2 === 0 ? [reviewFile(chance, from, to)] : []
  const business = chance.chance(0.5) ? hours(chance.one(schedules)) : undefined
  return loaded([...files, ...reviews], {
    zone,
    countAutoReplies: chance.chance(0.3),
    ...(business && { businessHours: business }),
    ...(chance.chance(0.7) && {
      targets: parseTargets([`email=${business ? '1bd' : '6h'}`, 'chat=10m', 'phone=none', ...(business ? ['form=2bd'] : [])]),
    }),
    ...(chance.chance(0.3) && { from: from + 10 * 86_400_000, to: to - 5 * 86_400_000 }),
    ...(chance.chance(0.3) && { asOf: to + 3_600_000 }),
  })
}

interface Engine {
  rows(sql: string): Promise<Record<string, unknown>[]>
  tickets(rows: readonly Record<string, unknown>[]): Promise<unknown>
  close(): unknown
}

/** By the dialect that each speaks, and where it runs; undefined where it is not installed. */
const engines: Readonly<Record<string, () => Promise<Engine | undefined>>> = {
  duckdb: async () => {
    const db = await database()
    const plain = (value: unknown) => (value instanceof Date ? value.toISOString().replace('Z', '') : value)
    return {
      ...db,
      tickets: (rows) => db.tickets(rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, plain(v)])))),
    }
  },
  'postgres, in WebAssembly': postgres,
  'postgres, a server': onOneServer,
  'postgres, two servers': overTwoServers,
  clickhouse: async () => clickhouse(),
}

/** Every query is several there: some groupings, unless somebody asked for seeds. */
const divided = (by: readonly string[]) => by.length !== 1 || by[0] === 'channel'

describe.each(Object.keys(engines))('%s gives the numbers that metrics gives', (id) => {
  let db: Engine | undefined
  let words: Dialect
  beforeAll(async () => {
    db = await engines[id]!()
    words = (await dialect(id.split(',')[0]!))!
  }, 120_000)
  afterAll(() => db?.close(), 60_000)

  it.for(seeds)('every metric and grouping of a shop, seed %i', { timeout: 300_000 }, async (seed, { skip }) => {
    if (!db) return skip(id === 'clickhouse' ? 'no ClickHouse here: npm install --no-save chdb' : noServer)
    const shop = await shopOf(seed)
    try {
      await db.tickets(shop.rows)
      const session = warehouseSession(shop.table, words, db.rows)
      const groupings = everyGrouping(shop.present)
      for (const by of id.endsWith('servers') && !process.env.WAREHOUSE_SEEDS ? groupings.filter(divided) : groupings)
        expect(differences(await shop.measureWith(session, by), await shop.expected(by)), `by ${by.join()}`).toEqual([])
    } finally {
      shop.close()
    }
  })
})

const [year, tea, reviews] = [
  'fixtures/teahouse-year/tickets.csv',
  'fixtures/teahouse/tickets.csv',
  'fixtures/teahouse/reviews.csv',
]

const inDays = parseTargets(['email=1bd', 'chat=2bd', 'phone=none'])
const quarters = {
  ...{ from: Date.UTC(2026, 6), to: Date.UTC(2026, 9) },
  compare: { from: Date.UTC(2026, 3), to: Date.UTC(2026, 6) },
}
const leftOut = {
  ...{ spam: ['gift'], test: { tags: ['damaged_parcel', "o'clock"], requesters: ['jisoo*', '*LEE*', '*.org'] } },
  merged: { columns: { Product: ['sejak*'] }, requesters: ['ivo.%'] },
}
const ordersOfMonth = { month: '2026-10', orders: 1234 }

const columns = Object.keys(warehouseFields)

/** What a report says that a table can say as well. */
const toldBy = ({ period, by, results, ledger, warnings }: Report) => ({
  ...{ period, by },
  warnings: warnings.map(({ code }) => code).filter((code) => /review|stars|filtered|compare|partial|label/.test(code)),
  ledger: {
    ...{ read: ledger.read - ledger.duplicate, excluded: ledger.excluded, counted: ledger.counted },
    ...{ rejected: ledger.rejected, starsOnly: ledger.starsOnly },
  },
  reasons: results.map(({ metric, group, reason, partial }) => [metric, group, reason, partial ?? false]),
})

/** What stands beside its numbers, each to nine digits. */
const compared = ({ comparison, overview, market, exclusions }: Report) =>
  rounded({
    comparison,
    overview,
    market,
    exclusions: exclusions?.map(({ evidence, ...one }) => ({
      ...one,
      // an export names a column of its own
      evidence: evidence.map((told) => (told.by === 'export' ? { ...told, what: '' } : told)),
    })),
  })

const rounded = (value: object) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one)))

const list = await readTagList('fixtures/teahouse/taxonomy.yaml', { cwd: process.cwd(), stdin: process.stdin })
const places = [...list!.places.filter(({ name }) => name !== 'vip'), { name: 'VIP', tag: 'gift', up: ['gift', 'orders'] }]

describe('the report of a table is that of the files', () => {
  let db: Awaited<ReturnType<typeof postgres>>
  beforeAll(async () => {
    db = await postgres()
  }, 120_000)
  afterAll(() => db.close())

  it.each([
    ['a month of a year of tea', [year], { month: parseMonth('2026-09'), by: ['channel'] }],
    ['everything of a year of tea', [year], { by: ['month'], ordersOfMonth: { month: '2026-09', orders: 1234 } }],
    ['reviews beside tickets', [tea, reviews], { by: ['channel'], ordersOfMonth: { month: '2026-10', orders: 1234 } }],
    ['reviews alone', [reviews], { by: ['week'] }],
    ['targets in business days', [year], { by: ['channel'], businessHours: hours(schedules[0]!), targets: inDays }],
    ['some channels', [year], { by: ['month'], only: readFilters(['channel=email|chat,status!=open']) }],
    ['two tags, without an agent', [year], { by: ['tag'], only: readFilters(['tag=gift|(none)']) }],
    ['a month of a filter', [tea, reviews], { only: readFilters(['month=2026-10,channel!=review']), ordersOfMonth }],
    [
      'a month against the one before',
      [year],
      { month: parseMonth('2026-10'), compare: 'before', ordersOfMonth, businessHours: hours(schedules[0]!) },
    ],
    ['two quarters, by agent', [year], { ...quarters, by: ['agent'], asOf: Date.UTC(2026, 10, 3) }],
    [
      'a tag against the month before',
      [year],
      { month: parseMonth('2026-09'), compare: 'before', only: readFilters(['tag=gift']) },
    ],
    ['nothing in particular', [tea, reviews], { overview: true }],
    [
      'tickets that the settings leave out',
      [year],
      { exclude: leftOut, by: ['channel'], month: parseMonth('2026-08'), compare: 'before' },
    ],
    [
      'replies that are automatic by the settings',
      [tea, reviews],
      { exclude: { automatic: { agents: ['*MORI'] }, spam: ['spam', 'vip'] }, ordersOfMonth },
    ],
    [
      'a list of tags: aliases, labels and tags above others',
      [tea],
      { tagPlaces: places, by: ['tag'], month: parseMonth('2026-10'), compare: 'before', ordersOfMonth },
    ],
    ['a tag by its label', [tea], { tagPlaces: places, only: readFilters(['tag=배송업체 지연|(none)']) }],
    ['what is open at the end of each month', [tea, reviews], { metrics: ['backlog'], by: ['month'] }],
    [
      'what is open at the end of each week of some days',
      [year],
      { metrics: ['backlog', 'volume'], by: ['week'], from: Date.UTC(2026, 2, 5), exclude: { spam: ['gift'] } },
    ],
    ['the backlog of a filter', [tea], { metrics: ['backlog'], by: ['channel'], only: readFilters(['channel=email|chat']) }],
    ['reviews by name', [tea, reviews], { by: ['channel'], only: readFilters(['channel=Review']), ordersOfMonth }],
  ] as const)('%s', { timeout: 240_000 }, async (_, files, question: Partial<Question>) => {
    const metrics = [
      'volume',
      'contact-rate',
      'first-response',
      'within-target',
      'csat',
      'tags',
      'resolution',
      'one-touch',
      'ces',
    ]
    const shop = await loaded(files, { zone: 'Asia/Seoul', metrics, ...question })
    const bare = question.exclude && (await loaded(files, { zone: 'Asia/Seoul', metrics }))
    try {
      await db.tickets((bare ?? shop).rows)
      const asked = { ...ask('Asia/Seoul'), metrics, ...question }
      const column = (field: string) => field
      const tables = {
        label: 'tickets',
        dialect: 'postgres',
        tickets: { name: ['tickets'], column, cast: true as const },
        columns: columns.map((name) => ({ name, list: name === 'tags' })),
      }
      const { report } = await answerInWarehouse(db.rows, (await dialect('postgres'))!, tables, asked)
      expect(shop.unreadable).toBe(0)
      expect(toldBy(report)).toEqual(
        toldBy({
          ...shop.report,
          ledger: { ...shop.report.ledger, rejected: 0, read: shop.report.ledger.read - shop.report.ledger.rejected },
        }),
      )
      expect(differences(report.results, shop.report.results)).toEqual([])
      expect(differences(report.trends, shop.report.trends)).toEqual([])
      expect(compared(report)).toEqual(compared(shop.report))
      if (question.compare) expect(report.comparison!.changes.length).toBeGreaterThan(10)
    } finally {
      shop.close()
      bare?.close()
    }
  })
})

/** A month of tickets in files, and in a table. */
const month = ({ report, hours, weeks, tagWeeks, causes, medians }: MonthReview) =>
  rounded({ ...compared(report), report: toldBy(report).period, hours, weeks, tagWeeks, causes, medians })

describe('the page of a table has the numbers of that of the files', () => {
  let db: Awaited<ReturnType<typeof postgres>>
  beforeAll(async () => {
    db = await postgres()
  }, 120_000)
  afterAll(() => db.close())

  it.each([
    ['the last month of a year', [year], {}],
    ['a month in the middle, some channels', [year], { month: parseMonth('2026-06'), only: readFilters(['channel=email|chat']) }],
    ['reviews beside tickets, without a month before', [tea, reviews], { month: parseMonth('2026-09') }],
  ] as const)('%s', { timeout: 240_000 }, async (_, files, question: Partial<Question>) => {
    const metrics = metricNames().filter((id) => id !== 'backlog' && !id.endsWith('-business'))
    const asked = { ...ask('Asia/Seoul'), metrics, usual: true, ...question }
    const shop = await loaded(files, { zone: 'Asia/Seoul' })
    const session = await openSession()
    try {
      const io = { cwd: process.cwd(), stdin: process.stdin, temp: session.temp } as Parameters<typeof probe>[1]
      const tickets = await Promise.all(files.map((file) => probe(file, io)))
      const none = { month: [], history: [], tags: new Map(), settings: usualSettings }
      const { review } = await reviewMonth(session, { ...none, question: { ...asked, tickets } })
      await db.tickets(shop.rows)
      const column = (field: string) => field
      const tables = {
        label: 'tickets',
        dialect: 'postgres',
        tickets: { name: ['tickets'], column, cast: true as const },
        columns: columns.map((name) => ({ name, list: name === 'tags' })),
      }
      const words = (await dialect('postgres'))!
      const found = await reviewTable(db.rows, words, tables, { ...none, month: ['surges'], question: asked }, [])
      expect(month(found)).toEqual(month(review))
      expect(review.causes.weeks.length).toBeGreaterThan(3)
      expect(found.month.insights).toMatchObject([{ insight: 'surges', rows: [], cannotTell: expect.anything() }])
    } finally {
      session.close()
      shop.close()
    }
  })
})
