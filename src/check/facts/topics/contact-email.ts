import type { FactTopic } from '../fact-topic.ts'

export default {
  key: 'contact.email',
  title: { en: 'The address to write to', ko: '문의 메일 주소' },
  like: 'help@shop.example',
  units: ['E'],
  bars: { en: 'courier|carrier|your (?:address|e-?mail)', ko: '택배사|고객님' },
  frames: {
    en: [
      String.raw`\b(?:e-?mail|write to|contact|reach) (?:us|our [a-z ]{0,20}team|support)\b…{email}`,
      String.raw`\b(?:write|send an e-?mail) to {email}`,
      String.raw`\bquestions? (?:go|goes|can go) to {email}`,
      String.raw`\bour (?:[a-z]+ )?(?:e-?mail|address)\b…{email}`,
    ],
    ko: ['(?:문의|이메일|메일|고객 ?센터|접수)…{email}…(?:로|으로)…(?:보내|연락|문의|주세|주시|남겨)'],
  },
  examples: [
    { lang: 'en', text: 'Please e-mail us at help@leaf.example with the photo.', says: ['contact.email=help@leaf.example'] },
    { lang: 'en', text: 'I sent the label to mina@example.com.', says: [] },
    { lang: 'ko', text: '문의는 help@leaf.example로 보내 주세요.', says: ['contact.email=help@leaf.example'] },
    { lang: 'ko', text: '고객님 주소 mina@example.com으로 보내 드렸습니다.', says: [] },
  ],
} satisfies FactTopic
