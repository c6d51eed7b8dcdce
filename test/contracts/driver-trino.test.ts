import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dialect } from '../../src/metrics/dialect.ts'
import type { Report } from '../../src/metrics/report.ts'
import driver from '../../src/metrics/warehouse/drivers/trino.ts'
import { columnsOf, installed, type Row, recorded, replayed, reportOver } from '../oracle/recorded.ts'
import { type Answer, type Request, type StandIn, standIn } from '../oracle/stand-in.ts'

vi.mock('../../src/metrics/warehouse/client-package.ts', () => ({ clientPackage: async (name: string) => installed(name) }))

const there = installed('trino-client') !== undefined
const secret = 'sejak-2026'
const types = { whole: 'bigint', number: 'double', flag: 'boolean', text: 'varchar' }

describe.skipIf(!there)('Trino, as trino-client speaks', () => {
  let [report, server, replay] = [undefined as unknown as Report, undefined as unknown as StandIn, replayed([])]
  const results = new Map<string, { columns: object[]; data: unknown[][] }>()
  const cancelled: string[] = []
  let busy = 0

  /** Pages of two rows behind one that has none; numbers as a coordinator writes them. */
  function answer({ method, url, headers, body }: Request): Answer {
    const failed = (errorName: string, message: string) => ({
      body: { id: 'q0', stats: { state: 'FAILED' }, error: { errorName, message } },
    })
    if (method === 'DELETE') {
      cancelled.push(url.pathname)
      return { status: 204 }
    }
    if (headers.authorization && headers.authorization !== `Basic ${Buffer.from(`anna:${secret}`).toString('base64')}`)
      return { status: 401, body: 'Unauthorized' }
    if (method === 'POST') {
      if (headers['x-trino-catalog'] === 'nowhere') return failed('CATALOG_NOT_FOUND', "Catalog 'nowhere' not found")
      if (body.includes('FORBIDDEN')) return failed('PERMISSION_DENIED', 'Access Denied')
      const id = `q${results.size}`
      results.set(id, resultOf(body))
      return {
        body: { id, nextUri: `http://127.0.0.1:${server.port}/v1/statement/executing/${id}/0`, stats: { state: 'QUEUED' } },
      }
    }
    // a proxy before it, now and then
    if (busy++ % 5 === 2) return { status: 503, body: 'try again' }
    const [, id = '', page = ''] = /executing\/(\w+)\/(\d+)$/.exec(url.pathname)!
    const { columns, data } = results.get(id)!
    const from = (Number(page) - 1) * 2
    const last = from + 2 >= data.length
    const nextUri = `http://127.0.0.1:${server.port}/v1/statement/executing/${id}/${Number(page) + 1}`
    if (columns.length === 0 && page !== '0') return { status: 500, body: 'gone' }
    if (page === '0') return { body: { id, nextUri, stats: { state: 'RUNNING' } } }
    const part = data.slice(Math.max(0, from), from + 2)
    return {
      body: { id, columns, ...(part.length > 0 && { data: part }), ...(!last && { nextUri }), stats: { state: 'FINISHED' } },
    }
  }

  function resultOf(sql: string) {
    const of = (columns: [string, string][], data: unknown[][]) => ({
      columns: columns.map(([name, type]) => ({ name, type })),
      data,
    })
    if (sql === 'SELECT 1 AS one') return of([['one', 'integer']], [[1]])
    if (sql.includes('information_schema.columns'))
      return of(
        [
          ['name', 'varchar'],
          ['type', 'varchar'],
        ],
        [
          ['id', 'varchar'],
          ['tags', 'array(varchar)'],
        ],
      )
    if (sql.includes('information_schema.tables')) return of([['name', 'varchar']], [['shop.tickets'], ['shop.orders']])
    if (sql === 'SELECT broken') return of([], [[1], [2], [3]])
    if (sql === 'SELECT odd')
      return of(
        [
          ['a', 'decimal(10,2)'],
          ['b', 'double'],
          ['c', 'varchar'],
          ['d', 'bigint'],
        ],
        [['12.50', 'NaN', '7', null]],
      )
    const rows = replay.of(sql)!
    const columns = columnsOf(rows).map(({ name, kind }, i) => ({
      name,
      type: kind === 'whole' && i % 2 ? 'decimal(38,0)' : types[kind],
    }))
    const written = (value: unknown, type: string) => (type.startsWith('decimal') && value !== null ? String(value) : value)
    return { columns, data: rows.map((row: Row) => columns.map(({ name, type }) => written(row[name] ?? null, type))) }
  }

  beforeAll(async () => {
    const one = await recorded()
    report = one.report
    replay = replayed(one.answers)
    server = await standIn(answer)
  }, 60_000)
  afterAll(() => server?.close())

  const at = (rest: string) => driver.connect(`trino://${rest.replace('HOST', `127.0.0.1:${server.port}`)}`)

  it('comes to the same report, page by page', { timeout: 60_000 }, async () => {
    const connection = await at('anna@HOST/hive/shop')
    expect(await reportOver(replay.noting(connection.rows), (await dialect('trino'))!)).toEqual(report)
    expect(report.results.length).toBeGreaterThan(30)
    for (const { headers } of server.asked.filter(({ method }) => method === 'POST'))
      expect(headers).toMatchObject({
        ...{ 'x-trino-user': 'anna', 'x-trino-catalog': 'hive', 'x-trino-schema': 'shop', 'x-trino-source': 'support-kit' },
        ...{ 'x-trino-time-zone': 'UTC', 'x-trino-session': 'query_max_run_time=10m' },
      })
    await connection.close()
  })

  it('knows tables and columns, and numbers that are written as texts', async () => {
    const connection = await at('anna@HOST/hive/shop')
    expect(await connection.columns(['Tickets'])).toEqual([
      { name: 'id', list: false },
      { name: 'tags', list: true },
    ])
    expect(server.asked.findLast(({ method }) => method === 'POST')!.body).toContain(
      "table_schema = 'shop' AND table_name = 'tickets'",
    )
    expect(await connection.columns(['it', "o'hara", 'tickets'])).toHaveLength(2)
    expect(server.asked.findLast(({ method }) => method === 'POST')!.body).toContain(
      `FROM "it".information_schema.columns WHERE table_schema = 'o''hara'`,
    )
    expect(await connection.tables(undefined)).toEqual(['shop.tickets', 'shop.orders'])
    expect(await connection.rows('SELECT odd')).toEqual([{ a: 12.5, b: null, c: '7', d: null }])
  })

  it('sends a password from the environment, over TLS unless it is told not to', async () => {
    vi.stubEnv('TRINO_PASSWORD', secret)
    await at('anna@HOST/hive/shop?ssl=false')
    expect(server.asked.at(-1)!.headers.authorization).toBe(`Basic ${Buffer.from(`anna:${secret}`).toString('base64')}`)
    const plain = await at('anna@HOST/hive/shop').catch((error: unknown) => error)
    expect(driver.explain(plain)?.[0].en).toContain('no TLS')
    vi.unstubAllEnvs()
  })

  it.each([
    ['anna:wrong@HOST/hive?ssl=false', /password is wrong/],
    ['anna@HOST/nowhere', /no such database/],
    ['anna@127.0.0.1:1/hive', /nothing listens/],
  ])('%s: in words', async (rest, said) => {
    const error = await at(rest).catch((error: unknown) => error)
    expect(driver.explain(error)?.[0].en).toMatch(said)
  })

  it('says what a query was refused for, and what an address lacks', async () => {
    const connection = await at('anna@HOST/hive/shop')
    const denied = await connection.rows('SELECT FORBIDDEN').catch((error: unknown) => error)
    expect(driver.explain(denied)?.[0].en).toContain('may not read')
    await expect(at('anna@HOST/')).rejects.toThrow('no catalog')
    await expect(at('anna@HOST/hive?SSL=1&x=2')).rejects.toThrow('option x')
  })

  it('cancels a query whose answer breaks off', async () => {
    const connection = await at('anna@HOST/hive/shop')
    await expect(connection.rows('SELECT broken')).rejects.toThrow('500')
    expect(cancelled).toEqual([`/v1/query/q${results.size - 1}`])
  })
})
