import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import { numberFormat } from '../text/number-format.ts'
import type { ErrorText, Lang, Text } from '../text/text.ts'
import { parseDuration } from '../time/duration.ts'
import * as message from './messages/fail-if.ts'
import type { Values } from './metric.ts'
import type { Report } from './report.ts'

/** `--fail-if 'first-response.p90 > 24h'`, taken apart; `limit` in the value's own unit (seconds, ratio, count). */
export interface Condition {
  said: string
  metric: string
  value: string
  compare: keyof typeof holds
  limit: number
  /** of the change since the period compared with */
  change: boolean
  /** it has no unit: neither `24h` nor `85%` */
  bare: boolean
}

const holds = {
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
}

/** @throws UserError where it does not read as `metric.value > limit`, with a limit like `24h`, `85%`, `0.05`, `600` */
export function parseCondition(text: string): Condition {
  const said = text.trim()
  const m = /^([a-z-]+)\.([a-z0-9_]+)(\.change)?\s*(>=|<=|>|<)\s*(\S+)$/.exec(said)
  if (!m) throw new UserError(...message.notACondition(said))
  const [, metric, value, change, compare, limit] = m as unknown as [
    string,
    string,
    string,
    string | undefined,
    Condition['compare'],
    string,
  ]
  const [, number, percent] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(limit) ?? []
  const bare = number !== undefined && percent === ''
  return {
    said,
    metric,
    value,
    compare,
    change: change !== undefined,
    bare,
    limit: number === undefined ? parseDuration(limit) : Number(number) / (bare ? 1 : 100),
  }
}

const isTime = (name: string) => name.endsWith('_s')
const isRatio = (name: string) => /(^|_)(share|rate)(_|$)/.test(name)

/**
 * The conditions that hold for the whole of a report, in words. A value may be named without its unit (`p90` for `p90_s`).
 * @throws UserError for a value that the report does not have, one without data (a check that cannot be made is no pass), and a
 * limit that would be read in a unit nobody meant: `p90 > 24` (seconds), `share < 85` (a ratio)
 */
export function failures(report: Pick<Report, 'results' | 'comparison'>, conditions: readonly Condition[]): Text[] {
  return conditions.flatMap((condition) => {
    const { said, metric, value, compare, limit, bare, change } = condition
    const whole = report.results.find((r) => r.metric === metric && Object.keys(r.group).length === 0)
    const values = (change ? changesOf(report, condition) : whole?.values) ?? {}
    const name = [value, `${value}_s`].find((name) => name in values)
    if (name === undefined)
      throw UserError.of(
        'missing-data',
        whole?.reason ? message.noData(said, whole.reason) : noSuchValue(condition, Object.keys(values)),
      )
    if (bare && isTime(name) && name !== value)
      throw new UserError(...message.needsUnit(said, `'${metric}.${value} ${compare} ${limit}h'`))
    if (bare && isRatio(name) && limit > 1)
      throw new UserError(...message.needsUnit(said, `'${metric}.${value} ${compare} ${limit}%'`))
    const got = values[name]
    if (typeof got !== 'number') throw UserError.of('missing-data', message.noData(said, whole?.reason))
    return holds[compare](got, limit)
      ? [message.itIs(said, shown(condition, name, got, 'en'), shown(condition, name, got, 'ko'))]
      : []
  })
}

/** What changed of a metric's values, by their names. @throws UserError where nothing was compared */
function changesOf({ comparison }: Pick<Report, 'comparison'>, { said, metric }: Condition): Values {
  if (!comparison) throw UserError.of('missing-data', message.nothingCompared(said))
  const whole = comparison.changes.filter((c) => c.metric === metric && Object.keys(c.group).length === 0)
  return Object.fromEntries(whole.map((c) => [c.value, c.change]))
}

function noSuchValue({ metric, value }: Condition, values: readonly string[]): ErrorText {
  const names = values.map((name) => name.replace(/_s$/, ''))
  const meant = nearest(value, names)
  return message.noSuchValue(`${metric}.${value}`, meant && `${metric}.${meant}`, names)
}

function shown({ metric }: Condition, name: string, value: number, lang: Lang): string {
  const { duration, percent, count } = numberFormat(lang)
  if (isTime(name)) return metric.endsWith('-business') ? duration(value, 'hours') : duration(value)
  return isRatio(name) ? percent(value, 1) : count(value)
}
