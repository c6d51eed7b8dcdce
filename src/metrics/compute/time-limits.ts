import { exactDeviation, exactMean } from '../../duckdb/exact-sums.ts'
import month from '../dimensions/month.ts'
import type { ComparisonValue, Metric, Survival } from '../metric.ts'
import { placesAround } from '../statistics/binomial.ts'
import { type Session, stepsSql } from './aggregate.ts'

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
  const columns = times.map(
    (s, i) => `CAST(count(${s}) AS DOUBLE) AS n${i}, ${exactMean(s)} AS mean${i}, ${exactDeviation(s)} AS deviation${i}`,
  )
  const sql = stepsSql(session, (tickets) => ({ steps: [], select: `SELECT ${columns.join(', ')} FROM ${tickets}` }))
  const [row] = await session.rows(sql)
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
  if (session.queries) {
    const all = await inPlaces(session, wanted)
    return wanted.map(({ times, n, low, high }) => ({
      n,
      low: low === 0 ? 0 : all.get(`${times} ${low}`)!,
      high: high > n ? Number.POSITIVE_INFINITY : all.get(`${times} ${high}`)!,
    }))
  }
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

/** The times in certain places of their order, by `times place`: what every database has in place of `quantile_disc`. */
async function inPlaces(session: Session, wanted: readonly { times: string; n: number; low: number; high: number }[]) {
  const found = new Map<string, number>()
  for (const times of new Set(wanted.map(({ times }) => times))) {
    const places = wanted.filter((one) => one.times === times).flatMap(({ n, low, high }) => [low, high].filter((at) => at <= n))
    const sql = stepsSql(session, (tickets) => ({
      steps: [
        ['given', `SELECT ${times} AS s FROM ${tickets}`],
        ['ranked', 'SELECT s, row_number() OVER (ORDER BY s) AS place FROM given WHERE s IS NOT NULL'],
      ],
      select: `SELECT place, s FROM ranked WHERE place IN (${[0, ...places].join(', ')})`,
    }))
    for (const { place, s } of await session.rows(sql)) found.set(`${times} ${Number(place)}`, Number(s))
  }
  return found
}

/** The same of a percentile of the answered in each month of `tickets` (`2026-10`); an upper limit is null where it may be infinite. */
export async function monthlyLimits(session: Session, times: string, p: number): Promise<MonthlyLimits[]> {
  const ranked = (select: string) =>
    stepsSql(session, (tickets) => ({
      steps: [
        ['dated', `SELECT ${month.sql} AS month, ${times} AS s FROM ${tickets}`],
        [
          'ranked',
          'SELECT month, s, row_number() OVER (PARTITION BY month ORDER BY s) AS place FROM dated WHERE month IS NOT NULL AND s IS NOT NULL',
        ],
      ],
      select,
    }))
  const counted = await session.rows(ranked('SELECT month, count(*) AS n FROM ranked GROUP BY month ORDER BY month'))
  const wanted = counted.map((row) => ({ month: String(row.month), n: Number(row.n), ...placesAround(p, Number(row.n)) }))
  if (wanted.length === 0) return []
  const places = wanted.flatMap(({ low, high }) => [low, high])
  const rows = await session.rows(ranked(`SELECT month, place, s FROM ranked WHERE place IN (${places.join(', ')})`))
  const at = new Map(rows.map(({ month, place, s }) => [`${month} ${Number(place)}`, Number(s)]))
  return wanted.map(({ month, n, low, high }) => ({
    ...{ month, n, low: at.get(`${month} ${low}`) ?? 0, high: at.get(`${month} ${high}`) ?? null },
  }))
}

function ofMean({ n, mean, deviation }: Tally): TimeLimits {
  const reach = deviation === null ? Number.POSITIVE_INFINITY : (z * deviation) / Math.sqrt(n)
  return { n, low: Math.max(0, (mean ?? 0) - reach), high: (mean ?? 0) + reach }
}

async function ofSurvival(session: Session, { where, done_s, waiting_s }: Survival, p: number): Promise<TimeLimits> {
  const sql = stepsSql(session, (tickets) => ({
    steps: [
      ['given', `SELECT ${done_s} AS done_s, ${waiting_s} AS waiting_s FROM ${tickets} WHERE ${where}`],
      [
        'times',
        'SELECT coalesce(done_s, waiting_s) AS s, count(done_s) AS done, count(*) AS leaving FROM given GROUP BY coalesce(done_s, waiting_s)',
      ],
      ['risks', 'SELECT s, done, sum(leaving) OVER (ORDER BY s DESC) AS n FROM times'],
      [
        'curve',
        'SELECT s, sum(ln(1 - done / n)) OVER (ORDER BY s) AS still, sum(done / (n * (n - done))) OVER (ORDER BY s) AS greenwood FROM risks WHERE done > 0 AND done < n',
      ],
      [
        'limits',
        `SELECT s, still * exp(${z} * sqrt(greenwood) / -still) AS low, still * exp(-${z} * sqrt(greenwood) / -still) AS high FROM curve`,
      ],
    ],
    select: `SELECT CAST((SELECT sum(leaving) FROM times) AS DOUBLE) AS n,
  coalesce(min(s) FILTER (WHERE low <= ln(1 - ${p})), (SELECT min(s) FROM risks WHERE done = n)) AS low, min(s) FILTER (WHERE high <= ln(1 - ${p})) AS high
FROM limits`,
  }))
  const [row] = await session.rows(sql)
  const { n, low, high } = row as { n: number | null; low: number | null; high: number | null }
  return { n: n ?? 0, low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY }
}
