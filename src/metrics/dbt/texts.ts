import type { Text } from '../../text/text.ts'
import type { WarehouseField } from '../warehouse/warehouse-field.ts'
import type { OrderField } from './dbt-source.ts'

/** What stands in a column of the table of tickets. */
export const columnTexts: Readonly<Partial<Record<WarehouseField, Text>> & { id: Text }> = {
  id: { en: 'The ticket’s number, once.', ko: '문의 번호. 한 번만 나옵니다.' },
  created_at: { en: 'When the customer wrote, UTC.', ko: '고객이 문의한 시각, UTC.' },
  first_response_at: { en: 'The first public reply by a person, UTC.', ko: '사람이 보낸 첫 공개 답변 시각, UTC.' },
  first_response_s: {
    en: 'Seconds to the first response, where there is no instant.',
    ko: '첫 응답까지 걸린 초. 시각이 없을 때만.',
  },
  first_response_business_s: {
    en: 'Seconds to the first response in business time, as the helpdesk measured them.',
    ko: '헬프데스크가 잰, 첫 응답까지의 업무 시간(초).',
  },
  solved_at: { en: 'The last time it was solved, UTC.', ko: '마지막으로 해결된 시각, UTC.' },
  resolution_s: { en: 'Seconds to the last solve, where there is no instant.', ko: '해결까지 걸린 초. 시각이 없을 때만.' },
  handle_s: { en: 'Seconds that agents worked on it.', ko: '상담원이 처리한 시간(초).' },
  updated_at: { en: 'The last change, UTC.', ko: '마지막으로 바뀐 시각, UTC.' },
  rated_at: { en: 'When it was rated, UTC.', ko: '평가한 시각, UTC.' },
  status: { en: 'What it is now.', ko: '지금 상태.' },
  channel: { en: 'Where the contact came in.', ko: '들어온 경로.' },
  csat: {
    en: 'The answer to the survey; offered: asked, not answered; none: not asked.',
    ko: '설문 답. offered는 보냈으나 답 없음, none은 보내지 않음.',
  },
  ces: { en: 'The score of customer effort.', ko: '고객 노력 점수.' },
  requester: { en: 'The customer, by a number or address.', ko: '고객의 번호나 주소.' },
  agent: { en: 'Whom it is assigned to.', ko: '담당자.' },
  team: { en: 'The team that it is assigned to.', ko: '담당 팀.' },
  priority: { en: 'Its priority.', ko: '우선순위.' },
  product: { en: 'The product that it is about.', ko: '상품.' },
  brand: { en: 'The brand that was written to.', ko: '브랜드.' },
  language: { en: 'The customer’s language.', ko: '고객의 언어.' },
  order_ref: { en: 'The order that it is about.', ko: '주문 번호.' },
  tags: { en: 'Its tags, a list.', ko: '태그 목록.' },
  replies: { en: 'Public replies by agents.', ko: '상담원의 공개 답변 수.' },
  reopens: { en: 'How often it was opened again.', ko: '다시 열린 횟수.' },
  agent_initiated: { en: 'An agent began it: it does not count.', ko: '상담원이 시작한 문의. 세지 않습니다.' },
  automated_first_response: { en: 'The first reply is a machine’s.', ko: '첫 답변이 자동 답변.' },
  spam: { en: 'Spam: it does not count.', ko: '스팸. 세지 않습니다.' },
  merged: { en: 'Merged into another: it does not count.', ko: '다른 문의에 병합됨. 세지 않습니다.' },
  deleted: { en: 'Deleted: it does not count.', ko: '삭제됨. 세지 않습니다.' },
  test: { en: 'A test: it does not count.', ko: '테스트. 세지 않습니다.' },
  public_review: { en: 'A public review, and the rating its stars.', ko: '공개 리뷰이고 평가는 별점.' },
  stars_only: { en: 'A review without a word: it waits for no answer.', ko: '글 없는 리뷰. 답변을 기다리지 않습니다.' },
}

export const orderTexts: Readonly<Record<OrderField, Text>> = {
  id: { en: 'The order’s number; an order may have several rows.', ko: '주문 번호. 한 주문이 여러 행일 수 있습니다.' },
  created_at: { en: 'When it was placed, UTC.', ko: '주문한 시각, UTC.' },
  customer: { en: 'Who placed it.', ko: '주문한 고객.' },
  cancelled: { en: 'It was cancelled.', ko: '취소됨.' },
  test: { en: 'A test order: it does not count.', ko: '테스트 주문. 세지 않습니다.' },
}

export const tableTexts = {
  tickets: {
    en: 'One row a ticket; what does not count is in it, and marked.',
    ko: '문의 하나에 한 행. 세지 않는 문의도 표시되어 들어 있습니다.',
  },
  orders: { en: 'Orders, for the contact rate.', ko: '문의율에 쓰는 주문.' },
  tags: { en: 'One row a ticket and tag.', ko: '문의와 태그마다 한 행.' },
  ledger: {
    en: 'What became of every row of the tickets: counted, or why not. The sum is that of the rows.',
    ko: '문의 테이블의 모든 행이 어떻게 되었는지: 셌거나, 세지 않은 까닭. 합은 행 수와 같습니다.',
  },
  absent: { en: 'These sources do not tell.', ko: '이 데이터로는 알 수 없습니다.' },
} satisfies Record<string, Text>

export const valueTexts = {
  orders: { en: 'Orders of each month, which the rate is over.', ko: '문의율의 분모인 달마다의 주문.' },
  source: { en: 'Source', ko: '출처' },
  notInSql: { en: 'Not in SQL', ko: 'SQL로 내지 않는 값' },
  total: { en: '1: the row for the whole.', ko: '1이면 전체 값.' },
} satisfies Record<string, Text>
