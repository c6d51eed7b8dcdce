import type { OrderSource } from '../order-source.ts'

const month = ['month', 'year month', 'period', '월', '연월', '년월', '기준월', '주문월', 'mes', 'mês', '月']
const orders = [
  'orders',
  'order count',
  'number of orders',
  'total orders',
  '주문수',
  '주문 수',
  '주문건수',
  '주문량',
  '총주문수',
  'pedidos',
  '注文数',
]
const customers = ['customers', 'customer count', 'buyers', '고객수', '구매자수', '구매고객수', '주문고객수', 'clientes']

/** A table of counts kept by hand: one row a month. */
export default {
  title: 'Orders a month',
  signatures: month.flatMap((m) => orders.map((o) => [m, o])),
  fields: {},
  monthly: { month, orders, customers },
  reference: 'support-kit',
  examples: [
    {
      file: 'monthly.csv',
      text: 'month,orders,customers\n2026-09,3980,3120\n2026-10,4210,3300\n',
      orders: [
        { month: '2026-09', orders: 3980, customers: 3120 },
        { month: '2026-10', orders: 4210, customers: 3300 },
      ],
    },
    {
      file: '월별주문.csv',
      text: '월,주문수\n2026년 9월,"3,980"\n2026년 10월,"4,210"\n',
      orders: [
        { month: '2026-09', orders: 3980 },
        { month: '2026-10', orders: 4210 },
      ],
    },
  ],
} satisfies OrderSource
