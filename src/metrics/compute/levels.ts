import { exactSum } from '../../duckdb/exact-sums.ts'
import type { ComparisonValue, Metric } from '../metric.ts'
import type { NamedDimension, Session } from './aggregate.ts'
import { compute, type Part } from './parts.ts'

/** A value that can be taken apart by a dimension. */
export interface Divisible {
  metric: string
  value: string
  /** a rate has no weights: orders belong to no group */
  rate?: { per: 'asked' | 'orders'; each: number }
  dimension: NamedDimension
  /** aggregates over `tickets`: what is averaged, and over how many */
  sum: string
  weight: string
}

/** One group of it, in one period. */
export interface Level {
  key: string | null
  sum: number
  weight: number
}

/**
 * A ticket of several tags counts under each by as much, so that the tags add up to the tickets; under those above them in a
 * taxonomy not again.
 */
const split = exactSum(
  'CASE WHEN in_order_months AND (tag IS NULL OR list_contains(tags, tag)) THEN 1 / greatest(coalesce(len(tags), 0), 1) END',
)

/**
 * Which values of a metric can be taken apart by a dimension: shares and means where a ticket is in one group only, rates by
 * anything; not what is counted for each tag anyway.
 */
export function divisible(id: string, { compare = [], values, by }: Metric, dimension: NamedDimension): Divisible[] {
  const several = dimension.dimension.unnest !== undefined
  return compare.flatMap((compared: ComparisonValue): Divisible[] => {
    const what = { metric: id, value: compared.value, dimension }
    if (by) return []
    if (compared.is === 'rate') {
      const sum = several ? split : 'count(*) FILTER (WHERE in_order_months)'
      return [{ ...what, rate: { per: compared.per, each: compared.each }, sum, weight: sum }]
    }
    if (several) return []
    if (compared.is === 'mean') return [{ ...what, sum: exactSum(compared.times), weight: `count(${compared.times})` }]
    if (compared.is !== 'share') return []
    return [{ ...what, sum: values[compared.hits]!, weight: compared.of.map((name) => values[name]).join(' + ') }]
  })
}

/** Grouped by the key itself: groups come in an order of its own, in which fractions are added up. */
const byKey = ({ id, dimension: { group: _, ...dimension } }: NamedDimension): NamedDimension => ({ id, dimension })

/** The groups of each, over the view `tickets`; of all in as few scans as there are dimensions with lists, and one. */
export async function levels(session: Session, all: readonly Divisible[]): Promise<Map<Divisible, Level[]>> {
  const parts = all.map(
    ({ sum, weight, dimension }): Part => ({
      values: { sum, weight },
      groupings: [[byKey(dimension)]],
      label: {},
      constants: {},
    }),
  )
  const rows = await compute(session, parts)
  return new Map(
    all.map((one, i) => [
      one,
      rows.get(parts[i]!)!.map(({ group, values: [sum, weight] }) => ({
        key: group[one.dimension.id] ?? null,
        sum: Number(sum ?? 0),
        weight: Number(weight ?? 0),
      })),
    ]),
  )
}
