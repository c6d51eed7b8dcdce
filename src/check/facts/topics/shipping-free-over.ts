import type { FactTopic } from '../fact-topic.ts'

const FREE =
  '(?:free (?:[a-z]+ )?(?:shipping|delivery|postage)|(?:shipping|delivery|postage) (?:is|are) (?:free|on us)|ships? (?:for )?free)'
const KO_FREE = '(?:무료 ?배송|무배|배송비[^⟪⟫;]{0,12}(?:무료|받지 않|없))'

export default {
  key: 'shipping.free_over',
  title: { en: 'From which amount shipping is free', ko: '무료배송 기준 금액' },
  like: '50, 50000',
  units: ['M'],
  bars: { en: 'return|refund|express', ko: '반품|환불|교환' },
  own: { en: String.raw`\b(?:was|were|this time|came to|for you)\b`, ko: '되었|됐|드렸|하셔서|고객님 주문' },
  frames: {
    en: [
      String.raw`${FREE}…(?:over|above|from|\bof\b|exceed[a-z]*|more than|at least|start(?:s|ing) at) {money}`,
      String.raw`\b(?:shipping|delivery|postage)\b…\bfree (?:once|when|if|from|over|above)…{money}`,
      String.raw`\b(?:spend|orders?|purchases?|over|above|from)\b…{money}…${FREE}`,
    ],
    ko: [
      `{money} ?(?:이상|부터|초과)…${KO_FREE}`,
      `(?:무료 ?배송|배송비)…{money} ?(?:이상|부터|초과)…(?:무료|적용|가능)`,
      '무료 ?배송(?:은|는) {money} ?(?:이상|부터)',
      '{money} ?미만…배송비',
      '무료 ?배송 ?(?:기준|조건|금액)…{money}',
    ],
  },
  examples: [
    { lang: 'en', text: 'Shipping is free on orders over $50.', says: ['shipping.free_over=$50'] },
    { lang: 'en', text: 'Express shipping costs $12.', says: [] },
    { lang: 'ko', text: '5만원 이상 구매하시면 무료배송입니다.', says: ['shipping.free_over=50000'] },
    { lang: 'ko', text: '배송비는 3,000원입니다.', says: [] },
  ],
} satisfies FactTopic
