import type { Shop } from '../shop.ts'
import { type FollowUp, incidence } from '../statistics/survival.ts'
import { knownCustomers } from './customer.ts'
import { makeSequence } from './sequence.ts'

/** Tickets and whether their customer wrote again, hour by hour. */
export interface FollowedTickets extends FollowUp {
  /** who wrote again, and of these who chased an answer, or wrote about the same reason */
  repeats: number
  chase: number
  sameReason: number
}

const hour = 3600

/** All tickets (null), and those with each tag, followed from their end on. @param horizon hours */
export const followedByTag = (shop: Shop, horizon: number) => followed(shop, horizon, 'tags')

/** All tickets (null), and those of each channel. @param horizon hours */
export const followedByChannel = (shop: Shop, horizon: number) =>
  followed(shop, horizon, 'list_filter([channel], lambda name: name IS NOT NULL)')

async function followed(shop: Shop, horizon: number, groups: string): Promise<ReadonlyMap<string | null, FollowedTickets>> {
  await makeSequence(shop)
  const { session, asOf } = shop
  const now = `epoch_ms(${Math.round(asOf!)}::BIGINT)`
  const rows = (await session.rows(`
    WITH followed AS (
      SELECT tags, channel, kind, CASE WHEN next_at IS NOT NULL THEN greatest(0, epoch(next_at) - epoch(base)) / ${hour} END AS again, greatest(0, epoch(${now}) - epoch(base)) / ${hour} AS seen FROM sequence
    ), timed AS (
      SELECT tags, channel, kind, coalesce(again <= ${horizon}, false) AS repeats, floor(least(coalesce(again, 1e9), seen, ${horizon + 1}))::INTEGER AS step FROM followed
    )
    SELECT tag, step, count(*) FILTER (WHERE repeats)::DOUBLE AS events, count(*) FILTER (WHERE NOT repeats)::DOUBLE AS censored,
      count(*) FILTER (WHERE repeats AND kind = 'chase')::DOUBLE AS chase, count(*) FILTER (WHERE repeats AND kind = 'same_reason')::DOUBLE AS same
    FROM (SELECT *, NULL AS tag FROM timed UNION ALL SELECT *, unnest(${groups}) FROM timed) GROUP BY ALL ORDER BY tag, step`)) as unknown as Step[]
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

/** Fewer tickets say nothing about how often customers write again. */
export const fewestFollowed = 20

/** Whether customers are told apart: hidden names, those of agents, or of one shared mailbox tell nobody from another. */
export async function customersKnown(shop: Shop): Promise<{ told: boolean; known: number; all: number }> {
  const { known, all, customers } = await knownCustomers(shop)
  return { told: known > 0 && known >= all / 2 && customers >= known / 50, known, all }
}

/** The share of a group's tickets after which the customer wrote again, with its interval, as an insight's rows have it. */
export interface RepeatShare {
  repeat_share: number | null
  repeat_low: number | null
  repeat_high: number | null
}

/** Null where customers are not told apart, where a filter hides what else they wrote, or the group is too small. */
export async function repeatShares(
  shop: Shop,
  by: (shop: Shop, horizon: number) => Promise<ReadonlyMap<string | null, FollowedTickets>>,
): Promise<(name: string) => RepeatShare> {
  const told = !shop.filtered && shop.present('requester') && shop.present('created_at') && (await customersKnown(shop)).told
  const groups = told ? await by(shop, Math.round(shop.settings.within * 24)) : undefined
  return (name) => {
    const own = groups?.get(name)
    const found = own && own.n >= fewestFollowed ? incidence(own) : undefined
    return { repeat_share: found?.share ?? null, repeat_low: found?.low ?? null, repeat_high: found?.high ?? null }
  }
}
