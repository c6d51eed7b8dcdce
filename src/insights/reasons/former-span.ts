import { rateRatio } from '../../metrics/statistics/rate-ratio.ts'
import { monthStart } from '../../time/months.ts'
import type { Shop } from '../shop.ts'
import { type DailyCounts, dailyCounts } from '../surges/daily-counts.ts'

/** Two stretches of days that are compared: walls, `to` exclusive. */
export interface Spans {
  now: Span
  before: Span
}

export interface Span {
  from: number
  to: number
}

export type Ratio = ReturnType<typeof rateRatio>

/** What became of the reasons, and of what. */
export interface Changes {
  spans: Spans
  /** per order; else per day */
  perOrder: boolean
  /** tickets with the tag, not parts of them; undefined where none came before, or too few came at all */
  of(tag: string): Ratio
}

const day = 86_400_000
/** Two stretches of an export that has less than two whole months. */
const fourWeeks = 28 * day

/**
 * The days asked for against as many before them (months against months), where the export reaches so far back; else its last whole
 * month against the one before, else its last four weeks against the four before.
 *
 * @param first, end walls: the days that the export is of
 */
export function formerSpan({ from, to }: Span, first: number, end: number): Spans | undefined {
  const last = Math.min(to, end)
  const spans = (now: Span, before: number): Spans => ({ now, before: { from: before, to: now.from } })
  if (from > first) {
    const months = wholeMonths(from, to)
    const before = months > 0 ? monthStart(from, -months) : from - (last - from)
    return before >= first && last > from ? spans({ from, to: last }, before) : undefined
  }
  const month = monthStart(last) === last ? last : monthStart(last)
  if (monthStart(month, -2) >= first) return spans({ from: monthStart(month, -1), to: month }, monthStart(month, -2))
  return last - 2 * fourWeeks >= first ? spans({ from: last - fourWeeks, to: last }, last - 2 * fourWeeks) : undefined
}

/** How many months of the calendar a stretch is; 0 where it is none. */
function wholeMonths(from: number, to: number): number {
  if (monthStart(from) !== from || monthStart(to) !== to) return 0
  for (let months = 1; months <= 120; months++) if (monthStart(from, months) === to) return months
  return 0
}

/** Counts of each tag in both spans, with the exact interval of their ratio. */
export async function tagChanges(shop: Shop): Promise<Changes | undefined> {
  const daily = await dailyCounts(shop)
  const spans = daily && formerSpan(shop.days!, daily.first, daily.first + daily.days * day)
  if (!spans) return undefined
  const counts = new Map(
    daily.subjects.flatMap(({ name, counts }) => (name.kind === 'tag' ? [[name.name!, counts] as const] : [])),
  )
  const perOrder = daily.orders !== undefined && [spans.now, spans.before].every((span) => total(daily.orders!, span, daily) > 0)
  const base = (span: Span) => (perOrder ? total(daily.orders!, span, daily) : (span.to - span.from) / day)
  const of = (tag: string): Ratio => {
    const own = counts.get(tag)
    const rate = (span: Span) => ({ events: total(own!, span, daily), base: base(span) })
    return own && rateRatio(rate(spans.now), rate(spans.before))
  }
  return { spans, perOrder, of }
}

const total = (counts: readonly number[], { from, to }: Span, { first }: DailyCounts): number =>
  counts.slice(Math.max(0, Math.round((from - first) / day)), Math.round((to - first) / day)).reduce((sum, n) => sum + n, 0)
