import type { FactTopic } from '../fact-topic.ts'

export default {
  key: 'contact.phone',
  title: { en: 'The number to call', ko: '대표 전화번호' },
  like: '"1588-0000"',
  units: ['P'],
  bars: { en: 'courier|carrier|driver|your (?:number|phone)', ko: '기사|택배|고객님|휴대' },
  frames: {
    en: [
      String.raw`\b(?:call|phone|ring|reach|contact|text) (?:us|our [a-z ]{0,20}team|customer [a-z]+|support)\b…{phone}`,
      String.raw`\bour (?:[a-z]+ )?(?:number|line|hotline|phone)\b…{phone}`,
    ],
    ko: ['(?:고객 ?센터|대표 ?번호|상담 ?(?:전화|번호)|대표 ?전화)…{phone}'],
  },
  examples: [
    { lang: 'en', text: 'Call us on 020 7946 0000.', says: ['contact.phone=02079460000'] },
    { lang: 'en', text: 'The carrier can be reached at 0800 123 4567.', says: [] },
    { lang: 'ko', text: '고객센터 1588-0000으로 전화 주세요.', says: ['contact.phone=15880000'] },
    { lang: 'ko', text: '기사님 번호는 010-0000-1234입니다.', says: [] },
  ],
} satisfies FactTopic
