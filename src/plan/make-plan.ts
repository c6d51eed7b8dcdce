import type { Session } from '../duckdb/session.ts'
import { toWall } from '../duckdb/zone-sql.ts'
import { UserError } from '../errors.ts'
import { populationScope } from '../metrics/compute/populations.ts'
import { notInExport } from '../metrics/messages/measure.ts'
import { type Answer, answer } from '../metrics/pipeline.ts'
import type { Question } from '../metrics/question.ts'
import type { Report } from '../metrics/report.ts'
import type { Text } from '../text/text.ts'
import { type Coverage, coverage } from '../tickets/load/month-coverage.ts'
import { monthKey } from '../time/months.ts'
import { instantIn, type Offsets, offsets, wallOf } from '../time/zone.ts'
import { type CentreQuestion, readCentre } from './centre.ts'
import type { OrderForecast } from './demand/order-forecast.ts'
import { forecastNeedsOrders, ordersUnusable } from './messages/forecast.ts'
import { type Part, type PartFound, part } from './part.ts'
import type { PlanSettings } from './settings.ts'

/** What is asked of the tickets of a question. */
export interface PlanQuestion {
  /** its month is the one to be planned */
  question: Question
  parts: readonly string[]
  forecast: OrderForecast | undefined
  settings: PlanSettings
}

/** The parts of a plan as they were found. */
export interface PlanFound {
  /** `2026-12`: the month that is planned */
  month: string
  /** of its hours */
  zone: string
  parts: readonly (PartFound & { part: string; title: Text; columns: Part['columns'] })[]
  currency?: string
}

/** The finished plan: what makes it prints nothing, what draws it computes nothing. */
export interface PlanReport extends PlanFound, Pick<Report, 'shop' | 'period' | 'inputs' | 'ledger' | 'warnings'> {}

/** Warnings about months of the past, which a plan has no rows of. */
const ofMonths = new Set(['partial-month', 'partial-orders', 'month-boundary'])

/**
 * Export → tickets → plan, on the same reading as `metrics`.
 * @throws UserError for what the user can fix: as `answer` does, and for a month or a forecast that cannot be planned by
 */
export async function makePlan(session: Session, { question, parts, forecast, settings }: PlanQuestion): Promise<PlanReport> {
  const { month, ...others } = question
  const found = await answer(session, { ...withFieldsOfPlan(others), metrics: ['volume'], by: [] })
  const { report } = found
  const asked = await centreQuestion(session, found, { settings, forecast, month })
  const hasOrders = asked.past.ordersOfMonth.size > 0
  return {
    ...(report.shop !== undefined && { shop: report.shop }),
    ...{ period: report.period, inputs: report.inputs, ledger: report.ledger },
    warnings: [
      ...report.warnings.filter(({ code }) => !ofMonths.has(code)),
      ...(found.prepared.hasOrders && !hasOrders ? [{ code: 'orders-unusable', text: ordersUnusable }] : []),
    ],
    ...(await partsOf(asked, parts)),
  }
}

/** The question with the fields of tickets that a plan reads. */
export const withFieldsOfPlan = (question: Question): Question => ({
  ...question,
  fields: [...new Set([...(question.fields ?? []), 'handle_s' as const])],
})

/**
 * The plan of the month after the export, of tickets that another command has read by a question `withFieldsOfPlan`: of all its days,
 * whatever days the report is of. Nothing without creation times, and nothing beside a report of a month before the last complete one,
 * whose month to come is over.
 * @throws UserError for a forecast that cannot be planned by
 */
export async function planOf(
  session: Session,
  { prepared }: Pick<Answer, 'prepared'>,
  { parts, forecast, settings }: Omit<PlanQuestion, 'question'>,
): Promise<PlanFound | undefined> {
  const { rules, zone, asOf, question } = prepared
  const all = { from: undefined, to: undefined }
  const covered = await coverage(session, 'all_tickets', zone, {
    ...all,
    asOf: asOf === undefined ? undefined : wallOf(zone, asOf),
  })
  if (!covered || (question.to !== undefined && isOver(question.to, covered))) return undefined
  // the orders of one month alone, as a number, are no level of months
  const hasOrders = prepared.hasOrders && question.ordersOfMonth === undefined
  return populationScope(session, rules)(all, async () =>
    partsOf(
      await centreQuestion(session, { prepared: { ...prepared, covered, hasOrders } }, { settings, forecast, month: undefined }),
      parts,
    ),
  )
}

