import { expect, test } from 'vitest'
import { poissonInterval } from '../../../src/metrics/statistics/poisson.ts'
import { wilsonInterval } from '../../../src/metrics/statistics/wilson.ts'
import { exactPoisson, scoreInterval } from '../../oracle/intervals.ts'

const relative = (actual: number, expected: number) => Math.abs(actual - expected) / Math.max(expected, Number.MIN_VALUE)

// chi-square quantiles halved: mpmath 1.3 with 40 digits up to 610, scipy 1.17 gammaincinv above
test.each([
  [0, 0, 3.6888794541139363],
  [1, 0.025317807984289876, 5.571643390938899],
  [2, 0.2422092785439649, 7.224687667723961],
  [5, 1.6234863901184204, 11.66833207932267],
  [10, 4.7953886961324335, 18.39035604201778],
  [31, 21.06299597914185, 44.00202550324876],
  [32, 21.88797631128456, 45.17445207942047],
  [100, 81.36399125092314, 121.62679379242638],
  [610, 562.5464619786943, 660.387288433513],
  [1000, 938.9730184076952, 1063.952136016302],
  [12040, 11825.887876066174, 12257.015349479781],
  [100000, 99381.15266374472, 100621.74473974388],
  [1000000, 998040.9833402939, 1001961.9119454322],
])('the exact Poisson interval of %i events', (n, low, high) => {
  const interval = poissonInterval(n)
  expect(relative(interval.low, low)).toBeLessThan(1e-12)
  expect(relative(interval.high, high)).toBeLessThan(1e-12)
})

test('every small count solves the tails that define the interval', () => {
  for (let n = 0; n <= 200; n++) {
    const [low, high] = exactPoisson(n)
    const interval = poissonInterval(n)
    expect(Math.abs(interval.low - low)).toBeLessThan(1e-9 * (1 + low))
    expect(Math.abs(interval.high - high)).toBeLessThan(1e-9 * (1 + high))
  }
})

// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the Wilson interval of %i in %i', (hits, n, low, high) => {
  const interval = wilsonInterval(hits, n)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('the Wilson interval holds what the score test does not reject', () => {
  for (let n = 1; n <= 60; n++) {
    for (let hits = 0; hits <= n; hits++) {
      const [low, high] = scoreInterval(hits, n)
      const interval = wilsonInterval(hits, n)
      expect(Math.abs(interval.low! - low)).toBeLessThan(1e-9)
      expect(Math.abs(interval.high! - high)).toBeLessThan(1e-9)
    }
  }
})

test('no trial has no interval; none and all of them reach the edge exactly', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: null, high: null })
  expect(wilsonInterval(0, 7).low).toBe(0)
  expect(wilsonInterval(7, 7).high).toBe(1)
})
