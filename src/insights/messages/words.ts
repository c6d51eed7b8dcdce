import { type NumberFormat, numberFormat } from '../../text/number-format.ts'
import { printable } from '../../text/printable.ts'
import { type Lang, languages, type Text } from '../../text/text.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as a sentence says it: `2026-10-12` → `12 Oct`, `10월 12일`. */
export function dayWords(key: string): Text {
  const [, month, day] = key.split('-').map(Number)
  return { en: `${day} ${months[month! - 1]}`, ko: `${month}월 ${day}일` }
}

/** A sentence in every language, with numbers as that language writes them. */
export function said(write: (format: ReturnType<typeof numberFormat>) => Partial<Record<Lang, string>>): Text {
  const sentence = (lang: Lang) => write(numberFormat(lang))[lang]!
  return Object.fromEntries(languages.map((lang) => [lang, sentence(lang)])) as unknown as Text
}

/** Names from a file in a row, as many as a sentence holds. */
export function listed(names: readonly string[], lang: Lang, most = 3): string {
  const shown = names.slice(0, most).map(printable)
  const rest = names.length - shown.length
  if (rest > 0) return lang === 'en' ? `${shown.join(', ')} and ${rest} more` : `${shown.join(', ')} 외 ${rest}개`
  if (lang === 'ko' || shown.length < 2) return shown.join(', ')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

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
/** Why an insight cannot tell under a filter by these fields. */
export const filteredAway = (by: readonly string[]): Text => ({
  en: `Cannot tell with --only ${by.join(', ')}: this looks at the tickets that the filter leaves out, too. Run it without the filter.`,
  ko: `--only ${by.join(', ')} 조건으로 거르면 알 수 없습니다. 걸러진 문의까지 함께 보아야 하니 조건 없이 실행해 주세요.`,
})
