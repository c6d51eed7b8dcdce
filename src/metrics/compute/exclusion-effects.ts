import { type Excludable, excludable } from '../../tickets/exclude.ts'
import { markOf } from '../../tickets/mark.ts'
import type { Metric } from '../metric.ts'
import type { ExclusionEffect, Result } from '../report.ts'
import type { Session } from './aggregate.ts'
import type { Population } from './counting-rules.ts'
import type { ExclusionCount } from './mark-exclusions.ts'
import { type Measurement, measure } from './measure.ts'
import type { PopulationScope } from './populations.ts'

/** The numbers that stand for all: each with the values of its metric that it is made of. */
const headlines = [
  { metric: 'contact-rate', value: 'rate', from: ['tickets', 'tickets_in_order_months'] },
  { metric: 'first-response', value: 'p50_s', from: ['p50_s'] },
  { metric: 'csat', value: 'share', from: ['good', 'neutral', 'bad', 'rated', 'share'] },
] as const

/** The days, and what a machine's reply counts for. */
interface Rules {
  from?: number | undefined
  to?: number | undefined
  countAutoReplies: boolean
}

/**
 * What each reason to leave tickets out does to the headline numbers of the metrics asked for: one scan for a reason that some
 * ticket has, none without. Of automatic replies: what counting them does.
 */
export async function exclusionEffects(
  session: Session,
  inPopulation: PopulationScope,
  counted: {
    rules: Rules
    exclusions: readonly ExclusionCount[]
    measurement: Measurement
    results: readonly Result[]
  },
): Promise<ExclusionEffect[]> {
  const { rules, exclusions, measurement, results } = counted
  const shown = headlines.filter(({ metric }) => measurement.metrics.some(({ id }) => id === metric))
  const metrics = shown.map(({ metric, from }) => ({
    id: metric,
    metric: only(measurement.metrics.find(({ id }) => id === metric)!.metric, from),
  }))
  const reported = headlineOf(results)
  const found: ExclusionEffect[] = []
  for (const reason of excludable) {
    const marks = exclusions.filter((m) => m.reason === reason)
    if (marks.length === 0) continue
    const other =
      metrics.length === 0
        ? () => null
        : await inPopulation(otherwise(reason, rules), async () =>
            headlineOf((await measure(session, { ...measurement, metrics, by: [] })).results),
          )
    const repliesCount = reason === 'automatic' && rules.countAutoReplies
    found.push({
      reason,
      tickets: marks.reduce((n, { tickets }) => n + tickets, 0),
      evidence: marks.map(({ mark, tickets }) => ({ ...markOf(mark), tickets })),
      metrics: shown.flatMap(({ metric, value }) => {
        const [without, withThem] = repliesCount
          ? [other(metric, value), reported(metric, value)]
          : [reported(metric, value), other(metric, value)]
        return without === null && withThem === null ? [] : [{ metric, value, with: withThem, without }]
      }),
    })
  }
  return found
}

/** The population in which a reason does not hold; of automatic replies, in which they count the other way. */
function otherwise(reason: Excludable, { from, to, countAutoReplies }: Rules): Population {
  return reason === 'automatic' ? { from, to, countAutoReplies: !countAutoReplies } : { from, to, counted: [reason] }
}

/** A metric with nothing computed but some of its values. */
function only({ survival: _, ...metric }: Metric, names: readonly string[]): Metric {
  return { ...metric, values: Object.fromEntries(Object.entries(metric.values).filter(([name]) => names.includes(name))) }
}

const headlineOf = (results: readonly Result[]) => (metric: string, value: string) => {
  const found = results.find((r) => r.metric === metric && Object.keys(r.group).length === 0)?.values[value]
  return typeof found === 'number' ? found : null
}
