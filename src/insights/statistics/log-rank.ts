import type { FollowUp } from './survival.ts'

/**
 * Whether events come at another pace in one group than in the other, within strata that are each followed in their own way: z of the
 * stratified log-rank test, positive where the first group has more events than the second's pace would give it.
 * Source: Mantel, Evaluation of survival data and two new rank order statistics, Cancer Chemotherapy Reports 50 (1966). As R's survdiff.
 *
 * @returns undefined where no stratum can tell
 */
export function logRank(strata: readonly { one: FollowUp; other: FollowUp }[]): number | undefined {
  let [excess, variance] = [0, 0]
  for (const { one, other } of strata) {
    let [mine, theirs] = [one.n, other.n]
    for (const [step, own] of one.events.entries()) {
      const others = other.events[step] ?? 0
      const [all, risk] = [own + others, mine + theirs]
      if (all > 0) excess += own - (all * mine) / risk
      if (all > 0 && risk > 1) variance += (all * mine * theirs * (risk - all)) / (risk ** 2 * (risk - 1))
      mine -= own + (one.censored[step] ?? 0)
      theirs -= others + (other.censored[step] ?? 0)
    }
  }
  return variance > 0 ? excess / Math.sqrt(variance) : undefined
}
