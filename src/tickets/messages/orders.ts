import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'

export const unreadableMoney = (file: string, header: string, example: string): Text => ({
  en: `${file}: some cells of "${printable(header)}" are no amounts ("${printable(example)}"): those orders have no total`,
  ko: `${file}: "${printable(header)}" 열에 금액이 아닌 값("${printable(example)}")이 있어 그 주문의 금액은 비워 둡니다`,
})

export const differingTotals = (file: string, header: string): Text => ({
  en: `${file}: rows of one order have different amounts in "${printable(header)}", so nobody can say whether they are the order's or the line's: those orders have no total`,
  ko: `${file}: 한 주문의 행마다 "${printable(header)}" 금액이 달라 주문 금액인지 품목 금액인지 알 수 없습니다. 그 주문의 금액은 비워 둡니다`,
})

const mostShown = 5

/** Which currencies the orders of a file are in. */
export function mixedCurrencies(file: string, found: readonly { currency: string; orders: number }[]): Text {
  const shown = found.slice(0, mostShown)
  const more = found.length - shown.length
  return {
    en: `${file}: orders in several currencies (${shown.map(({ currency, orders }) => `${printable(currency)} ${orders}`).join(', ')}${more > 0 ? `, ${more} more` : ''}): their amounts must not be added up`,
    ko: `${file}: 주문의 통화가 여러 가지입니다(${shown.map(({ currency, orders }) => `${printable(currency)} ${orders}건`).join(', ')}${more > 0 ? `, 외 ${more}가지` : ''}). 금액을 서로 더할 수 없습니다`,
  }
}
