import { csv, type Dialect, plain } from './bytes.ts'
import { ahead, local, toMinute, two, withoutZone } from './clock.ts'
import { months, type OrderShape } from './orders.ts'
import type { Order } from './shop.ts'

const file = (name: string, rows: readonly (readonly string[])[], dialect: Dialect = plain) => [
  { name, bytes: csv(rows, dialect) },
]
const args = (name: string) => ['--orders', name]
const lines = <T>(order: Order, row: (line: number) => T): T[] => Array.from({ length: order.lines }, (_, i) => row(i))

/** An order over several rows of which only the first is full, in the shop's own zone with its offset, DST and all. */
export const shopify: OrderShape = ({ orders, zone, dice }) => {
  const shopZone = dice.one([zone, 'America/New_York', 'Europe/Berlin'])
  const stamp = (at: number) => {
    const s = ahead(shopZone, at)
    return `${local(shopZone, at).replace('T', ' ')} ${s < 0 ? '-' : '+'}${two(Math.floor(Math.abs(s) / 3600))}${two(Math.floor(Math.abs(s) / 60) % 60)}`
  }
  const head =
    'Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Zip,Cancelled at,Payment Method,Vendor,Id'.split(
      ',',
    )
  const rows = dice
    .shuffled(orders)
    .flatMap((o) =>
      lines(o, (i) =>
        i === 0
          ? [
              `#${o.number}`,
              o.customer.email,
              'paid',
              stamp(o.created),
              'fulfilled',
              'EUR',
              '42',
              stamp(o.created),
              '1',
              'Sejak, 50 g',
              '42',
              "'1630",
              o.cancelled ? stamp(o.created + 60_000) : '',
              o.test ? 'Bogus Gateway' : 'Shopify Payments',
              'Teahouse',
              `49${o.number}`,
            ]
          : [
              `#${o.number}`,
              o.customer.email,
              '',
              '',
              '',
              '',
              '',
              stamp(o.created),
              '2',
              'Tea "tin"\nblue',
              '9',
              '',
              '',
              '',
              'Teahouse',
              '',
            ],
      ),
    )
  const counted = orders.filter((o) => !o.test)
  return {
    files: file('orders_export.csv', [head, ...rows]),
    args: args('orders_export.csv'),
    months: months(
      counted.map((o) => ({ created: o.created, customer: o.customer.email })),
      zone,
    ),
    instants: orders.map((o) => o.created),
  }
}

export const woocommerce: OrderShape = ({ orders, zone }) => {
  const head =
    'Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Email (Billing),Order Total Amount,Item #,Item Name,Quantity'.split(
      ',',
    )
  const rows = orders.flatMap((o) =>
    lines(o, (i) => [
      String(o.number),
      o.cancelled ? 'wc-cancelled' : 'wc-completed',
      local(zone, o.created).slice(0, 16).replace('T', ' '),
      '',
      'Ana',
      o.customer.email,
      '19.90',
      String(i + 1),
      'Sejak',
      '1',
    ]),
  )
  const seen = orders.map((o) => ({ created: withoutZone(zone, toMinute(o.created)), customer: o.customer.email }))
  return {
    files: file('orders.csv', [head, ...rows]),
    args: args('orders.csv'),
    months: months(seen, zone),
    instants: seen.map((o) => o.created),
  }
}

/** Korean time whatever the report's zone, CP949. */
export const cafe24: OrderShape = ({ orders, zone }) => {
  const id = (o: Order) =>
    `${local('Asia/Seoul', o.created).slice(0, 10).replaceAll('-', '')}-${String(o.number).padStart(7, '0')}`
  const head =
    '주문번호,품목별 주문번호,주문일시,주문 상태,결제구분(T/F),총주문금액(KRW),취소구분,주문자명,주문자ID,상품명(한국어 쇼핑몰),수량,수령인'.split(
      ',',
    )
  const rows = orders.flatMap((o) =>
    lines(o, (i) => [
      id(o),
      `${id(o)}-${two(i + 1)}`,
      local('Asia/Seoul', o.created).replace('T', ' '),
      o.cancelled ? '입금전 취소 - 관리자' : '배송 완료',
      'T',
      '42,000',
      o.cancelled ? '취소' : '취소안함',
      o.customer.name,
      `m${o.customer.number}`,
      '세작 50g',
      '1',
      '김민아',
    ]),
  )
  const seen = orders.map((o) => ({ created: o.created, customer: `m${o.customer.number}` }))
  return {
    files: file('주문.csv', [head, ...rows], { ...plain, eol: '\r\n', encoding: 'cp949' }),
    args: args('주문.csv'),
    months: months(seen, zone),
    instants: seen.map((o) => o.created),
  }
}

