import type { NumberFormat } from './number-format.ts'

/** Of currencies that need no code to be known by. */
export const currencySigns: Readonly<Record<string, string>> = { KRW: '₩', USD: '$', EUR: '€', GBP: '£', JPY: '¥' }
const steps = {
  en: [
    [1e9, ' bn'],
    [1e6, ' M'],
    [1e4, ' k', 1e3],
  ],
  ko: [
    [1e8, '억'],
    [1e4, '만'],
  ],
} as const

/** An amount in a sentence, to two figures or so: `₩1.1 M`, `110만 원`. An average is no invoice. */
export function amount(value: number, { lang, decimal }: NumberFormat, currency: string | undefined): string {
  const step = steps[lang].find(([from]) => value >= from)
  const shown = step ? value / (step[2] ?? step[0]) : value
  const number = `${decimal(shown, step && shown < 10 ? 1 : 0)}${step?.[1] ?? ''}`
  if (currency === undefined) return number
  if (lang === 'ko' && currency === 'KRW') return `${number}${step ? ' ' : ''}원`
  return currencySigns[currency] ? `${currencySigns[currency]}${number}` : `${currency} ${number}`
}
