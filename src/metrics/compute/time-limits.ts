import month from '../dimensions/month.ts'
import type { ComparisonValue, Metric, Survival } from '../metric.ts'
import { placesAround } from '../statistics/binomial.ts'
import type { Session } from './aggregate.ts'

/** What a percentile or mean of times rests on, and between which limits it lies; an upper limit may be infinite. */
export interface TimeLimits {
  n: number
  low: number
  high: number
}

/** Of a month: `2026-10`. */
export interface MonthlyLimits {
  month: string
  n: number
  low: number
  high: number | null
}

const z = 1.959963984540054

/**
 * 95 % intervals of the times that metrics compare, over the view `tickets`, by metric and the value's name. Percentiles of the answered lie
 * between two of their own times, whose places follow from the binomial distribution whatever that of the times is; a mean is
 * taken as normal; a percentile with those who still wait is where the log-log limits of the Kaplan-Meier curve reach it.
 * Sources: David and Nagaraja, Order Statistics (2003); Brookmeyer and Crowley, A confidence interval for the median survival time,
 * Biometrics 38 (1982); Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data (1980), for log-log.
 */
export async function timeLimits(
  session: Session,
  metrics: readonly { id: string; metric: Metric }[],
): Promise<Map<string, Map<string, TimeLimits>>> {
  const compared = metrics.flatMap(({ id, metric: { compare = [], survival } }) =>
    compare.map((value) => ({ id, survival, ...value })),
  )
  const quantiles = compared.filter((one) => one.is === 'quantile')
  const means = compared.filter((one) => one.is === 'mean')
  const tallied = await tally(
    session,
    [...quantiles, ...means].map(({ times }) => times),
  )
  const limits = new Map(metrics.map(({ id }) => [id, new Map<string, TimeLimits>()]))
  const between = await ofQuantiles(session, quantiles, tallied)
  for (const [i, { id, value }] of quantiles.entries()) limits.get(id)!.set(value, between[i]!)
  for (const { id, value, times } of means) limits.get(id)!.set(value, ofMean(tallied.get(times)!))
  for (const one of compared)
    if (one.is === 'survival' && one.survival) limits.get(one.id)!.set(one.value, await ofSurvival(session, one.survival, one.p))
  return limits
}

interface Tally {
  n: number
  mean: number | null
  deviation: number | null
}

/** How many times there are, their mean and their standard deviation, by their expression: one scan for all. */
async function tally(session: Session, all: readonly string[]): Promise<Map<string, Tally>> {
  const times = [...new Set(all)]
  if (times.length === 0) return new Map()
  const columns = times.map((s, i) => `count(${s})::DOUBLE AS n${i}, avg(${s}) AS mean${i}, stddev_samp(${s}) AS deviation${i}`)
  const [row] = await session.rows(`SELECT ${columns.join(', ')} FROM tickets`)
  const of = (name: string) => row![name] as number | null
  return new Map(times.map((s, i) => [s, { n: of(`n${i}`)!, mean: of(`mean${i}`), deviation: of(`deviation${i}`) }]))
}

async function ofQuantiles(
  session: Session,
  quantiles: readonly Extract<ComparisonValue, { is: 'quantile' }>[],
  tallied: ReadonlyMap<string, Tally>,
): Promise<TimeLimits[]> {
  if (quantiles.length === 0) return []
  const wanted = quantiles.map(({ times, p }) => {
    const { n } = tallied.get(times)!
    return { times, n, ...placesAround(p, n) }
  })
  // in the middle of a value's own stretch of the distribution, where rounding cannot reach its neighbours
  const at = (times: string, n: number, place: number) =>
    `quantile_disc(${times}, ${(Math.min(Math.max(place, 1), Math.max(n, 1)) - 0.5) / Math.max(n, 1)})`
  const columns = wanted.map(({ times, n, low, high }, i) => `${at(times, n, low)} AS low${i}, ${at(times, n, high)} AS high${i}`)
  const [row] = await session.rows(`SELECT ${columns.join(', ')} FROM tickets`)
  return wanted.map(({ n, low, high }, i) => ({
    n,
    low: low === 0 ? 0 : Number(row![`low${i}`]),
    high: high > n ? Number.POSITIVE_INFINITY : Number(row![`high${i}`]),
  }))
}

/** The same of a percentile of the answered in each month of `tickets` (`2026-10`); an upper limit is null where it may be infinite. */
export async function monthlyLimits(session: Session, times: string, p: number): Promise<MonthlyLimits[]> {
  const ranked = `SELECT month, s, row_number() OVER (PARTITION BY month ORDER BY s) AS place
FROM (SELECT ${month.sql} AS month, ${times} AS s FROM tickets) WHERE month IS NOT NULL AND s IS NOT NULL`
  const counted = await session.rows(`SELECT month, count(*)::DOUBLE AS n FROM (${ranked}) GROUP BY 1 ORDER BY 1`)
  const wanted = counted.map((row) => ({ month: String(row.month), n: Number(row.n), ...placesAround(p, Number(row.n)) }))
  if (wanted.length === 0) return []
  const places = wanted.flatMap(({ low, high }) => [low, high])
  const rows = await session.rows(
    `SELECT month, place::DOUBLE AS place, s::DOUBLE AS s FROM (${ranked}) WHERE place IN (${places})`,
  )
  const at = new Map(rows.map(({ month, place, s }) => [`${month} ${place}`, Number(s)]))
  return wanted.map(({ month, n, low, high }) => ({
    ...{ month, n, low: at.get(`${month} ${low}`) ?? 0, high: at.get(`${month} ${high}`) ?? null },
  }))
}

function ofMean({ n, mean, deviation }: Tally): TimeLimits {
  const reach = deviation === null ? Number.POSITIVE_INFINITY : (z * deviation) / Math.sqrt(n)
  return { n, low: Math.max(0, (mean ?? 0) - reach), high: (mean ?? 0) + reach }
}

async function ofSurvival(session: Session, { where, done_s, waiting_s }: Survival, p: number): Promise<TimeLimits> {
  const [row] = await session.rows(`WITH times AS (
  SELECT coalesce(${done_s}, ${waiting_s}) AS s, count(${done_s}) AS done, count(*) AS leaving FROM tickets WHERE ${where} GROUP BY 1
), risks AS (
  SELECT s, done, sum(leaving) OVER (ORDER BY s DESC) AS n FROM times
), curve AS (
  SELECT s, sum(ln(1 - done / n)) OVER (ORDER BY s) AS still, sum(done / (n * (n - done))) OVER (ORDER BY s) AS greenwood
  FROM risks WHERE done > 0 AND done < n
), limits AS (
  SELECT s, still * exp(${z} * sqrt(greenwood) / -still) AS low, still * exp(-${z} * sqrt(greenwood) / -still) AS high FROM curve
)
SELECT (SELECT sum(leaving) FROM times)::DOUBLE AS n,
  coalesce(min(s) FILTER (low <= ln(1 - ${p})), (SELECT min(s) FROM risks WHERE done = n)) AS low, min(s) FILTER (high <= ln(1 - ${p})) AS high
FROM limits`)
  const { n, low, high } = row as { n: number | null; low: number | null; high: number | null }
  return { n: n ?? 0, low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY }
}
