import { type PlanDay, slots } from '../calendar/days.ts'
import type { ChannelForecast } from '../demand/forecast.ts'

/** A day to be staffed: a weekday as it usually is in the month, or a date that is not. */
export interface DayPlan {
  /** Monday is 0 */
  weekday: number
  /** the date, where it stands for itself */
  date: string | null
  events: readonly string[]
  /** dates of the month that it is for */
  dates: number
  contacts: number
  /** contacts of the half hours */
  halfHours: readonly number[]
  open: readonly boolean[]
}

/**
 * The days of a month as plans are made for: the seven weekdays, each the mean of its dates without events, and each date with an event.
 * A date that is shut where its weekday is open (a holiday) is not in the mean.
 *
 * @param open half hours of each day of the month
 */
export function planDays(
  days: readonly PlanDay[],
  { days: contacts, hours }: Pick<ChannelForecast, 'days' | 'hours'>,
  open: readonly (readonly boolean[])[],
): { week: DayPlan[]; special: DayPlan[] } {
  const isOpen = (place: number) => open[place]!.some(Boolean)
  const plan = (places: readonly number[], date: string | null): DayPlan => {
    const [first] = places
    const { weekday, events } = days[first!]!
    const mean = places.reduce((total, place) => total + contacts[place]!.mean, 0) / places.length
    return {
      ...{ weekday, date, events: date === null ? [] : events, dates: places.length, contacts: mean },
      halfHours: Array.from({ length: slots }, (_, slot) => (mean * hours[weekday]![slot >> 1]!) / 2),
      open: open[first!]!,
    }
  }
  const week = Array.from({ length: 7 }, (_, weekday) => {
    const all = days.flatMap((day, place) => (day.weekday === weekday ? [place] : []))
    const usual = all.filter((place) => days[place]!.events.length === 0)
    const ordinary = usual.filter(isOpen)
    return plan(ordinary.length > 0 ? ordinary : usual.length > 0 ? usual : all, null)
  })
  const special = days.flatMap((day, place) => (day.events.length > 0 ? [plan([place], day.key)] : []))
  return { week, special }
}

/**
 * Half hours of the week in which a channel seems to be open: hours with at least a tenth of the contacts (or answers) of its busiest
 * hour, where nobody said when it is.
 */
export function seenOpen(hours: readonly (readonly number[])[]): boolean[][] {
  const busiest = Math.max(0, ...hours.flat())
  return hours.map((row) => Array.from({ length: slots }, (_, slot) => busiest > 0 && row[slot >> 1]! >= busiest / 10))
}

/** Contacts of the busiest hour of the week from which a tenth of it is told from none: of three expected, none come by chance 1 time in 20. */
const fewestInBusiest = 30

/** Whether so many contacts, spread over the hours of the week like this, show when a channel is open. */
export function showsHours(hours: readonly (readonly number[])[], observed: number): boolean {
  const all = hours.flat()
  const total = all.reduce((sum, one) => sum + one, 0)
  return total > 0 && (observed * Math.max(...all)) / total >= fewestInBusiest
}
