import type { Change } from '../comparison.ts'
import { difference, type Limits } from '../statistics/difference.ts'
import { rateRatio } from '../statistics/rate-ratio.ts'
import type { Estimate } from './estimate.ts'

/** Fewer tickets than this, in either period (of counts and rates: in both together), never make a change clear. */
export const fewestTickets = 20

/**
 * What became of a value from one period to the next. A count is clear only if it changed per day too, or every February would be a
 * fall.
 *
 * @param incomplete a period is not covered whole: what is counted must not be compared
 */
export function changeOf(
  what: Pick<Change, 'metric' | 'group' | 'value'>,
  now: Estimate | undefined,
  before: Estimate | undefined,
  incomplete: boolean,
): Change {
  const known = { ...what, now: now?.value ?? null, before: before?.value ?? null }
  if (!now || !before) return { ...known, change: null, low: null, high: null, clear: false }
  const { value, low, high } = difference(now, before)
  const counted = now.rate && before.rate
  const ratio = counted && rateRatio(now.rate!, before.rate!)
  const enough = counted ? now.n + before.n >= fewestTickets : Math.min(now.n, before.n) >= fewestTickets
  const perDay = now.perDay && before.perDay && rateRatio(now.perDay, before.perDay)
  const clear =
    enough &&
    !(counted && incomplete) &&
    leaves({ low, high }, 0) &&
    (!ratio || leaves(ratio, 1)) &&
    (!perDay || leaves(perDay, 1))
  return {
    ...known,
    change: value,
    low: finite(low),
    high: finite(high),
    ...(counted && { ratio: ratio?.value ?? null, ratio_low: ratio?.low ?? null, ratio_high: ratio?.high ?? null }),
    clear,
  }
}

/** A count that is not clear although its own interval has no room for "nothing changed": per day it may be what it was. */
export const isOnlyLonger = ({ clear, now, before, ratio_low, ratio_high }: Change): boolean =>
  !clear &&
  Number(now) + Number(before) >= fewestTickets &&
  leaves({ low: ratio_low ?? 0, high: ratio_high ?? Number.POSITIVE_INFINITY }, 1)

/** Whether an interval has no room for a number. */
const leaves = ({ low, high }: Pick<Limits, 'low' | 'high'>, number: number) => low > number || high < number

const finite = (n: number) => (Number.isFinite(n) ? n : null)
