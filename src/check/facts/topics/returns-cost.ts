import type { FactTopic } from '../fact-topic.ts'

const free = { kind: 'payer', who: 'free' } as const
const customer = { kind: 'payer', who: 'customer' } as const
const COST = '(?:배송비|택배비|비용|반품비)'

export default {
  key: 'returns.cost',
  title: { en: 'What a return costs, and who pays it', ko: '반품 배송비와 부담하는 쪽' },
  like: 'free, customer, 6000',
  units: ['M', 'payer'],
  bars: { en: 'exchang|warrant|within', ko: '교환만|보증|이내' },
  own: { en: String.raw`\b(?:waive[ds]?|i have|i['’]ve|refunded|for you|took|was)\b`, ko: '이미|돌려|드렸|되었|됐|내신' },
  frames: {
    en: [
      String.raw`\breturn (?:labels?|shipping|postage|fees?)\b…(?:costs?|\bis\b|\bare\b|\bof\b|:) ?{money}`,
      String.raw`\breturns? (?:costs?|fees? (?:is|of)) {money}`,
      String.raw`{money} (?:fee|charge)…\breturn (?:shipping|postage|label)`,
      {
        says: String.raw`\b(?:return (?:shipping|postage|labels?|delivery)|returns)\b (?:is|are) (?:always |completely )?free`,
        value: free,
      },
      { says: String.raw`\bwe(?: will|['’]ll)? (?:cover|pay)…\breturn (?:shipping|postage|delivery)`, value: free },
      { says: String.raw`\bfree returns\b`, value: free },
      {
        says: String.raw`\breturn (?:shipping|postage)…(?:your own (?:expense|cost)|paid by (?:you|the customer)|(?:your|the customer['’]s) (?:responsibility|expense|cost))`,
        value: customer,
      },
      {
        says: String.raw`\byou (?:are responsible for|pay|cover|bear|will have to pay)…\breturn (?:shipping|postage)`,
        value: customer,
      },
      { says: String.raw`\bresponsible for (?:paying )?…return (?:shipping|postage)`, value: customer },
      {
        says: String.raw`\b(?:customers?|buyers?|shoppers?) (?:pays?|covers?|bears?)…return (?:shipping|postage)`,
        value: customer,
      },
    ],
    ko: [
      `(?:RX|반품)…${COST}…{money}`,
      { says: `(?:RX|반품) ?${COST}(?:는|가|도|은|이)? ?(?:무료|없|받지 않|저희가 부담|당사 ?부담|판매자 ?부담)`, value: free },
      {
        says: `(?:RX|반품) ?${COST}(?:는|가|도|은|이)? ?(?:고객(?:님)?(?:께서|이)? ?부담|구매자 ?부담|본인 ?부담)`,
        value: customer,
      },
    ],
  },
  examples: [
    { lang: 'en', text: 'Return shipping is free.', says: ['returns.cost=free'] },
    { lang: 'en', text: 'If the cup arrived broken, return shipping is free.', says: [] },
    { lang: 'ko', text: '반품 배송비는 고객님 부담입니다.', says: ['returns.cost=customer'] },
    { lang: 'ko', text: '이번 반품 배송비는 무료입니다.', says: [] },
  ],
} satisfies FactTopic
