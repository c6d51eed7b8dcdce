/** How many had the event, and how many were last seen without it, in each step of time; the last list ends at the horizon. */
export interface FollowUp {
  /** all who were followed from time 0 on */
  n: number
  events: readonly number[]
  censored: readonly number[]
}

/** The share that had the event by the horizon, and its 95 % interval. */
export interface Incidence {
  share: number
  low: number
  high: number
}

const z = 1.959963984540054

/**
 * 1 − S at the horizon by Kaplan and Meier, those who were not followed so long counted as long as they were; within a step events
 * come before those who leave. The interval is Greenwood's on the log-log scale, which never leaves 0 to 1.
 * Sources: Kaplan and Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958); Greenwood (1926); Kalbfleisch and
 * Prentice, The Statistical Analysis of Failure Time Data, 2nd edition (2002), section 1.4. As R's survfit(conf.type = "log-log").
 *
 * @returns undefined where nobody was followed
 */
export const incidence = (of: FollowUp): Incidence | undefined => standardisedIncidence([{ weight: 1, of }])

/**
 * The same over several strata with weights of their own: what the share would be if the strata were as large as these say.
 *
 * @param strata those that nobody was followed in are left out
 */
export function standardisedIncidence(strata: readonly { weight: number; of: FollowUp }[]): Incidence | undefined {
  const seen = strata.filter(({ of, weight }) => of.n > 0 && weight > 0)
  const weights = seen.reduce((sum, { weight }) => sum + weight, 0)
  if (seen.length === 0) return undefined
  let [survival, variance] = [0, 0]
  for (const { weight, of } of seen) {
    const own = survivalOf(of)
    survival += (weight / weights) * own.survival
    variance += ((weight / weights) * own.survival) ** 2 * own.variance
  }
  const n = seen.reduce((sum, { of }) => sum + of.n, 0)
  // nobody, or everybody: Greenwood's interval does not exist, the exact one of that many does
  if (survival === 1) return { share: 0, low: 0, high: 1 - tail ** (1 / n) }
  if (survival === 0) return { share: 1, low: tail ** (1 / n), high: 1 }
  const spread = (z * Math.sqrt(variance)) / survival / Math.abs(Math.log(survival))
  return { share: 1 - survival, low: 1 - survival ** Math.exp(-spread), high: 1 - survival ** Math.exp(spread) }
}

const tail = 0.025

/** S, and the variance of ln S. */
function survivalOf({ n, events, censored }: FollowUp): { survival: number; variance: number } {
  let [atRisk, survival, variance] = [n, 1, 0]
  for (const [step, d] of events.entries()) {
    if (d > 0) {
      survival *= 1 - d / atRisk
      if (d < atRisk) variance += d / (atRisk * (atRisk - d))
    }
    atRisk -= d + (censored[step] ?? 0)
  }
  return { survival, variance }
}
