import type { Centre } from '../centre.ts'
import { sum } from '../demand/profile.ts'
import type { ServiceGoal } from '../queueing/agents-needed.ts'
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
