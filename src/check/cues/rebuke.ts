import type { Draft, Stretch } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { closings, comparisons, hindsights, pushes, shields, suspicions, threats } from '../lexicons/dismissals.ts'
import { notRebuked, rebukes } from '../lexicons/rebukes.ts'
import { blankMatches, memoize, stretchOf } from './cue.ts'

/** Didn't you see the code? No problem: asked for the customer's sake */
const REASSURED = /^\s*(?:no (?:problem|worries)|not to worry|never mind|don['’]t worry|if not\b|here it is)/iu

const DISMISSALS = [closings, pushes, threats, comparisons, suspicions]

/** Where a sentence blames the customer, doubts them, threatens, pushes the matter away, or talks down. */
export const rebukeIn = memoize((sentence, { lang, text }: Pick<Draft, 'lang' | 'text'>, words): Stretch | undefined => {
  if (sentence.question && REASSURED.test(text.slice(sentence.end, sentence.end + 20))) return undefined
  const said = { ...sentence, text: blankMatches(sentence.text, lexicon(notRebuked, lang)) }
  const rebuke = stretchOf(said, lexicon(rebukes, lang, words['reply-rebukes']))
  if (rebuke) return rebuke
  for (const dismissal of sentence.question ? DISMISSALS : [hindsights, ...DISMISSALS]) {
    const found = stretchOf(said, lexicon(dismissal, lang))
    if (found) return found
  }
  return undefined
})

/** Where a sentence holds rules or a page up against the customer. */
export const shieldIn = memoize((sentence, { lang }: Pick<Draft, 'lang'>): Stretch | undefined =>
  stretchOf(sentence, lexicon(shields, lang)),
)
