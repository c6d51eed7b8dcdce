import type { Result } from '../metrics/report.ts'
import { dayKey, wallOfKey, weekStart } from '../time/months.ts'

/** A whole week of the calendar, by its key (`2026-W43`) and its Monday. */
export interface Week {
  week: string
  from: string
}

/** Tickets of a week by tag. A ticket with two tags is half of each, so that the parts add up to the tickets. */
export interface CauseWeek extends Week {
  tickets: number
  /** of each of `tags` */
  parts: Readonly<Record<string, number>>
  /** of all other tags together */
  others: number
  untagged: number
}

/** What customers wrote about, week by week. */
export interface CauseWeeks {
  /** the tags with the most tickets, largest first */
  tags: readonly string[]
  /** the long tail, largest first */
  others: readonly string[]
  weeks: readonly CauseWeek[]
}

const mostWeeks = 26
const mostTags = 5
const day = 86_400_000

/** The last whole weeks of a stretch of days, half a year at most, those without a ticket too. @param keys of the weeks that have tickets */
export function wholeWeeks({ from, to }: { from: string | null; to: string | null }, keys: readonly string[]): Week[] {
  if (!from || !to || keys.length === 0) return []
  const [first, end] = [wallOfKey(from.slice(0, 10)), wallOfKey(to.slice(0, 10))]
  const known = new Map(keys.map((key) => [weekStart(key), key]))
  const [start, last] = [Math.min(...known.keys()), Math.max(...known.keys())]
  return Array.from({ length: (last - start) / (7 * day) + 1 }, (_, i) => start + 7 * day * i)
    .filter((monday) => monday >= first && monday + 7 * day <= end)
    .slice(-mostWeeks)
    .map((monday) => ({ week: known.get(monday) ?? keyOf(monday), from: dayKey(monday) }))
}

/** `2026-W43`: an ISO week belongs to the year that its Thursday is in. */
function keyOf(monday: number): string {
  const year = new Date(monday + 3 * day).getUTCFullYear()
  return `${year}-W${String((monday - weekStart(`${year}-W01`)) / (7 * day) + 1).padStart(2, '0')}`
}

/**
 * Tickets of the whole weeks by tag, from the metric `tags` by week.
 *
 * @param period the days that count, as ISO instants with the zone's offset
 * @param volume `volume` by week
 * @param tagged `tags` by week: shares of a ticket's tags in `fractional`
 */
export function causeWeeks(
  period: { from: string | null; to: string | null },
  volume: readonly Result[],
  tagged: readonly Result[],
): CauseWeeks {
  const tickets = new Map(volume.flatMap(({ group, values }) => (group.week ? [[group.week, Number(values.tickets)]] : [])))
  const weeks = wholeWeeks(period, [...tickets.keys()])
  const shown = new Set(weeks.map(({ week }) => week))
  const parts = new Map<string, Map<string, number>>()
  for (const { group, values } of tagged) {
    if (!group.tag || !group.week || !shown.has(group.week)) continue
    const own = parts.get(group.tag) ?? new Map<string, number>()
    parts.set(group.tag, own.set(group.week, Number(values.fractional) * (tickets.get(group.week) ?? 0)))
  }
  const sum = (own: ReadonlyMap<string, number>) => [...own.values()].reduce((all, n) => all + n, 0)
  // to what can be told apart: which of two halves was added up first must not decide
  const ranked = [...parts].sort(([a, left], [b, right]) => tidy(sum(right)) - tidy(sum(left)) || (a < b ? -1 : 1))
  // one more would be as short a list as "others"
  const named = ranked.length === mostTags + 1 ? ranked : ranked.slice(0, mostTags)
  const rest = ranked.slice(named.length)
  return {
    tags: named.map(([tag]) => tag),
    others: rest.map(([tag]) => tag),
    weeks: weeks.map(({ week, from }) => {
      const all = tickets.get(week) ?? 0
      const of = (own: ReadonlyMap<string, number>) => tidy(own.get(week) ?? 0)
      const byTag = Object.fromEntries(named.map(([tag, own]) => [tag, of(own)]))
      const others = tidy(rest.reduce((total, [, own]) => total + (own.get(week) ?? 0), 0))
      const untagged = tidy(all - others - Object.values(byTag).reduce((total, n) => total + n, 0))
      return { week, from, tickets: all, parts: byTag, others, untagged }
    }),
  }
}

/** Parts of tickets as far as a third of a third can be told from nothing. */
const tidy = (n: number) => Math.round(n * 1e6) / 1e6
