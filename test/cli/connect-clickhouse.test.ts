import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clickhouseServer } from '../oracle/clickhouse-server.ts'
import { type Answer, type Request, type StandIn, standIn } from '../oracle/stand-in.ts'
import { differences, loaded } from '../oracle/warehouse.ts'
import { run } from './run.ts'

const secret = 'sejak-2026'
const metrics = (address: string, ...argv: string[]) =>
  run(['metrics', '--connect', address, '--zone', 'Asia/Seoul', ...argv], { cwd: process.cwd() })
const skipped = 'no ClickHouse here: npm install chdb, and CHDB=<its folder>'

describe('metrics --connect clickhouse://, on the engine', () => {
  let server: Awaited<ReturnType<typeof clickhouseServer>>
  let address: string
  beforeAll(async () => {
    server = await clickhouseServer({ anna: secret, reader: 'r' })
    if (!server) return
    address = `clickhouse://anna:${secret}@127.0.0.1:${server.port}/shop`
    server.database('shop')
    server.exec(
      "CREATE TABLE shop.moved (ID UInt64, opened DateTime('Asia/Seoul'), created_at DateTime64(3, 'UTC'), answered String, tags String, spam UInt8, `user` String) ENGINE = Memory",
    )
    server.exec(`INSERT INTO shop.moved VALUES
      (1, '2026-10-01 09:00:00', '2026-11-01 00:00:00', '2026-10-01T10:00:00+09:00', 'late', 0, '1'),
      (2, '2026-10-02 09:00:00', '2026-10-02 00:00:00', '', '', 1, '0'),
      (3, '2026-10-03 09:00:00', '2026-10-03 00:00:00', '2026-10-03 00:01:00', '', 0, '1')`)
    server.exec(
      "CREATE TABLE shop.orders ENGINE = Memory AS SELECT number AS id, toDateTime('2026-09-30 15:00:00', 'UTC') + number * 21600 AS created_at, toString(number % 10) AS customer, false AS test FROM numbers(124)",
    )
    server.exec('CREATE TABLE shop.bare ENGINE = Memory AS SELECT id AS ID, created_at FROM shop.orders')
    server.exec(
      'CREATE TABLE shop.epoch ENGINE = Memory AS SELECT 1 AS id, toUInt32(1790812800) AS seconds, toInt64(1790812800000) AS ms, 1790812800000. AS ms_float',
    )
    server.exec(
      "CREATE TABLE shop.bad ENGINE = Memory AS SELECT 'a' AS id, now() AS created_at, '10/11/2026' AS solved_at, 'x' AS replies",
    )
  }, 120_000)
  afterAll(() => server?.close())

  const year = 'fixtures/teahouse-year/tickets.csv'
  it.each([
    ['a month by channel', ['--month', '2026-09', '--by', 'channel']],
    ['all of it by month, with business hours', ['--by', 'month', '--business-hours', 'Mon-Fri 09:00-18:00', '--target', '1bd']],
    ['tags, of some channels', ['--by', 'tag', '--only', 'channel=email|chat']],
  ])('%s: the numbers of the files', { timeout: 240_000 }, async (_, argv) => {
    if (!server) return
    const shop = await loaded([year], { zone: 'Asia/Seoul' })
    try {
      server.exec('USE default')
      await server.tickets(shop.rows)
    } finally {
      shop.close()
    }
    const there = await metrics(address.replace('/shop', '/default'), '-f', 'json', ...argv)
    expect(there.err).toBe('')
    const here = await run(['metrics', year, '--zone', 'Asia/Seoul', '-f', 'json', ...argv], { cwd: process.cwd() })
    expect(differences(JSON.parse(there.out).results, JSON.parse(here.out).results)).toEqual([])
    expect(JSON.parse(there.out).results.length).toBeGreaterThan(10)
  })

  it('finds columns of other names and types, and mixes none of them up', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const map = ['--table', 'moved', '--map', 'created_at=opened', '--map', 'updated_at=created_at', '--map', 'requester=user']
    const { out, err } = await metrics(address, ...map, '-f', 'json')
    expect(err).toBe('')
    const report = JSON.parse(out)
    expect(report.warnings[0]).toMatchObject({ code: 'tags-not-a-list' })
    // the newest instant of the table is in the column created_at, which is here no creation
    expect(report.period.asOf).toBe('2026-11-01T00:00:00Z')
    expect(report.ledger).toMatchObject({ read: 3, excluded: { spam: 1 }, counted: 2 })
    const times = [
      '--table',
      'moved',
      '--map',
      'created_at=opened',
      '--map',
      'first_response_at=answered',
      '--map',
      'replies=user',
    ]
    const { results } = JSON.parse((await metrics(address, ...times, '-m', 'first-response', '-f', 'json')).out)
    // 09:00 in Seoul is 00:00 UTC; texts with and without a zone; an empty one is none
    expect(results[0].values).toMatchObject({ answered: 2, waiting: 0, max_s: 3600, p50_s: 1830 })
  })

  it('counts orders whose times are of another type', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const argv = ['--table', 'moved', '--map', 'created_at=opened', '--orders-table', 'orders', '--month', '2026-10']
    const { out, err } = await metrics(address, ...argv, '-m', 'contact-rate', '-f', 'json')
    expect(err).toBe('')
    // four a day from the first minute of October in Seoul to its last
    expect(JSON.parse(out).results[0].values).toMatchObject({ tickets: 2, orders: 124, rate: 2 / 124 })
  })

  it('counts orders without customers and tests', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const argv = ['--table', 'moved', '--map', 'created_at=opened', '--orders-table', 'bare', '--month', '2026-10']
    const { out, err } = await metrics(address, ...argv, '-m', 'contact-rate', '-f', 'json')
    expect(err).toBe('')
    expect(JSON.parse(out).results[0].values).toMatchObject({ tickets: 2, orders: 124 })
  })

  it('takes a number for seconds, and refuses milliseconds', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const of = (column: string) =>
      metrics(address, '--table', 'epoch', '--map', `created_at=${column}`, '-m', 'volume', '-f', 'json')
    expect(JSON.parse((await of('seconds')).out).period.asOf).toBe('2026-10-01T00:00:00Z')
    for (const column of ['ms', 'ms_float']) {
      const { code, out, err } = await of(column)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('a number is a time in seconds, not in milliseconds')
    }
  })

  it('is read by who may do nothing else, not even set a limit', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const { out, err } = await metrics(address.replace(`anna:${secret}`, 'reader:r'), '--table', 'moved', '-m', 'volume')
    expect([err, out]).toEqual(['', expect.stringContaining('Tickets  2')])
  })

  it('says what is wrong', { timeout: 60_000 }, async ({ skip }) => {
    if (!server) return skip(skipped)
    const mistakes: [ReturnType<typeof metrics>, RegExp][] = [
      [metrics(address, '--table', 'tikets'), /There is no table tikets\..*shop\.moved/s],
      [metrics(address.replace(secret, 'wrong')), /user or the password is wrong.*CLICKHOUSE_PASSWORD/s],
      [metrics(address.replace('/shop', '/nowhere')), /there is no such database/],
      [metrics(address, '--table', 'bad', '--map', 'replies='), /Cannot read DateTime/],
      [metrics(address, '--table', 'bad', '--map', 'solved_at='), /Cannot parse/],
    ]
    for (const [ran, said] of mistakes) {
      const { code, out, err } = await ran
      expect(err).toMatch(said)
      expect([code, out]).toEqual([2, ''])
      expect(err).not.toContain(secret)
    }
  })
})

