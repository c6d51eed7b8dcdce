import type { Role, TagEntry } from '../lexicons/tag-entry.ts'
import { type Lexicon, lookUp } from './lexicon.ts'
import { segment } from './segment.ts'
import { guessed, mayBeThing } from './word-form.ts'

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

/** What a word is made against: 미끄럼 방지 매트, 벌레 퇴치제. */
const against = /^(?:방지|퇴치|제거|예방|감지|차단|경보)/

/** `mosquito net`, `smoke alarm`, 벌레 스프레이: what is wrong elsewhere only says here which thing is meant. */
const narrowed = (token: Token, next: Token | undefined): Token =>
  next &&
  token.entries.some((entry) => entry.narrows) &&
  (against.test(next.text) || is(next, 'thing', 'aspect') || (next.entries.length === 0 && mayBeThing(next.text)))
    ? { text: token.text, entries: token.entries.filter((entry) => !entry.narrows) }
    : token

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
  return tokens.map((token, at) => narrowed(token, tokens[at + 1]))
}
