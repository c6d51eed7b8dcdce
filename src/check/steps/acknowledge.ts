import type { FindStep } from '../check.ts'
import { blankMatches } from '../cues/cue.ts'
import { lexicon } from '../draft/lexicon.ts'
import { clausesOf } from '../draft/sentences.ts'
import { apologies, feelings, notFelt, refusals } from '../lexicons/feelings.ts'

/** a cushion before a refusal */
const SORRY_BUT =
  /\b(?:sorry|apologies)(?:,|\s?[–—-]{1,2})? (?:but|however|(?:i|we) (?:don['’]?t|do not|can['’]?t|cannot))\b|\bregret to (?:inform|tell|advise|say)\b|\bregret that (?:we|refunds|returns|this|your request)\b|\bsorry to (?:say|inform|disappoint)\b/i
/** The last word of these tells who could not do what: 받지 못하셔서 is the customer's problem, 드리지 못해 a refusal. */
const APOLOGY_OPENS = /(?:죄송|송구|유감|안타깝|아쉽|미안)[가-힣]{0,4}(?:지만|만[,\s]|으나|오나|게도|한데|는데)/u

/**
 * Acknowledge: apology, regret or recognition for the customer's problem or feeling. Regret that introduces a refusal ("sorry,
 * but", "we regret to inform you that we are unable", 죄송합니다만) is a cushion, a feeling that is only supposed ("if you are
 * worried", 불안하시면) is none.
 */
export const acknowledge: FindStep = ({ sentences, lang }, words) => {
  const apology = lexicon(apologies, lang, words['reply-apologies'])
  const feeling = lexicon(feelings, lang, words['reply-feelings'])
  const none = lexicon(notFelt, lang)
  const refusal = lexicon(refusals, lang)
  return sentences.filter((sentence) => {
    if (lang === 'ko') {
      const text = sentence.text
      if (apology.test(text) && !APOLOGY_OPENS.test(text) && !refusal.test(text)) return true
      return feeling.test(blankMatches(text, none))
    }
    const whole = sentence.text
    if (apology.test(whole) && !SORRY_BUT.test(whole) && !refuses(whole, apology, refusal)) return true
    return clausesOf(sentence, lang).some((clause) => !apology.test(clause) && feeling.test(blankMatches(clause, none)))
  })
}

/** sorry that you aren't happy: the customer's, no refusal */
const THEIRS =
  /\b(?:that )?you (?:are not|aren['’]t|were not|weren['’]t|cannot|can['’]t|could not|couldn['’]t|have not|haven['’]t|did not|didn['’]t|do not|don['’]t)\b/giu

/** Does the regret of this sentence lead to a refusal? Only what follows the regret counts. */
function refuses(text: string, apology: RegExp, refusal: RegExp): boolean {
  const at = apology.exec(text)
  if (!at) return false
  const [first = '', next = ''] = clausesOf({ text: text.slice(at.index) }, 'en')
  // sorry — a refund isn't possible: what a bare word of regret leads to
  const own = /^(?:sorry|apologies)\s*$/iu.test(first) ? `${first} ${next}` : first
  return refusal.test(own.replace(THEIRS, ' '))
}
