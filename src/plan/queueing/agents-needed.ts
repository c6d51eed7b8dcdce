import { waitWithPatience } from './erlang-a.ts'
import { type Line, type LineOutcome, waitInLine } from './erlang-c.ts'

/** What agents must reach. Shares from 0 to 1. */
export interface ServiceGoal {
  /** answered within so many seconds … */
  withinS: number
  /** … the share of contacts */
  share: number
  /** the most of an agent's time that may be at work on contacts */
  occupancy: number
  /** mean seconds after which who waits gives up (Erlang A); without it nobody does (Erlang C) */
  patience?: number | undefined
}

export interface Staffing extends LineOutcome {
  agents: number
}

/** What happens with so many agents. */
export const outcome = (agents: number, line: Line, goal: ServiceGoal): LineOutcome =>
  goal.patience === undefined
    ? waitInLine(agents, line, goal.withinS)
    : waitWithPatience(agents, line, goal.patience, goal.withinS)

/**
 * The fewest agents with which the share is reached and nobody works more than the cap; both only get better with each more agent.
 * No contacts need nobody.
 *
 * The share is that of contacts on days of all levels together: a full day loses more than an empty one gains, so that agents for the
 * mean day fall short of it. What else is told is of the mean day.
 * Source: Jongbloed and Koole, Managing uncertainty in call centres using Poisson mixtures, ASMBI 17 (2001).
 *
 * @param levels of days, as likely as each other: times the contacts of the mean day
 */
export function agentsNeeded(line: Line, goal: ServiceGoal, levels: readonly number[] = [1]): Staffing {
  if (line.rate <= 0) return { agents: 0, waiting: 0, waitS: 0, share: 1, occupancy: 0, abandoned: 0 }
  // without enough for the load Erlang C has no answer; with patience fewer may do
  let agents = goal.patience === undefined ? Math.max(1, Math.floor(line.rate * line.handling)) : 1
  for (; ; agents++) {
    const found = outcome(agents, line, goal)
    if (found.occupancy > goal.occupancy || (found.share < goal.share && levels.length === 1)) continue
    const share = levels.length === 1 ? found.share : shareOver(levels, agents, line, goal)
    if (share >= goal.share) return { agents, ...found, share }
  }
}

function shareOver(levels: readonly number[], agents: number, line: Line, goal: ServiceGoal): number {
  let [all, met] = [0, 0]
  for (const level of levels) {
    all += level
    met += level * outcome(agents, { ...line, rate: line.rate * level }, goal).share
  }
  return met / all
}

/** Hours to roster for hours at work: of every rostered hour the share `shrinkage` goes to breaks, training, leave and sickness. */
export const rostered = (hours: number, shrinkage: number): number => hours / (1 - shrinkage)
