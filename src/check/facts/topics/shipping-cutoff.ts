import type { FactTopic } from '../fact-topic.ts'

const GOES = String.raw`(?:\bship|dispatch|despatch|\bleaves?\b|\bgo(?:es)? out|\bsent\b|\bsend\b|same.day|\btoday\b|\bnext\b|\bposted\b)`
const KO_GOES = '(?:출고|발송|출발|배송|보내)'

export default {
  key: 'shipping.cutoff',
  title: { en: 'Until when an order leaves the same day', ko: '당일 출고 마감 시각' },
  like: '"14:00"',
  units: ['C'],
  bars: { en: String.raw`write|call|\breply|answer|\bopen`, ko: '연락|답변|방문|상담|전화' },
  own: { en: String.raw`\b(?:was|were|has been|have been|left|went|it will arrive)\b`, ko: '되었|됐|드렸|하셔서|하셨' },
  frames: {
    en: [
      String.raw`\b(?:orders?|ordered|ordering|placed?|purchases?)\b…(?:before|by|until|no later than) {clock}…${GOES}`,
      'cut.?off(?: time)?…{clock}',
      String.raw`\b(?:orders?|ordered|placed|received)\b…after {clock}…${GOES}`,
      'same.day…(?:until|before|by) {clock}',
    ],
    ko: [
      `{clock} ?(?:이전|전|까지)…(?:주문|결제|입금)…${KO_GOES}`,
      `(?:주문|결제|입금)…{clock} ?(?:이전|전|까지)…${KO_GOES}`,
      `(?:당일|오늘) ?${KO_GOES} ?(?:마감|기준)?…{clock}`,
      `{clock} ?(?:이후|후|넘)…(?:주문|결제)…(?:다음|익일|내일)`,
    ],
  },
  examples: [
    { lang: 'en', text: 'Orders placed before 2 pm ship the same day.', says: ['shipping.cutoff=14:00'] },
    { lang: 'en', text: 'I will write to you before 2 pm.', says: [] },
    { lang: 'ko', text: '오후 2시 이전 주문은 당일 출고됩니다.', says: ['shipping.cutoff=14:00'] },
    { lang: 'ko', text: '오후 2시 이전에 연락드리겠습니다.', says: [] },
  ],
} satisfies FactTopic
