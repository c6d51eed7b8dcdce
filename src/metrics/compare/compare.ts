import type { Change, Comparison, Mix } from '../comparison.ts'
import type { NamedDimension, Session } from '../compute/aggregate.ts'
import { type Divisible, divisible, type Level, levels } from '../compute/levels.ts'
import { type Measurement, measure } from '../compute/measure.ts'
import { ordersByGroup } from '../compute/order-months.ts'
import type { PopulationScope } from '../compute/populations.ts'
import { type TimeLimits, timeLimits } from '../compute/time-limits.ts'
import { dimension } from '../dimension.ts'
import type { DeriveContext, Group, Metric, Values } from '../metric.ts'
import type { Result } from '../report.ts'
import { changeOf } from './change.ts'
import { type Days, dayCount } from './days.ts'
import { estimate, type PeriodValues } from './estimate.ts'
import { mixOf } from './mix.ts'

interface Period {
  days: number
  results: readonly Result[]
  orders: DeriveContext['orders']
  times: ReadonlyMap<string, ReadonlyMap<string, TimeLimits>>
  levels: ReadonlyMap<Divisible, readonly Level[]>
}

type Named = Measurement['metrics'][number]

/**
 * Every value that a metric compares, in two stretches of days, and where changes come from: by `by`, else by channel, of the
 * contact rate by tag too.
 *
 * @param incomplete one of the two is not covered whole: counts are not compared
 */
export async function compare(
  session: Session,
  inPopulation: PopulationScope,
  days: { now: Days; before: Days },
  measurement: Pick<Measurement, 'metrics' | 'present' | 'orders' | 'only'>,
  by: readonly NamedDimension[],
  incomplete: boolean,
): Promise<Pick<Comparison, 'changes' | 'mix'>> {
  const metrics = measurement.metrics.filter(({ metric }) => metric.compare)
  const apart = await partsOf(metrics, by, measurement)
  const see = (of: Days) =>
    inPopulation({ from: of.from, to: of.to }, async () => ({
      ...(await look(session, { ...measurement, metrics, by: [] }, apart)),
      days: dayCount(of),
    }))
  const [now, before] = [await see(days.now), await see(days.before)]
  return {
    changes: metrics.flatMap(({ id, metric }) => changes(id, metric, now, before, incomplete)),
    mix: apart.flatMap((what) => mixed(what, now, before) ?? []),
  }
}

const ofTime = ['month', 'week', 'day']

/** A month is in one of the two periods only: by it there is nothing to compare. */
async function partsOf(
  metrics: readonly Named[],
  by: readonly NamedDimension[],
  { present }: Pick<Measurement, 'present'>,
): Promise<Divisible[]> {
  const named = async (id: string): Promise<NamedDimension> => ({ id, dimension: (await dimension(id))! })
  const asked = by.filter(({ id }) => !ofTime.includes(id))
  const dimensions = (asked.length > 0 ? asked : [await named('channel'), await named('tag')]).filter(({ dimension }) =>
    dimension.needs.every(present),
  )
  return dimensions.flatMap((one) => metrics.flatMap(({ id, metric }) => divisible(id, metric, one)))
}

async function look(session: Session, measurement: Measurement, apart: readonly Divisible[]): Promise<Omit<Period, 'days'>> {
  const { results } = await measure(session, measurement)
  const times = await timeLimits(
    session,
    measurement.metrics.filter(({ id }) => !wholeOf(results, id)?.reason),
  )
  const met = apart.filter(({ metric }) => !wholeOf(results, metric)?.reason)
  const orders = measurement.orders && (await ordersByGroup(session, measurement.orders.per, [], measurement.only?.by))({})
  return { results, orders, times, levels: await levels(session, met) }
}

const isWhole = ({ group }: Result) => Object.keys(group).length === 0
const wholeOf = (results: readonly Result[], id: string) => results.find((r) => r.metric === id && isWhole(r))

function changes(id: string, { compare = [], by }: Metric, now: Period, before: Period, incomplete: boolean): Change[] {
  const groups = by ? groupsOf(id, now, before) : [{}]
  return groups.flatMap((group) =>
    compare.flatMap((compared) => {
      const period = (period: Period): PeriodValues => ({
        values: valuesOf(period, id, group, compared.value),
        whole: wholeOf(period.results, id)?.values ?? {},
        orders: period.orders,
        times: period.times.get(id) ?? new Map(),
        days: period.days,
      })
      const [a, b] = [estimate(compared, period(now)), estimate(compared, period(before))]
      if (!a && !b) return []
      return [changeOf({ metric: id, group, value: compared.value }, a, b, incomplete)]
    }),
  )
}

/** The groups of both, those of now first: in the order of their size. */
function groupsOf(id: string, now: Period, before: Period): Group[] {
  const found = [now, before].flatMap(({ results }) => results.filter((r) => r.metric === id && !isWhole(r)))
  return [...new Map(found.map(({ group }) => [JSON.stringify(group), group])).values()]
}

/** A tag that nobody used in a period was used 0 times. */
function valuesOf({ results }: Period, id: string, group: Group, value: string): Values {
  const key = JSON.stringify(group)
  return results.find((r) => r.metric === id && JSON.stringify(r.group) === key)?.values ?? { [value]: 0 }
}

function mixed(what: Divisible, now: Period, before: Period): Mix | undefined {
  const base = ({ orders }: Period) =>
    (orders?.usable && (what.rate?.per === 'asked' && orders.per === 'customers' ? orders.customers : orders.orders)) || undefined
  const [a, b] = [now.levels.get(what), before.levels.get(what)]
  return a && b && mixOf(what, a, b, { now: base(now), before: base(before) })
}
