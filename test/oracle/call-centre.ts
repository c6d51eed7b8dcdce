import { random as seeded } from './random-tickets.ts'

/** A centre as it happens, call by call: what formulas of lines are held against. */
export interface SimulatedCentre {
  /** contacts of each interval, on average */
  contacts: readonly number[]
  /** agents of each interval; who is at work when a shift ends finishes */
  agents: readonly number[]
  intervalS: number
  handling: number
  withinS: number
  /** contacts that one agent takes at once, each taking `handling` */
  concurrency?: number
  /** mean seconds until who waits gives up */
  patience?: number
}

export interface Served {
  contacts: number
  within: number
  waited: number
  waitS: number
  abandoned: number
}

/** One day. The first who came is the first who is served; times are exponential. What waits at the end is served by the last agents. */
export function simulateDay(centre: SimulatedCentre, random: () => number): Served {
  const { contacts, agents, intervalS, handling, withinS, concurrency = 1, patience } = centre
  const exponential = (mean: number) => -Math.log(1 - random()) * mean
  const arrivals: number[] = []
  for (const [i, mean] of contacts.entries()) {
    if (mean <= 0) continue
    for (let at = i * intervalS + exponential(intervalS / mean); at < (i + 1) * intervalS; at += exponential(intervalS / mean))
      arrivals.push(at)
  }
  const placesAt = (at: number) => (agents[Math.min(agents.length - 1, Math.floor(at / intervalS))] ?? 0) * concurrency
  const busyUntil: number[] = []
  const served: Served = { contacts: arrivals.length, within: 0, waited: 0, waitS: 0, abandoned: 0 }
  let free = 0
  for (const came of arrivals) {
    const givesUp = came + (patience === undefined ? Number.POSITIVE_INFINITY : exponential(patience))
    // nobody is served before those who came earlier
    let at = Math.max(came, free)
    for (;;) {
      const busy = busyUntil.filter((end) => end > at)
      if (busy.length < placesAt(at)) break
      const next = Math.min(...busy, (Math.floor(at / intervalS) + 1) * intervalS)
      if (!Number.isFinite(next) || next >= givesUp) {
        at = next
        break
      }
      at = next
    }
    if (at >= givesUp) {
      served.abandoned++
      served.waited++
      served.waitS += givesUp - came
      continue
    }
    free = at
    const wait = at - came
    if (wait > 1e-9) served.waited++
    if (wait <= withinS) served.within++
    served.waitS += wait
    busyUntil.push(at + exponential(handling))
    if (busyUntil.length > 500) busyUntil.splice(0, busyUntil.length, ...busyUntil.filter((end) => end > came))
  }
  return served
}

/** So many days together. */
export function simulate(centre: SimulatedCentre, days: number, seed: number): Served {
  const random = seeded(seed)
  const all: Served = { contacts: 0, within: 0, waited: 0, waitS: 0, abandoned: 0 }
  for (let day = 0; day < days; day++) {
    const one = simulateDay(centre, random)
    for (const key of Object.keys(all) as (keyof Served)[]) all[key] += one[key]
  }
  return all
}
