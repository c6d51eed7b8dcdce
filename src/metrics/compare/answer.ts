import type { Session } from '../../duckdb/session.ts'
import { toWall } from '../../duckdb/zone-sql.ts'
import { UserError } from '../../errors.ts'
import { coverage, readable } from '../../tickets/load/month-coverage.ts'
import type { Warning } from '../../tickets/warning.ts'
import { instantOf, isoIn, type Offsets, wallOf } from '../../time/zone.ts'
import type { Comparison } from '../comparison.ts'
import type { Ask } from '../compute/measure.ts'
import type { During } from '../compute/populations.ts'
import { incomplete, noTimes, nothingBefore, unevenDays } from '../messages/compare.ts'
import { edges } from '../period.ts'
import type { Question } from '../question.ts'
import { isOnlyLonger } from './change.ts'
import { compare } from './compare.ts'
import { comparedDays, type Days, daysIn, saidDays } from './days.ts'

/**
 * What `--compare` asks for, and what must be known of it.
 * @throws UserError where the export has nothing to compare with
 */
export async function compared(
  session: Session,
  during: During,
  q: Pick<Question, 'compare' | 'from' | 'to' | 'zone'>,
  { zone, asOf }: { zone: Offsets; asOf: number | undefined },
  ask: Ask,
): Promise<{ comparison?: Comparison; warnings: readonly Warning[] }> {
  if (q.compare === undefined) return { warnings: [] }
  const open = { from: undefined, to: undefined }
  const wall = asOf === undefined ? undefined : wallOf(zone, asOf)
  const covered = await coverage(session, 'all_tickets', zone, { ...open, asOf: wall })
  const { from, to } = edges(open, zone, covered, asOf)
  if (!covered || from === undefined || to === undefined) throw new UserError(...noTimes)
  const against = q.compare === 'before' ? undefined : q.compare
  const days = comparedDays(q, against, { from, to, partial: covered.partial })
  for (const one of [days.now, days.before])
    if (!(await hasTickets(session, zone, one))) throw new UserError(...nothingBefore(saidDays(one), saidDays({ from, to })))
  // an edge that somebody said is covered is
  const whole = (d: Days) => (d.from >= from || d.from === q.from) && (d.to <= to || d.to === q.to)
  const cut = [days.now, days.before].filter((d) => !whole(d))
  const { changes, mix } = await compare(session, during, days, ask, ask.by, cut.length > 0)
  const counts = ask.metrics.filter(({ metric }) => metric.compare?.some(({ is }) => is === 'count')).map(({ id }) => id)
  const longer = cut.length === 0 && changes.some((change) => counts.includes(change.metric) && isOnlyLonger(change))
  const iso = (d: Days) => ({ from: isoIn(q.zone, instantOf(q.zone, d.from)), to: isoIn(q.zone, instantOf(q.zone, d.to)) })
  return {
    comparison: { now: iso(days.now), before: iso(days.before), changes, mix },
    warnings: [
      ...cut.map((d) => ({ code: 'compare-incomplete', text: incomplete(saidDays(d)) })),
      ...(longer ? [{ code: 'compare-days', text: unevenDays(daysIn(days.now), daysIn(days.before)) }] : []),
    ],
  }
}

/** Of days without any, a fall to nothing or a rise from it would be told that is only a hole in the export. */
async function hasTickets(session: Session, zone: Offsets, { from, to }: Days): Promise<boolean> {
  const wall = `epoch_ms(${toWall('created_at', zone)})`
  const { there } = await session.one(
    `SELECT count(*) > 0 AS there FROM ${readable} WHERE ${wall} >= ${from} AND ${wall} < ${to}`,
  )
  return there as boolean
}
