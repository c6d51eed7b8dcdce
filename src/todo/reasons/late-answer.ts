import { isPastTarget, isWaiting, isWrittenReview } from '../../metrics/compute/ticket-states.ts'
import type { Reason } from '../reason.ts'

export default {
  title: { en: 'late answer', ko: '답변 지연' },
  what: {
    en: 'Tickets without an answer, open for longer than the target of their channel (--target, settings: targets), in calendar or business time as the target says. Due at the target. A channel without a target (phone) is not listed, and neither are public reviews with a text, which are a reason of their own (unanswered-review).',
    ko: '답변이 없고, 채널의 목표 시간(--target, 설정의 targets)을 넘겨 열려 있는 문의입니다. 목표가 업무 시간 기준이면 업무 시간으로 잽니다. 기한은 목표 시각이며, 목표가 없는 채널(전화)은 넣지 않고, 글이 있는 공개 리뷰는 ‘답글 없는 리뷰’로 따로 봅니다.',
  },
  reference:
    'Among those that `metrics` counts as waiting (first-response) and missed (within-target), by the same targets and the same clock.',
  needs: ['created_at', ['first_response_at', 'first_response_s']],
  fields: ['csat_comment', 'first_message'],
  needed: { en: 'creation and first reply of tickets', ko: '접수 시각과 첫 답변 시각' },
  select: () =>
    `SELECT file_no, row_no, created_at AS since FROM todo_tickets WHERE ${isWaiting} AND ${isPastTarget} AND ${isWrittenReview} IS NOT TRUE`,
  deadline: 'target',
  examples: [
    {
      title: 'a second over the target, exactly on it, in business time, without a target, answered late, a review with a text',
      asOf: '2026-10-31 09:00:00',
      tickets: [
        { id: '1', created_at: '2026-10-31 02:59:59', reply: 'waiting', waited_s: 21601, target_s: 21600 },
        { id: '2', created_at: '2026-10-31 03:00:00', reply: 'waiting', waited_s: 21600, target_s: 21600 },
        {
          ...{ id: '3', created_at: '2026-10-30 09:00:00', reply: 'waiting', waited_s: 86400 },
          ...{ waited_business_s: 14401, target_business_s: 14400 },
        },
        { id: '4', created_at: '2026-10-01 09:00:00', reply: 'waiting', waited_s: 2592000 },
        { id: '5', created_at: '2026-10-30 09:00:00', reply: 'answered', reply_s: 30000, target_s: 21600 },
        {
          ...{ id: '6', created_at: '2026-10-20 09:00:00', reply: 'waiting', waited_s: 950400, target_s: 86400 },
          ...{ channel: 'review', csat_comment: 'Late.' },
        },
      ],
      lists: [
        ['1', '2026-10-31 02:59:59'],
        ['3', '2026-10-30 09:00:00'],
      ],
    },
  ],
} satisfies Reason
