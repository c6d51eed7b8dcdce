import type { Session } from '../duckdb/session.ts'
import type { Session as QuerySession } from '../metrics/compute/aggregate.ts'
import { measure } from '../metrics/compute/measure.ts'
import { populationScope } from '../metrics/compute/populations.ts'
import { type MonthlyLimits, monthlyLimits } from '../metrics/compute/time-limits.ts'
import { dimension } from '../metrics/dimension.ts'
import { metric } from '../metrics/metric.ts'
import { edges, period } from '../metrics/period.ts'
import type { CountingQuestion } from '../metrics/pipeline/numbers.ts'
import { type Answer, answer } from '../metrics/pipeline.ts'
import type { Question } from '../metrics/question.ts'
import type { Report, Result } from '../metrics/report.ts'
import type { Text } from '../text/text.ts'
import { type CauseWeeks, causeWeeks } from './cause-weeks.ts'
import { type InsightReport, insightsOf, withFieldsOf } from './find-insights.ts'
import type { InsightSettings, TagFacts } from './shop.ts'

/** What is asked of a month: insights of the month itself, and those that need all that is known up to its end. */
export interface MonthQuestion {
  /** without days of its own: the last month that the export covers whole, else all of it */
  question: Question
  month: readonly string[]
  history: readonly string[]
  tags: ReadonlyMap<string, TagFacts>
  settings: InsightSettings
}

/** A month as its page tells it, from one reading of the export. */
export interface MonthReview {
  /** the numbers, compared with the month before where there is one */
  report: Report
  month: InsightReport
  /** of all days up to the end of the month: what a month alone is too short for */
  history: InsightReport
  /** tickets by weekday and hour, and by week, of the days of `history` */
  hours: readonly Result[]
  weeks: readonly Result[]
  /** tickets of each tag by week, of the same days */
  tagWeeks: readonly Result[]
  /** the last whole weeks of those days by tag */
  causes: CauseWeeks
  /** between which times (seconds) the median first response lies, in each month of those days */
  medians: readonly MonthlyLimits[]
  /** the tickets stay in a database: which sections of the page need them, and why they are left out */
  inDatabase?: { leftOut: readonly Text[]; why: Text }
}

/**
 * The month, and the reading behind it for those who ask more of its tickets.
 * @throws UserError for what the user can fix, as `answer` does
 */
export async function reviewMonth(session: Session, asked: MonthQuestion): Promise<{ review: MonthReview; found: Answer }> {
  const { question, tags, settings } = asked
  const found = await answer(session, {
    ...(await withFieldsOf([...asked.month, ...asked.history], question)),
    month: question.month ?? { said: 'last', last: true, orAll: true },
    ...{ compare: 'if-any', by: [] },
  })
  const month = await insightsOf(session, found, { insights: asked.month, tags, settings })
  return { review: { report: found.report, month, ...(await upToItsEnd(session, found, asked)) }, found }
}

/** What is told of all days up to the end of the month: the table `tickets` is theirs for a while. */
async function upToItsEnd(session: Session, found: Answer, { history: insights, tags, settings }: MonthQuestion) {
  const { prepared } = found
  const days = { from: undefined, to: prepared.question.to }
  const report = { ...found.report, period: periodUpTo(prepared) }
  return populationScope(session, prepared.rules)(days, async () => ({
    history: await insightsOf(session, { report, prepared }, { insights, tags, settings, days }),
    ...(await seriesOf(session, prepared, report.period)),
  }))
}

/** All days that are known up to the end of those asked for. */
export function periodUpTo({ question, filter, zone, covered, asOf }: CountingQuestion): Report['period'] {
  const days = { from: undefined, to: question.to }
  const { from } = edges(days, zone, covered, asOf)
  return period({ ...question, ...days, from }, filter, zone, covered, asOf)
}

/** The weeks, hours and medians of the days that the tickets of the session are of. */
export async function seriesOf(
  session: QuerySession,
  { question, present, hasOrders }: CountingQuestion,
  days: Report['period'],
): Promise<Pick<MonthReview, 'hours' | 'weeks' | 'tagWeeks' | 'causes' | 'medians'>> {
  const grouped = async (metricId: string, by: readonly string[]) => {
    const grouping = await Promise.all(by.map(async (id) => ({ id, dimension: (await dimension(id))! })))
    const metrics = [{ id: metricId, metric: (await metric(metricId))! }]
    return (await measure(session, { metrics, by: grouping, present, ...(hasOrders && { orders: { per: question.per } }) }))
      .results
  }
  const replies = present('first_response_at') || present('first_response_s')
  const [weeks, tagWeeks] = [await grouped('volume', ['week']), await grouped('tags', ['week'])]
  return {
    ...{ weeks, tagWeeks, causes: causeWeeks(days, weeks, tagWeeks), hours: await grouped('volume', ['weekday', 'hour']) },
    medians: replies ? await monthlyLimits(session, 'reply_s', 0.5) : [],
  }
}
