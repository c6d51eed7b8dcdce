import { text } from '../../duckdb/sql.ts'
import * as outcome from '../compute/ticket-outcome.ts'
import type { Dialect } from '../dialect.ts'
import { effortSql } from '../effort-scale.ts'
import { monthsSql } from './order-months.ts'
import { type Clause, portable } from './portable-sql.ts'
import { sourceSql, unmarked } from './source-sql.ts'
import { withTagNames } from './tag-names.ts'
import { type WarehouseField, warehouseFieldNames, warehouseFields, warehouseType } from './warehouse-field.ts'
import { holds, type WarehouseTable } from './warehouse-table.ts'

const flags = ['spam', 'deleted', 'merged', 'test', 'agent_initiated'] as const
const markedBy = [...flags, 'automated_first_response'] as const
const instants = warehouseFieldNames.filter((field) => warehouseFields[field] === 'instant')

/** What a row means may turn on what others are: whether somebody was asked for a rating, whether reviews stand beside tickets. */
const factsOfTable = {
  surveys: "SELECT max(CASE WHEN csat IN ('offered', 'none') THEN 1 ELSE 0 END) FROM source",
  inquiries: 'SELECT max(CASE WHEN coalesce(public_review, false) THEN 0 ELSE 1 END) FROM source',
} as const

/** The words in SQL that could be columns. */
const wordsOf = (sql: string): string[] => sql.replace(/'(?:[^']|'')*'/g, '').match(/[a-z_]\w*/gi) ?? []

/**
 * The view `tickets` that metrics run on, as clauses over a table of tickets. Of its columns (`ticket.ts`) those that the SQL asked
 * of it names, so that a warehouse that bills by the column reads no other.
 *
 * @param asked SQL of metrics and groupings
 * @param tagged a column `tag` comes with the rows: one for each tag
 */
export function countedTickets(table: WarehouseTable, dialect: Dialect, asked: readonly string[], tagged: boolean): Clause[] {
  const named = withTagNames(dialect, table.tagNames)
  const write = (sql: string) => portable(sql, named)
  const stages = stagesOf(table, tagged)
  const { columns, wanted } = needed(stages, asked)
  const fields = warehouseFieldNames.filter((field) => columns.has(field) && holds(table, field))
  const marks = table.every ? [] : flags.filter((flag) => holds(table, flag))
  const clocked = columns.has('as_of') && table.asOf === undefined
  const by = markedBy.filter((flag) => columns.has(`${flag}_by`) && table.marks?.[flag])
  const read = new Set<WarehouseField>([...fields, ...marks, 'id', 'created_at'])
  if (clocked) for (const instant of instants) read.add(instant)
  const clauses: Clause[] = [['source', sourceSql(table, dialect, [...read], by)]]
  const latest = instants
    .filter((instant) => table.column(instant))
    .map((instant) => `SELECT max(${instant}) AS latest FROM source`)
  const facts = Object.entries({
    ...(clocked && { as_of: `SELECT max(latest) FROM (${latest.join(' UNION ALL ')}) AS instants` }),
    ...factsOfTable,
  }).filter(([fact]) => columns.has(fact))
  if (facts.length > 0) clauses.push(['facts', write(`SELECT ${facts.map(([fact, sql]) => `(${sql}) AS ${fact}`).join(', ')}`)])
  if (columns.has('deadline_s') && table.deadlines) clauses.push(['business_deadlines', deadlineRows(table.deadlines, dialect)])
  if (columns.has('created_day')) clauses.push(['business_days', businessDays(table, dialect)])
  if (columns.has('in_order_months') && table.orders && 'table' in table.orders)
    clauses.push(...monthsSql(table.orders, table.zone, dialect))

  const counted = [
    ...(table.column('id') ? ['id IS NOT NULL'] : []),
    ...(table.column('created_at') ? ['created_at IS NOT NULL'] : []),
    ...unmarked(marks, table.counted),
    ...(table.from === undefined ? [] : [`created_at >= ${instantSql(table.from)}`]),
    ...(table.to === undefined ? [] : [`created_at < ${instantSql(table.to)}`]),
  ]
  let from = `source${facts.length > 0 ? ' CROSS JOIN facts' : ''}`
  let kept = [...fields, ...by.map((flag) => `${flag}_by`), ...facts.map(([fact]) => fact)]
  for (const [i, { name, columns: own, joins = () => '' }] of stages.entries()) {
    const added = Object.keys(own).filter((column) => columns.has(column))
    const last = i === stages.length - 1
    if (added.length === 0 && !last && i > 0) continue
    const carried = kept.filter((column) => !added.includes(column) && wanted[i]!.has(column))
    const select = [...carried, ...added.map((column) => `${own[column]} AS ${column}`)]
    const where = i === 0 && counted.length > 0 ? `\n  WHERE ${counted.join(' AND ')}` : ''
    clauses.push([
      name,
      write(`SELECT ${select.join(',\n    ') || '1 AS one'}\n  FROM ${from}${joins(columns)}${where}`) +
        (last && table.fenced ? (dialect.fence ?? '') : ''),
    ])
    from = name
    kept = [...carried, ...added]
  }
  return clauses
}

