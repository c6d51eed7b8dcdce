import type { Value } from '../../text/number-format.ts'
import type { Metric } from '../metric.ts'
import { count } from '../statistics/aggregate.ts'
import { poissonInterval } from '../statistics/poisson.ts'

const distinct = (column: string) => `count(DISTINCT ${column}) FILTER (WHERE in_order_months)`

/** People behind the tickets; the orders they refer to where the export names nobody. */
const contacts = (tickets: number, requesters: Value | undefined, orderRefs: Value | undefined): number | null =>
  tickets === 0 ? 0 : Number(requesters) || Number(orderRefs) || null

export default {
  title: { en: 'Contact rate', ko: '문의율' },
  also: ['tickets per order', 'contacts per order', 'CPO', '주문당 문의', '주문 대비 문의율', '문의 비율'],
  what: {
    en: 'Tickets created in a month for each order placed in it, with a 95 % interval. Cancelled orders count (they cause contacts), test orders do not. Files of public reviews that are read beside tickets are no contacts. The net rate counts each customer once. The row for the whole covers the complete months that have orders; an incomplete month has no rate.',
    ko: '한 달 동안 들어온 문의를 같은 달 주문 수로 나눈 값이며 95% 신뢰구간을 함께 보여 줍니다. 취소 주문도 문의를 만들기 때문에 포함하고, 테스트 주문은 뺍니다. 문의와 함께 읽은 공개 리뷰 파일은 문의로 세지 않습니다. 순 문의율은 고객을 한 번씩만 셉니다. 전체 값은 주문이 있는 온전한 달만 더한 것이고, 다 채워지지 않은 달은 비율을 내지 않습니다.',
  },
  reference:
    'Contacts per order, gross, by the month of the ticket over the month of the order. Interval: exact Poisson on tickets with orders fixed (Garwood 1936).',
  needs: ['created_at', 'orders'],
  values: {
    tickets: 'count(*)',
    tickets_in_order_months: count('in_order_months'),
    requesters: distinct('requester'),
    order_refs: distinct('order_ref'),
  },
  derived: {
    en: 'tickets over the orders of the month, and the exact 95 % Poisson interval of the tickets',
    ko: '그달의 주문으로 나눈 값과 문의 수의 정확한 95% 푸아송 신뢰구간',
  },
  derive: (row, { orders }) => {
    const usable = orders?.usable === true
    const tickets = Number(usable ? row.tickets_in_order_months : row.tickets)
    const base = usable ? (orders.per === 'customers' ? orders.customers : orders.orders) : null
    const over = (n: number | null) => (base && n !== null ? n / base : null)
    const interval = base ? poissonInterval(tickets) : { low: null, high: null }
    return {
      tickets,
      orders: orders?.orders ?? null,
      ...(orders?.per === 'customers' && { customers: orders.customers }),
      rate: over(tickets),
      rate_low: over(interval.low),
      rate_high: over(interval.high),
      net_rate: over(contacts(tickets, row.requesters, row.order_refs)),
    }
  },
  tell: ({ tickets, orders, customers, rate, rate_low, rate_high }, format) => {
    if (typeof rate !== 'number') return undefined
    // a rate below 1 in 100 would lose its only digit
    const digits = rate > 0 && rate < 0.01 ? 2 : 1
    const hundred = (ratio: Value | undefined) => format.decimal(Number(ratio) * 100, digits)
    const [low, high] = [hundred(rate_low), hundred(rate_high)]
    return customers === undefined
      ? {
          main: format.text({
            en: `${hundred(rate)} per 100 orders (${low}–${high})`,
            ko: `주문 100건당 ${hundred(rate)}건 (${low}~${high})`,
          }),
          note: format.text({
            en: `${format.count(tickets)} tickets, ${format.count(orders)} orders`,
            ko: `문의 ${format.count(tickets)}건, 주문 ${format.count(orders)}건`,
          }),
        }
      : {
          main: format.text({
            en: `${hundred(rate)} per 100 customers (${low}–${high})`,
            ko: `구매 고객 100명당 ${hundred(rate)}건 (${low}~${high})`,
          }),
          note: format.text({
            en: `${format.count(tickets)} tickets, ${format.count(customers)} customers`,
            ko: `문의 ${format.count(tickets)}건, 구매 고객 ${format.count(customers)}명`,
          }),
        }
  },
  ticket: { in_order_months: 'in_order_months' },
  listed: (rated) => ({ tickets: rated ? 'tickets_in_order_months' : 'tickets' }),
  compare: [{ value: 'rate', is: 'rate', per: 'asked', each: 1 }],
  columns: ['rate', 'tickets', 'orders', 'rate_low', 'rate_high', 'net_rate'],
  examples: [
    {
      title: 'four tickets of three customers on 200 orders; a fifth came in a month that has no orders',
      tickets: [
        { local_created: '2026-10-01 09:00:00', requester: 'minji', in_order_months: true },
        { local_created: '2026-10-02 10:00:00', requester: 'minji', in_order_months: true },
        { local_created: '2026-10-03 11:00:00', requester: 'oona', in_order_months: true },
        { local_created: '2026-10-04 12:00:00', requester: 'tadek', in_order_months: true },
        { local_created: '2026-09-30 23:59:59', requester: 'wren', in_order_months: false },
      ],
      orders: [{ month: '2026-10', orders: 200, customers: 150, usable: true }],
      // chi-square tables: 4 events have the 95 % limits 1.0899 and 10.2416
      values: { tickets: 4, orders: 200, rate: 0.02, rate_low: 0.005449327, rate_high: 0.051207938, net_rate: 0.015 },
    },
    {
      title: 'nobody wrote: the rate is 0, and 3.69 tickets would still have been no surprise',
      tickets: [],
      orders: [{ month: '2026-10', orders: 50, customers: 40, usable: true }],
      values: { tickets: 0, orders: 50, rate: 0, rate_low: 0, rate_high: 0.073777589, net_rate: 0 },
    },
    {
      title: 'a month without orders has tickets and no rate',
      tickets: [{ local_created: '2026-10-01 09:00:00', requester: 'minji', in_order_months: false }],
      orders: [{ month: '2026-10', orders: 0, customers: 0, usable: false }],
      group: { month: '2026-10' },
      values: { tickets: 1, orders: 0, rate: null, rate_low: null, rate_high: null, net_rate: null },
    },
    {
      title: 'an incomplete month keeps its tickets and its orders',
      tickets: [{ local_created: '2026-10-01 09:00:00', order_ref: '#1001', in_order_months: false }],
      orders: [{ month: '2026-10', orders: 80, customers: 70, usable: false }],
      group: { month: '2026-10' },
      values: { tickets: 1, orders: 80, rate: null, rate_low: null, rate_high: null, net_rate: null },
    },
    {
      title: 'without requesters the net rate counts the orders that tickets refer to',
      tickets: [
        { local_created: '2026-10-01 09:00:00', order_ref: '#1001', in_order_months: true },
        { local_created: '2026-10-01 09:05:00', order_ref: '#1001', in_order_months: true },
      ],
      orders: [{ month: '2026-10', orders: 100, customers: null, usable: true }],
      values: { tickets: 2, orders: 100, rate: 0.02, rate_low: 0.002422093, rate_high: 0.072246879, net_rate: 0.01 },
    },
  ],
} satisfies Metric
