import { slotMs, slots } from '../calendar/days.ts'
import type { Predicted } from '../demand/prediction.ts'
import { agentsNeeded, type ServiceGoal, type Staffing } from '../queueing/agents-needed.ts'
import { carriedLoads } from '../queueing/carried-load.ts'
import type { Handling } from './handling.ts'
import type { DayPlan } from './week.ts'

/** Agents of a half hour: as expected, and with as few or as many contacts as the interval of the plan holds. */
export interface HalfHour extends Staffing {
  slot: number
  contacts: number
  low: number
  high: number
}

export interface LiveDay extends DayPlan {
  halfHoursStaffed: readonly HalfHour[]
}

/** The factors by which work may be less or more than planned: that of contacts and that of handling times together. */
export function workFactors({ mean, low, high }: Predicted, handling: Handling): { low: number; high: number } {
  if (mean <= 0 || low <= 0) return { low: 0, high: mean > 0 ? high / mean : 1 }
  const together = (a: number, b: number) => Math.exp(Math.hypot(Math.log(a), Math.log(b)))
  return {
    low: 1 / together(mean / low, handling.mean / handling.low),
    high: together(high / mean, handling.high / handling.mean),
  }
}

/**
 * Agents for each open half hour of a day. What is in progress from the half hour before counts (`carriedLoads`); an agent who takes
 * several chats at once is planned as one who takes them one after the other in that part of the time, which is on the safe side. Open
 * means that somebody is there.
 *
 * @param concurrency contacts that one agent takes at once
 * @param levels of days: `dayLevels`
 */
export function staffDay(
  day: DayPlan,
  { handling, concurrency, levels }: { handling: number; concurrency: number; levels: readonly number[] },
  goal: ServiceGoal,
  factors: { low: number; high: number },
): LiveDay {
  const lengthS = slotMs / 1000
  const each = handling / concurrency
  const contacts = Array.from({ length: slots }, (_, slot) => (day.open[slot] ? day.halfHours[slot]! : 0))
  const staffing = (factor: number) =>
    carriedLoads(
      contacts.map((n) => n * factor),
      lengthS,
      handling,
    ).map((load) => agentsNeeded({ rate: load / handling, handling: each }, goal, levels))
  const [usual, low, high] = [staffing(1), staffing(factors.low), staffing(factors.high)]
  const halfHoursStaffed = contacts.flatMap((n, slot): HalfHour[] =>
    day.open[slot]
      ? [
          {
            ...{ slot, contacts: n, ...usual[slot]! },
            agents: Math.max(1, usual[slot]!.agents),
            low: Math.max(1, low[slot]!.agents),
            high: Math.max(1, high[slot]!.agents),
          },
        ]
      : [],
  )
  return { ...day, halfHoursStaffed }
}
