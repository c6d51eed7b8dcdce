import { UserError } from '../../errors.ts'
import { type Coverage, covering, type Declared } from '../../tickets/load/month-coverage.ts'
import { type TicketField, ticketFields } from '../../tickets/ticket.ts'
import { daysOf } from '../../time/asked-month.ts'
import { offsets, wallOf } from '../../time/zone.ts'
import type { Grouping } from '../compute/aggregate.ts'
import { asksForReviews, type KeyThere, understood } from '../compute/filter-keys.ts'
import type { FoldedLabel } from '../compute/tag-places.ts'
import type { Dialect } from '../dialect.ts'
import { dimension } from '../dimension.ts'
import * as message from '../messages/warehouse.ts'
import { isThere, metric, type Need } from '../metric.ts'
import type { CountingGround, CountingQuestion } from '../pipeline/numbers.ts'
import type { Question } from '../question.ts'
import type { Column } from './driver.ts'
import { marksOfTable } from './exclude.ts'
import { filterCondition, keysInTable, leavesMonth } from './filter.ts'
import { type Counted, ledgerOf } from './ledger.ts'
import { type KnownOrders, type OrdersThere, ordersOfTable, ordersSource, usableMonths } from './orders-of-warehouse.ts'
import { aggregateQuery } from './queries.ts'
import { sourceSql } from './source-sql.ts'
import { longestSilence, type Rows, surveyTable, type TableSurvey } from './survey.ts'
import { tableOfQuestion } from './table-of-question.ts'
import { countedLabels, tagNames } from './tag-names.ts'
import { type OrdersOfDays, warehouseGround } from './warehouse-ground.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/** The tables that a question is asked of, and what a report calls them. */
export interface WarehouseTables {
  label: string
  ordersLabel?: string | undefined
  dialect: string
  tickets: Pick<WarehouseTable, 'name' | 'column' | 'cast'>
  /** all columns of the tickets */
  columns: readonly Column[]
  orders?: OrdersThere | undefined
}

export type WarehouseQuestion = Omit<Question, 'tickets' | 'orders'>

/** A table that was looked over, and how it is counted. */
export interface PreparedTable extends CountingQuestion {
  /** with the days of its month */
  question: WarehouseQuestion
  ground: CountingGround
  table: WarehouseTable
  found: TableSurvey
  counted: Counted
  /** months (`2026-10`) that the orders do not cover whole */
  partialOrderMonths: readonly string[]
  /** names of tags that were counted by a label of the list of tags */
  byLabel: readonly FoldedLabel[]
  /** rows of the table of orders, and the orders among them; undefined: there is none */
  ordersRead: KnownOrders['size']
}

/** @throws UserError for a table without tickets, or with an id twice, and for a filter or month that it has nothing of */
export async function prepareTable(
  rows: Rows,
  words: Dialect,
  tables: WarehouseTables,
  asked: WarehouseQuestion,
): Promise<PreparedTable> {
  const { marks, warnings } = marksOfTable(asked.exclude, { ...tables, column: tables.tickets.column })
  const ofDays = (question: WarehouseQuestion) => ({
    ...tableOfQuestion({ ...question, businessHours: undefined }, { from: 0, to: 0 }),
    ...{ ...tables.tickets, marks, orders: undefined },
  })
  const bare = ofDays(asked)
  const found = await surveyTable(rows, bare, words)
  if (found.tickets === 0) throw UserError.of('missing-data', message.noTickets(tables.label, found.rows))
  if (found.distinct < found.ids)
    throw UserError.of('missing-data', message.repeatedIds(tables.label, found.ids - found.distinct))
  const asOf = asked.asOf ?? found.latest
  const zone = offsets(asked.zone, found.first ?? 0, Math.max(found.last ?? 0, asOf ?? 0))
  const asOfWall = asOf === undefined ? undefined : wallOf(zone, asOf)
  const coverage = coverageOf(rows, words, bare, found, (ms) => wallOf(zone, ms))
  const days = asked.month && monthOf(asked.month, await coverage({ from: undefined, to: undefined, asOf: asOfWall }))
  const question = {
    ...{ ...asked, from: asked.from ?? days?.from, to: asked.to ?? days?.to },
    warnings: [...(asked.warnings ?? []), ...warnings],
  }
  const { from, to } = question
  const covered = await coverage({ from, to, asOf: asOfWall })
  const fields = new Set([...found.fields].filter((field): field is TicketField => field in ticketFields))
  const { tagPlaces } = question
  const tags = tagPlaces && found.fields.has('tags') ? await tagsIn(rows, bare, words) : undefined
  const names = tagPlaces && tags && tagNames(tagPlaces, tags)
  const keys = keysInTable(rows, { ...ofDays(question), tagNames: names }, words)
  const filter = await understood(question.only ?? [], { fields, columns: () => fields, tagPlaces }, keys)
  const known = await ordersOf(rows, words, tables, question)
  const orders = known && ordersOfDays(known, leavesMonth(filter))
  const months = await orders?.({ from, to }, covered)
  const table: WarehouseTable = {
    ...tableOfQuestion({ ...question, asOf }, { from: found.first ?? 0, to: Math.max(found.latest ?? 0, asOf ?? 0) }),
    ...{ ...tables.tickets, marks, tagNames: names },
    column: (field) => (found.fields.has(field) ? tables.tickets.column(field) : undefined),
    together: asksForReviews(filter),
    only: await filterCondition(filter),
    orders: undefined,
  }
  const counted = await ledgerOf(rows, words, table, found)
  const present = presentIn(found, question, known !== undefined)
  const named = await Promise.all(question.metrics.map(async (id) => ({ id, metric: (await metric(id))! })))
  return {
    ...{ question, table, found, counted, filter, zone, asOf, covered, present },
    metrics: question.usual ? named.filter(({ metric }) => !metric.quiet || isThere(metric, present)) : named,
    by: await groupingOf(question.by),
    only: await groupingOf(filter.map(({ by }) => by)),
    hasOrders: known !== undefined,
    exclusions: counted.exclusions,
    byLabel: names && names.labels.length > 0 ? countedLabels(names, await tagsWritten(rows, table, words)) : [],
    ordersRead: known?.size,
    partialOrderMonths: (await known?.coverage({ from, to, asOf: undefined }))?.partial ?? [],
    ground: warehouseGround(rows, words, { table, from, to, asOf: asOfWall, coverage, orders }, months),
  }
}

