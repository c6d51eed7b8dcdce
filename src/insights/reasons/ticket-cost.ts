import type { Cost, Shop } from '../shop.ts'

/** What the cost of a ticket rests on: its measured work, its replies, a figure for any ticket; null: nothing is known of it. */
export type CostBasis = 'handling' | 'replies' | 'flat'

/**
 * What a ticket cost, and what that rests on, as SQL over `tickets`: the first of measured work × wage, replies × minutes × wage, and
 * a figure for any ticket that the settings and the ticket allow. NULL where none does: no cost is invented.
 */
export function costSql({ wage, minutesPerReply, perTicket }: Cost): { cost: string; basis: string } {
  const ways = [
    ...(wage === undefined ? [] : [['handle_s > 0', `handle_s * ${wage} / 3600`, 'handling']]),
    ...(wage === undefined || minutesPerReply === undefined
      ? []
      : [['replies IS NOT NULL', `replies * ${minutesPerReply} * ${wage} / 60`, 'replies']]),
    ...(perTicket === undefined ? [] : [['true', `${perTicket}`, 'flat']]),
  ]
  const choose = (of: 1 | 2, quote: (value: string) => string) =>
    ways.length === 0 ? 'NULL' : `(CASE ${ways.map((way) => `WHEN ${way[0]} THEN ${quote(way[of]!)}`).join(' ')} END)`
  return { cost: `${choose(1, (sql) => sql)}::DOUBLE`, basis: choose(2, (name) => `'${name}'`) }
}

/** How many tickets with tags have their cost from what. */
export async function costBases(shop: Shop): Promise<{ basis: CostBasis | null; tickets: number }[]> {
  const rows = await shop.session.rows(
    `SELECT ${costSql(shop.settings.cost).basis} AS basis, count(*)::DOUBLE AS tickets FROM tickets WHERE len(tags) > 0 GROUP BY ALL ORDER BY tickets DESC, basis`,
  )
  return rows as unknown as { basis: CostBasis | null; tickets: number }[]
}
