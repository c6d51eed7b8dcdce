import type { BusinessHours, Hours } from './business-hours.ts'
import { instantIn, offsets, wallOf } from './zone.ts'

/** A stretch of business time, epoch seconds, half-open. */
export interface Shift {
  open: number
  close: number
}

const day = 86_400

/**
 * The business time between two instants (epoch seconds) and a little beyond, in order, without overlaps. Its edges are local
 * times: one that does not occur moves forward by the gap, one that occurs twice is its first pass.
 */
export function shiftsBetween(hours: BusinessHours, zone: string, from: number, to: number): Shift[] {
  const span = offsets(zone, (from - 3 * day) * 1000, (to + 3 * day) * 1000)
  const dayOf = (at: number) => Math.floor(wallOf(span, at * 1000) / (day * 1000))
  const edge = (wall: number) => instantIn(span, wall * 1000) / 1000
  const shifts: Shift[] = []
  // the shift of the evening before reaches into the first day
  for (let date = dayOf(from) - 1; date <= dayOf(to) + 1; date++)
    for (const { open, close } of hoursOn(hours, date))
      shifts.push({ open: edge(date * day + open), close: edge(date * day + close) })
  return united(shifts)
}

/** The shifts that open on a day: its own, none on a holiday, else those of its weekday in the schedule of the time. */
function hoursOn({ schedules, holidays, exceptions }: BusinessHours, date: number): readonly Hours[] {
  const own = exceptions.get(date)
  if (own) return own
  if (holidays.has(date)) return []
  const schedule = schedules.findLast(({ from }) => from <= date)
  return schedule?.week[new Date(date * day * 1000).getUTCDay()] ?? []
}

/** Overlapping and touching shifts as one; those that a change of the clocks left nothing of are gone. */
function united(shifts: readonly Shift[]): Shift[] {
  const whole: Shift[] = []
  for (const shift of shifts.filter(({ open, close }) => open < close).sort((a, b) => a.open - b.open)) {
    const last = whole.at(-1)
    if (last && shift.open <= last.close) last.close = Math.max(last.close, shift.close)
    else whole.push({ ...shift })
  }
  return whole
}
