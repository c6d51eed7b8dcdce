import type { Shop } from '../shop.ts'
import { askingSql, makeAsking } from './customer.ts'

/** An instant so many seconds after the creation; centuries are a slip of the export and could not be held. DuckDB's least() skips NULL. */
const after = (seconds: string, created = 'created_at') =>
  `${created} + to_microseconds((least(${seconds}, 1e10) * 1000000)::BIGINT)`

/**
 * SQL over `asking` that gives, for each ticket of a known customer, when it ended and which one the customer wrote next: `place`,
 * `id`, `created_at`, `channel`, `base` (when it was solved, else written), `next` (the place of the next one), `next_at`. A message
 * within an hour on another channel is the same issue and no ticket of its own.
 */
const chain = `
  SELECT place, id, created_at, channel, base, lead(place) OVER following AS next, lead(created_at) OVER following AS next_at
  FROM (
    SELECT place, customer, id, created_at, channel, CASE WHEN solve_s IS NULL THEN created_at ELSE ${after('solve_s')} END AS base,
      lag(created_at) OVER before AS last_at, lag(channel) OVER before AS last_channel
    FROM asking WHERE customer IS NOT NULL AND created_at IS NOT NULL WINDOW before AS (PARTITION BY customer ORDER BY created_at, id))
  WHERE last_at IS NULL OR created_at - last_at > INTERVAL 1 HOUR OR channel IS NOT DISTINCT FROM last_channel
  WINDOW following AS (PARTITION BY customer ORDER BY created_at, id)`

/** That by itself, over `tickets`. */
export const sequenceSql = (): string => `WITH asking AS MATERIALIZED (${askingSql}) ${chain}`

/** Hours within which a further ticket of a customer is a repeat. */
export const repeatHours = ({ settings }: Shop): number => Math.round(settings.within * 24)

/**
 * SQL for the tickets after which the customer wrote again in time: `place`, `tags`, `next_id`, `next_at`, `next_tags`, `kind`
 * of the next one (`chase`: this one had no answer yet, `same_reason`: it shares a tag, `next_issue`). Few tickets are repeats: what is
 * wide is joined to those only.
 */
const repeats = (shop: Shop) => `
  SELECT place, one.tags, other.id AS next_id, next_at, other.tags AS next_tags,
    CASE WHEN one.reply IN ('waiting', 'closed_unanswered') OR (one.reply = 'answered' AND one.reply_s IS NOT NULL AND ${after('one.reply_s', 'one.created_at')} > next_at) THEN 'chase'
      WHEN list_has_any(one.tags, other.tags) THEN 'same_reason' ELSE 'next_issue' END AS kind
  FROM sequence JOIN asking AS one USING (place) JOIN asking AS other ON other.place = next
  WHERE epoch(next_at) - epoch(base) <= ${repeatHours(shop) * 3600}`

const made = new WeakMap<Shop, Promise<unknown>>()

/** Makes the tables `sequence` and `repeats` (their columns: above), once for all insights of a shop. */
export async function makeSequence(shop: Shop): Promise<void> {
  const making = made.get(shop) ?? make(shop)
  made.set(shop, making)
  await making
}

async function make(shop: Shop): Promise<void> {
  await makeAsking(shop)
  await shop.session.rows(`CREATE OR REPLACE TEMP TABLE sequence AS SELECT place, channel, base, next, next_at FROM (${chain})`)
  await shop.session.rows(`CREATE OR REPLACE TEMP TABLE repeats AS ${repeats(shop)}`)
}
