import type { Grade } from '../../findings/finding.ts'
import type { Lang } from '../../text/text.ts'
import { expressions, plain } from './phrase.ts'

/** Phrases of one meaning, in the syntax of `phrase.ts`. */
export interface Lexicon {
  /** how sure a reply that holds one of them means it */
  grade: Grade
  /** where the phrases were gathered from, or what they were judged by */
  source: string
  en?: readonly string[]
  ko?: readonly string[]
}

interface CompiledLexicon {
  added: readonly string[] | undefined
  pattern: RegExp
}

const known: Readonly<Record<Lang, WeakMap<Lexicon, CompiledLexicon>>> = { en: new WeakMap(), ko: new WeakMap() }

/** The phrases of a lexicon, and the plain ones that a team adds to it, as one expression. CompiledLexicon once. */
export function lexicon(own: Lexicon, lang: Lang, added?: readonly string[]): RegExp {
  const before = known[lang].get(own)
  if (before && before.added === added) return before.pattern
  const pattern = expressions([...(own[lang] ?? []), ...(added ?? []).map(plain)], lang)
  known[lang].set(own, { added, pattern })
  return pattern
}
