import postgresDriver from '../../src/metrics/warehouse/drivers/postgres.ts'
import { warehouseFields } from '../../src/metrics/warehouse/warehouse-field.ts'
import { postgresServer, type Server } from './postgres-server.ts'

const kinds = {
  ...{ text: 'text', word: 'text', instant: 'timestamp with time zone', duration: 'double precision' },
  ...{ number: 'double precision', flag: 'boolean', list: 'text[]' },
}
const columns = Object.entries(warehouseFields)
  .map(([field, kind]) => `${field} ${kinds[kind]}`)
  .join(', ')
const password = 'sejak-2026'

/** Where no PostgreSQL can be started: PGlite alone has been asked. */
export const noServer = 'no PostgreSQL here: apt-get install postgresql'

/** A table of tickets on servers of one test file, asked through our own driver. */
export interface PostgresTables {
  rows(sql: string): Promise<Record<string, unknown>[]>
  tickets(rows: readonly Record<string, unknown>[]): Promise<void>
  /** how the server goes about a query: the nodes of its plan, from the root down */
  plan(sql: string): Promise<PlanNode[]>
  close(): Promise<void>
}

/** A node of `EXPLAIN (VERBOSE, FORMAT JSON)`, as far as it is read. */
export interface PlanNode {
  'Node Type': string
  'Async Capable': boolean
  'Remote SQL'?: string
  Relations?: string
  Plans?: PlanNode[]
}

/** One server. Undefined where none is installed. */
export async function onOneServer(): Promise<PostgresTables | undefined> {
  const server = postgresServer(password)
  if (!server) return undefined
  return tables([server], `CREATE TABLE tickets (${columns})`)
}

/** A server that is asked and holds no ticket: e-mails and chats are on a second one, the other channels on a third. */
export async function overTwoServers(): Promise<PostgresTables | undefined> {
  const [asked, ...others] = [postgresServer(password), postgresServer(password), postgresServer(password)] as const
  if (!asked || others.some((server) => !server)) {
    for (const server of [asked, ...others]) server?.stop()
    return undefined
  }
  const [first, second] = others as [Server, Server]
  for (const server of [first, second]) server.psql(`CREATE TABLE tickets_of_channels (${columns})`)
  asked.psql(`
    CREATE EXTENSION postgres_fdw;
    ALTER DATABASE postgres SET enable_partitionwise_aggregate = on;
    ${[first, second]
      .map(
        ({ port }, i) => `
    CREATE SERVER part_${i} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${port}', dbname 'postgres', async_capable 'true', use_remote_estimate 'true');
    CREATE USER MAPPING FOR owner SERVER part_${i} OPTIONS (user 'owner', password '${password}');`,
      )
      .join('')}`)
  return tables(
    [asked, first, second],
    `CREATE TABLE tickets (${columns}) PARTITION BY LIST (channel);
     CREATE FOREIGN TABLE tickets_0 PARTITION OF tickets FOR VALUES IN ('email', 'chat') SERVER part_0 OPTIONS (table_name 'tickets_of_channels');
     CREATE FOREIGN TABLE tickets_1 PARTITION OF tickets DEFAULT SERVER part_1 OPTIONS (table_name 'tickets_of_channels')`,
  )
}

async function tables([asked, ...others]: [Server, ...Server[]], create: string): Promise<PostgresTables> {
  // a connection reads what was there when it began
  let connection: Awaited<ReturnType<typeof postgresDriver.connect>> | undefined
  const connected = async () => {
    connection ??= await postgresDriver.connect(`postgres://owner:${password}@127.0.0.1:${asked.port}/postgres`)
    return connection
  }
  const disconnect = async () => {
    await connection?.close()
    connection = undefined
  }
  const rows = async (sql: string) => (await connected()).rows(sql)
  return {
    rows,
    tickets: async (tickets) => {
      await disconnect()
      for (const server of others) server.psql('TRUNCATE tickets_of_channels')
      asked.psql(`SET client_min_messages = warning; SET TIME ZONE 'UTC';
        DROP TABLE IF EXISTS tickets; ${create};
        INSERT INTO tickets SELECT * FROM json_populate_recordset(NULL::tickets, $these$${JSON.stringify(tickets)}$these$);`)
      for (const server of [...others, asked]) server.psql('ANALYZE')
    },
    plan: async (sql) => {
      const [found] = await rows(`EXPLAIN (VERBOSE, FORMAT JSON) ${sql}`)
      const [{ Plan: root }] = JSON.parse(String(found!['QUERY PLAN'])) as [{ Plan: PlanNode }]
      const nodes = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodes)]
      return nodes(root)
    },
    close: async () => {
      await disconnect()
      for (const server of [asked, ...others]) server.stop()
    },
  }
}
