import { exactProportion } from './binomial.ts'
import type { Limits } from './difference.ts'

/** Events counted, and what they are counted over: orders, or 1 where two counts are compared as they are. */
export interface Rate {
  events: number
  base: number
}

/**
 * How many times the rate before the rate now is, with its exact interval: of all events of both, the share that is now's is
 * binomial whatever the rates are, and Clopper and Pearson's interval of that share is turned into one of the ratio.
 * Source: Przyborowski and Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika 31 (1940).
 *
 * @returns undefined where nothing was counted before: no ratio is known
 */
export function rateRatio(now: Rate, before: Rate): Limits | undefined {
  if (before.events === 0 || now.base === 0) return undefined
  const ratio = (odds: number) => odds * (before.base / now.base)
  const share = exactProportion(now.events, now.events + before.events)
  return {
    value: ratio(now.events / before.events),
    low: ratio(share.low / (1 - share.low)),
    high: ratio(share.high / (1 - share.high)),
  }
}
