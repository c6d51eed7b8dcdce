WITH source AS NOT MATERIALIZED (
  SELECT "Opened at" AS created_at, first_response_at, first_response_s, solved_at, resolution_s, status, replies, automated_first_response, public_review, stars_only, spam, deleted, merged, test, agent_initiated, id, updated_at, rated_at FROM support."Tickets"
), facts AS MATERIALIZED (
  SELECT (SELECT max(latest) FROM (SELECT max(created_at) AS latest FROM source UNION ALL SELECT max(first_response_at) AS latest FROM source UNION ALL SELECT max(solved_at) AS latest FROM source UNION ALL SELECT max(updated_at) AS latest FROM source UNION ALL SELECT max(rated_at) AS latest FROM source) AS instants) AS as_of, (SELECT max(CASE WHEN coalesce(public_review, false) THEN 0 ELSE 1 END) FROM source) AS inquiries
), told AS (
  SELECT created_at,
    replies,
    automated_first_response,
    stars_only,
    as_of,
    CASE WHEN coalesce(automated_first_response, false) THEN NULL ELSE coalesce(CAST(extract(epoch FROM (first_response_at - created_at)) AS double precision), first_response_s) END AS answer_s,
    CASE WHEN (coalesce(public_review, false) AND inquiries = 1) AND status IS NULL AND solved_at IS NULL AND resolution_s IS NULL THEN NULL ELSE CASE WHEN status IS NULL THEN solved_at IS NOT NULL OR resolution_s IS NOT NULL ELSE status IN ('solved', 'closed') END END AS is_solved
  FROM source CROSS JOIN facts
  WHERE id IS NOT NULL AND created_at IS NOT NULL AND (spam IS NULL OR NOT spam) AND (deleted IS NULL OR NOT deleted) AND (merged IS NULL OR NOT merged) AND (test IS NULL OR NOT test) AND (agent_initiated IS NULL OR NOT agent_initiated) AND created_at >= (TIMESTAMP '2026-09-30 15:00:00' AT TIME ZONE 'UTC') AND created_at < (TIMESTAMP '2026-10-31 15:00:00' AT TIME ZONE 'UTC')
), replied AS (
  SELECT created_at,
    as_of,
    answer_s,
    (CASE
        WHEN NOT (NOT coalesce(stars_only, false)) THEN NULL
        WHEN answer_s < 0 THEN 'invalid'
        WHEN answer_s IS NOT NULL OR (false) THEN 'answered'
        -- of several replies the first may be a machine's, but then a person's has no time
        WHEN replies > (CASE WHEN coalesce(automated_first_response, false) THEN 1 ELSE 0 END) THEN 'invalid'
        WHEN is_solved THEN 'closed_unanswered' ELSE 'waiting' END) AS reply
  FROM told
), tickets AS (
  SELECT reply,
    (CASE WHEN reply = 'answered' THEN answer_s END) AS reply_s,
    (CASE WHEN reply IN ('waiting', 'closed_unanswered') AND created_at IS NOT NULL THEN greatest(CAST(extract(epoch FROM (as_of - created_at)) AS double precision), 0) END) AS waited_s,
    (created_at AT TIME ZONE 'Asia/Seoul') AS local_created
  FROM replied
), grouped AS (
  SELECT *, to_char(local_created, 'IYYY-"W"IW') AS key_0
  FROM tickets
)
SELECT
  grouping(key_0) AS is_total,
  key_0 AS week,
  (coalesce(count(CASE WHEN reply = 'answered' THEN 1 END), 0) + coalesce(count(CASE WHEN reply = 'waiting' THEN 1 END), 0) + coalesce(count(CASE WHEN reply = 'closed_unanswered' THEN 1 END), 0)) AS n,
  coalesce(count(CASE WHEN reply = 'answered' THEN 1 END), 0) AS answered,
  coalesce(count(CASE WHEN reply = 'waiting' THEN 1 END), 0) AS waiting,
  coalesce(count(CASE WHEN reply = 'closed_unanswered' THEN 1 END), 0) AS closed_unanswered,
  coalesce(count(CASE WHEN reply = 'invalid' THEN 1 END), 0) AS invalid,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY reply_s) AS p50_s,
  percentile_cont(0.9) WITHIN GROUP (ORDER BY reply_s) AS p90_s,
  percentile_cont(0.95) WITHIN GROUP (ORDER BY reply_s) AS p95_s,
  avg(reply_s) AS mean_s,
  max(reply_s) AS max_s,
  CASE WHEN coalesce(count(CASE WHEN reply = 'waiting' AND waited_s IS NULL THEN 1 END), 0) = 0 THEN max(CASE WHEN reply = 'waiting' THEN waited_s END) END AS longest_waiting_s
FROM grouped
GROUP BY GROUPING SETS ((), (key_0));

