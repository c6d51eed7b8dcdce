import type { TimeLimits } from '../compute/time-limits.ts'
import type { ComparisonValue, DeriveContext, Values } from '../metric.ts'
import type { Limits } from '../statistics/difference.ts'
import { poissonInterval } from '../statistics/poisson.ts'
import type { Rate } from '../statistics/rate-ratio.ts'
import { wilsonInterval } from '../statistics/wilson.ts'

/** A value of one period with its 95 % interval, and how many tickets that rests on. */
export interface Estimate extends Limits {
  n: number
  /** of a count or rate: what it was counted from */
  rate?: Rate
  /** of a count: over the days of its period */
  perDay?: Rate
}

/** The numbers of one period that one row is estimated from. */
export interface PeriodValues {
  values: Values
  /** of the row for the whole */
  whole: Values
  orders: DeriveContext['orders']
  times: ReadonlyMap<string, TimeLimits>
  days: number
}

/** The value and its interval: Garwood's of counts and rates, Wilson's of shares, those of `time-limits.ts` of times. */
export function estimate(compared: ComparisonValue, period: PeriodValues): Estimate | undefined {
  const value = period.values[compared.value]
  if (typeof value !== 'number') return undefined
  switch (compared.is) {
    case 'count':
      return {
        ...{ value, n: value, ...poissonInterval(value) },
        ...{ rate: { events: value, base: 1 }, perDay: { events: value, base: period.days } },
      }
    case 'rate':
      return ofRate(compared, value, period.orders)
    case 'share': {
      const from = compared.ofWhole ? period.whole : period.values
      const n = compared.of.reduce((sum, name) => sum + Number(from[name] ?? 0), 0)
      if (n === 0) return undefined
      const { low, high } = wilsonInterval(Number(period.values[compared.hits] ?? 0), n)
      return { value, n, low: low ?? 0, high: high ?? 1 }
    }
    default: {
      const limits = period.times.get(compared.value)
      return limits && { value, ...limits }
    }
  }
}

function ofRate(
  { per, each }: Extract<ComparisonValue, { is: 'rate' }>,
  value: number,
  orders: PeriodValues['orders'],
): Estimate | undefined {
  const base = per === 'asked' && orders?.per === 'customers' ? orders.customers : orders?.orders
  if (!base || !orders?.usable) return undefined
  const events = Math.round((value * base) / each)
  const { low, high } = poissonInterval(events)
  return { value, n: events, rate: { events, base }, low: (low / base) * each, high: (high / base) * each }
}
