import type { Connection, Driver } from '../driver.ts'

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
/** milliseconds to wait for a connection, and for a query */
const [patience, longest] = [15_000, 600_000]

async function connect(address: string): Promise<Connection> {
  // by a name, so that nothing looks for it before somebody asks
  const name: string = 'pg'
  const loaded = (await import(name)) as Pg & { default?: Pg }
  const client = new (loaded.default ?? loaded).Client({
    ...(address.replace(/^\w+:\/\/\/?$/, '') !== '' && { connectionString: address }),
    ...{ connectionTimeoutMillis: patience, application_name: 'support-kit', types },
  })
  await client.connect()
  try {
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
  package: 'pg',
  connect,
  explain(error) {
    const { code, message } = error as { code?: string; message?: string }
    const [problem, hint] = reasons[code ?? ''] ?? (/timeout/i.test(message ?? '') ? late : [])
    return problem && hint ? [problem, hint] : undefined
  },
} satisfies Driver

const late = [
  { en: 'the database does not answer.', ko: '데이터베이스가 응답하지 않습니다.' },
  { en: 'Check host, port and firewall.', ko: '호스트, 포트, 방화벽을 확인해 주세요.' },
] as const

/** By code: of the system, and of PostgreSQL. */
const reasons: Readonly<Record<string, typeof late | readonly [{ en: string; ko: string }, { en: string; ko: string }]>> = {
  ENOTFOUND: [
    { en: 'the host is not known.', ko: '호스트를 찾을 수 없습니다.' },
    {
      en: 'Check its name: postgres://user@host:5432/database.',
      ko: '이름을 확인해 주세요: postgres://user@host:5432/database.',
    },
  ],
  EAI_AGAIN: late,
  ETIMEDOUT: late,
  ECONNREFUSED: [
    { en: 'nothing listens there.', ko: '그 주소에서 연결을 받지 않습니다.' },
    { en: 'Check host and port, and that the database runs.', ko: '호스트와 포트, 데이터베이스가 켜져 있는지 확인해 주세요.' },
  ],
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
  '3D000': [
    { en: 'there is no such database.', ko: '그런 데이터베이스가 없습니다.' },
    { en: 'Check the name at the end of the address.', ko: '주소 끝의 이름을 확인해 주세요.' },
  ],
  '42501': [
    { en: 'this user may not read the table.', ko: '이 사용자는 테이블을 읽을 수 없습니다.' },
    { en: 'GRANT SELECT on it.', ko: 'GRANT SELECT로 권한을 주세요.' },
  ],
  '57014': [
    { en: 'a query took longer than ten minutes.', ko: '쿼리가 10분을 넘겼습니다.' },
    { en: 'Ask for fewer days: --month 2026-10.', ko: '기간을 줄여 주세요: --month 2026-10.' },
  ],
}
