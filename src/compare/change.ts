import type { Change } from '../comparison.ts'
import { difference, type Limits } from '../statistics/difference.ts'
import { rateRatio } from '../statistics/rate-ratio.ts'
import type { Estimate } from './estimate.ts'

/** Fewer tickets than this, in either period (of counts and rates: in both together), never make a change clear. */
export const fewestTickets = 20

/**
 * What became of a value from one period to the next.
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
  const clear = enough && !(counted && incomplete) && leaves({ value, low, high }, 0) && (!ratio || leaves(ratio, 1))
  return {
    ...known,
    change: value,
    low: finite(low),
    high: finite(high),
    ...(counted && { ratio: ratio?.value ?? null, ratio_low: ratio?.low ?? null, ratio_high: ratio?.high ?? null }),
    clear,
  }
}

/** Whether an interval has no room for a number. */
const leaves = ({ low, high }: Limits, number: number) => low > number || high < number

const finite = (n: number) => (Number.isFinite(n) ? n : null)
