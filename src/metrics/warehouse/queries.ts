import { type Grouping, type NamedDimension, type Steps, unnests } from '../compute/aggregate.ts'
import { sumsOf } from '../compute/sums.ts'
import type { Dialect } from '../dialect.ts'
import type { Survival } from '../metric.ts'
import { countedTickets } from './counted-tickets.ts'
import { type Clause, portable } from './portable-sql.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/** What is asked of a table: aggregates by name, over the tickets that meet a condition, for several groupings. */
export interface Ask {
  values: readonly (readonly [name: string, sql: string])[]
  where?: string | undefined
  groupings: readonly Grouping[]
  /** for people: keys under the names of their groupings and `is_total`; else `k0`, `k1`, … `n` and `grouping_mask`, as `aggregate.ts` reads them */
  forPeople?: true
  /** a constant beside the values: of which row of a metric they are */
  label?: readonly [name: string, key: string]
}

/** Where a query begins: the tickets that count, and the keys they are grouped by. */
interface Prepared {
  clauses: Clause[]
  keys: readonly { column: string; name: string; id: string }[]
}

const epsilon = 1e-9

function prepare(
  table: WarehouseTable,
  dialect: Dialect,
  { groupings, where, forPeople }: Omit<Ask, 'values'>,
  sql: readonly string[],
): Prepared {
  const dimensions = distinct(groupings)
  const list = dimensions.find(({ dimension }) => dimension.unnest)?.dimension
  const keySql = dimensions.map(({ dimension }) => dimension.unnest ?? dimension.sql)
  const conditions = [...(table.only ? [table.only] : []), ...(where ? [table.only ? `(${where})` : where] : [])]
  const asked = [...sql, ...keySql, ...(list ? [list.sql] : []), ...conditions]
  const clauses = countedTickets(table, dialect, asked, list !== undefined)
  const keys = dimensions.map(({ id }, i) => ({ id, column: `key_${i}`, name: forPeople ? id : `k${i}` }))
  const from = list ? dialect.unnest('tickets', list.sql, list.unnest!) : 'tickets'
  const columns = ['*', ...keys.map(({ column }, i) => `${portable(keySql[i]!, dialect)} AS ${column}`)]
  const condition = conditions.length > 0 ? `\n  WHERE ${portable(conditions.join(' AND '), dialect)}` : ''
  if (keys.length > 0 || conditions.length > 0)
    clauses.push(['grouped', `SELECT ${columns.join(', ')}\n  FROM ${from}${condition}`])
  return { clauses, keys }
}

/** One query for aggregates, several asks one below the other. Groupings with and without a list in them (a tag) cannot share one. */
export function aggregateQuery(table: WarehouseTable, dialect: Dialect, asks: readonly Ask[]): string {
  const [first] = asks
  const sql = asks.flatMap(({ values, where }) => [...values.map(([, value]) => value), ...(where ? [where] : [])])
  const { clauses, keys } = prepare(table, dialect, { ...first!, where: asks.length === 1 ? first!.where : undefined }, sql)
  const summed = rolledUp(asks, keys, clauses, dialect)
  if (summed) return summed
  const from = clauses.at(-1)![0]
  const selects = asks.map(({ values, where, groupings, label, forPeople }) => {
    const columns = [
      ...(label ? [`${dialect.text(label[1])} AS ${label[0]}`] : []),
      ...head(forPeople, keys, maskOf(keys, forPeople)),
      ...(forPeople ? [] : ['count(*) AS n']),
      ...values.map(([name, value]) => `${portable(value, dialect)} AS ${name}`),
    ]
    const condition = asks.length > 1 && where ? `\nWHERE ${portable(where, dialect)}` : ''
    return `SELECT\n  ${columns.join(',\n  ')}\nFROM ${from}${condition}${groupBy(groupings, keys)}`
  })
  return `${withClauses(clauses, dialect)}\n${selects.join('\nUNION ALL\n')}`
}

