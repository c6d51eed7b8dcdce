import { quantile } from '../../metrics/statistics/count-distribution.ts'
import { commonChange } from '../statistics/common-change.ts'
import { type Expectation, expectation, type Forecast, forecast } from '../statistics/expected-count.ts'
import { falseDiscoveryLimit } from '../statistics/p-values.ts'

/** The counts of a tag (or of something else that is counted) by week or by day. */
export interface Counts<Name> {
  name: Name
  counts: readonly number[]
  /** it counts what the others count in parts */
  whole?: boolean
}

/** How steps of time are judged: by how many before them, and by how rare they are. */
export interface Window {
  /** steps before one that it is compared with: fewer cannot tell, more are not looked at */
  fewest: number
  most: number
  /** steps just before it that are left out: a surge that builds up must not raise its own bound */
  guard: number
  /** so rare by chance, on either side */
  tail: number
  /** fewer than five tickets in so many steps are no surge, whatever the statistics say */
  recent: number
  /** after so many steps on a new level, that level is what is expected */
  settled: number
}

/** Weeks: 99.5 % bounds on 8 to 52 weeks, as Noufaily and others have it. */
export const weekly: Window = { fewest: 8, most: 52, guard: 0, tail: 0.005, recent: 4, settled: 8 }

/**
 * Days, where there are not weeks enough: the window of EARS C2 (seven days, two days before), but with an exact bound that chance
 * passes once in 200 weeks, where C2 has three standard deviations.
 * Source: Hutwagner et al., The bioterrorism preparedness and response Early Aberration Reporting System, J Urban Health 80 (2003).
 */
export const daily: Window = { fewest: 9, most: 9, guard: 2, tail: 0.0005, recent: 7, settled: 14 }

/** Steps in a row in which a count lay outside of what those before let expect. */
export interface Episode<Name> {
  name: Name
  is: Direction
  /** numbers of its first and its last step */
  first: number
  last: number
  observed: number
  expected: number
  /** what its count passes by chance in one of 200 such stretches: upper bound of a rise, lower of a fall */
  bound: number
  /** the smallest p-value of its steps */
  p: number
}

export type Direction = 'rise' | 'fall'

/** A step outside of its bounds. */
interface Flag {
  step: number
  is: Direction
  count: number
  p: number
  range: Expectation
}

interface State<Name> extends Counts<Name> {
  /** first step of the baseline */
  start: number
  /** steps that are no baseline */
  outside: Set<number>
  flags: Flag[]
}

const fewestTickets = 5
const falseDiscoveries = 0.1

/** What was found, and what the next step lets expect. */
export interface Watched<Name> {
  episodes: readonly Episode<Name>[]
  next: readonly { name: Name; range: Expectation }[]
}

/**
 * Surges and falls of several series, step by step: each is compared with those before it. Steps that were out of bounds are no
 * baseline for those after them, so that the second week of a surge is still one. Over all series of a step the false discovery
 * rate is held at 10 %. Where most of the others rise or fall too, that much is not its own.
 *
 * @param exposure by step: orders where they are known, else 1 each (of days: what a weekday usually has)
 */
export function watch<Name>(series: readonly Counts<Name>[], exposure: readonly number[], window: Window): Watched<Name> {
  const states = series.map((one): State<Name> => ({ ...one, start: 0, outside: new Set(), flags: [] }))
  for (let step = window.fewest; step < exposure.length; step++) {
    const judged = expectations(states, exposure, step, window).map(({ state, range }) => ({
      ...{ state, range, p: pValues(state.counts, step, range, window) },
    }))
    const limit = (is: Direction) =>
      falseDiscoveryLimit(
        judged.map(({ p }) => p[is]),
        falseDiscoveries,
      )
    const limits = { rise: limit('rise'), fall: limit('fall') }
    for (const { state, range, p } of judged) {
      const count = state.counts[step]!
      const is = count > range.upper ? 'rise' : 'fall'
      if ((is === 'fall' && count >= range.lower) || p[is] > limits[is]) continue
      state.flags.push({ step, is, count, p: p[is], range })
      state.outside.add(step)
      settle(state, window)
    }
  }
  const ahead = expectations(states, [...exposure, exposure.at(-1) ?? 1], exposure.length, window)
  return {
    episodes: states.flatMap(({ name, flags }) => runs(flags).map((run) => episodeOf(name, run, window))),
    next: ahead.map(({ state, range }) => ({ name: state.name, range })),
  }
}

