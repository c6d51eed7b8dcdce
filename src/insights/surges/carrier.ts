import { text } from '../../duckdb/sql.ts'
import { dayKey } from '../../time/months.ts'
import type { Shop } from '../shop.ts'
import type { Surge } from './surges.ts'

/** The channel or product that most of a rise came through. */
export interface Carrier {
  of: 'channel' | 'product'
  name: string
  /** of the excess, 0 to 1 */
  share: number
}

const most = 0.6
/** it must bring clearly more of the excess than it brings of all tickets of the tag */
const above = 0.15

/** @returns undefined where no channel or product stands out, or too few tickets came more than usual */
export async function carrierOf(shop: Shop, { name, since, until, is, observed, expected }: Surge): Promise<Carrier | undefined> {
  if (is === 'fall' || observed - expected < 10 || !shop.days) return undefined
  for (const of of ['channel', 'product'] as const) {
    if (of === name.kind || !shop.present(of)) continue
    const rows = (await shop.withEarlier(() =>
      shop.session.rows(`
        SELECT ${of} AS name, count(*) FILTER (WHERE inside) AS now, count(*) FILTER (WHERE NOT inside) AS before FROM (
          SELECT ${of}, local_created >= DATE '${since}' AS inside FROM tickets
          WHERE ${hasSubject(name)} AND local_created < DATE '${until}' + 1)
        GROUP BY ALL ORDER BY now DESC, name LIMIT 5`),
    )) as unknown as { name: string | null; now: number; before: number }[]
    const before = rows.reduce((sum, row) => sum + row.before, 0)
    if (before === 0) continue
    for (const row of rows) {
      const usual = row.before / before
      const share = (row.now - expected * usual) / (observed - expected)
      if (row.name !== null && share >= most && share - usual >= above) return { of, name: row.name, share: Math.min(1, share) }
    }
  }
  return undefined
}

/**
 * The tag whose own rise brought this one along, as `vip` rises with a tag that many of its tickets have: without the tickets that
 * have both, over what usually has both, it would be within its bound.
 *
 * @param others rises of tags, the largest first
 */
export async function broughtBy(shop: Shop, surge: Surge, others: readonly Surge[]): Promise<string | undefined> {
  const { name, since, until, is, observed, expected, bound } = surge
  if (is === 'fall' || name.kind !== 'tag' || !shop.days) return undefined
  const larger = others.filter(
    (other) =>
      other !== surge &&
      other.is === 'rise' &&
      other.name.kind === 'tag' &&
      other.since <= until &&
      other.until >= since &&
      other.observed - other.expected > observed - expected,
  )
  for (const { name: other } of larger) {
    const [row] = (await shop.withEarlier(() =>
      shop.session.rows(`
        SELECT count(*) FILTER (WHERE inside AND shared)::DOUBLE AS now, count(*) FILTER (WHERE NOT inside AND shared)::DOUBLE AS before, count(*) FILTER (WHERE NOT inside)::DOUBLE AS usual FROM (
          SELECT local_created >= DATE '${since}' AS inside, ${hasSubject(other)} AS shared FROM tickets
          WHERE ${hasSubject(name)} AND local_created < DATE '${until}' + 1)`),
    )) as unknown as [{ now: number; before: number; usual: number }]
    const both = row.usual > 0 ? (expected * row.before) / row.usual : 0
    if (observed - row.now + both <= bound) return other.name!
  }
  return undefined
}

/** Ids of the tickets of a rise, oldest first. */
export async function ticketsOf(shop: Shop, { name, since, until }: Surge, most: number): Promise<string[]> {
  if (!shop.days || dayKey(shop.days.from) > until) return []
  const rows = await shop.session.rows(`
    SELECT id FROM tickets WHERE ${hasSubject(name)} AND local_created >= DATE '${since}' AND local_created < DATE '${until}' + 1
    ORDER BY local_created, id LIMIT ${most}`)
  return rows.map(({ id }) => id as string)
}

const hasSubject = ({ kind, name }: Surge['name']) =>
  kind === 'all'
    ? 'true'
    : kind === 'untagged'
      ? 'coalesce(len(tags), 0) = 0'
      : kind === 'tag'
        ? `list_contains(tags, ${text(name!)})`
        : `product = ${text(name!)}`
