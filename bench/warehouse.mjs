// The queries of `support-kit sql`, metric by metric, on PostgreSQL and on DuckDB over the same table: whether they give the same
// numbers, then CPU and wall clock as ratios of runs in turn, and the bytes that each column takes in Parquet.
// usage: npm run bench -- --warehouse [tickets=10000000] [pairs=3]      Needs Debian's `postgresql`, 4 GB of disk for 10 M.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { startPostgres } from './postgres.mjs'

const cli = new URL('../bin/support-kit.js', import.meta.url).pathname
const metrics = ['volume', 'csat', 'reopen-rate', 'within-target', 'first-response', 'resolution', 'tags']
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** A table of tickets as docs/warehouse.md describes it: the same for the same number. */
function ticketsSql(tickets) {
  const chance = (k) => `((hash(i, ${k}) >> 20) % 1000003 / 1000003.0)`
  const one = (k, words) => `[${words.map((word) => `'${word}'`).join(', ')}][1 + floor(${chance(k)} * ${words.length})::INT]`
  const tag = (k) =>
    one(k, [
      ...['carrier_delay', 'warehouse_delay', 'wrong_item', 'damaged_parcel', 'refund_status', 'payment_error'],
      ...['coupon_error', 'login_error', '배송업체_지연', '결제_오류', '오배송', '환불_문의'],
    ])
  const after = (seconds) => `created_at + to_seconds(floor(${seconds})::BIGINT)`
  return `
    WITH drawn AS (
      SELECT i, TIMESTAMP '2026-01-01' + to_seconds((i * 300 * 86400 // ${tickets}) + floor(${chance(1)} * 3600)::BIGINT) AS created_at,
        ${chance(2)} < 0.93 AS answered, exp(${chance(3)} * 7 + 1) * 60 AS first_s, exp(${chance(4)} * 8) * 60 AS more_s, ${chance(5)} < 0.9 AS closed
      FROM range(${tickets}) AS numbers(i)
    ), lived AS (SELECT *, answered AND closed AS solved FROM drawn)
    SELECT (100000 + i)::VARCHAR AS id, created_at,
      CASE WHEN answered THEN ${after('first_s')} END AS first_response_at,
      CASE WHEN solved THEN ${after('first_s + more_s')} END AS solved_at,
      ${after('first_s + more_s')} AS updated_at,
      CASE WHEN solved THEN ${one(6, ['solved', 'closed'])} ELSE ${one(6, ['new', 'open', 'pending'])} END AS status,
      ${one(7, ['email', 'email', 'email', 'chat', 'chat', 'form', 'phone', 'social'])} AS channel,
      CASE WHEN solved THEN ${one(8, ['none', 'none', 'offered', 'offered', 'good', 'good', 'good', 'bad'])} END AS csat,
      'customer-' || floor(${chance(9)} * ${Math.ceil(tickets * 0.7)})::BIGINT AS requester,
      'agent-' || floor(${chance(10)} * 20)::INT AS agent,
      ${one(11, ['Support', 'Billing', 'Returns'])} AS team,
      CASE WHEN ${chance(12)} < 0.8 THEN list_distinct([${tag(13)}, ${tag(14)}]) ELSE []::VARCHAR[] END AS tags,
      CASE WHEN answered THEN 1 + floor(${chance(15)} * 4) ELSE 0 END::DOUBLE AS replies,
      (${chance(16)} < 0.17)::INT::DOUBLE AS reopens,
      ${chance(17)} < 0.02 AS spam, ${chance(18)} < 0.01 AS agent_initiated
    FROM lived`
}
const types = {
  ...{ VARCHAR: 'text', TIMESTAMP: 'timestamp with time zone', 'VARCHAR[]': 'text[]' },
  ...{ DOUBLE: 'double precision', BOOLEAN: 'boolean' },
}
const absent =
  'first_response_s first_response_business_s resolution_s handle_s rated_at ces order_ref priority product brand language'
const none = `${absent} automated_first_response deleted merged test public_review stars_only`.split(' ')

