import type { Value } from '../../text/number-format.ts'
import type { Dimension } from '../dimension.ts'
import type { Group, Survival } from '../metric.ts'
import { countedPercentilesSql, type GroupedTickets, percentileOf } from './counted-percentiles.ts'
import { type Sums, sumsOf } from './sums.ts'
import { withTypedWords } from './words.ts'

/** What answers a query: the engine's session, or a test's. Values arrive as DuckDB's client gives them to JavaScript. */
export interface Session {
  rows(sql: string): Promise<Record<string, unknown>[]>
  /** there are more tickets than memory holds values of */
  readonly beyondMemory?: boolean
  /** how it is asked, where that is not as DuckDB is: the queries of a warehouse */
  queries?: Queries | undefined
  /** orders by month, and under the month null over those that are usable, where there is no table `order_months` */
  monthlyOrders?: readonly Record<string, unknown>[] | undefined
}

/** Texts of queries that give rows as those below do. */
export interface Queries {
  aggregate(ask: AggregateAsk): string
  survival(spec: Survival, groupings: readonly Grouping[]): string
  inSteps(steps: Steps): string
}

/** A query of any other shape: what is read, and the named steps to it, each over those before. `tickets`: what these are called in it. */
export type Steps = (tickets: string) => { steps: readonly (readonly [name: string, sql: string])[]; select: string }

/** The text of such a query. Only words of `dialect.ts` may stand in it where a warehouse can be asked. */
export function stepsSql({ queries }: Session, asked: Steps): string {
  if (queries) return queries.inSteps(asked)
  const { steps, select } = asked('tickets')
  return `${steps.length > 0 ? `WITH ${steps.map(([name, sql]) => `${name} AS (${sql})`).join(', ')} ` : ''}${select}`
}

export interface AggregateAsk {
  expressions: readonly string[]
  where?: string | undefined
  groupings: readonly Grouping[]
}

export interface NamedDimension {
  id: string
  dimension: Dimension
}

/** Dimensions that are grouped by together; none is the whole. */
export type Grouping = readonly NamedDimension[]

export interface Row {
  /** as the grouping names itself: `groupingId` */
  grouping: string
  group: Group
  /** tickets in the group that meet the condition */
  n: number
  /** in the order of the expressions asked for */
  values: Value[]
}

export const groupingId = (grouping: Grouping): string => grouping.map(({ id }) => id).join()

/** Whether its groups need one row a list entry, so that nothing but its own groups may be read from the scan. */
export const unnests = (grouping: Grouping): boolean => grouping.some(({ dimension }) => dimension.unnest !== undefined)

/**
 * Evaluates SQL aggregates for several groupings: counts for the smallest groups alone, of which those of the others are the sums;
 * what must see all tickets of a group in one more scan, and of what exceeds memory the percentiles of each column in one of their
 * own. A warehouse is asked once.
 */
export async function aggregate(session: Session, ask: AggregateAsk): Promise<Row[]> {
  const { expressions, groupings } = ask
  const answered = async (sql: string, values: number) => rowsOf(await session.rows(sql), groupings, values)
  if (session.queries) return answered(session.queries.aggregate(ask), expressions.length)
  const scans = scansFor(ask, session.beyondMemory === true)
  if (scans.length === 1) return answered(withTypedWords(scans[0]!.sql), expressions.length)
  const place = ({ grouping, group }: Row) => JSON.stringify([grouping, group])
  const found = new Map<string, Value[]>()
  let all: Row[] | undefined
  for (const { of, sql } of scans) {
    const rows = await answered(withTypedWords(sql), of.length)
    all ??= rows
    for (const row of rows) {
      const values = found.get(place(row)) ?? expressions.map(() => null)
      for (const [i, expression] of of.entries()) values[expression] = row.values[i]!
      found.set(place(row), values)
    }
  }
  return all!.map((row) => ({ ...row, values: found.get(place(row))! }))
}

/** The queries that answer: each with the places of the expressions that it is of. The first one has every group. */
function scansFor(ask: AggregateAsk, beyondMemory: boolean): { of: readonly number[]; sql: string }[] {
  const { expressions, groupings, where } = ask
  const places = expressions.map((_, i) => i)
  const sums = groupings.length < 2 || groupings.some(unnests) ? [] : expressions.map(sumsOf)
  const percentiles = beyondMemory ? expressions.map((sql, i) => (sums[i] ? undefined : percentileOf(sql))) : []
  const summed = places.filter((i) => sums[i])
  const others = places.filter((i) => !sums[i] && !percentiles[i])
  const columns = [...new Set(percentiles.flatMap((one) => one?.column ?? []))]
  return [
    ...(summed.length > 0
      ? [
          {
            of: summed,
            sql: rolledUpSql(
              ask,
              summed.map((i) => sums[i]!),
            ),
          },
        ]
      : []),
    ...(others.length > 0 || summed.length === 0
      ? [{ of: others, sql: aggregateSql({ ...ask, expressions: others.map((i) => expressions[i]!) }) }]
      : []),
    ...columns.map((column) => {
      const of = places.filter((i) => percentiles[i]?.column === column)
      const points = of.map((i) => percentiles[i]!.point)
      return { of, sql: countedPercentilesSql({ column, points }, grouped(groupings, where)) }
    }),
  ]
}

