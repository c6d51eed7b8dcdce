// The least that an analyst would write: the table, the values as a whole and by month and channel, and the tags. No check, no
// Kaplan-Meier, no expectations, no trend.
import { DuckDBInstance } from '@duckdb/node-api'

const [file] = process.argv.slice(2)
const connection = await (await DuckDBInstance.create(':memory:', { memory_limit: '900MB' })).connect()
const run = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS()

await run(`
  CREATE TABLE tickets AS SELECT
    string_split("Tags", ' ') AS tags, "Via" AS channel, "Satisfaction Score" AS csat, "Status" IN ('Solved', 'Closed') AS is_solved,
    strftime(try_cast("Created at" AS TIMESTAMP), '%Y-%m') AS month, epoch(try_cast("Solved at" AS TIMESTAMP) - try_cast("Created at" AS TIMESTAMP)) AS solve_s,
    try_cast("Reopens" AS INTEGER) AS reopens, try_cast("Replies" AS INTEGER) AS replies, try_cast("First reply time in minutes" AS DOUBLE) * 60 AS reply_s,
    (CASE "Via" WHEN 'Mail' THEN 21600 WHEN 'Web form' THEN 21600 WHEN 'Chat' THEN 180 WHEN 'Facebook' THEN 3600 END) AS target_s
  FROM read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true)`)
await run(`
  SELECT month, channel, count(*), count(reply_s), count_if(reply_s IS NULL AND NOT is_solved),
    quantile_cont(reply_s, [0.5, 0.9, 0.95]), avg(reply_s), max(reply_s), quantile_cont(solve_s, [0.5, 0.9]), avg(solve_s), max(solve_s),
    count_if(is_solved), count_if(is_solved AND replies = 1), count_if(is_solved AND replies = 0), count_if(is_solved AND reopens > 0),
    count_if(csat = 'Good'), count_if(csat = 'Bad'), count_if(csat IN ('Good', 'Bad', 'Offered')), count_if(reply_s <= target_s), count_if(reply_s > target_s)
  FROM tickets GROUP BY GROUPING SETS ((), (month, channel))`)
await run(`
  SELECT tag, month, channel, count(*), quantile_cont(reply_s, 0.5), count_if(csat = 'Good'), count_if(csat IN ('Good', 'Bad'))
  FROM (SELECT *, unnest(tags) AS tag FROM tickets) GROUP BY GROUPING SETS ((tag), (tag, month, channel))`)
