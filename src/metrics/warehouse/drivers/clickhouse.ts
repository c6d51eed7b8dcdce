import * as reason from '../../messages/connection.ts'
import { type Address, isHere, readAddress } from '../address.ts'
import { clientPackage } from '../client-package.ts'
import { type Connection, type Driver, longest, patience } from '../driver.ts'

/** What is used of `@clickhouse/client`. */
interface Client {
  query(asked: {
    query: string
    format: 'JSON'
    query_params?: Readonly<Record<string, string>>
    abort_signal?: AbortSignal
  }): Promise<{ json(): Promise<{ meta: { name: string; type: string }[]; data: Record<string, unknown>[] }> }>
  close(): Promise<void>
}
interface ClickHouse {
  createClient(options: Record<string, unknown>): Client
}

const example = 'clickhouse://user@host:8443/database'

/** Reads only, at most ten minutes a query; and an error comes as one, not at the end of half an answer. */
const settings = {
  ...{ readonly: '2', max_execution_time: longest / 1000, wait_end_of_query: 1 },
  // of a user whose settings differ from what a server has at first
  ...{ join_use_nulls: 0, group_by_use_nulls: 0 },
}

async function connect(text: string): Promise<Connection> {
  const at = readAddress(text, ['secure'], example)
  const { createClient } = await clientPackage<ClickHouse>('@clickhouse/client')
  const database = at.path[0] ?? 'default'
  const password = at.password ?? process.env.CLICKHOUSE_PASSWORD ?? ''
  const open = (clickhouse_settings: object) =>
    createClient({
      ...{ url: urlOf(at, password !== ''), database, application: 'support-kit', clickhouse_settings },
      username: at.user ?? process.env.CLICKHOUSE_USER ?? 'default',
      password,
      request_timeout: longest + patience,
      // it says nothing by itself: 127 is off
      log: { level: 127 },
    })
  let client = open(settings)
  const first = () => {
    const signal = AbortSignal.timeout(patience)
    return client.query({ query: 'SELECT 1', format: 'JSON', abort_signal: signal }).catch(async (error: unknown) => {
      await client.close()
      throw signal.aborted ? Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }) : error
    })
  }
  await first().catch((error: { code?: unknown }) => {
    // who may read and nothing else may not set anything either: that server keeps to reading by itself
    if (error.code !== '164') throw error
    client = open({})
    return first()
  })
  const asked = async (query: string, query_params?: Record<string, string>) => {
    const { meta, data } = await (await client.query({ query, format: 'JSON', ...(query_params && { query_params }) })).json()
    const numbers = meta.filter(({ type }) => /^(?:Nullable\()?(?:U?Int|Float|Decimal)/.test(type))
    for (const row of data)
      for (const { name } of numbers) if (typeof row[name] === 'string') row[name] = finite(Number(row[name]))
    return data
  }
  return {
    rows: (sql) => asked(sql),
    columns: async (parts) => {
      const [table = '', schema = database, more] = parts.toReversed()
      if (more !== undefined) return []
      const found = await asked(
        "SELECT name, startsWith(type, 'Array(') AS list FROM system.columns WHERE database = {schema:String} AND table = {table:String} ORDER BY position",
        { schema, table },
      )
      return found.map(({ name, list }) => ({ name: String(name), list: Boolean(list) }))
    },
    tables: async (schema) => {
      const found = await asked(
        "SELECT database || '.' || name AS name FROM system.tables WHERE lower(database) NOT IN ('system', 'information_schema') AND ({schema:String} = '' OR database = {schema:String}) AND NOT is_temporary ORDER BY 1 LIMIT 50",
        { schema: schema ?? '' },
      )
      return found.map(({ name }) => String(name))
    },
    close: () => client.close(),
  }
}

/** Without a word on it, TLS is spoken with every host but this machine, and on every port but the one that has none; a password is sent to no other host without it. */
function urlOf({ host, port, flag }: Address, withPassword: boolean): string {
  const name = host || 'localhost'
  const secure = flag('secure') ?? (port === 8443 || port === 443 || !(isHere(name) || (port === 8123 && !withPassword)))
  return `${secure ? 'https' : 'http'}://${name}:${port ?? (secure ? 8443 : 8123)}`
}

/** A number that is none is no value. */
const finite = (value: number) => (Number.isFinite(value) ? value : null)

export default {
  schemes: ['clickhouse'],
  example,
  package: '@clickhouse/client',
  secrets: ['CLICKHOUSE_PASSWORD'],
  connect,
  explain(error) {
    const { code, message = '' } = error as { code?: string; message?: string }
    if (code?.startsWith('HPE_') || /Port \d+ is for/.test(message)) return nativePort
    if (code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER') return noTls
    if (/timeout error/i.test(message)) return reason.late
    return reasons[code ?? ''] ?? reason.networkReason(error, example)
  },
} satisfies Driver

const noTls = reason.noTls({
  en: 'Its HTTP port without TLS is 8123; with another port, or a password, write ?secure=false.',
  ko: 'TLS 없는 HTTP 포트는 8123입니다. 다른 포트이거나 비밀번호가 있으면 ?secure=false를 붙여 주세요.',
})
const nativePort: reason.Reason = [
  { en: 'what listens there speaks no HTTP.', ko: '그 포트는 HTTP를 쓰지 않습니다.' },
  {
    en: '9000 and 9440 are ports of clickhouse-client; HTTP is on 8123, or on 8443 with TLS.',
    ko: '9000과 9440은 clickhouse-client의 포트입니다. HTTP 포트는 8123, TLS는 8443입니다.',
  },
]
const wrongPassword = reason.wrongPassword({
  en: 'Set CLICKHOUSE_PASSWORD, and name the user in the address.',
  ko: 'CLICKHOUSE_PASSWORD를 설정하고 주소에 사용자를 적어 주세요.',
})

/** By the code of ClickHouse. */
const reasons: Readonly<Record<string, reason.Reason>> = {
  516: wrongPassword,
  192: wrongPassword,
  193: wrongPassword,
  194: wrongPassword,
  81: reason.noSuchDatabase,
  159: reason.tookLong,
  160: reason.tookLong,
  209: reason.late,
  241: reason.outOfMemory,
  497: reason.mayNotRead({ en: 'GRANT SELECT on it.', ko: 'GRANT SELECT로 권한을 주세요.' }),
}
