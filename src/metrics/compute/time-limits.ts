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
 * 95 % intervals of the times that a metric compares, over the view `tickets`, by the value's name. Percentiles of the answered lie
 * between two of their own times, whose places follow from the binomial distribution whatever that of the times is; a mean is
 * taken as normal; a percentile with those who still wait is where the log-log limits of the Kaplan-Meier curve reach it.
 * Sources: David and Nagaraja, Order Statistics (2003); Brookmeyer and Crowley, A confidence interval for the median survival time,
 * Biometrics 38 (1982); Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data (1980), for log-log.
 */
export async function timeLimits(session: Session, { compare = [], survival }: Metric): Promise<Map<string, TimeLimits>> {
  const limits = new Map<string, TimeLimits>()
  for (const compared of compare) {
    if (compared.is === 'quantile') limits.set(compared.value, await ofQuantile(session, compared))
    if (compared.is === 'mean') limits.set(compared.value, await ofMean(session, compared.times))
    if (compared.is === 'survival' && survival) limits.set(compared.value, await ofSurvival(session, survival, compared.p))
  }
  return limits
}

async function ofQuantile(session: Session, { times, p }: Extract<ComparisonValue, { is: 'quantile' }>): Promise<TimeLimits> {
  const { n } = (await session.rows(`SELECT count(${times})::DOUBLE AS n FROM tickets`))[0] as { n: number }
  const places = placesAround(p, n)
  // in the middle of a value's own stretch of the distribution, where rounding cannot reach its neighbours
  const at = (place: number) =>
    `quantile_disc(${times}, ${(Math.min(Math.max(place, 1), Math.max(n, 1)) - 0.5) / Math.max(n, 1)})`
  const [row] = await session.rows(`SELECT ${at(places.low)} AS low, ${at(places.high)} AS high FROM tickets`)
  return {
    n,
    low: places.low === 0 ? 0 : Number(row!.low),
    high: places.high > n ? Number.POSITIVE_INFINITY : Number(row!.high),
  }
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

async function ofMean(session: Session, times: string): Promise<TimeLimits> {
  const [row] = await session.rows(
    `SELECT count(${times})::DOUBLE AS n, avg(${times}) AS mean, stddev_samp(${times}) AS deviation FROM tickets`,
  )
  const { n, mean, deviation } = row as { n: number; mean: number | null; deviation: number | null }
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
