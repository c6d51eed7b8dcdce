import { type Coverage, cutMonths, type Declared } from '../../tickets/load/month-coverage.ts'
import type { Warning } from '../../tickets/warning.ts'
import { type Offsets, offsets, wallOf } from '../../time/zone.ts'
import type { Days } from '../compare/days.ts'
import { possibleComparison, requestedComparison } from '../compare/requested-comparison.ts'
import type { Comparison } from '../comparison.ts'
import type { Grouping, Session } from '../compute/aggregate.ts'
import { type BacklogPeriod, endedPeriods, type PeriodBacklog } from '../compute/backlog-series.ts'
import { exclusionEffects } from '../compute/exclusion-effects.ts'
import { keyedBy } from '../compute/filter-keys.ts'
import type { ExclusionCount } from '../compute/mark-exclusions.ts'
import { compareWithMarket } from '../compute/market-comparison.ts'
import { type Measurement, measure } from '../compute/measure.ts'
import type { PopulationScope } from '../compute/populations.ts'
import { dimension } from '../dimension.ts'
import type { KeyFilter } from '../filter.ts'
import type { MarketComparison } from '../market-figures.ts'
import type { Need } from '../metric.ts'
import type { Question } from '../question.ts'
import type { ExclusionEffect, Result } from '../report.ts'

/** Where tickets are counted: a session over files, or a database that has them. */
export interface CountingGround {
  session: Session
  inPopulation: PopulationScope
  /** which months all tickets cover, under any declaration */
  coverage: (declared: Declared) => Promise<Coverage | undefined>
  /** whether a stretch of days (walls) has any ticket, left out or not */
  hasTickets: (days: Days) => Promise<boolean>
  /** the backlog at the ends of periods; `reach`: from the first creation to the last solve */
  backlog: (kind: BacklogPeriod, periods: readonly string[], reach: Offsets) => Promise<readonly PeriodBacklog[]>
}

/** What is counted there. */
export interface CountingQuestion {
  question: Pick<Question, 'from' | 'to' | 'zone' | 'per' | 'compare' | 'overview' | 'countAutoReplies'>
  metrics: Measurement['metrics']
  by: Grouping
  /** the dimensions that filters go by, and the filters */
  only: Grouping
  filter: readonly KeyFilter[]
  hasOrders: boolean
  zone: Offsets
  asOf: number | undefined
  covered: Coverage | undefined
  exclusions: readonly ExclusionCount[]
  present: (need: Need) => boolean
}

/** All that needs no look at a single ticket. */
export interface CountedNumbers {
  results: readonly Result[]
  trends: readonly Result[]
  market: readonly MarketComparison[]
  exclusionEffects: readonly ExclusionEffect[]
  comparison?: Comparison
  comparisonWarnings: readonly Warning[]
  overview?: { comparison?: Comparison }
}

/** @throws UserError where there is nothing to compare with */
export async function numbersOf(ground: CountingGround, asked: CountingQuestion): Promise<CountedNumbers> {
  const { session, inPopulation, coverage, hasTickets } = ground
  const { question, metrics, by, only, filter, hasOrders, covered, exclusions, present, zone, asOf } = asked
  const month = covered && { trend: { id: 'month', dimension: (await dimension('month'))! } }
  const measurement: Measurement = {
    ...{ metrics, by, present },
    ...(hasOrders && { orders: { per: question.per } }),
    ...(only.length > 0 && { only: { by: only, keyed: keyedBy(filter) } }),
  }
  const { results, trends } = await withBacklog(ground, asked, await measure(session, { ...measurement, ...month }))
  const earlier = await earlierTrends(ground, { ...measurement, by: [], ...month }, asked)
  const effects = await exclusionEffects(session, inPopulation, { rules: question, exclusions, measurement, results })
  const prepared = { question, zone, asOf, coverage, hasTickets }
  const { comparison, warnings } = await requestedComparison(session, inPopulation, prepared, measurement)
  const asks = (id: string) => results.some(({ metric, group, reason }) => metric === id && isWhole(group) && !reason)
  const market = asks('first-response') ? await compareWithMarket(session) : []
  const last = question.overview ? await possibleComparison(session, inPopulation, prepared, measurement) : undefined
  return {
    results: results.map((result) => withPartial(result, covered?.partial)),
    market,
    trends: [...earlier, ...trends.map((result) => withPartial(result, covered?.partial))],
    exclusionEffects: effects,
    ...(comparison && { comparison }),
    comparisonWarnings: warnings,
    ...(question.overview && { overview: last ? { comparison: last } : {} }),
  }
}

const times: readonly string[] = ['month', 'week', 'day', 'hour', 'weekday']

/**
 * A backlog stands at an end and is not of those created before it alone: rows by the time of creation give way to those of the ends
 * of months or weeks, where these alone are asked for.
 */
async function withBacklog(
  ground: CountingGround,
  { by, covered, asOf, zone, question: { from, to } }: CountingQuestion,
  measured: { results: readonly Result[]; trends: readonly Result[] },
): Promise<{ results: readonly Result[]; trends: readonly Result[] }> {
  const whole = measured.results.find(({ metric, group }) => metric === 'backlog' && isWhole(group))
  if (!whole || whole.reason) return measured
  const seriesOf = async (kind: BacklogPeriod): Promise<Result[]> => {
    if (!covered || asOf === undefined) return []
    const reach = offsets(zone.zone, Math.min(covered.first, asOf) - longest, asOf + longest)
    const periods = endedPeriods(kind, from ?? covered.first, to === undefined ? covered.last : to - 1, wallOf(reach, asOf))
    const series = await ground.backlog(kind, periods, reach)
    return series.map(({ period, values }) => ({ metric: 'backlog', group: { [kind]: period }, values }))
  }
  const kind = by.length === 1 && (by[0]!.id === 'month' || by[0]!.id === 'week') ? by[0]!.id : undefined
  const series = kind ? await seriesOf(kind) : []
  const kept = ({ metric, group }: Result) => metric !== 'backlog' || !Object.keys(group).some((id) => times.includes(id))
  return {
    results: measured.results.flatMap((result) => (result === whole ? [whole, ...series] : kept(result) ? [result] : [])),
    trends: [...measured.trends.filter(({ metric }) => metric !== 'backlog'), ...(await seriesOf('month'))],
  }
}

/** Clocks have to be known for solves long after the last creation, too. */
const longest = 800 * 86_400_000

/**
 * The trends of the months before the first day that was asked for: beside a number of whole months they say something, beside one of
 * a few days they do not.
 */
async function earlierTrends(
  { session, inPopulation }: CountingGround,
  measurement: Measurement,
  { covered, question: { from, to } }: CountingQuestion,
): Promise<Result[]> {
  if (!covered || from === undefined || covered.first >= from || cutMonths({ from, to }).length > 0) return []
  return inPopulation({ from: undefined, to: from }, async (partial) => {
    const { trends } = await measure(session, {
      ...measurement,
      metrics: measurement.metrics.filter(({ id }) => id !== 'backlog'),
    })
    return trends.map((result) => withPartial(result, partial))
  })
}

export const isWhole = (group: Result['group']): boolean => Object.keys(group).length === 0

const withPartial = (result: Result, partial: readonly string[] = []): Result =>
  result.group.month && partial.includes(result.group.month) ? { ...result, partial: true } : result
