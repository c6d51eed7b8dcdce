import { gamma, poisson, random } from '../../metrics/statistics/random.ts'
import type { Target } from '../../metrics/targets.ts'
import { slots } from '../calendar/days.ts'
import { sum } from '../demand/profile.ts'
import { peopleInTime, steadyPeople } from '../queueing/throughput.ts'
import type { DayPlan } from './week.ts'

/** How people work on what may wait. */
export interface WrittenWork {
  /** mean seconds for one contact, and their standard deviation as a part of it */
  handling: number
  variation: number
  target: Target
  /** hours a day that one person works on it; at most as long as the day is open */
  hoursPerDay: number
  serviceLevel: number
  /** variance ÷ mean of a day's contacts */
  dispersion: number
}

/** So many days are drawn: four years, so that one busy week does not decide. */
const drawnDays = 1460
/** A day of a target that goes by the calendar. */
const calendarDay = 86_400
const slotS = 1800

/**
 * The people a day, in fractions, with whom the share `serviceLevel` of contacts is answered in time. The days come again and again,
 * with counts and times drawn around their means, the same in every run: days scatter by their dispersion, contacts within a day at
 * random. Promised time runs in working hours only, as nothing can be done outside of them; a day of a target is a working day, and so
 * are hours that are more than one has; a target in business days ends with the last hour of that day.
 *
 * @param cycle days one after the other
 * @param together so many days from the first on are judged together, and the next, as the weeks of a month are; all must be in time
 */
export function peopleToAnswer(cycle: readonly DayPlan[], work: WrittenWork, together = cycle.length): number {
  const openSlots = cycle.map(({ open }) => open.filter(Boolean).length)
  if (openSlots.every((n) => n === 0)) return Number.POSITIVE_INFINITY
  const rounds = Math.ceil(drawnDays / cycle.length)
  const all = Array.from({ length: rounds }, () => cycle).flat()
  const next = random(1)
  const contacts = all.flatMap((day) => drawn(day, work.dispersion, next))
  const hour = work.handling / 3600
  const hours = contacts.map((n) => (n > 0 ? times(n, work.variation, next) * hour : 0))
  const mean = sum(cycle.map((day) => sum(day.halfHours))) * hour
  // what was drawn comes to what is expected: near the load a hundredth decides
  const scale = sum(hours) > 0 ? (mean * rounds) / sum(hours) : 1
  const run = {
    ...{ contacts, hours: hours.map((n) => n * scale) },
    due: work.target.days === undefined ? dueAfter(all, work.target, openSlots) : dueByDays(all, work.target.days),
    capacity: all.flatMap(({ open }, day) => {
      const n = openSlots[day % cycle.length]!
      return open.map((is) => (is ? Math.min(work.hoursPerDay, n / 2) / n : 0))
    }),
    group: all.flatMap(({ open }, day) => open.map(() => Math.floor((day % cycle.length) / together))),
  }
  return Math.max(
    peopleInTime(run, work.serviceLevel),
    steadyPeople(run, {
      share: work.serviceLevel,
      mean: mean * rounds,
      variance: mean * rounds * hour * (work.dispersion + work.variation ** 2),
    }),
  )
}

/** Contacts of the half hours of a day: the day itself is fuller or emptier than its mean, by a gamma with mean 1. */
function drawn({ halfHours, contacts: mean }: DayPlan, dispersion: number, next: () => number): number[] {
  const shape = dispersion > 1 ? mean / (dispersion - 1) : Number.POSITIVE_INFINITY
  const level = Number.isFinite(shape) && shape > 0 ? gamma(shape, next) / shape : 1
  return halfHours.map((n) => poisson(n * level, next))
}

/** How many means the handling times of so many contacts come to together: a gamma. */
function times(n: number, variation: number, next: () => number): number {
  if (variation === 0) return n
  const shape = n / variation ** 2
  return (gamma(shape, next) / shape) * n
}

/** The half hour in which so much open time after the start of each is over. */
function dueAfter(days: readonly DayPlan[], { seconds, business }: Target, openSlots: readonly number[]): number[] {
  const openDays = openSlots.filter((n) => n > 0)
  const ofDay = (sum(openDays) / openDays.length) * slotS
  const whole = business ? 0 : Math.floor(seconds / calendarDay)
  const rest = seconds - whole * calendarDay
  // 23 hours are not longer than a day
  const steps = Math.max(1, Math.floor((whole * ofDay + (business ? rest : Math.min(rest, ofDay))) / slotS))
  const open = days.flatMap((day) => [...day.open])
  const places = open.flatMap((is, place) => (is ? [place] : []))
  let before = 0
  return open.map((is) => {
    const due = places[before + steps - 1] ?? open.length
    if (is) before++
    return due
  })
}

/** The last open half hour of the n-th open day after each. */
function dueByDays(days: readonly DayPlan[], n: number): number[] {
  const openDays = days.flatMap(({ open }, day) => (open.some(Boolean) ? [day] : []))
  let later = 0
  return days.flatMap(({ open }, day) => {
    while (later < openDays.length && openDays[later]! <= day) later++
    const last = openDays[later + n - 1]
    const due = last === undefined ? days.length * slots : last * slots + days[last]!.open.lastIndexOf(true)
    return open.map(() => due)
  })
}
