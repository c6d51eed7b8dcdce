import type { Sentence } from '../check.ts'
import { withoutGaps } from './gaps.ts'
import { koreanActs } from './korean-acts.ts'

/** 드리기 어렵습니다, 해 드릴 수 없습니다, 되지 않습니다 */
const REFUSED =
  /(?:드리기|하기|기는|기가|기)\s?(?:어렵|어려|힘들)|수(?:는|가)?\s?없|드리지(?:는)?\s?(?:못|않)|불가|안\s?(?:됩|돼|되|해)|지\s?(?:는\s?)?않(?!도록|게|던|은\s)|못\s?(?:보내|해|드리|드려|받|바꿔|도와)/u
/** 입고되는 대로, 순차적으로: nothing is done yet; 찾고 있습니다: nothing is found; 취소되어 화가 나신: the customer's trouble */
const OPEN =
  /(?:입고|재개|확인|준비|결정|재입고)되(?:면|는 대로)|되는 대로|재입고|순차|셔야\s|원인을?\s.{0,6}(?:찾|파악|조사)|되어 (?:화|속상|불편|답답|당황|놀라|실망)|있(?:게|도록) 준비|정성껏|되셔서 (?:화|속상|불편|답답|당황|놀라)/u
/** 2시 전에 주문하신 상품은 당일 출고됩니다: a rule for anybody; 택배로 보내 드리고 있습니다: what the shop always does */
const RULE =
  /(?:전에|전까지|이전에?|까지|뒤에|이후에?|후에)\s[^,.]{0,14}(?:주문|결제|입금|구매)|(?:주문|결제|입금|구매)(?:을|를|이|가)?\s?(?:하시면|끝나면|하실 경우|시에?)\s|그\s(?:뒤|이후|다음)\s주문|(?:제공|운영|판매|지원)하고\s?있|(?:정책|규정|방침)이\s[가-힣]{2,4}되었|(?:택배|우체국)(?:로|으로)\s[^.]{0,10}고\s?있|(?<!지금 |현재 )(?:보내|담|굽|볶|발송|출고)[가-힣]{0,2}\s?(?:드리)?고\s?있(?:습|어)|(?:안의|모든|기획|단품|본품|세트)[가-힣\s]{0,12}(?:은|는|만)\s[^.]*(?:보내|담아|발송)[가-힣\s]{0,3}(?:드립니다|드리고)|(?:지나|넘어) 들어온 주문|매(?:주|일|달|월|번)\s/u
/** 말씀하신 점은 꼭 개선하겠습니다, 앞으로도 힘쓰겠습니다: a vow; 점검하고 나서 안내드리겠습니다: news */
const VOWED =
  /(?:점|부분|것|내용|사항|의견|말씀|불편|문제)(?:은|는|을|를|도)?\s(?:[가-힣]{1,4}\s){0,2}(?:개선|보완|반영|조치|시정)|(?:다음|차기|향후|추후|이후)[^.]{0,14}반영|(?:잘|더욱|더 잘|써서|있게|열심히|꼼꼼히|안정적으로|세심히) (?:준비|챙기|챙겨)|(?:의견|답변|답|댓글)[을를]?\s?남[기길]|앞으로도|노력하|노력을|최선을|힘쓰|힘쓸|애쓰|만전|(?:점검|확인|검토|검사)[가-힣]{0,3}\s(?:나서|뒤|후|다음)에?\s(?:안내|연락|답변|말씀|알려)/u
/** 드릴 수 있도록, 드릴 수 있어 기쁩니다, 안내 문자를 발송드립니다: a wish, praise answered, this very message */
const WISHED =
  /드릴 수 있(?:도록|게|었으면|으면 좋|어 (?:[가-힣]{1,5}\s){0,2}(?:기쁘|기쁩|기뻐|뿌듯|다행|영광))|(?:알림|안내)\s?(?:문자|톡|메일)(?:를|을)?\s?(?:발송|보내)\s?(?:드립|드려)/gu
/** 무엇을 도와드릴까요: nothing is known yet */
const HELP_OFFERED = /(?:무엇|뭘|뭐|어떤|어떻게|무슨)[가-힣\s]{0,8}도와/u
/** 다시 말씀해 주시면 감사하겠습니다, 보내 주세요: the customer acts */
const ASKED = /(?:바랍니다|주세요|주십시오|하세요|하십시오|보세요|부탁드|(?:감사히|마음에|가슴에|깊이)\s?새기)/u

/** 안녕하세요 고객님 그 주문은 취소되었습니다: hardly anybody sets a stop behind a greeting in a hurry */
const GREETING = /안녕하(?:세요|십니까)/gu
/** 잘못 발송된, 중복으로 승인됐습니다, 늦게 나갔습니다: what went wrong is no remedy */
const MISDONE =
  /(?:잘못|실수로|착오로|중복(?:으로)?|이중(?:으로)?|누락(?:된 채)?|두 번|엉뚱한 \S{1,10}|늦게)\s?(?:발송|출고|배송|결제|승인|취소|적용|등록|처리|청구|포장|보내|보냈|나가|나갔|나온|나왔|차감|출금|인출)\S{0,8}/gu
/** 청구하지 않겠습니다, 배송비는 받지 않습니다: to let go is an act */
const WAIVED =
  /(?:청구|부과|차감|결제|과금|출금)(?:하|되)지 않(?:겠|도록 (?:했|하|조치|처리))|(?:비용|요금|배송비|수수료|위약금|추가금|이용료)(?:은|는|을|를|도)?\s(?:따로\s|전혀\s)?받지 않(?:겠|습|아요)|(?:돌려주|보내|반송하|반납하|반품하)[가-힣]{0,3}지 않으셔도 [됩돼되]/u
/** where another clause begins, which is asked or refused for itself */
const ON =
  /(?<=[지다]만|[는은인한된]데|[으되하]나|[하되으이오리드]니|므로)\s|(?<=[시으하되]면)\s|(?<=[는을실할] (?:때|경우))(?:는|에는)?\s/u

/** Does the shop act in a Korean sentence, offer a choice or give the steps that settle the matter? */
export function actsInKorean(added: readonly string[] | undefined): (sentence: Sentence) => boolean {
  const { acts, offers, instructs } = koreanActs(added)
  return ({ text: said }) => {
    if (HELP_OFFERED.test(said)) return false
    const text = withoutGaps(said).replace(WISHED, ' ').replace(GREETING, ' ').replace(MISDONE, ' ')
    if (offers.test(text) || instructs.test(text) || WAIVED.test(text)) return true
    return text.split(/[,;]\s|(?<=며)\s/u).some((clause) => {
      if (!acts.test(clause) || [OPEN, RULE, VOWED].some((none) => none.test(clause))) return false
      return clause.split(ON).some((part) => acts.test(part) && !REFUSED.test(part) && !ASKED.test(part))
    })
  }
}
