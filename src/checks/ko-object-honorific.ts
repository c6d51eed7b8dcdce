import type { Check, Sentence, Stretch } from '../check.ts'
import { people, things } from '../lexicons/reply-things-ko.ts'

const THING = `(?:${things.ko.join('|')})`
/** A noun that may be the subject, with what follows it up to the end of the clause. */
const SUBJECT = /([가-힣A-Za-z\d,.()"'-]{1,30}?)(?:이|가|은|는|도|께서|께서는|께선|만|까지|들이|들은)(?=\s)/gu
const THING_END = new RegExp(`${THING}(?:들|도|만)?$`, 'u')
/** a noun right before the predicate, its particle left out: 커피 나오셨습니다 */
const BARE = new RegExp(`(?<=^|\\s)([가-힣]{0,6}${THING})\\s(?:하나\\s|다\\s|모두\\s)?$`, 'u')
const PERSON_END = new RegExp(`(?:${people.ko.join('|')})$`, 'u')
/** forms of the honorific 시 that state something; 시면 and 시거나 leave it open whose */
const SI =
  '(?:십니다|십니까|세요|셔요|시고요?|시며|시니|시네요|신데요?|셨습니다|셨어요|셨고요?|셨으며|셨는데요?|셨네요|셨으니|셨다|셔서요?|시지만|시죠|셨나요|셨을|셨다니|시다고|시다는|시는 대로|실 (?:거|겁|예정|것)|시는 (?:지역|상품|제품|부분|점|구간|중)|시구요)'

/** Predicates that only a thing has, whatever the subject: 배송되셨습니다, 예정이세요, 32,500원이십니다. */
const OF_THINGS = [
  // 되다 after what is done with goods
  `(?:${things.ko.filter((thing) => thing.length > 1).join('|')}|완료|소요|포함|제외|발생|도착|출발|반영|지급|발급|차감|소멸|만료|종료|제한|초기화|해제|재발송|재단|부과|청구|전달|반송|분실|누락|생산|판매|진열|입하|준비|개봉|수선|할당|배정|풀림|잠김|이체|출금|충족|생략)(?:이|가|은|는|도)?\\s?(?:안\\s?|못\\s?)?되${SI}`,
  `(?:재입고|입고|출고|발송|품절|배송|환불)되시면|(?:깨지|부서지|부러지|찌그러지|품절되|단종되|휘|시들|녹슬)${SI}|(?:젖|깨져|상해|찢어져|들어|담겨)(?:어)? 계(?:십니다|세요|셨|시)`,
  `안\\s?되(?:세요|십니다|시고요?|시는|신데|셔서|시네요|셨네요|셨습니다|셨어요|시구요|시며)`,
  `(?:불가능|불가|가능|무료|유효|저렴|튼튼|넉넉|동일)하(?:세요|십니다|시고요|시며|시네요|신데요?|셔서|시구요|셨습니다)`,
  `(?:[백천만]\\s?원|(?:한|두|세|네|다섯|열)\\s?(?:개|장|벌|병|잔|박스|세트)|[가-힣\\d]까지|\\d\\s?(?:원|개|일|시|분|cm|kg|ml|박스|번|퍼센트|%|층|호|명분|장|벌)?|[가-힣]원|예정|전용|세트|무료|지역|사이즈|상품|제품|색상|금액|번호|기간|가격|정품|신상|품절|단종|마감|매진|재고|배송|불량|한정|최저가|휴무|부분|상태)이?(?:세요|십니다|시고요?|신데요?|셔서|시며|시니|시네요|시구요|셨습니다|셨어요|셨는데|셨고)`,
].map((source) => new RegExp(source, 'u'))

/** Predicates that honour a thing when the nearest subject is one. */
const OF_SUBJECT = new RegExp(
  `(?:[가-힣]{0,6}(?:있|없|많|적|좋|작|크|높|낮|길|짧|맞|넓|좁|깊|얇|두껍|같)으?|[가-힣]{0,8}?(?:도착하|출발하|되|지나|끝나|깨지|나가|나오|들어가|들어오|걸리|오|가|움직이|떨어지|부서지|휘|잡히|남|늦|열리|닫히|켜지|꺼지|풀리|막히|바뀌|달라지|줄|늘|젖|마르|녹|상|빠지|터지|찢어지|벗겨지|다르|예쁘|비싸|싸|빠르|느리|가볍|무겁|비|찌그러지|뜯기|섞이|밀리|팔리|작|크|쉬|부족하|넉넉하|저렴하|부드러우|가벼우|무거우|두꺼우|튼튼하|깨끗하|신선하|[가-힣]{1,3}[어아해]지)으?)${SI}|[가-힣]{1,6}(?:어|아|여|해|져)\\s?계(?:십니다|세요|셨|시)`,
  'u',
)
/** Predicates that honour the customer although a thing stands before them: feelings, idioms, what one does with goods. */
const OF_CUSTOMER =
  /게 되시|어떻게 되(?:세요|시)|(?:걱정|기대|안심|긴장|부담)되|(?:드시|쓰시|신으시|입으시|하시|보시|받으시|우리시|사용하시|보관하시|이용하시)기(?:에|는|도|가|엔)?\s|괜찮으|궁금하|불편하|속상하|필요하|만족하|좋아하|마음에 드|가지고 계|갖고 계|알고 계|보고 계|쓰고 계|하고 계|고 계(?:시|신|세|십)|구매하|주문하|결제하|사용하|이용하|선택하|요청하|문의하|신청하|말씀하|확인하|보관하|취소하|변경하|입금하|반품하|교환하|접수하|등록하|작성하|방문하|기다리|연락하|가입하|로그인하|조립하|적용하|참고하|안심하|설치하|조회하|수령하|시간 되|(?:고|어|아|해) 계시(?:면|는)/u

function honoured(sentence: Sentence): Stretch | undefined {
  for (const clause of clausesOf(sentence)) {
    const fixed = OF_THINGS.map((pattern) => pattern.exec(clause.text)).find((found) => found !== null)
    if (fixed && !(sentence.question && /^가능/u.test(fixed[0])) && !personBefore(clause.text, fixed.index))
      return at(clause, fixed)
    if (sentence.question) continue
    const loose = OF_SUBJECT.exec(clause.text)
    if (!loose || OF_CUSTOMER.test(clause.text.slice(Math.max(0, loose.index - 3), loose.index + loose[0].length))) continue
    const subject = BARE.exec(clause.text.slice(0, loose.index))?.[1] ?? subjectBefore(clause.text, loose.index)
    if (subject && THING_END.test(subject) && !PERSON_END.test(subject)) return at(clause, loose)
  }
  return undefined
}

/** The noun that stands nearest before the predicate with a particle of the subject. */
const subjectBefore = (text: string, index: number) => [...text.slice(0, index).matchAll(SUBJECT)].at(-1)?.[1]

function personBefore(text: string, index: number): boolean {
  const subject = subjectBefore(text, index + 1)
  return subject !== undefined && PERSON_END.test(subject) && !THING_END.test(subject)
}

const at = (clause: Stretch, found: RegExpExecArray): Stretch => ({
  start: clause.start + found.index,
  end: clause.start + found.index + found[0].length,
})

function clausesOf(sentence: Sentence): (Stretch & { text: string })[] {
  let start = sentence.start
  return sentence.text.split(/(?<=[,;:]\s)/).map((text) => {
    const clause = { start, end: start + text.length, text }
    start += text.length
    return clause
  })
}

export default {
  title: { en: 'Honours people, not things', ko: '사물을 높이지 않기' },
  why: {
    en: 'The honorific 시 belongs to the customer. “사이즈가 없으세요” honours the size; customers hear it as careless Korean.',
    ko: '높임의 ‘-시-’는 고객에게 씁니다. “사이즈가 없으세요”처럼 물건을 높이면 어색하고 성의 없는 말로 들립니다.',
  },
  langs: ['ko'],
  recommended: true,
  source: '사물 존칭: 현대백화점 사례 (joongang.co.kr/article/3617539), 국립국어원 《표준 언어 예절》.',
  *check(draft) {
    for (const sentence of draft.sentences) {
      const found = honoured(sentence)
      if (!found) continue
      const said = draft.text.slice(found.start, found.end)
      yield {
        ...found,
        grade: 'likely',
        message: { en: `“${said}” honours a thing.`, ko: `“${said}”는 사물을 높인 표현입니다.` },
        suggestion: {
          en: 'Take the 시 out: “없습니다”, “발송되었습니다”, “32,500원입니다”.',
          ko: '‘-시-’를 빼고 써 보세요: “없습니다”, “발송되었습니다”, “32,500원입니다”.',
        },
      }
    }
  },
  examples: [
    { lang: 'ko', draft: '찾으시는 사이즈가 없으세요.', reports: ['없으세요'] },
    { lang: 'ko', draft: '주문하신 찻잔이 어제 발송되셨습니다.', reports: ['발송되셨습니다'] },
    { lang: 'ko', draft: '총 금액은 32,500원이십니다.', reports: ['0원이십니다'] },
    { lang: 'ko', draft: '찾으시는 사이즈가 없습니다. 발볼이 넓으신 편인가요?', reports: [] },
    { lang: 'ko', draft: '기사님이 오전에 들르십니다. 편하신 시간이 있으세요?', reports: [] },
    { lang: 'ko', draft: '상자가 없으시면 튼튼한 봉투도 괜찮습니다.', reports: [] },
  ],
} satisfies Check
