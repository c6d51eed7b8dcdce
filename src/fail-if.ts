import { UserError } from './errors.ts'
import type { Report } from './report.ts'
import type { Text } from './text.ts'
import { parseDuration } from './time/duration.ts'

/** `--fail-if 'first-response.p90 > 24h'`, taken apart; `limit` in the value's own unit (seconds, ratio, count). */
export interface Condition {
  said: string
  metric: string
  value: string
  compare: '>' | '>=' | '<' | '<='
  limit: number
}

/** @throws UserError where it does not read as `metric.value > limit`, with a limit like `24h`, `85%`, `0.05`, `600` */
export function parseCondition(said: string): Condition {
  const m = /^\s*([a-z-]+)\.([a-z0-9_]+)\s*(>=|<=|>|<)\s*(\S+)\s*$/.exec(said)
  if (!m)
    throw new UserError(
      { en: `--fail-if: "${said}" does not read as a condition.`, ko: `--fail-if: "${said}"은(는) 조건으로 읽을 수 없습니다.` },
      {
        en: "Write it as 'first-response.p90 > 24h' or 'csat.share < 85%'.",
        ko: "'first-response.p90 > 24h'나 'csat.share < 85%'처럼 써 주세요.",
      },
    )
  const [, metric, value, compare, limit] = m as unknown as [string, string, string, Condition['compare'], string]
  const number = /^-?\d+(\.\d+)?%$/.test(limit)
    ? Number(limit.slice(0, -1)) / 100
    : /^-?\d+(\.\d+)?$/.test(limit)
      ? Number(limit)
      : parseDuration(limit)
  return { said: said.trim(), metric, value, compare, limit: number }
}

const holds = {
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
}

/**
 * The conditions that hold for the whole of a report, in words. A value may be named without its unit (`p90` for `p90_s`).
 * @throws UserError for a metric or value that the report does not have, and for one without data: a check that cannot be made is no pass
 */
export function failures(report: Report, conditions: readonly Condition[]): Text[] {
  return conditions.flatMap(({ said, metric, value, compare, limit }) => {
    const whole = report.results.find((r) => r.metric === metric && Object.keys(r.group).length === 0)
    const key = whole && [value, `${value}_s`].find((name) => name in whole.values)
    const got = key === undefined ? undefined : whole!.values[key]
    if (typeof got === 'number') {
      const shown = {
        en: `${said}: it is ${round(got)}${key!.endsWith('_s') ? ' s' : ''}.`,
        ko: `${said}: 실제 값은 ${round(got)}${key!.endsWith('_s') ? '초' : ''}입니다.`,
      }
      return holds[compare](got, limit) ? [shown] : []
    }
    const known = whole ? Object.keys(whole.values).join(', ') : [...new Set(report.results.map((r) => r.metric))].join(', ')
    const why = got === null ? whole?.reason : undefined
    throw new UserError(
      got === null
        ? {
            en: `--fail-if: ${metric}.${value} has no data${why ? `: ${why.en}` : '.'}`,
            ko: `--fail-if: ${metric}.${value} 값이 없습니다${why ? `: ${why.ko}` : '.'}`,
          }
        : {
            en: `--fail-if: the report has no ${metric}.${value}.`,
            ko: `--fail-if: 보고서에 ${metric}.${value}이(가) 없습니다.`,
          },
      got === null ? undefined : { en: `It has: ${known}.`, ko: `있는 값: ${known}.` },
    )
  })
}

const round = (n: number) => Number(n.toPrecision(6))
