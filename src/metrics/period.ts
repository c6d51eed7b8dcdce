import { dayStart, monthEnd, monthKey, monthStart } from '../time/months.ts'
import { instantOf, isoIn, type Offsets, wallOf } from '../time/zone.ts'
import type { KeyFilter } from './filter.ts'
import type { Question } from './question.ts'
import type { Report } from './report.ts'

/** From the first covered day to the day after the last; whole months where the data covers them. */
export function period(
  q: Pick<Question, 'from' | 'to' | 'zone'>,
  filter: readonly KeyFilter[],
  zone: Offsets,
  covered: { first: number; last: number; partial: readonly string[] } | undefined,
  asOf: number | undefined,
): Report['period'] {
  const iso = (wall: number) => isoIn(q.zone, instantOf(q.zone, wall))
  const { from, to } = edges(q, zone, covered, asOf)
  return {
    from: from === undefined ? null : iso(from),
    to: to === undefined ? null : iso(to),
    zone: q.zone,
    asOf: asOf === undefined ? null : `${new Date(asOf).toISOString().slice(0, 19)}Z`,
    ...(filter.length > 0 && { filter }),
  }
}

/** The same as walls, `to` exclusive; undefined where the export has no creation times. */
export function edges(
  q: Pick<Question, 'from' | 'to'>,
  zone: Offsets,
  covered: { first: number; last: number; partial: readonly string[] } | undefined,
  asOf: number | undefined,
): { from: number | undefined; to: number | undefined } {
  const whole = (wall: number) => !covered?.partial.includes(monthKey(wall))
  const end =
    covered &&
    Math.max(covered.last, Math.min(asOf === undefined ? covered.last : wallOf(zone, asOf), monthEnd(covered.last) - 1))
  const from = q.from ?? (covered && (whole(covered.first) ? monthStart(covered.first) : dayStart(covered.first)))
  const to = q.to ?? (covered && (whole(covered.last) ? monthEnd(covered.last) : dayStart(end!, 1)))
  return { from, to }
}