/** Whether the month that starts there is one that the export covers whole. */
const isOver = (start: number, { last, partial }: Coverage) =>
  monthKey(start) <= monthKey(last) && !partial.includes(monthKey(start))

/** The parts in their order. */
async function partsOf(asked: CentreQuestion, ids: readonly string[]): Promise<PlanFound> {
  const { forecast, past, settings } = asked
  if (forecast && past.ordersOfMonth.size === 0) throw new UserError(...forecastNeedsOrders)
  const centre = await readCentre(asked)
  const members = await Promise.all(ids.map(async (id) => ({ id, member: (await part(id))! })))
  members.sort((a, b) => a.member.place - b.member.place)
  const parts: PlanFound['parts'][number][] = []
  for (const { id, member } of members)
    parts.push({ part: id, title: member.title, columns: member.columns, ...(await member.find(centre)) })
  return {
    ...{ month: centre.key, zone: past.zone.zone, parts },
    ...(settings.currency !== undefined && { currency: settings.currency }),
  }
}

/**
 * What a centre is read from, of tickets that were read already. Hours are those of the business, in its zone.
 * @throws UserError for an export without creation times
 */
export async function centreQuestion(
  session: Session,
  { prepared }: Pick<Answer, 'prepared'>,
  { settings, forecast, month }: Pick<CentreQuestion, 'settings' | 'forecast' | 'month'>,
): Promise<CentreQuestion> {
  const { question, covered, asOf, present, hasOrders } = prepared
  if (!covered) throw UserError.of('missing-data', [notInExport('created_at')])
  const zone = businessZone(prepared.zone, question, covered)
  const inZone = (wall: number) => (zone === prepared.zone ? wall : wallOf(zone, instantIn(prepared.zone, wall)))
  return {
    ...{ db: session, asOf, present, month, forecast, settings },
    past: {
      zone,
      covered: { first: inZone(covered.first), last: inZone(covered.last), partial: covered.partial },
      ...(hasOrders ? await pastOrders(session, zone, question.countCancelled) : noOrders),
      events: settings.events,
    },
    ...{ targets: question.targets, businessHours: question.businessHours },
  }
}

function businessZone(
  reporting: Offsets,
  { businessHours }: Question,
  { first, last }: { first: number; last: number },
): Offsets {
  const zone = businessHours?.zone ?? reporting.zone
  return zone === reporting.zone ? reporting : offsets(zone, first - 86_400_000, last + 86_400_000)
}

const noOrders = { ordersOfMonth: new Map<string, number>(), ordersOfDay: new Map<string, number>() }

/** Orders of the months that can be counted on, and of their days where orders are known one by one. */
async function pastOrders(session: Session, zone: Offsets, countCancelled: boolean) {
  const months = await session.rows('SELECT month, sum(orders)::DOUBLE AS orders FROM order_months WHERE usable GROUP BY month')
  const wall = toWall('created_at', zone)
  const days = await session.rows(`
    SELECT strftime(wall, '%Y-%m-%d') AS day, count(DISTINCT id)::DOUBLE AS orders
    FROM (SELECT id, ${wall} AS wall FROM all_orders WHERE created_at IS NOT NULL AND NOT test ${countCancelled ? '' : 'AND NOT cancelled'})
    WHERE strftime(wall, '%Y-%m') IN (SELECT month FROM order_months WHERE usable) GROUP BY ALL`)
  const ordersOfMonth = new Map(months.map(({ month, orders }) => [month as string, orders as number]))
  const ordersOfDay = new Map(days.map(({ day, orders }) => [day as string, orders as number]))
  // a month of a table has no days: then all go by months
  const known = new Set([...ordersOfDay.keys()].map((day) => day.slice(0, 7)))
  const byDay = [...ordersOfMonth.keys()].every((month) => known.has(month))
  return { ordersOfMonth, ordersOfDay: byDay ? ordersOfDay : new Map<string, number>() }
}
