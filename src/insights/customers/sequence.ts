import type { Shop } from '../shop.ts'
import { askingSql, makeAsking } from './customer.ts'

/** An instant so many seconds after the creation; centuries are a slip of the export and could not be held. DuckDB's least() skips NULL. */
const after = (seconds: string) => `created_at + to_microseconds((least(${seconds}, 1e10) * 1000000)::BIGINT)`

/**
 * SQL over `asking` that gives, for each counted ticket of a known customer, the one that the customer wrote next: `id`, `created_at`,
 * `channel`, `tags`, `base` (when it was solved, else written), `next_id`, `next_tags`, `next_at`, `kind` of the next one (`chase`: this
 * one had no answer yet, `same_reason`: it shares a tag, `next_issue`). A message within an hour on another channel is the same issue
 * and no ticket of its own. Places are put in order, and what they stand for is joined to them: a window over whole rows takes long.
 */
const chained = `
  chain AS MATERIALIZED (
    SELECT place, lead(place) OVER following AS next
    FROM (
      SELECT place, customer, created_at, id, channel, lag(created_at) OVER before AS last_at, lag(channel) OVER before AS last_channel
      FROM asking WHERE customer IS NOT NULL AND created_at IS NOT NULL WINDOW before AS (PARTITION BY customer ORDER BY created_at, id))
    WHERE last_at IS NULL OR created_at - last_at > INTERVAL 1 HOUR OR channel IS NOT DISTINCT FROM last_channel
    WINDOW following AS (PARTITION BY customer ORDER BY created_at, id)
  ), nexts AS (
    SELECT chain.place, id AS next_id, tags AS next_tags, created_at AS next_at FROM asking JOIN chain ON chain.next = asking.place
  )
  SELECT id, created_at, channel, tags, CASE WHEN solve_s IS NULL THEN created_at ELSE ${after('solve_s')} END AS base, next_id, next_tags, next_at,
    CASE WHEN next_id IS NULL THEN NULL
      WHEN reply IN ('waiting', 'closed_unanswered') OR (reply = 'answered' AND reply_s IS NOT NULL AND ${after('reply_s')} > next_at) THEN 'chase'
      WHEN len(list_intersect(coalesce(tags, []), coalesce(next_tags, []))) > 0 THEN 'same_reason' ELSE 'next_issue' END AS kind
  FROM asking JOIN chain USING (place) LEFT JOIN nexts USING (place)`

/** That by itself, over `tickets`. */
export const sequenceSql = (): string => `WITH asking AS MATERIALIZED (${askingSql}), ${chained}`

const made = new WeakMap<Shop, Promise<unknown>>()

/** Makes the table `sequence` (its columns: above), once for all insights of a shop. */
export async function makeSequence(shop: Shop): Promise<void> {
  const making = made.get(shop) ?? make(shop)
  made.set(shop, making)
  await making
}

async function make(shop: Shop): Promise<void> {
  await makeAsking(shop)
  await shop.session.rows(`CREATE OR REPLACE TEMP TABLE sequence AS WITH ${chained}`)
}
