import { quoted, withParticle } from '../../text/hangul/particle.ts'
import type { Check, Hit } from '../check.ts'
import { things } from '../lexicons/things-ko.ts'

const NOUNS = [
  ...things.ko.filter((thing) => thing.length > 1),
  '고객님',
  '회원님',
  '김치',
  '문의',
  '연락',
  '주소',
  '이름',
  '성함',
  '상담',
  '담당자',
  '택배사',
  '창고',
  '찻집',
  '불편',
  '시간',
  '오늘',
  '내일',
  '도움',
  '의견',
  '후기',
  '리뷰',
  '사과',
  '감사',
  '선물',
  '차액',
  '정보',
  '안내',
]
  .sort((a, b) => b.length - a.length)
  .join('|')
/** A noun of shops or a number, and a particle of the wrong kind as likely as of the right one. 이 and 가 also begin other words. */
const NOUN = new RegExp(`(?<![가-힣A-Za-z\\d])([가-힣]{0,6}?(?:${NOUNS}))(을|를|은|는|와|과|으로|로|가)(?=[\\s,.!?]|$)`, 'gu')
const HONORED = /(?<=[가-힣])(님)(를|는|가|와|로)(?=[\s,.!?]|$)/gu
const NUMBER = /(?<![\p{L}\d.,-])(\d{1,12}|\d{1,3}(?:,\d{3}){1,4})(을|를|은|는|와|과|으로)(?=[\s,.!?]|$)/gu
/** 500g: units that are read one way; a kilogram is also 킬로 */
const UNIT = /(?<![\p{L}\d])(\d{1,6} ?(?:g|ml|cm|mm|%))(을|를|은|는|와|과)(?=[\s,.!?]|$)/gu
/** XL, PDF: letters that make no word and are read one by one; of those L, M and N end in a consonant, R in either */
const LETTERS = /(?<![\p{L}\d])([B-DF-HJ-NP-TV-Z]{0,4}(?:([LMN])|[B-DF-HJKPQSTV-Z]))(을|를|은|는|와|과)(?=[\s,.!?]|$)/gu
const AFTER_VOWEL: Readonly<Record<string, string>> = { 을: '를', 은: '는', 과: '와' }
const AFTER_CONSONANT: Readonly<Record<string, string>> = { 를: '을', 는: '은', 와: '과' }
/** 컵(M)를: read by the word before the bracket or by what stands in it, one of the two has to fit */
const BRACKET = /([가-힣A-Za-z\d]{1,12})\(([가-힣A-Za-z\d ]{1,12})\)(을|를|은|는|와|과)(?=[\s,.!?]|$)/gu
/** 를 after a final consonant is wrong whatever the noun. */
const OBJECT = /(?<=[가-힣])([가-힣])(를)(?=[\s,.!?]|$)/gu

const wrong = (start: number, whole: string, right: string): Hit => ({
  start,
  end: start + whole.length,
  grade: 'sure',
  message: { en: `“${whole}” should be “${right}”.`, ko: `${quoted(whole, '은')} ${quoted(right, '으로')} 써야 합니다.` },
  suggestion: { en: `Write “${right}”.`, ko: `${quoted(right, '으로')} 고쳐 주세요.` },
  fix: { text: right },
})

export default {
  title: { en: 'Particles fit their nouns', ko: '조사를 앞말에 맞추기' },
  why: {
    en: '“상품를” shows that a name was filled into a macro and nobody read the result.',
    ko: '“상품를”처럼 조사가 어긋나면 매크로에 값만 채워 보낸 답변으로 보입니다.',
  },
  langs: ['ko'],
  recommended: true,
  source: '한글 맞춤법, 조사의 이형태; 숫자는 읽는 소리에 맞춥니다 (1003 → 삼).',
  *check(draft) {
    const seen = new Set<number>()
    for (const pattern of [HONORED, OBJECT, NOUN, NUMBER, UNIT])
      for (const found of draft.masked.matchAll(pattern)) {
        const [whole, noun = '', particle = ''] = found
        const right = withParticle(noun, particle)
        const end = found.index + whole.length
        if (right === whole || seen.has(end)) continue
        seen.add(end)
        yield wrong(found.index, whole, right)
      }
    for (const { 0: whole, 1: letters = '', 2: consonant, 3: particle = '', index } of draft.masked.matchAll(LETTERS)) {
      const right = (consonant ? AFTER_CONSONANT : AFTER_VOWEL)[particle]
      if (right) yield wrong(index, whole, letters + right)
    }
    for (const { 0: whole, 1: outer = '', 2: inner = '', 3: particle = '', index } of draft.masked.matchAll(BRACKET)) {
      const noun = whole.slice(0, -particle.length)
      if ([outer, inner].some((said) => withParticle(said, particle) === said + particle)) continue
      yield wrong(index, whole, noun + withParticle(outer, particle).slice(outer.length))
    }
  },
  examples: [
    { lang: 'ko', draft: '주문하신 상품를 오늘 보내 드렸습니다.', reports: ['품를'] },
    { lang: 'ko', draft: '주문번호 1003를 확인했습니다.', reports: ['1003를'] },
    {
      lang: 'ko',
      draft: '주문번호 1003을 확인했고, 상품을 오늘 보내 드렸습니다. 가을 찻잔과 주소를 확인해 주시겠어요?',
      reports: [],
    },
    { lang: 'ko', draft: '1006으로 문의하신 배송은 서울로 가고 있습니다.', reports: [] },
  ],
} satisfies Check
