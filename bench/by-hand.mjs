// What an analyst would write by hand for the same numbers: one table, the aggregates, with and without grouping.
import { DuckDBInstance } from '@duckdb/node-api'

const [file] = process.argv.slice(2)
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const run = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS()

await run(`
  CREATE TABLE tickets AS SELECT
    "Id" AS id, "Requester" AS requester, string_split("Tags", ' ') AS tags, lower("Status") AS status, lower("Via") AS channel,
    try_cast("Created at" AS TIMESTAMP) AS created_at, try_cast("Solved at" AS TIMESTAMP) AS solved_at, lower("Satisfaction Score") AS csat,
    try_cast("Reopens" AS INTEGER) AS reopens, try_cast("Replies" AS INTEGER) AS replies,
    try_cast("First reply time in minutes" AS DOUBLE) * 60 AS reply_s
  FROM read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true)`)
await run('SELECT count(*), count(DISTINCT id) FROM tickets')
const by = 'GROUP BY GROUPING SETS ((), (month), (month, channel))'
const from =
  "FROM (SELECT *, strftime(created_at, '%Y-%m') AS month, epoch(solved_at - created_at) AS solve_s, status IN ('solved', 'closed') AS is_solved FROM tickets)"
const target = "CASE channel WHEN 'mail' THEN 21600 WHEN 'web form' THEN 21600 WHEN 'chat' THEN 180 WHEN 'facebook' THEN 3600 END"
await run(`
  SELECT month, channel, count(*), count(reply_s), count(*) FILTER (reply_s IS NULL AND NOT is_solved), count(*) FILTER (reply_s IS NULL AND is_solved),
    quantile_cont(reply_s, [0.5, 0.9, 0.95]), avg(reply_s), max(reply_s),
    quantile_cont(solve_s, [0.5, 0.9]), avg(solve_s), max(solve_s),
    count(*) FILTER (is_solved), count(*) FILTER (is_solved AND replies = 1), count(*) FILTER (is_solved AND replies = 0), count(*) FILTER (is_solved AND reopens > 0),
    count(*) FILTER (csat = 'good'), count(*) FILTER (csat = 'bad'), count(*) FILTER (csat IN ('good', 'bad', 'offered')),
    count(*) FILTER (reply_s <= ${target}), count(*) FILTER (reply_s > ${target}),
    count(DISTINCT requester), count(*) FILTER (len(tags) = 0)
  ${from} ${by}`)
for (const [channel, limit] of [
  ["channel = 'mail'", 21600],
  ['true', 86400],
  ['true', 3600],
  ["channel = 'facebook'", 86400],
  ["channel = 'facebook'", 3600],
  ["channel = 'facebook'", 1800],
])
  await run(
    `SELECT month, channel, count(*) FILTER (reply_s <= ${limit}), count(*) FILTER (reply_s > ${limit}) ${from} WHERE ${channel} ${by}`,
  )
await run(`
  SELECT tag, month, channel, count(*), sum(1.0 / len(tags)), quantile_cont(reply_s, 0.5), count(*) FILTER (csat = 'good') / count(*) FILTER (csat IN ('good', 'bad'))
  FROM (SELECT *, unnest(list_distinct(tags)) AS tag ${from}) GROUP BY GROUPING SETS ((tag), (tag, month, channel))`)
// Kaplan-Meier percentiles, unanswered tickets censored at the end of the export, as textbooks write it.
for (const keys of [[], ['month'], ['month', 'channel']]) {
  const group = keys.map((key) => `${key}, `).join('')
  const within = keys.length > 0 ? `PARTITION BY ${keys.join(', ')}` : ''
  await run(`
    WITH lives AS (
      SELECT ${group}coalesce(reply_s, epoch((SELECT max(created_at) FROM tickets) - created_at)) AS s, reply_s IS NOT NULL AS done
      ${from} WHERE reply_s IS NOT NULL OR NOT is_solved
    ), times AS (
      SELECT ${group}s, count(*) FILTER (done) AS d, count(*) AS c FROM lives GROUP BY ALL
    ), risks AS (
      SELECT ${group}s, d, sum(c) OVER (${within} ORDER BY s DESC) AS n FROM times
    ), curve AS (
      SELECT ${group}s, product(1 - d / n) OVER (${within} ORDER BY s) AS still FROM risks
    )
    SELECT ${group}min(s) FILTER (still <= 0.5), min(s) FILTER (still <= 0.1) FROM curve ${keys.length > 0 ? `GROUP BY ${keys.join(', ')}` : ''}`)
}
