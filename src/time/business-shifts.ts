import type { BusinessHours, Hours, Schedule } from './business-hours.ts'
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
  return united(
    hours.schedules.flatMap((schedule, i) => shiftsOf(hours, schedule, hours.schedules[i + 1], schedule.zone ?? zone, from, to)),
  )
}

/**
 * The shifts of one schedule, until the next one holds: those that open on its days, and if it starts or ends at an instant, what
 * lies on its side of that.
 */
function shiftsOf(
  hours: BusinessHours,
  schedule: Schedule,
  next: Schedule | undefined,
  zone: string,
  from: number,
  to: number,
): Shift[] {
  const span = offsets(zone, (from - 3 * day) * 1000, (to + 3 * day) * 1000)
  const dayOf = (at: number) => Math.floor(wallOf(span, at * 1000) / (day * 1000))
  const edge = (wall: number) => instantIn(span, wall * 1000) / 1000
  const [start, end] = [schedule.at ?? Number.NEGATIVE_INFINITY, next?.at ?? Number.POSITIVE_INFINITY]
  const firstDay = schedule.at === undefined ? schedule.from : Number.NEGATIVE_INFINITY
  const dayAfter = next && next.at === undefined ? next.from : Number.POSITIVE_INFINITY
  const shifts: Shift[] = []
  // the shift of the evening before reaches into the first day
  for (let date = Math.max(dayOf(from) - 1, firstDay); date <= dayOf(to) + 1 && date < dayAfter; date++)
    for (const { open, close } of hoursOn(hours, schedule, date))
      shifts.push({ open: Math.max(edge(date * day + open), start), close: Math.min(edge(date * day + close), end) })
  return shifts
}

/** The shifts that open on a day: its own, none on a holiday, else those of its weekday. */
function hoursOn({ holidays, exceptions }: BusinessHours, { week }: Schedule, date: number): readonly Hours[] {
  const own = exceptions.get(date)
  if (own) return own
  if (holidays.has(date)) return []
  return week[new Date(date * day * 1000).getUTCDay()] ?? []
}

/** Whether some shift opens on a day (numbered from 1970-01-01 on the team's calendar). */
const isBusinessDay = (hours: BusinessHours, date: number): boolean => {
  const schedule = hours.schedules.findLast(({ from }) => from <= date) ?? hours.schedules[0]!
  return hoursOn(hours, schedule, date).length > 0
}

/** Days in a row without a shift after which no business day is looked for any more. */
const longestPause = 366

/**
 * The day that begins where the n-th business day after a day ends; undefined where the team does not work again. The day itself is
 * never counted: what comes on a Friday, at whatever hour, has one business day until the end of Monday, and so has what comes on
 * the Saturday.
 */
export function endOfBusinessDays(hours: BusinessHours, date: number, n: number): number | undefined {
  let [left, pause] = [n, 0]
  for (let next = date + 1; pause < longestPause; next++) {
    if (!isBusinessDay(hours, next)) pause++
    else if (--left === 0) return next + 1
    else pause = 0
  }
  return undefined
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

/** Business time clipped to a span: epoch seconds, half-open. */
export interface Stretch {
  from: number
  to: number
}

/** The business time between two instants (epoch seconds), as parts that lie wholly between them. */
export const stretches = (hours: BusinessHours, zone: string, from: number, to: number): Stretch[] =>
  shiftsBetween(hours, zone, from, to)
    .map(({ open, close }) => ({ from: Math.max(open, from), to: Math.min(close, to) }))
    .filter((stretch) => stretch.from < stretch.to)
