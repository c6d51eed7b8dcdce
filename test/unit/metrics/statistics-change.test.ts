import { expect, test } from 'vitest'
import { atLeast, exactProportion, placesAround } from '../../../src/metrics/statistics/binomial.ts'
import { decompose } from '../../../src/metrics/statistics/decompose.ts'
import { difference } from '../../../src/metrics/statistics/difference.ts'
import { rateRatio } from '../../../src/metrics/statistics/rate-ratio.ts'
import { wilsonInterval } from '../../../src/metrics/statistics/wilson.ts'
import { chances, exactShare, mixByHand, percentileRange } from '../../oracle/change.ts'
import { random } from '../../oracle/random-tickets.ts'

const share = (hits: number, n: number) => {
  const { low, high } = wilsonInterval(hits, n)
  return { value: hits / n, low: low!, high: high! }
}

// Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), table II, method 10
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('the hybrid score interval of %i/%i - %i/%i', (a, m, b, n, low, high) => {
  const found = difference(share(a, m), share(b, n))
  expect(found.low).toBeCloseTo(low, 4)
  expect(found.high).toBeCloseTo(high, 4)
})

// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 5
test.each([
  [81, 263, 0.2527, 0.3676],
  [15, 148, 0.0578, 0.1617],
  [0, 20, 0, 0.1684],
  [1, 29, 0.0009, 0.1776],
])('the exact interval of %i in %i', (hits, n, low, high) => {
  expect(exactProportion(hits, n).low).toBeCloseTo(low, 4)
  expect(exactProportion(hits, n).high).toBeCloseTo(high, 4)
})

test('tails and exact intervals are those that the definition gives', () => {
  for (const n of [1, 2, 7, 40]) {
    for (let hits = 0; hits <= n; hits++) {
      const [low, high] = exactShare(hits, n)
      expect(exactProportion(hits, n).low).toBeCloseTo(low, 10)
      expect(exactProportion(hits, n).high).toBeCloseTo(high, 10)
      for (const p of [0, 0.001, 0.3, 0.5, 0.97, 1]) {
        const tail = chances(n, p)
          .slice(hits)
          .reduce((a, b) => a + b, 0)
        expect(atLeast(hits, n, p)).toBeCloseTo(tail, 12)
      }
    }
  }
})

// ranks of the 95 % interval of a median, as in any table of the sign test
test.each([
  [5, 0, 6],
  [6, 1, 6],
  [10, 2, 9],
  [20, 6, 15],
  [30, 10, 21],
  [50, 18, 33],
  [100, 40, 61],
])('the median of %i values lies between the places %i and %i', (n, low, high) => {
  expect(placesAround(0.5, n)).toEqual({ low, high })
})

test('the places around a percentile are those that the sign test does not reject', () => {
  for (const n of [0, 1, 3, 19, 64, 200]) {
    const values = Array.from({ length: n }, (_, i) => i + 1)
    for (const p of [0.5, 0.9, 0.95]) {
      const [low, high] = percentileRange(values, p)
      expect(placesAround(p, n)).toEqual({ low, high: high === Number.POSITIVE_INFINITY ? n + 1 : high })
    }
  }
})

test('places of a million values take no time and are where the normal approximation has them', () => {
  const { low, high } = placesAround(0.5, 1_000_000)
  expect(Math.abs(low - (500_000 - 980))).toBeLessThan(3)
  expect(Math.abs(high - (500_000 + 981))).toBeLessThan(3)
})

test('the ratio of two rates is that of the odds of the exact share of both', () => {
  // 41 cases in 28,010 woman-years against 15 in 19,017, the textbook example of such a ratio
  const cancer = rateRatio({ events: 41, base: 28010 }, { events: 15, base: 19017 })!
  expect(cancer.value).toBeCloseTo(1.86, 2)
  const [low, high] = exactShare(41, 56)
  expect(cancer.low).toBeCloseTo((low / (1 - low)) * (19017 / 28010), 8)
  expect(cancer.high).toBeCloseTo((high / (1 - high)) * (19017 / 28010), 8)
  // R's own example: poisson.test(c(11, 6+8+7), c(800, 1083+1050+878))
  const r = rateRatio({ events: 11, base: 800 }, { events: 21, base: 3011 })!
  expect([r.value, r.low, r.high]).toEqual([1.971488, 0.8584264, 4.2772659].map((n) => expect.closeTo(n, 6)))
  expect(rateRatio({ events: 3, base: 10 }, { events: 0, base: 10 })).toBeUndefined()
  expect(rateRatio({ events: 0, base: 10 }, { events: 3, base: 10 })).toMatchObject({ value: 0, low: 0 })
})

test('a change taken apart adds up, group by group, and as two imagined moves have it', () => {
  const next = random(7)
  for (let round = 0; round < 200; round++) {
    const keys = ['email', 'chat', 'phone', 'form', null].filter(() => next() < 0.8)
    const period = () =>
      new Map(
        keys
          .filter(() => next() < 0.7)
          .map((key) => [key, Array.from({ length: 1 + Math.floor(next() * 9) }, () => Math.floor(next() * 50))] as const),
      )
    const [now, before] = [period(), period()]
    if (now.size === 0 || before.size === 0) continue
    const mean = (v: number[] | undefined) => (v ? v.reduce((a, b) => a + b, 0) / v.length : null)
    const part = (v: number[] | undefined) => ({ weight: v?.length ?? 0, level: mean(v) })
    const there = keys.filter((key) => now.has(key) || before.has(key))
    const parts = decompose(there.map((key) => ({ now: part(now.get(key)), before: part(before.get(key)) })))
    const total = (of: 'mix' | 'within') => parts.reduce((sum, p) => sum + p[of], 0)
    const change = mean([...now.values()].flat())! - mean([...before.values()].flat())!
    expect(total('mix') + total('within')).toBeCloseTo(change, 9)
    const byHand = mixByHand(now, before)
    expect(total('mix')).toBeCloseTo(byHand.mix, 9)
    expect(total('within')).toBeCloseTo(byHand.within, 9)
    for (const [i, key] of there.entries()) if (!now.has(key) || !before.has(key)) expect(parts[i]!.within).toBe(0)
  }
})

test('more chat, which pleases less: all of the fall is mix', () => {
  // e-mail 90 %, chat 70 % in both; chat goes from a quarter to a half: 85 % → 80 %
  const [email, chat] = decompose([
    { now: { weight: 50, level: 0.9 }, before: { weight: 75, level: 0.9 } },
    { now: { weight: 50, level: 0.7 }, before: { weight: 25, level: 0.7 } },
  ])
  // the average of both months is 82.5 %: e-mail shrank by 0.25 above it, chat grew by 0.25 below
  expect(email!.mix).toBeCloseTo(-0.25 * 0.075, 12)
  expect(chat!.mix).toBeCloseTo(-0.25 * 0.125, 12)
  expect([email!.within, chat!.within]).toEqual([0, 0])
})
