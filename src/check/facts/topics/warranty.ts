import type { FactTopic } from '../fact-topic.ts'

export default {
  key: 'warranty',
  title: { en: 'How long the warranty lasts', ko: '보증 기간' },
  like: '1 year, 6 months',
  units: ['T', 'D'],
  bars: { en: String.raw`\bold\b|ran out|expired|ended|return`, ko: '지나|끝났|만료|반품|교환' },
  own: { en: String.raw`\b(?:other|remaining|wear) parts\b`, ko: '나머지|다른 부품|소모품' },
  frames: {
    en: [
      '{term}[ -](?:[a-z]+ ){0,2}(?:warranty|guarantee)',
      '{days}[ -](?:[a-z]+ )?warranty',
      String.raw`\b(?:warranty|guarantee)\b…(?:covers?|lasts?|\bis\b|\bof\b|\bfor\b|period|:)…{term}`,
      String.raw`\b(?:guaranteed|under warranty|covered) for {term}`,
    ],
    ko: ['(?:보증 ?기간|품질 ?보증|무상 ?(?:보증|A/S|AS|수리)|보증)…{term}', '{term} ?(?:간|동안)? ?(?:무상|보증|A/S|AS)'],
  },
  examples: [
    { lang: 'en', text: 'Every kettle has a 2-year warranty.', says: ['warranty=2 years'] },
    { lang: 'en', text: 'Your warranty ran out 2 years ago.', says: [] },
    { lang: 'ko', text: '무상 보증 기간은 1년입니다.', says: ['warranty=1 years'] },
    { lang: 'ko', text: '2년이 지나 보증 기간이 끝났습니다.', says: [] },
  ],
} satisfies FactTopic
