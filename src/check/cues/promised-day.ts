import { readDay } from '../../reply/values/read-day.ts'
import { dayKey } from '../../time/months.ts'
import type { Draft, Words } from '../check.ts'
import { isDated } from './next-step.ts'

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}'
/** Days as replies name them, each as `readDay` takes it. */
const days = {
  en: [
    /\b\d{4}-\d{1,2}-\d{1,2}\b/g,
    new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}(?:,? 20\\d{2})?(?![\\w-])`, 'gi'),
    new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? 20\\d{2})?(?![\\w:-])`, 'gi'),
    /\b(?:today|(?:the )?day after tomorrow|tomorrow)\b/gi,
    /(?<!\bnext |\bevery |\blast )\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi,
    /\bin \d{1,2} (?:(?:business|working) )?days?\b/gi,
  ],
  ko: [
    /\d{4}[-.] ?\d{1,2}[-.] ?\d{1,2}(?!\d)/g,
    /(?:\d{4}년 ?)?\d{1,2}월 ?\d{1,2}일/g,
    /(?<![가-힣])(?:오늘|내일|모레)/g,
    /(?<!다음 ?주 ?|지난 ?주 ?|매주 ?)(?<![가-힣])[월화수목금토일]요일/g,
    /(?<![\d~])\d{1,2}일 ?(?:뒤|후)/g,
    /영업일 ?\d{1,2}일 ?(?:뒤|후)/g,
  ],
} as const

/** The shop says that it will do something: a parcel that arrives, an offer that ends and a shop that opens promise no act. */
const commits = {
  en: /\b(?:I|we)(?:['’]ll| will| am going to| are going to|['’]re going to)\b|\bhear from (?:me|us)\b/i,
  ko: /(?:겠습니다|겠어요|게요)/,
} as const
/** What is done only if something else happens is not due by a day. */
const conditional = { en: /\b(?:if|unless|in case)\b/i, ko: /(?:으면|다면|않으면|시면|되면)(?:[\s,]|$)/ } as const

/** A weekday beside a date is that date, and no other day. */
const dated = /\d/

/**
 * The last day by which a sent reply says that the shop will do something (`2026-10-29`): undefined where it names none, or one that can be read in two
 * ways. Relative days count from the sending.
 *
 * @param sentAt epoch ms; @param zone in which the shop's days run
 */
export function promisedDay(
  draft: Draft,
  { sentAt, zone, words = {} }: { sentAt: number; zone: string; words?: Words },
): string | undefined {
  const clock = { zone, now: sentAt }
  const found = draft.sentences
    .filter(
      (sentence) =>
        commits[draft.lang].test(sentence.text) &&
        !conditional[draft.lang].test(sentence.text) &&
        isDated(sentence, draft, words),
    )
    .flatMap(({ text }) => {
      const named = days[draft.lang].flatMap((shape) => text.match(shape) ?? [])
      const exact = named.filter((said) => dated.test(said))
      return (exact.length > 0 ? exact : named).flatMap((said) => readDay(said.replace(/,/g, ''), clock)?.day ?? [])
    })
  return found.length > 0 ? dayKey(Math.max(...found)) : undefined
}
