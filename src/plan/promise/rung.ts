import type { Text } from '../../text/text.ts'

/** What may be promised: so many seconds, or the end of the n-th business day after (0: of the same one). */
export type Rung = { id: string; text: Text } & ({ seconds: number } | { days: 0 | 1 | 2 })

const hour = 3600
const hours = (n: number): Rung => ({
  ...{ id: `${n}h`, seconds: n * hour },
  text: { en: n === 1 ? 'within an hour' : `within ${n} hours`, ko: `${n}시간 안에` },
})

/** From the shortest on. With business hours days are business days, else those of the calendar. */
export const rungs = (business: boolean): readonly Rung[] => [
  { id: '10m', seconds: 600, text: { en: 'within 10 minutes', ko: '10분 안에' } },
  ...[1, 2, 4, 6].map(hours),
  {
    id: business ? '0bd' : '0d',
    days: 0,
    text: business ? { en: 'on the same business day', ko: '당일(영업일)에' } : { en: 'on the same day', ko: '당일에' },
  },
  {
    id: business ? '1bd' : '1d',
    days: 1,
    text: business
      ? { en: 'by the end of the next business day', ko: '다음 영업일까지' }
      : { en: 'by the end of the next day', ko: '다음 날까지' },
  },
  {
    id: business ? '2bd' : '2d',
    days: 2,
    text: business ? { en: 'within 2 business days', ko: '2영업일 안에' } : { en: 'within 2 days', ko: '2일 안에' },
  },
]

/** In opening hours, outside of them, or at any time where nobody said when these are. */
export type When = 'in' | 'out' | 'any'
