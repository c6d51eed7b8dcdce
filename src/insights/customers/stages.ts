import { text } from '../../duckdb/sql.ts'
import { instantIn } from '../../time/zone.ts'
import type { Shop } from '../shop.ts'
import { makeAsking } from './customer.ts'
import { makePurchases } from './purchases.ts'

/** Stages of an order, in days after it: `to` is exclusive, and undefined where a stage has no end or is before the order. */
export const stages = [
  { id: 'before' },
  { id: '0-1', from: 0, to: 2 },
  { id: '2-4', from: 2, to: 5 },
  { id: '5-10', from: 5, to: 11 },
  { id: '11-30', from: 11, to: 31 },
  { id: '31-', from: 31 },
] as const satisfies readonly { id: string; from?: number; to?: number }[]

export type StageId = (typeof stages)[number]['id']

const closed = stages.flatMap((stage) => ('to' in stage ? [stage] : []))
const stageSql = `CASE WHEN days < 0 THEN 'before' ${closed.map(({ id, to }) => `WHEN days < ${to} THEN '${id}'`).join(' ')} ELSE '31-' END`
/** An order number without what is written around it: `#1001`, `No. 1001`. */
const numberSql = (column: string) => `regexp_replace(lower(trim(${column})), '^(no\\.?|#|order)\\s*#?', '')`

/** The stage that the tag list declares for a ticket: that of its first tag that has one. */
function declaredSql(tags: Shop['tags']): string {
  const known = [...tags].flatMap(([tag, { stage }]) => (stage ? [`WHEN ${text(tag)} THEN ${text(stage)}`] : []))
  const stage = `CASE tag ${known.join(' ')} END`
  return known.length === 0
    ? 'NULL::VARCHAR'
    : `list_filter(list_transform(coalesce(tags, []), lambda tag: ${stage}), lambda stage: stage IS NOT NULL)[1]`
}

/** Of tickets of customers who buy: their first order, and their last one before the ticket. Few have others between these. */
const guesses = `
  WITH buying AS (
    SELECT place, customer, created_at, first_at, last_at FROM asking JOIN (SELECT customer, min(placed_at) AS first_at, max(placed_at) AS last_at FROM purchases GROUP BY customer) USING (customer)
  ), between_them AS (
    SELECT place, max(placed_at) AS placed_at FROM buying JOIN purchases USING (customer)
    WHERE first_at <= created_at AND last_at > created_at AND placed_at <= created_at GROUP BY place
  )
  SELECT place, first_at, CASE WHEN last_at <= created_at THEN last_at ELSE placed_at END AS latest_at FROM buying LEFT JOIN between_them USING (place)`

/**
 * Makes the table `journey` of the tickets that have a stage: `id`, `tags`, `csat`, `created_at`, `stage`, `how` (`measured` by the
 * order that they name, `guessed` by the last order of their customer before them, `declared` by the tag list), `ordered` (when that
 * order was placed, else NULL).
 */
export async function makeJourney(shop: Shop): Promise<void> {
  const { session, hasOrders, present } = shop
  await makeAsking(shop)
  if (hasOrders) await makePurchases(shop)
  const [named, guessed] = [hasOrders && present('order_ref'), hasOrders && present('requester')]
  await session.rows(`
    CREATE OR REPLACE TEMP TABLE journey AS
    WITH linked AS (
      SELECT place, id, tags, csat, created_at, ${named ? 'placed_at' : 'NULL::TIMESTAMP'} AS named_at, ${guessed ? 'latest_at, first_at' : 'NULL::TIMESTAMP AS latest_at, NULL::TIMESTAMP AS first_at'} FROM asking JOIN tag_sets USING (tag_set)
      ${named ? `LEFT JOIN (SELECT ${numberSql('id')} AS number, min(placed_at) AS placed_at FROM purchases GROUP BY number) ON number = ${numberSql('order_ref')}` : ''}
      ${guessed ? `LEFT JOIN (${guesses}) USING (place)` : ''} WHERE created_at IS NOT NULL
    ), told AS (
      SELECT *, ${declaredSql(shop.tags)} AS declared, coalesce(named_at, latest_at) AS ordered, date_diff('second', ordered, created_at) / 86400 AS days FROM linked)
    SELECT id, tags, csat, created_at, ordered, CASE WHEN ordered IS NOT NULL THEN ${stageSql} ELSE coalesce(declared, 'before') END AS stage,
      CASE WHEN named_at IS NOT NULL THEN 'measured' WHEN ordered IS NULL AND declared IS NOT NULL THEN 'declared' ELSE 'guessed' END AS how
    FROM told WHERE ordered IS NOT NULL OR first_at IS NOT NULL OR declared IS NOT NULL`)
}

/** Orders that a stage was seen of from its first day to its last, and the tickets about them in it. */
export interface Cohort {
  orders: number
  tickets: number
}

/**
 * By stage; reads the table `journey`. Stages without an end, or before the order, have no cohort, and none has one where no order is
 * known.
 */
export async function cohorts({ session, zone, days, asOf, hasOrders }: Shop): Promise<ReadonlyMap<StageId, Cohort>> {
  if (!hasOrders || !zone || !days || asOf === undefined) return new Map()
  const [first, end] = [instantIn(zone, days.from), Math.min(asOf, instantIn(zone, days.to))]
  const instant = (ms: number) => `epoch_ms(${Math.round(ms)}::BIGINT)`
  const seen = (placed: string, { from, to }: (typeof closed)[number]) =>
    `${placed} + INTERVAL ${from} DAY >= ${instant(first)} AND ${placed} + INTERVAL ${to} DAY <= ${instant(end)}`
  const count = (of: (stage: (typeof closed)[number]) => string) =>
    closed.map((stage, i) => `count(*) FILTER (WHERE ${of(stage)})::DOUBLE AS n${i}`).join(', ')
  const [orders] = await session.rows(`SELECT ${count((stage) => seen('placed_at', stage))} FROM purchases`)
  const [tickets] = await session.rows(
    `SELECT ${count((stage) => `stage = '${stage.id}' AND ${seen('ordered', stage)}`)} FROM journey WHERE ordered IS NOT NULL`,
  )
  return new Map(closed.map(({ id }, i) => [id, { orders: orders![`n${i}`] as number, tickets: tickets![`n${i}`] as number }]))
}
