import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { startOfDay } from 'date-fns/startOfDay'
import { startOfMonth } from 'date-fns/startOfMonth'

/**
 * Months and days of a reporting zone's calendar. A wall is a wall clock time as epoch ms, as if the zone were UTC: it has no change
 * of the clocks, so that a day is always 24 hours. Keys are what groups are named by: `2026-10`, `2026-10-31`.
 */
export const monthKey = (wall: number): string => new Date(wall).toISOString().slice(0, 7)
export const dayKey = (wall: number): string => new Date(wall).toISOString().slice(0, 10)

/** The first instant of the wall's month, or of the month so many months later. */
export const monthStart = (wall: number, plus = 0): number => addMonths(startOfMonth(new UTCDateMini(wall)), plus).getTime()

/** The first instant of the month after the wall's. */
export const monthEnd = (wall: number): number => monthStart(wall, 1)

/** The first instant of the wall's day, or of the day so many days later. */
export const dayStart = (wall: number, plus = 0): number => addDays(startOfDay(new UTCDateMini(wall)), plus).getTime()

/** How many months of the calendar lie between two walls: 1 from October to November, whatever the days. */
export const monthsBetween = (from: number, to: number): number =>
  differenceInCalendarMonths(new UTCDateMini(to), new UTCDateMini(from))

/** How many days lie between two walls; a part of a day is a fraction. */
export const daysBetween = (from: number, to: number): number => (to - from) / 86_400_000

/** The wall of a key: the first instant of `2026-10` or `2026-10-31`. */
export const wallOfKey = (key: string): number => Date.parse(`${key.length === 7 ? `${key}-01` : key}T00:00:00Z`)

/** The wall of the Monday that an ISO week begins on: `2026-W43`. Week 1 is that of 4 January. */
export function weekStart(key: string): number {
  const fourth = Date.UTC(Number(key.slice(0, 4)), 0, 4)
  const monday = dayStart(fourth, -((new Date(fourth).getUTCDay() + 6) % 7))
  return dayStart(monday, 7 * (Number(key.slice(6)) - 1))
}
