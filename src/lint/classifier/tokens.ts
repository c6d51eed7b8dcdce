import type { Role, TagEntry } from '../lexicons/tag-entry.ts'
import { type Lexicon, lookUp } from './lexicon.ts'
import { segment } from './segment.ts'
import { guessed } from './word-form.ts'

/** A word or phrase of a name, and what it can be; no entries: not known. */
export interface Token {
  text: string
  entries: readonly TagEntry[]
}

const longestPhrase = 5

export const is = (token: Token | undefined, ...roles: readonly Role[]): boolean =>
  token?.entries.some((entry) => roles.includes(entry.role)) ?? false

export const entryOf = (token: Token | undefined, role: Role): TagEntry | undefined =>
  token?.entries.find((entry) => entry.role === role)

/** Cuts a word that is not in the lexicon; English only if all of it is known (`paymentfailed`), since letters make words by chance. */
function pieces(word: string, lexicon: Lexicon): string[] {
  if (/^[가-힣]+$/.test(word)) return segment(word, lexicon)
  if (!/^[a-z]{8,}$/.test(word)) return [word]
  const cut = segment(word, lexicon, 4)
  return cut.every((piece) => lexicon.get(piece)?.some(({ role }) => role !== 'glue' && role !== 'unclear')) ? cut : [word]
}

/** Words → tokens, the longest phrase first; numbers that are no word are left out. */
export function tokenise(words: readonly string[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestPhrase, words.length - at)
    let entries: readonly TagEntry[] | undefined
    for (; length > 0; length--) {
      const phrase = words.slice(at, at + length)
      entries = lookUp(lexicon, phrase.join(' ')) ?? (length > 1 ? lexicon.get(phrase.join('')) : undefined)
      if (entries) break
    }
    if (entries) {
      tokens.push({ text: words.slice(at, at + length).join(' '), entries })
      at += length
      continue
    }
    const word = words[at++]!
    if (/^\d+$/.test(word)) continue
    for (const text of pieces(word, lexicon))
      tokens.push({ text, entries: lookUp(lexicon, text) ?? guessed(text, lexicon) ?? [] })
  }
  return tokens
}
