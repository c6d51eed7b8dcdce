import { type Lexicon, lexicon } from '../draft/lexicon.ts'
import { departuresKo, handedTo, handings, instructionsKo, offersKo, remedyNouns, remedyStems } from '../lexicons/remedies-ko.ts'
import { closedBy, type VerbForms, verbFormsOf } from './conjugate.ts'

/** Syllables that end in ㅆ: the past (했, 갔, 었 ...) but for 있, 겠, and 셨, which is the customer's past. */
const PAST = closedBy('ㅆ').replace(/[있겠셨]/g, '')

const either = (own: Lexicon, added?: readonly string[]) => lexicon(own, 'ko', added).source
// a group that may stand three times at most is written out three times with all that follows, a fourth makes it a loop (phrase.ts)
const PARTICLE = '(?:을|를|이|가|은|는|도|까지|부터|로|으로)?\\s{0,4}'
const ADVERB =
  '(?:(?:방금|아까|막|금일|조금 전에?|어젯밤에?|오늘|내일|바로|이미|즉시|모두|먼저|다시|새로|무료로|정상적?으로|추가로|함께|직접|미리|전액|어제|중으로|중|곧바로|특급으로|별도로|따로|정상|오전에?|오후에?|[0-9]{1,2}시에?|[가-힣]{2,4}으?로)\\s){0,4}'
/** 하다 said by the shop: 했습니다, 하겠습니다, 할게요, 하기로 했습니다, 해 두었습니다, 해 드렸습니다 */
const HA =
  '했|하(?:였|겠|며|고\\s|고있|도록|기로|려고 합|고자 합|게 됐|게 되었)|합니다|해요|할(?:게|께| 예정| 계획|\\s?테니)|(?:해|하여|도와)\\s{0,4}(?:드렸|드리겠|드립|드릴(?:게|께|까| 예정| 생각| 계획|\\s?테니)|드려요|드리며|드리고|드린 |드리도록|드리기로|드리려|두었|뒀|두겠|둘게|둔 상태|놓|줬|주기로|주겠)|드렸|드리겠|드립니|드릴게|드려요|드리도록|잡|들어갔|들어갑'
/** 되다: 되었습니다, 됩니다, 된 상태입니다, 완료, 예정 */
const DOE =
  '됐|되(?:었|셨|며|고|어)|됩니다|돼요|될 (?:예정|겁니다|거예요|것입니다)|되(?:도록|게) (?:[가-힣]{1,5} )?(?:처리|조치|진행|요청|하겠|했)|된 (?:상태|건(?:으로|입|이)|[것걸]로)|(?:이\\s)?끝난 (?:상태|건)|완료|중입니다|중이|예정'
/** 접수해 드리겠습니다, 처리되었습니다: how a thing is done stands between the thing and its verb */
const WAY = '(?:(?:접수|신청|처리|진행|요청|예약|등록|조치|마무리|완료|절차|건)(?:을|를|은|는|이|가)?\\s{0,4}){0,4}'
const DO = `${WAY}(?:${HA}|${DOE})`

/** 삶아 드릴게요, 새로 꽂아 드렸습니다: whatever is done for the customer, but for telling, helping, looking and showing */
const FOR_YOU =
  '[아어워와려켜줘져꿔춰쳐여겨](?<!알려|도와|살펴|보여|여쭤|봐|일러|들려|빌어|아껴|모셔|돌봐|지켜|느껴|맛보여|기울여|적어)\\s?드(?:릴게요|릴께요|리겠|릴 예정|렸습|렸어|렸으|립니다|려요|리기로|리도록)'
/** the same with a noun: 발권해 드렸습니다 */
const DONE_FOR_YOU =
  '(?<=[가-힣A-Z]{2})(?<!안내|답변|연락|설명|말씀|회신|상담|응대|확인|조회|파악|검토|보답|약속|소개|추천|권유|권장|제안|문의|보고|처리|진행|접수|조치|해결|응답|대응|관리|생각|만족|보장|축하|전달|공유|인사|알림|판단|이해|도움|답|협조|최선을 다|제공|지원|준비|요청|체크|당부|감사|부탁)(?:을|를)?\\s?(?:해|하여)\\s?드(?:릴게|릴께|리겠|릴 예정|렸|립니다|려요|리기로|리도록|린 상태)'
/** 보관해 두었습니다: whatever is kept for the customer, but for what is written down */
const KEPT =
  '(?<=[가-힣]{2})(?<!확인|안내|기재|기록|표시|공지|메모|참고|기억|명시|작성|전달|공유|문의|요청)(?:을|를)?\\s?해\\s?(?:두었|뒀|두겠|둘게|놓았|놨)'
