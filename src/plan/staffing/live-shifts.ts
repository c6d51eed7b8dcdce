import { type PlanDay, slots } from '../calendar/days.ts'
import { sum } from '../demand/profile.ts'
import { coverShifts, neverCloses, peopleForWeek } from '../queueing/shifts.ts'
import type { LiveDay } from './live.ts'
import type { LivePlan } from './live-plans.ts'

/** People at work in chat and phone together, by half hour of a day. */
function peopleByHalfHour(days: readonly LiveDay[], of: 'agents' | 'low' | 'high'): number[] {
  const people: number[] = Array.from({ length: 48 }, () => 0)
  for (const { halfHoursStaffed } of days) for (const one of halfHoursStaffed) people[one.slot]! += one[of]
  return people
}

/** A shift of a usual week or of days with an event. */
export interface PlannedShift {
  /** weekday (Monday is 0), or the date */
  day: number | string
  /** half hours from the start of that day; `to` may be on the next */
  from: number
  to: number
  people: number
}

/** The shifts that cover chat and phone in a usual week. */
export function weekOfShifts(plans: readonly LivePlan[], of: 'agents' | 'low' | 'high', lengths: readonly number[]) {
  const needed = neededIn(
    plans.map(({ week }) => week),
    of,
  )
  return coverShifts(needed, inHalfHours(lengths), true).map(({ from, to, people }): PlannedShift & { day: number } => {
    const day = Math.floor(from / slots)
    return { day, from: from - day * slots, to: to - day * slots, people }
  })
}

/** The same on days with an event: those that follow each other together, and none goes past the last. */
export function eventShifts(plans: readonly LivePlan[], days: readonly PlanDay[], lengths: readonly number[]): PlannedShift[] {
  const groups: number[][] = []
  for (const [place, { events }] of days.entries()) {
    if (events.length === 0) continue
    const last = groups.at(-1)
    if (last?.at(-1) === place - 1) last.push(place)
    else groups.push([place])
  }
  return groups.flatMap((places) => {
    const keys = places.map((place) => days[place]!.key)
    const needed = neededIn(
      plans.map(({ special }) => keys.map((key) => special.find(({ date }) => date === key)!)),
      'agents',
    )
    return coverShifts(needed, inHalfHours(lengths), false).map(({ from, to, people }) => {
      const day = Math.floor(from / slots)
      return { day: keys[day]!, from: from - day * slots, to: to - day * slots, people }
    })
  })
}

/** Whether there is somebody at all hours of a usual week, so that no shift has an end that it must keep. */
export const roundTheClock = (plans: readonly LivePlan[]): boolean =>
  neverCloses(
    neededIn(
      plans.map(({ week }) => week),
      'agents',
    ),
  )

const inHalfHours = (lengths: readonly number[]) => lengths.map((seconds) => Math.max(1, Math.round(seconds / 1800)))

/** People at work in all channels together, by half hour of the days one after the other. */
const neededIn = (channels: readonly (readonly LiveDay[])[], of: 'agents' | 'low' | 'high'): number[] =>
  (channels[0] ?? []).flatMap((_, day) =>
    peopleByHalfHour(
      channels.map((days) => days[day]!),
      of,
    ),
  )

/** Hours that shifts take. */
export const hoursOfShifts = (shifts: readonly PlannedShift[]): number =>
  sum(shifts.map(({ from, to, people }) => ((to - from) / 2) * people))

/**
 * The people whom the shifts of a week take, who work so many days of it, each in shifts of one length. A day that is open for less
 * than a shift takes nobody else: they work it as a short one of theirs.
 *
 * @param lengths of shifts, seconds
 */
export function peopleForShifts(
  shifts: readonly (PlannedShift & { day: number })[],
  lengths: readonly number[],
  daysPerWeek: number,
): number {
  const known = [...new Set(inHalfHours(lengths))].sort((a, b) => a - b)
  const meant = ({ from, to }: PlannedShift) => known.find((length) => length >= to - from)
  const byDay = (length: number) =>
    Array.from({ length: 7 }, (_, day) =>
      sum(shifts.filter((shift) => shift.day === day && meant(shift) === length).map(({ people }) => people)),
    )
  return sum(known.map((length) => peopleForWeek(byDay(length), daysPerWeek)))
}
