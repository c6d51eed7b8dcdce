import { logFactorial, logGamma } from './log-gamma.ts'

/**
 * A count that scatters around a mean: Poisson where its variance is the mean, negative binomial where it is `dispersion` times the
 * mean (size mean ÷ (dispersion − 1)).
 */
export interface CountDistribution {
  /** above 0 */
  mean: number
  /** variance ÷ mean, 1 or more */
  dispersion: number
}

const poissonLike = 1 + 1e-9

/** ln P(X = k) */
function logProbability({ mean, dispersion }: CountDistribution, k: number): number {
  if (dispersion <= poissonLike) return k * Math.log(mean) - mean - logFactorial(k)
  const size = mean / (dispersion - 1)
  const ways = logGamma(k + size) - logGamma(size) - logFactorial(k)
  return ways - size * Math.log(dispersion) + k * (Math.log(dispersion - 1) - Math.log(dispersion))
}

/** P(X = k + 1) ÷ P(X = k) */
const step = ({ mean, dispersion }: CountDistribution, k: number): number =>
  dispersion <= poissonLike ? mean / (k + 1) : ((k + mean / (dispersion - 1)) / (k + 1)) * (1 - 1 / dispersion)

/**
 * P(X ≥ k): the probability of k itself times a sum of positive terms that start at 1 and fall, so that nothing cancels; from the
 * other end where k lies below the mean.
 */
export function atLeast(of: CountDistribution, k: number): number {
  if (k <= 0) return 1
  if (k <= of.mean) return 1 - atMost(of, k - 1)
  let sum = 1
  for (let term = 1, i = k; term > sum * Number.EPSILON; i++) sum += term *= step(of, i)
  return Math.min(1, Math.exp(logProbability(of, k)) * sum)
}

/** P(X ≤ k), the same way. */
export function atMost(of: CountDistribution, k: number): number {
  if (k < 0) return 0
  if (k > of.mean) return 1 - atLeast(of, k + 1)
  let sum = 1
  for (let term = 1, i = k; i > 0 && term > sum * Number.EPSILON; i--) sum += term /= step(of, i - 1)
  return Math.min(1, Math.exp(logProbability(of, k)) * sum)
}

/** The smallest k with P(X ≤ k) ≥ p, 0 < p < 1. */
export function quantile(of: CountDistribution, p: number): number {
  const reached = (k: number) => (p > 0.5 ? atLeast(of, k + 1) <= 1 - p : atMost(of, k) >= p)
  let [low, high] = [-1, Math.max(1, Math.ceil(of.mean))]
  while (!reached(high)) [low, high] = [high, high * 2]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reached(middle)) high = middle
    else low = middle
  }
  return high
}
