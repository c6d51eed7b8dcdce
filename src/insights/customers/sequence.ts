import type { Shop } from '../shop.ts'
import { askingSql, makeAsking } from './customer.ts'

/** An instant so many seconds after the creation; centuries are a slip of the export and could not be held. DuckDB's least() skips NULL. */
const after = (seconds: string, created = 'created_at') =>
  `${created} + to_microseconds((least(${seconds}, 1e10) * 1000000)::BIGINT)`

const ended = `CASE WHEN solve_s IS NULL THEN created_at ELSE ${after('solve_s')} END AS base`
const known = 'customer IS NOT NULL AND created_at IS NOT NULL'
const own = 'PARTITION BY customer ORDER BY created_at, id'
/** A message within an hour on another channel is the same issue and no ticket of its own. */
const sameIssue = (gap: string, channel: string) => `${gap} <= INTERVAL 1 HOUR AND channel IS DISTINCT FROM ${channel}`

/**
 * SQL over `asking` (or a part of it, with all of a customer's) that gives, for each ticket of a known customer, when it ended and
 * which one the customer wrote next: `place`, `id`, `created_at`, `channel`, `tag_set`, `base` (when it was solved, else written),
 * `next` (the place of the next one), `next_at`.
 */
const chain = (asking: string) => `
  SELECT place, id, created_at, channel, tag_set, base, lead(place) OVER following AS next, lead(created_at) OVER following AS next_at
  FROM (
    SELECT place, customer, id, created_at, channel, tag_set, ${ended}, lag(created_at) OVER before AS last_at, lag(channel) OVER before AS last_channel
    FROM ${asking} WHERE ${known} WINDOW before AS (${own}))
  WHERE last_at IS NULL OR NOT (${sameIssue('created_at - last_at', 'last_channel')})
  WINDOW following AS (${own})`

/** That by itself, over `tickets`. */
export const sequenceSql = (): string => `WITH asking AS MATERIALIZED (${askingSql}) ${chain('asking')}`

/** Each ticket with the next message of its customer, which is the next ticket unless it is about the same issue. */
const written = `
  SELECT place, customer, created_at, channel, tag_set, ${ended}, lead(place) OVER following AS next, lead(created_at) OVER following AS next_at,
    lead(channel) OVER following AS next_channel
  FROM asking WHERE ${known} WINDOW following AS (${own})`

/** Hours within which a further ticket of a customer is a repeat. */
export const repeatHours = ({ settings }: Shop): number => Math.round(settings.within * 24)

/**
 * SQL for the tickets after which the customer wrote again in time: `place`, `tags`, `next_id`, `next_at`, `next_tags`, `kind`
 * of the next one (`chase`: this one had no answer yet, `same_reason`: it shares a tag, `next_issue`). Few tickets are repeats: what is
 * wide is joined to those only.
 */
const repeats = (shop: Shop) => `
  SELECT place, of_one.tags, other.id AS next_id, next_at, of_other.tags AS next_tags,
    CASE WHEN one.reply IN ('waiting', 'closed_unanswered') OR (one.reply = 'answered' AND one.reply_s IS NOT NULL AND ${after('one.reply_s', 'one.created_at')} > next_at) THEN 'chase'
      WHEN list_has_any(of_one.tags, of_other.tags) THEN 'same_reason' ELSE 'next_issue' END AS kind
  FROM sequence JOIN asking AS one USING (place) JOIN asking AS other ON other.place = next
    JOIN tag_sets AS of_one ON of_one.tag_set = one.tag_set JOIN tag_sets AS of_other ON of_other.tag_set = other.tag_set
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
  const { session } = shop
  const columns = 'place, channel, tag_set, base, next, next_at'
  // sorting is what takes long, and few customers write about an issue on two channels: only theirs is sorted twice
  await session.rows(`CREATE OR REPLACE TEMP TABLE written AS ${written}`)
  await session.rows(`
    CREATE OR REPLACE TEMP TABLE sequence AS
    WITH twice AS (SELECT DISTINCT customer FROM written WHERE ${sameIssue('next_at - created_at', 'next_channel')})
    SELECT ${columns} FROM written ANTI JOIN twice USING (customer)
    UNION ALL SELECT ${columns} FROM (${chain('(FROM asking SEMI JOIN twice USING (customer))')})`)
  await session.rows('DROP TABLE written')
  await session.rows(`CREATE OR REPLACE TEMP TABLE repeats AS ${repeats(shop)}`)
}
