// The best script that an analyst could write for the same numbers of this very export: one narrow table, every percentile, count and
// share, Kaplan-Meier for those who wait, the tags, the expectations, the check for repeated ids and the ledger. It knows the
// columns, their formats and their words; nothing is detected and nothing is explained.
// usage: node bench/by-hand.mjs file [values]     `values`: prints them as JSON, for the comparison with ours
import { DuckDBInstance } from '@duckdb/node-api'

const [file, print] = process.argv.slice(2)
const connection = await (await DuckDBInstance.create(':memory:', { memory_limit: '900MB' })).connect()
const run = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS()

await run(`
  CREATE TYPE channels AS ENUM ('email', 'chat', 'form', 'phone', 'social');
  CREATE TABLE rows AS SELECT
    "Id" AS id, "Tags" AS tags, "Status" IN ('Solved', 'Closed') AS is_solved, "Satisfaction Score" AS csat,
    (CASE "Via" WHEN 'Mail' THEN 'email' WHEN 'Chat' THEN 'chat' WHEN 'Web form' THEN 'form' WHEN 'Phone call (inbound)' THEN 'phone' WHEN 'Facebook' THEN 'social' END)::channels AS channel,
    try_cast("Created at" AS TIMESTAMP) AS created_at, try_cast("Updated at" AS TIMESTAMP) AS updated_at, try_cast("Solved at" AS TIMESTAMP) AS solved_at,
    try_cast("Reopens" AS INTEGER) AS reopens, try_cast("Replies" AS INTEGER) AS replies, try_cast("First reply time in minutes" AS DOUBLE) * 60 AS first_s,
  FROM read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true)`)
const [{ read, counted, ids, as_of }] = await run(`
  SELECT count(*) AS read, count(*) FILTER (ok) AS counted, count(DISTINCT id) FILTER (ok) AS ids,
    max(greatest(created_at, updated_at, solved_at)) FILTER (ok)::VARCHAR AS as_of
  FROM (SELECT *, id IS NOT NULL AND created_at IS NOT NULL AS ok FROM rows)`)
if (ids !== counted) throw new Error('ids repeat')
await run(`
  CREATE TABLE tickets AS SELECT
    id, tags, channel, csat, is_solved, replies, reopens, strftime(created_at, '%Y-%m') AS month, created_at,
    first_s AS reply_s, CASE WHEN first_s IS NULL AND is_solved IS NOT TRUE THEN epoch(TIMESTAMP '${as_of}' - created_at) END AS waiting_s,
    first_s IS NULL AND is_solved AS silent, CASE WHEN is_solved THEN epoch(solved_at - created_at) END AS solve_s,
    (CASE channel WHEN 'email' THEN 21600 WHEN 'form' THEN 21600 WHEN 'chat' THEN 180 WHEN 'social' THEN 3600 END) AS target_s
  FROM rows WHERE id IS NOT NULL AND created_at IS NOT NULL`)
const by = 'GROUP BY GROUPING SETS ((), (month), (month, channel))'
const expectations = {
  'email-6h': ['email', 21600],
  'any-24h': [undefined, 86400],
  'any-1h': [undefined, 3600],
  'social-24h': ['social', 86400],
  'social-1h': ['social', 3600],
  'social-30min': ['social', 1800],
}
const expected = Object.entries(expectations).map(([name, [channel, limit]]) => {
  const among = channel ? `channel = '${channel}' AND ` : ''
  return `count_if(${among}reply_s <= ${limit}) AS "${name} met", count_if(${among}(reply_s > ${limit} OR silent OR waiting_s > ${limit})) AS "${name} missed", count_if(${among}waiting_s <= ${limit}) AS "${name} pending"`
})
const main = await run(`
  SELECT month, channel, count(*) AS tickets, count(reply_s) AS answered, count(waiting_s) AS waiting, count_if(silent) AS closed_unanswered,
    quantile_cont(reply_s, [0.5, 0.9, 0.95]) AS reply, avg(reply_s) AS reply_mean, max(reply_s) AS reply_max, max(waiting_s) AS longest_waiting,
    count(solve_s) AS solved, quantile_cont(solve_s, [0.5, 0.9]) AS solve, avg(solve_s) AS solve_mean, max(solve_s) AS solve_max,
    count_if(is_solved AND replies IS NOT NULL) AS touched, count_if(is_solved AND replies = 1) AS one_touch, count_if(is_solved AND replies = 0) AS no_reply,
    count_if(is_solved AND reopens IS NOT NULL) AS closed, count_if(is_solved AND reopens > 0) AS reopened,
    count_if(csat = 'Good') AS good, count_if(csat = 'Bad') AS bad, count_if(csat IN ('Good', 'Bad', 'Offered')) AS offered,
    count_if(reply_s <= target_s) AS met, count_if(reply_s > target_s OR waiting_s > target_s OR (silent AND target_s IS NOT NULL)) AS missed, count_if(waiting_s <= target_s) AS pending,
    count_if(tags IS NULL) AS untagged, grouping(month, channel) AS level, ${expected.join(', ')}
  FROM tickets ${by}`)
await run(
  `CREATE TABLE lists AS SELECT tags, unnest(tag) AS tag, len(tag) AS tags_of FROM (SELECT DISTINCT tags, list_distinct(string_split(tags, ' ')) AS tag FROM tickets WHERE tags IS NOT NULL)`,
)
const tags = await run(`
  SELECT tag, month, channel, grouping(tag, month, channel) AS level, count(*) AS tickets, sum(1 / tags_of) AS weight, quantile_cont(reply_s, 0.5) AS reply,
    count_if(csat = 'Good') AS good, count_if(csat IN ('Good', 'Bad')) AS rated
  FROM tickets JOIN lists USING (tags) GROUP BY GROUPING SETS ((tag), (tag, month, channel))`)
// Kaplan-Meier, unanswered tickets censored at the latest instant of the export: times of one second are one step of the curve
const lives = `
  WITH lives AS (
    SELECT month, channel, coalesce(reply_s, waiting_s) AS s, count(reply_s) AS d, count(*) AS c, grouping(month, channel) AS level
    FROM tickets WHERE reply_s IS NOT NULL OR waiting_s IS NOT NULL
    GROUP BY GROUPING SETS ((s), (month, s), (month, channel, s))
  ), risks AS (
    SELECT *, sum(c) OVER (PARTITION BY level, month, channel ORDER BY s DESC) AS n FROM lives
  ), curve AS (
    SELECT *, sum(ln(CASE WHEN d < n THEN 1 - d / n END)) OVER w AS still, max(d = n) OVER w AS gone FROM risks WHERE d > 0
    WINDOW w AS (PARTITION BY level, month, channel ORDER BY s)
  )
  SELECT month, channel, level, min(s) FILTER (gone OR still <= ln(0.5) + 1e-9) AS p50_all, min(s) FILTER (gone OR still <= ln(0.1) + 1e-9) AS p90_all FROM curve GROUP BY ALL`
const survival = await run(lives)
const oldest = await run('SELECT id FROM tickets WHERE waiting_s IS NOT NULL ORDER BY waiting_s DESC, created_at, id LIMIT 5')
if (print) {
  const plain = (_, value) => (typeof value === 'bigint' ? Number(value) : value)
  console.log(JSON.stringify({ ledger: { read, counted }, main, tags, survival, oldest: oldest.map(({ id }) => id) }, plain))
}
