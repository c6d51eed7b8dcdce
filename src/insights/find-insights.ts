import type { Session } from '../duckdb/session.ts'
import { populationScope } from '../metrics/compute/populations.ts'
import { notInExport } from '../metrics/messages/measure.ts'
import type { Need } from '../metrics/metric.ts'
import { edges } from '../metrics/period.ts'
import { type Answer, answer } from '../metrics/pipeline.ts'
import type { Question } from '../metrics/question.ts'
import type { Report } from '../metrics/report.ts'
import type { Text } from '../text/text.ts'
import { dayStart } from '../time/months.ts'
import { cannotTell, type Found, type Insight, insight } from './insight.ts'
import { filteredAway } from './messages/words.ts'
import { type InsightSettings, type Shop, type TagFacts, tagLabel } from './shop.ts'

/** What is asked of the tickets of a question. */
export interface InsightQuestion {
  question: Question
  insights: readonly string[]
  tags: ReadonlyMap<string, TagFacts>
  settings: InsightSettings
}

/** The finished insights: what makes them prints nothing, what draws them computes nothing. */
export interface InsightReport extends Pick<Report, 'shop' | 'period' | 'inputs' | 'ledger' | 'warnings'> {
  insights: readonly (Found & { insight: string; title: Text; columns: Insight['columns'] })[]
  currency?: string
  /** tags by the names that the tag list gives them */
  labels: Readonly<Record<string, Text>>
}

/**
 * Export → tickets → insights, on the same reading as `metrics`.
 * @throws UserError for what the user can fix, as `answer` does
 */
export async function findInsights(session: Session, asked: InsightQuestion): Promise<InsightReport> {
  const { question, insights } = asked
  const found = await answer(session, { ...(await withFieldsOf(insights, question)), metrics: ['volume'], by: [] })
  return insightsOf(session, found, asked)
}

/** The question with what insights need to be read: fields of tickets, and details of orders. */
export async function withFieldsOf(insights: readonly string[], question: Question): Promise<Question> {
  const members = await Promise.all(insights.map(async (id) => (await insight(id))!))
  return {
    ...question,
    fields: [...new Set([...(question.fields ?? []), ...members.flatMap(({ fields = [] }) => fields)])],
    orderDetails: [...new Set([...(question.orderDetails ?? []), ...members.flatMap(({ orderDetails = [] }) => orderDetails)])],
  }
}

/**
 * Insights of tickets that were read already, of the days of their report. `days`: of other days (walls), which the table `tickets` is
 * of at the moment (`populationScope`).
 */
export async function insightsOf(
  session: Session,
  { report, prepared }: Pick<Answer, 'report' | 'prepared'>,
  {
    insights,
    tags,
    settings,
    days,
  }: Omit<InsightQuestion, 'question'> & { days?: { from: number | undefined; to: number | undefined } },
): Promise<InsightReport> {
  const members = await Promise.all(insights.map(async (id) => ({ id, member: (await insight(id))! })))
  const { question, covered, zone, asOf, rules, hasOrders, present } = prepared
  const of = days ?? question
  const { from, to } = edges(of, zone, covered, asOf)
  const shop: Shop = {
    ...{ session, asOf, zone, present, tags, settings },
    days: from === undefined || to === undefined ? undefined : { from, to },
    earliest: covered && Math.min(dayStart(covered.first), from ?? covered.first),
    filtered: report.period.filter !== undefined,
    hasOrders: hasOrders && question.ordersOfMonth === undefined,
    withEarlier: (work) =>
      of.from === undefined ? work() : populationScope(session, rules, days)({ from: undefined, to }, work),
    progress: async (share) => {
      question.progress?.('grouping', `${Math.round(share * 100)} %`)
      // time for the line to be drawn
      await new Promise((resolve) => setTimeout(resolve, 2))
    },
  }
  const found: InsightReport['insights'][number][] = []
  for (const { id, member } of members) {
    const absent = absentNeeds(member, present)
    const hidden = (report.period.filter ?? []).filter(({ by }) => member.needsAll === true || member.needsAll?.includes(by))
    const result =
      absent.length > 0
        ? cannotTell(notInExport(absent[0]![0]!))
        : hidden.length > 0
          ? cannotTell(filteredAway(hidden.map(({ by }) => by)))
          : await member.find(shop)
    found.push({ insight: id, title: member.title, columns: member.columns, ...result })
  }
  return {
    ...(report.shop !== undefined && { shop: report.shop }),
    labels: Object.fromEntries([...tags.keys()].map((tag) => [tag, tagLabel({ tags }, tag)])),
    ...{ period: report.period, inputs: report.inputs, ledger: report.ledger, warnings: report.warnings, insights: found },
    ...(settings.cost.currency !== undefined && { currency: settings.cost.currency }),
  }
}

/** Of each need that is not met, the ways to meet it. */
const absentNeeds = ({ needs }: Insight, present: (need: Need) => boolean): (readonly Need[])[] =>
  needs.map((need) => [need].flat() as Need[]).filter((ways) => !ways.some(present))
