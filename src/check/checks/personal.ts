import type { Check, Draft } from '../check.ts'

const NAMED = {
  en: /^\s{0,10}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)),?\s(?!there\b|all\b|team\b|customer\b|sir\b|madam\b|valued\b|everyone\b|dear\b|friend\b|guest\b)[\p{L}{[]|,\s\p{Lu}\p{Ll}{1,20}[,.!]/imu,
  ko: /[가-힣a-zA-Z}\]]{2,20}\s?(?:고객)?님/u,
} as const
const GENERIC_KO = /(?:고객|선생|회원|손|사장|기사|담당자|매니저)\s?님/gu
const ORDER = /#\s?\d{3,12}|\b[A-Z]{0,4}-?\d{4,14}\b|주문\s?번호|「|“[^”]{2,40}”/u
/** Words of the customer that a reply may take up: long enough to carry meaning. */
const WORD = /[\p{L}\p{N}]{4,20}|[가-힣]{2,10}/gu
const EMPTY =
  /^(?:this|that|with|have|from|your|they|them|when|what|please|thank|thanks|hello|would|could|been|were|will|just|안녕|하세요|감사|합니다|주세요|있는|그리고|그런데|고객|문의)/i

function takesUp({ thread, masked }: Draft): boolean {
  if (!thread) return false
  const said = masked.toLowerCase()
  return [...thread.slice(0, 20_000).matchAll(WORD)].some(([word]) => !EMPTY.test(word) && said.includes(word.toLowerCase()))
}

export default {
  title: { en: 'Speaks to this customer', ko: '이 고객에게 맞춰 말하기' },
  why: {
    en: 'A reply that names neither the customer, nor the order, nor the product could have gone to anybody. Concrete words raised later spending in a study of 941 e-mails.',
    ko: '이름도 주문도 상품도 나오지 않으면 누구에게나 보낸 답변으로 읽힙니다. 구체적인 말을 쓴 답변이 이후 구매를 늘렸다는 연구가 있습니다.',
  },
  langs: ['en', 'ko'],
  recommended: false,
  source: 'Packard & Berger, JCR 2021, doi 10.1093/jcr/ucaa038.',
  *check(draft) {
    const [first] = draft.sentences
    const head = draft.text.slice(0, 4000)
    const named = draft.lang === 'ko' ? NAMED.ko.test(head.replace(GENERIC_KO, ' ')) : NAMED.en.test(head)
    if (!first || named || ORDER.test(draft.masked) || draft.steps.listen.length > 0 || takesUp(draft)) return
    yield {
      start: first.start,
      end: first.end,
      grade: 'possible',
      message: {
        en: 'Nothing here shows that the reply is for this customer.',
        ko: '이 고객에게 쓴 답변이라는 것이 드러나지 않습니다.',
      },
      suggestion:
        draft.lang === 'ko'
          ? {
              en: 'Name the customer and the product: “김하늘님, 주문하신 우롱차 세트는 …”',
              ko: '이름과 상품을 넣어 보세요: “김하늘님, 주문하신 우롱차 세트는 …”',
            }
          : {
              en: 'Name the customer and the product: “Hi Nora, the oolong set you ordered …”',
              ko: '이름과 상품을 넣어 보세요: “Hi Nora, the oolong set you ordered …”',
            },
    }
  },
  examples: [
    { lang: 'en', draft: 'Thank you for your message. We will check.', reports: ['Thank you for your message.'] },
    { lang: 'en', draft: 'Hi Nora, thank you for your message. We will check.', reports: [] },
    { lang: 'ko', draft: '문의 감사합니다. 확인하겠습니다.', reports: ['문의 감사합니다.'] },
    { lang: 'ko', draft: '김하늘님, 문의 감사합니다. 확인하겠습니다.', reports: [] },
  ],
} satisfies Check
