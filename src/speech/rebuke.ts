import type { Draft, Sentence, Stretch, Words } from '../check.ts'
import { notRebuked, rebukes } from '../lexicons/reply-rebukes.ts'
import { patterns } from './pattern.ts'
import { spot, without } from './spot.ts'

/** Where a sentence blames the customer, pushes the matter away, or talks down. */
export function rebukeIn(sentence: Sentence, { lang }: Pick<Draft, 'lang'>, words: Words): Stretch | undefined {
  const harmless = patterns(notRebuked[lang], undefined, lang)
  const rebuke = patterns(rebukes[lang], words['reply-rebukes'], lang)
  return spot({ ...sentence, text: without(sentence.text, harmless) }, rebuke)
}
