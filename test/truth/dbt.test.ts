import { DuckDBInstance } from '@duckdb/node-api'
import { init, validate } from '@polyglot-sql/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DbtSource, dbtSources } from '../../src/metrics/dbt/dbt-source.ts'
import { dbtProject } from '../../src/metrics/dbt/project.ts'
import { fieldsOf, type ProjectAsked } from '../../src/metrics/dbt/project-asked.ts'
import { dialect, dialectNames } from '../../src/metrics/dialect.ts'
import { dimension } from '../../src/metrics/dimension.ts'
import { type Metric, metric, metricNames, type Need } from '../../src/metrics/metric.ts'
import { ask } from '../../src/metrics/question.ts'
import type { Result } from '../../src/metrics/report.ts'
import { tableOfQuestion } from '../../src/metrics/warehouse/table-of-question.ts'
import { dbtRun, dbtTest, type Engine, rendered } from '../oracle/dbt.ts'
import { postgres } from '../oracle/pglite.ts'
import {
  apart,
  gorgiasTables,
  hubspotTables,
  intercomTables,
  jiraTables,
  type RawTables,
  zendeskTables,
} from '../oracle/raw-tables.ts'
import { loaded } from '../oracle/warehouse.ts'
import { type Dice, dice } from './dice.ts'
import { gorgiasCsv } from './shapes/gorgias.ts'
import { intercomApi } from './shapes/intercom.ts'
import { jiraCsv } from './shapes/jira.ts'
import { zendeskJson } from './shapes/zendesk.ts'
import { makeTickets, type Ticket } from './shop.ts'

const zone = 'Asia/Seoul'
const [from, to] = [Date.UTC(2026, 7, 1), Date.UTC(2026, 9, 12)]

/** Exports with all that a helpdesk can put into them. */
const full = (seed: number): Dice => ({ ...dice(seed), chance: () => true })

/** The CSV says of no ticket that it is spam, or in the trash. */
const begun = (tickets: readonly Ticket[]) =>
  tickets.map((t) => ({ ...t, fate: t.fate === 'agent_initiated' ? t.fate : undefined }))

/** The same tickets as a loader brings them, and as files. */
const helpdesks: Readonly<
  Record<
    string,
    {
      raw: (tickets: readonly Ticket[]) => RawTables
      files: (tickets: readonly Ticket[]) => { name: string; bytes: Uint8Array }[]
    }
  >
> = {
  zendesk: { raw: zendeskTables, files: (tickets) => [...zendeskJson({ tickets, zone, dice: full(1) }).files] },
  intercom: { raw: intercomTables, files: (tickets) => [...intercomApi({ tickets, zone, dice: full(2) }).files] },
  hubspot: { raw: hubspotTables, files: (tickets) => [{ name: 'ticket.csv', bytes: csvOf(hubspotTables(tickets).ticket!) }] },
  gorgias: {
    raw: (tickets) => gorgiasTables(begun(tickets)),
    files: (tickets) => [...gorgiasCsv({ tickets: begun(tickets), zone, dice: full(4) }).files],
  },
  jira: { raw: jiraTables, files: (tickets) => [...jiraCsv({ tickets, zone, dice: full(3) }).files] },
}

function csvOf({ columns, rows }: RawTables[string]): Uint8Array {
  const names = Object.keys(columns)
  const cell = (value: unknown) =>
    value === null || value === undefined ? '' : `"${String(value).replace(/T(.*)\.000Z$/, ' $1')}"`
  return new TextEncoder().encode(
    [names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))].join('\n'),
  )
}

const tableOf = ({ asOf, whole = [] }: { asOf?: number | undefined; whole?: readonly string[] }): ProjectAsked['table'] => ({
  ...tableOfQuestion({ ...ask(zone), asOf }, { from, to }),
  ...{ whole, countCancelled: true },
})

