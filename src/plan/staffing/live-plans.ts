import type { Centre } from '../centre.ts'
import { sum } from '../demand/profile.ts'
import type { ServiceGoal } from '../queueing/agents-needed.ts'
import { coverShifts, type ShiftBlock } from '../queueing/shifts.ts'
import { liveChannels } from '../settings.ts'
import type { Handling, Lacking } from './handling.ts'
import { type LiveDay, staffDay, workFactors } from './live.ts'
import { planDays, seenOpen, showsHours } from './week.ts'

/** A channel in which people wait for an agent. */
export interface LivePlan {
  channel: string
  handling: Handling
  goal: ServiceGoal
  concurrency: number
  week: readonly LiveDay[]
  special: readonly LiveDay[]
  /** of the contacts of a usual week, the share that comes when it is shut */
  outside: number
}

/** Chat and phone, as far as the export has them. */
export function livePlans(centre: Centre): { plans: LivePlan[]; lacking: Lacking[] } {
  const { contacts, settings, handling, targets, days } = centre
  const plans: LivePlan[] = []
  const lacking: Lacking[] = []
  for (const forecast of contacts?.channels ?? []) {
    const channel = liveChannels.find((one) => one === forecast.channel)
    if (!channel) continue
    const [time, target] = [handling.get(channel), targets[channel]]
    if (!target) lacking.push({ channel, lacks: 'target' })
    if (!time) lacking.push({ channel, lacks: 'handling' })
    const hours = forecast.hours.map((row, weekday) => row.map((share) => share * weekdayLevel(centre, forecast.days, weekday)))
    const known = centre.open !== undefined || showsHours(hours, forecast.observed)
    if (!known) lacking.push({ channel, lacks: 'hours' })
    if (!target || !time || !known) continue
    const seen = seenOpen(hours)
    const { week, special } = planDays(days, forecast, centre.open ?? days.map(({ weekday }) => seen[weekday]!))
    const concurrency = settings.concurrency[channel] ?? 1
    const goal: ServiceGoal = {
      ...{ withinS: target.seconds, share: settings.serviceLevel, occupancy: settings.occupancy },
      patience: settings.patience[channel],
    }
    const factors = workFactors(forecast.month, time)
    const staffed = (all: typeof week) => all.map((day) => staffDay(day, time.mean, concurrency, goal, factors))
    const [all, taken] = [
      sum(week.map((day) => day.contacts)),
      sum(week.map((day) => sum(day.halfHours.filter((_, slot) => day.open[slot])))),
    ]
    plans.push({
      ...{ channel, handling: time, goal, concurrency, week: staffed(week), special: staffed(special) },
      outside: all > 0 ? Math.max(0, 1 - taken / all) : 0,
    })
  }
  return { plans, lacking }
}

/** Contacts of a weekday, so that its hours can be held against those of others. */
function weekdayLevel({ days }: Centre, contacts: readonly { mean: number }[], weekday: number): number {
  const places = days.flatMap((day, place) => (day.weekday === weekday ? [place] : []))
  return sum(places.map((place) => contacts[place]!.mean)) / Math.max(1, places.length)
}

/** People at work in chat and phone together, by half hour of a day. */
export function peopleByHalfHour(days: readonly LiveDay[], of: 'agents' | 'low' | 'high'): number[] {
  const people: number[] = Array.from({ length: 48 }, () => 0)
  for (const { halfHoursStaffed } of days) for (const one of halfHoursStaffed) people[one.slot]! += one[of]
  return people
}

/** Shifts of one day that cover all live channels: places are half hours of the day. */
export function dayShifts(days: readonly LiveDay[], of: 'agents' | 'low' | 'high', lengthS: number): ShiftBlock[] {
  const people = peopleByHalfHour(days, of)
  const first = people.findIndex((n) => n > 0)
  if (first < 0) return []
  const last = people.findLastIndex((n) => n > 0)
  return coverShifts(people.slice(first, last + 1), Math.round(lengthS / 1800)).map((shift) => ({
    ...shift,
    from: shift.from + first,
    to: shift.to + first,
  }))
}

/** Hours of a usual week that shifts take, and how many shifts each day has. */
export function weekOfShifts(
  plans: readonly LivePlan[],
  of: 'agents' | 'low' | 'high',
  lengthS: number,
): { hours: number; byDay: number[] } {
  const days = Array.from({ length: 7 }, (_, weekday) =>
    dayShifts(
      plans.map(({ week }) => week[weekday]!),
      of,
      lengthS,
    ),
  )
  return {
    hours: sum(days.flatMap((shifts) => shifts.map(({ from, to, people }) => ((to - from) / 2) * people))),
    byDay: days.map((shifts) => sum(shifts.map(({ people }) => people))),
  }
}
