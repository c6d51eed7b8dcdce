import { closing } from './sums.ts'

/** The clauses that group tickets, as `grouped` makes them. */
export interface GroupedTickets {
  source: string
  keys: readonly string[]
  groupingMask: string
  shown: readonly string[]
  groupBy: string
  sets: readonly { mask: number; keys: readonly string[] }[]
}

/** A percentile of a column, as `statistics/aggregate.ts` writes it. */
export interface Percentile {
  column: string
  point: number
}

const call = 'quantile_cont('
const one = /^(.+), ([\d.]+)$/
const listed = /^(.+), \[([\d., ]+)\]$/
const entry = /^\[(\d+)\]$/

/** The percentile that an expression is, if it is one and nothing more. */
export function percentileOf(expression: string): Percentile | undefined {
  if (!expression.startsWith(call)) return undefined
  const end = closing(expression, 0)
  const [given, rest] = [expression.slice(call.length, end - 1), expression.slice(end)]
  const place = entry.exec(rest)?.[1]
  const [, column, points] = (rest === '' ? one : place ? listed : undefined)?.exec(given) ?? []
  return column === undefined ? undefined : { column, point: Number(points!.split(', ')[Number(place ?? 1) - 1]) }
}

/**
 * The text of a query for percentiles of one column that holds no list of all values in memory, as `quantile_cont` does: it counts
 * each value of the smallest groups, which DuckDB can spill, and adds these counts up. The numbers are those of `quantile_cont`, down
 * to the last bit. For fewer than a million tickets it takes twice as long.
 */
export function countedPercentilesSql(
  { column, points }: { column: string; points: readonly number[] },
  { source, keys, groupingMask, shown, sets }: GroupedTickets,
): string {
  const group = ['grouping_mask', ...keys].join(', ')
  const at = (place: string) => `min(v) FILTER (WHERE upto > ${place})`
  const values = points.map((point, i) => {
    const place = `${point} * (n - 1)`
    const [low, high, rest] = [at(`floor(${place})`), at(`ceil(${place})`), `any_value(${place} - floor(${place}))`]
    return `CASE WHEN ${rest} = 0 THEN ${low} ELSE ${low} * (1 - ${rest}) + ${high} * ${rest} END AS v${i}`
  })
  return `WITH fine AS (
  SELECT ${[...keys, `${column} AS v`, 'count(*) AS c'].join(', ')} FROM ${source} WHERE ${column} IS NOT NULL GROUP BY ALL
), counted AS (
  SELECT ${[groupingMask, ...keys, 'v', 'sum(c)::DOUBLE AS c'].join(', ')} FROM fine
  GROUP BY GROUPING SETS (${sets.map((set) => `(${[...set.keys, 'v'].join(', ')})`).join(', ')})
), placed AS (
  SELECT *, sum(c) OVER (PARTITION BY ${group} ORDER BY v) AS upto, sum(c) OVER (PARTITION BY ${group}) AS n FROM counted
)
SELECT ${['grouping_mask', ...shown, 'any_value(n) AS n', ...values].join(',\n  ')} FROM placed GROUP BY ${group}`
}