/** A project over these sources, with all metrics that they can give. */
async function projectOf(names: readonly string[], by: readonly string[], words: string, more: Partial<ProjectAsked> = {}) {
  const sources = await Promise.all(names.map(async (id) => ({ id, source: (await dbtSources.member(id)) as DbtSource })))
  const given = { sources, own: more.own ?? [] }
  const fields = fieldsOf(given)
  const met = (need: Need) => fields.has(need)
  const all = await Promise.all(metricNames().map(async (id) => ({ id, metric: (await metric(id)) as Metric })))
  const grouping = await Promise.all(by.map(async (id) => ({ id, dimension: (await dimension(id))! })))
  const tag = { id: 'tag', dimension: (await dimension('tag'))! }
  const metrics = all
    .filter(({ metric: { needs } }) => needs.every((need) => ([need].flat() as Need[]).some(met)))
    .filter(({ id }) => id !== 'backlog' || !by.some((one) => ['month', 'week', 'hour'].includes(one)))
    .map(({ id, metric }) => {
      const own = metric.by === 'tag' && !by.includes('tag') ? [...grouping, tag] : grouping
      return { id, metric, groupings: own.length > 0 ? [[], own] : [[]] }
    })
  const table = tableOf({})
  return dbtProject({ ...given, metrics, table, dialect: words, words: (await dialect(words))!, lang: 'en', ...more })
}

const engines: Readonly<
  Record<
    string,
    () => Promise<
      Engine & {
        fill: (
          table: string,
          columns: Readonly<Record<string, string>>,
          rows: readonly Record<string, unknown>[],
        ) => Promise<unknown>
        close: () => unknown
      }
    >
  >
> = {
  postgres: async () => {
    const db = await postgres()
    return { ...db, fill: (table, columns, rows) => db.fill(`"${table}"`, columns, rows) }
  },
  duckdb: async () => {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
    const connection = await instance.connect()
    const exec = (sql: string) => connection.run(sql)
    const literal = (value: unknown): string =>
      value === null || value === undefined
        ? 'NULL'
        : typeof value === 'string'
          ? `'${value.replaceAll("'", "''")}'`
          : String(value)
    return {
      rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[],
      exec,
      fill: async (table, columns, rows) => {
        const names = Object.keys(columns)
        await exec("SET TimeZone = 'UTC'")
        await exec(`CREATE OR REPLACE TABLE "${table}" (${names.map((n) => `${n} ${columns[n]}`).join(', ')})`)
        if (rows.length > 0)
          await exec(
            `INSERT INTO "${table}" VALUES ${rows.map((row) => `(${names.map((n) => literal(row[n])).join(', ')})`).join(', ')}`,
          )
      },
      close: () => connection.closeSync(),
    }
  },
}

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value === undefined ? null : value)
const near = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) : a === b

/** Where the rows of the metrics' models differ from results; and how many values were compared. */
async function compared(files: ReadonlyMap<string, string>, engine: Engine, results: readonly Result[], by: readonly string[]) {
  const wrong: string[] = []
  let values = 0
  const metrics = new Set<string>()
  const place = (id: string, group: Record<string, unknown>) => `${id} ${JSON.stringify(Object.entries(group).sort())}`
  const found = new Map(results.map((result) => [place(result.metric, result.group), result]))
  for (const path of files.keys()) {
    const name = /^models\/metrics\/support_kit_(.*)\.sql$/.exec(path)?.[1]
    if (!name || name.endsWith('_orders')) continue
    const id = metricNames()
      .toSorted((a, b) => b.length - a.length)
      .find((one) => name.startsWith(one.replaceAll('-', '_')))!
    if (!results.some((one) => one.metric === id && !one.reason)) continue
    metrics.add(id)
    for (const row of await engine.rows(`SELECT * FROM "support_kit_${name}"`)) {
      const group: Record<string, unknown> = {}
      for (const key of [...by, 'tag', (await metric(id))!.each?.by].filter((one) => one !== undefined))
        if (key in row && plain(row.is_total) !== 1) group[key] = plain(row[key])
      if (id === 'tags' && 'tag' in group && group.tag === null) continue
      const each = (await metric(id))!.each?.by
      if (each) group[each] = row[each]
      const result = found.get(place(id, group))
      if (!result) wrong.push(`${place(id, group)} is not in the report`)
      else
        for (const [value, told] of Object.entries(row))
          if (value in result.values) {
            values++
            if (!near(plain(told), result.values[value]))
              wrong.push(`${place(id, group)} ${value}: ${told}, not ${result.values[value]}`)
          }
    }
  }
  return { wrong, values, metrics }
}

const shop = () => makeTickets(dice(4711), from, to, 240).map(apart)

beforeAll(() => init(), 60_000)

