import { slots } from '../calendar/days.ts'
import type { Centre } from '../centre.ts'
import { dayLevels } from '../demand/prediction.ts'
import { sum } from '../demand/profile.ts'
import type { ServiceGoal } from '../queueing/agents-needed.ts'
import { liveChannels } from '../settings.ts'
import type { Handling, Lacking } from './handling.ts'
import { type LiveDay, staffDay, workFactors } from './live.ts'
import { type DayPlan, planDays, seenOpen, showsHours } from './week.ts'

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
  /** the hour after closing or before opening that would take most of them */
  longer: HourMore | undefined
}

/** An hour more on every day that is open. */
export interface HourMore {
  /** half hours of the day: that in which it starts; undefined: not the same on all days */
  from: number | undefined
  late: boolean
  /** of a usual week: contacts in it, and days */
  contacts: number
  days: number
}

/** The hour before opening or after closing in which most contacts of a usual week come; none where no day has one left, or nobody comes. */
export function bestHourMore(week: readonly DayPlan[]): HourMore | undefined {
  const found = [true, false].map((late): HourMore => {
    const starts = week.flatMap(({ open, halfHours }) => {
      const start = late ? open.lastIndexOf(true) + 1 : open.indexOf(true) - 2
      return open.some(Boolean) && start >= 0 && start + 2 <= slots
        ? [{ start, contacts: halfHours[start]! + halfHours[start + 1]! }]
        : []
    })
    const [first] = starts
    return {
      from: first && starts.every(({ start }) => start === first.start) ? first.start : undefined,
      ...{ late, contacts: sum(starts.map(({ contacts }) => contacts)), days: starts.length },
    }
  })
  const best = found.reduce((a, b) => (b.contacts > a.contacts ? b : a))
  return best.contacts > 0 ? best : undefined
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
    const levels = dayLevels(forecast.scatter, forecast.month.mean / days.length)
    const staffed = (all: typeof week) =>
      all.map((day) => staffDay(day, { handling: time.mean, concurrency, levels }, goal, factors))
    const [all, taken] = [
      sum(week.map((day) => day.contacts)),
      sum(week.map((day) => sum(day.halfHours.filter((_, slot) => day.open[slot])))),
    ]
    plans.push({
      ...{ channel, handling: time, goal, concurrency, week: staffed(week), special: staffed(special) },
      outside: all > 0 ? Math.max(0, 1 - taken / all) : 0,
      longer: bestHourMore(week),
    })
  }
  return { plans, lacking }
}

/** Contacts of a weekday, so that its hours can be held against those of others. */
function weekdayLevel({ days }: Centre, contacts: readonly { mean: number }[], weekday: number): number {
  const places = days.flatMap((day, place) => (day.weekday === weekday ? [place] : []))
  return sum(places.map((place) => contacts[place]!.mean)) / Math.max(1, places.length)
}
