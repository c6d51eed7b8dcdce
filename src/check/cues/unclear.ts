import type { Draft, Stretch } from '../check.ts'

/** From so many in a row some stay unanswered. */
const MANY = 3
/** the number of a list's item: each question has a line of its own */
const LISTED = /^\s{0,10}(?:[-*•·▶※①-⑳]|\d{1,2}[.)])/u

/** Questions that follow each other in one paragraph, three and more, and how many they are. */
export function questionsInARow({ sentences, masked }: Pick<Draft, 'sentences' | 'masked'>): (Stretch & { count: number })[] {
  const found: (Stretch & { count: number })[] = []
  let run: (Stretch & { count: number }) | undefined
  for (const { start, end, text, question } of sentences) {
    if (run && (!question || masked.slice(run.end, start).includes('\n'))) run = undefined
    if (!question || LISTED.test(text)) continue
    if (run) {
      run.end = end
      run.count++
    } else run = { start, end, count: 1 }
    if (run.count === MANY) found.push(run)
  }
  return found
}

/** where the customer is sent to look */
const PLACE = {
  en: /\b(?:find (?:it|this|that|them|everything)|check|look|see|have a look)\s(?:in\s|at\s|through\s)?(?:your (?:e-?mail )?(?:inbox|mailbox|e-?mails?|(?:spam|junk)(?: folder)?))\b(?! address)/iu,
  ko: /(?:메일함|이메일|메일|문자함|문자|스팸함|알림톡|받은 ?편지함)(?:을|를|에서)?\s?(?:한번\s|다시\s|꼭\s)?(?:확인|보)(?:해|하여|하시)?\s?(?:주세요|주시기|주십시오|보세요|부탁|바랍니다|하세요|하시기)/u,
} as const
/** what to look for: what it is, who sent it, what it is called */
const NAMED = {
  en: /\b(?:from|subject|titled|called|named|sender|headed|label|code|link|receipt|invoice|voucher|coupon|confirmation|ticket|password|tracking|refund|form|survey|attachment|gift card|quote|answer|reply|response)s?\b/iu,
  ko: /제목|보낸|발신|이름으로|링크|코드|영수증|송장|쿠폰|확인서|인증|비밀번호|첨부|라벨|견적|상품권|예약|안내문|신청서|양식|주문 ?(?:확인|내역|번호)|결제|환불/u,
} as const

/** should it not come, look there: it was spoken of before */
const NOT_COME =
  /\b(?:if|should)\s.{0,40}\b(?:arrive[ds]?|come|received?|got|see it)\b|\bjust in case\b|\b(?:also|double|may (?:also )?be worth)\b/iu

/** Where the customer is sent to a mailbox, while neither the sentence nor the ones beside it tell what to look for. */
export const vaguePlaces = ({ sentences, lang }: Pick<Draft, 'sentences' | 'lang'>): Stretch[] =>
  sentences.flatMap(({ start, text }, i) => {
    const place = PLACE[lang].exec(text)
    if (!place || NOT_COME.test(text) || sentences.slice(Math.max(0, i - 1), i + 2).some((near) => NAMED[lang].test(near.text)))
      return []
    return [{ start: start + place.index, end: start + place.index + place[0].length }]
  })
