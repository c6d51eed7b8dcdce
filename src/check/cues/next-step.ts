import type { Draft } from '../check.ts'
import { lexicon } from '../draft/lexicon.ts'
import { closings, suspicions } from '../lexicons/dismissals.ts'
import { comingSteps, notComing, notDone, outcomes } from '../lexicons/outcomes.ts'
import { emptyQuestions, notAsked, requests } from '../lexicons/requests.ts'
import { times } from '../lexicons/times.ts'
import { blankMatches, memoize } from './cue.ts'
import { refusalIn } from './refusal.ts'

type DraftLanguage = Pick<Draft, 'lang'>

/** Does a sentence ask the customer to do, choose or answer something? Patience, "anything else?" and "contact us if …" are nothing. */
export const asksCustomer = memoize((sentence, draft: DraftLanguage, words): boolean => {
  const { text, question } = sentence
  const { lang } = draft
  if (question) return !lexicon(emptyQuestions, lang).test(text)
  // an order to stop asks for nothing, a rude one still says what to do
  if ([closings, suspicions].some((stop) => lexicon(stop, lang).test(text))) return false
  const own = blankMatches(text, lexicon(notAsked, lang))
  return lexicon(requests, lang, words['reply-requests']).test(own)
})

/** Does a sentence tell of an act of the shop that is done, its outcome known? */
export const isSettled = memoize(({ text }, { lang }: DraftLanguage, words): boolean => {
  const outcome = lexicon(outcomes, lang, words['reply-outcomes'])
  const vain = lexicon(notDone, lang)
  return text.split(CLAUSE[lang]).some((clause) => outcome.test(clause) && !vain.test(clause))
})

/** Does a sentence say what happens next and when? */
export const isDated = memoize((sentence, draft: DraftLanguage, words): boolean => {
  const { lang } = draft
  if (sentence.question || lexicon(notComing, lang).test(sentence.text) || refusalIn(sentence, draft, words)) return false
  return lexicon(times, lang).test(sentence.text) && lexicon(comingSteps, lang).test(sentence.text)
})

const CLAUSE = { en: /[,;:]\s|\s(?=(?:and|but|so|while|because|since|which) )/u, ko: /[,;:]\s/u } as const
