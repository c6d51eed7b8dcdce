import { logFactorial } from './log-gamma.ts'

/**
 * P(X ≥ k) of a binomial variable: the probability of k itself, times a sum of positive terms that start at 1 and fall, so that
 * nothing cancels; from the other end where k lies below the mean.
 *
 * @param k hits, a whole number
 * @param p chance of one hit, from 0 to 1
 */
export function atLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n || p <= 0) return 0
  if (p >= 1) return 1
  if (k <= n * p) return 1 - atLeast(n - k + 1, n, 1 - p)
  const odds = p / (1 - p)
  let sum = 1
  for (let term = 1, i = k; i < n && term > sum * Number.EPSILON; i++) sum += term *= ((n - i) / (i + 1)) * odds
  const ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k)
  return Math.min(1, Math.exp(ways + k * Math.log(p) + (n - k) * Math.log1p(-p)) * sum)
}

/**
 * The exact interval of a proportion: the chances under which `hits` or more, and `hits` or fewer, are just `tail` likely.
 * Source: Clopper and Pearson, The use of confidence or fiducial limits, Biometrika 26 (1934).
 */
export function exactProportion(hits: number, n: number, tail = 0.025): { low: number; high: number } {
  return {
    low: hits === 0 ? 0 : chanceOf((p) => atLeast(hits, n, p) < tail),
    high: hits === n ? 1 : chanceOf((p) => 1 - atLeast(hits + 1, n, p) > tail),
  }
}

/** The chance below which `tooLow` holds and above which it does not. */
function chanceOf(tooLow: (p: number) => boolean): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (tooLow(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The places (from 1, in ascending order) of the two values that enclose the percentile p of whatever n values were drawn from:
 * whatever its distribution, the number of values below it is binomial. 0 and n + 1 are places that n values do not have.
 * Source: David and Nagaraja, Order Statistics, 3rd edition (2003), section 7.1.
 */
export function placesAround(p: number, n: number, tail = 0.025): { low: number; high: number } {
  let low = 0
  for (let [from, to] = [0, n]; from <= to; ) {
    const k = (from + to) >> 1
    if (atLeast(k, n, p) < 1 - tail) to = k - 1
    else [low, from] = [k, k + 1]
  }
  let high = n + 1
  for (let [from, to] = [1, n]; from <= to; ) {
    const k = (from + to) >> 1
    if (atLeast(k, n, p) > tail) from = k + 1
    else [high, to] = [k, k - 1]
  }
  return { low, high }
}
