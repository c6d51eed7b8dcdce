import { numberFormat } from './number-format.ts'
import { type Lang, languages, type Text } from './text.ts'

/** A sentence in every language, with numbers as that language writes them. */
export function said(write: (format: ReturnType<typeof numberFormat>) => Partial<Record<Lang, string>>): Text {
  const sentence = (lang: Lang) => write(numberFormat(lang))[lang]!
  return Object.fromEntries(languages.map((lang) => [lang, sentence(lang)])) as unknown as Text
}
