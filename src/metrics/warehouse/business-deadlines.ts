import type { BusinessHours } from '../../time/business-hours.ts'
import { endOfBusinessDays } from '../../time/business-shifts.ts'
import { instantIn, offsets, wallOf } from '../../time/zone.ts'
import { reach } from '../compute/business-days.ts'
import type { Targets } from '../targets.ts'

/** The ends of business days as a table: the day of a creation (20261005, on the clock of `zone`), how many days, the end, epoch seconds. */
export interface BusinessDeadlines {
  zone: string
  rows: readonly (readonly [day: number, days: number, deadline: number])[]
}

const day = 86_400_000
const inDigits = (date: number) => Number(new Date(date * day).toISOString().slice(0, 10).replaceAll('-', ''))

/** Deadlines of targets in business days, for creations in a span, epoch ms; undefined where there are no such targets. */
export function businessDeadlines(
  hours: BusinessHours,
  ownZone: string,
  targets: Targets,
  span: { from: number; to: number },
): BusinessDeadlines | undefined {
  const counts = [...new Set(Object.values(targets).flatMap((target) => target?.days ?? []))]
  if (counts.length === 0) return undefined
  const zone = hours.zone ?? ownZone
  const clock = offsets(zone, span.from - day, span.to + reach * day)
  const [first, last] = [Math.floor(wallOf(clock, span.from) / day), Math.floor(wallOf(clock, span.to) / day)]
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const rows = days.flatMap((date) =>
    counts.flatMap((count) => {
      const end = endOfBusinessDays(hours, date, count)
      return end === undefined ? [] : [[inDigits(date), count, Math.round(instantIn(clock, end * day) / 1000)] as const]
    }),
  )
  return { zone, rows }
}