/** The statements of a metric by channel, as the command line prints them. */
function statements(metric, dialect) {
  const asked = [
    'sql',
    metric,
    '--by',
    'channel',
    '--dialect',
    dialect,
    '--zone',
    'Asia/Seoul',
    '--as-of',
    '2026-11-01T00:00:00Z',
  ]
  const text = execFileSync(process.execPath, [cli, ...asked, ...none.flatMap((field) => ['--map', `${field}=`])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return text
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .filter((sql) => sql.trim())
}

/** Rows in one order, with numbers to nine digits. */
const comparable = (rows) =>
  rows
    .map((row) =>
      row.map((cell) =>
        cell === null || cell === '' ? '' : Number.isNaN(Number(cell)) ? String(cell) : Number(cell).toPrecision(9),
      ),
    )
    .map((row) => row.join('\t'))
    .sort()
    .join('\n')

/** What a run took: seconds of CPU and of wall clock. */
async function timed(seconds, run) {
  const [cpu, wall] = [seconds(), process.hrtime.bigint()]
  const result = await run()
  const took = Number(process.hrtime.bigint() - wall) / 1e9
  // a connection that ended is counted when the server has noticed
  await new Promise((done) => setTimeout(done, 300))
  return { result, cpu: seconds() - cpu, wall: took }
}

export async function compareWarehouses(tickets, pairs) {
  const folder = mkdtempSync(join(tmpdir(), 'support-kit-bench-'))
  chmodSync(folder, 0o711)
  let server
  try {
    server = startPostgres(folder)
    const instance = await DuckDBInstance.create(join(folder, 'tickets.duckdb'), { memory_limit: '4GB', threads: '2' })
    const db = await instance.connect()
    const rows = async (sql) => (await db.runAndReadAll(sql)).getRowsJS()
    await db.run(`CREATE TABLE tickets AS ${ticketsSql(tickets)}; CHECKPOINT`)
    const columns = await rows(
      "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'tickets' ORDER BY column_index",
    )
    const [csv, parquet] = [join(folder, 'tickets.csv'), join(folder, 'tickets.parquet')]
    await db.run(
      `COPY (SELECT * REPLACE ('{' || array_to_string(tags, ',') || '}' AS tags) FROM tickets) TO '${csv}' (HEADER false)`,
    )
    chmodSync(csv, 0o644)
    server.psql(`BEGIN; CREATE TABLE tickets (${columns.map(([name, type]) => `${name} ${types[type]}`).join(', ')});
      COPY tickets FROM '${csv}' CSV; COMMIT; VACUUM ANALYZE tickets`)
    rmSync(csv)
    await db.run(`COPY tickets TO '${parquet}' (FORMAT parquet, COMPRESSION zstd)`)
    const [[heap]] = server.psql("SELECT pg_total_relation_size('tickets')")
    const sizes = {
      PostgreSQL: Number(heap),
      DuckDB: statSync(join(folder, 'tickets.duckdb')).size,
      Parquet: statSync(parquet).size,
    }
    console.log(
      `${tickets.toLocaleString('en')} tickets; PostgreSQL ${server.version}, DuckDB ${(await rows('SELECT version()'))[0][0]}`,
    )
    for (const [name, bytes] of Object.entries(sizes))
      console.log(
        `${name.padEnd(12)} ${(bytes / 1e9).toFixed(2).padStart(6)} GB ${(bytes / tickets).toFixed(1).padStart(7)} bytes a ticket`,
      )
    const widths = await rows(
      `SELECT split_part(path_in_schema, ',', 1), sum(total_compressed_size)::DOUBLE / ${tickets} FROM parquet_metadata('${parquet}') GROUP BY ALL ORDER BY ALL`,
    )
    console.log(`bytes a ticket in Parquet (zstd): ${widths.map(([name, bytes]) => `${name} ${bytes.toFixed(2)}`).join(', ')}\n`)

    console.log('PostgreSQL against DuckDB       CPU                  wall                 seconds of CPU')
    for (const metric of metrics) {
      const [there, here] = [statements(metric, 'postgres'), statements(metric, 'duckdb')]
      const postgres = () => timed(server.seconds, () => there.map((sql) => server.psql(sql)))
      const own = () => Object.values(process.cpuUsage()).reduce((sum, us) => sum + us, 0) / 1e6
      const duckdb = () => timed(own, async () => Promise.all(here.map(rows)))
      const measured = []
      for (let i = 0; i < pairs; i++) {
        const pair = [await postgres(), await duckdb()]
        const [theirs, ours] = pair.map(({ result }) => result.map(comparable))
        for (const [query, found] of theirs.entries())
          if (found !== ours[query]) throw new Error(`${metric}: other numbers\n${found}\n${ours[query]}`)
        measured.push(pair)
      }
      const ratio = (of) => {
        const all = measured.map(([one, other]) => one[of] / other[of])
        return `${median(all).toFixed(1)} (${Math.min(...all).toFixed(1)}–${Math.max(...all).toFixed(1)})`.padEnd(20)
      }
      const cpu = [0, 1].map((side) => median(measured.map((pair) => pair[side].cpu)).toFixed(1))
      console.log(`${metric.padEnd(31)} ${ratio('cpu')} ${ratio('wall')} ${cpu.join(' : ')}`)
    }
    db.closeSync()
    instance.closeSync()
  } finally {
    server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
