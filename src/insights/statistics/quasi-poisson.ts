/** Counts and what they are counted over (orders, or 1), one of each a week. */
export interface Series {
  counts: readonly number[]
  /** above 0 */
  exposure: readonly number[]
}

/** log(mean) = level + trend × time + log(exposure), fitted to counts whose variance is `dispersion` times their mean. */
export interface Fit {
  level: number
  /** per step of time; 0 where none was asked for */
  trend: number
  /** of the level at time 0, of the trend, and of both together, before they are multiplied with the dispersion */
  covariance: { level: number; trend: number; both: number }
  means: readonly number[]
  /** Pearson's estimate */
  dispersion: number
  leverages: readonly number[]
}

/**
 * Quasi-Poisson regression with a log link, by iteratively reweighted least squares; as R's `glm(family = quasipoisson)`.
 * Source: McCullagh and Nelder, Generalized Linear Models, 2nd edition (1989), 2.5 and 9.2.
 *
 * @param times one a count; undefined: no trend is fitted
 * @param weights one a count, 1 each if not given
 * @returns undefined where nothing can be fitted: no count above 0, too few of them, or no convergence
 */
export function quasiPoisson(
  series: Series,
  times?: readonly number[],
  weights: readonly number[] = series.counts.map(() => 1),
): Fit | undefined {
  const { counts, exposure } = series
  const free = counts.length - (times ? 2 : 1)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (free < 1 || total === 0) return undefined
  const time = times ?? counts.map(() => 0)
  let means = counts.map((count) => Math.max(count, 0.1))
  let deviance = Number.POSITIVE_INFINITY
  for (let round = 0; round < 50; round++) {
    const solved = leastSquares(
      means.map((mean, i) => weights[i]! * mean),
      means.map((mean, i) => Math.log(mean / exposure[i]!) + (counts[i]! - mean) / mean),
      time,
      times !== undefined,
    )
    if (!solved) return undefined
    const { level, trend, covariance } = solved
    means = time.map((t, i) => exposure[i]! * Math.exp(level + trend * t))
    if (means.some((mean) => !Number.isFinite(mean) || mean <= 0)) return undefined
    const now = devianceOf(counts, means, weights)
    if (Math.abs(now - deviance) / (Math.abs(now) + 0.1) < 1e-12) {
      const pearson = counts.reduce((sum, count, i) => sum + (weights[i]! * (count - means[i]!) ** 2) / means[i]!, 0)
      const leverages = means.map(
        (mean, i) => weights[i]! * mean * (covariance.level + 2 * covariance.both * time[i]! + covariance.trend * time[i]! ** 2),
      )
      return { level, trend, covariance, means, dispersion: pearson / free, leverages }
    }
    deviance = now
  }
  return undefined
}

function devianceOf(counts: readonly number[], means: readonly number[], weights: readonly number[]): number {
  return counts.reduce((sum, count, i) => {
    const log = count === 0 ? 0 : count * Math.log(count / means[i]!)
    return sum + 2 * weights[i]! * (log - (count - means[i]!))
  }, 0)
}

/** Weighted least squares of a line, or of a level alone. */
function leastSquares(
  weights: readonly number[],
  values: readonly number[],
  times: readonly number[],
  slope: boolean,
): Pick<Fit, 'level' | 'trend' | 'covariance'> | undefined {
  const sum = (of: (i: number) => number) => weights.reduce((total, weight, i) => total + weight * of(i), 0)
  const all = sum(() => 1)
  const value = sum((i) => values[i]!)
  if (!slope) return { level: value / all, trend: 0, covariance: { level: 1 / all, trend: 0, both: 0 } }
  const [time, square, product] = [sum((i) => times[i]!), sum((i) => times[i]! ** 2), sum((i) => times[i]! * values[i]!)]
  const determinant = all * square - time ** 2
  if (!(determinant > 0)) return undefined
  return {
    level: (square * value - time * product) / determinant,
    trend: (all * product - time * value) / determinant,
    covariance: { level: square / determinant, trend: all / determinant, both: -time / determinant },
  }
}
