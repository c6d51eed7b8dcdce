import type { Draft, Stretch } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { notRebuked, rebukes } from '../lexicons/reply-rebukes.ts'
import { once } from './once.ts'
import { spot, without } from './spot.ts'

/** Where a sentence blames the customer, pushes the matter away, or talks down. */
export const rebukeIn = once((sentence, { lang }: Pick<Draft, 'lang'>, words): Stretch | undefined => {
  const harmless = lexicon(notRebuked, lang)
  const rebuke = lexicon(rebukes, lang, words['reply-rebukes'])
  return spot({ ...sentence, text: without(sentence.text, harmless) }, rebuke)
})
