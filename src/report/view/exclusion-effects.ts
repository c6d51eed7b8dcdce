import { withAutomatic, withThem } from '../../metrics/messages/compare.ts'
import type { Report } from '../../metrics/report.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { leftOutBecause } from '../messages/report.ts'
import { labelOf } from './change.ts'
import type { Members } from './members.ts'
import { shown } from './value.ts'

/** What the numbers would be if left out tickets counted: where they would read differently. */
export const effects = ({ exclusions = [], results }: Report, { metrics }: Members, say: NumberFormat): string[] =>
  exclusions.flatMap(({ reason, tickets, metrics: numbers }) => {
    const read = numbers.flatMap(({ metric: id, value, ...n }) => {
      const metric = metrics.get(id)
      const [others, own] = [shown(value, n.with, say), shown(value, n.without, say)]
      return metric && others !== own ? [{ label: labelOf({ value }, metric, say), with: others, without: own }] : []
    })
    if (read.length === 0) return []
    const count = say.count(tickets)
    if (reason !== 'automatic') return [say.text(withThem(count, leftOutBecause[reason], read))]
    const reported = results.find((r) => r.metric === 'first-response' && Object.keys(r.group).length === 0)?.values.p50_s
    const counted = numbers.some((n) => n.metric === 'first-response' && n.with === reported && n.without !== reported)
    return [say.text(withAutomatic(count, counted, read))]
  })
