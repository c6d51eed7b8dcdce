import type { Shop } from '../shop.ts'
import { customerSql } from './customer.ts'

/** An instant so many seconds after the creation; centuries are a slip of the export and could not be held. DuckDB's least() skips NULL. */
const after = (seconds: string) => `created_at + to_microseconds((least(${seconds}, 1e10) * 1000000)::BIGINT)`

/**
 * SQL that gives, for each counted ticket of a known customer, the one that the customer wrote next: `id`, `tags`, `base` (when it
 * was solved, else written), `next_id`, `next_tags`, `next_at`, `kind` of the next one (`chase`: this one had no answer yet,
 * `same_reason`: it shares a tag, `next_issue`). A message within an hour on another channel is the same issue and no ticket of its
 * own.
 */
export const sequenceSql = (): string => `
  SELECT *, CASE WHEN next_id IS NULL THEN NULL
    WHEN reply IN ('waiting', 'closed_unanswered') OR (reply = 'answered' AND reply_s IS NOT NULL AND ${after('reply_s')} > next_at) THEN 'chase'
    WHEN len(list_intersect(coalesce(tags, []), coalesce(next_tags, []))) > 0 THEN 'same_reason' ELSE 'next_issue' END AS kind
  FROM (
    SELECT id, tags, channel, reply, reply_s, created_at, CASE WHEN solve_s IS NULL THEN created_at ELSE ${after('solve_s')} END AS base,
      lead(id) OVER following AS next_id, lead(tags) OVER following AS next_tags, lead(created_at) OVER following AS next_at
    FROM (
      SELECT *, lag(created_at) OVER before AS last_at, lag(channel) OVER before AS last_channel
      FROM (SELECT id, tags, channel, reply, reply_s, solve_s, created_at, ${customerSql('requester')} AS who FROM tickets WHERE created_at IS NOT NULL)
      WHERE who IS NOT NULL WINDOW before AS (PARTITION BY who ORDER BY created_at, id))
    WHERE last_at IS NULL OR created_at - last_at > INTERVAL 1 HOUR OR channel IS NOT DISTINCT FROM last_channel
    WINDOW following AS (PARTITION BY who ORDER BY created_at, id))`

const made = new WeakMap<Shop, Promise<unknown>>()

/** Makes the table `sequence` (its columns: above), once for all insights of a shop. */
export async function makeSequence(shop: Shop): Promise<void> {
  const making = made.get(shop) ?? shop.session.rows(`CREATE OR REPLACE TEMP TABLE sequence AS ${sequenceSql()}`)
  made.set(shop, making)
  await making
}
