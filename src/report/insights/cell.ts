import type { InsightReport } from '../../insights/find-insights.ts'
import type { Column, InsightRow } from '../../insights/insight.ts'
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
  if (as === 'ratio') return format.decimal(value, 2)
  if (as === 'duration') return format.duration(value)
  return as === 'money' ? money(value, format, currency) : format.count(value)
}

/** An amount, without decimals: a cost is an average, and no invoice. */
export const money = (value: number, format: NumberFormat, currency: string | undefined): string =>
  currency === 'KRW' && format.lang === 'ko'
    ? `${format.decimal(value, 0)}원`
    : currency
      ? `${currency} ${format.decimal(value, 0)}`
      : format.decimal(value, 0)
