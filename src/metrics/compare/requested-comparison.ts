import { UserError } from '../../errors.ts'
import type { Coverage, Declared } from '../../tickets/load/month-coverage.ts'
import type { Warning } from '../../tickets/warning.ts'
import { instantOf, isoIn, type Offsets, wallOf } from '../../time/zone.ts'
import type { Comparison } from '../comparison.ts'
import type { Session } from '../compute/aggregate.ts'
import type { Measurement } from '../compute/measure.ts'
import type { PopulationScope } from '../compute/populations.ts'
import { incomplete, noTimes, nothingBefore, unevenDays } from '../messages/compare.ts'
import { edges } from '../period.ts'
import type { Question } from '../question.ts'
import { isOnlyLonger } from './change.ts'
import { compare } from './compare.ts'
import { comparedDays, type Days, dayCount, daysText } from './days.ts'

interface Compared {
  comparison?: Comparison
  warnings: readonly Warning[]
}

interface Prepared {
  question: Pick<Question, 'compare' | 'from' | 'to' | 'zone'>
  zone: Offsets
  asOf: number | undefined
  coverage: (declared: Declared) => Promise<Coverage | undefined>
  /** a period without tickets is a hole in the data, and no fall to nothing or rise from it */
  hasTickets: (days: Days) => Promise<boolean>
}

/**
 * What `--compare` asks for, and what must be known of it.
 * @throws UserError where the export has nothing to compare with
 */
export async function requestedComparison(
  session: Session,
  inPopulation: PopulationScope,
  prepared: Prepared,
  measurement: Measurement,
): Promise<Compared> {
  const { compare } = prepared.question
  if (compare === undefined) return { warnings: [] }
  try {
    return await comparisonWith(session, inPopulation, prepared, compare === 'if-any' ? 'before' : compare, measurement)
  } catch (error) {
    if (compare === 'if-any' && error instanceof UserError) return { warnings: [] }
    throw error
  }
}

async function comparisonWith(
  session: Session,
  inPopulation: PopulationScope,
  { question: q, zone, asOf, coverage, hasTickets }: Prepared,
  earlier: Days | 'before',
  measurement: Measurement,
): Promise<Compared> {
  const open = { from: undefined, to: undefined }
  const wall = asOf === undefined ? undefined : wallOf(zone, asOf)
  const covered = await coverage({ ...open, asOf: wall })
  const { from, to } = edges(open, zone, covered, asOf)
  if (!covered || from === undefined || to === undefined) throw UserError.of('missing-data', noTimes)
  const against = earlier === 'before' ? undefined : earlier
  const days = comparedDays(q, against, { from, to, partial: covered.partial })
  for (const one of [days.now, days.before])
    if (!(await hasTickets(one))) throw UserError.of('missing-data', nothingBefore(daysText(one), daysText({ from, to })))
  // a day that a flag names is taken as covered
  const whole = (d: Days) => (d.from >= from || d.from === q.from) && (d.to <= to || d.to === q.to)
  const cut = [days.now, days.before].filter((d) => !whole(d))
  const { changes, mix } = await compare(session, inPopulation, days, measurement, measurement.by, cut.length > 0)
  const counts = measurement.metrics.filter(({ metric }) => metric.compare?.some(({ is }) => is === 'count')).map(({ id }) => id)
  const longer = cut.length === 0 && changes.some((change) => counts.includes(change.metric) && isOnlyLonger(change))
  const iso = (d: Days) => ({ from: isoIn(q.zone, instantOf(q.zone, d.from)), to: isoIn(q.zone, instantOf(q.zone, d.to)) })
  return {
    comparison: { now: iso(days.now), before: iso(days.before), changes, mix },
    warnings: [
      ...cut.map((d) => ({ code: 'compare-incomplete', text: incomplete(daysText(d)) })),
      ...(longer ? [{ code: 'compare-days', text: unevenDays(dayCount(days.now), dayCount(days.before)) }] : []),
    ],
  }
}

/**
 * The month that was asked for, else the last complete one, against the month before; undefined where the export does not hold both
 * from edge to edge.
 */
export async function possibleComparison(
  session: Session,
  inPopulation: PopulationScope,
  prepared: Prepared,
  measurement: Measurement,
): Promise<Comparison | undefined> {
  const asked = { ...prepared, question: { ...prepared.question, compare: 'if-any' as const } }
  const { comparison, warnings } = await requestedComparison(session, inPopulation, asked, measurement)
  return warnings.some(({ code }) => code === 'compare-incomplete') ? undefined : comparison
}