WITH source AS NOT MATERIALIZED (
  SELECT "Opened at" AS created_at, first_response_at, first_response_s, solved_at, resolution_s, status, replies, automated_first_response, public_review, stars_only, spam, deleted, merged, test, agent_initiated, id, updated_at, rated_at FROM support."Tickets"
), facts AS MATERIALIZED (
  SELECT (SELECT max(latest) FROM (SELECT max(created_at) AS latest FROM source UNION ALL SELECT max(first_response_at) AS latest FROM source UNION ALL SELECT max(solved_at) AS latest FROM source UNION ALL SELECT max(updated_at) AS latest FROM source UNION ALL SELECT max(rated_at) AS latest FROM source) AS instants) AS as_of, (SELECT max(CASE WHEN coalesce(public_review, false) THEN 0 ELSE 1 END) FROM source) AS inquiries
), told AS (
  SELECT created_at,
    replies,
    automated_first_response,
    stars_only,
    as_of,
    CASE WHEN coalesce(automated_first_response, false) THEN NULL ELSE coalesce(CAST(extract(epoch FROM (first_response_at - created_at)) AS double precision), first_response_s) END AS answer_s,
    CASE WHEN (coalesce(public_review, false) AND inquiries = 1) AND status IS NULL AND solved_at IS NULL AND resolution_s IS NULL THEN NULL ELSE CASE WHEN status IS NULL THEN solved_at IS NOT NULL OR resolution_s IS NOT NULL ELSE status IN ('solved', 'closed') END END AS is_solved
  FROM source CROSS JOIN facts
  WHERE id IS NOT NULL AND created_at IS NOT NULL AND (spam IS NULL OR NOT spam) AND (deleted IS NULL OR NOT deleted) AND (merged IS NULL OR NOT merged) AND (test IS NULL OR NOT test) AND (agent_initiated IS NULL OR NOT agent_initiated) AND created_at >= (TIMESTAMP '2026-09-30 15:00:00' AT TIME ZONE 'UTC') AND created_at < (TIMESTAMP '2026-10-31 15:00:00' AT TIME ZONE 'UTC')
), replied AS (
  SELECT created_at,
    as_of,
    answer_s,
    (CASE
        WHEN NOT (NOT coalesce(stars_only, false)) THEN NULL
        WHEN answer_s < 0 THEN 'invalid'
        WHEN answer_s IS NOT NULL OR (false) THEN 'answered'
        -- of several replies the first may be a machine's, but then a person's has no time
        WHEN replies > (CASE WHEN coalesce(automated_first_response, false) THEN 1 ELSE 0 END) THEN 'invalid'
        WHEN is_solved THEN 'closed_unanswered' ELSE 'waiting' END) AS reply
  FROM told
), tickets AS (
  SELECT reply,
    (CASE WHEN reply = 'answered' THEN answer_s END) AS reply_s,
    (CASE WHEN reply IN ('waiting', 'closed_unanswered') AND created_at IS NOT NULL THEN greatest(CAST(extract(epoch FROM (as_of - created_at)) AS double precision), 0) END) AS waited_s,
    (created_at AT TIME ZONE 'Asia/Seoul') AS local_created
  FROM replied
), grouped AS (
  SELECT *, to_char(local_created, 'IYYY-"W"IW') AS key_0
  FROM tickets
  WHERE reply IN ('answered', 'waiting')
), times AS (
  SELECT key_0, coalesce(reply_s, (CASE WHEN reply = 'waiting' THEN waited_s END)) AS s, CASE WHEN reply_s IS NOT NULL THEN 1 ELSE 0 END AS is_done FROM grouped
), moments AS (
  SELECT grouping(key_0) AS grouping_mask, key_0, s, sum(is_done) AS done, count(*) AS leaving
  FROM times GROUP BY GROUPING SETS ((s), (key_0, s))
), risks AS (
  SELECT grouping_mask, key_0, s, done, sum(leaving) OVER (PARTITION BY grouping_mask, key_0 ORDER BY s DESC) AS at_risk, sum(CASE WHEN s IS NULL THEN leaving ELSE 0 END) OVER (PARTITION BY grouping_mask, key_0) AS unknown
  FROM moments
), curve AS (
  SELECT grouping_mask, key_0, s, unknown, max(CASE WHEN done = at_risk THEN 1 ELSE 0 END) OVER (PARTITION BY grouping_mask, key_0 ORDER BY s) AS over_now,
    exp(sum(CASE WHEN done < at_risk THEN ln(1 - done * CAST(1 AS double precision) / at_risk) ELSE 0 END) OVER (PARTITION BY grouping_mask, key_0 ORDER BY s)) AS still
  FROM risks WHERE s IS NOT NULL
)
SELECT
  grouping_mask AS is_total,
  key_0 AS week,
  CASE WHEN max(unknown) = 0 THEN min(CASE WHEN over_now = 1 OR still <= 0.500000001 THEN s END) END AS p50_all_s,
  CASE WHEN max(unknown) = 0 THEN min(CASE WHEN over_now = 1 OR still <= 0.10000000099999998 THEN s END) END AS p90_all_s
FROM curve
GROUP BY grouping_mask, key_0;
