import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { clusters } from '../../src/insights/questions/clusters.ts'
import { vectorsOf } from '../../src/insights/questions/vectors.ts'
import { adjustedRand } from './adjusted-rand.mjs'

describe('the adjusted Rand index', () => {
  // the examples of scikit-learn's documentation of adjusted_rand_score and of its user guide, worked out there to two digits
  it.each([
    [[0, 0, 1, 1], [0, 0, 1, 1], 1],
    [[0, 0, 1, 1], [1, 1, 0, 0], 1],
    [[0, 0, 1, 2], [0, 0, 1, 1], 0.57],
    [[0, 0, 1, 1], [0, 0, 1, 2], 0.57],
    [[0, 0, 0, 0], [0, 1, 2, 3], 0],
    [[0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2], 0.24],
    [[0, 0, 1, 1], [0, 1, 0, 1], -0.5],
  ])('of %j and %j is %d', (first, second, index) => {
    expect(adjustedRand(first, second)).toBeCloseTo(index, 2)
    expect(adjustedRand(second, first)).toBeCloseTo(index, 2)
  })
})

const rows = (lang: string) =>
  parse(readFileSync(new URL(`./questions-${lang}.csv`, import.meta.url)), { columns: true }) as Record<string, string>[]

describe.each(['en', 'ko'])('labelled questions in %s', (lang) => {
  const all = rows(lang)

  it('are 150 or more, and the halves share no question', () => {
    expect(all.length).toBeGreaterThanOrEqual(150)
    const of = (half: string) => new Set(all.filter((row) => row.half === half).map(({ question }) => question))
    expect([...of('dev')].filter((question) => of('held-out').has(question))).toEqual([])
    expect(all.every(({ source }) => source)).toBe(true)
  })

  it.each(['dev', 'held-out'])('are grouped as they are labelled, %s', async (half) => {
    const own = all.filter((row) => row.half === half)
    const { vectors } = vectorsOf(own.map(({ text }) => text!))
    const found: number[] = []
    const groups = await clusters(
      vectors,
      vectors.map(() => 1),
    )
    for (const [group, members] of groups.entries()) for (const at of members) found[at] = group
    expect(
      adjustedRand(
        own.map(({ question }) => question),
        found,
      ),
    ).toBeGreaterThanOrEqual(0.6)
  })
})