/** The text of the scan that counts: aggregates that are sums of those of smaller groups, of the smallest groups first. */
function rolledUpSql({ where, groupings }: AggregateAsk, sums: readonly Sums[]): string {
  const { source, keys, groupingMask, shown, groupBy } = grouped(groupings, where)
  const fine = [...new Set(sums.flatMap((sum) => sum.of))]
  const columns = sums.map((sum, i) => `${sum.sql((counted) => `c${fine.indexOf(counted)}`)} AS v${i}`)
  return `SELECT ${[groupingMask, ...shown, 'coalesce(sum(n), 0)::BIGINT AS n', ...columns].join(', ')}
FROM (SELECT ${[...keys, 'count(*) AS n', ...fine.map((sql, i) => `${sql} AS c${i}`)].join(', ')} FROM ${source} GROUP BY ${keys.join(', ')})${groupBy}`
}

/** What a query over `grouped` gives, group by group. Its columns: those of `select`, `n`, and the values `v0`, `v1`, … */
export function rowsOf(rows: readonly Record<string, unknown>[], asked: readonly Grouping[], values: number): Row[] {
  const dimensions = distinct(asked)
  const groupings = new Map(asked.map((grouping) => [mask(dimensions, grouping), grouping]))
  return rows.map((row) => {
    const grouping = groupings.get(Number(row.grouping_mask))!
    const key = ({ id }: NamedDimension) => row[`k${dimensions.findIndex((dimension) => dimension.id === id)}`] as string | null
    return {
      grouping: groupingId(grouping),
      group: Object.fromEntries(grouping.map((dimension) => [dimension.id, key(dimension)])),
      n: Number(row.n),
      values: Array.from({ length: values }, (_, i) => value(row[`v${i}`])),
    }
  })
}

/** The text of one scan for all. Expressions, conditions and dimensions are the toolkit's own; nothing of a file is in it. */
export function aggregateSql(ask: AggregateAsk): string {
  const { source, groupingMask, shown, groupBy } = grouped(ask.groupings, ask.where)
  return `SELECT ${[groupingMask, ...shown, 'count(*) AS n', ...ask.expressions.map((sql, i) => `${sql} AS v${i}`)].join(',\n  ')}\nFROM ${source}${groupBy}`
}

/**
 * The clauses that group tickets: a source with what the dimensions group by as `k0`, `k1`, …, `grouping_mask` to tell the groupings
 * apart, and the keys as they are shown, under the same names.
 */
export function grouped(groupings: readonly Grouping[], where: string | undefined): GroupedTickets {
  const dimensions = distinct(groupings)
  const keys = dimensions.map((_, i) => `k${i}`)
  const keysOf = (grouping: Grouping) => grouping.map(({ id }) => keys[dimensions.findIndex((d) => d.id === id)]!)
  const source = dimensions.reduce(
    (from, { dimension: { sql, group, unnest } }, i) =>
      unnest
        ? `(SELECT *, ${unnest} AS k${i} FROM (SELECT * REPLACE (${unnestOf(sql)} AS ${unnest}) FROM ${from}))`
        : `(SELECT *, ${group?.by ?? sql} AS k${i} FROM ${from})`,
    where ? `(SELECT * FROM tickets WHERE ${where})` : 'tickets',
  )
  return {
    source,
    keys,
    groupingMask: keys.length > 0 ? `grouping(${keys.join(', ')}) AS grouping_mask` : '0 AS grouping_mask',
    shown: dimensions.map(({ dimension: { group } }, i) => (group ? `${group.key(keys[i]!)} AS ${keys[i]}` : keys[i]!)),
    groupBy: keys.length > 0 ? `\nGROUP BY GROUPING SETS (${groupings.map((g) => `(${keysOf(g).join(', ')})`).join(', ')})` : '',
    sets: groupings.map((grouping) => ({ mask: mask(dimensions, grouping), keys: keysOf(grouping) })),
  }
}

/** A row for each entry of a list; a ticket without any keeps one, with no key. */
export const unnestOf = (list: string): string => `unnest(coalesce(nullif(${list}, []), [NULL]))`

const distinct = (groupings: readonly Grouping[]): NamedDimension[] => [
  ...new Map(groupings.flat().map((d) => [d.id, d])).values(),
]

/** SQL's `grouping(k0, k1, …)`: a bit for each key, the first one highest, set where the row is not grouped by it. */
const mask = (dimensions: readonly NamedDimension[], grouping: Grouping): number =>
  dimensions.reduce((bits, { id }) => bits * 2 + (grouping.some((dimension) => dimension.id === id) ? 0 : 1), 0)

const value = (raw: unknown): Value =>
  raw === null || raw === undefined ? null : typeof raw === 'bigint' ? Number(raw) : typeof raw === 'number' ? raw : String(raw)
