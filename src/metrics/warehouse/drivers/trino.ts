import { userInfo } from 'node:os'
import { UserError } from '../../../errors.ts'
import * as reason from '../../messages/connection.ts'
import { type Address, readAddress } from '../address.ts'
import { clientPackage } from '../client-package.ts'
import { type Connection, type Driver, longest, patience, within } from '../driver.ts'

/** What is used of `trino-client`. A page of an answer: its first ones may have no columns yet, and each only a part of the rows. */
interface Page {
  id: string
  columns?: { name: string; type: string }[]
  data?: unknown[][]
  error?: { message: string; errorName: string }
}
interface Trino {
  query(sql: string): Promise<{ next(): Promise<{ value: Page; done: boolean }>; iter?: { queryResult?: Page } }>
  cancel(id: string): Promise<unknown>
}
interface TrinoClient {
  Trino: { create(options: Record<string, unknown>): Trino }
  BasicAuth: new (user: string, password: string) => unknown
}

const example = 'trino://user@host:8080/catalog/schema'

async function connect(text: string): Promise<Connection> {
  const at = readAddress(text, ['ssl'], example)
  const [catalog, schema] = at.path
  if (!at.host) throw new UserError(...reason.missingPart({ en: 'host', ko: '호스트' }, example))
  if (!catalog) throw new UserError(...reason.missingPart({ en: 'catalog', ko: '카탈로그' }, example))
  const { Trino, BasicAuth } = await clientPackage<TrinoClient>('trino-client')
  const user = at.user ?? userInfo().username
  const password = at.password ?? process.env.TRINO_PASSWORD
  const trino = Trino.create({
    ...{ server: urlOf(at, password), catalog, ...(schema && { schema }), source: 'support-kit' },
    ...(password && { auth: new BasicAuth(user, password) }),
    // it cannot be told to read only; a time without a zone is UTC, by the definition of the table
    session: { query_max_run_time: `${longest / 60_000}m` },
    extraHeaders: { 'X-Trino-User': user, 'X-Trino-Time-Zone': 'UTC' },
  })
  const rows = (sql: string) => rowsOf(trino, sql)
  await within(patience, rows('SELECT 1 AS one'))
  return {
    rows,
    columns: async (parts) => {
      const [table, within = schema, of = catalog, more] = parts.toReversed()
      if (more !== undefined || !table || !within) return []
      const found = await rows(
        `SELECT column_name AS name, data_type AS type FROM ${name(of)}.information_schema.columns WHERE table_schema = ${quoted(within)} AND table_name = ${quoted(table)} ORDER BY ordinal_position`,
      )
      return found.map(({ name, type }) => ({ name: String(name), list: String(type).startsWith('array(') }))
    },
    tables: async (within) => {
      const where = within === undefined ? "table_schema <> 'information_schema'" : `table_schema = ${quoted(within)}`
      const found = await rows(
        `SELECT table_schema || '.' || table_name AS name FROM ${name(catalog)}.information_schema.tables WHERE ${where} ORDER BY 1 LIMIT 50`,
      )
      return found.map(({ name }) => String(name))
    },
    // it keeps nothing open
    close: async () => {},
  }
}

/** TLS where the address says so, where the port does, and wherever a password travels. */
function urlOf({ scheme, host, port, flag }: Address, password: string | undefined): string {
  const secure = flag('ssl') ?? (scheme === 'trinos' || port === 443 || port === 8443 || Boolean(password))
  return `${secure ? 'https' : 'http'}://${host}:${port ?? (secure ? 443 : 8080)}`
}

/** The rows of a query, of all its pages. A query that nobody waits for any more is cancelled. */
async function rowsOf(trino: Trino, sql: string): Promise<Record<string, unknown>[]> {
  const pages = await trino.query(sql)
  const rows: Record<string, unknown>[] = []
  let [columns, seen] = [undefined as Page['columns'], 0]
  for (let more = true; more; ) {
    const { value: page, done } = await again(() => pages.next()).catch(async (error: unknown) => {
      const id = pages.iter?.queryResult?.id
      if (id) await trino.cancel(id).catch(() => {})
      throw error
    })
    if (page.error) throw Object.assign(new Error(page.error.message), { code: page.error.errorName })
    columns = page.columns ?? columns
    // the end repeats the last page; a query that is done at once has but that one
    if (!done || seen === 0)
      for (const values of page.data ?? [])
        rows.push(Object.fromEntries(columns!.map(({ name, type }, i) => [name, typed(values[i], type)])))
    seen++
    more = !done
  }
  return rows
}

/** As its protocol asks: a server that is busy, or a proxy before it, is asked again. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await ask()
    } catch (error) {
      const { status, headers } = (error as { response?: { status?: number; headers?: Record<string, string> } }).response ?? {}
      if (tries === 8 || ![429, 502, 503, 504].includes(status!)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.min(10, Number(headers?.['retry-after']) || 0.1 * tries) * 1000))
    }
}

/** Decimals come as texts, and so does what is no number. */
function typed(value: unknown, type: string): unknown {
  if (typeof value !== 'string' || !/^(decimal|double|real|bigint)/.test(type)) return value ?? null
  return Number.isFinite(Number(value)) ? Number(value) : null
}

// names are in lower case there, however they are written
const quoted = (text: string) => `'${text.toLowerCase().replaceAll("'", "''")}'`
const name = (text: string) => `"${text.toLowerCase().replaceAll('"', '""')}"`

export default {
  schemes: ['trino', 'trinos'],
  example,
  package: 'trino-client',
  secrets: ['TRINO_PASSWORD'],
  connect,
  explain(error) {
    const { code, response } = error as { code?: string; response?: { status?: number } }
    if (response?.status === 401) return wrongPassword
    if (response?.status === 403) return mayNotRead
    if (code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER') return noTls
    return reasons[code ?? ''] ?? reason.networkReason(error, example)
  },
} satisfies Driver

const wrongPassword = reason.wrongPassword({
  en: 'Set TRINO_PASSWORD, and name the user in the address. A password needs TLS.',
  ko: 'TRINO_PASSWORD를 설정하고 주소에 사용자를 적어 주세요. 비밀번호에는 TLS가 필요합니다.',
})
const mayNotRead = reason.mayNotRead({ en: 'GRANT SELECT on it.', ko: 'GRANT SELECT로 권한을 주세요.' })
const noTls = reason.noTls({
  en: 'Write trino:// and no password, or ?ssl=false.',
  ko: '비밀번호 없이 trino://로 적거나 ?ssl=false를 붙여 주세요.',
})

/** By the name of Trino's error. */
const reasons: Readonly<Record<string, reason.Reason>> = {
  CATALOG_NOT_FOUND: reason.noSuchDatabase,
  SCHEMA_NOT_FOUND: reason.noSuchDatabase,
  PERMISSION_DENIED: mayNotRead,
  EXCEEDED_TIME_LIMIT: reason.tookLong,
  EXCEEDED_CPU_LIMIT: reason.tookLong,
  EXCEEDED_GLOBAL_MEMORY_LIMIT: reason.outOfMemory,
  EXCEEDED_LOCAL_MEMORY_LIMIT: reason.outOfMemory,
  CLUSTER_OUT_OF_MEMORY: reason.outOfMemory,
}
