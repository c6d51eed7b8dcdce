import { dimension } from '../dimension.ts'
import { notInExport } from '../messages/measure.ts'
import type { DeriveContext, Group, Metric, Need, Values } from '../metric.ts'
import type { Report, Result } from '../report.ts'
import { type Grouping, groupingId, type NamedDimension, type Row, type Session } from './aggregate.ts'
import { groupOrder } from './group-order.ts'
import { ordersByGroup, whyNoRate } from './order-months.ts'
import { compute, namesOf, type Part, partsOf } from './parts.ts'

export interface Measurement {
  metrics: readonly { id: string; metric: Metric }[]
  /** results stand for the whole and, if there are any, for the groups of these together */
  by: Grouping
  /** the dimensions that filters go by, and those by which every ticket left has a key of some */
  only?: { by: Grouping; keyed: readonly string[] }
  /** the dimension of the trends, usually `month` */
  trend?: NamedDimension
  /** whether some ticket has a value in the field, or orders were given */
  present: (need: Need) => boolean
  /** with orders, the session has a table `order_months(month VARCHAR, orders DOUBLE, customers DOUBLE, usable BOOLEAN)` */
  orders?: { per: 'orders' | 'customers' }
}

const whole: Grouping = []

/**
 * Computes metrics over the table `tickets`.
 *
 * @returns results in the order of `metrics`, the whole (`{}`) first, then the groups in their dimensions' order; a metric whose
 * needs are not met has one result, all null, with the reason. Trends: the metrics that have neither `by` nor `each`, by `trend`.
 */
export async function measure(session: Session, measurement: Measurement): Promise<Pick<Report, 'results' | 'trends'>> {
  const plans = await Promise.all(measurement.metrics.map((named) => planOf(named, measurement)))
  const population: Part = { values: {}, groupings: plans.flatMap(populations), label: {}, constants: {} }
  const rows = await compute(session, [population, ...plans.flatMap((plan) => plan.parts)])
  const tickets = new Map(rows.get(population)!.map(({ group, n }) => [JSON.stringify(group), n]))
  const orders =
    measurement.orders && (await ordersByGroup(session, measurement.orders.per, measurement.by, measurement.only?.by))

  const finish = ({ id, metric }: Plan, part: Part, row: Row): Result => {
    const given = orders?.(row.group)
    const context = {
      group: row.group,
      tickets: tickets.get(JSON.stringify(outside(metric, row.group))) ?? 0,
      ...(measurement.only && { keyed: measurement.only.keyed }),
      ...(given && { orders: given }),
    }
    const unrated = given?.usable === false && metric.needs.includes('orders')
    const reason = unrated ? whyNoRate(row.group, given, measurement.by, measurement.only?.by) : metric.lacks?.(context)
    return {
      metric: id,
      group: { ...row.group, ...part.label },
      values: valuesOf(metric, part, row.values, context),
      ...(reason && { reason }),
    }
  }
  const resultsOf = (plan: Plan, grouping: Grouping): Result[] => {
    const found = plan.parts.flatMap((part) => rows.get(part)!.map((row) => ({ part, row })))
    const own = plan.metric.by
    const wanted = found.filter(({ row }) => row.grouping === groupingId(grouping) && !(own && row.group[own] === null))
    const order = groupOrder(
      grouping,
      wanted.map(({ row }) => row),
    )
    return wanted.toSorted((a, b) => order(a.row, b.row)).map(({ part, row }) => finish(plan, part, row))
  }
  return {
    results: plans.flatMap((plan) =>
      plan.unmet ? [absent(plan, plan.unmet)] : plan.groupings.flatMap((by) => resultsOf(plan, by)),
    ),
    trends: plans.flatMap(({ trend, ...plan }) =>
      trend ? resultsOf(plan, trend).filter(({ group }) => !Object.values(group).includes(null)) : [],
    ),
  }
}

interface Plan {
  id: string
  metric: Metric
  unmet?: Need | undefined
  groupings: readonly Grouping[]
  trend?: Grouping
  parts: readonly Part[]
}

async function planOf({ id, metric }: Measurement['metrics'][number], measurement: Measurement): Promise<Plan> {
  const unmet = metric.needs.map((need) => [need].flat()).find((any) => !any.some(measurement.present))?.[0]
  if (unmet) return { id, metric, unmet, groupings: [], parts: [] }
  const groups = metric.by ? await including(measurement.by, metric.by) : measurement.by
  const groupings = groups.length > 0 ? [whole, groups] : [whole]
  const trend = measurement.trend && !metric.by && !metric.each ? [measurement.trend] : undefined
  return { id, metric, groupings, ...(trend && { trend }), parts: partsOf(metric, trend ? [...groupings, trend] : groupings) }
}

async function including(by: Grouping, id: string): Promise<Grouping> {
  if (by.some((named) => named.id === id)) return by
  return [...by, { id, dimension: (await dimension(id))! }]
}

/** The groups whose number of tickets `derive` may ask for. */
const populations = ({ metric, groupings, trend }: Plan): Grouping[] =>
  metric.derive ? [...groupings, ...(trend ? [trend] : [])].map((grouping) => grouping.filter(({ id }) => id !== metric.by)) : []

/** The group that a row is a part of: its own, without what the metric itself added. */
const outside = ({ by }: Metric, group: Group): Group => Object.fromEntries(Object.entries(group).filter(([id]) => id !== by))

/** The values of a row: what SQL computed, in the order of `namesOf`, and what the metric derives from it. */
export function valuesOf(metric: Metric, part: Part, computed: Row['values'], context: DeriveContext): Values {
  const values: Values = Object.fromEntries(namesOf(part).map((name, i) => [name, computed[i] ?? null]))
  return { ...(metric.derive ? metric.derive(values, context) : values), ...part.constants }
}

/** A metric that the export cannot give: its value names, all null. */
function absent({ id, metric }: Plan, unmet: Need): Result {
  const [part] = partsOf(metric, [])
  const names = Object.keys(part ? valuesOf(metric, part, [], { group: {}, tickets: 0 }) : {})
  return { metric: id, group: {}, values: Object.fromEntries(names.map((name) => [name, null])), reason: notInExport(unmet) }
}
