import words from '../../dialects/snowflake.ts'
import * as reason from '../../messages/connection.ts'
import { readAddress } from '../address.ts'
import { clientPackage } from '../client-package.ts'
import { type Connection, type Driver, longest, patience, within } from '../driver.ts'
import { tableName } from '../table-name.ts'

/** What is used of `snowflake-sdk`. */
interface Session {
  connectAsync(done: (error: unknown) => void): Promise<unknown>
  execute(asked: {
    sqlText: string
    complete: (error: unknown, statement: unknown, rows: Record<string, unknown>[] | undefined) => void
  }): void
  destroy(done: (error: unknown) => void): void
}
interface Snowflake {
  configure(options: Record<string, unknown>): void
  createConnection(options?: Record<string, unknown>): Session
}

const example = 'snowflake://user@account/database/schema?warehouse=WH&role=R'
const options = ['warehouse', 'role', 'authenticator', 'host', 'port', 'protocol']
/** somebody may have to sign in with a browser */
const forPeople = 120_000

async function connect(text: string): Promise<Connection> {
  const at = readAddress(text, options, example)
  const snowflake = await clientPackage<Snowflake>('snowflake-sdk')
  // it would tell Snowflake how it was configured, and write a file of its own beside what is read
  process.env.SF_TELEMETRY_DISABLE_CONNECTION_SHAPE ??= 'true'
  snowflake.configure({ logLevel: 'OFF', additionalLogToConsole: false })
  const authenticator = at.option('authenticator') ?? process.env.SNOWFLAKE_AUTHENTICATOR ?? authenticatorOf(process.env)
  const session = snowflake.createConnection(at.host ? optionsOf(at, authenticator) : undefined)
  const rows = async (sqlText: string) => {
    const found = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
      session.execute({ sqlText, complete: (error, _, rows) => (error ? reject(error) : resolve(rows ?? [])) })
    })
    // names of ours that stand in no quotes come back in upper case
    return found.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), typed(value)])))
  }
  const signedIn = new Promise<void>((resolve, reject) => {
    session.connectAsync((error) => (error ? reject(error) : resolve())).catch(reject)
  })
  const close = () => new Promise<void>((resolve) => session.destroy(() => resolve()))
  await within(/browser|oauth/i.test(authenticator ?? '') ? forPeople : patience, signedIn)
  try {
    // times without a zone are UTC, and names in quotes are exactly those, whatever the account says
    await rows(
      `ALTER SESSION SET TIMEZONE = 'UTC' STATEMENT_TIMEOUT_IN_SECONDS = ${longest / 1000} QUOTED_IDENTIFIERS_IGNORE_CASE = FALSE QUERY_TAG = 'support-kit'`,
    )
  } catch (error) {
    await close()
    throw error
  }
  return {
    rows,
    columns: async (parts) => {
      const found = await rows(`DESCRIBE TABLE ${tableName(parts, words)}`).catch(unlessMissing)
      return found.map(({ name, type }) => ({ name: String(name), list: String(type).startsWith('ARRAY') }))
    },
    tables: async (schema) => {
      const where = schema === undefined ? '' : ` IN SCHEMA ${tableName(schema.split('.'), words)}`
      const found = await rows(`SHOW TERSE OBJECTS${where} LIMIT 50`).catch(unlessMissing)
      return found.map(({ schema_name, name }) => `${schema_name}.${name}`)
    },
    close,
  }
}

const optionsOf = (at: ReturnType<typeof readAddress>, authenticator: string | undefined): Record<string, unknown> => ({
  account: at.host,
  ...given({
    username: at.user ?? process.env.SNOWFLAKE_USER,
    password: at.password ?? process.env.SNOWFLAKE_PASSWORD,
    ...{ database: at.path[0], schema: at.path[1], authenticator, token: process.env.SNOWFLAKE_TOKEN },
    warehouse: at.option('warehouse') ?? process.env.SNOWFLAKE_WAREHOUSE,
    role: at.option('role') ?? process.env.SNOWFLAKE_ROLE,
    privateKeyPath: keyFile(process.env),
    privateKeyPass: process.env.PRIVATE_KEY_PASSPHRASE,
    ...{ host: at.option('host'), port: at.option('port'), protocol: at.option('protocol') },
  }),
  application: 'support_kit',
  // it would retry for five minutes where a host is unknown or unreachable
  sfRetryMaxLoginRetries: 1,
})

const given = (options: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== ''))

const keyFile = (env: NodeJS.ProcessEnv) => env.SNOWFLAKE_PRIVATE_KEY_FILE ?? env.SNOWFLAKE_PRIVATE_KEY_PATH

/** By what there is: a key, a token, else a password. */
const authenticatorOf = (env: NodeJS.ProcessEnv): string | undefined =>
  keyFile(env) ? 'SNOWFLAKE_JWT' : env.SNOWFLAKE_TOKEN ? 'PROGRAMMATIC_ACCESS_TOKEN' : undefined

/** 2003 and 2043: an object that does not exist, or that nobody may know of. */
const unlessMissing = (error: { code?: unknown }): Record<string, unknown>[] => {
  if (/^0*(2003|2043)$/.test(String(error.code))) return []
  throw error
}

function typed(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return value ?? null
}

export default {
  schemes: ['snowflake'],
  example,
  package: 'snowflake-sdk',
  secrets: ['SNOWFLAKE_PASSWORD', 'SNOWFLAKE_TOKEN', 'PRIVATE_KEY_PASSPHRASE'],
  connect,
  explain(error) {
    const { code, message = '' } = error as { code?: unknown; message?: string }
    const number = String(code ?? '').replace(/^0+/, '')
    if (/^(3901\d\d|3941\d\d|40400[3-6]|40500\d)$/.test(number) && !reasons[number]) return notSignedIn
    if (/warehouse timeout|statement timeout/i.test(message)) return reason.tookLong
    return reasons[number] ?? reason.networkReason(error, example)
  },
} satisfies Driver

const notSignedIn = reason.wrongPassword({
  en: 'Set SNOWFLAKE_PASSWORD, SNOWFLAKE_TOKEN or SNOWFLAKE_PRIVATE_KEY_PATH, or write ?authenticator=externalbrowser.',
  ko: 'SNOWFLAKE_PASSWORD, SNOWFLAKE_TOKEN, SNOWFLAKE_PRIVATE_KEY_PATH 중 하나를 설정하거나 ?authenticator=externalbrowser를 붙여 주세요.',
})
const noDatabase: reason.Reason = [
  {
    en: 'there is no such database or schema, or this role may not use it.',
    ko: '그런 데이터베이스나 스키마가 없거나 이 역할로 쓸 수 없습니다.',
  },
  { en: `Check the names and ?role=: ${example}.`, ko: `이름과 ?role=을 확인해 주세요: ${example}.` },
]

/** By Snowflake's code. */
const reasons: Readonly<Record<string, reason.Reason>> = {
  606: [
    { en: 'no warehouse is selected.', ko: '웨어하우스를 선택하지 않았습니다.' },
    {
      en: 'Name one that this role may use: ?warehouse=WH.',
      ko: '이 역할로 쓸 수 있는 웨어하우스를 적어 주세요: ?warehouse=WH.',
    },
  ],
  630: reason.tookLong,
  604: reason.tookLong,
  90105: noDatabase,
  90106: noDatabase,
  3001: reason.mayNotRead({
    en: 'Its role needs USAGE on database and schema, and SELECT on the table.',
    ko: '역할에 데이터베이스와 스키마의 USAGE, 테이블의 SELECT 권한이 필요합니다.',
  }),
}
