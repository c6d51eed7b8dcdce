import type { FactTopic } from '../fact-topic.ts'

export default {
  key: 'hours.lunch',
  title: { en: 'Lunch break', ko: '점심시간' },
  like: '12:00-13:00',
  units: ['R'],
  bars: { en: 'courier|driver|carrier', ko: '기사|택배' },
  frames: {
    en: [String.raw`\blunch(?: break| hour)?\b…{range}`],
    ko: ['점심(?:시간)?…{range}'],
  },
  examples: [
    { lang: 'en', text: 'Our lunch break is from 12:00 to 13:00.', says: ['hours.lunch=12:00-13:00'] },
    { lang: 'en', text: 'Lunch is on us.', says: [] },
    { lang: 'ko', text: '점심시간은 12:00~13:00입니다.', says: ['hours.lunch=12:00-13:00'] },
    { lang: 'ko', text: '점심 잘 드세요.', says: [] },
  ],
} satisfies FactTopic
