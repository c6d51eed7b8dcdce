import { wasReopened } from '../../metrics/compute/ticket-states.ts'
import type { Reason } from '../reason.ts'

export default {
  title: { en: 'open again', ko: '다시 열림' },
  what: {
    en: 'Tickets that were solved, opened again, and are open now: the solution did not hold. Those solved again are done, and not listed. Since the last change that the export has, else the creation.',
    ko: '해결되었다가 다시 열려 지금도 열려 있는 문의입니다. 다시 해결된 문의는 넣지 않습니다. 파일에 적힌 마지막 변경 시각(없으면 접수 시각)부터 셉니다.',
  },
  reference:
    '`metrics` counts the reopened among solved tickets (reopen-rate); these are the others that were reopened, by the same column.',
  needs: ['reopens', ['status', 'solved_at', 'resolution_s']],
  needed: { en: 'how often tickets were reopened, and their status', ko: '다시 열린 횟수와 문의 상태' },
  fields: ['created_at', 'updated_at'],
  select: () =>
    `SELECT file_no, row_no, coalesce(updated_at, created_at) AS since FROM todo_tickets WHERE ${wasReopened} AND NOT is_solved`,
  examples: [
    {
      title: 'open after a solve, solved again, never solved, not known',
      asOf: '2026-10-31 09:00:00',
      tickets: [
        { id: '1', created_at: '2026-10-01 09:00:00', updated_at: '2026-10-20 09:00:00', reopens: 2, is_solved: false },
        { id: '2', created_at: '2026-10-02 09:00:00', reopens: 1, is_solved: true },
        { id: '3', created_at: '2026-10-03 09:00:00', reopens: 0, is_solved: false },
        { id: '4', created_at: '2026-10-04 09:00:00', is_solved: false },
        { id: '5', created_at: '2026-10-05 09:00:00', reopens: 1, is_solved: false },
      ],
      lists: [
        ['1', '2026-10-20 09:00:00'],
        ['5', '2026-10-05 09:00:00'],
      ],
    },
  ],
} satisfies Reason
