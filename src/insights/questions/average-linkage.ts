import type { Vector } from './vectors.ts'

/** Texts taken together: the sum of their vectors of unit length, and how many they are. */
export interface Group {
  sum: Vector
  n: number
}

/**
 * Average linkage (UPGMA; Sokal and Michener 1958) of groups, cut where no two are as similar as `threshold` on average: by chains of
 * nearest neighbours (Murtagh 1983), in quadratic time and memory. As vectors have unit length, the average similarity of all pairs
 * of two groups is the product of their sums over both sizes. Ties go to the group that stands first, so that the result depends on
 * the input alone.
 * @returns the indices of the groups that belong together, each list ascending
 */
export function averageLinkage(groups: readonly Group[], threshold: number): number[][] {
  const count = groups.length
  const similar = similarities(groups)
  const sizes = groups.map(({ n }) => n)
  const members: (number[] | undefined)[] = groups.map((_, index) => [index])
  const left = groups.map((_, index) => index)
  const done: number[][] = []
  const chain: number[] = []
  while (left.length > 0) {
    const top = chain.at(-1) ?? left[0]!
    if (chain.length === 0) chain.push(top)
    const before = chain.at(-2)
    let [nearest, best] = before === undefined ? [-1, -1] : [before, similar[top * count + before]!]
    for (const other of left)
      if (other !== top && similar[top * count + other]! > best) [nearest, best] = [other, similar[top * count + other]!]
    if (nearest < 0 || best < threshold) {
      // nothing that others merge into comes nearer than they were
      done.push(members[top]!.sort((a, b) => a - b))
      remove(top)
      chain.pop()
    } else if (nearest === before) {
      chain.length -= 2
      join(top, before)
    } else chain.push(nearest)
  }
  return done.sort((a, b) => a[0]! - b[0]!)

  function remove(group: number): void {
    members[group] = undefined
    left.splice(left.indexOf(group), 1)
  }

  /** Takes `from` into `into`: an average of averages, by size (Lance and Williams 1967). */
  function join(from: number, into: number): void {
    const [a, b] = [sizes[from]!, sizes[into]!]
    for (const other of left) {
      const value = (a * similar[from * count + other]! + b * similar[into * count + other]!) / (a + b)
      similar[into * count + other] = value
      similar[other * count + into] = value
    }
    sizes[into] = a + b
    members[into] = [...members[into]!, ...members[from]!]
    remove(from)
  }
}

/** Average similarities of all pairs, by an index from each feature to the groups that have it. */
function similarities(groups: readonly Group[]): Float32Array {
  const count = groups.length
  const matrix = new Float32Array(count * count)
  const index = new Map<number, { groups: number[]; weights: number[] }>()
  const row = new Float64Array(count)
  for (const [group, { sum, n }] of groups.entries()) {
    row.fill(0, 0, group)
    for (let at = 0; at < sum.features.length; at++) {
      const share = sum.weights[at]! / n
      const others = index.get(sum.features[at]!)
      if (!others) {
        index.set(sum.features[at]!, { groups: [group], weights: [share] })
        continue
      }
      for (let i = 0; i < others.groups.length; i++) row[others.groups[i]!]! += share * others.weights[i]!
      others.groups.push(group)
      others.weights.push(share)
    }
    for (let other = 0; other < group; other++) {
      matrix[group * count + other] = row[other]!
      matrix[other * count + group] = row[other]!
    }
  }
  return matrix
}
