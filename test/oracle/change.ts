/** Intervals and decompositions from their definitions, by counting and bisection; nothing shared with `src/`. */

const z = 1.959963984540054

/** P(X = 0), P(X = 1), … of a binomial variable, by adding one trial after the other. */
export function chances(n: number, p: number): number[] {
  let row = [1]
  for (let i = 0; i < n; i++) row = [...row, 0].map((_, k) => (row[k] ?? 0) * (1 - p) + (row[k - 1] ?? 0) * p)
  return row
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

function bisect(isLow: (x: number) => boolean, low: number, high: number): number {
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2
    if (isLow(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The chances that make these hits, or more extreme ones, 2.5 % likely. */
export function exactShare(hits: number, n: number): [number, number] {
  return [
    hits === 0 ? 0 : bisect((p) => sum(chances(n, p).slice(hits)) < 0.025, 0, 1),
    hits === n ? 1 : bisect((p) => sum(chances(n, p).slice(0, hits + 1)) > 0.025, 0, 1),
  ]
}

/** Every value that could be the percentile: those that the sign test on how many lie below does not reject. */
export function percentileRange(values: readonly number[], p: number): [number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const likely = chances(sorted.length, p)
  let [low, high] = [0, Number.POSITIVE_INFINITY]
  // were the percentile below the k-th value, at most k - 1 of n would lie under it
  for (let k = 1; k <= sorted.length; k++) if (sum(likely.slice(0, k)) <= 0.025) low = sorted[k - 1]!
  for (let k = sorted.length; k >= 1; k--) if (sum(likely.slice(k)) <= 0.025) high = sorted[k - 1]!
  return [low, high]
}

/** Where the log-log band of the Kaplan-Meier curve lets the percentile lie. */
export function survivalRange(times: readonly { s: number; done: boolean }[], p: number): [number, number] {
  let [still, greenwood] = [1, 0]
  let [low, high] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const s of [...new Set(times.filter((t) => t.done).map((t) => t.s))].sort((a, b) => a - b)) {
    const risk = times.filter((t) => t.s >= s).length
    const done = times.filter((t) => t.done && t.s === s).length
    still *= 1 - done / risk
    greenwood += done / (risk * (risk - done))
    if (still === 0) return [Math.min(low, s), high]
    const width = Math.exp((z * Math.sqrt(greenwood)) / Math.log(still))
    const band = [still ** (1 / width), still ** width]
    if (band[0]! <= 1 - p) low = Math.min(low, s)
    if (band[1]! <= 1 - p) high = Math.min(high, s)
  }
  return [low, high]
}

export interface Ranged {
  value: number
  range: readonly [number, number]
}

/** The difference of two, and how far it may reach: each limit the root of two squares. */
export function apart(now: Ranged, before: Ranged): { change: number; low: number; high: number } {
  const change = now.value - before.value
  const reach = (a: number, b: number) => Math.sqrt(a ** 2 + b ** 2)
  return {
    change,
    low: change - reach(now.value - now.range[0], before.range[1] - before.value),
    high: change + reach(now.range[1] - now.value, before.value - before.range[0]),
  }
}

/**
 * How much of the change of a mean is that other groups came: the mean of two imagined moves, from then to now by shares alone,
 * once with the levels of then and once with those of now. A group that one of the two lacks has its only level in both.
 */
export function mixByHand(
  now: ReadonlyMap<unknown, number[]>,
  before: ReadonlyMap<unknown, number[]>,
): { mix: number; within: number } {
  const keys = [...new Set([...now.keys(), ...before.keys()])]
  const size = (of: ReadonlyMap<unknown, number[]>) => sum([...of.values()].map((v) => v.length))
  const share = (of: ReadonlyMap<unknown, number[]>, key: unknown) => (of.get(key)?.length ?? 0) / size(of)
  const mean = (v: number[] | undefined) => (v && v.length > 0 ? sum(v) / v.length : undefined)
  const level = (of: ReadonlyMap<unknown, number[]>, other: ReadonlyMap<unknown, number[]>, key: unknown) =>
    mean(of.get(key)) ?? mean(other.get(key))!
  const world = (shares: ReadonlyMap<unknown, number[]>, levels: ReadonlyMap<unknown, number[]>) =>
    sum(keys.map((key) => share(shares, key) * level(levels, levels === now ? before : now, key)))
  return {
    mix: (world(now, now) - world(before, now) + world(now, before) - world(before, before)) / 2,
    within: (world(now, now) - world(now, before) + world(before, now) - world(before, before)) / 2,
  }
}
