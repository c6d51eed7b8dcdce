import { quoted } from '../../text/hangul/particle.ts'
import type { Check, Hit, Stretch } from '../check.ts'

type Named = Stretch & { word: string }

const ADDRESS = {
  en: /\b(?:the|our) (customer|client|buyer|purchaser)(?=,? (?:is|has|must|should|will|can|may|needs|did|was)\b)/gi,
  ko: /(고객|손|회원|선생|구매자|사장|소비자)님(?!들)/g,
} as const
const SHOP = {
  en: /\bthe (company|seller|merchant|vendor)(?=,? (?:is|has|will|can|does|regrets|apologi[sz]es|accepts|reserves)\b)/gi,
  ko: /(당사|본사|폐사|본 ?쇼핑몰)(?=[는은가의에 ])/g,
} as const
const SELF = { en: /\b(?:we|our|us|I|my)\b/, ko: /저희|제가|저는/ } as const

const all = (text: string, pattern: RegExp): Named[] =>
  [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length, word: found[0] }))

const off = ({ start, end, word }: Named, better: string): Hit => ({
  start,
  end,
  grade: 'possible',
  message: { en: `“${word}” changes how the reply addresses people.`, ko: `“${word}”에서 부르는 말이 달라집니다.` },
  suggestion: { en: `Use “${better}” throughout.`, ko: `${quoted(better, '으로')} 통일해 주세요.` },
})

export default {
  title: { en: 'Speaks with one voice', ko: '부르는 말을 하나로 쓰기' },
  why: {
    en: 'A reply that says “you” and then “the customer”, or “we” and then “the company”, reads as pasted from two macros.',
    ko: '고객님과 회원님, 저희와 당사가 섞이면 매크로 두 개를 이어 붙인 답변처럼 보입니다.',
  },
  langs: ['en', 'ko'],
  recommended: false,
  source: 'Packard, Moore & McFerran, JMR 2018, doi 10.1509/jmr.16.0118, on who speaks in a reply.',
  *check(draft) {
    const named = all(draft.masked, ADDRESS[draft.lang])
    if (draft.lang === 'en') for (const one of named) yield off(one, 'you')
    else for (const one of named) if (one.word !== named[0]!.word) yield off(one, named[0]!.word)
    if (SELF[draft.lang].test(draft.masked))
      for (const one of all(draft.masked, SHOP[draft.lang])) yield off(one, draft.lang === 'ko' ? '저희' : 'we')
  },
  examples: [
    { lang: 'en', draft: 'We checked your cup. The customer must send a photo.', reports: ['The customer'] },
    { lang: 'en', draft: 'We checked your cup. Could you send a photo?', reports: [] },
    { lang: 'ko', draft: '고객님, 확인했습니다. 회원님의 차는 오늘 나갑니다.', reports: ['회원님'] },
    { lang: 'ko', draft: '고객님, 저희가 확인했습니다. 고객님의 차는 오늘 나갑니다.', reports: [] },
  ],
} satisfies Check
