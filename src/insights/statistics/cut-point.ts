import { random } from '../../metrics/statistics/random.ts'

/** Where something changes most along a number, and how likely so much is by chance. */
export interface CutPoint {
  /** the last value before the change */
  at: number
  statistic: number
  p: number
}

/**
 * The cut of a number at which the share of hits below and above differ most, in standard deviations, and its p-value by random
 * permutations; cuts that leave less than a tenth on a side are not looked at.
 * Source: Lausen and Schumacher, Maximally selected rank statistics, Biometrics 48 (1992); Hothorn and Lausen, On the exact
 * distribution of maximally selected rank statistics, Computational Statistics and Data Analysis 43 (2003).
 *
 * @param values in any order, with a hit or none each
 * @returns undefined where there is no cut to look at
 */
export function cutPoint(values: readonly { value: number; hit: boolean }[], permutations = 999): CutPoint | undefined {
  const sorted = [...values].sort((a, b) => a.value - b.value)
  const n = sorted.length
  const hits = sorted.map(({ hit }) => Number(hit))
  const total = hits.reduce((sum, hit) => sum + hit, 0)
  const places = Array.from({ length: n }, (_, i) => i + 1).filter(
    (i) => i < n && i >= n * least && i <= n * (1 - least) && sorted[i - 1]!.value < sorted[i]!.value,
  )
  if (places.length === 0 || total === 0 || total === n) return undefined
  const share = total / n
  const scale = places.map((i) => Math.sqrt((share * (1 - share) * i * (n - i)) / (n - 1)))
  const observed = largest(hits, places, scale, share)
  const next = random(1)
  let asLarge = 0
  for (let i = 0; i < permutations; i++) {
    shuffle(hits, next)
    if (largest(hits, places, scale, share).statistic >= observed.statistic - 1e-12) asLarge++
  }
  return { at: sorted[observed.place - 1]!.value, statistic: observed.statistic, p: (asLarge + 1) / (permutations + 1) }
}

const least = 0.1

function largest(hits: readonly number[], places: readonly number[], scale: readonly number[], share: number) {
  let best = { place: places[0]!, statistic: -1 }
  let [seen, at] = [0, 0]
  for (const [i, place] of places.entries()) {
    while (at < place) seen += hits[at++]!
    const statistic = Math.abs(seen - place * share) / scale[i]!
    if (statistic > best.statistic) best = { place, statistic }
  }
  return best
}

function shuffle(list: number[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}
