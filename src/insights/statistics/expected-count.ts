import { atLeast, atMost, type CountDistribution, quantile } from '../../metrics/statistics/count-distribution.ts'
import { studentTwoSided } from './p-values.ts'
import { type Fit, quasiPoisson, type Series } from './quasi-poisson.ts'

/** What the weeks before a week let expect of it, by a fit. */
export interface Forecast {
  mean: number
  /** variance ÷ mean of the counts, as estimated: below 1 where they scatter less than by chance */
  dispersion: number
  /** variance ÷ mean that the uncertainty of the mean adds, per dispersion */
  uncertainty: number
  trend: boolean
}

/** What a week lets expect, and how far its count may lie from that by chance. */
export interface Expectation {
  expected: number
  /** counts below and above these are rarer than the tail each */
  lower: number
  upper: number
  /** the chance of a count at least as high, and of one at least as low */
  high: (count: number) => number
  low: (count: number) => number
  dispersion: number
}

/** Residuals beyond this many standard deviations belong to earlier surges, which must not raise the bound. */
const outlying = 2.58
const trendLimit = 0.05

/**
 * The forecast for the week that follows a series, after Farrington and others as improved by Noufaily and others: a quasi-Poisson
 * level, with a trend where it is clear (p < 0.05) and does not lead above everything seen; a first fit gives weeks that lie far out
 * less weight in the second.
 * Sources: Farrington et al., A statistical algorithm for the early detection of outbreaks of infectious disease, JRSS A 159 (1996);
 * Noufaily et al., An improved algorithm for outbreak detection in multiple surveillance systems, Statistics in Medicine 32 (2013).
 *
 * @param times of the counts, ascending; one step a week
 * @param now time and exposure of the week in question
 * @returns undefined where nothing was counted before, or too little to fit
 */
export function forecast(
  series: Series,
  times: readonly number[],
  now: { time: number; exposure: number },
): Forecast | undefined {
  const relative = times.map((time) => time - now.time)
  const sloped = downWeighted(series, relative)
  const trend = sloped !== undefined && isClear(sloped, series.counts.length) && !leadsBeyond(sloped, series, now.exposure)
  const fit = trend ? sloped : downWeighted(series)
  if (!fit) return undefined
  const mean = now.exposure * Math.exp(fit.level)
  return { mean, dispersion: fit.dispersion, uncertainty: mean * fit.covariance.level, trend }
}

/**
 * The bounds of a forecast: quantiles of the negative binomial distribution with its mean, and with the dispersion that the counts
 * have and the uncertainty of the mean together, as Farrington has it.
 *
 * @param least dispersion that is known of counts of this kind; 1 is chance alone
 */
export function expectation({ mean, dispersion, uncertainty }: Forecast, tail: number, least = 1): Expectation {
  const scatter = Math.max(dispersion, least, 1)
  const of: CountDistribution = { mean, dispersion: scatter * (1 + uncertainty) }
  return {
    expected: mean,
    lower: quantile(of, tail),
    upper: quantile(of, 1 - tail),
    high: (count) => atLeast(of, count),
    low: (count) => atMost(of, count),
    dispersion: scatter,
  }
}

/** Time 0 is the week in question: the level is then what it expects per exposure. */
function downWeighted(series: Series, times?: readonly number[]): Fit | undefined {
  const first = quasiPoisson(series, times)
  return first && quasiPoisson(series, times, weightsOf(series, first))
}

/** Anscombe residuals; those beyond `outlying` weigh as their inverse square, and all together as many as there are. */
function weightsOf({ counts }: Series, { means, dispersion, leverages }: Fit): number[] {
  const weights = counts.map((count, i) => {
    const mean = means[i]!
    const residual = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))
    const standard = residual / Math.sqrt(Math.max(1, dispersion) * (1 - leverages[i]!))
    return standard > outlying ? standard ** -2 : 1
  })
  const scale = counts.length / weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight * scale)
}

const isClear = ({ trend, covariance, dispersion }: Fit, weeks: number) =>
  studentTwoSided(trend / Math.sqrt(covariance.trend * dispersion), weeks - 2) < trendLimit

const leadsBeyond = ({ level }: Fit, { counts }: Series, exposure: number) => exposure * Math.exp(level) > Math.max(...counts)
