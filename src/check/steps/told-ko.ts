import { closedBy } from './conjugate.ts'

/** 합니다, 됩니다, 없습니다; 돼요, 없어요, 걸려요: told in the present, at the end of a sentence */
const PRESENT = new RegExp(
  `(?:[${closedBy('ㅂ').replace('습', '')}]니다|(?<![${closedBy('ㅆ').replace('있', '')}])습니다|(?:없어|돼|필요해|걸려|달라|생겨|나와|들어|붙어|보여|많아|적어|이에|예)요)[.!~^)\\s]*$`,
)
/** 없으나, 확인되나, 본사 부담이며: told on the way */
const ON_THE_WAY =
  /없(?:으며|으나|으니|으므로|고|지만)|(?:확인|조회|파악|적용|발생|부과|차감|제외|제한|청구|소요|포함)(?:되|하)(?:며|나|니|오니|지만|므로)|(?:부담|무료|유료|별도|필수|제외|포함|원칙|전용|한정)(?:이며|이고|이지만|이므로|이라서)/u
/** what the shop says, wishes, will do or is doing: no state of things */
const SPOKEN =
  /겠|드립니다|드려요|드리[고며]|부탁|바랍|바라|주세|주십|하세요|십시오|권[해합장]|추천|제안|여쭙|알립니다|올립니다|전합니다|까요|나요|예정(?![이은]? 없)|계획입|[것겁]니다|거예요|것입니다|듯[해합]|것 같|고 있|고 싶|중입니다|중이[며고에]|중에 있|노력|최선|첨부합|보장|확실합|장담|약속|충분합|안심|마세요|셔야만? ?[합됩돼]|십니다|(?<!이에|예)세요/u
/** what somebody feels or thinks */
const FELT =
  /이해합|공감|느[끼낍]|생각[합하]|믿습|기대|응원|축하|환영|반갑|기[쁘쁩뻐]|다행|뿌듯|영광|부끄|보람|힘이|좋겠|맛있|즐[겁거]|최고|압니다|고맙|고마|감사|무겁|너무[하했]|곤란|새[기깁]/u
/** 누르시면 됩니다, 쓰셔도 됩니다, 이용하실 수 있습니다, 변경이 가능합니다: a choice, a step */
const OFFERED =
  /[시주]면 [됩돼되]|셔도 [됩돼되]|실 수도? 있|드릴 수|(?<!불)가능(?:합|하|해)|둘 다 [됩돼]|시면 (?!.*(?:\d|하루|이틀|사흘))[^.]{0,24}(?:집니다|져요|립니다|려요|뀝니다|납니다|바로 처리|담깁)/u
/** the size, the colour, what a product is made of and comes with */
const MADE =
  /사이즈|치수|\d\s?(?:cm|mm|kg|g|ml|L)(?![A-Za-z])|센티|색상|컬러|소재|원단|원료|성분|총장|(?<![가-힣])핏|길이|용량|두께|무게/u
/** a no without its ground */
const REFUSED =
  /지 않고 있|(?:지원|제공|운영|판매|취급|진행|허용)(?:되|하)지[는도]? 않|불가(?:합|하|능)|금지|어렵습|어려[워우]|힘듭|[안못] (?:[됩합]니다|돼요|해요)|(?:필요|부분 환불)[은는이]? (?:없|지원)|팔지도?는? 않|받지 않|(?:재고|수량|기능|것은?|방법)[이은는가도]? 없|실 수 없|(?:알|어쩔|책임질) 수 없|모르|모릅|(?:보상|실수|문제|책임|걱정|일|여지|계획 ?변경)[은는이가도]?\s(?:절대\s)?없|(?:책임|잘못|담당|소관)[은이]?\s아[니닙]|(?:만들|남아 있)지[는도]? 않|안 [돼되]는 건/u
