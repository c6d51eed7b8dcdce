import type { Draft, Stretch } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { declines } from '../lexicons/declines.ts'
import { notRefused, refusals } from '../lexicons/refusals.ts'
import { blankMatches, memoize, stretchOf } from './cue.ts'

/**
 * Where a sentence says no to what the customer wants. The customer's own trouble (받지 못하셨다니, "if you cannot find it"), a
 * promise not made and a load taken off ("no need to") are no refusals.
 */
export const refusalIn = memoize((sentence, { lang }: Pick<Draft, 'lang'>, words): Stretch | undefined => {
  const said = { ...sentence, text: blankMatches(sentence.text, lexicon(notRefused, lang)) }
  return stretchOf(said, lexicon(refusals, lang, words['reply-refusals'])) ?? stretchOf(said, lexicon(declines, lang))
})

/** A limit or an opening hour that is told, what comes only in a case, what the customer cannot do: no refusal to this customer. */
export const INFORMS =
  /(?:주말|공휴일|휴일|휴무|상담 ?시간|영업 ?시간|운영 ?시간|경우|단,|준비 ?중이라도)|\b(?:weekend|holiday|office hours|opening hours|no (?:fixed|official|set) |not yet)\b/iu
/** 되지 않고, 안 되는 …: what goes wrong, or what is described */
export const ATTRIBUTE = /(?:않고|않는|않아(?!요)|않던|안 ?되는|못하는|어려우시|어려워(?!요)|어려운 상황|없어(?!요))/u

/** The words of a refusal with the ending that follows them. */
export const withEnding = ({ text }: Pick<Draft, 'text'>, { start, end }: Stretch): string => text.slice(start, end + 3)
