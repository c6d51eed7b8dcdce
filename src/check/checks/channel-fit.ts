import type { ReplyChannel } from '../../reply/template/template.ts'
import type { Check, Draft, Hit } from '../check.ts'

/** letters a reply holds before it is too long for where it is read; Korean says the same in about half */
const LONGEST: Readonly<Partial<Record<ReplyChannel, { en: number; ko: number }>>> = {
  chat: { en: 600, ko: 320 },
  social: { en: 400, ko: 220 },
  review: { en: 900, ko: 480 },
}
const PUBLIC: readonly ReplyChannel[] = ['social', 'review']
const PRIVATE =
  /(?:\border\s?(?:no\.?|number)?\s?[:#]?\s?|주문\s?번호\s?[:：]?\s?|송장\s?번호\s?[:：]?\s?|\btracking (?:number|no\.?)\s?[:#]?\s?)[A-Z]{0,4}-?\d{4,20}|(?<!\d)01[016789]-?\d{3,4}-?\d{4}(?!\d)|[\w.+-]{1,60}@(?:gmail|naver|daum|hanmail|kakao|nate|hotmail|outlook|yahoo|icloud)\.[a-z.]{2,8}/giu
/** write to us at …, 메일로 보내 주세요: the shop's own address */
const INVITED =
  /\b(?:contact|reach out|reach us|write to us|e-?mail (?:us|me|him|her|them)|(?:send|drop) (?:us|me|an? e-?mail)|write an? e-?mail|get in touch|via e-?mail|(?:us|me) at)\b|(?:문의|연락|메일|이메일|보내|알려)[가-힣\s]{0,8}(?:주세요|주시|바랍니다|부탁|주십시오)/iu
/** where somebody lives, and digits of a card: a street with its number, a Korean road name with its own */
const HOME =
  /(?<![\p{L}\d])\d{1,5}[a-z]?,?\s(?:\p{Lu}[\p{L}'’]{1,20}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Terrace|Crescent|Gardens|Boulevard|Blvd|Square)(?![\p{L}])|[가-힣]{1,5}(?:시|구|군|읍|면)\s[가-힣\d]{1,10}(?:로|길)(?:\s?\d{1,4}(?:번)?길)?\s?\d{1,4}(?:-\d{1,4})?|\d{1,4}동\s?\d{1,4}호|\b(?:card|visa|mastercard|amex)\s(?:\w+\s){0,2}(?:ending|ends)(?:\s(?:in|with))?\s\d{4}\b|카드[가-힣\s()]{0,8}\d{4}(?=로|번|에|\s?카드|\))/gu
const SPOKEN = /https?:\/\/\S{1,300}|\b(?:below|attached|click here)\b|아래 (?:링크|표|내용)|첨부/giu
const SLANG = /[ㅋㅎㅠㅜ]{2,20}|\b(?:lol|thx|pls|btw|u r|gonna)\b/giu

const hit = (found: RegExpMatchArray, en: string, ko: string, advice: { en: string; ko: string }, grade: Hit['grade']): Hit => ({
  start: found.index!,
  end: found.index! + found[0].length,
  grade,
  message: { en: `“${found[0]}” ${en}`, ko: `“${found[0]}”${ko}` },
  suggestion: advice,
})

/** how far from an address its invitation stands */
const NEAR = 120

/** What stands around a match, no further than its sentence goes. */
function around(text: string, { 0: said, index }: RegExpMatchArray): string {
  const before = text.slice(Math.max(0, index! - NEAR), index).split(/[.!?]\s|\n/)
  const after = text.slice(index! + said.length, index! + said.length + NEAR).split(/[.!?]\s|\n/)
  return `${before.at(-1)}${said}${after[0]}`
}

function* fits(draft: Draft, channel: ReplyChannel): Iterable<Hit> {
  const longest = LONGEST[channel]?.[draft.lang]
  const [last] = draft.sentences.slice(-1)
  const length = draft.sentences.reduce((sum, { text }) => sum + text.length, 0)
  if (longest && last && length > longest)
    yield {
      start: last.start,
      end: last.end,
      grade: 'possible',
      message: { en: `${length} characters is too long for this channel.`, ko: `이 채널에 쓰기에는 ${length}자가 너무 깁니다.` },
      suggestion: { en: `Stay below ${longest}, or move to e-mail.`, ko: `${longest}자 안쪽으로 줄이거나 메일로 옮겨 주세요.` },
    }
  if (PUBLIC.includes(channel))
    for (const found of [...draft.text.matchAll(PRIVATE), ...draft.text.matchAll(HOME)]) {
      if (found[0].includes('@') && INVITED.test(around(draft.text, found))) continue
      yield hit(
        found,
        'is visible to everyone.',
        ' 부분이 누구에게나 보입니다.',
        {
          en: 'Move it to a direct message: “I have sent you a message with the details.”',
          ko: '비공개 메시지로 옮겨 주세요: “자세한 내용은 DM으로 보내 드렸습니다.”',
        },
        'likely',
      )
    }
  if (channel === 'phone-script')
    for (const found of draft.text.matchAll(SPOKEN))
      yield hit(
        found,
        'cannot be said on the phone.',
        '은 전화로 말할 수 없습니다.',
        {
          en: 'Say it in words, and offer to send it by text message.',
          ko: '말로 풀어서 안내하고 문자로 보내 드리겠다고 해 보세요.',
        },
        'likely',
      )
  if (channel === 'email')
    for (const found of draft.masked.matchAll(SLANG))
      yield hit(
        found,
        'is chat language.',
        '는 메일에 어울리지 않습니다.',
        { en: 'Write it out.', ko: '빼거나 문장으로 풀어 써 주세요.' },
        'possible',
      )
}

export default {
  title: { en: 'Fits its channel', ko: '채널에 맞게 쓰기' },
  why: {
    en: 'A reply under a review is read by everyone, one in a chat on a small screen, one on the phone is heard.',
    ko: '리뷰 답글은 모두가 읽고, 채팅은 작은 화면으로 보며, 전화 응대는 귀로 듣습니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source:
    'Lengths: what fits one screen of a phone; privacy of order data in public replies (GDPR art. 5, 개인정보 보호법 제17조).',
  check: (draft) => (draft.channel ? fits(draft, draft.channel) : []),
  examples: [
    { lang: 'en', channel: 'review', draft: 'Sorry about the cup! Your order 40218 left today.', reports: ['order 40218'] },
    { lang: 'en', channel: 'email', draft: 'Sorry about the cup! Your order 40218 left today.', reports: [] },
    { lang: 'en', channel: 'social', draft: 'Please write to us at brightcups@gmail.com.', reports: [] },
    { lang: 'ko', channel: 'social', draft: '주문번호 40218 찻잔은 오늘 보내 드렸어요.', reports: ['주문번호 40218'] },
    { lang: 'ko', channel: 'social', draft: '찻잔은 오늘 보내 드렸어요. 자세한 내용은 DM으로 보내 드렸습니다.', reports: [] },
  ],
} satisfies Check
