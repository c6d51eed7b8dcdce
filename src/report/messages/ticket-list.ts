import type { Text } from '../../text/text.ts'

/** Headings of what metrics tell of a ticket, by column; a column without one is shown as it is. */
export const columnHeadings: Readonly<Record<string, Text>> = {
  id: { en: 'Ticket', ko: '문의' },
  created_at: { en: 'Created', ko: '접수' },
  channel: { en: 'Channel', ko: '채널' },
  tags: { en: 'Tags', ko: '태그' },
  in_order_months: { en: 'In a whole month', ko: '온전한 달' },
  reply: { en: 'Reply', ko: '답변' },
  first_response_s: { en: 'First response', ko: '첫 응답' },
  first_response_business_s: { en: 'First response, business', ko: '첫 응답(업무 시간)' },
  answered_outside_hours: { en: 'Outside hours', ko: '업무 시간 외' },
  solved_outside_hours: { en: 'Outside hours', ko: '업무 시간 외' },
  waited_s: { en: 'Waiting', ko: '대기' },
  waited_business_s: { en: 'Waiting, business', ko: '대기(업무 시간)' },
  within_target: { en: 'Target', ko: '목표' },
  target_s: { en: 'Of', ko: '목표 시간' },
  target_business_s: { en: 'Of, business', ko: '목표 시간(업무)' },
  solved: { en: 'Solved', ko: '해결' },
  resolution_s: { en: 'Resolution', ko: '해결 시간' },
  resolution_business_s: { en: 'Resolution, business', ko: '해결 시간(업무)' },
  resolution_invalid: { en: 'Invalid time', ko: '시각 오류' },
  replies: { en: 'Replies', ko: '답변 수' },
  one_touch: { en: 'One reply', ko: '1회 답변' },
  reopens: { en: 'Reopens', ko: '재오픈 수' },
  reopened: { en: 'Reopened', ko: '재오픈' },
  handle_s: { en: 'Work', ko: '작업 시간' },
  ces: { en: 'Effort score', ko: '노력 점수' },
  effort: { en: 'Effort', ko: '노력' },
  csat: { en: 'Rating', ko: '평가' },
  csat_offered: { en: 'Asked', ko: '설문 발송' },
}

/** Words that such a column holds. */
export const columnWords: Readonly<Record<string, Text>> = {
  answered: { en: 'answered', ko: '답변함' },
  waiting: { en: 'waiting', ko: '대기' },
  closed_unanswered: { en: 'closed, no answer', ko: '답변 없이 종료' },
  invalid: { en: 'invalid', ko: '시각 오류' },
  met: { en: 'met', ko: '달성' },
  missed: { en: 'missed', ko: '미달' },
  pending: { en: 'pending', ko: '대기' },
  easy: { en: 'easy', ko: '쉬움' },
  hard: { en: 'hard', ko: '어려움' },
  good: { en: 'good', ko: '만족' },
  neutral: { en: 'neutral', ko: '보통' },
  bad: { en: 'bad', ko: '불만족' },
}

export const yes: Text = { en: 'yes', ko: '예' }
export const no: Text = { en: 'no', ko: '아니요' }
export const listName: Text = { en: 'List', ko: '목록' }
export const ticketCount: Text = { en: 'Tickets', ko: '문의 수' }

export const howMany = (count: string, one: boolean): Text => ({
  en: `${count} ${one ? 'ticket' : 'tickets'}`,
  ko: `문의 ${count}건`,
})

export const openOne = (name: string): Text => ({
  en: `The tickets of one: --list ${name}`,
  ko: `문의를 보려면: --list ${name}`,
})