/**
 * Kaplan-Meier percentiles, by window functions alone: at every time somebody was done or stopped being watched, those done then and
 * those still at risk; S(t) as the sum of logarithms. The same numbers as `statistics/kaplan-meier.ts`, which is DuckDB's own.
 */
export function survivalQuery(table: WarehouseTable, dialect: Dialect, spec: Survival, ask: Omit<Ask, 'values'>): string {
  const { where, done_s, waiting_s, percentiles } = spec
  const { clauses, keys } = prepare(table, dialect, { ...ask, where }, [done_s, waiting_s])
  const columns = keys.map(({ column }) => column)
  const part = ['grouping_mask', ...columns]
  const over = (order: string) => `OVER (PARTITION BY ${part.join(', ')}${order})`
  const sets = ask.groupings.map((grouping) => `(${[...keysOf(grouping, keys), 's'].join(', ')})`)
  const write = (sql: string) => portable(sql, dialect)
  const from = clauses.at(-1)![0]
  clauses.push(
    [
      'times',
      write(
        `SELECT ${[...columns, `coalesce(${done_s}, ${waiting_s}) AS s`, `CASE WHEN ${done_s} IS NOT NULL THEN 1 ELSE 0 END AS is_done`].join(', ')} FROM ${from}`,
      ),
    ],
    [
      'moments',
      write(
        `SELECT ${[`${maskOf(keys, ask.forPeople)} AS grouping_mask`, ...columns, 's', 'sum(is_done) AS done', 'count(*) AS leaving'].join(', ')}\n  FROM times GROUP BY GROUPING SETS (${sets.join(', ')})`,
      ),
    ],
    [
      'risks',
      write(
        `SELECT ${part.join(', ')}, s, done, sum(leaving) ${over(' ORDER BY s DESC')} AS at_risk, sum(CASE WHEN s IS NULL THEN leaving ELSE 0 END) ${over('')} AS unknown\n  FROM moments`,
      ),
    ],
    [
      'curve',
      write(
        `SELECT ${part.join(', ')}, s, unknown, max(CASE WHEN done = at_risk THEN 1 ELSE 0 END) ${over(' ORDER BY s')} AS over_now,\n    exp(sum(CASE WHEN done < at_risk THEN ln(1 - done / at_risk) ELSE 0 END) ${over(' ORDER BY s')}) AS still\n  FROM risks WHERE s IS NOT NULL`,
      ),
    ],
  )
  const values = Object.entries(percentiles).map(
    ([name, share]) =>
      `CASE WHEN max(unknown) = 0 THEN min(CASE WHEN over_now = 1 OR still <= ${1 - share + epsilon} THEN s END) END AS ${name}`,
  )
  const group = keys.length > 0 ? `\nGROUP BY ${part.join(', ')}` : ''
  const shown = [
    ...head(ask.forPeople, keys, keys.length > 0 ? 'grouping_mask' : '0'),
    ...(ask.forPeople ? [] : ['0 AS n']),
    ...values,
  ]
  return `${withClauses(clauses, dialect)}\n${write(`SELECT\n  ${shown.join(',\n  ')}\nFROM curve${group}`)}`
}

/** A query of any other shape over the tickets that count. */
export function stepsQuery(table: WarehouseTable, dialect: Dialect, asked: Steps): string {
  const words = (({ steps, select }) => [...steps.map(([, sql]) => sql), select])(asked('tickets'))
  const { clauses } = prepare(table, dialect, { groupings: [] }, words)
  const { steps, select } = asked(clauses.at(-1)![0])
  return `${withClauses([...clauses, ...steps.map(([name, sql]) => [name, portable(sql, dialect)] as const)], dialect)}\n${portable(select, dialect)}`
}

