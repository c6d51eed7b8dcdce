import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { dialect } from '../../src/metrics/dialect.ts'
import type { Report } from '../../src/metrics/report.ts'
import driver from '../../src/metrics/warehouse/drivers/bigquery.ts'
import { columnsOf, installed, type Row, recorded, replayed, reportOver } from '../oracle/recorded.ts'
import { type Answer, type Request, type StandIn, standIn } from '../oracle/stand-in.ts'

vi.mock('../../src/metrics/warehouse/client-package.ts', () => ({ clientPackage: async (name: string) => installed(name) }))

const there = installed('@google-cloud/bigquery') !== undefined
const types = { whole: 'INTEGER', number: 'FLOAT', flag: 'BOOLEAN', text: 'STRING' }

describe.skipIf(!there)('BigQuery, as @google-cloud/bigquery speaks', () => {
  let [report, server, replay] = [undefined as unknown as Report, undefined as unknown as StandIn, replayed([])]
  const jobs = new Map<string, { sql: string; polls: number }>()

  const failed = (code: number, reason: string, message: string): Answer => ({
    status: code,
    body: { error: { code, message, errors: [{ reason, message, domain: 'global' }], status: 'X' } },
  })

  /** Rows of texts under a schema, in pages of three; an answer is not there at once. */
  function answer({ method, url, body }: Request): Answer {
    const path = url.pathname.replace('/bigquery/v2', '')
    if (method === 'POST' && path === '/projects/shop/jobs') {
      const { jobReference, configuration } = JSON.parse(body)
      if (configuration.query.query.includes('FORBIDDEN'))
        return failed(403, 'accessDenied', 'Access Denied: Table shop:support.tickets')
      if (configuration.query.query.includes('DEAR'))
        return failed(400, 'bytesBilledLimitExceeded', 'Query exceeded limit for bytes billed')
      jobs.set(jobReference.jobId, { sql: configuration.query.query, polls: 0 })
      return { body: { jobReference: { ...jobReference, location: 'EU' }, configuration, status: { state: 'RUNNING' } } }
    }
    const [, job] = /^\/projects\/shop\/queries\/([\w-]+)$/.exec(path) ?? []
    if (job) {
      const asked = jobs.get(job)!
      if (asked.polls++ === 0)
        return { body: { jobComplete: false, jobReference: { projectId: 'shop', jobId: job, location: 'EU' } } }
      const { schema, rows } = resultOf(asked.sql)
      const from = Number(url.searchParams.get('pageToken') ?? 0)
      const pageToken = from + 3 < rows.length ? String(from + 3) : undefined
      return {
        body: {
          jobComplete: true,
          schema: { fields: schema },
          totalRows: String(rows.length),
          rows: rows.slice(from, from + 3),
          ...(pageToken && { pageToken }),
        },
      }
    }
    if (path === '/projects/shop/datasets/support/tables/Tickets')
      return {
        body: {
          schema: {
            fields: [
              { name: 'ID', type: 'STRING' },
              { name: 'tags', type: 'STRING', mode: 'REPEATED' },
              { name: 'items', type: 'RECORD', mode: 'REPEATED' },
            ],
          },
        },
      }
    if (path === '/projects/shop/datasets/support/tables')
      return {
        body: {
          tables: ['tickets', 'orders'].map((tableId) => ({
            id: `shop:support.${tableId}`,
            tableReference: { projectId: 'shop', datasetId: 'support', tableId },
          })),
        },
      }
    return failed(404, 'notFound', `Not found: ${path}`)
  }

  function resultOf(sql: string) {
    const cell = (v: unknown) => ({ v })
    if (sql === 'SELECT odd')
      return {
        schema: [
          ['a', 'NUMERIC'],
          ['b', 'FLOAT'],
          ['c', 'TIMESTAMP'],
          ['d', 'BOOLEAN'],
          ['e', 'STRING', 'REPEATED'],
          ['f', 'INTEGER'],
        ].map(([name, type, mode = 'NULLABLE']) => ({ name, type, mode })),
        rows: [
          { f: [cell('12.50'), cell('NaN'), cell('1790812800000000'), cell('true'), cell([cell('x'), cell('y')]), cell(null)] },
        ],
      }
    const rows = replay.of(sql)!
    const columns = columnsOf(rows)
    return {
      schema: columns.map(({ name, kind }, i) => ({
        name,
        type: kind === 'whole' && i % 2 ? 'NUMERIC' : types[kind],
        mode: 'NULLABLE',
      })),
      rows: rows.map((row: Row) => ({
        f: columns.map(({ name }) => cell(row[name] === null || row[name] === undefined ? null : String(row[name]))),
      })),
    }
  }

  beforeAll(async () => {
    const one = await recorded()
    report = one.report
    replay = replayed(one.answers)
    server = await standIn(answer)
    vi.stubEnv('BIGQUERY_EMULATOR_HOST', `http://127.0.0.1:${server.port}`)
  }, 60_000)
  afterEach(() => expect(server.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true))
  afterAll(() => {
    vi.unstubAllEnvs()
    return server?.close()
  })

  it('comes to the same report, page by page', { timeout: 120_000 }, async () => {
    const connection = await driver.connect('bigquery://shop/support?location=EU&maximum_bytes_billed=1000000000')
    expect(await reportOver(replay.noting(connection.rows), (await dialect('bigquery'))!)).toEqual(report)
    expect(report.results.length).toBeGreaterThan(30)
    const posted = server.asked.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body))
    for (const { configuration, jobReference } of posted) {
      expect(jobReference.location).toBe('EU')
      expect(configuration).toMatchObject({
        jobTimeoutMs: '600000',
        query: {
          ...{
            useLegacySql: false,
            maximumBytesBilled: '1000000000',
            defaultDataset: { projectId: 'shop', datasetId: 'support' },
          },
          connectionProperties: [{ key: 'time_zone', value: 'UTC' }],
        },
      })
      // what percentiles are made of comes before those queries, and before no other
      const { query } = configuration.query
      expect(query.startsWith('CREATE TEMP FUNCTION quantile_type_7')).toBe(/\W+quantile_type_7\(ARRAY_AGG/.test(query))
    }
  })

  it('knows tables and columns, and what is no plain number', { timeout: 30_000 }, async () => {
    const connection = await driver.connect('bigquery://shop/support')
    const columns = [
      { name: 'ID', list: false },
      { name: 'tags', list: true },
      { name: 'items', list: false },
    ]
    expect(await connection.columns(['Tickets'])).toEqual(columns)
    expect(await connection.columns(['shop', 'support', 'Tickets'])).toEqual(columns)
    expect(await connection.columns(['tickets'])).toEqual([])
    expect(await connection.tables(undefined)).toEqual(['support.tickets', 'support.orders'])
    expect(await connection.tables('nowhere')).toEqual([])
    const [odd] = await connection.rows('SELECT odd')
    expect(odd).toMatchObject({ a: 12.5, b: null, d: true, e: ['x', 'y'], f: null })
  })

  it.each([
    ['SELECT FORBIDDEN', /may not read/],
    ['SELECT DEAR', /billed more/],
  ])('%s: in words', async (sql, said) => {
    const connection = await driver.connect('bigquery://shop/support')
    const error = await connection.rows(sql).catch((error: unknown) => error)
    expect(driver.explain(error)?.[0].en).toMatch(said)
  })

  it('says that nobody asks, and what an address has too much', async () => {
    vi.stubEnv('BIGQUERY_EMULATOR_HOST', undefined)
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', '/nowhere/key.json')
    const error = await driver.connect('bigquery://shop/support').catch((error: unknown) => error)
    expect(driver.explain(error)?.[0].en).toContain('Google could not authenticate you')
    await expect(driver.connect('bigquery://shop/support?credentials_path=x')).rejects.toThrow('option credentials_path')
    vi.unstubAllEnvs()
    vi.stubEnv('BIGQUERY_EMULATOR_HOST', `http://127.0.0.1:${server.port}`)
  })
})
