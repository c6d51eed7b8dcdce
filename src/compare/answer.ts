import type { Comparison } from '../comparison.ts'
import type { Ask } from '../engine/measure.ts'
import { coverage } from '../engine/months.ts'
import type { During } from '../engine/populations.ts'
import type { Session } from '../engine/session.ts'
import { UserError } from '../errors.ts'
import { incomplete, noTimes } from '../messages/compare.ts'
import { edges } from '../period.ts'
import type { Question } from '../question.ts'
import type { Warning } from '../report.ts'
import { instantOf, isoIn, type Offsets, wallOf } from '../time/zone.ts'
import { compare } from './compare.ts'
import { comparedDays, type Days, saidDays } from './days.ts'

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
  // an edge that somebody said is covered is
  const whole = (d: Days) => (d.from >= from || d.from === q.from) && (d.to <= to || d.to === q.to)
  const cut = [days.now, days.before].filter((d) => !whole(d))
  const { changes, mix } = await compare(session, during, days, ask, ask.by, cut.length > 0)
  const iso = (d: Days) => ({ from: isoIn(q.zone, instantOf(q.zone, d.from)), to: isoIn(q.zone, instantOf(q.zone, d.to)) })
  return {
    comparison: { now: iso(days.now), before: iso(days.before), changes, mix },
    warnings: cut.map((d) => ({ code: 'compare-incomplete', text: incomplete(saidDays(d)) })),
  }
}