export const instantSql = (ms: number) => `instant(${text(new Date(ms).toISOString().slice(0, 19).replace('T', ' '))})`

/** A step on the way to `tickets`: columns by their SQL over those of the step before. */
interface Stage {
  name: string
  columns: Readonly<Record<string, string>>
  joins?: (columns: ReadonlySet<string>) => string
}

/** What is asked for, and all that it is made of; and what of it has to come out of each stage. */
function needed(stages: readonly Stage[], asked: readonly string[]): { columns: Set<string>; wanted: Set<string>[] } {
  const columns = new Set(asked.flatMap(wordsOf))
  const wanted: Set<string>[] = []
  for (const { columns: own, joins = () => '' } of stages.toReversed()) {
    wanted.unshift(new Set(columns))
    for (const [column, sql] of Object.entries(own)) if (columns.has(column)) for (const word of wordsOf(sql)) columns.add(word)
    for (const word of wordsOf(joins(columns))) columns.add(word)
  }
  return { columns, wanted }
}

function stagesOf(table: WarehouseTable, tagged: boolean): Stage[] {
  const has = (field: WarehouseField) => (holds(table, field) ? field : `CAST(NULL AS ${warehouseType(field)})`)
  const seconds = (from: string, to: string) => `seconds_between(${from}, ${to})`
  const terms = { has, seconds }
  const some = (...fields: WarehouseField[]) => fields.some((field) => table.column(field) !== undefined)
  const automatic = outcome.automaticSql(terms, table.countAutoReplies)
  const own = has('first_response_business_s')
  const ownBusiness = `CASE WHEN ${automatic} OR ${own} < 0 THEN NULL ELSE ${own} END`
  const answers = some('first_response_at', 'first_response_s')
  const onlyInBusiness = !answers && some('first_response_business_s')
  const asOf = table.asOf === undefined ? 'as_of' : instantSql(table.asOf)
  const soFar = seconds(has('created_at'), asOf)
  const target = (business: boolean) => `CAST(${outcome.targetSql(table.targets, business) ?? 'NULL'} AS DOUBLE)`
  const review = table.column('public_review') ? 'coalesce(public_review, false)' : undefined
  const apart = review && `(${review} AND inquiries = 1)`
  const unlessApart = (is: string | undefined, sql: string, ofReviews: string) =>
    is === undefined ? sql : `CASE WHEN ${is} THEN ${ofReviews} ELSE ${sql} END`
  const beside = apart && !table.together ? 'is_apart' : undefined
  // reviews are neither open nor solved, unless somebody says so
  const saysSolved = (['status', 'solved_at', 'resolution_s'] as const).map((field) => `${has(field)} IS NULL`).join(' AND ')
  const absent = warehouseFieldNames.filter((field) => !holds(table, field))
  return [
    {
      name: 'told',
      columns: {
        ...Object.fromEntries(absent.map((field) => [field, has(field)])),
        ...(table.column('tags') &&
          (table.tagNames
            ? { tags: 'own_tags(tags)', all_tags: 'tags_above(tags)', written_tags: 'list_distinct(tags)' }
            : { tags: 'list_distinct(tags)' })),
        answer_s: `CASE WHEN ${automatic} THEN NULL ELSE ${outcome.anyAnswerSql(terms)} END`,
        end_s: outcome.endSql(terms),
        is_solved: unlessApart(apart && `${apart} AND ${saysSolved}`, outcome.isSolvedSql(terms), 'NULL'),
        csat_offered: table.column('csat')
          ? unlessApart(review, outcome.csatOfferedSql('surveys = 1'), 'NULL')
          : 'CAST(NULL AS BOOLEAN)',
        ...(beside && apart && { is_apart: apart }),
      },
    },
    {
      name: 'replied',
      joins: (columns) => deadlineJoin(columns, table),
      columns: {
        deadline_s: table.deadlines ? 'business_deadlines.deadline - epoch(created_at)' : 'CAST(NULL AS DOUBLE)',
        reply: outcome.replySql(terms, {
          told: !answers && !onlyInBusiness ? 'false' : table.column('stars_only') ? 'NOT coalesce(stars_only, false)' : 'true',
          answeredInBusiness: onlyInBusiness ? `${ownBusiness} IS NOT NULL` : 'false',
          automatic,
          is: text,
        }),
        ...(table.business && {
          created_epoch: 'epoch(created_at)',
          replied_epoch: '(epoch(created_at) + answer_s)',
          solved_epoch: '(epoch(created_at) + end_s)',
          waited_epoch: `greatest(epoch(${asOf}), epoch(created_at))`,
        }),
      },
    },
    {
      name: 'tickets',
      joins: (columns) => businessJoins(columns) + monthJoin(columns, table),
      columns: {
        reply_s: outcome.replySecondsSql,
        waited_s: outcome.waitedSecondsSql(soFar),
        open_s: outcome.openSecondsSql(soFar),
        solve_s: outcome.solveSecondsSql,
        solve_invalid: outcome.solveInvalidSql('false'),
        csat: unlessApart(beside, outcome.csatSql, 'NULL'),
        effort: table.ces ? effortSql(table.ces) : 'CAST(NULL AS VARCHAR)',
        target_s: target(false),
        target_business_s: target(true),
        local_created: `wall(created_at, ${text(table.zone)})`,
        ...(!(table.tagNames && table.column('tags')) && { all_tags: 'tags' }),
        ...(tagged ? {} : { tag: 'CAST(NULL AS VARCHAR)' }),
        in_order_months: table.orders ? unlessApart(beside, inOrderMonths(table.orders, table.zone), 'false') : 'false',
        ...outcome.businessSql(businessSeconds(table, ownBusiness)),
      },
    },
  ]
}

