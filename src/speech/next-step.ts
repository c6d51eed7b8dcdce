import type { Draft, Sentence, Words } from '../check.ts'
import { comingSteps, notComing, notDone, outcomes } from '../lexicons/reply-outcomes.ts'
import { emptyQuestions, notAsked, requests } from '../lexicons/reply-requests.ts'
import { times } from '../lexicons/reply-times.ts'
import { patterns } from './pattern.ts'
import { refusalIn } from './refusal.ts'
import { without } from './spot.ts'

type Spoken = Pick<Draft, 'lang'>

/** Does a sentence ask the customer to do, choose or answer something? Patience, "anything else?" and "contact us if …" are nothing. */
export function asksCustomer({ text, question }: Sentence, { lang }: Spoken, words: Words): boolean {
  if (question) return !patterns(emptyQuestions[lang], undefined, lang).test(text)
  const own = without(text, patterns(notAsked[lang], undefined, lang))
  return patterns(requests[lang], words['reply-requests'], lang).test(own)
}

/** Does a sentence tell of an act of the shop that is done, its outcome known? */
export function isSettled({ text }: Sentence, { lang }: Spoken, words: Words): boolean {
  const outcome = patterns(outcomes[lang], words['reply-outcomes'], lang)
  const vain = patterns(notDone[lang], undefined, lang)
  return text.split(CLAUSE[lang]).some((clause) => outcome.test(clause) && !vain.test(clause))
}

/** Does a sentence say what happens next and when? */
export function isDated(sentence: Sentence, draft: Spoken, words: Words): boolean {
  const { lang } = draft
  if (patterns(notComing[lang], undefined, lang).test(sentence.text) || refusalIn(sentence, draft, words)) return false
  return (
    patterns(times[lang], undefined, lang).test(sentence.text) && patterns(comingSteps[lang], undefined, lang).test(sentence.text)
  )
}

const CLAUSE = { en: /[,;:]\s|\s(?=(?:and|but|so|while|because|since|which) )/u, ko: /[,;:]\s/u } as const
