import type { Shop } from '../shop.ts'
import { type FollowUp, incidence } from '../statistics/survival.ts'
import { type KnownCustomers, makeAsking } from './customer.ts'
import { makeSequence, repeatHours } from './sequence.ts'

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
const made = new WeakMap<Shop, Map<'tag' | 'channel', Promise<Followed>>>()

/** All tickets (null), and those with each tag, followed from their end on, as long as a repeat may take. */
export const followedByTag = (shop: Shop) => once(shop, 'tag')

/** All tickets (null), and those of each channel. */
export const followedByChannel = (shop: Shop) => once(shop, 'channel')

/** What several insights ask is worked out once. */
function once(shop: Shop, by: 'tag' | 'channel'): Promise<Followed> {
  const own = made.get(shop) ?? new Map<'tag' | 'channel', Promise<Followed>>()
  made.set(shop, own)
  const found = own.get(by) ?? followed(shop, by)
  own.set(by, found)
  return found
}

async function followed(shop: Shop, by: 'tag' | 'channel'): Promise<Followed> {
  await makeSequence(shop)
  const horizon = repeatHours(shop)
  const found = new Map<string | null, Mutable>()
  const all = nothing(horizon)
  for (const step of await channelSteps(shop)) {
    add(all, step)
    if (by === 'channel' && step.name !== null) add(of(step.name), step)
  }
  if (by === 'tag') for (const step of await stepsOf(shop, 'tag')) add(of(step.name!), step)
  return found.set(null, all)

  function of(name: string): Mutable {
    const own = found.get(name) ?? nothing(horizon)
    found.set(name, own)
    return own
  }
}

const ofChannels = new WeakMap<Shop, Promise<Step[]>>()

/** Those of channels add up to all tickets, whatever else these are told apart by. */
function channelSteps(shop: Shop): Promise<Step[]> {
  const steps = ofChannels.get(shop) ?? stepsOf(shop, 'channel')
  ofChannels.set(shop, steps)
  return steps
}

/** Tickets by what they count under: their channel, or each of their tags. */
async function stepsOf(shop: Shop, by: 'tag' | 'channel'): Promise<Step[]> {
  const [now, horizon] = [`epoch_ms(${Math.round(shop.asOf!)}::BIGINT)`, repeatHours(shop)]
  // few sets of tags stand for many tickets, and are told apart at the end
  const own = by === 'tag' ? 'tag_set' : 'channel AS name'
  const steps = `
    SELECT ${own}, step, count(kind)::DOUBLE AS events, (count(*) - count(kind))::DOUBLE AS censored,
      count(*) FILTER (WHERE kind = 'chase')::DOUBLE AS chase, count(*) FILTER (WHERE kind = 'same_reason')::DOUBLE AS same
    FROM timed GROUP BY ALL`
  const sums = ['events', 'censored', 'chase', 'same'].map((of) => `sum(${of}) AS ${of}`).join(', ')
  const ofTags = `SELECT name, step, ${sums} FROM (SELECT unnest(tags) AS name, steps.* FROM (${steps}) AS steps JOIN tag_sets USING (tag_set)) GROUP BY ALL`
  return (await shop.session.rows(`
    WITH timed AS (
      SELECT sequence.channel, tag_set, kind, floor(least(
        CASE WHEN sequence.next_at IS NULL THEN 1e9 ELSE greatest(0, epoch(sequence.next_at) - epoch(base)) / ${hour} END,
        greatest(0, epoch(${now}) - epoch(base)) / ${hour}, ${horizon + 1}))::INTEGER AS step
      FROM sequence LEFT JOIN repeats USING (place)
    )
    ${by === 'tag' ? ofTags : steps} ORDER BY name, step`)) as unknown as Step[]
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
export async function repeatShares(shop: Shop, by: (shop: Shop) => Promise<Followed>): Promise<(name: string) => RepeatShare> {
  const told = !shop.filtered && shop.present('requester') && shop.present('created_at') && customersTold(await makeAsking(shop))
  const groups = told ? await by(shop) : undefined
  return (name) => {
    const own = groups?.get(name)
    const found = own && own.n >= fewestFollowed ? incidence(own) : undefined
    return { repeat_share: found?.share ?? null, repeat_low: found?.low ?? null, repeat_high: found?.high ?? null }
  }
}