const monthSql = (zone: string) => `strftime(wall(created_at, ${text(zone)}), '%Y-%m')`

function inOrderMonths(orders: NonNullable<WarehouseTable['orders']>, zone: string): string {
  if ('table' in orders) return 'coalesce(usable_months.usable, 0) = 1'
  return orders.months.length === 0 ? 'false' : `coalesce(${monthSql(zone)} IN (${orders.months.map(text).join(', ')}), false)`
}

const ends = { replied_day: 'replied_epoch', solved_day: 'solved_epoch', waited_day: 'waited_epoch' } as const

const businessJoins = (columns: ReadonlySet<string>): string =>
  Object.entries({ created_day: 'created_epoch', ...ends })
    .filter(([day]) => columns.has(day))
    .map(([day, epoch]) => `\n  LEFT JOIN business_days AS ${day} ON ${day}.day = CAST(floor(${epoch} / 86400) AS BIGINT)`)
    .join('')

const monthJoin = (columns: ReadonlySet<string>, { orders, zone }: WarehouseTable): string =>
  columns.has('in_order_months') && orders && 'table' in orders
    ? `\n  LEFT JOIN usable_months ON usable_months.month = ${monthSql(zone)}`
    : ''

const deadlineJoin = (columns: ReadonlySet<string>, { deadlines, targets }: WarehouseTable): string => {
  if (!columns.has('deadline_s') || !deadlines) return ''
  const created = `CAST(strftime(wall(created_at, ${text(deadlines.zone)}), '%Y%m%d') AS BIGINT)`
  const on = `business_deadlines.created_on = ${created} AND business_deadlines.days = ${outcome.businessDaysSql(targets)}`
  return `\n  LEFT JOIN business_deadlines ON ${on}`
}

function deadlineRows({ rows }: NonNullable<WarehouseTable['deadlines']>, dialect: Dialect): string {
  const columns = ['created_on', 'days', 'deadline']
  const cast = (column: string, type: string) => portable(`CAST(${column} AS ${type}) AS ${column}`, dialect)
  return `SELECT ${[cast('created_on', 'BIGINT'), cast('days', 'BIGINT'), cast('deadline', 'DOUBLE')].join(', ')}\n  FROM ${dialect.rows('ends', columns, rows)}`
}

/** Business seconds up to the three ends: what the clock of business time shows then, less what it showed at the creation. */
function businessSeconds({ business }: WarehouseTable, own: string): Parameters<typeof outcome.businessSql>[0] {
  const none = 'CAST(NULL AS DOUBLE)'
  if (!business) return { reply: own, waited: none, solve: none }
  const clock = (day: string, epoch: string) =>
    [
      `${day}.before_s`,
      ...Array.from({ length: business.shifts }, (_, i) => `greatest(least(${epoch}, ${day}.close_${i}) - ${day}.open_${i}, 0)`),
    ].join(' + ')
  const since = (end: keyof typeof ends) => `((${clock(end, ends[end])}) - (${clock('created_day', 'created_epoch')}))`
  return {
    reply: since('replied_day'),
    waited: since('waited_day'),
    solve: since('solved_day'),
  }
}

function businessDays({ business }: WarehouseTable, dialect: Dialect): string {
  const { columns, rows } = business!
  const [day, ...times] = columns
  return `SELECT ${[portable(`CAST(${day} AS BIGINT) AS ${day}`, dialect), ...times.map((c) => portable(`CAST(${c} AS DOUBLE) AS ${c}`, dialect))].join(', ')}\n  FROM ${dialect.rows('shifts', columns, rows)}`
}
