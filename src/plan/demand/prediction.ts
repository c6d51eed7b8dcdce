import { quantile } from '../../metrics/statistics/count-distribution.ts'

/** A count to come with its 95 % interval. */
export interface Predicted {
  mean: number
  low: number
  high: number
}

/** How much more counts scatter than Poisson counts do (variance ÷ mean, at least 1), and on how many counts that rests. */
export interface Scatter {
  dispersion: number
  /** degrees of freedom; infinite where Poisson is taken */
  free: number
}

export const poisson: Scatter = { dispersion: 1, free: Number.POSITIVE_INFINITY }

/** Pearson's estimate from counts and what was expected of them, of which one number (the rate) was fitted. */
export function scatterOf(counts: readonly number[], expected: readonly number[]): Scatter {
  const pairs = counts.flatMap((n, i) => (expected[i]! > 0 ? [(n - expected[i]!) ** 2 / expected[i]!] : []))
  const free = pairs.length - 1
  if (free < 1) return poisson
  const dispersion = pairs.reduce((total, square) => total + square, 0) / free
  return dispersion > 1 ? { dispersion, free } : poisson
}

/**
 * The count of a coming stretch of time, by the rate that `observed` contacts showed: its own scatter and that of the rate. A Poisson
 * count whose rate has a Gamma distribution is negative binomial, with variance ÷ mean 1 + mean ÷ observed; both are multiplied with
 * the dispersion, and that with (t ÷ z)² for its own uncertainty.
 * Source: Hahn and Meeker, Statistical Intervals (1991), 7.6; McCullagh and Nelder (1989), 9.2 for the dispersion.
 *
 * @param doubt of the stretch itself (its orders), where it is not certain
 */
export function predict(mean: number, observed: number, { dispersion, free }: Scatter, doubt?: Doubt): Predicted {
  if (mean <= 0) return { mean: 0, low: 0, high: 0 }
  const all = dispersion * (1 + mean / Math.max(1, observed)) * (studentT(free) / z) ** 2
  const of = { mean, dispersion: Math.max(1, all) }
  const counted = { mean, low: quantile(of, 0.025), high: quantile(of, 0.975) }
  return doubt ? together(counted, doubt) : counted
}

/** How far a value may lie below and above what is expected of it, as parts of that, in 95 of 100 cases. */
export interface Doubt {
  below: number
  above: number
}

/**
 * A count whose expectation is in doubt, too: a product of two values that have nothing to do with each other, so that on each side
 * their relative distances add as squares: a² + b² + (ab ÷ z)², by the variance of a product.
 * Source: Goodman, On the exact variance of products, JASA 55 (1960).
 */
function together({ mean, low, high }: Predicted, { below, above }: Doubt): Predicted {
  const distance = (a: number, b: number) => mean * Math.hypot(a, b, (a * b) / z)
  return {
    mean,
    low: Math.max(0, Math.floor(mean - distance(1 - low / mean, below))),
    high: Math.ceil(mean + distance(high / mean - 1, above)),
  }
}

/** Normal quantile of 97.5 %. */
export const z = 1.959963984540054

/** Student's quantile of 97.5 %, to three figures from 3 degrees on. Source: Abramowitz and Stegun (1972), 26.7.5. */
export function studentT(free: number): number {
  if (!Number.isFinite(free)) return z
  const n = Math.max(free, 2)
  const g1 = (z ** 3 + z) / 4
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160
  return z + g1 / n + g2 / n ** 2 + g3 / n ** 3 + g4 / n ** 4
}

/** Normal quantile, to 0.0005. @param p from 0 to 1, both excluded. Source: Abramowitz and Stegun (1972), 26.2.23. */
export function normalQuantile(p: number): number {
  if (p < 0.5) return -normalQuantile(1 - p)
  const t = Math.sqrt(-2 * Math.log(1 - p))
  return t - (2.515517 + 0.802853 * t + 0.010328 * t ** 2) / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3)
}

/** Parts of all days, as likely as each other, that a level stands for. */
const parts = 7

/**
 * How full days are: times the contacts of the mean day, one of each part of all days, from the emptiest on. Counts that scatter more than
 * Poisson do so because days differ, as a gamma with mean 1; of days that do not differ there is one.
 * Source: Wilson and Hilferty, The distribution of chi-square, PNAS 17 (1931), for its quantiles.
 *
 * @param mean contacts of a day
 */
export function dayLevels({ dispersion }: Scatter, mean: number): number[] {
  const variance = mean > 0 ? (dispersion - 1) / mean : 0
  if (variance <= 0) return [1]
  const ninth = variance / 9
  const levels = Array.from({ length: parts }, (_, i) => {
    const root = 1 - ninth + normalQuantile((i + 0.5) / parts) * Math.sqrt(ninth)
    return Math.max(0, root) ** 3
  })
  const all = levels.reduce((sum, level) => sum + level, 0)
  return levels.map((level) => (level * parts) / all)
}
