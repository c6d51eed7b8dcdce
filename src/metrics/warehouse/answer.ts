import { UserError } from '../../errors.ts'
import { type Coverage, covering } from '../../tickets/load/month-coverage.ts'
import { type TicketField, ticketFields } from '../../tickets/ticket.ts'
import { daysOf } from '../../time/asked-month.ts'
import { offsets, wallOf } from '../../time/zone.ts'
import { asksForReviews, keyedBy, understood } from '../compute/filter-keys.ts'
import { measure } from '../compute/measure.ts'
import type { Dialect } from '../dialect.ts'
import { dimension } from '../dimension.ts'
import { nothingFiltered } from '../messages/filter.ts'
import * as message from '../messages/warehouse.ts'
import { isThere, metric, type Need } from '../metric.ts'
import { period } from '../period.ts'
import type { Question } from '../question.ts'
import type { Report, Result } from '../report.ts'
import { sourceSql } from './counted-tickets.ts'
import { filterCondition, keysInTable, leavesMonth } from './filter.ts'
import { ledgerOf } from './ledger.ts'
import { type MonthOfOrders, ordersOfTable, usableMonths } from './orders-of-warehouse.ts'
import { reviewWarnings } from './review-warnings.ts'
import { longestSilence, type Rows, surveyTable, type TableSurvey } from './survey.ts'
import { tableOfQuestion } from './table-of-question.ts'
import { warehouseSession } from './warehouse-session.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/** The tables that a question is asked of, and what a report calls them. */
export interface WarehouseTables {
  label: string
  dialect: string
  tickets: Pick<WarehouseTable, 'name' | 'column' | 'cast'>
  orders?: readonly string[] | undefined
}

const timed = ['month', 'week', 'day', 'hour', 'weekday']

/**
 * The report of `metrics`, computed where the tickets are: nothing but sums and percentiles leaves the warehouse.
 * @throws UserError for a table without tickets, or with an id twice
 */
export async function answerInWarehouse(
  rows: Rows,
  words: Dialect,
  tables: WarehouseTables,
  asked: Omit<Question, 'tickets' | 'orders'>,
): Promise<Report> {
  const bare = {
    ...tableOfQuestion({ ...asked, businessHours: undefined }, { from: 0, to: 0 }),
    ...tables.tickets,
    orders: undefined,
  }
  const found = await surveyTable(rows, bare, words)
  if (found.tickets === 0) throw UserError.of('missing-data', message.noTickets(tables.label, found.rows))
  if (found.distinct < found.ids)
    throw UserError.of('missing-data', message.repeatedIds(tables.label, found.ids - found.distinct))
  const asOf = asked.asOf ?? found.latest
  const zone = offsets(asked.zone, found.first ?? 0, found.last ?? 0)
  const coveredBy = async ({ from, to }: Pick<Question, 'from' | 'to'>): Promise<Coverage | undefined> => {
    if (found.first === undefined || found.last === undefined) return undefined
    const walls = { first: wallOf(zone, found.first), last: wallOf(zone, found.last) }
    const declared = { from, to, asOf: asOf === undefined ? undefined : wallOf(offsets(asked.zone, asOf, asOf), asOf) }
    return covering(walls, declared, () => longestSilence(rows, sourceSql(bare, words, ['created_at']), words))
  }
  const days = asked.month && monthOf(asked.month, await coveredBy({}))
  const question = { ...asked, from: asked.from ?? days?.from, to: asked.to ?? days?.to }
  const covered = await coveredBy(question)
  const fields = new Set([...found.fields].filter((field): field is TicketField => field in ticketFields))
  const there = { ...bare, ...tableOfQuestion({ ...question, businessHours: undefined }, { from: 0, to: 0 }), ...tables.tickets }
  const ground = { fields, columns: () => fields, tagPlaces: undefined }
  const filter = await understood(question.only ?? [], ground, keysInTable(rows, { ...there, orders: undefined }, words))
  const months = await ordersOf(rows, words, tables, question, covered, leavesMonth(filter))
  const table: WarehouseTable = {
    ...tableOfQuestion({ ...question, asOf }, { from: found.first ?? 0, to: Math.max(found.latest ?? 0, asOf ?? 0) }),
    ...tables.tickets,
    column: (field) => (found.fields.has(field) ? tables.tickets.column(field) : undefined),
    together: asksForReviews(filter),
    only: await filterCondition(filter),
    orders: months && { months: months.flatMap(({ month, usable }) => (usable && month !== null ? [month] : [])) },
  }
  const present = presentIn(found, question, months !== undefined)
  const named = await Promise.all(question.metrics.map(async (id) => ({ id, metric: (await metric(id))! })))
  const metrics = question.usual ? named.filter(({ metric }) => !metric.quiet || isThere(metric, present)) : named
  const by = await dimensionsBy(question.by)
  const { results, trends } = await measure(warehouseSession(table, words, rows, months), {
    ...{ metrics, by, present },
    ...(filter.length > 0 && { only: { by: await dimensionsBy(filter.map(({ by }) => by)), keyed: keyedBy(filter) } }),
    ...(months && { orders: { per: question.per } }),
    ...(covered && { trend: { id: 'month', dimension: (await dimension('month'))! } }),
  })
  const counted = await ledgerOf(rows, words, table, found)
  const marked = (result: Result): Result =>
    result.group.month && covered?.partial.includes(result.group.month) ? { ...result, partial: true } : result
  // a backlog stands at an end, and is not of those created before it
  const kept = ({ metric, group }: Result) => metric !== 'backlog' || !Object.keys(group).some((id) => timed.includes(id))
  return {
    ...(question.shop && { shop: question.shop }),
    period: period(question, filter, zone, covered, asOf),
    inputs: [
      {
        file: tables.label,
        role: 'tickets',
        source: tables.dialect,
        encoding: 'utf-8',
        rows: found.rows,
        records: found.tickets,
      },
    ],
    ledger: counted.ledger,
    by: question.by,
    results: results.filter(kept).map(marked),
    trends: trends.filter(kept).map(marked),
    warnings: [
      ...(question.warnings ?? []),
      ...reviewWarnings(counted, { fields: found.fields, together: table.together === true }, results),
      ...(filter.length > 0 && counted.ledger.counted === 0 ? [{ code: 'nothing-filtered', text: nothingFiltered }] : []),
    ],
  }
}

const dimensionsBy = (ids: readonly string[]) => Promise.all(ids.map(async (id) => ({ id, dimension: (await dimension(id))! })))

const monthOf = (month: NonNullable<Question['month']>, covered: Coverage | undefined) =>
  covered === undefined ? undefined : daysOf(month, covered)

async function ordersOf(
  rows: Rows,
  words: Dialect,
  { orders: table }: WarehouseTables,
  { zone, from, to, ordersOfMonth, countCancelled }: Omit<Question, 'tickets' | 'orders'>,
  tickets: Coverage | undefined,
  leaves: (month: string) => boolean,
): Promise<MonthOfOrders[] | undefined> {
  const counting = { zone, from, to, tickets, leaves }
  if (ordersOfMonth) return usableMonths([{ ...ordersOfMonth, customers: null }], counting, [])
  return table && ordersOfTable(rows, { table, countCancelled, whole: [] }, counting, words)
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
