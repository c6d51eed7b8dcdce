import type { Grade } from '../../findings/finding.ts'
import type { Text } from '../../text/text.ts'
import type { Check, Draft, Hit } from '../check.ts'

const DIGITS = /(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g
/** first digits of Visa, Mastercard, Amex, Discover, JCB, Diners, UnionPay and Korean cards: parcel numbers start with others */
const ISSUER = /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5|4[4-9]|2)|35|3[068]|9[4-5])/
/** an IMEI has the same check digit */
const NO_CARD = /(?:imei|meid|serial|s\/n|일련 ?번호|시리얼)[^\d\n]{0,12}$/i
const RESIDENT = /(?<!\d)(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\s?-\s?[1-8]\d{6}(?!\d)/g
const MAIL =
  /[a-z0-9._%+-]{1,64}@(gmail|naver|daum|hanmail|kakao|nate|hotmail|outlook|yahoo|icloud|live|gmx|proton(?:mail)?|aol|web)\.[a-z.]{2,8}/gi
const PHONE = /(?<![\d-])01[016789]-?\d{3,4}-?\d{4}(?!\d)/g
const NOTE =
  /^[ \t]{0,8}[[(*#]{0,3}(?:internal(?: (?:note|only|use))?|note to self|agent note|private note|for internal use|내부 ?(?:메모|공유|전용|참고|확인)|상담원? ?메모|담당자 ?메모)[\])*]{0,3}\s?[:：\]-][^\n]{0,300}|\b(?:do not|don['’]t) (?:send|share|forward|show) (?:this )?(?:to|with) (?:the )?(?:customer|client)s?\b|고객(?:님)?(?:에게|께|한테)\s?(?:공유|전달|발송|노출|안내)\s?(?:금지|하지 마|x\b|X\b)|(?:블랙|진상)\s?(?:고객|컨슈머)/gim

/** The check digit of ISO/IEC 7812-1. */
function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const CARD: Text = { en: 'This is a full card number.', ko: '카드번호 전체가 들어 있습니다.' }
const PERSON: Text = { en: 'This is a Korean resident number.', ko: '주민등록번호가 들어 있습니다.' }
const INTERNAL: Text = { en: 'This is a note for colleagues.', ko: '내부에서만 보는 메모입니다.' }
const ADDRESS: Text = { en: 'This is a private e-mail address.', ko: '개인 이메일 주소가 들어 있습니다.' }
const NUMBER: Text = { en: 'This is a personal mobile number.', ko: '개인 휴대전화 번호가 들어 있습니다.' }
const TAKE_OUT: Text = { en: 'Remove it, or show at most the last four digits.', ko: '지우거나 끝 네 자리만 남겨 주세요.' }
const NOT_THEIRS: Text = {
  en: 'Make sure it belongs to this customer, or remove it.',
  ko: '이 고객의 것이 맞는지 확인하거나 지워 주세요.',
}

function found(draft: Draft, pattern: RegExp, grade: Grade, message: Text, suggestion: Text): Hit[] {
  return [...draft.text.matchAll(pattern)]
    .filter(([said]) => !draft.thread?.includes(said))
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].trimEnd().length, grade, message, suggestion }))
}

export default {
  title: { en: 'Leaks no private data or internal notes', ko: '개인정보와 내부 메모 내보내지 않기' },
  why: {
    en: 'A card number, another customer’s address or a note for colleagues cannot be called back once it is sent.',
    ko: '카드번호, 다른 고객의 연락처, 내부 메모는 한번 보내면 되돌릴 수 없습니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'ISO/IEC 7812-1 (check digit and issuer prefixes); PCI DSS 3.4; 개인정보 보호법 제24조의2.',
  *check(draft) {
    for (const hit of found(draft, DIGITS, 'sure', CARD, TAKE_OUT)) {
      const digits = draft.text.slice(hit.start, hit.end).replace(/\D/g, '')
      if (ISSUER.test(digits) && luhn(digits) && !NO_CARD.test(draft.text.slice(Math.max(0, hit.start - 24), hit.start)))
        yield hit
    }
    yield* found(draft, RESIDENT, 'sure', PERSON, TAKE_OUT)
    yield* found(draft, NOTE, 'sure', INTERNAL, { en: 'Take it out.', ko: '지워 주세요.' })
    yield* found(draft, MAIL, 'possible', ADDRESS, NOT_THEIRS)
    yield* found(draft, PHONE, 'possible', NUMBER, NOT_THEIRS)
  },
  examples: [
    { lang: 'en', draft: 'We refunded the card 4111 1111 1111 1111 today.', reports: ['4111 1111 1111 1111'] },
    {
      lang: 'en',
      draft: 'Internal: she complains every week.\nYour tea left today.',
      reports: ['Internal: she complains every week.'],
    },
    { lang: 'en', draft: 'We refunded the card ending in 1111. Tracking: 4111 1111 1111 1112.', reports: [] },
    { lang: 'ko', draft: '주민등록번호 900101-1234567로 확인했습니다.', reports: ['900101-1234567'] },
    { lang: 'ko', draft: '[내부 메모] 쿠폰 두 장까지 가능\n안녕하세요, 고객님.', reports: ['[내부 메모] 쿠폰 두 장까지 가능'] },
    { lang: 'ko', draft: '송장번호 6012-8834-1120으로 오늘 보내 드렸습니다.', reports: [] },
  ],
} satisfies Check
