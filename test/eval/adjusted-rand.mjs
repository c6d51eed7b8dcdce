const pairs = (n) => (n * (n - 1)) / 2

/**
 * How far two partitions of the same things agree, chance taken off: 1 the same, about 0 by chance (Hubert and Arabie, Comparing
 * partitions, Journal of Classification 2, 1985).
 * @param first {readonly unknown[]} the class of each thing
 * @param second {readonly unknown[]} its class in the other partition
 */
export function adjustedRand(first, second) {
  const count = (keys) => {
    const counts = new Map()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return [...counts.values()].reduce((sum, n) => sum + pairs(n), 0)
  }
  const [a, b] = [count(first), count(second)]
  const both = count(first.map((key, at) => JSON.stringify([key, second[at]])))
  const expected = (a * b) / pairs(first.length)
  const most = (a + b) / 2
  return most === expected ? 1 : (both - expected) / (most - expected)
}
