WITH source AS (
  SELECT "Opened at" AS created_at, first_response_at, first_response_s, solved_at, resolution_s, status, csat, tags, replies, automated_first_response, public_review, stars_only, spam, deleted, merged, test, agent_initiated, id FROM support."Tickets"
), facts AS (
  SELECT (SELECT max(CASE WHEN coalesce(public_review, false) THEN 0 ELSE 1 END) FROM source) AS inquiries
), placed_orders AS (
  SELECT id, max(customer) AS buyer, strftime((min(created_at) AT TIME ZONE 'UTC' AT TIME ZONE 'Asia/Seoul'), '%Y-%m') AS month
  FROM orders
  WHERE created_at IS NOT NULL AND NOT coalesce(test, false)
  GROUP BY id
), order_months AS (
  SELECT month, count(*) AS orders, nullif(count(DISTINCT buyer), 0) AS customers FROM placed_orders GROUP BY month
), usable_months AS (
  SELECT month, 1 AS usable FROM order_months WHERE month IN ('2026-10')
), told AS (
  SELECT created_at,
    csat,
    replies,
    automated_first_response,
    stars_only,
    list_distinct(tags) AS tags,
    CASE WHEN coalesce(automated_first_response, false) THEN NULL ELSE coalesce(((epoch_us(first_response_at) - epoch_us(created_at)) / 1000000.0), first_response_s) END AS answer_s,
    CASE WHEN (coalesce(public_review, false) AND inquiries = 1) AND status IS NULL AND solved_at IS NULL AND resolution_s IS NULL THEN NULL ELSE CASE WHEN status IS NULL THEN solved_at IS NOT NULL OR resolution_s IS NOT NULL ELSE status IN ('solved', 'closed') END END AS is_solved,
    (coalesce(public_review, false) AND inquiries = 1) AS is_apart
  FROM source CROSS JOIN facts
  WHERE id IS NOT NULL AND created_at IS NOT NULL AND (spam IS NULL OR NOT spam) AND (deleted IS NULL OR NOT deleted) AND (merged IS NULL OR NOT merged) AND (test IS NULL OR NOT test) AND (agent_initiated IS NULL OR NOT agent_initiated) AND created_at >= TIMESTAMP '2026-09-30 15:00:00' AND created_at < TIMESTAMP '2026-10-31 15:00:00'
), replied AS (
  SELECT created_at,
    csat,
    tags,
    answer_s,
    is_apart,
    (CASE
        WHEN NOT (NOT coalesce(stars_only, false)) THEN NULL
        WHEN answer_s < 0 THEN 'invalid'
        WHEN answer_s IS NOT NULL OR (false) THEN 'answered'
        -- of several replies the first may be a machine's, but then a person's has no time
        WHEN replies > (CASE WHEN coalesce(automated_first_response, false) THEN 1 ELSE 0 END) THEN 'invalid'
        WHEN is_solved THEN 'closed_unanswered' ELSE 'waiting' END) AS reply
  FROM told
), tickets AS (
  SELECT tags,
    (CASE WHEN reply = 'answered' THEN answer_s END) AS reply_s,
    CASE WHEN is_apart THEN NULL ELSE (CASE WHEN csat IN ('good', 'neutral', 'bad') THEN csat END) END AS csat,
    CAST(NULL AS VARCHAR) AS tag,
    CASE WHEN is_apart THEN false ELSE coalesce(usable_months.usable, 0) = 1 END AS in_order_months
  FROM replied
  LEFT JOIN usable_months ON usable_months.month = strftime((created_at AT TIME ZONE 'UTC' AT TIME ZONE 'Asia/Seoul'), '%Y-%m')
)
SELECT
  count(*) AS tickets,
  sum(CASE WHEN list_contains(tags, tag) THEN 1 / len(tags) END) AS weight,
  coalesce(count_if(in_order_months), 0) AS tickets_in_order_months,
  quantile_cont(reply_s, [0.5, 0.9, 0.95])[1] AS first_response_p50_s,
  coalesce(count_if(csat = 'good'), 0) AS csat_good,
  coalesce(count_if(csat = 'good'), 0) + coalesce(count_if(csat = 'neutral'), 0) + coalesce(count_if(csat = 'bad'), 0) AS csat_rated,
  coalesce(count_if(csat = 'good'), 0) / nullif((coalesce(count_if(csat = 'good'), 0) + coalesce(count_if(csat = 'neutral'), 0) + coalesce(count_if(csat = 'bad'), 0)), 0) AS csat_share,
  coalesce(count_if(coalesce(len(tags), 0) = 0), 0) AS untagged
FROM tickets;

