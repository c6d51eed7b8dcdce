import type { Draft, Stretch } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { declines } from '../lexicons/reply-declines.ts'
import { notRefused, refusals } from '../lexicons/reply-refusals.ts'
import { once } from './memoize.ts'
import { spot, without } from './spot.ts'

/**
 * Where a sentence says no to what the customer wants. The customer's own trouble (받지 못하셨다니, "if you cannot find it"), a
 * promise not made and a load taken off ("no need to") are no refusals.
 */
export const refusalIn = once((sentence, { lang }: Pick<Draft, 'lang'>, words): Stretch | undefined => {
  const said = { ...sentence, text: without(sentence.text, lexicon(notRefused, lang)) }
  return spot(said, lexicon(refusals, lang, words['reply-refusals'])) ?? spot(said, lexicon(declines, lang))
})
