import { monthEnd, monthKey, monthStart } from '../../time/months.ts'
import { instantOf } from '../../time/zone.ts'
import { blockOf } from '../compute/business-clock.ts'
import type { Question } from '../question.ts'
import { businessDays } from './business-days.ts'
import { businessDeadlines } from './business-deadlines.ts'
import type { WarehouseTable } from './warehouse-table.ts'

/** What a question says of how tickets are counted, for a table of a warehouse; all but `orders` and where its columns are. */
export function tableOfQuestion(
  question: Omit<Question, 'tickets' | 'orders'>,
  /** the span that business time is wanted for, epoch ms */
  span: { from: number; to: number },
): Omit<WarehouseTable, 'name' | 'column' | 'orders'> {
  const { zone, from, to, asOf, countAutoReplies, targets, ces, businessHours } = question
  const instant = (wall: number | undefined) => (wall === undefined ? undefined : instantOf(zone, wall))
  const [first, last] = [blockOf(span.from / 1000), blockOf(span.to / 1000)]
  const blocks = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return {
    ...{ zone, from: instant(from), to: instant(to), asOf, countAutoReplies, targets, ces },
    business: businessHours && businessDays(businessHours, zone, blocks),
    deadlines: businessHours && businessDeadlines(businessHours, zone, targets, span),
  }
}

/** The months (`2026-10`) that lie whole between two walls, `to` exclusive. */
export function wholeMonths(from: number, to: number): string[] {
  const months: string[] = []
  for (let at = from === monthStart(from) ? from : monthEnd(from); monthEnd(at) <= to; at = monthEnd(at))
    months.push(monthKey(at))
  return months
}