export const smartstore: OrderShape = ({ orders, zone }) => {
  const head =
    '상품주문번호,주문번호,주문일시,주문상태,배송속성,풀필먼트사(주문 기준),클레임상태,수량클레임 여부,상품번호,상품명,수량,구매자명,구매자ID'.split(
      ',',
    )
  const rows = orders.flatMap((o) =>
    lines(o, (i) => [
      `20261005${o.number}${i}`,
      `202610051234${o.number}`,
      local('Asia/Seoul', o.created).slice(0, 16).replace('T', ' ').replaceAll('-', '/'),
      o.cancelled ? '취소' : '구매확정',
      '일반배송',
      '',
      '',
      'N',
      '67048',
      '세작 50g',
      '1',
      o.customer.name,
      'mi******',
    ]),
  )
  const seen = orders.map((o) => ({ created: toMinute(o.created), customer: o.customer.name }))
  return {
    files: file('스마트스토어.csv', [head, ...rows], { ...plain, eol: '\r\n', encoding: 'utf-8-bom' }),
    args: args('스마트스토어.csv'),
    months: months(seen, zone),
    instants: seen.map((o) => o.created),
  }
}

/** A shop's own sheet, day first or month first. */
export const sheet: OrderShape = ({ orders, zone, dice }) => {
  const us = dice.chance(0.5)
  const time = (at: number) => {
    const [y, m, d, clock] = [
      local(zone, at).slice(0, 4),
      local(zone, at).slice(5, 7),
      local(zone, at).slice(8, 10),
      local(zone, at).slice(11, 16),
    ]
    return us ? `${Number(m)}/${Number(d)}/${y} ${clock}` : `${d}.${m}.${y} ${clock}`
  }
  const rows = orders.map((o) => [
    `A-${o.number}`,
    time(o.created),
    o.customer.email,
    o.cancelled ? 'cancelled' : 'paid',
    o.test ? 'yes' : 'no',
  ])
  const seen = orders
    .filter((o) => !o.test)
    .map((o) => ({ created: withoutZone(zone, toMinute(o.created)), customer: o.customer.email }))
  return {
    files: file('shop.csv', [['Order ID', 'Order date', 'Customer email', 'Status', 'Test'], ...rows], {
      ...plain,
      delimiter: ';',
    }),
    args: args('shop.csv'),
    months: months(seen, zone),
    instants: seen.map((o) => o.created),
  }
}

/** A table of counts, as people type months. */
export const monthTable: OrderShape = ({ orders, zone, dice }) => {
  const truth = months(
    orders.map((o) => ({ created: o.created, customer: null })),
    zone,
  )
  const write = dice.one([
    (m: string) => m,
    (m: string) => `${m.slice(0, 4)}년 ${Number(m.slice(5))}월`,
    (m: string) => m.replace('-', '. '),
    (m: string) => `${m}-01`,
    (m: string) => m.replace('-', '/'),
  ])
  const rows = truth.map(({ month, orders: n }) => [write(month), dice.chance(0.5) ? n!.toLocaleString('en-US') : String(n)])
  return {
    files: file('months.csv', [
      dice.one([
        ['month', 'orders'],
        ['월', '주문수'],
      ]),
      ...rows,
    ]),
    args: args('months.csv'),
    months: truth,
    instants: [],
  }
}

export const orderShapes: Readonly<Record<string, OrderShape>> = { shopify, woocommerce, cafe24, smartstore, sheet, monthTable }