const groupingOf = (ids: readonly string[]): Promise<Grouping> =>
  Promise.all(ids.map(async (id) => ({ id, dimension: (await dimension(id))! })))

/** The tags that any row has, as they are written; and those of the tickets that count, with how many. */
const tagsIn = async (rows: Rows, table: WarehouseTable, words: Dialect) =>
  keysInTable(rows, table, words)((await dimension('tag'))!, 'tag')
async function tagsWritten(rows: Rows, table: WarehouseTable, words: Dialect): Promise<KeyThere[]> {
  const written = { id: 'tag', dimension: { ...(await dimension('tag'))!, sql: 'written_tags' } }
  const found = await rows(aggregateQuery(table, words, [{ values: [], groupings: [[written]] }]))
  return found.map(({ k0, n }) => ({ key: k0 as string | null, n: Number(n) }))
}

const monthOf = (month: NonNullable<Question['month']>, covered: Coverage | undefined) =>
  covered === undefined ? undefined : daysOf(month, covered)

function coverageOf(
  rows: Rows,
  words: Dialect,
  table: WarehouseTable,
  { first, last }: TableSurvey,
  wall: (ms: number) => number,
): CountingGround['coverage'] {
  let silence: Promise<number> | undefined
  const longest = () => (silence ??= longestSilence(rows, sourceSql(table, words, ['created_at']), words))
  return async (declared: Declared) =>
    first === undefined || last === undefined ? undefined : covering({ first: wall(first), last: wall(last) }, declared, longest)
}

async function ordersOf(
  rows: Rows,
  words: Dialect,
  { orders: table }: WarehouseTables,
  { zone, ordersOfMonth, countCancelled }: WarehouseQuestion,
): Promise<KnownOrders | undefined> {
  if (ordersOfMonth) return { months: [{ ...ordersOfMonth, customers: null }], coverage: async () => undefined }
  return (
    table && ordersOfTable(rows, { table: ordersSource(table, countCancelled, words), countCancelled, whole: [] }, zone, words)
  )
}

const ordersOfDays =
  ({ months, coverage }: KnownOrders, leaves: (month: string) => boolean): OrdersOfDays =>
  async (days, tickets, settled = days) => {
    const covered = await coverage({ ...settled, asOf: undefined })
    return usableMonths(months, { ...days, tickets, leaves }, covered?.partial ?? [])
  }

const presentIn =
  ({ fields }: TableSurvey, { businessHours, ces }: Pick<Question, 'businessHours' | 'ces'>, orders: boolean) =>
  (need: Need): boolean => {
    if (need === 'orders') return orders
    if (need === 'ces_scale') return ces !== undefined
    if (need === 'business_hours') return businessHours !== undefined && fields.has('created_at')
    if (need === 'first_response_at' || need === 'first_response_s')
      return fields.has('first_response_at') || fields.has('first_response_s')
    return fields.has(need)
  }
