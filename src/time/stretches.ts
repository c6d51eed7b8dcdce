import type { BusinessHours } from './business-hours.ts'
import { shiftsBetween } from './business-shifts.ts'

/** The business time between two instants (epoch seconds), stretch by stretch. */
export const stretches = (hours: BusinessHours, zone: string, from: number, to: number): Stretch[] =>
  shiftsBetween(hours, zone, from, to)
    .map(({ open, close }) => ({ from: Math.max(open, from), to: Math.min(close, to) }))
    .filter((stretch) => stretch.from < stretch.to)

/** Epoch seconds, half-open. */
export interface Stretch {
  from: number
  to: number
}
