import { createRequire } from 'node:module'
import { distance } from 'fastest-levenshtein'

const hangul = /[가-힣ㄱ-ㅣ]/
const library = createRequire(import.meta.url)
/** Loaded for the first word that has Korean letters: most lists of tags have none. */
const taken = (word: string): string => (library('es-hangul') as typeof import('es-hangul')).disassemble(word)

/** The letters of a Korean word, one after the other: 결제 → ㄱㅕㄹㅈㅔ. Other scripts stay as they are. */
export function letters(word: string): string {
  const composed = word.normalize('NFC')
  return hangul.test(composed) ? taken(composed) : composed
}

/** Steps of one letter between two words: 결제/결재 1, 반품/상품 2, although both pairs differ in one syllable. */
export const letterDistance = (a: string, b: string): number => distance(letters(a), letters(b))
