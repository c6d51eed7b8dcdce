import type { Config } from '../../config/schemas/config.ts'
import { UserError } from '../../errors.ts'
import { dimensions } from '../../metrics/dimension.ts'
import { effortScale, parseEffortScale } from '../../metrics/effort-scale.ts'
import { readFilters } from '../../metrics/filter.ts'
import { metricNames, metrics } from '../../metrics/metric.ts'
import type { Question } from '../../metrics/question.ts'
import { parseTargets, type Targets } from '../../metrics/targets.ts'
import { vendorNames } from '../../metrics/vendor.ts'
import { parseScale } from '../../tickets/load/values/ratings.ts'
import { orderSourceNames } from '../../tickets/order-source.ts'
import { parseMonth, parseMonthOfYear } from '../../time/asked-month.ts'
import { parseDay, parseInstant } from '../../time/day.ts'
import { targetNeedsHours } from '../../time/messages/business.ts'
import { monthKey } from '../../time/months.ts'
import type { ClockFlags, CountingFlags, ReadingFlags } from '../flags.ts'
import { fromAfterTo, ordersOfWhichMonth } from '../messages/cli.ts'
import { idCalled } from '../named-member.ts'
import { knownId, pairs, readingOptions } from '../reading-options.ts'
import type { MetricsFlags } from './flags.ts'

/** What every command that counts tickets takes; the rest is of `metrics` alone. */
type RequestFlags = ReadingFlags & CountingFlags & ClockFlags & Partial<MetricsFlags>

/** What to compute, from flags and settings, without the files; flags win. @throws UserError for a value that cannot be understood */
export async function metricsRequest(flags: RequestFlags, config: Config): Promise<Omit<Question, 'tickets' | 'orders'>> {
  const orderSource = flags.orderSource ?? config.orders?.source
  const hasHours = (flags.businessHours ?? config.businessHours) !== undefined
  return {
    shop: config.shop,
    metrics: flags.metric ? await idsOf('--metric', flags.metric, metrics) : usual(hasHours),
    usual: flags.metric === undefined,
    by: await idsOf('--by', flags.by ?? [], dimensions),
    only: readFilters(flags.only ?? []),
    ...readingOptions(flags, config),
    ...period(flags),
    compare: against(flags.compare),
    asOf: flags.asOf === undefined ? undefined : parseInstant(flags.asOf, '--as-of'),
    per: flags.per ?? config.per ?? 'orders',
    countCancelled: config.orders?.cancelled !== 'leave-out',
    countAutoReplies: flags.countAutoReplies === true,
    as: flags.as && knownId('--as', flags.as, vendorNames()),
    targets: targets([...configTargets(config), ...flags.target], hasHours),
    csatScale: config.csat && parseScale(config.csat.scale),
    ces: flags.ces !== undefined ? parseEffortScale(flags.ces) : config.ces && effortScale(config.ces.scale, config.ces.easy),
    exclude: config.exclude,
    ...(flags.showText && { showText: true, fields: ['csat_comment' as const] }),
    orderSource: orderSource && knownId('--order-source', orderSource, orderSourceNames()),
    orderMap: { ...config.orders?.map, ...pairs('--order-map', flags.orderMap ?? []) },
  }
}

/** Members by their ids, titles or other names, each once. */
const idsOf = async (flag: string, said: readonly string[], room: Parameters<typeof idCalled>[2]): Promise<string[]> => [
  ...new Set(await Promise.all(said.map((name) => idCalled(flag, name, room)))),
]

/** All metrics but the backlog, which is asked for; those in business time unasked only where somebody said when that is. */
const usual = (hasHours: boolean): readonly string[] =>
  metricNames().filter((id) => id !== 'backlog' && (hasHours || !id.endsWith('-business')))

function targets(times: readonly string[], hasHours: boolean): Targets {
  const parsed = parseTargets(times)
  const needy = hasHours ? undefined : Object.entries(parsed).find(([, target]) => target?.business)
  if (needy) throw new UserError(...targetNeedsHours(times.findLast((one) => /\db/i.test(one)) ?? needy[0]))
  return parsed
}

function period(flags: Pick<RequestFlags, 'month' | 'from' | 'to'>): Pick<Question, 'month' | 'from' | 'to'> {
  const month = flags.month === undefined ? undefined : parseMonth(flags.month)
  const from = flags.from === undefined ? undefined : parseDay(flags.from, '--from').from
  const to = flags.to === undefined ? undefined : parseDay(flags.to, '--to').to
  if (from !== undefined && to !== undefined && from >= to) throw new UserError(...fromAfterTo)
  return { month, from, to }
}

const against = (month: MetricsFlags['compare']): Question['compare'] =>
  typeof month === 'string' && month !== '' ? parseMonthOfYear(month, '--compare') : month === undefined ? undefined : 'before'

const configTargets = ({ targets = {} }: Config): string[] =>
  typeof targets === 'string' ? [targets] : Object.entries(targets).map(([channel, time]) => `${channel}=${time}`)

/** `--orders 12040`, also as `12,040`: how many there were, of the month that `--month` names. */
export function ordersOfMonth(numbers: readonly string[], month: string | undefined): Question['ordersOfMonth'] {
  const [number] = numbers
  if (number === undefined) return undefined
  if (month === undefined || numbers.length > 1) throw new UserError(...ordersOfWhichMonth(number))
  return { month: monthKey(parseMonthOfYear(month, '--month').from), orders: Number(number.replaceAll(',', '')) }
}

export const isCount = (value: string): boolean => /^(\d+|\d{1,3}(,\d{3})+)$/.test(value)

/** Business hours and holidays, loaded only where the flags or the settings name some. */
export async function calendarRequest(
  flags: Pick<MetricsFlags, 'businessHours' | 'holidays'>,
  config: Config,
  cwd: string,
): Promise<Pick<Question, 'businessHours' | 'warnings'>> {
  if (flags.businessHours === undefined && config.businessHours === undefined && flags.holidays === undefined) return {}
  const { businessCalendar } = await import('./business-calendar.ts')
  return businessCalendar(flags, config, cwd)
}
