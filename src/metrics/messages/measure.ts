import { printable } from '../../text/printable.ts'
import type { Text } from '../../text/text.ts'
import type { Need } from '../metric.ts'

/** What the reader would call a column that an export lacks. */
const missing: Partial<Record<Need, Text>> = {
  orders: { en: 'no orders given (--orders)', ko: '주문 자료를 지정하지 않았습니다(--orders)' },
  business_hours: {
    en: 'no business hours given (--business-hours), and no business times in the export',
    ko: '업무 시간을 지정하지 않았고(--business-hours) 업무 시간으로 잰 값도 없습니다',
  },
  created_at: { en: 'no creation times', ko: '접수 시각이 없습니다' },
  first_response_at: { en: 'no first response times', ko: '첫 응답 시각이 없습니다' },
  solved_at: { en: 'no solved times', ko: '해결 시각이 없습니다' },
  status: { en: 'no status', ko: '상태가 없습니다' },
  replies: { en: 'no number of replies', ko: '답변 횟수가 없습니다' },
  reopens: { en: 'no number of reopens', ko: '재오픈 횟수가 없습니다' },
  csat: { en: 'no satisfaction ratings', ko: '만족도 평가가 없습니다' },
  ces: { en: 'no effort scores (CES)', ko: '고객 노력도(CES) 점수가 없습니다' },
  ces_scale: {
    en: 'the meaning of its effort scores (--ces 1-7,easy=7)',
    ko: '노력도 점수의 척도와 방향을 지정하지 않았습니다(--ces 1-7,easy=7)',
  },
  handle_s: { en: 'no handling times', ko: '처리 작업 시간이 없습니다' },
  csat_comment: { en: 'no comments with ratings', ko: '평가에 남긴 의견이 없습니다' },
  rated_at: { en: 'no rating times', ko: '평가한 시각이 없습니다' },
  tags: { en: 'no tags', ko: '태그가 없습니다' },
}

export function notInExport(need: Need): Text {
  const what = missing[need] ?? { en: `no ${need}`, ko: `${need} 항목이 없습니다` }
  return { en: `not in this export: ${what.en}`, ko: `이 파일로는 계산할 수 없습니다: ${what.ko}` }
}

export const noOrdersInMonth: Text = { en: 'no orders for this month', ko: '이 달의 주문이 없습니다' }
export const partialMonth: Text = { en: 'this month is incomplete', ko: '이 달의 자료가 온전하지 않습니다' }
export const noWholeMonth: Text = { en: 'no complete month with orders', ko: '주문이 있는 온전한 달이 없습니다' }
export const ordersAreMonthly: Text = {
  en: 'orders are counted by month, not by week or day',
  ko: '주문은 월 단위로만 집계되어 주별, 일별 비율은 계산하지 않습니다',
}
export const ordersHaveNoProduct: Text = {
  en: 'orders are not known by product: a rate over all orders would be too low',
  ko: '상품별 주문 수를 알 수 없어 비율을 계산하지 않습니다. 전체 주문으로 나누면 실제보다 낮게 나옵니다',
}
export const ordersHaveNoBrand: Text = {
  en: 'orders are not known by brand or shop: a rate over all orders would be too low',
  ko: '브랜드(스토어)별 주문 수를 알 수 없어 비율을 계산하지 않습니다. 전체 주문으로 나누면 실제보다 낮게 나옵니다',
}

const [mostFolded, longestName] = [3, 60]

/** Names of tags that count as another one by its label. */
export function countedByLabel(folded: readonly { name: string; tag: string; tickets: number }[]): Text {
  const name = (text: string) => printable(text.length > longestName ? `${text.slice(0, longestName)}…` : text)
  const shown = folded.slice(0, mostFolded)
  const more = folded.length - shown.length
  const en = shown.map(({ name: own, tag, tickets }) => `${name(own)} (${tickets}) as ${name(tag)}`)
  const ko = shown.map(({ name: own, tag, tickets }) => `${name(own)}(${tickets}건)→${name(tag)}`)
  return {
    en: `Counted as the tag whose label it is: ${en.join(', ')}${more > 0 ? ` and ${more} more` : ''}. To declare it: support-kit lint --usage FILE --fix`,
    ko: `태그 목록의 이름(label)을 보고 합쳐 셌습니다: ${ko.join(', ')}${more > 0 ? ` 외 ${more}개` : ''}. 별칭으로 적으려면 support-kit lint --usage FILE --fix`,
  }
}
