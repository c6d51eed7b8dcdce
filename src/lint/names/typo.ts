import { letterDistance, letters } from '../../text/hangul/jamo.ts'
import { lookalikes } from '../lexicons/tag-lookalike.ts'

const hangul = /[가-힣]/
const [shortest, long, longest] = [5, 9, 24]

/** Does a name hold Korean letters? It is then compared letter by letter and not word by word. */
export const isKorean = (name: string): boolean => hangul.test(name)

/** Steps within which a Latin word of this length is taken for a slip of another: short words have too many neighbours. */
export const slack = (word: string): number =>
  word.length < shortest || word.length > longest || !/^\p{L}+$/u.test(word) ? 0 : word.length < long ? 1 : 2

/**
 * Is one Latin word a typing slip of the other: the same first letter, one step apart (two from 9 letters on; two neighbours
 * swapped are one), and not two words of the language.
 */
export function isSlip(a: string, b: string): boolean {
  const steps = Math.min(slack(a), slack(b))
  if (a === b || steps === 0 || a[0] !== b[0] || (lookalikes.has(a) && lookalikes.has(b))) return false
  return Math.abs(a.length - b.length) <= steps && (letterDistance(a, b) <= steps || isSwap(a, b))
}

function isSwap(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a.length === b.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/**
 * Is one Korean name a slip of the other: as many syllables, one letter (자모) apart, the change in Korean letters, and what
 * changed not two words of the language (품절/품질). Names without blanks.
 */
export function isKoreanSlip(a: string, b: string): boolean {
  if (a === b || a.length !== b.length || a.length < 2 || letterDistance(a, b) !== 1) return false
  let [from, to] = [0, a.length - 1]
  while (a[from] === b[from]) from++
  while (a[to] === b[to]) to--
  for (let i = from; i <= to; i++) if (!hangul.test(a[i]!) || !hangul.test(b[i]!)) return false
  for (let start = Math.max(0, to - 2); start <= from; start++)
    for (let end = Math.max(to + 1, start + 2); end <= start + 3; end++)
      if (lookalikes.has(a.slice(start, end)) && lookalikes.has(b.slice(start, end))) return false
  return true
}

/** The letters of a Korean name that is short enough to be compared, and none otherwise. */
export const koreanLetters = (name: string): string | undefined => (name.length <= longest ? letters(name) : undefined)

/**
 * For words that may be a few letters apart: a look-up of those worth comparing, without comparing all with all.
 * Two words within `depth` steps (insert, delete, replace, swap two neighbours) share what is left of them when up to `depth`
 * letters of each are gone: symmetric deletion (W. Garbe, SymSpell, 2012). Finds every such pair, and some that are not.
 */
export function neighbours(known: Iterable<string>, depth: (word: string) => number): (word: string) => readonly string[] {
  const left = new Map<string, string[]>()
  for (const word of known)
    for (const rest of rests(word, depth(word))) {
      const sharing = left.get(rest)
      if (sharing) sharing.push(word)
      else left.set(rest, [word])
    }
  return (word) => {
    const found = new Set<string>()
    for (const rest of rests(word, depth(word))) for (const other of left.get(rest) ?? []) found.add(other)
    found.delete(word)
    return [...found]
  }
}

/** The word, and all that is left of it with up to `depth` letters gone. */
function rests(word: string, depth: number): ReadonlySet<string> {
  const all = new Set([word])
  let last = [word]
  for (let gone = 0; gone < depth; gone++) {
    const next = new Set<string>()
    for (const text of last) for (let i = 0; i < text.length; i++) next.add(text.slice(0, i) + text.slice(i + 1))
    for (const text of next) all.add(text)
    last = [...next]
  }
  return all
}
