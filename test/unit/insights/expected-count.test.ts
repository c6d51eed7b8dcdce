import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectation, forecast } from '../../../src/insights/statistics/expected-count.ts'

const agona = JSON.parse(readFileSync(new URL('../../fixtures/salmonella-agona.json', import.meta.url), 'utf8')) as {
  counts: number[]
  bounds: [number, number, number, 0 | 1, number, number, number][]
}

test('bounds of 260 weeks are those of the R package surveillance', () => {
  for (const [week, expected, dispersion, trend, lower, upper, p] of agona.bounds) {
    const times = Array.from({ length: 52 }, (_, i) => week - 52 + i)
    const counts = times.map((time) => agona.counts[time - 1]!)
    const ahead = forecast({ counts, exposure: counts.map(() => 1) }, times, { time: week, exposure: 1 })!
    const found = expectation(ahead, 0.005)
    expect({ week, trend: Number(ahead.trend), lower: found.lower, upper: found.upper }).toEqual({ week, trend, lower, upper })
    expect(found.expected / expected, `${week}`).toBeCloseTo(1, 4)
    expect(found.dispersion / dispersion, `${week}`).toBeCloseTo(1, 4)
    expect(found.high(agona.counts[week - 1]!), `${week}`).toBeCloseTo(p, 4)
  }
})
