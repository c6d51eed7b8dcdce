import { UserError } from '../../errors.ts'
import { dayKey, daysBetween, monthEnd, monthKey, monthStart, monthsBetween } from '../../time/months.ts'
import { nothingBefore, overlapping, sameDays, twoMonthsNeeded } from '../messages/compare.ts'

/** Walls of the reporting zone, epoch ms, `to` exclusive. */
export interface Days {
  from: number
  to: number
}

const wholeMonths = ({ from, to }: Days) => from === monthStart(from) && to === monthStart(to)

/**
 * The two periods of a comparison. The earlier one is `against`, else the days before: as many months before whole months, as many
 * days before days. Without a period in the flags: the last two complete months of the export.
 *
 * @param asked edges that flags name (`--month`, `--from`, `--to`), if any
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
    : lastComplete(covered, against ? [monthKey(against.from)] : [])
  const before = against ?? earlier(now)
  if (!named && !against && (covered.partial.includes(monthKey(before.from)) || before.from < monthStart(covered.from)))
    throw UserError.of('missing-data', twoMonthsNeeded)
  if (before.from === now.from && before.to === now.to) throw new UserError(...sameDays)
  if (before.from < now.to && now.from < before.to) throw new UserError(...overlapping(daysText(now), daysText(before)))
  if (before.to <= covered.from || before.from >= covered.to)
    throw UserError.of('missing-data', nothingBefore(daysText(before), daysText(covered)))
  return { now, before }
}

function lastComplete({ from, to, partial }: Days & { partial: readonly string[] }, not: readonly string[]): Days {
  for (let start = monthStart(to - 1); start >= monthStart(from); start = monthStart(start, -1))
    if (!partial.includes(monthKey(start)) && !not.includes(monthKey(start))) return { from: start, to: monthEnd(start) }
  throw UserError.of('missing-data', twoMonthsNeeded)
}

function earlier(now: Days): Days {
  if (!wholeMonths(now)) return { from: now.from - (now.to - now.from), to: now.from }
  return { from: monthStart(now.from, -monthsBetween(now.from, now.to)), to: now.from }
}

/** How many days of the calendar. */
export const dayCount = ({ from, to }: Days): number => daysBetween(from, to)

/** `2026-10-01..2026-10-31` */
export const daysText = ({ from, to }: Days): string => `${dayKey(from)}..${dayKey(to - 1)}`
