import { withAutomatic, withThem } from '../../metrics/messages/compare.ts'
import type { Report } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { exclusionReasons } from '../messages/report.ts'
import { labelOf } from './change.ts'
import type { Members } from './members.ts'
import { shown } from './value.ts'

/** What the numbers would be if the excluded tickets were counted, a sentence for each reason that changes a number as it is shown. */
export const exclusionEffectNotes = (
  { exclusions = [], results }: Report,
  { metrics }: Members,
  format: NumberFormat,
): string[] =>
  exclusions.flatMap(({ reason, tickets, metrics: numbers }) => {
    const read = numbers.flatMap(({ metric: id, value, ...n }) => {
      const metric = metrics.get(id)
      const [others, own] = [shown(value, n.with, format), shown(value, n.without, format)]
      return metric && others !== own ? [{ label: labelOf({ value }, metric, format), with: others, without: own }] : []
    })
    if (read.length === 0) return []
    const count = format.count(tickets)
    if (reason !== 'automatic') return [format.text(withThem(count, exclusionReasons[reason], read))]
    const reported = results.find((r) => r.metric === 'first-response' && Object.keys(r.group).length === 0)?.values.p50_s
    const counted = numbers.some((n) => n.metric === 'first-response' && n.with === reported && n.without !== reported)
    return [format.text(withAutomatic(count, counted, read))]
  })
