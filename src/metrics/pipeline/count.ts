import type { Session } from '../../duckdb/session.ts'
import { cutMonths } from '../../tickets/load/month-coverage.ts'
import type { Warning } from '../../tickets/warning.ts'
import { offsets, wallOf } from '../../time/zone.ts'
import { possibleComparison, requestedComparison } from '../compare/requested-comparison.ts'
import type { Comparison } from '../comparison.ts'
import { type BacklogPeriod, backlogSeries, endedPeriods } from '../compute/backlog-series.ts'
import { exclusionEffects } from '../compute/exclusion-effects.ts'
import { keyedBy } from '../compute/filter-keys.ts'
import { lowRatings } from '../compute/low-ratings.ts'
import { compareWithMarket } from '../compute/market-comparison.ts'
import { type Measurement, measure } from '../compute/measure.ts'
import { type PopulationScope, populationScope } from '../compute/populations.ts'
import { dimension } from '../dimension.ts'
import type { MarketComparison } from '../market-figures.ts'
import type { ExclusionEffect, Result, VendorComparison } from '../report.ts'
import { compareWithVendor } from '../vendor-comparison.ts'
import type { PreparedTickets } from './prepare.ts'

/** The third stage: every number of the report. */
export interface ReportNumbers extends PreparedTickets {
  results: readonly Result[]
  trends: readonly Result[]
  market: readonly MarketComparison[]
  exclusionEffects: readonly ExclusionEffect[]
  comparison?: Comparison
  comparisonWarnings: readonly Warning[]
  overview?: { comparison?: Comparison }
  vendorComparison?: VendorComparison
}

/** @throws UserError where the export has nothing to compare with */
export async function countNumbers(session: Session, prepared: PreparedTickets): Promise<ReportNumbers> {
  const { question, metrics, by, only, filter, hasOrders, covered, rules, exclusions, present } = prepared
  const month = covered && { trend: { id: 'month', dimension: (await dimension('month'))! } }
  const measurement: Measurement = {
    ...{ metrics, by, present },
    ...(hasOrders && { orders: { per: question.per } }),
    ...(only.length > 0 && { only: { by: only, keyed: keyedBy(filter) } }),
  }
  const measured = await measure(session, { ...measurement, ...month })
  const { results, trends } = await withBacklog(session, prepared, measured)
  const inPopulation = populationScope(session, rules)
  const earlier = await earlierTrends(session, inPopulation, { ...measurement, by: [], ...month }, prepared)
  const effects = await exclusionEffects(session, inPopulation, { rules, exclusions, measurement, results })
  const { comparison, warnings } = await requestedComparison(session, inPopulation, prepared, measurement)
  const asks = (id: string) => results.some(({ metric, group, reason }) => metric === id && isWhole(group) && !reason)
  const market = asks('first-response') ? await compareWithMarket(session) : []
  const low = results.some(({ metric, values }) => metric === 'csat' && values.bad)
    ? await lowRatings(session, question.showText === true)
    : []
  const last = question.overview ? await possibleComparison(session, inPopulation, prepared, measurement) : undefined
  return {
    ...prepared,
    results: results.map((result) => ({
      ...withPartial(result, covered?.partial),
      ...(result.metric === 'csat' && isWhole(result.group) && low.length > 0 && { lowRatings: low }),
    })),
    market,
    trends: [...earlier, ...trends.map((result) => withPartial(result, covered?.partial))],
    exclusionEffects: effects,
    ...(comparison && { comparison }),
    comparisonWarnings: warnings,
    ...(question.overview && { overview: last ? { comparison: last } : {} }),
    ...(question.as !== undefined && { vendorComparison: await compareWithVendor(session, question.as, { question, present }) }),
  }
}

const times: readonly string[] = ['month', 'week', 'day', 'hour', 'weekday']

/**
 * A backlog stands at an end and is not of those created before it alone: rows by the time of creation give way to those of the ends
 * of months or weeks, where these alone are asked for.
 */
async function withBacklog(
  session: Session,
  { by, covered, asOf, zone, question: { from, to } }: PreparedTickets,
  measured: { results: readonly Result[]; trends: readonly Result[] },
): Promise<{ results: readonly Result[]; trends: readonly Result[] }> {
  const whole = measured.results.find(({ metric, group }) => metric === 'backlog' && isWhole(group))
  if (!whole || whole.reason) return measured
  const seriesOf = async (kind: BacklogPeriod): Promise<Result[]> => {
    if (!covered || asOf === undefined) return []
    const reach = offsets(zone.zone, Math.min(covered.first, asOf) - longest, asOf + longest)
    const periods = endedPeriods(kind, from ?? covered.first, to === undefined ? covered.last : to - 1, wallOf(reach, asOf))
    const series = await backlogSeries(session, kind, periods, reach)
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
  session: Session,
  inPopulation: PopulationScope,
  measurement: Measurement,
  { covered, question: { from, to } }: PreparedTickets,
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

const isWhole = (group: Result['group']): boolean => Object.keys(group).length === 0

const withPartial = (result: Result, partial: readonly string[] = []): Result =>
  result.group.month && partial.includes(result.group.month) ? { ...result, partial: true } : result