WITH source AS (
  SELECT "Opened at" AS created_at, first_response_at, first_response_s, solved_at, resolution_s, status, csat, tags, replies, automated_first_response, public_review, stars_only, spam, deleted, merged, test, agent_initiated, id FROM support."Tickets"
), facts AS (
  SELECT (SELECT max(CASE WHEN coalesce(public_review, false) THEN 0 ELSE 1 END) FROM source) AS inquiries
), placed_orders AS (
  SELECT id, max(customer) AS buyer, strftime((min(created_at) AT TIME ZONE 'UTC' AT TIME ZONE 'Asia/Seoul'), '%Y-%m') AS month
  FROM orders
  WHERE created_at IS NOT NULL AND NOT coalesce(test, false)
  GROUP BY id
), order_months AS (
  SELECT month, count(*) AS orders, nullif(count(DISTINCT buyer), 0) AS customers FROM placed_orders GROUP BY month
), usable_months AS (
  SELECT month, 1 AS usable FROM order_months WHERE month IN ('2026-10')
), told AS (
  SELECT created_at,
    csat,
    replies,
    automated_first_response,
    stars_only,
    list_distinct(tags) AS tags,
    CASE WHEN coalesce(automated_first_response, false) THEN NULL ELSE coalesce(((epoch_us(first_response_at) - epoch_us(created_at)) / 1000000.0), first_response_s) END AS answer_s,
    CASE WHEN (coalesce(public_review, false) AND inquiries = 1) AND status IS NULL AND solved_at IS NULL AND resolution_s IS NULL THEN NULL ELSE CASE WHEN status IS NULL THEN solved_at IS NOT NULL OR resolution_s IS NOT NULL ELSE status IN ('solved', 'closed') END END AS is_solved,
    (coalesce(public_review, false) AND inquiries = 1) AS is_apart
  FROM source CROSS JOIN facts
  WHERE id IS NOT NULL AND created_at IS NOT NULL AND (spam IS NULL OR NOT spam) AND (deleted IS NULL OR NOT deleted) AND (merged IS NULL OR NOT merged) AND (test IS NULL OR NOT test) AND (agent_initiated IS NULL OR NOT agent_initiated) AND created_at >= TIMESTAMP '2026-09-30 15:00:00' AND created_at < TIMESTAMP '2026-10-31 15:00:00'
), replied AS (
  SELECT created_at,
    csat,
    tags,
    answer_s,
    is_apart,
    (CASE
        WHEN NOT (NOT coalesce(stars_only, false)) THEN NULL
        WHEN answer_s < 0 THEN 'invalid'
        WHEN answer_s IS NOT NULL OR (false) THEN 'answered'
        -- of several replies the first may be a machine's, but then a person's has no time
        WHEN replies > (CASE WHEN coalesce(automated_first_response, false) THEN 1 ELSE 0 END) THEN 'invalid'
        WHEN is_solved THEN 'closed_unanswered' ELSE 'waiting' END) AS reply
  FROM told
), tickets AS (
  SELECT tags,
    (CASE WHEN reply = 'answered' THEN answer_s END) AS reply_s,
    CASE WHEN is_apart THEN NULL ELSE (CASE WHEN csat IN ('good', 'neutral', 'bad') THEN csat END) END AS csat,
    tags AS all_tags,
    CASE WHEN is_apart THEN false ELSE coalesce(usable_months.usable, 0) = 1 END AS in_order_months
  FROM replied
  LEFT JOIN usable_months ON usable_months.month = strftime((created_at AT TIME ZONE 'UTC' AT TIME ZONE 'Asia/Seoul'), '%Y-%m')
), grouped AS (
  SELECT *, tag AS key_0
  FROM (SELECT *, unnest(coalesce(nullif(all_tags, []), [NULL])) AS tag FROM tickets) AS entries
)
SELECT
  grouping(key_0) AS is_total,
  key_0 AS tag,
  count(*) AS tickets,
  sum(CASE WHEN list_contains(tags, tag) THEN 1 / len(tags) END) AS weight,
  coalesce(count_if(in_order_months), 0) AS tickets_in_order_months,
  quantile_cont(reply_s, [0.5, 0.9, 0.95])[1] AS first_response_p50_s,
  coalesce(count_if(csat = 'good'), 0) AS csat_good,
  coalesce(count_if(csat = 'good'), 0) + coalesce(count_if(csat = 'neutral'), 0) + coalesce(count_if(csat = 'bad'), 0) AS csat_rated,
  coalesce(count_if(csat = 'good'), 0) / nullif((coalesce(count_if(csat = 'good'), 0) + coalesce(count_if(csat = 'neutral'), 0) + coalesce(count_if(csat = 'bad'), 0)), 0) AS csat_share,
  coalesce(count_if(coalesce(len(tags), 0) = 0), 0) AS untagged
FROM grouped
GROUP BY GROUPING SETS ((key_0));

WITH placed_orders AS (
  SELECT id, max(customer) AS buyer, strftime((min(created_at) AT TIME ZONE 'UTC' AT TIME ZONE 'Asia/Seoul'), '%Y-%m') AS month
  FROM orders
  WHERE created_at IS NOT NULL AND NOT coalesce(test, false)
  GROUP BY id
), order_months AS (
  SELECT month, count(*) AS orders, nullif(count(DISTINCT buyer), 0) AS customers FROM placed_orders GROUP BY month
)
SELECT month, orders, customers FROM order_months ORDER BY month;
