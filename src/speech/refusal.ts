import type { Draft, Sentence, Stretch, Words } from '../check.ts'
import { notRefused, refusals } from '../lexicons/reply-refusals.ts'
import { patterns } from './pattern.ts'
import { spot, without } from './spot.ts'

/**
 * Where a sentence says no to what the customer wants. The customer's own trouble (받지 못하셨다니, "if you cannot find it"), a
 * promise not made and a load taken off ("no need to") are no refusals.
 */
export function refusalIn(sentence: Sentence, { lang }: Pick<Draft, 'lang'>, words: Words): Stretch | undefined {
  const harmless = patterns(notRefused[lang], undefined, lang)
  const refusal = patterns(refusals[lang], words['reply-refusals'], lang)
  return spot({ ...sentence, text: without(sentence.text, harmless) }, refusal)
}
