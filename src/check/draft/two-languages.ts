import type { Lang } from '../../text/text.ts'
import { blank } from './blank.ts'

/** Words that show that a line in Latin letters is English, and no list of names. */
const ENGLISH = /\b(?:the|and|you|your|we|our|is|are|for|with|to|of|it|this|have|will|please|thank|thanks|sorry)\b/giu
/** A language of a reply says at least so much: letters of English, syllables of Korean. */
const LEAST = { en: 60, ko: 25 } as const

function languageOfLine(line: string): Lang | undefined {
  const hangul = line.match(/[가-힣]/g)?.length ?? 0
  const latin = line.match(/[a-z]/gi)?.length ?? 0
  // a Korean line may hold names in Latin letters, and the other way round
  if (hangul >= 4 && hangul * 2 >= latin) return 'ko'
  return latin >= 12 && hangul * 6 < latin && (line.match(ENGLISH)?.length ?? 0) >= 2 ? 'en' : undefined
}

/**
 * A reply that says the same in English and in Korean, in lines of their own: once with the lines of each language, both as long as
 * it is. Undefined if it is in one language.
 */
export function partsByLanguage(text: string): string[] | undefined {
  if (!/[가-힣]/.test(text)) return undefined
  const lines = text.split('\n').map((line) => ({ line, lang: languageOfLine(line) }))
  const said = (lang: Lang, letters: RegExp) =>
    lines.reduce((sum, one) => (one.lang === lang ? sum + (one.line.match(letters)?.length ?? 0) : sum), 0)
  if (said('en', /[a-z]/gi) < LEAST.en || said('ko', /[가-힣]/g) < LEAST.ko) return undefined
  return (['en', 'ko'] as const).map((lang) =>
    lines.map((one) => (one.lang && one.lang !== lang ? blank(one.line) : one.line)).join('\n'),
  )
}