/** 전구를 갈았습니다: whatever we did to a thing, but for taking note of it, for what went wrong, for a mood and for our own door */
const DEED = `(?<!불편|실망|걱정|오해|심려|부담|수고|착각|혼란|말씀|의견|시간|마음|상황|추이|진심|정성|의지|각오|소감|입장|(?<![가-힣])(?:뜻|문|가게|매장|식당))(?:을|를)\\s(?:(?!잘못|실수|못|미처|깜빡)[가-힣]{1,6}\\s){0,4}(?!받|읽|들었|[가-힣]{0,2}보았|(?!손)[가-힣]{0,2}봤|알았|몰랐|느꼈|겪|드렸|남겼|적었|썼|물었|여쭤|여쭸|찾았|잊|놓쳤|빠뜨|빠트|잃|틀|기다|얻|가졌|헷갈|까먹|어겼|끼쳤|안겼|했|하였|발견|마쳤|끝냈|되었|됐|왔|갔|났|맞이|전했|뵈|뵀)[가-힣]{0,3}[${PAST.replace('했', '')}](?:습니다|어요|고\\s|으며|으니)`
/** 소독을 마쳤습니다, 증설을 끝냈습니다: whatever is over, but for looking and talking */
const OVER =
  '(?<=[가-힣]{2})(?<!(?:확인|검토|상담|안내|답변|조사|파악|영업|판매|운영|통화|회의|행사|이벤트|모집)[을를]?)(?:을|를)\\s(?:모두\\s|다\\s|막\\s|방금\\s)?(?:마쳤|마치고|마쳐|끝냈|끝내고|완료했|완료하|완료해)'

/** 보냈습니다, 보내겠습니다, 보낼게요, 보냅니다, 보내고 있습니다, 보내 드렸습니다, 보내 두었습니다 */
function verbForms(verbs: readonly VerbForms[]): string {
  const any = (form: keyof VerbForms) => `(?:${verbs.map((verb) => verb[form]).join('|')})`
  return [
    `${any('past')}(?:습니다|어요|고|으며|으니|는데|네요|지만|더니)`,
    `${any('stem')}(?:었|았)(?:습니다|어요|고|으며|으니|는데|네요)`,
    `${any('stem')}(?:겠|고[\\s,]|고있|도록|기로|려고 합)`,
    `${any('future')}\\s?(?:게요|께요|예정|계획(?![이은도]? 없))`,
    any('formal'),
    `${any('infinitive')}\\s{0,4}(?:드렸|드리겠|드립|드릴게|드릴\\s|드려요|드려서|드려\\s|드리며|드리고|드리니|드리도록|드린\\s|드리기로|두었|뒀|둔 상태|둘게|두겠|놓았|놨|놓겠|주기로)`,
  ].join('|')
}

/** Tests as one expression would that has both as alternatives. */
const anyOf = (one: RegExp, other: RegExp) => ({ test: (text: string) => one.test(text) || other.test(text) })

function actsOf(added: readonly string[] | undefined) {
  const noun = `(?:${either(remedyNouns, added)})`
  // 오늘보내드릴게요: the blank before a verb is often left out behind an adverb; 마음을 담았습니다, 문을 닫았습니다 are no acts
  const verb = `(?<![가-힣](?<!오늘|내일|바로|다시|새로|지금|모두|함께|직접|먼저))(?<!(?:(?:마음|진심|정성)[을를]|(?<![가-힣])문을)\\s(?=담|닫))(?:${verbForms(remedyStems.ko.map(verbFormsOf))})`
  const to = `(?:${either(handedTo)})`
  const handing = `(?:${either(handings)})`
  const expression = (source: string) => new RegExp(source)
  return {
    /** what the shop does, did or will do, whatever the tense */
    acts: anyOf(
      // one expression of all is longer than engines make fast
      expression(`${noun}${PARTICLE}${ADVERB}${DO}|${verb}`),
      expression(
        `${to}(?:[가-힣]{0,3}(?:에|에게|께|한테|으로|로|과|와)(?:도|는|만)?)?\\s(?:[^\\s]{1,12}\\s){0,4}${handing}[가-힣]{0,4}\\s?(?:드렸|드리|드려|했|하였|하겠|할게|해 |해드|해두|해서|놓|두|둔|겠|받아|하여|했고|하고|하니|습니다|으며|으니|으나|는데|고|도와 ?드[리립렸])|${to}[가-힣]{0,2}(?:에|에게|께)\\s(?:[^\\s]{1,12}\\s){0,3}(?:확인|문의|의뢰|요청)(?:한|하여|해|을)?\\s?(?:다음|뒤|후|나서|보고)|(?:택배사|물류|담당|업체|판매처|제조사|공급사)[가-힣]{0,4}\\s?[가-힣]{0,4}(?:과|와)(?:의)?\\s(?:연락을|통화를|협의를) 통해|${FOR_YOU}|${DONE_FOR_YOU}|${KEPT}|${DEED}|${OVER}|${either(departuresKo)}`,
      ),
    ),
    offers: expression(either(offersKo)),
    instructs: expression(either(instructionsKo)),
    /** a past that is not the customer's: 바뀌어 있었습니다, 보냈어요 */
    past: expression(
      `(?:[${PAST}]|[되가왔]셨)(?:습니다|습니까|어요|어서|고|으며|는데|네요|으나|거든|지만|던|으니|으므로|더|기에|다고|죠)`,
    ),
  }
}

type Acts = ReturnType<typeof actsOf>
const known = new Map<readonly string[] | undefined, Acts>()

/** The shop's acts, as expressions for a Korean sentence; a team may add nouns. */
export function koreanActs(added: readonly string[] | undefined): Acts {
  const acts = known.get(added) ?? actsOf(added)
  known.set(added, acts)
  return acts
}
