import { toWall } from '../../duckdb/zone-sql.ts'
import { dayKey } from '../../time/months.ts'
import { type Shop, tagSet } from '../shop.ts'

/** What tickets are counted by: a tag, a product, or having no tag. */
export interface Subject {
  kind: 'tag' | 'product' | 'untagged' | 'all'
  /** of the tag or product */
  name: string | null
}

/** Tickets of each subject by day. */
export interface DailyCounts {
  /** wall of the first day */
  first: number
  days: number
  subjects: readonly { name: Subject; counts: readonly number[] }[]
  all: readonly number[]
  /** orders by day; undefined where they are not known for all these days */
  orders: readonly number[] | undefined
}

const day = 86_400_000
/** Subjects with fewer tickets in all have no surge. */
const fewest = 5

const known = new WeakMap<Shop, Promise<DailyCounts | undefined>>()

/** Counts by day of a shop, made once for all that ask: see `countDays`. */
export function dailyCounts(shop: Shop): Promise<DailyCounts | undefined> {
  const counted = known.get(shop) ?? countDays(shop)
  known.set(shop, counted)
  return counted
}

/**
 * Counts the tickets of each day from `earliest` on, those before the period included: what is usual is seen there.
 * @returns undefined where the tickets have no creation times
 */
async function countDays(shop: Shop): Promise<DailyCounts | undefined> {
  if (!shop.days || shop.earliest === undefined) return undefined
  const first = shop.earliest
  const days = Math.floor((shop.days.to - first) / day)
  const place = `date_diff('day', DATE '${dayKey(first)}', local_created)`
  // few sets of tags stand for many tickets: those of a day are counted before their tags are told apart
  const rows = await shop.withEarlier(() =>
    shop.session.rows(`
      WITH dated AS MATERIALIZED (
        SELECT ${place} AS place, product, any_value(tags) AS tags, count(*) AS n FROM tickets
        WHERE local_created IS NOT NULL GROUP BY place, product, ${tagSet('tags')})
      SELECT kind, name, place, sum(n)::DOUBLE AS n FROM (
        SELECT 'all' AS kind, NULL AS name, place, n FROM dated
        UNION ALL SELECT 'tag', unnest(tags), place, n FROM dated
        UNION ALL SELECT 'product', product, place, n FROM dated WHERE product IS NOT NULL
        ${shop.present('tags') ? "UNION ALL SELECT 'untagged', NULL, place, n FROM dated WHERE coalesce(len(tags), 0) = 0" : ''})
      WHERE place BETWEEN 0 AND ${days - 1} GROUP BY ALL ORDER BY kind, name`),
  )
  const subjects = new Map<string, { name: Subject; counts: number[] }>()
  const all = nothing(days)
  for (const { kind, name, place, n } of rows as unknown as {
    kind: Subject['kind']
    name: string | null
    place: number
    n: number
  }[]) {
    if (kind === 'all') all[place] = n
    else {
      const key = `${kind} ${name}`
      const found = subjects.get(key) ?? { name: { kind, name }, counts: nothing(days) }
      found.counts[place] = n
      subjects.set(key, found)
    }
  }
  const telling = [...subjects.values()].filter(({ counts }) => sum(counts) >= fewest)
  const { from, to } = denseDays(all)
  const orders = await dailyOrders(shop, first + from * day, to - from)
  const cut = (counts: readonly number[]) => counts.slice(from, to)
  return {
    ...{ first: first + from * day, days: to - from, all: cut(all), orders },
    subjects: telling.map(({ name, counts }) => ({ name, counts: cut(counts) })),
  }
}

const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0)

const longestSilence = 28
const strayShare = 0.05

/** Days that the export is of: a few tickets of years ago, or with a slip of the year, must not make empty weeks of the time between. */
function denseDays(all: readonly number[]): { from: number; to: number } {
  let [from, to] = [0, all.length]
  const few = sum(all) * strayShare
  let before = 0
  let last = -1
  for (const [day, n] of all.entries()) {
    if (n === 0) continue
    if (day - last > longestSilence && before <= few) from = day
    if (day - last > longestSilence && sum(all) - before <= few && last >= from) {
      to = last + 1
      break
    }
    before += n
    last = day
  }
  return { from, to }
}

const nothing = (days: number): number[] => Array.from({ length: days }, () => 0)

/**
 * Orders by day from a wall on; undefined where they are not known by day (a table of months), or not in the first or last week.
 */
export async function dailyOrders(shop: Shop, first: number, days: number): Promise<number[] | undefined> {
  if (!shop.hasOrders || !shop.zone) return undefined
  const rows = await shop.session.rows(`
    SELECT date_diff('day', DATE '${dayKey(first)}', ${toWall('created_at', shop.zone)}) AS place, count(DISTINCT id) AS n
    FROM all_orders WHERE NOT test AND created_at IS NOT NULL GROUP BY ALL`)
  const orders = nothing(days)
  for (const { place, n } of rows as unknown as { place: number; n: number }[]) if (place >= 0 && place < days) orders[place] = n
  const some = (from: number, to: number) => orders.slice(from, to).some((n) => n > 0)
  return some(0, 7) && some(Math.max(0, days - 7), days) ? orders : undefined
}