/** What ClickHouse 26 answers, cut short. */
const shapes = (request: Request): Answer => {
  const types = {
    n_rows: 'UInt64',
    n_ids: 'UInt64',
    n_distinct: 'UInt64',
    n_tickets: 'UInt64',
    first_created: 'Nullable(Float64)',
  }
  const [user] = Buffer.from(request.headers.authorization!.slice(6), 'base64').toString().split(':')
  if (user === 'broken') return { status: 502, body: `bad gateway for ${secret}` }
  if (request.body.startsWith('SELECT 1')) return { body: { meta: [{ name: '1', type: 'UInt8' }], data: [{ '1': 1 }] } }
  if (request.body.includes('system.columns'))
    return {
      body: {
        meta: [
          { name: 'name', type: 'String' },
          { name: 'list', type: 'Bool' },
        ],
        data: ['id', 'created_at'].map((name) => ({ name, list: false })),
      },
    }
  if (request.body.includes('n_rows'))
    return {
      body: {
        meta: [...Object.entries(types), ['latest_created_at', 'Nullable(Float64)']].map(([name, type]) => ({ name, type })),
        // servers before 25.8 write 64 bits as text
        data: [
          {
            n_rows: '3',
            n_ids: '3',
            n_distinct: '3',
            n_tickets: '3',
            first_created: 1790812800,
            has_id: '3',
            has_created_at: '3',
            latest_created_at: 1790899200,
          },
        ],
      },
    }
  if (request.body.includes('n_reviews')) return { body: { meta: [], data: [{ reason: null, tickets: '3', reviews: '0' }] } }
  return {
    body: {
      meta: [
        { name: 'n', type: 'UInt64' },
        { name: 'v0', type: 'UInt64' },
      ],
      data: [{ grouping_mask: 1, k0: null, n: '3', v0: '3' }],
    },
  }
}

describe('metrics --connect clickhouse://, as its client speaks', () => {
  let server: StandIn
  beforeAll(async () => {
    server = await standIn(shapes)
  })
  afterAll(() => server.close())

  it('asks to read only, with limits, under the name and password of the environment', async () => {
    process.env.CLICKHOUSE_PASSWORD = secret
    try {
      const { out, err } = await metrics(`clickhouse://anna@127.0.0.1:${server.port}/shop`, '-m', 'volume', '-f', 'json')
      expect(err).toBe('')
      expect(JSON.parse(out).results).toEqual([{ metric: 'volume', group: {}, values: { tickets: 3 } }])
      expect(out).not.toContain(secret)
    } finally {
      delete process.env.CLICKHOUSE_PASSWORD
    }
    for (const { headers, url } of server.asked) {
      expect(headers.authorization).toBe(`Basic ${Buffer.from(`anna:${secret}`).toString('base64')}`)
      expect(Object.fromEntries(url.searchParams)).toMatchObject({ database: 'shop', readonly: '2', max_execution_time: '600' })
    }
    expect(server.asked.length).toBeGreaterThan(3)
  })

  it.each([
    ['a proxy that answers', `clickhouse://broken:${secret}@127.0.0.1:PORT/x`, /bad gateway for \*\*\*/],
    ['a port without TLS', `clickhouse://anna:${secret}@127.0.0.1:PORT/x?secure=true`, /speaks no TLS.*secure=false/s],
    ['nobody', `clickhouse://anna:${secret}@127.0.0.1:1/x`, /nothing listens there/],
    [
      'an option that is none',
      `clickhouse://anna:${secret}@127.0.0.1:PORT/x?sslmode=require`,
      /option sslmode.*There are: secure/s,
    ],
    ['a port that is none', `clickhouse://anna:${secret}@127.0.0.1:port/x`, /cannot be read.*clickhouse:\/\/user@host:8443/s],
  ])('%s: in words, without the password', async (_, address, said) => {
    const { code, out, err } = await metrics(address.replace('PORT', String(server.port)))
    expect(err).toMatch(said)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toContain(secret)
  })
})
