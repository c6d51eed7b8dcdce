import { disassemble } from 'es-hangul'
import { distance } from 'fastest-levenshtein'

/** The letters of a Korean word, one after the other: 결제 → ㄱㅕㄹㅈㅔ. Other scripts stay as they are. */
export const letters = (word: string): string => disassemble(word.normalize('NFC'))

/** Steps of one letter between two words: 결제/결재 1, 반품/상품 2, although both pairs differ in one syllable. */
export const letterDistance = (a: string, b: string): number => distance(letters(a), letters(b))
