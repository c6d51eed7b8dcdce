import type { Lang } from '../text.ts'

/** A Hangul syllable holds about as much as two and a half Latin letters, so a Korean reply full of model names is still Korean. */
const LETTERS_A_SYLLABLE = 2.5

/** The language that most of a text is written in. A text without letters counts as English. */
export function languageOf(text: string): Lang {
  const hangul = text.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  return hangul * LETTERS_A_SYLLABLE > latin ? 'ko' : 'en'
}
