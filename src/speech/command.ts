import type { Draft, Sentence, Stretch, Words } from '../check.ts'
import { commands, demands, notCommanded } from '../lexicons/reply-commands.ts'
import { patterns } from './pattern.ts'
import { spot, without } from './spot.ts'

const PLEASE = /\b(?:please|kindly|could you|would you|can you)\b/i
/** Politeness anywhere in a short Korean reply takes the edge off a bare imperative. */
const COURTEOUS = /감사|고맙|죄송|송구|번거|괜찮|수고|실례|드리겠|드릴게|드렸|주시겠|주시면|하시겠/u
const BARE = /세요$/u

/** Where a sentence orders the customer about. A bare Korean imperative only counts in a draft without any courtesy. */
export function commandIn(
  sentence: Sentence,
  { lang, masked }: Pick<Draft, 'lang' | 'masked'>,
  words: Words,
): Stretch | undefined {
  const text = without(sentence.text, patterns(notCommanded[lang], undefined, lang))
  if (lang === 'en' && PLEASE.test(text)) return undefined
  const found = spot({ ...sentence, text }, patterns(commands[lang], words['reply-commands'], lang))
  if (lang === 'en') return found ?? (sentence.question ? undefined : spot({ ...sentence, text }, demands))
  if (found && BARE.test(masked.slice(found.start, found.end)) && COURTEOUS.test(masked)) return undefined
  return found
}
