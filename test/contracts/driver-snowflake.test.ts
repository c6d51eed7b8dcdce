import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dialect } from '../../src/metrics/dialect.ts'
import type { Report } from '../../src/metrics/report.ts'
import { columnNamed } from '../../src/metrics/warehouse/driver.ts'
import driver from '../../src/metrics/warehouse/drivers/snowflake.ts'
import { columnsOf, installed, type Row, recorded, replayed, reportOver } from '../oracle/recorded.ts'
import { type Answer, type Request, type StandIn, standIn } from '../oracle/stand-in.ts'

vi.mock('../../src/metrics/warehouse/client-package.ts', () => ({ clientPackage: async (name: string) => installed(name) }))

const there = installed('snowflake-sdk') !== undefined
const secret = 'sejak-2026'
const types = { whole: 'fixed', number: 'real', flag: 'boolean', text: 'text' }

describe.skipIf(!there)('Snowflake, as snowflake-sdk speaks', () => {
  let [report, server, replay] = [undefined as unknown as Report, undefined as unknown as StandIn, replayed([])]
  const ended: string[] = []

  const failed = (code: string, message: string, sqlState = '42000'): Answer => ({
    body: { success: false, code, message, data: { errorCode: code, sqlState, internalError: false, queryId: 'q' } },
  })
  const answered = (data: object): Answer => ({ body: { success: true, code: null, message: null, data } })

  /** Rows of texts under the types of their columns; names that stand in no quotes in upper case. */
  function answer({ url, body }: Request): Answer {
    if (url.pathname === '/session/v1/login-request') {
      const { data } = JSON.parse(body)
      if (data.PASSWORD !== secret) return failed('390100', 'Incorrect username or password was specified.', '08001')
      return answered({
        token: 't',
        masterToken: 'm',
        validityInSeconds: 3600,
        masterValidityInSeconds: 14400,
        sessionId: 1,
        parameters: [],
        sessionInfo: {},
      })
    }
    if (url.pathname === '/session') {
      ended.push(url.search)
      return answered({})
    }
    if (url.pathname !== '/queries/v1/query-request') return answered({})
    const sql: string = JSON.parse(body).sqlText
    if (sql.startsWith('DESCRIBE TABLE') && !/DESCRIBE TABLE (support\.)?tickets$/.test(sql))
      return failed('002003', `Object does not exist or not authorized.`, '02000')
    if (sql.includes('FORBIDDEN')) return failed('003001', 'Insufficient privileges to operate on table', '42501')
    if (sql.includes('NOWHERE')) return failed('000606', 'No active warehouse selected in the current session.', '57P03')
    const { rowtype, rowset } = resultOf(sql)
    return answered({
      rowtype,
      rowset,
      total: rowset.length,
      returned: rowset.length,
      queryId: 'q',
      queryResultFormat: 'json',
      statementTypeId: 4096,
      parameters: [],
      finalDatabaseName: 'SHOP',
      finalSchemaName: 'SUPPORT',
    })
  }

  function resultOf(sql: string) {
    const of = (columns: [string, string][], rowset: (string | null)[][]) => ({
      rowtype: columns.map(([name, type]) => column(name, type)),
      rowset,
    })
    if (sql.startsWith('ALTER SESSION')) return of([['status', 'text']], [['Statement executed successfully.']])
    if (sql.startsWith('DESCRIBE'))
      return of(
        [
          ['name', 'text'],
          ['type', 'text'],
          ['kind', 'text'],
        ],
        [
          ['ID', 'NUMBER(38,0)', 'COLUMN'],
          ['TAGS', 'ARRAY', 'COLUMN'],
          ['Opened', 'TIMESTAMP_TZ(9)', 'COLUMN'],
        ],
      )
    if (sql.startsWith('SHOW'))
      return of(
        [
          ['created_on', 'text'],
          ['name', 'text'],
          ['kind', 'text'],
          ['database_name', 'text'],
          ['schema_name', 'text'],
        ],
        [['x', 'TICKETS', 'TABLE', 'SHOP', 'SUPPORT']],
      )
    if (sql === 'SELECT odd')
      return of(
        [
          ['A', 'fixed2'],
          ['B', 'real'],
          ['C', 'boolean'],
          ['D', 'array'],
          ['E', 'fixed'],
        ],
        [['12.50', 'NaN', '1', '["x","y"]', null]],
      )
    const rows = replay.of(sql)!
    const columns = columnsOf(rows)
    const cell = (value: unknown) =>
      value === null || value === undefined ? null : typeof value === 'boolean' ? String(Number(value)) : String(value)
    return {
      rowtype: columns.map(({ name, kind }) => column(name.toUpperCase(), types[kind])),
      rowset: rows.map((row: Row) => columns.map(({ name }) => cell(row[name]))),
    }
  }
  const column = (name: string, type: string) => ({
    name,
    ...{ type: type.replace('fixed2', 'fixed'), nullable: true, length: null, byteLength: null },
    ...{ precision: type.startsWith('fixed') ? 38 : null, scale: type === 'fixed2' ? 2 : type === 'fixed' ? 0 : null },
  })

  beforeAll(async () => {
    const one = await recorded()
    report = one.report
    replay = replayed(one.answers)
    server = await standIn(answer)
  }, 60_000)
  afterAll(() => server?.close())

  const at = (user: string, more = '') =>
    driver.connect(
      `snowflake://${user}@acme-eu/shop/support?warehouse=WH&role=ANALYST&host=127.0.0.1&port=${server.port}&protocol=http${more}`,
    )

  it('comes to the same report, whose columns come back in upper case', { timeout: 120_000 }, async () => {
    vi.stubEnv('SNOWFLAKE_PASSWORD', secret)
    const connection = await at('anna')
    vi.unstubAllEnvs()
    expect(await reportOver(replay.noting(connection.rows), (await dialect('snowflake'))!)).toEqual(report)
    expect(report.results.length).toBeGreaterThan(30)
    const [login] = server.asked
    expect(JSON.parse(login!.body).data).toMatchObject({ LOGIN_NAME: 'anna', ACCOUNT_NAME: 'acme-eu', PASSWORD: secret })
    expect(Object.fromEntries(login!.url.searchParams)).toMatchObject({
      warehouse: 'WH',
      roleName: 'ANALYST',
      databaseName: 'shop',
      schemaName: 'support',
    })
    const first = JSON.parse(server.asked.find(({ url }) => url.pathname.endsWith('query-request'))!.body).sqlText
    expect(first).toMatch(/TIMEZONE = 'UTC' STATEMENT_TIMEOUT_IN_SECONDS = 600 QUOTED_IDENTIFIERS_IGNORE_CASE = FALSE/)
    await connection.close()
    expect(ended).toHaveLength(1)
    expect(existsSync('snowflake.log')).toBe(false)
  })

  it('knows tables and columns by the names that people write', { timeout: 30_000 }, async () => {
    const connection = await at(`anna:${secret}`)
    const columns = await connection.columns(['tickets'])
    expect(columns).toEqual([
      { name: 'ID', list: false },
      { name: 'TAGS', list: true },
      { name: 'Opened', list: false },
    ])
    expect(columnNamed(columns, 'id')?.name).toBe('ID')
    expect(await connection.columns(['support', 'tickets'])).toHaveLength(3)
    // exactly that one: Snowflake would have it in upper case without quotes
    expect(await connection.columns(['Tickets'])).toEqual([])
    expect(JSON.parse(server.asked.at(-1)!.body).sqlText).toBe('DESCRIBE TABLE "Tickets"')
    expect(await connection.tables('support')).toEqual(['SUPPORT.TICKETS'])
    expect(await connection.rows('SELECT odd')).toEqual([{ a: 12.5, b: null, c: true, d: ['x', 'y'], e: null }])
    await connection.close()
  })

  it('with no account in the address, takes the connection of its own file', { timeout: 30_000 }, async () => {
    const home = mkdtempSync(join(tmpdir(), 'snowflake-'))
    const lines = [
      'account = "acme-eu"',
      'user = "ben"',
      `password = "${secret}"`,
      'host = "127.0.0.1"',
      `port = ${server.port}`,
      'protocol = "http"',
    ]
    writeFileSync(join(home, 'connections.toml'), ['[default]', ...lines].join('\n'), { mode: 0o600 })
    vi.stubEnv('SNOWFLAKE_HOME', home)
    const connection = await driver.connect('snowflake://')
    vi.unstubAllEnvs()
    rmSync(home, { recursive: true })
    const login = server.asked.findLast(({ url }) => url.pathname.endsWith('login-request'))!
    expect(JSON.parse(login.body).data.LOGIN_NAME).toBe('ben')
    await connection.close()
  })

  it('says within seconds that nobody is there', { timeout: 60_000 }, async () => {
    const nobody = `snowflake://anna:${secret}@acme-eu/shop?host=127.0.0.1&port=1&protocol=http`
    const error = await driver.connect(nobody).catch((error: unknown) => error)
    expect(driver.explain(error)?.[0].en).toContain('nothing listens')
  })

  it('says what is wrong', { timeout: 60_000 }, async () => {
    const problem = (error: unknown) => driver.explain(error)?.[0].en
    expect(problem(await at('anna:wrong').catch((error: unknown) => error))).toContain('password is wrong')
    expect(problem(await at('anna').catch((error: unknown) => error))).toContain('password is wrong')
    const connection = await at(`anna:${secret}`)
    expect(problem(await connection.rows('SELECT FORBIDDEN').catch((error: unknown) => error))).toContain('may not read')
    expect(problem(await connection.rows('SELECT NOWHERE').catch((error: unknown) => error))).toContain('no warehouse')
    await connection.close()
    await expect(at('anna', '&passcode=1')).rejects.toThrow('option passcode')
  })
})
