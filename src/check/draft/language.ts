import type { Lang } from '../../text/text.ts'

/** A Hangul syllable holds about as much as two and a half Latin letters, so a Korean reply full of model names is still Korean. */
const LETTERS_A_SYLLABLE = 2.5

/** a letter or two tell */
const SAMPLE = 20_000

/** The language that most of a text is written in. A text without letters counts as English. */
export function languageOf(text: string): Lang {
  const sample = text.slice(0, SAMPLE)
  const hangul = sample.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g)?.length ?? 0
  const latin = sample.match(/[a-z]/gi)?.length ?? 0
  return hangul * LETTERS_A_SYLLABLE > latin ? 'ko' : 'en'
}