/** 출고됩니다, 들릅니다: what comes next */
const COMING =
  /(?:출고|발송|배송|배달|도착|입고|방문|수거|회수|오픈|시작)(?:됩니다|돼요|합니다|해요|되며|되고)|출고 처리 [됩돼]|(?:확인 후|순서대로|바로) 처리 ?[됩돼]|닿습|(?:들릅|들러|들어옵|들어와|나갑|나가|찾아갑|보냅|(?<!나)옵)(?:니다|요)/u
/** … but for a rule of coming things */
const DATED =
  /(?<![가-힣])(?:오늘|내일|모레|금일|당일|이번 주|다음 주|다음 달|하루면|이틀이면|곧|저녁에|아침에)|\d월\s?\d{1,2}일|\d\/\d|[월화수목금토일]요일(?:에|이|은|부터)?\s/u
const ALWAYS =
  /매(?:주|일|달|월|년|번)|언제나|다음 ?날|이튿날|날부터|야 [가-힣]{1,5}니다|까지 (?:[가-힣]{1,6} )?(?:이어|계속|유지)|(?:조회|확인|파악|추정|판단)[됩되돼]|나옵니다|나와요|보통|평균|대개|통상|마다|순서대로|(?:전|까지|이전|뒤|이후|후|지나)(?:에)?\s?[가-힣]{0,4}\s?(?:주문|결제|입금)|(?:주문|결제|입금)[가-힣]{0,3} ?(?:뒤|후)|시면 /u
/** which a thing may be: 상태입니다, 시간이에요; 상품입니다, 고객센터입니다 tell who or what it is */
const IS = /(?<!아)(?:입니다|이에요|예요)[.!~^)\s]*$/u
const IS_SO =
  /(?:상태|상황|구조|방식|시스템|특성|제도|조건|원칙|사항|[는은한] 때|[는은한] 시간|[는은한] 시기|문제|현상|증상|부분|부담|무료|유료|별도|필수|제외|기준|단계|탓|까닭|이유|때문|차이|한도|정상|(?<!대상)대상|가격|포함|(?:취소|승인|[된난한]) 건)(?:입니다|이에요|예요)/u
const THERE_IS = /있(?:습니다|어요)/u
const FOUND_THERE =
  /(?:자국|흔적|이력|기록|문제|오류|제한|차이|조건|한계|규정|사정)[이가은는도] [가-힣]{0,4}\s?있|(?:(?<![들적나쓰붙])[여려혀겨켜져어]|(?<!준비|마련|금지|안내|기재|표시)(?:되어|돼))\s?있/u
/** 깨질 수 있습니다, 늦을 수 있으니: what may happen, and not what the customer or the shop can do */
const MAY_BE =
  /(?:(?<!개선|해결|보완)될|(?<!나아|좋아)질|[걸달밀몰꺼열닫꼬눌]릴|날|길|킬|칠|보일|일|다를|틀릴|느릴|(?:늦|없|있|많|적|작|높|낮|짧|좁|묻|남|같|깊|얇|붉|닳)을|(?:발생|필요|변|상|부족|불안정|상이|민감|미세|초과|혼잡)할|어려울|어두울|커질|클|나올|들어갈|빠질|붐빌|뜰|터질|샐|번질)\s?수(?:도|는)?\s?있(?:습|어|으|지만|는 점)/u
const RECEIVED = /순차|접수|확인했|읽었|받았|상담 시간/u

/**
 * Does a Korean clause tell what is so: a state of things, a finding, a rule or a course of things? What the shop says of itself, does,
 * offers or refuses, what a product is made of and what comes next is none of it.
 */
export function tellsInKorean(clause: string): boolean {
  if (MAY_BE.test(clause) && !FELT.test(clause)) return true
  const told = PRESENT.test(clause) || ON_THE_WAY.test(clause)
  if (!told || [SPOKEN, FELT, OFFERED, MADE, REFUSED, RECEIVED].some((none) => none.test(clause))) return false
  if ((COMING.test(clause) || DATED.test(clause)) && !ALWAYS.test(clause)) return false
  if (THERE_IS.test(clause) && !FOUND_THERE.test(clause)) return false
  return !IS.test(clause) || IS_SO.test(clause)
}
