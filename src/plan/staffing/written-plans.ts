import type { Target } from '../../metrics/targets.ts'
import type { Centre } from '../centre.ts'
import { sum } from '../demand/profile.ts'
import { peopleForWork } from '../queueing/throughput.ts'
import { liveChannels } from '../settings.ts'
import type { Handling, Lacking } from './handling.ts'
import { workFactors } from './live.ts'
import { planDays, seenOpen } from './week.ts'
import { peopleToAnswer } from './written.ts'

/** A channel that is answered when there is time, within what is promised. People are in fractions: channels share them. */
export interface WrittenPlan {
  channel: string
  handling: Handling
  target: Target
  /** contacts of a usual week */
  contacts: { mean: number; low: number; high: number }
  people: { mean: number; low: number; high: number }
  /** in the fullest week of the month, days with events included */
  busiest: number
  /** hours of work in a usual week */
  hours: number
  /** tickets that wait now, and the people while they are worked off besides */
  waiting: number
  withBacklog: number
}

export interface WrittenWeek {
  plans: readonly WrittenPlan[]
  lacking: readonly Lacking[]
  /** open half hours of the weekdays; undefined: neither said nor seen */
  open: readonly (readonly boolean[])[] | undefined
  /** hours a day in which one person works on it, and hours of a rostered day, by weekday */
  productive: number
  shiftHours: readonly number[]
}

/** Several parts ask, and years of days are drawn for it: once for each centre. */
const found = new WeakMap<Centre, WrittenWeek>()

/** E-mails, forms, messages and reviews: by throughput, never by Erlang. */
export function writtenPlans(centre: Centre): WrittenWeek {
  const week = found.get(centre) ?? planWritten(centre)
  found.set(centre, week)
  return week
}

function planWritten(centre: Centre): WrittenWeek {
  const { contacts, settings, handling, targets, days, answers, waiting } = centre
  const seen = answers.length > 0 && sum(answers.flat()) > 0 ? seenOpen(answers) : undefined
  const open = centre.open ?? (seen && days.map(({ weekday }) => seen[weekday]!))
  const weekOpen =
    open &&
    planDays(days, { days: days.map(() => ({ mean: 0, low: 0, high: 0 })), hours: noHours }, open).week.map((day) => day.open)
  const openHours = (weekOpen ?? []).map((row) => row.filter(Boolean).length / 2)
  const shiftHours = openHours.map((hours) => Math.min(hours, settings.shifts[0]! / 3600))
  const longest = Math.max(0, ...shiftHours)
  const productive = Math.min(settings.hoursPerDay ?? longest * (1 - (settings.shrinkage ?? 0)), longest)
  const [plans, lacking]: [WrittenPlan[], Lacking[]] = [[], []]
  for (const forecast of contacts?.channels ?? []) {
    const { channel, month, scatter } = forecast
    if ((liveChannels as readonly string[]).includes(channel)) continue
    const [time, target] = [handling.get(channel), targets[channel]]
    if (!target) lacking.push({ channel, lacks: 'target' })
    if (!time) lacking.push({ channel, lacks: 'handling' })
    if (!target || !time || !open || productive <= 0) continue
    const { week } = planDays(days, forecast, open)
    const perWeek = sum(week.map((day) => day.contacts))
    const work = (factor: number) => ({
      ...{ handling: time.mean * factor, variation: time.variation, target, hoursPerDay: productive },
      ...{ serviceLevel: settings.serviceLevel, dispersion: scatter.dispersion },
    })
    const usual = (factor: number) => peopleToAnswer(week, work(factor))
    const whole = days.map((day, place) => ({
      ...{ weekday: day.weekday, date: day.key, events: day.events, dates: 1, contacts: forecast.days[place]!.mean },
      halfHours: Array.from(
        { length: 48 },
        (_, slot) => (forecast.days[place]!.mean * forecast.hours[day.weekday]![slot >> 1]!) / 2,
      ),
      open: open[place]!,
    }))
    const factors = workFactors(month, time)
    const mean = usual(1)
    // of a month without orders there are no contacts
    const weekly = month.mean === 0 ? 0 : perWeek / month.mean
    const there = waiting.get(channel) ?? 0
    const backlog = peopleForWork({
      backlog: there,
      days: settings.backlogDays,
      perDay: 0,
      minutes: time.mean / 60,
      hoursPerDay: productive,
    })
    plans.push({
      ...{ channel, handling: time, target },
      contacts: { mean: perWeek, low: weekly * month.low, high: weekly * month.high },
      people: { mean, low: usual(factors.low), high: usual(factors.high) },
      busiest: Math.max(mean, peopleToAnswer(whole, work(1), 7)),
      hours: (perWeek * time.mean) / 3600,
      waiting: there,
      withBacklog: mean + backlog,
    })
  }
  return { plans, lacking, open: weekOpen, productive, shiftHours }
}

const noHours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
