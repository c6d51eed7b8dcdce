import type { ErrorText, Text } from '../../text/text.ts'

export const notAForecast = (name: string): ErrorText => [
  { en: `--forecast: "${name}" is not a table of orders to come.`, ko: `--forecast: "${name}"은(는) 예상 주문 표가 아닙니다.` },
  {
    en: 'It needs a column month (2026-12) or day (2026-12-24) and a column orders.',
    ko: 'month(2026-12)나 day(2026-12-24) 열과 orders 열이 있어야 합니다. 열 이름은 월, 일자, 주문수도 됩니다.',
  },
]

export const unreadableForecast = (name: string, line: number, said: string): ErrorText => [
  { en: `${name}:${line}: cannot use "${said}".`, ko: `${name}:${line}: "${said}"을(를) 쓸 수 없습니다.` },
  {
    en: 'Each month (2026-12) or day (2026-12-24) stands once, with a number of orders.',
    ko: '월(2026-12)이나 날짜(2026-12-24)는 한 번씩만, 주문 수와 함께 적어 주세요.',
  },
]

export const halfAnInterval = (name: string, column: string): ErrorText => [
  {
    en: `${name} has a column ${column}, and not its counterpart.`,
    ko: `${name}에 ${column} 열은 있는데 짝이 되는 열이 없습니다.`,
  },
  {
    en: 'Orders that are not certain have two columns, low and high: what they lie between in 95 of 100 cases.',
    ko: '확실하지 않은 예상 주문에는 low와 high 두 열이 필요합니다. 100번에 95번은 그 사이에 들어갈 값입니다.',
  },
]

export const unreadableInterval = (name: string, line: number, said: readonly string[], orders: string): ErrorText => [
  {
    en: `${name}:${line}: "${said.join('" and "')}" are no limits of ${orders} orders.`,
    ko: `${name}:${line}: "${said.join('", "')}"은(는) 주문 ${orders}건의 하한과 상한이 될 수 없습니다.`,
  },
  {
    en: 'low is at most the orders and high at least; leave both empty where there are none.',
    ko: 'low는 예상 주문보다 크지 않고 high는 작지 않아야 합니다. 없으면 둘 다 비워 주세요.',
  },
]

export const forecastNeedsOrders: ErrorText = [
  { en: '--forecast needs the orders of the past.', ko: '--forecast를 쓰려면 지난 주문도 필요합니다.' },
  {
    en: 'Add --orders orders.csv: contacts are planned per order.',
    ko: '--orders orders.csv를 함께 지정해 주세요. 주문당 문의로 계획합니다.',
  },
]

export const monthNotForecast = (name: string, month: string, has: readonly string[], lacking?: string): ErrorText => [
  lacking === undefined
    ? { en: `${name} has no orders of ${month}.`, ko: `${name}에 ${month} 주문이 없습니다.` }
    : { en: `${name} has no orders of ${lacking}.`, ko: `${name}에 ${lacking} 주문이 없습니다.` },
  lacking === undefined
    ? {
        en: `It has ${has.join(', ')}. --month chooses one of these.`,
        ko: `있는 달: ${has.join(', ')}. --month로 그중 하나를 골라 주세요.`,
      }
    : {
        en: `Of ${month} every day must be there, or one row for the month.`,
        ko: `${month}의 모든 날짜를 적거나 한 달을 한 줄로 적어 주세요.`,
      },
]

export const ordersUnusable: Text = {
  en: 'The orders cover no complete month of the tickets: contacts are planned by days.',
  ko: '주문이 문의의 온전한 한 달과 겹치지 않아 하루 문의 수로 계산했습니다.',
}
