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
