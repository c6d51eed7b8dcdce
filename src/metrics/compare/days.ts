import { UserError } from '../../errors.ts'
import { nothingBefore, overlapping, sameDays, twoMonthsNeeded } from '../messages/compare.ts'

/** Walls of the reporting zone, epoch ms, `to` exclusive. */
export interface Days {
  from: number
  to: number
}

const monthOf = (wall: number) => new Date(wall).toISOString().slice(0, 7)
const month = (wall: number, plus = 0) => Date.UTC(new Date(wall).getUTCFullYear(), new Date(wall).getUTCMonth() + plus)
const wholeMonths = ({ from, to }: Days) => from === month(from) && to === month(to)

/**
 * Which days are compared with which. `with` months that were named; else what lies before: as many months before months, as many
 * days before days; where no period was asked for, the last two complete months of the export.
 *
 * @param asked edges that were said (`--month`, `--from`, `--to`), if any
 * @param covered what the export covers, and its incomplete months (`2026-10`)
 * @throws UserError where the export does not hold two complete months, or nothing of the days before, and for days that are in both
 */
export function comparedDays(
  asked: { from?: number | undefined; to?: number | undefined },
  against: Days | undefined,
  covered: Days & { partial: readonly string[] },
): { now: Days; before: Days } {
  const named = asked.from !== undefined || asked.to !== undefined
  const now = named
    ? { from: asked.from ?? covered.from, to: asked.to ?? covered.to }
    : lastComplete(covered, against ? [monthOf(against.from)] : [])
  const before = against ?? earlier(now)
  if (!named && !against && (covered.partial.includes(monthOf(before.from)) || before.from < month(covered.from)))
    throw new UserError(...twoMonthsNeeded)
  if (before.from === now.from && before.to === now.to) throw new UserError(...sameDays)
  if (before.from < now.to && now.from < before.to) throw new UserError(...overlapping(saidDays(now), saidDays(before)))
  if (before.to <= covered.from || before.from >= covered.to)
    throw new UserError(...nothingBefore(saidDays(before), saidDays(covered)))
  return { now, before }
}

function lastComplete({ from, to, partial }: Days & { partial: readonly string[] }, not: readonly string[]): Days {
  for (let start = month(to - 1); start >= month(from); start = month(start, -1))
    if (!partial.includes(monthOf(start)) && !not.includes(monthOf(start))) return { from: start, to: month(start, 1) }
  throw new UserError(...twoMonthsNeeded)
}

function earlier(now: Days): Days {
  if (!wholeMonths(now)) return { from: now.from - (now.to - now.from), to: now.from }
  const months = (d: number) => new Date(d).getUTCFullYear() * 12 + new Date(d).getUTCMonth()
  return { from: month(now.from, months(now.from) - months(now.to)), to: now.from }
}

/** How many days of the calendar, an hour more or less not counted: walls have no change of the clocks. */
export const daysIn = ({ from, to }: Days) => (to - from) / 86_400_000

/** `2026-10-01..2026-10-31` */
export const saidDays = ({ from, to }: Days) => [from, to - 1].map((wall) => new Date(wall).toISOString().slice(0, 10)).join('..')
