import { averageLinkage, type Group } from './average-linkage.ts'
import { product, sumOf, type Vector } from './vectors.ts'

/** Texts of one question are at least as similar on average. Chosen on the labelled questions to learn from, and fixed. */
export const threshold = 0.18

/** As many groups are compared with each other at once, in parts and in the end: at most 9 MB of similarities. */
const [part, bucket] = [600, 1500]
/** Each time the groups are sorted by another feature, so that those that missed each other meet. */
const rounds = 3

interface Cluster extends Group {
  members: readonly number[]
}

/**
 * Which texts ask the same. Up to 1,500 groups by average linkage of all pairs; more in parts of 600, of texts that share what
 * tells most of them, the groups of which are then taken as texts (fractionation; Cutting, Karger, Pedersen and Tukey,
 * Scatter/Gather, SIGIR 1992), until the largest groups are compared with each other and take in what still belongs to them. The
 * same texts in the same order always give the same groups.
 *
 * @param vectors of the distinct texts
 * @param counts how many texts each stands for
 * @param pause awaited between parts, with the share that is done
 * @returns the indices of the texts of each group, the largest group first
 */
export async function clusters(
  vectors: readonly Vector[],
  counts: readonly number[],
  pause: (share: number) => Promise<void> | void = () => {},
): Promise<number[][]> {
  let groups: Cluster[] = vectors.map((vector, i) => ({ sum: scaled(vector, counts[i]!), n: counts[i]!, members: [i] }))
  for (let round = 0; groups.length > bucket && round < rounds; round++) {
    const sorted = byFeature(groups, round)
    const next: Cluster[] = []
    for (let at = 0; at < sorted.length; at += part) {
      next.push(...linked(sorted.slice(at, at + part)))
      await pause((round + at / sorted.length) / (rounds + 1))
    }
    groups = next
  }
  const [large, small] = [bySize(groups).slice(0, bucket), bySize(groups).slice(bucket)]
  return bySize(taken(small, linked(large))).map(({ members }) => [...members].sort((a, b) => a - b))
}

/** Of equal size, that of the first text first. */
const bySize = (groups: readonly Cluster[]): Cluster[] => [...groups].sort((a, b) => b.n - a.n || a.members[0]! - b.members[0]!)

const scaled = (vector: Vector, count: number): Vector =>
  count === 1 ? vector : { features: vector.features, weights: vector.weights.map((weight) => weight * count) }

const joined = (parts: readonly Cluster[]): Cluster =>
  parts.length === 1
    ? parts[0]!
    : {
        sum: sumOf(parts.map(({ sum }) => sum)),
        n: parts.reduce((total, { n }) => total + n, 0),
        members: parts.flatMap(({ members }) => members),
      }

const linked = (groups: readonly Cluster[]): Cluster[] =>
  averageLinkage(groups, threshold).map((found) => joined(found.map((i) => groups[i]!)))

/** Sorted by the feature of each group that weighs most; in the next round by the one after it. */
function byFeature(groups: readonly Cluster[], round: number): Cluster[] {
  const keyed = groups.map((group) => {
    const order = Array.from(group.sum.features.keys()).sort((a, b) => group.sum.weights[b]! - group.sum.weights[a]!)
    const key = (at: number) => group.sum.features[order[at] ?? order.at(-1) ?? -1] ?? -1
    return { group, keys: [key(round), key(round + 1), key(round === 0 ? 2 : 0)] as const }
  })
  return keyed
    .sort(({ keys: a, group: one }, { keys: b, group: other }) => {
      return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || one.members[0]! - other.members[0]!
    })
    .map(({ group }) => group)
}

/** Groups that are as similar to a larger one on average go to it. */
function taken(small: readonly Cluster[], large: readonly Cluster[]): Cluster[] {
  const index = new Map<number, { at: number; weight: number }[]>()
  for (const [at, { sum, n }] of large.entries())
    for (const [i, feature] of sum.features.entries())
      index.set(feature, [...(index.get(feature) ?? []), { at, weight: sum.weights[i]! / n }])
  const parts = large.map((group) => [group])
  const rest: Cluster[] = []
  const similar = new Float64Array(large.length)
  for (const group of small) {
    similar.fill(0)
    for (const [i, feature] of group.sum.features.entries())
      for (const { at, weight } of index.get(feature) ?? []) similar[at]! += (weight * group.sum.weights[i]!) / group.n
    let best = 0
    for (let at = 1; at < similar.length; at++) if (similar[at]! > similar[best]!) best = at
    if (large.length > 0 && similar[best]! >= threshold) parts[best]!.push(group)
    else rest.push(group)
  }
  return [...parts.map(joined), ...rest]
}

/** The text that is most like all others of its group, by average similarity; the first of several. */
export function medoid(members: readonly number[], vectors: readonly Vector[], counts: readonly number[]): number {
  const sum = sumOf(members.map((i) => scaled(vectors[i]!, counts[i]!)))
  let [best, most] = [members[0]!, -1]
  for (const i of members) {
    const similar = product(vectors[i]!, sum)
    if (similar > most + 1e-9) [best, most] = [i, similar]
  }
  return best
}
