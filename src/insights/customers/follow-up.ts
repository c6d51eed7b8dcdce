import type { Shop } from '../shop.ts'
import type { FollowUp } from '../statistics/survival.ts'

/** Tickets and whether their customer wrote again, hour by hour. */
export interface FollowedTickets extends FollowUp {
  /** who wrote again, and of these who chased an answer, or wrote about the same reason */
  repeats: number
  chase: number
  sameReason: number
}

const hour = 3600

/**
 * All tickets (null), and those with each tag, followed from their end on.
 *
 * @param horizon hours; reads the table `sequence`
 */
export async function followedByTag(
  { session, asOf }: Shop,
  horizon: number,
): Promise<ReadonlyMap<string | null, FollowedTickets>> {
  const now = `epoch_ms(${Math.round(asOf!)}::BIGINT)`
  const rows = (await session.rows(`
    WITH followed AS (
      SELECT tags, kind, CASE WHEN next_at IS NOT NULL THEN greatest(0, epoch(next_at) - epoch(base)) / ${hour} END AS again, greatest(0, epoch(${now}) - epoch(base)) / ${hour} AS seen FROM sequence
    ), timed AS (
      SELECT tags, kind, coalesce(again <= ${horizon}, false) AS repeats, floor(least(coalesce(again, 1e9), seen, ${horizon + 1}))::INTEGER AS step FROM followed
    )
    SELECT tag, step, count(*) FILTER (WHERE repeats)::DOUBLE AS events, count(*) FILTER (WHERE NOT repeats)::DOUBLE AS censored,
      count(*) FILTER (WHERE repeats AND kind = 'chase')::DOUBLE AS chase, count(*) FILTER (WHERE repeats AND kind = 'same_reason')::DOUBLE AS same
    FROM (SELECT *, NULL AS tag FROM timed UNION ALL SELECT *, unnest(tags) FROM timed) GROUP BY ALL ORDER BY tag, step`)) as unknown as Step[]
  const found = new Map<string | null, Mutable>([[null, nothing(horizon)]])
  for (const { tag, step, events, censored, chase, same } of rows) {
    const own = found.get(tag) ?? nothing(horizon)
    found.set(tag, own)
    own.events[step]! += events
    own.censored[step]! += censored
    own.n += events + censored
    own.repeats += events
    own.chase += chase
    own.sameReason += same
  }
  return found
}

interface Step {
  tag: string | null
  step: number
  events: number
  censored: number
  chase: number
  same: number
}

type Mutable = FollowedTickets & { events: number[]; censored: number[] }

function nothing(horizon: number): Mutable {
  const steps = () => Array.from({ length: horizon + 2 }, () => 0)
  return { n: 0, repeats: 0, chase: 0, sameReason: 0, events: steps(), censored: steps() }
}