/** What a step lets expect of each series that can be judged. */
function expectations<Name>(
  states: readonly State<Name>[],
  exposure: readonly number[],
  step: number,
  window: Window,
): { state: State<Name>; range: Expectation }[] {
  const forecasts = states.flatMap((state) => {
    const found = forecastOf(state, exposure, step, window)
    return found ? [{ state, found }] : []
  })
  const least = commonDispersion(forecasts.map(({ found }) => found))
  const parts = forecasts.filter(({ state }) => !state.whole)
  const change = commonChange(
    parts.map(({ state, found: { mean } }) => ({ count: state.counts[step] ?? mean, mean })),
    least,
  )
  return forecasts.map(({ state, found }) => {
    const factor = state.whole ? 1 : change(parts.findIndex((part) => part.state === state))
    return { state, range: expectation({ ...found, mean: found.mean * factor }, window.tail, least) }
  })
}

function forecastOf(
  { counts, start, outside }: State<unknown>,
  exposure: readonly number[],
  step: number,
  { fewest, most, guard }: Window,
): Forecast | undefined {
  const from = Math.max(start, step - most)
  const steps = exposure.flatMap((of, i) => (i >= from && i < step - guard && of > 0 && !outside.has(i) ? [i] : []))
  if (step - start < fewest || steps.length < fewest - guard - 2 || !(exposure[step]! > 0)) return undefined
  const before = steps.map((i) => counts[i]!)
  // where nothing at all came before, what comes is compared with half a ticket
  const known = before.some((count) => count > 0) ? before : before.map((_, i) => (i === 0 ? 0.5 : 0))
  const series = { counts: known, exposure: steps.map((i) => exposure[i]!) }
  return forecast(series, steps, { time: step, exposure: exposure[step]! })
}

/**
 * How the tags of a shop scatter, taken together: eight weeks of one tag may look steadier than its counts are. Tags with less than
 * one ticket a step tell little about it.
 */
function commonDispersion(forecasts: readonly Forecast[]): number {
  const telling = forecasts.filter(({ mean }) => mean >= 1)
  if (telling.length === 0) return 1
  return Math.max(1, telling.reduce((sum, { dispersion }) => sum + dispersion, 0) / telling.length)
}

/** How likely a count is by chance; certain where too few tickets came to speak of a surge. */
function pValues(
  counts: readonly number[],
  step: number,
  { high, low, expected }: Expectation,
  { recent }: Window,
): Record<Direction, number> {
  const tickets = counts.slice(step - recent + 1, step + 1).reduce((sum, count) => sum + count, 0)
  return {
    rise: tickets < fewestTickets ? 1 : high(counts[step]!),
    fall: expected * recent < fewestTickets ? 1 : low(counts[step]!),
  }
}

/** After a while on a new level, that is the level. */
function settle(state: State<unknown>, { settled }: Window): void {
  const run = runs(state.flags).at(-1)!
  if (run.length < settled) return
  state.start = run[0]!.step
  state.outside.clear()
}

/** Flags of steps in a row and of one direction. */
function runs(flags: readonly Flag[]): Flag[][] {
  const found: Flag[][] = []
  for (const flag of flags) {
    const before = found.at(-1)?.at(-1)
    if (before && before.step === flag.step - 1 && before.is === flag.is) found.at(-1)!.push(flag)
    else found.push([flag])
  }
  return found
}

function episodeOf<Name>(name: Name, run: readonly Flag[], { tail }: Window): Episode<Name> {
  const { is, step: first } = run[0]!
  const sum = (of: (flag: Flag) => number) => run.reduce((total, flag) => total + of(flag), 0)
  const mean = sum(({ range }) => range.expected)
  const dispersion = Math.max(...run.map(({ range }) => range.dispersion))
  return {
    ...{ name, is, first, last: run.at(-1)!.step, observed: sum(({ count }) => count), expected: mean },
    bound: quantile({ mean, dispersion }, is === 'rise' ? 1 - tail : tail),
    p: Math.min(...run.map(({ p }) => p)),
  }
}
