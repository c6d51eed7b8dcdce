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
 * The same over several strata, each of whose members counts as a part of the weight of its stratum: what the share would be if the
 * strata were as large as these say. One curve of all, so that strata that were followed for a short time tell of that time only.
 * Source: Xie and Liu, Adjusted Kaplan-Meier estimator and log-rank test with inverse probability of treatment weighting for survival
 * data, Statistics in Medicine 24 (2005). With one stratum it is Kaplan and Meier's, with Greenwood's variance.
 *
 * @param strata those that nobody was followed in are left out
 */
export function standardisedIncidence(strata: readonly { weight: number; of: FollowUp }[]): Incidence | undefined {
  const seen = strata.filter(({ of, weight }) => of.n > 0 && weight > 0)
  if (seen.length === 0) return undefined
  const { survival, variance } = survivalOf(seen.map(({ weight, of }) => ({ each: weight / of.n, of })))
  const n = seen.reduce((sum, { of }) => sum + of.n, 0)
  // nobody, or everybody: Greenwood's interval does not exist, the exact one of that many does
  if (survival === 1) return { share: 0, low: 0, high: 1 - tail ** (1 / n) }
  if (survival === 0) return { share: 1, low: tail ** (1 / n), high: 1 }
  const spread = (z * Math.sqrt(variance)) / survival / Math.abs(Math.log(survival))
  return { share: 1 - survival, low: 1 - survival ** Math.exp(-spread), high: 1 - survival ** Math.exp(spread) }
}

const tail = 0.025

/** S, and its variance. `each`: the weight of one member. */
function survivalOf(strata: readonly { each: number; of: FollowUp }[]): { survival: number; variance: number } {
  const atRisk = strata.map(({ of }) => of.n)
  const steps = Math.max(...strata.map(({ of }) => of.events.length))
  let [survival, variance] = [1, 0]
  for (let step = 0; step < steps; step++) {
    const events = strata.map(({ of }) => of.events[step] ?? 0)
    const sum = (value: (i: number) => number) => strata.reduce((total, _, i) => total + value(i), 0)
    const [risk, squares] = [sum((i) => strata[i]!.each * atRisk[i]!), sum((i) => strata[i]!.each ** 2 * atRisk[i]!)]
    const had = sum((i) => strata[i]!.each * events[i]!)
    if (had > 0) {
      const everybody = strata.every((_, i) => events[i] === atRisk[i])
      const hazard = everybody ? 1 : had / risk
      survival *= 1 - hazard
      // as many who count for one each as the weights come to
      if (!everybody) variance += hazard / ((1 - hazard) * (risk ** 2 / squares))
    }
    for (const [i, { of }] of strata.entries()) atRisk[i]! -= events[i]! + (of.censored[step] ?? 0)
  }
  return { survival, variance: survival ** 2 * variance }
}
