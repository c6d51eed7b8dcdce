import { coverRun, type Shift } from './cover-run.ts'

/**
 * Shifts for a week that never closes: what goes past its end goes on at its start. Of one length their number is the least there is. Of
 * several it is the least where all change together once a week, at the time at which that costs least, or that of one length alone,
 * whichever has fewer hours.
 *
 * @param needed people by interval of the week
 * @returns shifts by their start; `to` may lie past the end of the week
 */
export function coverRound(needed: readonly number[], lengths: readonly number[]): Shift[] {
  const all = [...new Set(lengths)].map((length) => coverOfOneLength(needed, length))
  if (all.length === 1) return all[0]!
  const fewest = Math.min(...needed)
  const cuts = needed.flatMap((need, at) => (need === fewest ? [at] : []))
  const step = Math.max(1, Math.floor(cuts.length / mostCuts))
  for (const cut of cuts.filter((_, i) => i % step === 0)) all.push(turned(needed, lengths, cut))
  return all.reduce((best, one) => (hoursOf(one) < hoursOf(best) ? one : best))
}

/** Times at which all shifts may change that are tried. */
const mostCuts = 8

const hoursOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { from, to, people }) => sum + (to - from) * people, 0)

/** The week from a place on, which no shift goes past. */
const turned = (needed: readonly number[], lengths: readonly number[], cut: number): Shift[] =>
  coverRun([...needed.slice(cut), ...needed.slice(0, cut)], lengths)
    .map(({ from, to, people }) => {
      const start = (from + cut) % needed.length
      return { from: start, to: start + to - from, people }
    })
    .sort((a, b) => a.from - b.from)

/**
 * The fewest shifts of one length. With their number fixed, all who have started by some time are bounded by differences alone, which
 * has an answer in whole numbers wherever it has one; the number is the first that has.
 * Source: Bartholdi, Orlin and Ratliff, Cyclic scheduling via integer programs with circular ones, Operations Research 28 (1980).
 */
function coverOfOneLength(needed: readonly number[], length: number): Shift[] {
  const n = needed.length
  const long = Math.min(length, n)
  const sum = needed.reduce((total, need) => total + need, 0)
  for (let shifts = Math.max(...needed, Math.ceil(sum / long)); ; shifts++) {
    const started = startedBy(needed, long, shifts)
    if (!started) continue
    return started.slice(1).flatMap((so, from) => {
      const people = so - started[from]!
      return people > 0 ? [{ from, to: from + long, people }] : []
    })
  }
}

/** How many of so many shifts have started before each interval, and after the last; undefined: so many will not do. */
function startedBy(needed: readonly number[], length: number, shifts: number): number[] | undefined {
  const n = needed.length
  const started = Array.from({ length: n + 1 }, () => 0)
  started[n] = shifts
  // at least as many, round after round, until nothing rises; what would rise for ever has no answer
  for (let round = 0; round <= n + 1; round++) {
    let rises = false
    const atLeast = (at: number, least: number) => {
      if (started[at]! >= least) return
      started[at] = least
      rises = true
    }
    for (let at = 1; at <= n; at++) {
      atLeast(at, started[at - 1]!)
      const before = at - length
      atLeast(at, needed[at - 1]! + (before >= 0 ? started[before]! : started[n + before]! - shifts))
    }
    if (started[n]! > shifts) return undefined
    if (!rises) return started
  }
  return undefined
}
