const SYLLABLES = 0xac00
const FINALS = 28
const SS = 20
const L = 8
const B = 17
/** vowels of 아/어 forms, by the vowel of an open stem: 이→여, 우→워, 오→와, the others stay as they are */
const MERGED: Readonly<Record<number, number>> = { 20: 6, 13: 14, 8: 9 }
const BRIGHT = [0, 8]

/** A verb of a lexicon in the forms that a shop speaks of itself in. */
export interface VerbForms {
  /** 보내, for 보내겠습니다, 보내고 */
  stem: string
  /** 보내, for 보내 드리다, 보내 두다 */
  infinitive: string
  /** 보냈, for 보냈습니다 */
  past: string
  /** 보낼, for 보낼게요, 보낼 예정 */
  future: string
  /** 보냅니다 */
  formal: string
}

/** `보내`, or a verb that is not regular with its 아/어 form: `자르 잘라`. */
export function verbFormsOf(entry: string): VerbForms {
  const [stem = '', irregular] = entry.split(' ')
  const infinitive = irregular ?? infinitiveOf(stem)
  const open = finalOf(stem) === 0
  const dropsL = finalOf(stem) === L
  return {
    stem,
    infinitive,
    past: finalOf(infinitive) === 0 ? withFinal(infinitive, SS) : infinitive,
    future: open ? withFinal(stem, L) : dropsL ? stem : `${stem}을`,
    formal: open || dropsL ? `${withFinal(stem, B)}니다` : `${stem}습니다`,
  }
}

const finalOf = (word: string) => (word.charCodeAt(word.length - 1) - SYLLABLES) % FINALS

/** The word with another final consonant under its last syllable. */
const withFinal = (word: string, final: number) =>
  word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) - finalOf(word) + final)

/** 보내 → 보내, 옮기 → 옮겨, 바꾸 → 바꿔, 넣 → 넣어, 잡 → 잡아 */
function infinitiveOf(stem: string): string {
  const code = stem.charCodeAt(stem.length - 1) - SYLLABLES
  const vowel = Math.floor(code / FINALS) % 21
  if (code % FINALS !== 0) return stem + (BRIGHT.includes(vowel) ? '아' : '어')
  const merged = MERGED[vowel]
  return merged === undefined ? stem : stem.slice(0, -1) + String.fromCharCode(SYLLABLES + code + (merged - vowel) * FINALS)
}

const FINAL_LETTERS = { ㄴ: 4, ㄹ: L, ㅂ: B, ㅆ: SS } as const

/** The syllables that a letter closes, as they stand in a class of a regular expression: 갑, 납, 합, 됩 … */
export const closedBy = (letter: keyof typeof FINAL_LETTERS): string =>
  Array.from({ length: 399 }, (_, i) => String.fromCharCode(SYLLABLES + FINAL_LETTERS[letter] + FINALS * i)).join('')