export function withClauses(clauses: readonly Clause[], { steps }: Dialect): string {
  const shared = clauses.some(([name]) => name === 'facts')
  const kept = (name: string) => (shared && steps?.[name as keyof typeof steps]) || ''
  return `WITH ${clauses.map(([name, sql]) => `${name} AS ${kept(name)}(\n  ${sql}\n)`).join(', ')}`
}

/** Counts and extremes of several groupings: of the smallest groups first, alone, and their sums. Undefined where others are asked for. */
function rolledUp(
  asks: readonly Ask[],
  keys: Prepared['keys'],
  clauses: readonly Clause[],
  dialect: Dialect,
): string | undefined {
  const [{ values, groupings, forPeople }] = asks as [Ask]
  if (!dialect.rollsUp || forPeople || asks.length > 1 || groupings.length < 2 || groupings.some(unnests)) return undefined
  const sums = values.map(([name, sql]) => ({ name, sum: sumsOf(sql) }))
  if (sums.some(({ sum }) => sum === undefined)) return undefined
  const parts = [...new Set(sums.flatMap(({ sum }) => sum!.of))]
  const columns = keys.map(({ column }) => column)
  const smallest = [...columns, 'count(*) AS n', ...parts.map((sql, i) => `${portable(sql, dialect)} AS part_${i}`)]
  const counted: Clause = [
    'counted',
    `SELECT ${smallest.join(', ')}\n  FROM ${clauses.at(-1)![0]}\n  GROUP BY ${columns.join(', ')}`,
  ]
  const total = sums.map(
    ({ name, sum }) =>
      `${portable(
        sum!.sql((part) => `part_${parts.indexOf(part)}`),
        dialect,
      )} AS ${name}`,
  )
  const shown = [
    ...head(undefined, keys, maskOf(keys, undefined)),
    portable('CAST(coalesce(sum(n), 0) AS BIGINT) AS n', dialect),
    ...total,
  ]
  return `${withClauses([...clauses, counted], dialect)}\nSELECT\n  ${shown.join(',\n  ')}\nFROM counted${groupBy(groupings, keys)}`
}

const distinct = (groupings: readonly Grouping[]): NamedDimension[] => [
  ...new Map(groupings.flat().map((d) => [d.id, d])).values(),
]

const keysOf = (grouping: Grouping, keys: Prepared['keys']): string[] =>
  grouping.map(({ id }) => keys.find((key) => key.id === id)!.column)

/**
 * A bit for each key, the first one highest, set where a row is not grouped by it: databases that take one key at a time have it, too.
 * For people there are only the whole and one grouping, which any key tells apart.
 */
function maskOf(keys: Prepared['keys'], forPeople: boolean | undefined): string {
  const told = forPeople ? keys.slice(0, 1) : keys
  const bits = told.map(
    ({ column }, i) => `grouping(${column})${i === told.length - 1 ? '' : ` * ${2 ** (told.length - 1 - i)}`}`,
  )
  return bits.join(' + ') || '0'
}

/** What stands before the values of a row. */
function head(forPeople: boolean | undefined, keys: Prepared['keys'], mask: string): string[] {
  const named = keys.map(({ column, name }) => `${column} AS ${name}`)
  if (!forPeople) return [`${mask} AS grouping_mask`, ...named]
  return keys.length === 0 ? [] : [`${mask} AS is_total`, ...named]
}

function groupBy(groupings: readonly Grouping[], keys: Prepared['keys']): string {
  if (keys.length === 0) return ''
  return `\nGROUP BY GROUPING SETS (${groupings.map((grouping) => `(${keysOf(grouping, keys).join(', ')})`).join(', ')})`
}

/** Groupings that can share a query, in as few as there are lists in them, and one. */
export const together = (groupings: readonly Grouping[]): Grouping[][] => {
  const plain = groupings.filter((grouping) => !unnests(grouping))
  return [...(plain.length > 0 ? [plain] : []), ...groupings.filter(unnests).map((grouping) => [grouping])]
}
