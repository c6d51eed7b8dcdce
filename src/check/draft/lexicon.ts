import type { Grade } from '../../findings/finding.ts'
import type { Lang } from '../../text/text.ts'
import { alternatives, finding, plain } from './phrase.ts'

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

const built = new WeakMap<Lexicon, Readonly<Partial<Record<Lang, string>>>>()

/** The build says here what `alternatives` makes of a lexicon, which would be a fifth of what a short draft takes. */
export function compiledBefore(own: Lexicon, alternatives: Readonly<Partial<Record<Lang, string>>>): void {
  built.set(own, alternatives)
}

/** The phrases of a lexicon, and the plain ones that a team adds to it, as one expression. Compiled once. */
export function lexicon(own: Lexicon, lang: Lang, added?: readonly string[]): RegExp {
  const before = known[lang].get(own)
  if (before && before.added === added) return before.pattern
  const ours = built.get(own)?.[lang] ?? alternatives(own[lang] ?? [], lang)
  const pattern = finding([ours, alternatives((added ?? []).map(plain), lang)], lang)
  known[lang].set(own, { added, pattern })
  return pattern
}
