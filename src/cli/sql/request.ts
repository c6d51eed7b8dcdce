import type { Config } from '../../config/schemas/config.ts'
import { UserError } from '../../errors.ts'
import type { Grouping } from '../../metrics/compute/aggregate.ts'
import { dimension } from '../../metrics/dimension.ts'
import type { Metric } from '../../metrics/metric.ts'
import type { Question } from '../../metrics/question.ts'
import { tableOfQuestion } from '../../metrics/warehouse/table-of-question.ts'
import type { ErrorText } from '../../text/text.ts'
import { parseMonthOfYear } from '../../time/asked-month.ts'
import { targetNeedsHours } from '../../time/messages/business.ts'
import * as message from '../messages/sql.ts'
import { calendarRequest, metricsRequest } from '../metrics/metrics-request.ts'
import type { Run } from '../run.ts'
import type { SqlFlags } from './flags.ts'

export type Asked = Omit<Question, 'tickets' | 'orders'>

/** @throws UserError for a value that cannot be understood, and for a month without a year: no data say which */
export async function questionOf({ month, source: _, ...flags }: SqlFlags, config: Config, run: Run): Promise<Asked> {
  const days = month === undefined ? {} : parseMonthOfYear(month, '--month')
  const request = await metricsRequest({ ...flags, map: [], failIf: [] }, config)
  const inDays = Object.entries(request.targets).find(([, target]) => target?.days !== undefined)
  const calendar = await calendarRequest(flags, config, run.io.cwd)
  if (inDays && !calendar.businessHours) throw new UserError(...targetNeedsHours(`${inDays[1]!.days}bd`))
  return { ...request, ...days, ...calendar }
}

/** How tickets are counted. */
export function tableFor(question: Asked): ReturnType<typeof tableOfQuestion> {
  const { from, to } = question
  // without days, those of the last year and this one
  const year = new Date().getUTCFullYear()
  const span = { from: from ?? Date.UTC(year - 1, 0), to: Math.max(to ?? Date.UTC(year + 1, 0), question.asOf ?? 0) }
  return tableOfQuestion(question, span)
}

/** Groupings by when a ticket was created. */
export const timed: readonly string[] = ['month', 'week', 'day', 'hour', 'weekday']

/** Why no query alone can answer; undefined: one can. */
export function unanswerable(
  id: string,
  { needs }: Pick<Metric, 'needs'>,
  { by, from, to, businessHours, ces }: Asked,
): ErrorText | undefined {
  const period = by.find((one) => timed.includes(one))
  if (id === 'backlog' && period) return message.backlogOfTimes(period)
  if (needs.includes('orders') && (from === undefined || to === undefined)) return message.whichMonths(id)
  if (needs.includes('business_hours') && !businessHours) return message.needsDeclared.business_hours(id)
  if (needs.includes('ces_scale') && !ces) return message.needsDeclared.ces_scale(id)
  return undefined
}

export async function groupings(metric: Metric, by: readonly string[]): Promise<Grouping[]> {
  const ids = metric.by && !by.includes(metric.by) ? [...by, metric.by] : by
  const grouping = await Promise.all(ids.map(async (id) => ({ id, dimension: (await dimension(id))! })))
  return grouping.length > 0 ? [[], grouping] : [[]]
}
