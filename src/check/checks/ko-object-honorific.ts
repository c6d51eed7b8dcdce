import { quoted } from '../../text/hangul/particle.ts'
import type { Check, Sentence, Stretch } from '../check.ts'
import { belongings, people, things } from '../lexicons/things-ko.ts'

const THING = `(?:${things.ko.join('|')})`
/** A noun that may be the subject, with what follows it up to the end of the clause. */
const SUBJECT = /([가-힣A-Za-z\d,.()"'-]{1,30}?)(?:이|가|은|는|도|께서|께서는|께선|만|까지|들이|들은)(?=\s)/gu
const THING_END = new RegExp(`${THING}(?:들|도|만)?$`, 'u')
/** a noun right before the predicate, its particle left out: 커피 나오셨습니다 */
const BARE = new RegExp(`(?<=^|\\s)([가-힣]{0,6}${THING})\\s(?:하나\\s|다\\s|모두\\s)?$`, 'u')
/** how words for things end: 밀폐력, 결제창, 화과자, 휴무일 */
const THING_LIKE =
  /(?:[가-힣](?:력|률|율|량|비|금|료|값|창|품|물|색|맛|판|통|잔|병|권|증|표|액|률|기능|과자)|(?:착용|식|색|무게|밀착|사용|그립)감|(?:휴무|영업|배송|출고|입고|마감|예정|발송|도착|종료|시작|수령|결제|방문|제조)일|(?:보관|우편|사서)함|수명|시기|기한|주기|절차|위치|방향|거리|속도|호불호|규격|등급|종류|차례|순서)$/u
/** 간접 높임 */
const OWN_END = new RegExp(`(?:^|[^가-힣])(?:${belongings.ko.join('|')})$|(?:마음|걱정|고민|생각|증상|알레르기|함)$`, 'u')
/** adverbs and other words that end as a subject does */
const NO_SUBJECT =
  /^(?:같|정|많|깊|높|굳|일찍|더욱|특|길|틈틈|낱낱|일일|곳곳|아직|벌써|그래|그럼에|혹시나|아마|지금|오늘|내일|어제|작|좋|적|큰|긴|하지|그렇지|그|이|저|다|또|조금|잠시|혹)$/u
const PERSON_END = new RegExp(`(?:${people.ko.join('|')})$`, 'u')
/** forms of the honorific 시 that state something; 시면 and 시거나 leave it open whose */
const SI =
  '(?:십니다|십니까|세요|셔요|시고요?|시며|시니|시네요|신데요?|셨습니다|셨어요|셨고요?|셨으며|셨는데요?|셨네요|셨으니|셨다(?!면|니|는|가)|셔서요?|시지만|시죠|셨나요|셨을|시다고|시다는|시는 대로|시는데요?|시라|실 (?:거|겁|예정|것|수)|시는 (?:지역|상품|제품|부분|점|구간|중)|시구요)'

/** Predicates that only a thing has, whatever the subject: 배송되셨습니다, 예정이세요, 32,500원이십니다. */
const OF_THINGS = [
  // 되다 after what is done with goods
  `(?:${things.ko.filter((thing) => thing.length > 1).join('|')}|완료|소요|포함|제외|발생|도착|출발|반영|지급|발급|차감|소멸|만료|종료|제한|초기화|해제|재발송|재단|부과|청구|전달|반송|분실|누락|생산|판매|진열|입하|준비|개봉|수선|할당|배정|풀림|잠김|이체|출금|충족|생략)(?:이|가|은|는|도)?\\s?(?:안\\s?|못\\s?)?되${SI}`,
  `(?:재입고|입고|출고|발송|품절|배송|환불)되시면|(?:깨지|부서지|부러지|찌그러지|품절되|단종되|휘|시들|녹슬)${SI}|(?:젖|깨져|상해|찢어져|들어|담겨)(?:어)? 계(?:십니다|세요|셨|시)`,
  // what goods undergo by itself: 시작되시면, 조회되지 않으시는데
  '(?:시작|완료|출고|입고|재입고|발송|배송|도착|품절|환불|승인|적립|소진|마감|발급|반영|처리|입하|회수|제작|포장)\\s?되시(?:면|는 대로|자마자)',
  `(?:${things.ko.filter((thing) => thing.length > 1).join('|')}|등록|연결|작동|충전|표시)(?:이|가|은|는)?\\s?되지\\s?않으(?:시는데|십니다|세요|시고|셔서|시네요|신데)`,
  // 주문번호가 어떻게 되세요, where only a person’s own things are asked for so: 성함, 연세
  `(?:번호|사유|옵션|금액|사이즈|색상|상품|상품명|날짜|모델명)(?:이|가|은|는)?\\s?어떻게 되(?:세요|실까요|십니까|시나요|시는지)`,
  `(?:불가|불가능|상이|동일|무료|유료|필수)하(?:신 (?:점|부분|상품|제품)|실 수)`,
  `(?<=[가-힣](?:은|는|이|가)\\s(?:[가-힣]{1,8}\\s){0,2})돼 있으(?:세요|십니다|시고|신데)`,
  // 접수하셔야 하세요: one 시 too many
  '셔야\\s?(?:하세요|되세요|하십니다|되십니다|하시고|되시고|하시는)',
  `(?:교환|환불|반품|취소|배송|적용|변경|수리|사용|이용|할인|보상|처리|입고|발송|구매|신청)(?:은|이|도)?\\s?(?:조금\\s|좀\\s)?(?:어려우|힘드|곤란하)(?:십니다|세요|신 점|시고요)`,
  `(?:교환|환불|반품|취소|변경|수선|수리|배송|적용|할인|입고|쓰기|쓰시기)[가는]\\s(?:조금\\s|좀\\s|다소\\s)?어려우(?:십니다|세요)|(?:원|비용|배송비|요금|수수료)[이가은는]?\\s발생하(?:십니다|세요|시는|실 수|시며|신)`,
  '(?<=(?:수명|길이|기간|줄|선|끈|시간|꼬리)[이은는]\\s(?:꽤 |아주 |더 |제일 )?)기(?:세요|십니다|시고)',
  // 보관 중이세요
  `(?:준비|보관|제작|배송|발송|출고|이동|처리|점검|수리|생산|입고|검수|포장|회수|운송|집하|판매|할인|행사|공사|인쇄|재단|건조|숙성|보류|대기|지연) ?중이${SI}`,
  `안\\s?되(?:세요|십니다|시고요?|시는|신데|셔서|시네요|셨네요|셨습니다|셨어요|시구요|시며)`,
  `(?:불가능|불가|가능|무료|유효|저렴|튼튼|넉넉|동일)하(?:세요|십니다|시고요|시며|시네요|신데요?|셔서|시구요|셨습니다)`,
  `(?:[백천만]\\s?원|(?:한|두|세|네|다섯|열)\\s?(?:개|장|벌|병|잔|박스|세트)|[가-힣\\d]까지|\\d\\s?(?:원|개|일|시|분|cm|kg|ml|g|박스|번|퍼센트|%|층|호|명분|장|벌|년|주|개월|시간|인치|점|봉|포|병|종|단계|배|대)?|(?:국내|수입|중국|국|일본|독일)산|한정|미정|필수|별도|당일|익일|기본|[가-힣]원|예정|전용|세트|무료|지역|사이즈|상품|제품|색상|금액|번호|기간|가격|정품|신상|품절|단종|마감|매진|재고|배송|불량|한정|최저가|휴무|부분|상태|소재|구성|일정|옵션|혜택|방식|수제|유료|새것|인기|대상|용량|정가|할인가|선착순|순면|방수|친환경)이?(?:세요|십니다|시고요?|신데요?|셔서|시라|시며|시니|시네요|시구요|셨습니다|셨어요|셨는데|셨고)`,
].map((source) => new RegExp(source, 'u'))

/** Predicates that honour a thing when the nearest subject is one. */
const OF_SUBJECT = new RegExp(
  `(?:[가-힣]{0,6}(?:있|없|많|적|좋|작|크|높|낮|길|짧|맞|넓|좁|깊|얇|두껍|같)으?|[가-힣]{0,8}?(?:도착하|출발하|되|지나|끝나|깨지|나가|나오|들어가|들어오|걸리|오|가|움직이|떨어지|부서지|휘|잡히|남|늦|열리|닫히|켜지|꺼지|풀리|막히|바뀌|달라지|줄|늘|젖|마르|녹|상|빠지|터지|찢어지|벗겨지|다르|예쁘|비싸|싸|빠르|느리|가볍|무겁|비|찌그러지|뜯기|섞이|밀리|팔리|작|크|쉬|부족하|넉넉하|저렴하|부드러우|가벼우|무거우|두꺼우|튼튼하|깨끗하|신선하|[가-힣]{1,3}[어아해]지|발생하|생기|쌓이|모이|묻|헐거우|헐겁|들|끊기|끊어지|갈라지|벌어지|번지|새|흐르|올라가|내려가|넘어가|사라지|없어지|나타나|보이|뜨|잡히|찍히|걸리|밀리|포함하|작동하|동작하|연결하|진하|연하|순하|뻑뻑하|빡빡하|향긋하|단단하|약하|강하|심하|비슷하|똑같|가능하|괜찮|유명하|특별하|훌륭하|뛰어나|우수하|탁월하|어울리|담기|적히|붙|달리|씌워지|실리|떠나|돌아오|돌아가|도달하)으?)${SI}|[가-힣]{1,6}(?:어|아|여|해|져)\\s?(?:계(?:십니다|세요|셨|시)|있으(?:십니다|세요|시고|신데|셔서|시며))|(?:[가-힣]{1,9}이)(?:세요|십니다|시라|시고요?|신데요|시며|셔서)`,
  'u',
)
/** What no person does: an unknown subject is a thing. */
const THING_VERB =
  /^(?:[가-힣]{0,8}?(?:깨지|부서지|찌그러지|열리|닫히|켜지|꺼지|풀리|벗겨지|터지|찢어지|휘|녹슬|진하|연하|뻑뻑하|헐거우|저렴하|발생하|쌓이|지나|끝나|소진되|품절되|단종되|마감되|만료되|종료되|출고되|입고되|발송되|배송되|적용되|소요되|포함되|시작되|누락되|파손되|파이|새|번지|갈라지))/u

/** Predicates that honour the customer although a thing stands before them: feelings, idioms, what one does with goods. */
const OF_CUSTOMER =
  /게 되시|좋으실 (?:거|것|겁|듯)|편하실|느끼|느껴지|추천|처음이|고민이|본인이|회원이|분이|고객이|학생이|직장인이|임산부|어떻게 되(?:세요|시)|(?:걱정|기대|안심|긴장|부담)되|(?:드시|쓰시|신으시|입으시|하시|보시|받으시|우리시|사용하시|보관하시|이용하시)기(?:에|는|도|가|엔)?\s|괜찮으|궁금하|불편하|속상하|필요하|만족하|좋아하|마음에 드|가지고 계|갖고 계|알고 계|보고 계|쓰고 계|하고 계|고 계(?:시|신|세|십)|구매하|주문하|결제하|사용하|이용하|선택하|요청하|문의하|신청하|말씀하|확인하|보관하|취소하|변경하|입금하|반품하|교환하|접수하|등록하|작성하|방문하|기다리|연락하|가입하|로그인하|조립하|적용하|참고하|안심하|설치하|조회하|수령하|시간 되|(?:고|어|아|해) 계시(?:면|는)/u

function honoured(sentence: Sentence): Stretch | undefined {
  for (const clause of clausesOf(sentence)) {
    const fixed = OF_THINGS.map((pattern) => pattern.exec(clause.text)).find((found) => found !== null)
    if (fixed && !(sentence.question && /^가능/u.test(fixed[0])) && !personBefore(clause.text, fixed.index))
      return at(clause, fixed)
    if (sentence.question) continue
    const loose = OF_SUBJECT.exec(clause.text)
    if (!loose || OF_CUSTOMER.test(clause.text.slice(Math.max(0, loose.index - 3), loose.index + loose[0].length))) continue
    const subject = BARE.exec(clause.text.slice(0, loose.index))?.[1] ?? subjectBefore(clause.text, loose.index)
    if (subject && isThing(subject, loose[0])) return at(clause, loose)
  }
  return undefined
}

function isThing(subject: string, predicate: string): boolean {
  if (PERSON_END.test(subject)) return false
  if (THING_END.test(subject) || THING_LIKE.test(subject)) return true
  return THING_VERB.test(predicate) && !OWN_END.test(subject)
}

/** The noun that stands nearest before the predicate with a particle of the subject. */
const subjectBefore = (text: string, index: number) =>
  [...text.slice(0, index).matchAll(SUBJECT)].filter(([, noun = '']) => !NO_SUBJECT.test(noun)).at(-1)?.[1]

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
  title: { en: 'Uses honorifics for people, not things', ko: '사물을 높이지 않기' },
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
        message: { en: `“${said}” uses an honorific for a thing.`, ko: `${quoted(said, '은')} 사물을 높인 표현입니다.` },
        suggestion: {
          en: 'Remove the 시: “없습니다”, “발송되었습니다”, “32,500원입니다”.',
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
