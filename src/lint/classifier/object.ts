import { type SplitObject, splitObject } from '../lexicons/tag-object.ts'
import { openFaults } from '../lexicons/tag-open-fault.ts'
import { singular } from './lexicon.ts'
import { is, type Token } from './tokens.ts'

const objectOf = (word: Token): SplitObject | undefined => splitObject(word.text) ?? splitObject(singular(word.text))

/** Of objects that stand together the one that the causes go by: the size of an item, the parts of an order. */
const narrowest: readonly SplitObject[] = ['part', 'colour', 'size', 'parcel', 'item', 'order']

/** What is said of any parcel, and tells nothing of what it holds. */
const ofArrival =
  /^(?:recei?ved?|recieved|arriv(?:ed|ing|al)|delivered|in|times?|dates?|status|수령|도착|배달|시간|일정|예정일?|날짜|일자|기간|상태)$/

/**
 * The one object of these words: `none` if they hold no thing, undefined if they hold several or one that no causes go by. Words
 * that are not known are taken for a product where `products` says that they may be.
 */
export function splitObjectOf(words: readonly Token[], products: boolean): SplitObject | 'none' | undefined {
  const things = words.filter(
    (word) =>
      is(word, 'thing', 'step', 'metadata', 'party', 'ask', 'asked', 'change') ||
      (is(word, 'done', 'aspect') && !ofArrival.test(word.text)) ||
      word.entries.length === 0,
  )
  const found = new Set(things.map((word) => objectOf(word) ?? (products && word.entries.length === 0 ? 'item' : undefined)))
  if (found.size === 0) return 'none'
  if (found.size === 1) return [...found][0]
  return [...found].every((object) => object !== undefined && narrowest.includes(object))
    ? narrowest.find((object) => found.has(object))
    : undefined
}

/** The sort of trouble that this failure is on one of these words, where several owners work on it; undefined where one does. */
export function openTrouble(fault: Token, words: readonly Token[]): string | undefined {
  return openFaults.find(
    ({ fault: failure, on }) =>
      failure.test(fault.text) &&
      words.some((word) => (on instanceof RegExp ? on.test(word.text) : on.some((object) => objectOf(word) === object))),
  )?.as
}
