import { twoSided } from './p-values.ts'

/** Hits among so many, in ordered groups. */
export interface Hits {
  hits: number
  n: number
}

/**
 * Whether shares rise or fall along ordered groups (scores 0, 1, 2, …): Cochran and Armitage, with N − 1 in the variance, as the
 * permutation test has it. z is above 0 where shares rise.
 * Sources: Cochran, Some methods for strengthening the common χ² tests, Biometrics 10 (1954); Armitage, Tests for linear trends in
 * proportions and frequencies, Biometrics 11 (1955).
 *
 * @returns undefined where there is nothing to compare: one group, all hits or none
 */
export function trendTest(groups: readonly Hits[]): { z: number; p: number } | undefined {
  const n = sum(groups, ({ n }) => n)
  const hits = sum(groups, ({ hits }) => hits)
  const mean = sum(groups, ({ n }, score) => n * score) / n
  const spread = sum(groups, ({ n }, score) => n * (score - mean) ** 2)
  if (hits === 0 || hits === n || !(spread > 0)) return undefined
  const slope = sum(groups, ({ hits }, score) => hits * (score - mean))
  const share = hits / n
  const z = slope / Math.sqrt((share * (1 - share) * spread * n) / (n - 1))
  return { z, p: twoSided(z) }
}

const sum = (groups: readonly Hits[], of: (group: Hits, score: number) => number) =>
  groups.reduce((total, group, score) => total + of(group, score), 0)

/**
 * The shares that fit best among those that never rise, by pooling neighbours that do.
 * Source: Ayer et al., An empirical distribution function for sampling with incomplete information, Annals of Mathematical
 * Statistics 26 (1955).
 */
export function falling(groups: readonly Hits[]): number[] {
  const pools: (Hits & { groups: number })[] = []
  for (const { hits, n } of groups) {
    pools.push({ hits, n, groups: 1 })
    for (let [a, b] = lastTwo(pools); a && b && b.hits * a.n > a.hits * b.n; [a, b] = lastTwo(pools))
      pools.splice(-2, 2, { hits: a.hits + b.hits, n: a.n + b.n, groups: a.groups + b.groups })
  }
  return pools.flatMap(({ hits, n, groups }) => Array.from({ length: groups }, () => hits / n))
}

const lastTwo = <T>(list: readonly T[]): [T | undefined, T | undefined] => [list.at(-2), list.at(-1)]
