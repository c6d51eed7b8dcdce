WITH source AS (
  SELECT `Opened at` AS created_at, requester, order_ref, public_review, spam, deleted, merged, test, agent_initiated, id FROM support.`Tickets`
), facts AS (
  SELECT (SELECT max(CASE WHEN coalesce(public_review, false) THEN 0 ELSE 1 END) FROM source) AS inquiries
), placed_orders AS (
  SELECT id, max(customer) AS buyer, formatDateTime(toTimeZone(min(created_at), 'Asia/Seoul'), '%Y-%m') AS month
  FROM orders
  WHERE created_at IS NOT NULL AND NOT coalesce(test, false)
  GROUP BY id
), order_months AS (
  SELECT month, count(*) AS orders, nullif(count(DISTINCT buyer), 0) AS customers FROM placed_orders GROUP BY month
), usable_months AS (
  SELECT month, 1 AS usable FROM order_months WHERE month IN ('2026-10')
), told AS (
  SELECT created_at,
    requester,
    order_ref,
    (coalesce(public_review, false) AND inquiries = 1) AS is_apart
  FROM source CROSS JOIN facts
  WHERE id IS NOT NULL AND created_at IS NOT NULL AND (spam IS NULL OR NOT spam) AND (deleted IS NULL OR NOT deleted) AND (merged IS NULL OR NOT merged) AND (test IS NULL OR NOT test) AND (agent_initiated IS NULL OR NOT agent_initiated) AND created_at >= toDateTime64('2026-09-30 15:00:00', 6, 'UTC') AND created_at < toDateTime64('2026-10-31 15:00:00', 6, 'UTC')
), tickets AS (
  SELECT requester,
    order_ref,
    toTimeZone(created_at, 'Asia/Seoul') AS local_created,
    CASE WHEN is_apart THEN false ELSE coalesce(usable_months.usable, 0) = 1 END AS in_order_months
  FROM told
  LEFT JOIN usable_months ON usable_months.month = formatDateTime(toTimeZone(created_at, 'Asia/Seoul'), '%Y-%m')
), grouped AS (
  SELECT *, formatDateTime(local_created, '%G-W%V') AS key_0
  FROM tickets
)
SELECT
  grouping(key_0) AS is_total,
  key_0 AS week,
  count(*) AS tickets,
  coalesce(countIf(in_order_months), 0) AS tickets_in_order_months,
  count(DISTINCT CASE WHEN in_order_months THEN requester END) AS requesters,
  count(DISTINCT CASE WHEN in_order_months THEN order_ref END) AS order_refs
FROM grouped
GROUP BY GROUPING SETS ((), (key_0));

WITH placed_orders AS (
  SELECT id, max(customer) AS buyer, formatDateTime(toTimeZone(min(created_at), 'Asia/Seoul'), '%Y-%m') AS month
  FROM orders
  WHERE created_at IS NOT NULL AND NOT coalesce(test, false)
  GROUP BY id
), order_months AS (
  SELECT month, count(*) AS orders, nullif(count(DISTINCT buyer), 0) AS customers FROM placed_orders GROUP BY month
)
SELECT month, orders, customers FROM order_months ORDER BY month;
