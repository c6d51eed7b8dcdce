import type { Target } from '../../metrics/targets.ts'
import { slots } from '../calendar/days.ts'
import { normalQuantile } from '../demand/prediction.ts'
import { peopleInTime, type WorkStretch } from '../queueing/throughput.ts'
import type { DayPlan } from './week.ts'

/** How people work on what may wait. */
export interface WrittenWork {
  /** seconds for one contact */
  handling: number
  target: Target
  /** hours a day that one person works on it; at most as long as the day is open */
  hoursPerDay: number
  serviceLevel: number
  /** variance ÷ mean of a day's contacts */
  dispersion: number
}

/**
 * The people a day, in fractions, who answer in time: for a chain of days, what comes in any span must be done when it is due. Promised
 * time runs in working hours only, as nothing can be done outside of them; a target in business days ends with the last hour of that
 * day. Spans are planned for as many contacts as they have with the chance of the service level.
 *
 * @param days one after the other
 */
export function peopleToAnswer(
  days: readonly DayPlan[],
  { handling, target, hoursPerDay, serviceLevel, dispersion }: WrittenWork,
): number {
  const openSlots = days.map(({ open }) => open.filter(Boolean).length)
  const capacity = openSlots.map((n) => (n === 0 ? 0 : Math.min(hoursPerDay, n / 2) / n))
  const due = target.days === undefined ? dueAfter(days, target.seconds) : dueByDays(openSlots, days, target.days)
  const stretches = days.flatMap(({ open, halfHours }, day): WorkStretch[] =>
    halfHours.map((contacts, slot) => ({
      contacts,
      due: due[day * slots + slot]!,
      capacity: open[slot] ? capacity[day]! : 0,
    })),
  )
  return peopleInTime(stretches, handling / 3600, Math.max(0, normalQuantile(serviceLevel)), dispersion)
}

/** The half hour in which so much open time after the start of each is over. */
function dueAfter(days: readonly DayPlan[], seconds: number): number[] {
  const open = days.flatMap((day) => [...day.open])
  const places = open.flatMap((is, place) => (is ? [place] : []))
  const steps = Math.max(1, Math.floor(seconds / 1800))
  let before = 0
  return open.map((is) => {
    const due = places[before + steps - 1] ?? open.length
    if (is) before++
    return due
  })
}

/** The last open half hour of the n-th open day after each. */
function dueByDays(openSlots: readonly number[], days: readonly DayPlan[], n: number): number[] {
  const openDays = openSlots.flatMap((count, day) => (count > 0 ? [day] : []))
  return days.flatMap(({ open }, day) => {
    const last = openDays.filter((other) => other > day)[n - 1]
    const due = last === undefined ? days.length * slots : last * slots + days[last]!.open.lastIndexOf(true)
    return open.map(() => due)
  })
}
