/**
 * Calls or chats that come at random (Poisson) to people who take them one at a time, the others waiting in line: M/M/n. Loads are
 * in erlangs: contacts per second × seconds of handling.
 * Source: Erlang, Solution of some problems in the theory of probabilities (1917); Cooper, Introduction to Queueing Theory (1981), 3.
 */
export interface Line {
  /** contacts a second, above 0 */
  rate: number
  /** mean handling time in seconds, above 0 */
  handling: number
}

/** What a caller meets, and what the agents do. */
export interface LineOutcome {
  /** the chance of waiting at all */
  waiting: number
  /** mean wait of all who come, in seconds; infinite where they never catch up */
  waitS: number
  /** of those who come, the share answered within the limit */
  share: number
  /** of the agents' time, the share at work on a contact */
  occupancy: number
  /** the share that hangs up; 0 where nobody does */
  abandoned: number
}

/** Erlang B, the chance that all `agents` are busy where nobody waits: B(n) = a·B(n−1) / (n + a·B(n−1)), B(0) = 1. @param load in erlangs */
export function erlangB(agents: number, load: number): number {
  let blocked = 1
  for (let n = 1; n <= agents; n++) blocked = (load * blocked) / (n + load * blocked)
  return blocked
}

/** Erlang C, the chance of waiting: n·B / (n − a·(1 − B)); 1 where the load is as large as the agents are many. */
export function erlangC(agents: number, load: number): number {
  if (load >= agents) return 1
  const blocked = erlangB(agents, load)
  return (agents * blocked) / (agents - load * (1 - blocked))
}

/** @param withinS the limit of the share, in seconds of waiting */
export function waitInLine(agents: number, { rate, handling }: Line, withinS: number): LineOutcome {
  const load = rate * handling
  if (load >= agents) return { waiting: 1, waitS: Number.POSITIVE_INFINITY, share: 0, occupancy: 1, abandoned: 0 }
  const waiting = erlangC(agents, load)
  const spare = agents - load
  return {
    waiting,
    waitS: (waiting * handling) / spare,
    share: 1 - waiting * Math.exp((-spare * withinS) / handling),
    occupancy: load / agents,
    abandoned: 0,
  }
}
