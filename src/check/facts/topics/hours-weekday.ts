import type { FactTopic } from '../fact-topic.ts'
import { shopHours } from '../shop-hours.ts'

export default {
  key: 'hours.weekday',
  title: { en: 'Hours on weekdays', ko: '평일 운영시간' },
  like: '09:00-18:00',
  units: ['R'],
  bars: { en: 'courier|driver|carrier', ko: '기사|택배' },
  needs: { en: shopHours.en, ko: shopHours.ko },
  frames: {
    en: [
      String.raw`(?:\bmon(?:day)?s?\.?\s?(?:to|-|–|through|until)\s?fri(?:day)?s?|\bweekdays?\b)…{range}`,
      String.raw`{range}…(?:\bmon(?:day)?s?\.?\s?(?:to|-|–|through|until)\s?fri(?:day)?s?|\bweekdays?\b)`,
    ],
    ko: ['(?:평일|월(?:요일)? ?[~∼–-] ?금(?:요일)?)…{range}'],
  },
  examples: [
    { lang: 'en', text: 'We are open on weekdays from 9 am to 6 pm.', says: ['hours.weekday=09:00-18:00'] },
    { lang: 'en', text: 'The driver comes on weekdays from 9 am to 6 pm.', says: [] },
    { lang: 'ko', text: '상담은 평일 9시부터 18시까지 가능합니다.', says: ['hours.weekday=09:00-18:00'] },
    { lang: 'ko', text: '기사님은 평일 9시부터 18시 사이에 방문합니다.', says: [] },
  ],
} satisfies FactTopic
