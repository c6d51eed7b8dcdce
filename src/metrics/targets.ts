import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import { channels } from '../tickets/ticket.ts'
import { parseDuration } from '../time/duration.ts'
import { businessDays } from '../time/messages/business.ts'
import { noSuchChannel } from './messages/target.ts'

const [minute, hour] = [60, 3600]

/** How soon a first response is to come, in calendar or in business time. */
export interface Target {
  seconds: number
  business: boolean
  /** until the end of that many business days after the creation; then `seconds` is 0 */
  days?: number
}

/** By channel; null: no target, and the channel is not in the population. */
export type Targets = Readonly<Record<string, Target | null>>

/** Seconds by channel. What customers commonly expect, rounded. */
const defaults: Readonly<Record<string, number | null>> = {
  email: 6 * hour,
  form: 6 * hour,
  chat: 3 * minute,
  social: hour,
  sms: hour,
  review: 24 * hour,
  other: 24 * hour,
  phone: null,
}

/**
 * Targets from `--target 24h` (all channels), `--target email=6h` (one), `--target email=4bh` (business hours), `--target email=1bd` (the
 * end of the first business day after), `--target phone=none`, in the order given.
 * @throws UserError for an unknown channel or an unreadable duration
 */
export function parseTargets(said: readonly string[]): Targets {
  const targets: Record<string, Target | null> = Object.fromEntries(
    Object.entries(defaults).map(([channel, s]) => [channel, s === null ? null : { seconds: s, business: false }]),
  )
  for (const one of said) {
    const at = one.indexOf('=')
    const [channel, value] = at < 0 ? [undefined, one] : [one.slice(0, at).trim(), one.slice(at + 1)]
    const target = value.trim() === 'none' ? null : parseTarget(value)
    if (channel === undefined) for (const name of channels) targets[name] = target
    else if ((channels as readonly string[]).includes(channel)) targets[channel] = target
    else throw new UserError(...noSuchChannel(channel, nearest(channel, channels), channels))
  }
  return targets
}

/** `6h`, or `4bh`, `1bh30bm`: in business time all of its parts are; or `1bd`, whole business days alone. */
function parseTarget(said: string): Target {
  const compact = said.replace(/\s+/g, '').toLowerCase()
  const days = Number(/^(\d{1,2})bd$/.exec(compact)?.[1] ?? 0)
  if (days > 0) return { seconds: 0, business: true, days }
  const units: readonly string[] = compact.match(/[a-z]+/g) ?? []
  const business = units.length > 0 && units.every((unit) => unit.startsWith('b'))
  if (business && units.includes('bd')) throw new UserError(...businessDays(said))
  return { seconds: parseDuration(business ? compact.replaceAll('b', '') : said), business }
}

/** The targets where nobody says otherwise. */
export const defaultTargets: Targets = parseTargets([])
