import type { FactTopic } from '../fact-topic.ts'
import { shopHours } from '../shop-hours.ts'

export default {
  key: 'hours.saturday',
  title: { en: 'Hours on Saturday', ko: '토요일 운영시간' },
  like: '10:00-14:00',
  units: ['R'],
  bars: { en: 'courier|driver|carrier', ko: '기사|택배' },
  needs: { en: shopHours.en, ko: shopHours.ko },
  frames: {
    en: [String.raw`\bsat(?:urday)?s?\b…{range}`, String.raw`{range}…\bsat(?:urday)?s?\b`],
    ko: ['토요일…{range}'],
  },
  examples: [
    { lang: 'en', text: 'Support is open on Saturdays from 10 am to 2 pm.', says: ['hours.saturday=10:00-14:00'] },
    { lang: 'en', text: 'The driver comes on Saturday from 10 am to 2 pm.', says: [] },
    { lang: 'ko', text: '토요일은 10시부터 14시까지 운영합니다.', says: ['hours.saturday=10:00-14:00'] },
    { lang: 'ko', text: '기사님은 토요일 10시부터 14시 사이에 방문합니다.', says: [] },
  ],
} satisfies FactTopic
