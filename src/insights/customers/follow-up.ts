import type { Shop } from '../shop.ts'
import { type FollowUp, incidence } from '../statistics/survival.ts'
import { type KnownCustomers, makeAsking } from './customer.ts'
import { makeSequence } from './sequence.ts'

/** Tickets and whether their customer wrote again, hour by hour. */
export interface FollowedTickets extends FollowUp {
  /** who wrote again, and of these who chased an answer, or wrote about the same reason */
  repeats: number
  chase: number
  sameReason: number
}

/** The tickets of each group by its name, and all of them: null. */
type Followed = ReadonlyMap<string | null, FollowedTickets>

const hour = 3600
const made = new WeakMap<Shop, Map<string, Promise<Followed>>>()

/** All tickets (null), and those with each tag, followed from their end on. @param horizon hours */
export const followedByTag = (shop: Shop, horizon: number) => once(shop, horizon, 'tag')

/** All tickets (null), and those of each channel. @param horizon hours */
export const followedByChannel = (shop: Shop, horizon: number) => once(shop, horizon, 'channel')

/** What several insights ask is worked out once. */
function once(shop: Shop, horizon: number, by: 'tag' | 'channel'): Promise<Followed> {
  const own = made.get(shop) ?? new Map<string, Promise<Followed>>()
  made.set(shop, own)
  const key = `${by} ${horizon}`
  const found = own.get(key) ?? followed(shop, horizon, by)
  own.set(key, found)
  return found
}

async function followed(shop: Shop, horizon: number, by: 'tag' | 'channel'): Promise<Followed> {
  await makeSequence(shop)
  const found = new Map<string | null, Mutable>()
  const all = nothing(horizon)
  for (const step of await stepsOf(shop, horizon, 'channel')) {
    add(all, step)
    if (by === 'channel' && step.name !== null) add(of(step.name), step)
  }
  if (by === 'tag') for (const step of await stepsOf(shop, horizon, 'unnest(tags)')) add(of(step.name!), step)
  return found.set(null, all)

  function of(name: string): Mutable {
    const own = found.get(name) ?? nothing(horizon)
    found.set(name, own)
    return own
  }
}

/** @param names SQL for what a ticket counts under; a list, unnested, for each of its members */
async function stepsOf({ session, asOf }: Shop, horizon: number, names: string): Promise<Step[]> {
  const now = `epoch_ms(${Math.round(asOf!)}::BIGINT)`
  return (await session.rows(`
    WITH followed AS (
      SELECT tags, channel, kind, CASE WHEN next_at IS NOT NULL THEN greatest(0, epoch(next_at) - epoch(base)) / ${hour} END AS again, greatest(0, epoch(${now}) - epoch(base)) / ${hour} AS seen FROM sequence
    ), timed AS (
      SELECT ${names} AS name, kind, coalesce(again <= ${horizon}, false) AS repeats, floor(least(coalesce(again, 1e9), seen, ${horizon + 1}))::INTEGER AS step FROM followed
    )
    SELECT name, step, count(*) FILTER (WHERE repeats)::DOUBLE AS events, count(*) FILTER (WHERE NOT repeats)::DOUBLE AS censored,
      count(*) FILTER (WHERE repeats AND kind = 'chase')::DOUBLE AS chase, count(*) FILTER (WHERE repeats AND kind = 'same_reason')::DOUBLE AS same
    FROM timed GROUP BY ALL ORDER BY name, step`)) as unknown as Step[]
}

interface Step {
  name: string | null
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

function add(own: Mutable, { step, events, censored, chase, same }: Step): void {
  own.events[step]! += events
  own.censored[step]! += censored
  own.n += events + censored
  own.repeats += events
  own.chase += chase
  own.sameReason += same
}

/** Fewer tickets say nothing about how often customers write again. */
export const fewestFollowed = 20

/** Whether customers are told apart: hidden names, those of agents, or of one shared mailbox tell nobody from another. */
export const customersTold = ({ known, all, customers }: KnownCustomers): boolean =>
  known > 0 && known >= all / 2 && customers >= known / 50

/** The share of a group's tickets after which the customer wrote again, with its interval, as an insight's rows have it. */
export interface RepeatShare {
  repeat_share: number | null
  repeat_low: number | null
  repeat_high: number | null
}

/** Null where customers are not told apart, where a filter hides what else they wrote, or the group is too small. */
export async function repeatShares(
  shop: Shop,
  by: (shop: Shop, horizon: number) => Promise<Followed>,
): Promise<(name: string) => RepeatShare> {
  const told = !shop.filtered && shop.present('requester') && shop.present('created_at') && customersTold(await makeAsking(shop))
  const groups = told ? await by(shop, Math.round(shop.settings.within * 24)) : undefined
  return (name) => {
    const own = groups?.get(name)
    const found = own && own.n >= fewestFollowed ? incidence(own) : undefined
    return { repeat_share: found?.share ?? null, repeat_low: found?.low ?? null, repeat_high: found?.high ?? null }
  }
}
