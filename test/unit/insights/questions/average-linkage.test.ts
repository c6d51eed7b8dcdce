import { describe, expect, it } from 'vitest'
import { averageLinkage } from '../../../../src/insights/questions/average-linkage.ts'
import { clusters, threshold } from '../../../../src/insights/questions/clusters.ts'
import type { Vector } from '../../../../src/insights/questions/vectors.ts'
import { adjustedRand } from '../../../eval/adjusted-rand.mjs'

/** mulberry32 */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const unit = (weights: ReadonlyMap<number, number>): Vector => {
  const length = Math.hypot(...weights.values())
  const keys = [...weights.keys()].sort((a, b) => a - b)
  return { features: Int32Array.from(keys), weights: Float32Array.from(keys, (key) => weights.get(key)! / length) }
}

/** Vectors around a few centres, and the centre of each. */
function planted(count: number, centres: number, seed: number): { vectors: Vector[]; centre: number[] } {
  const next = random(seed)
  const centre = Array.from({ length: count }, () => Math.floor(next() * centres))
  const vectors = centre.map((own) => {
    const weights = new Map<number, number>()
    for (let i = 0; i < 6; i++) if (next() < 0.8) weights.set(own * 6 + i, 1 + next())
    for (let i = 0; i < 4; i++) weights.set(centres * 6 + Math.floor(next() * 400), 0.5 + next())
    return unit(weights)
  })
  return { vectors, centre }
}

const cosine = (a: Vector, b: Vector) => {
  const of = new Map([...b.features].map((feature, i) => [feature, b.weights[i]!]))
  return [...a.features].reduce((sum, feature, i) => sum + a.weights[i]! * (of.get(feature) ?? 0), 0)
}

/** The definition, step by step: the two most similar clusters by the mean of all pairs become one, until none are similar enough. */
function byDefinition(vectors: readonly Vector[], limit: number): number[][] {
  const pairs = vectors.map((a) => vectors.map((b) => cosine(a, b)))
  let groups = vectors.map((_, i) => [i])
  for (;;) {
    let best = { similar: limit, a: -1, b: -1 }
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++) {
        const all = groups[a]!.flatMap((i) => groups[b]!.map((j) => pairs[i]![j]!))
        const similar = all.reduce((sum, one) => sum + one, 0) / all.length
        if (similar > best.similar) best = { similar, a, b }
      }
    if (best.a < 0) return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
    groups = [...groups.filter((_, i) => i !== best.a && i !== best.b), [...groups[best.a]!, ...groups[best.b]!]]
  }
}

describe('average linkage', () => {
  it.each([1, 2, 3, 4, 5])('is what its definition gives, seed %d', (seed) => {
    const { vectors } = planted(60, 5, seed)
    const groups = vectors.map((sum) => ({ sum, n: 1 }))
    for (const limit of [0.1, 0.25, 0.5]) expect(averageLinkage(groups, limit)).toEqual(byDefinition(vectors, limit))
  })

  it('takes a text that stands for several as so many', () => {
    const { vectors } = planted(40, 4, 9)
    const counts = vectors.map((_, i) => 1 + (i % 3))
    const repeated = vectors.flatMap((vector, i) => Array.from({ length: counts[i]! }, () => vector))
    const groups = vectors.map((vector, i) => ({
      sum: { features: vector.features, weights: vector.weights.map((weight) => weight * counts[i]!) },
      n: counts[i]!,
    }))
    const places = vectors.flatMap((_, i) => Array.from({ length: counts[i]! }, () => i))
    const expected = byDefinition(repeated, 0.25).map((group) => [...new Set(group.map((at) => places[at]!))])
    expect(averageLinkage(groups, 0.25)).toEqual(expected)
  })
})

describe('many texts', () => {
  it('in parts come to the groups that were planted, each time the same', async () => {
    const { vectors, centre } = planted(4000, 12, 3)
    const ones = vectors.map(() => 1)
    const found = await clusters(vectors, ones)
    expect(await clusters(vectors, ones)).toEqual(found)
    const group: number[] = []
    for (const [i, members] of found.entries()) for (const at of members) group[at] = i
    expect(Object.keys(group)).toHaveLength(4000)
    expect(adjustedRand(centre, group)).toBeGreaterThan(0.9)
  })

  it('and few are grouped as the definition groups them', async () => {
    const { vectors } = planted(60, 5, 7)
    const found = await clusters(
      vectors,
      vectors.map(() => 1),
    )
    expect([...found].sort((a, b) => a[0]! - b[0]!)).toEqual(byDefinition(vectors, threshold))
  })
})