describe.each(Object.keys(engines))('a dbt project on %s', (words) => {
  let engine: Awaited<ReturnType<(typeof engines)[string]>>
  beforeAll(async () => {
    engine = await engines[words]!()
  }, 120_000)
  afterAll(() => engine.close())

  const expected: Readonly<Record<string, { fewest: number; metrics: readonly string[] }>> = {
    zendesk: {
      fewest: 1500,
      metrics: ['volume', 'first-response', 'resolution', 'csat', 'tags', 'one-touch', 'reopen-rate', 'within-target'],
    },
    intercom: {
      fewest: 1000,
      metrics: ['volume', 'first-response', 'resolution', 'csat', 'tags', 'reopen-rate', 'within-target'],
    },
    hubspot: { fewest: 800, metrics: ['volume', 'first-response', 'resolution', 'tags', 'within-target'] },
    gorgias: { fewest: 500, metrics: ['volume', 'first-response', 'resolution', 'csat', 'one-touch', 'within-target'] },
    jira: { fewest: 500, metrics: ['volume', 'first-response', 'resolution', 'within-target'] },
  }

  it.each(Object.keys(helpdesks))('over the tables of %s gives the numbers of the export', { timeout: 240_000 }, async (id) => {
    const tickets = shop()
    const { raw, files } = helpdesks[id]!
    const tables = raw(tickets)
    for (const [table, { columns, rows }] of Object.entries(tables)) await engine.fill(`${id}__${table}`, columns, rows)
    // the CSV of Gorgias has durations for times: its newest instant is another
    const asOf = id === 'gorgias' ? to : undefined
    const local = await loaded(files(tickets), { zone, asOf })
    try {
      let values = 0
      const metrics = new Set<string>()
      const groupings = [
        [],
        ['month'],
        ['week', 'status'],
        ...(id === 'jira' ? [] : [['channel']]),
        ...(id === 'hubspot' || id === 'gorgias' ? [] : [['agent']]),
      ]
      for (const by of id === 'hubspot' || id === 'gorgias' ? groupings.filter((one) => !one.includes('status')) : groupings) {
        const project = await projectOf([id], by, words, { table: tableOf({ asOf }) })
        await dbtRun(project, engine)
        const { ran, failed } = await dbtTest(project, engine)
        expect([ran > 10, failed]).toEqual([true, []])
        const results = await local.expected(by)
        const found = await compared(project, engine, results, by)
        expect(found.wrong.slice(0, 10), `by ${by.join()}`).toEqual([])
        values += found.values
        for (const one of found.metrics) metrics.add(one)
      }
      expect([...metrics]).toEqual(expect.arrayContaining([...expected[id]!.metrics]))
      expect(values).toBeGreaterThan(expected[id]!.fewest)
    } finally {
      local.close()
    }
  })

  it('over tables of your own, two helpdesks, and the orders of a shop', { timeout: 240_000 }, async () => {
    const tickets = shop()
    const local = await loaded(helpdesks.zendesk!.files(tickets), { zone })
    try {
      // named otherwise, and of other types
      const columns = { 'Ticket No': 'bigint', opened: 'timestamp with time zone', answered: 'timestamp with time zone' }
      const rows = tickets.map((t) => ({
        ...{ 'Ticket No': t.number, opened: new Date(t.created).toISOString() },
        ...{ answered: t.reply && new Date(t.reply).toISOString(), closed: t.solved && new Date(t.solved).toISOString() },
        ...{ state: t.status, way: t.channel, gone: t.fate === 'deleted' || t.fate === 'merged' },
      }))
      const quoted = {
        '"Ticket No"': 'bigint',
        ...columns,
        closed: 'timestamp with time zone',
        state: 'text',
        way: 'text',
        gone: 'boolean',
      }
      const { 'Ticket No': _, ...all } = quoted
      await engine.fill(
        'own_tickets__Helpdesk',
        all,
        rows.map((row) => ({ ...row, '"Ticket No"': row['Ticket No'] })),
      )
      const map: Record<string, string> = {
        ...{ id: 'Ticket No', created_at: 'opened', first_response_at: 'answered', solved_at: 'closed', status: 'state' },
        ...{ deleted: 'gone', channel: 'way' },
      }
      const own = [{ gives: 'tickets' as const, name: ['support', 'Helpdesk'], column: (field: string) => map[field] }]
      const project = await projectOf([], ['month'], words, { own })
      await dbtRun(project, engine)
      expect((await dbtTest(project, engine)).failed).toEqual([])
      const found = await compared(project, engine, await local.expected(['month']), ['month'])
      expect(found.wrong).toEqual([])
      expect([...found.metrics].sort()).toEqual(['expectations', 'first-response', 'resolution', 'volume', 'within-target'])
    } finally {
      local.close()
    }
    for (const [id, { raw }] of Object.entries(helpdesks).slice(0, 2))
      for (const [table, { columns, rows }] of Object.entries(raw(tickets))) await engine.fill(`${id}__${table}`, columns, rows)
    const chance = dice(99)
    const orders = Array.from({ length: 300 }, (_, i) => ({
      ...{ id: i, created_at: new Date(chance.whole(from, to)).toISOString(), customer_id: chance.whole(1, 60) },
      ...{ cancelled_at: chance.chance(0.1) ? new Date(to).toISOString() : null, test: chance.chance(0.05) },
      _fivetran_deleted: chance.chance(0.05),
    }))
    const [number, time] = ['bigint', 'timestamp with time zone']
    const columns = { id: number, created_at: time, customer_id: number, cancelled_at: time, test: 'boolean' }
    await engine.fill('shopify__order', { ...columns, _fivetran_deleted: 'boolean' }, orders)
    const table = tableOf({ whole: ['2026-09'] })
    const rate = { id: 'contact-rate', metric: (await metric('contact-rate'))!, groupings: [[]] }
    const volume = { id: 'volume', metric: (await metric('volume'))!, groupings: [[]] }
    const project = await projectOf(['zendesk', 'intercom', 'shopify'], [], words, { table, metrics: [rate, volume] })
    await dbtRun(project, engine)
    expect((await dbtTest(project, engine)).failed).toEqual([])
    const [{ tickets: both }] = (await engine.rows('SELECT tickets FROM "support_kit_volume"')) as [{ tickets: unknown }]
    const kept = (fates: readonly string[]) => tickets.filter(({ fate }) => !fates.includes(fate ?? '')).length
    expect(Number(both)).toBe(kept(['merged', 'deleted']) + kept(['agent_initiated']))
    const month = (at: string) => new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 7)
    const placed = orders.filter((order) => !order.test && !order._fivetran_deleted && month(order.created_at) === '2026-09')
    const told = await engine.rows(`SELECT orders, customers FROM "support_kit_contact_rate_orders" WHERE month = '2026-09'`)
    expect(told.map((row) => [Number(row.orders), Number(row.customers)])).toEqual([
      [placed.length, new Set(placed.map((order) => order.customer_id)).size],
    ])
    const inMonth = tickets.filter((t) => month(new Date(t.created).toISOString()) === '2026-09')
    const counted =
      inMonth.filter(({ fate }) => fate !== 'merged' && fate !== 'deleted').length +
      inMonth.filter(({ fate }) => fate !== 'agent_initiated').length
    const [rated] = await engine.rows('SELECT * FROM "support_kit_contact_rate"')
    expect(Number(rated!.tickets_in_order_months)).toBe(counted)
  })

  it('finds what is wrong with the data', { timeout: 120_000 }, async () => {
    const tables = zendeskTables(shop())
    const [first] = tables.ticket!.rows
    const odd = { ...tables, ticket: { ...tables.ticket!, rows: [...tables.ticket!.rows, { ...first, status: 'waiting' }] } }
    for (const [table, { columns, rows }] of Object.entries(odd)) await engine.fill(`zendesk__${table}`, columns, rows)
    const project = await projectOf(['zendesk'], [], words)
    await dbtRun(project, engine)
    const { failed } = await dbtTest(project, engine)
    expect(failed).toEqual(
      expect.arrayContaining(['support_kit_tickets.id unique', 'support_kit_tickets.status accepted_values']),
    )
    expect(failed).toContain('tests/support_kit_stg_zendesk_tickets_all_there.sql')
  })
})

describe('the SQL of a project', () => {
  it.each(dialectNames())('is read by the grammar of %s, whatever the source', { timeout: 120_000 }, async (words) => {
    const grammar = words === 'postgres' ? 'postgresql' : words
    for (const id of dbtSources.names()) {
      const project = await projectOf([id], ['month'], words)
      for (const [path, text] of project) {
        if (!path.endsWith('.sql')) continue
        const { sql } = rendered(text)
        const { valid, errors } = validate(
          words === 'bigquery' || words === 'spark' || words === 'clickhouse' ? sql.replaceAll('"', '`') : sql,
          grammar,
        )
        expect(valid ? [] : [`${words} ${path}: ${JSON.stringify(errors)}\n${sql}`]).toEqual([])
      }
    }
  })
})
