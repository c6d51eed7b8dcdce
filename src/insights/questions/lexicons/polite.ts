/**
 * Words that any message to a shop has and no question is about: greetings, thanks, pleas, function words, that something was ordered. A subject of nothing else says
 * nothing ("문의드립니다", "hello").
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** English words, whole. */
export const politeEnglish: ReadonlySet<string> = new Set(
  words(`
  a about after again all also although am an and another any anybody anyone are as at be because been before being both but by can could
  did do does doing done dont each else even ever every few for from get gets getting give go going got had has have having he hello her
  here hey hi him his how i id if ill im in into is isnt it its ive just keep keeps know like look looking made make makes making many may
  me might mine more most much must my need needs never no none nor not nothing now of off ok okay on one only or other our out own please
  pls plz possible put question questions query enquiry inquiry really regards said same say says see shall she should so some somebody
  someone something soon still such sure take tell than thank thanks that the their them then there these they thing things this those
  thx to too try trying two under until up upon us use very want wanted wants was way we well were what when where which while who whom
  whose why will wish with within without wont wonder wondering would yet you your yours dear sir madam team guys good morning afternoon
  evening day days today yesterday tomorrow week weeks month months kind best cheers help support customer service urgent asap let idea
  lot bit able having since already once over last next ago minute minutes hour hours time times info information contact message ticket
  order orders ordered ordering cant cannot couldnt didnt doesnt havent hasnt wasnt werent youve youre theyre thats whats wheres hows hope hoping got
`),
)

/** Korean words by their beginning, as endings vary: 안녕하세요, 문의드립니다, 부탁드려요. */
export const politeKorean: readonly string[] = words(`
  안녕 반갑 수고 감사 고맙 죄송 실례 문의 질문 여쭤 여쭙 궁금 부탁 알려 알고 확인 답변 답장 연락 빠른 빨리 급해 급합 혹시 그런데 근데 그리고
  그래서 하지만 저는 제가 저희 고객 판매자 사장님 담당자 관리자 상담 해주 주세요 주시 주실 드려 드립 드리 바랍 바라 싶어 싶은 싶습 하고 하려
  합니 해요 해서 하는 하면 하나요 할까요 했는 했어 했습 있나요 있을까요 있어요 있는 있습 없나요 없어요 없는 없습 되나요 될까요 되는 됩니 돼요
  됐어 됐는 됐습 인가요 인데 이고 같아요 같습 같은 아직 지금 방금 오늘 어제 내일 이번 지난 계속 너무 정말 진짜 조금 그냥 다시 바로 가능
  어떻게 언제 어디 왜 무엇 뭐가 뭔가 얼마 어떤 이거 그거 저거 것도 건가 건지 때문 경우 관련 대해 대한 전에 후에 중에 정도 이제 아까 그게 이게 주문했 주문한 주문번호 주문건 주문을 주문이
`)
