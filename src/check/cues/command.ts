import type { Draft, Stretch } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { commands, demands, notCommanded } from '../lexicons/commands.ts'
import { blankMatches, memoize, stretchOf } from './cue.ts'

type DraftText = Pick<Draft, 'lang' | 'masked' | 'text'>

const PLEASE = /\b(?:please|kindly|could you|would you|can you)\b/i
/** Politeness anywhere in a short reply takes the edge off a bare imperative. */
const COURTEOUS = {
  en: /\b(?:please|kindly|thank\w*|thx|sorry|apolog\w+|glad|happy|hope|help|welcome|appreciate\w*|would you|could you|love)\b/iu,
  ko: /감사|고맙|죄송|송구|번거|괜찮|답답|속상|수고|실례|드리겠|드릴게|드렸|주시겠|주시면|하시겠/u,
} as const
const known = new WeakMap<DraftText, boolean>()

function isCourteous(draft: DraftText): boolean {
  const courteous = known.get(draft) ?? COURTEOUS[draft.lang].test(draft.text)
  known.set(draft, courteous)
  return courteous
}

const BARE = /세요$/u

/** Where a sentence orders the customer about. A bare imperative only counts in a draft without any courtesy. */
export const commandIn = memoize((sentence, draft: DraftText, words): Stretch | undefined => {
  const { lang, masked } = draft
  const text = blankMatches(sentence.text, lexicon(notCommanded, lang))
  if (lang === 'en' && PLEASE.test(text)) return undefined
  const found = stretchOf({ ...sentence, text }, lexicon(commands, lang, words['reply-commands']))
  if (lang === 'en')
    return (
      found ?? (sentence.question || isCourteous(draft) ? undefined : stretchOf({ ...sentence, text }, lexicon(demands, 'en')))
    )
  if (found && BARE.test(masked.slice(found.start, found.end)) && isCourteous(draft)) return undefined
  return found
})
