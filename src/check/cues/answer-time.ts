import type { Lang } from '../../text/text.ts'
import type { Sentence, Stretch } from '../check.ts'

/** A time within which a text says that somebody answers: seconds, or business days. */
export type AnswerTime = Stretch & ({ seconds: number } | { days: number })

const [minute, hour, day] = [60, 3600, 86_400]
/** What “instantly” may take. */
const instant = minute

/** An answer that is still to come, by somebody of the shop; not one that was given, nor one that is asked for. */
const answering: Record<Lang, RegExp> = {
  en: /\b(?:we|i|our \w+(?: \w+)?|(?:the )?(?:support|team)|somebody|someone|a (?:person|colleague)|an agent|agents|you(?:['’]ll| will)? (?:hear|get|have|receive))\b[^.!?;]{0,60}\b(?:answer|reply|respond|get back|come back|write back|call (?:you )?back|hear (?:back )?from us|a (?:reply|response)|an answer)/i,
  ko: /(?:답변|답장|회신|연락|응대|응답|전화|상담)(?:을|를)?\s?(?:드리겠|드립|드릴게|드려요|해 드리|해드리|하겠|합니다|됩니다|가능|받으실|받아 보)/u,
}
const given: Record<Lang, RegExp> = {
  en: /\b(?:please|could you|can you|if you|once you|thank(?:s| you) for)\b[^.!?;]{0,40}\b(?:answer|reply|respond|get back)/i,
  ko: /(?:답변|회신|연락)\s?(?:주시|주세요|부탁|주셔서)/u,
}
const times: Record<Lang, RegExp> = {
  en: /\b(?:with)?in (?:just |less than |under |about )?(?:an?|\d{1,3}|one|two|three|five|ten|a few) (?:seconds?|minutes?|mins?|hours?|hrs?|(?:business|working) days?|days?)\b|\b(?:instantly|immediately|right away|straight away|at once|within seconds|in no time|(?:on )?the same day)\b/gi,
  ko: /\d{1,3}\s?(?:초|분|시간|영업일|일)\s?(?:안|이내|내|만)에?|즉시|즉각|곧바로|실시간으로|당일(?=에?\s?(?:답변|답장|회신|연락|응대|전화|상담))|바로(?=\s?(?:답변|답장|회신|연락|응대|전화|상담))/gu,
}
const numbers: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, five: 5, ten: 10, few: 3 }

/** The times that a sentence promises for an answer; none where it promises none. */
export function answerTimes({ text, start, question }: Sentence, lang: Lang): AnswerTime[] {
  if (question || given[lang].test(text) || !answering[lang].test(text)) return []
  return [...text.matchAll(times[lang])].map(({ 0: words, index }) => ({
    ...{ start: start + index, end: start + index + words.length },
    ...lengthOf(words.toLowerCase()),
  }))
}

const units: readonly [RegExp, number][] = [
  [/second|초/, 1],
  [/min|분/, minute],
  [/hour|hrs?\b|시간/, hour],
  [/day|일/, day],
]

function lengthOf(said: string): { seconds: number } | { days: number } {
  if (/same|당일/.test(said)) return { days: 0 }
  const number = /\d+/.exec(said)?.[0] ?? /\b(?:an?|one|two|three|five|ten|few)\b(?! few)/.exec(said)?.[0]
  const unit = units.find(([word]) => word.test(said))?.[1]
  // “instantly”, “within seconds”
  if (number === undefined || unit === undefined) return { seconds: instant }
  const n = numbers[number] ?? Number(number)
  return unit === day && /business|working|영업/.test(said) ? { days: n } : { seconds: Math.max(instant, n * unit) }
}
