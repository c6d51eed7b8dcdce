import { describe, expect, test } from 'vitest'
import { cutPoint } from '../../../src/insights/statistics/cut-point.ts'
import { logRank } from '../../../src/insights/statistics/log-rank.ts'
import {
  falseDiscoveryLimit,
  normalQuantile,
  normalTail,
  studentTwoSided,
  twoSided,
} from '../../../src/insights/statistics/p-values.ts'
import { incidence, standardisedIncidence } from '../../../src/insights/statistics/survival.ts'
import { falling, trendTest } from '../../../src/insights/statistics/trend-test.ts'
import { atLeast, atMost, quantile } from '../../../src/metrics/statistics/count-distribution.ts'

describe('tails of counts, as R 4.2.2 has them', () => {
  test.each([
    // size = mean / (dispersion - 1), prob = 1 / dispersion: qnbinom(p, size, prob), pnbinom(k - 1, …, lower = FALSE)
    { mean: 10, dispersion: 2.5, p: 0.995, k: 27 },
    { mean: 5000, dispersion: 1.1, p: 0.995, k: 5192 },
    { mean: 10, dispersion: 1, p: 0.995, k: 19 },
    { mean: 0.3, dispersion: 1, p: 0.995, k: 2 },
    { mean: 40, dispersion: 3, p: 0.005, k: 17 },
  ])('quantile $p of mean $mean, dispersion $dispersion is $k', ({ mean, dispersion, p, k }) => {
    expect(quantile({ mean, dispersion }, p)).toBe(k)
  })

  test('upper and lower tails meet', () => {
    for (const mean of [0.2, 3, 47.5, 1200])
      for (const dispersion of [1, 1.4, 6])
        for (const k of [0, 1, Math.floor(mean), Math.ceil(mean * 1.7)])
          expect(atLeast({ mean, dispersion }, k + 1) + atMost({ mean, dispersion }, k)).toBeCloseTo(1, 10)
  })
})

test('p-values: 2 * pnorm(-z) and 2 * pt(-t, df) of R', () => {
  expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 12)
  // qnorm(1 - 0.05 / 8)
  expect(normalQuantile(0.00625)).toBeCloseTo(2.497705, 5)
  expect(twoSided(5) / 5.733031437583866e-7).toBeCloseTo(1, 8)
  expect(studentTwoSided(2.1, 6)).toBeCloseTo(0.0804776, 6)
  expect(studentTwoSided(2.1, 7)).toBeCloseTo(0.0738712, 6)
  expect(studentTwoSided(0, 3)).toBe(1)
})

test('false discovery rate: the example of Benjamini and Hochberg (1995), table 1', () => {
  const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]
  expect(falseDiscoveryLimit(p, 0.05)).toBe(0.0095)
  expect(falseDiscoveryLimit([0.5, 0.9], 0.1)).toBe(0)
})

test('share by the horizon: summary(survfit(Surv(t, e) ~ 1, conf.type = "log-log"), times = 7) of R', () => {
  // t 1 1 2 3 3 4 5 6 6 7 8 8 8 8, e 1 0 1 1 1 0 1 0 1 0 0 0 0 0
  const found = incidence({ n: 14, events: [1, 1, 2, 0, 1, 1, 0], censored: [1, 0, 0, 1, 0, 1, 1] })!
  expect(found.share).toBeCloseTo(0.4776785714, 9)
  expect(found.low).toBeCloseTo(0.2474619807, 9)
  expect(found.high).toBeCloseTo(0.7731970658, 9)
})

test('shares of strata that were not followed as long: survfit(Surv(t, e) ~ 1, weights) of R', () => {
  // t 0 0 1 3 5 5, e 1 0 1 1 0 0, and t 0 1 1 2, e 0 1 0 0, each with its part of the weight of its stratum
  const long = { n: 6, events: [1, 1, 0, 1, 0, 0], censored: [1, 0, 0, 0, 0, 2] }
  const short = { n: 4, events: [0, 1, 0, 0, 0, 0], censored: [1, 1, 1, 0, 0, 0] }
  const share = (a: number, b: number) =>
    standardisedIncidence([
      { weight: a, of: long },
      { weight: b, of: short },
    ])!.share
  expect(share(0.6, 0.4)).toBeCloseTo(0.571428571429, 9)
  expect(share(0.9, 0.1)).toBeCloseTo(0.58024691358, 9)
  // strata that say the same thing say it whatever their weights
  expect(share(1, 0)).toBeCloseTo(incidence(long)!.share, 12)
})

test('pace within strata: survdiff(Surv(t, e) ~ g + strata(m)) of R', () => {
  const z = logRank([
    // t 0 0 1 3 5 5, e 1 0 1 1 0 0, against t 0 1 1 2, e 0 1 0 0
    {
      one: { n: 6, events: [1, 1, 0, 1, 0, 0], censored: [1, 0, 0, 0, 0, 2] },
      other: { n: 4, events: [0, 1, 0, 0, 0, 0], censored: [1, 1, 1, 0, 0, 0] },
    },
    // t 0 1 3, e 1 1 0, against t 1 2 2 4 5, e 1 1 0 1 0
    {
      one: { n: 3, events: [1, 1, 0, 0, 0, 0], censored: [0, 0, 0, 1, 0, 0] },
      other: { n: 5, events: [0, 1, 1, 0, 1, 0], censored: [0, 0, 1, 0, 0, 1] },
    },
  ])!
  expect(Math.abs(z)).toBeCloseTo(0.944587967939, 9)
  expect(z).toBeGreaterThan(0)
})

test('trend of shares: the lung tumours of the R package coin', () => {
  const found = trendTest([
    { hits: 2, n: 40 },
    { hits: 7, n: 50 },
    { hits: 15, n: 48 },
  ])!
  expect(found.z ** 2).toBeCloseTo(10.6381, 4)
  expect(found.p).toBeCloseTo(0.001108, 6)
})

test('falling shares: isoreg of R', () => {
  const shares = [0.9, 0.95, 0.8, 0.85, 0.6].map((share) => ({ hits: share * 100, n: 100 }))
  expect(falling(shares)).toEqual([0.925, 0.925, 0.825, 0.825, 0.6])
})

test('cut point: maxstat.test of the R package maxstat', () => {
  const values = [5, 12, 20, 31, 44, 58, 63, 75, 88, 96, 110, 125, 140, 160, 190, 220, 250, 300, 350, 400]
  const hits = [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0]
  const found = cutPoint(values.map((value, i) => ({ value, hit: hits[i] === 1 })))!
  expect(found.at).toBe(110)
  expect(found.statistic).toBeCloseTo(3.0404, 4)
  // condMC with 99,999 permutations gives 0.012; ours are 999
  expect(found.p).toBeGreaterThan(0.004)
  expect(found.p).toBeLessThan(0.025)
})
