import type { BusinessHours } from '../../time/business-hours.ts'
import { shiftsBetween } from '../../time/business-shifts.ts'
import { dayKey } from '../../time/months.ts'
import { instantIn, offsets, wallOf } from '../../time/zone.ts'
import type { PlanEvent } from '../settings.ts'

export const dayMs = 86_400_000
/** Half hours of a day. */
export const slots = 48
export const slotMs = dayMs / slots

/** A day of the calendar; weekdays count from Monday. */
export interface PlanDay {
  /** wall of its start */
  wall: number
  key: string
  weekday: number
  /** times the contacts of a usual day, by the events on it */
  factor: number
  events: readonly string[]
}

/** Monday is 0. */
export const weekdayOf = (wall: number): number => (new Date(wall).getUTCDay() + 6) % 7

/** The days between two walls, `to` exclusive. */
export function daysBetween(from: number, to: number, events: readonly PlanEvent[]): PlanDay[] {
  const days: PlanDay[] = []
  for (let wall = from; wall < to; wall += dayMs) {
    const key = dayKey(wall)
    const on = events.filter((event) => event.from <= key && key <= event.to)
    const factor = on.reduce((product, event) => product * event.factor, 1)
    days.push({ wall, key, weekday: weekdayOf(wall), factor, events: on.map(({ what }) => what) })
  }
  return days
}

/**
 * Which half hours of each day are open: at least half of one is. By the wall clock, so that a day with a change of the clocks has
 * none of its lacking hour and its double hour once.
 */
export function openHalfHours(hours: BusinessHours, zone: string, days: readonly PlanDay[]): boolean[][] {
  const [first, last] = [days[0]!.wall, days.at(-1)!.wall + dayMs]
  const span = offsets(zone, first - dayMs, last + dayMs)
  const covered = days.map(() => Array.from({ length: slots }, () => 0))
  for (const { open, close } of shiftsBetween(hours, zone, instantIn(span, first) / 1000, instantIn(span, last) / 1000)) {
    const [from, to] = [wallOf(span, open * 1000), wallOf(span, close * 1000)]
    for (let at = Math.floor(from / slotMs) * slotMs; at < to; at += slotMs) {
      const [day, slot] = [Math.floor((at - first) / dayMs), Math.floor((at - first) / slotMs)]
      const row = covered[day]
      // an hour that a change of the clocks leaves out does not occur
      if (row && wallOf(span, instantIn(span, at)) === at)
        row[slot - day * slots]! += Math.min(to, at + slotMs) - Math.max(from, at)
    }
  }
  return covered.map((row) => row.map((ms) => ms >= slotMs / 2))
}
