import type { FactTopic } from '../fact-topic.ts'

const REACH = String.raw`(?:\btak(?:es?|ing)\b|process|issu|appear|reach|arriv|credit|\bpost|show|back (?:in|on|with)|\b(?:in|on) your|complete|\bpaid\b|\bmade\b)`
const KO_DONE = '(?:소요|걸|처리|입금|카드사|반영|완료|지급|취소됩|들어|확인하실)'

export default {
  key: 'refund.days',
  title: { en: 'How long a refund takes', ko: '환불에 걸리는 기간' },
  like: '3-5 business, 7',
  units: ['D'],
  bars: { en: 'exchang|swap|warrant|delivery takes|full refund', ko: '교환|요청|신청하|보증|배송은|수령일' },
  frames: {
    en: [
      String.raw`\brefund(?:s|ed)?\b…${REACH}[a-z]*…{days}`,
      String.raw`\brefund(?:s|ed)?\b[^⟪⟫.]{0,60}(?:shows? up|appears?|reach|be with you)…{days}`,
      String.raw`(?:process|issue|make|send|pay|complete)[a-z]*…\brefunds?\b…(?:within|in|after) {days}`,
      String.raw`allow…{days}…\brefund`,
      String.raw`\b(?:the|your) money (?:is|will be|comes|arrives) back…(?:in|within|after) (?:about |around |up to )?{days}`,
      '{days}…for (?:the|your|a) refund…(?:appear|reach|arriv|show|post|complete)',
    ],
    ko: [
      `환불(?!을? ?(?:요청|신청))…{days}…${KO_DONE}`,
      `(?:확인|검수|입고|회수|취소)…{days} ?(?:이내|안에|내에?)…(?:환불|입금)`,
      '{days} ?(?:이내|안에|내에?)…환불 ?계좌…입금',
      `(?:카드 ?취소|승인 ?취소|결제 ?취소)…{days}…(?:소요|걸|반영)`,
      `환불해 드렸[^⟪⟫.]{0,20}{days}…(?:카드사|입금|확인)`,
    ],
  },
  examples: [
    { lang: 'en', text: 'Refunds take 3 to 5 business days to reach your card.', says: ['refund.days=3-5 business'] },
    { lang: 'en', text: 'I refunded your order 4 days ago.', says: [] },
    { lang: 'ko', text: '환불은 영업일 기준 3~5일 소요됩니다.', says: ['refund.days=3-5 business'] },
    { lang: 'ko', text: '환불이 4일째 늦어져 죄송합니다.', says: [] },
  ],
} satisfies FactTopic
