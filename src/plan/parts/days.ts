import type { Centre } from '../centre.ts'
import { daysHeadline, shutOnEvents } from '../messages/days.ts'
import { tooLittle, weekdayKeys, weekdayNames } from '../messages/words.ts'
import { cannotTell, type Part, type PartFound } from '../part.ts'
import { steadyTickets } from '../part-examples.ts'

export default {
  title: { en: 'Days', ko: '날짜별' },
  place: 20,
  what: {
    en: 'Contacts of each day of the month. The month (or, with orders by day, each day or week) keeps its sum; within it days differ as weekdays did in the past months, and a day with an event has its factor; that you are shut on one is said. The interval (95 %) is that of the single day.',
    ko: '그 달 날짜별 예상 문의입니다. 한 달(날짜별 예상 주문이 있으면 그날이나 그 주)의 합을 지난 달들의 요일 비율대로 나누고, 행사일에는 그 배수를 곱합니다. 행사일에 쉬면 알려 줍니다. 95% 구간은 그 하루의 것입니다.',
  },
  reference: 'As the part contacts; the dispersion is that of days around their weekday.',
  columns: [
    { key: 'date', heading: { en: 'Day', ko: '날짜' } },
    { key: 'weekday', heading: { en: 'Weekday', ko: '요일' }, words: weekdayNames },
    { key: 'contacts', heading: { en: 'Contacts', ko: '문의' }, as: 'count' },
    { key: 'contacts_low', heading: { en: 'from', ko: '최소' }, as: 'count' },
    { key: 'contacts_high', heading: { en: 'to', ko: '최대' }, as: 'count' },
    { key: 'event', heading: { en: 'Event', ko: '행사' } },
  ],
  find,
  examples: [
    {
      title: 'a sale of one day, with orders by the month',
      tickets: steadyTickets(),
      set: {
        ...{ ordersADay: 100, forecast: { '2026-11': 3000 } },
        plan: { events: [{ from: '2026-11-02', to: '2026-11-02', factor: 3, what: 'sale' }] },
      },
      rows: [
        { date: '2026-11-01', weekday: 'sun', contacts: 10, event: null },
        { date: '2026-11-02', weekday: 'mon', contacts: 30, event: 'sale' },
        ...Array.from({ length: 28 }, () => ({ contacts: 10 })),
      ],
    },
    { title: 'ten days are no month', tickets: steadyTickets().slice(0, 100), cannotTell: true },
  ],
} satisfies Part

function find({ contacts, tooLittle: little, past, open, days }: Centre): PartFound {
  if (!contacts) return cannotTell(tooLittle(little!, past.ordersOfMonth.size > 0))
  const rows = contacts.all.days.map(({ mean, low, high }, i) => {
    const { key, weekday, events } = contacts.days[i]!
    return {
      ...{ date: key, weekday: weekdayKeys[weekday]!, contacts: Math.round(mean * 10) / 10 },
      ...{ contacts_low: low, contacts_high: high, event: events.length > 0 ? events.join(', ') : null },
    }
  })
  const most = rows.toSorted((a, b) => b.contacts - a.contacts)
  const brief = rows.filter(({ event }) => event !== null)
  return {
    headline: daysHeadline(most[0]!, contacts.all.month.mean / rows.length),
    ...{ needed: [], rows, brief, values: { busiest: most[0]!.contacts } },
    notes: open
      ? shutOnEvents(rows.filter((row, i) => row.event !== null && days[i]!.factor > 1 && !open[i]!.some(Boolean)))
      : [],
  }
}
