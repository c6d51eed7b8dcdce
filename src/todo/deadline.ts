import { type BusinessHours, dayNumber } from '../time/business-hours.ts'
import { type Shift, shiftsBetween } from '../time/business-shifts.ts'
import { instantOf, isoIn } from '../time/zone.ts'

const day = 86_400
const dayMs = day * 1000
/** A year without an open hour has none. */
const furthest = 366
const longestBreak = 30

/** When things are due, by the calendar of the shop. Instants are epoch milliseconds. */
export interface Deadlines {
  /** so many seconds after an instant, in calendar or in business time; null where business time never comes */
  after(start: number, seconds: number, business: boolean): number | null
  /** the end of a day: with business hours the close of that day, else of the next one that is open */
  endOf(date: string): number
}

/** @param zone of the report, in which days end */
export function deadlines(hours: BusinessHours | undefined, zone: string): Deadlines {
  const clock = hours?.zone ?? zone
  const shifts = (from: number, days: number): Shift[] => (hours ? shiftsBetween(hours, clock, from, from + days * day) : [])
  return {
    after: (start, seconds, business) => {
      if (!business) return start + seconds * 1000
      let left = seconds
      for (const { open, close } of shifts(start / 1000, furthest)) {
        const from = Math.max(open, start / 1000)
        if (from >= close) continue
        if (close - from >= left) return (from + left) * 1000
        left -= close - from
      }
      return null
    },
    endOf: (date) => {
      const midnight = (number: number) => instantOf(zone, number * dayMs)
      const dayOf = ({ open }: Shift) => isoIn(clock, open * 1000).slice(0, 10)
      const opening = shifts(midnight(dayNumber(date)) / 1000, longestBreak).filter((shift) => dayOf(shift) >= date)
      const [first] = opening
      // hours that never shut, or a shop that does not open any more
      if (!first) return midnight(dayNumber(date) + 1)
      return opening.filter((shift) => dayOf(shift) === dayOf(first)).at(-1)!.close * 1000
    },
  }
}
