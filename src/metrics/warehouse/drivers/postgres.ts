import * as reason from '../../messages/connection.ts'
import { clientPackage } from '../client-package.ts'
import { type Connection, type Driver, longest, patience } from '../driver.ts'

/** What is used of `pg`. */
interface Client {
  connect(): Promise<void>
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  end(): Promise<void>
}
interface Pg {
  Client: new (options: Record<string, unknown>) => Client
}

/** int8, int2, int4, float4, float8, numeric */
const numbers = new Set([20, 21, 23, 700, 701, 1700])
const types = {
  getTypeParser: (oid: number) => (text: string) => (numbers.has(oid) ? Number(text) : oid === 16 ? text === 't' : text),
}
const example = 'postgres://user@host:5432/database'

async function connect(address: string): Promise<Connection> {
  const { Client } = await clientPackage<Pg>('pg')
  const client = new Client({
    ...(address.replace(/^\w+:\/\/\/?$/, '') !== '' && { connectionString: address }),
    ...{ connectionTimeoutMillis: patience, application_name: 'support-kit', types },
  })
  await client.connect()
  try {
    // a text in quotes ends where it ends here, and 03/04/2026 is refused instead of guessed, whatever the database has set
    await client.query("SET standard_conforming_strings = on; SET DateStyle = 'ISO, YMD'")
    // compiling a query of many values takes longer than it saves; not every database of this kind has the setting
    await client.query("SELECT set_config(name, 'off', false) FROM pg_settings WHERE name = 'jit'")
    // times without a zone are UTC, by the definition of the table
    await client.query(
      `SET TIME ZONE 'UTC'; SET statement_timeout = ${longest}; BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY`,
    )
  } catch (error) {
    await client.end()
    throw error
  }
  return {
    rows: async (sql) => (await client.query(sql)).rows,
    columns: async (table) => {
      const quoted = table.map((part) => `"${part.replaceAll('"', '""')}"`).join('.')
      const { rows } = await client.query(
        "SELECT attname AS name, format_type(atttypid, atttypmod) LIKE '%[]' AS list FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped",
        [quoted],
      )
      return rows as { name: string; list: boolean }[]
    },
    tables: async (schema) => {
      const { rows } = await client.query(
        "SELECT table_schema || '.' || table_name AS name FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ($1::text IS NULL OR table_schema = $1) ORDER BY 1 LIMIT 50",
        [schema ?? null],
      )
      return rows.map((row) => String(row.name))
    },
    close: () => client.end(),
  }
}

export default {
  schemes: ['postgres', 'postgresql'],
  example,
  package: 'pg',
  secrets: ['PGPASSWORD'],
  connect,
  explain(error) {
    const { code, message } = error as { code?: string; message?: string }
    return (
      reasons[code ?? ''] ?? reason.networkReason(error, example) ?? (/timeout/i.test(message ?? '') ? reason.late : undefined)
    )
  },
} satisfies Driver

/** By the code of PostgreSQL. */
const reasons: Readonly<Record<string, reason.Reason>> = {
  '28P01': [
    { en: 'the password is wrong, or there is none.', ko: '비밀번호가 틀렸거나 없습니다.' },
    { en: 'Set PGPASSWORD, or write it in ~/.pgpass.', ko: 'PGPASSWORD를 설정하거나 ~/.pgpass에 적어 주세요.' },
  ],
  '28000': [
    { en: 'this user may not connect.', ko: '이 사용자는 접속할 수 없습니다.' },
    {
      en: 'Check the user, and whether the database asks for SSL (?sslmode=require).',
      ko: '사용자와 SSL 필요 여부(?sslmode=require)를 확인해 주세요.',
    },
  ],
  '3D000': reason.noSuchDatabase,
  '42501': reason.mayNotRead({ en: 'GRANT SELECT on it.', ko: 'GRANT SELECT로 권한을 주세요.' }),
  '57014': reason.tookLong,
}
