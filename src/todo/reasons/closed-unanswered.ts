import { isClosedUnanswered } from '../../metrics/compute/ticket-states.ts'
import type { Reason } from '../reason.ts'

export default {
  title: { en: 'closed unanswered', ko: '답변 없이 종료' },
  what: {
    en: 'Tickets that were solved or closed, and that nobody answered in public. Some need no answer (a thank-you, a double): those are done at a glance. Since the close.',
    ko: '공개 답변 없이 해결되거나 종료된 문의입니다. 감사 인사나 중복처럼 답변이 필요 없는 것은 보고 넘기면 됩니다. 종료된 때부터 셉니다.',
  },
  reference: 'The tickets that `metrics` counts as closed without an answer (first-response: closed_unanswered).',
  needs: [
    ['first_response_at', 'first_response_s'],
    ['status', 'solved_at', 'resolution_s'],
  ],
  needed: { en: 'first reply and status of tickets', ko: '첫 답변 시각과 문의 상태' },
  fields: ['created_at'],
  select: () => `SELECT file_no, row_no, coalesce(solved_at, created_at) AS since FROM todo_tickets WHERE ${isClosedUnanswered}`,
  examples: [
    {
      title: 'closed, closed at a time that is not known, open, answered',
      asOf: '2026-10-31 09:00:00',
      tickets: [
        { id: '1', created_at: '2026-10-01 09:00:00', solved_at: '2026-10-02 10:00:00', reply: 'closed_unanswered' },
        { id: '2', created_at: '2026-10-03 09:00:00', reply: 'closed_unanswered' },
        { id: '3', created_at: '2026-10-04 09:00:00', reply: 'waiting' },
        { id: '4', created_at: '2026-10-05 09:00:00', solved_at: '2026-10-05 10:00:00', reply: 'answered' },
      ],
      lists: [
        ['1', '2026-10-02 10:00:00'],
        ['2', '2026-10-03 09:00:00'],
      ],
    },
  ],
} satisfies Reason
