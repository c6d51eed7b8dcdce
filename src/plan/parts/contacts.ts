import { channelNames } from '../../text/channel-names.ts'
import type { Centre } from '../centre.ts'
import type { ChannelForecast } from '../demand/forecast.ts'
import { contactsHeadline, contactsNotes } from '../messages/contacts.ts'
import { tooLittle } from '../messages/words.ts'
import { cannotTell, type Part, type PartFound, type PartRow } from '../part.ts'
import { steadyTickets } from '../part-examples.ts'

export default {
  title: { en: 'Contacts to come', ko: '예상 문의' },
  place: 10,
  what: {
    en: 'Contacts of the month to come: contacts per order of the last complete months (at most three) × the orders of --forecast, or without a forecast the level of those months. Each channel by itself. The interval (95 %) holds the scatter of the month, more than Poisson where weeks or months differ by more, that of the rate, and that of the orders where the forecast has columns low and high; relative distances add as squares. Days with an event (events in the settings) have their factor.',
    ko: '다가올 달의 문의 수입니다. 최근 온전한 달(최대 3개월)의 주문당 문의에 --forecast의 예상 주문을 곱하고, 예상 주문이 없으면 그 달들의 수준이 이어진다고 봅니다. 채널마다 따로 계산합니다. 95% 구간에는 그 달의 흩어짐(주나 달 사이의 차이가 푸아송보다 크면 그만큼 더)과 비율의 불확실성, 예상 주문에 low와 high 열이 있으면 그 불확실성까지 들어갑니다(상대 거리의 제곱을 더합니다). 설정의 events에 적은 날에는 그 배수를 곱합니다.',
  },
  reference:
    'Negative binomial prediction (Hahn and Meeker 1991, 7.6) with the dispersion of weeks, and of four-week blocks from 24 weeks on (McCullagh and Nelder 1989, 9.2); doubt of the orders by the variance of a product (Goodman 1960).',
  columns: [
    { key: 'channel', heading: { en: 'Channel', ko: '채널' }, words: { ...channelNames, all: { en: 'All', ko: '전체' } } },
    { key: 'contacts', heading: { en: 'Contacts', ko: '문의' }, as: 'count' },
    { key: 'contacts_low', heading: { en: 'from', ko: '최소' }, as: 'count' },
    { key: 'contacts_high', heading: { en: 'to', ko: '최대' }, as: 'count' },
    { key: 'rate', heading: { en: 'Per 100 orders', ko: '주문 100건당' }, as: 'per-hundred' },
    { key: 'share', heading: { en: 'Share', ko: '비율' }, as: 'percent' },
    { key: 'observed', heading: { en: 'Seen before', ko: '지난 기간' }, as: 'count' },
  ],
  find,
  examples: [
    {
      title: 'three months with 10 e-mails and 100 orders a day; 4,000 orders to come',
      tickets: steadyTickets(),
      set: { ordersADay: 100, forecast: { '2026-11': 4000 } },
      rows: [
        { channel: 'all', contacts: 400, rate: 0.1, share: 1, observed: 920 },
        { channel: 'email', contacts: 400, rate: 0.1, share: 1 },
      ],
    },
    {
      title: 'the same without orders: 30 days at the level of the months before; two of them with twice the contacts',
      tickets: steadyTickets(),
      set: { plan: { events: [{ from: '2026-11-27', to: '2026-11-28', factor: 2, what: 'sale' }] } },
      rows: [{ channel: 'all', contacts: 320, rate: null }, { channel: 'email' }],
    },
    { title: 'ten days are no month', tickets: steadyTickets().slice(0, 100), cannotTell: true },
  ],
} satisfies Part

function find(centre: Centre): PartFound {
  const { contacts, history, past, tooLittle: little } = centre
  if (!contacts || !history) return cannotTell(tooLittle(little!, past.ordersOfMonth.size > 0))
  const rows = [contacts.all, ...contacts.channels].map((one) => rowOf(one, contacts.all, history.perOrder))
  const { mean, low, high } = contacts.all.month
  return {
    headline: contactsHeadline(centre),
    needed: [],
    notes: contactsNotes(centre),
    rows,
    values: {
      contacts: round(mean),
      contacts_low: low,
      contacts_high: high,
      orders: contacts.orders === undefined ? null : round(contacts.orders),
      orders_low: contacts.ordersBetween?.low ?? null,
      orders_high: contacts.ordersBetween?.high ?? null,
    },
  }
}

function rowOf({ channel, month, rate, observed }: ChannelForecast, all: ChannelForecast, perOrder: boolean): PartRow {
  return {
    ...{ channel, contacts: round(month.mean), contacts_low: month.low, contacts_high: month.high },
    ...{ rate: perOrder ? rate.mean : null, rate_low: perOrder ? rate.low : null, rate_high: perOrder ? rate.high : null },
    ...{ share: all.month.mean > 0 ? month.mean / all.month.mean : null, observed },
  }
}

const round = (n: number) => Math.round(n * 10) / 10
