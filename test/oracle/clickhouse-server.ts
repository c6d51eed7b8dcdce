import { clickhouse } from './clickhouse.ts'
import { type Answer, type Request, standIn } from './stand-in.ts'

/** The real engine behind ClickHouse's HTTP interface, on this machine; undefined where `chdb` is not installed. */
export async function clickhouseServer(users: Readonly<Record<string, string>>) {
  const engine = clickhouse()
  if (!engine) return undefined
  const databases = new Set(['default'])
  const server = await standIn((request) => answered(request, users, databases, engine.query))
  return {
    ...engine,
    ...server,
    /** a statement, in a database of this name */
    exec: (sql: string) => engine.query(sql, 'JSON'),
    database: (name: string) => {
      databases.add(name)
      engine.query(`CREATE DATABASE IF NOT EXISTS ${name}`, 'JSON')
    },
    close: async () => {
      await server.close()
      await engine.close()
    },
  }
}

const failed = (status: number, code: number, type: string, said: string): Answer => ({
  status,
  headers: { 'x-clickhouse-exception-code': String(code) },
  body: `Code: ${code}. DB::Exception: ${said}. (${type}) (version 26.7.1.1 (official build))\n`,
})

/** Settings and parameters stand in the address, the query in the body; that is all that a client sends. */
function answered(
  { url, headers, body }: Request,
  users: Readonly<Record<string, string>>,
  databases: ReadonlySet<string>,
  query: (sql: string, format: string) => string,
): Answer {
  const [user = '', password] = Buffer.from(headers.authorization?.slice('Basic '.length) ?? '', 'base64')
    .toString()
    .split(':')
  if (users[user] !== password)
    return failed(403, 516, 'AUTHENTICATION_FAILED', `${user}: Authentication failed: password is incorrect, or there is no user`)
  const { database = 'default', query_id: _, ...rest } = Object.fromEntries(url.searchParams)
  if (!databases.has(database)) return failed(404, 81, 'UNKNOWN_DATABASE', `Database ${database} does not exist`)
  const parameters = Object.entries(rest).filter(([name]) => name.startsWith('param_'))
  const settings = Object.entries(rest).filter(([name]) => !name.startsWith('param_') && name !== 'wait_end_of_query')
  if (user === 'reader' && settings.length > 0)
    return failed(500, 164, 'READONLY', `Cannot modify '${settings[0]![0]}' setting in readonly mode`)
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  try {
    query(`USE ${database}`, 'JSON')
    for (const [name, value] of parameters) query(`SET ${name} = ${quoted(value)}`, 'JSON')
    const [, sql, format] = /^([\s\S]*?)\s*(?:FORMAT (\w+)\s*)?$/.exec(body)!
    const set = settings.map(([name, value]) => `${name} = ${/^\d+$/.test(value) ? value : quoted(value)}`)
    return { body: query(`${sql}${set.length > 0 ? `\nSETTINGS ${set.join(', ')}` : ''}`, format ?? 'TabSeparated') }
  } catch (error) {
    const said = (error as Error).message
    const code = /Code: (\d+)/.exec(said)?.[1] ?? '1002'
    return { status: code === '60' ? 404 : 500, headers: { 'x-clickhouse-exception-code': code }, body: said }
  }
}
