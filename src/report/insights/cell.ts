import type { InsightReport } from '../../insights/find-insights.ts'
import type { Column, InsightRow } from '../../insights/insight.ts'
import { currencySigns } from '../../insights/messages/words.ts'
import type { NumberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'

const absent = '–'

/** One value of an insight's row as people read it. */
export function cell(
  { key, as, words }: Column,
  row: InsightRow,
  format: NumberFormat,
  { currency, labels }: Pick<InsightReport, 'currency' | 'labels'>,
): string {
  const value = row[key]
  if (value === null || value === undefined) return absent
  if (typeof value === 'boolean') return value ? format.text({ en: 'yes', ko: '예' }) : format.text({ en: 'no', ko: '아니요' })
  if (typeof value === 'string')
    return printable(format.text(words?.[value] ?? ((as === 'tag' && labels[value]) || { en: value, ko: value })))
  if (typeof value !== 'number') return (value as readonly string[]).map(printable).join(', ')
  if (as === 'percent') return format.percent(value)
  if (as === 'per-hundred') return format.decimal(value * 100, 1)
  if (as === 'decimal') return format.decimal(value, 1)
  if (as === 'change') return change(value, row[`${key}_low`] as number, row[`${key}_high`] as number, format)
  if (as === 'ratio') return format.decimal(value, 2)
  if (as === 'duration') return format.duration(value)
  return as === 'money' ? money(value, format, currency) : format.count(value)
}

/** An amount, without decimals: a cost is an average, and no invoice. */
export function money(value: number, { lang, decimal }: NumberFormat, currency: string | undefined): string {
  const number = decimal(value, 0)
  if (currency === undefined) return number
  if (currency === 'KRW' && lang === 'ko') return `${number}원`
  return currencySigns[currency] ? `${currencySigns[currency]}${number}` : `${currency} ${number}`
}

/** A ratio of two counts with its interval; where that leaves open whether it rose or fell, so does this. */
function change(value: number, low: number, high: number, format: NumberFormat): string {
  if (low <= 1 && high >= 1) return format.text({ en: 'cannot tell', ko: '알 수 없음' })
  // an interval that leaves out 1 must not be rounded onto it
  const digits = [low, high].some((n) => Math.abs(n - 1) < 0.05) ? 2 : 1
  const [ratio, from, to] = [value, low, high].map((n) => format.decimal(n, digits))
  return format.text({ en: `×${ratio} (${from}–${to})`, ko: `${ratio}배(${from}~${to})` })
}
