import { numberFormat } from '../../text/number-format.ts'
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
