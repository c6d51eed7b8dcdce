import type { BusinessHours } from '../../time/business-hours.ts'
import { daysOfBlocks } from '../compute/business-clock.ts'

/** Business time as a table: a row a day (UTC), with the business seconds before it and the parts of shifts that fall on it, epoch seconds. */
export interface BusinessDays {
  columns: readonly string[]
  rows: readonly (readonly number[])[]
  /** how many shifts the busiest day has */
  shifts: number
}

/** @param blocks as `clockBlocks` gives them */
export function businessDays(hours: BusinessHours, zone: string, blocks: readonly number[]): BusinessDays {
  const days = daysOfBlocks(hours, zone, blocks)
  const shifts = days.reduce((n, { shifts }) => Math.max(n, shifts.length), 0)
  const numbers = Array.from({ length: shifts }, (_, i) => i)
  return {
    columns: ['day', 'before_s', ...numbers.flatMap((i) => [`open_${i}`, `close_${i}`])],
    rows: days.map((d) => [d.day, d.before, ...numbers.flatMap((i) => [d.shifts[i]?.open ?? 0, d.shifts[i]?.close ?? 0])]),
    shifts,
  }
}
