import { logFactorial } from './log-gamma.ts'

/**
 * The exact (Garwood) interval for the mean of a Poisson count: `low` solves P(X ≥ n; low) = tail, `high` solves
 * P(X ≤ n; high) = tail. Both tails are sums of positive terms that start at the probability of n itself, so nothing cancels;
 * Newton on the logarithm of a tail, which is concave, starts from the Wilson-Hilferty approximation.
 * Source: Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936); equal to chi-square quantiles / 2.
 *
 * @param n events counted, a whole number ≥ 0
 * @param z normal quantile that belongs to `tail`, for the start only
 */
export function poissonInterval(n: number, tail = 0.025, z = 1.959963984540054): { low: number; high: number } {
  const m = n + 1
  return {
    low: n === 0 ? 0 : solve(n, tail, upTo, n * (1 - 1 / (9 * n) - z / (3 * Math.sqrt(n))) ** 3),
    high: solve(n, tail, downFrom, m * (1 - 1 / (9 * m) + z / (3 * Math.sqrt(m))) ** 3),
  }
}

/** A tail divided by the probability of n, and the derivative of the tail's logarithm in the mean. */
type Tail = (n: number, mean: number) => { sum: number; slope: number }

/** P(X ≥ n) / P(X = n) = 1 + mean/(n+1) + mean²/((n+1)(n+2)) + … */
const upTo: Tail = (n, mean) => {
  let sum = 1
  for (let term = 1, k = n + 1; term > sum * Number.EPSILON; k++) sum += term *= mean / k
  return { sum, slope: n / mean / sum }
}

/** P(X ≤ n) / P(X = n) = 1 + n/mean + n(n-1)/mean² + … */
const downFrom: Tail = (n, mean) => {
  let sum = 1
  for (let term = 1, k = n; term > sum * Number.EPSILON; k--) sum += term *= k / mean
  return { sum, slope: -1 / sum }
}

function solve(n: number, tail: number, side: Tail, start: number): number {
  let mean = start
  for (let i = 0; i < 50; i++) {
    const { sum, slope } = side(n, mean)
    const step = (n * Math.log(mean) - mean - logFactorial(n) + Math.log(sum / tail)) / slope
    mean -= step
    if (Math.abs(step) <= mean * 1e-14) break
  }
  return mean
}
