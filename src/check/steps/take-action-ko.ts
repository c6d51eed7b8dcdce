import type { Sentence } from '../check.ts'
import { withoutGaps } from './gaps.ts'
import { koreanActs } from './korean-acts.ts'

/** 드리기 어렵습니다, 해 드릴 수 없습니다, 되지 않습니다 */
const REFUSED =
  /(?:드리기|하기|기는|기가|기)\s?(?:어렵|어려|힘들)|수(?:는|가)?\s?없|드리지(?:는)?\s?(?:못|않)|불가|안\s?(?:됩|돼|되|해)|지\s?(?:는\s?)?않|못\s?(?:보내|해|드리|드려|받|바꿔|도와)/u
/** 입고되는 대로, 순차적으로: nothing is done yet; 찾고 있습니다: nothing is found; 취소되어 화가 나신: the customer's trouble */
const OPEN =
  /(?:입고|재개|확인|준비|결정|재입고)되(?:면|는 대로)|되는 대로|순차|셔야\s|원인을?\s.{0,6}(?:찾|파악|조사)|되어 (?:화|속상|불편|답답|당황|놀라|실망)|있(?:게|도록) 준비|정성껏|되셔서 (?:화|속상|불편|답답|당황|놀라)/u
/** 2시 전에 주문하신 상품은 당일 출고됩니다: a rule for anybody; 택배로 보내 드리고 있습니다: what the shop always does */
const RULE =
  /(?:전에|전까지|이전에?|까지|뒤에|이후에?|후에)\s[^,.]{0,14}(?:주문|결제|입금|구매)|(?:주문|결제|입금|구매)(?:을|를|이|가)?\s?(?:하시면|끝나면|하실 경우|시에?)\s|그\s(?:뒤|이후|다음)\s주문|(?:제공|운영|판매|지원)하고\s?있|(?:정책|규정|방침)이\s[가-힣]{2,4}되었|(?:택배|우체국)(?:로|으로)\s[^.]{0,10}고\s?있/u
/** 말씀하신 점은 꼭 개선하겠습니다, 앞으로도 힘쓰겠습니다: a vow; 점검하고 나서 안내드리겠습니다: news */
const VOWED =
  /(?:점|부분|것|내용|사항|의견|말씀|불편|문제)(?:은|는|을|를|도)?\s(?:[가-힣]{1,4}\s){0,2}(?:개선|보완|반영|조치|시정)|앞으로도|노력하|노력을|최선을|힘쓰|힘쓸|애쓰|만전|(?:점검|확인|검토|검사)[가-힣]{0,3}\s(?:나서|뒤|후|다음)에?\s(?:안내|연락|답변|말씀|알려)/u
/** 드릴 수 있도록, 드릴 수 있어 기쁩니다, 안내 문자를 발송드립니다: a wish, praise answered, this very message */
const WISHED =
  /드릴 수 있(?:도록|게|었으면|으면 좋|어 (?:[가-힣]{1,5}\s){0,2}(?:기쁘|기쁩|기뻐|뿌듯|다행|영광))|(?:알림|안내)\s?(?:문자|톡|메일)(?:를|을)?\s?(?:발송|보내)\s?(?:드립|드려)/gu
/** 무엇을 도와드릴까요: nothing is known yet */
const HELP_OFFERED = /(?:무엇|뭘|뭐|어떤|어떻게|무슨)[가-힣\s]{0,8}도와/u
/** 다시 말씀해 주시면 감사하겠습니다, 보내 주세요: the customer acts */
const ASKED = /(?:바랍니다|주세요|주십시오|하세요|하십시오|보세요|부탁드|(?:감사히|마음에|가슴에|깊이)\s?새기)/u

/** Does the shop act in a Korean sentence, offer a choice or give the steps that settle the matter? */
export function actsInKorean(added: readonly string[] | undefined): (sentence: Sentence) => boolean {
  const { acts, offers, instructs } = koreanActs(added)
  return ({ text: said }) => {
    if (HELP_OFFERED.test(said)) return false
    const text = withoutGaps(said).replace(WISHED, ' ')
    if (offers.test(text) || instructs.test(text)) return true
    return text
      .split(/[,;]\s|(?<=며)\s/u)
      .some((clause) => acts.test(clause) && ![REFUSED, ASKED, OPEN, RULE, VOWED].some((none) => none.test(clause)))
  }
}
