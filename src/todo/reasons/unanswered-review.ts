import { isWaiting, isWrittenReview } from '../../metrics/compute/ticket-states.ts'
import type { Reason } from '../reason.ts'

export default {
  title: { en: 'review to answer', ko: '답글 없는 리뷰' },
  what: {
    en: 'Public reviews with a text, and without a reply of the shop. Stars without a text wait for nothing and are not listed: they stand apart everywhere. Due at the target of the channel review; praise (4 and 5 stars) has no deadline.',
    ko: '글이 있는데 판매자 답글이 없는 공개 리뷰입니다. 별점만 있는 리뷰는 답글을 기다리지 않으므로 어디에서도 대기로 세지 않습니다. 기한은 review 채널의 목표 시각이며, 칭찬 리뷰(4점, 5점)에는 기한이 없습니다.',
  },
  reference: 'The tickets of the channel review that `metrics` counts as waiting (first-response), as far as they have a text.',
  needs: ['created_at', 'channel', ['first_response_at', 'first_response_s'], ['csat_comment', 'first_message']],
  needed: { en: 'reviews with their text and the time of the reply', ko: '리뷰 내용과 답글 시각' },
  fields: ['csat_comment', 'first_message'],
  template: { good: 'review-positive', neutral: 'review-negative', bad: 'review-negative' },
  select: () => `SELECT file_no, row_no, created_at AS since FROM todo_tickets WHERE ${isWaiting} AND ${isWrittenReview}`,
  deadline: 'target',
  examples: [
    {
      title: 'a text without a reply, with one, stars alone, an e-mail',
      asOf: '2026-10-31 09:00:00',
      tickets: [
        { id: '1', channel: 'review', created_at: '2026-10-30 21:00:00', reply: 'waiting', csat_comment: 'Late.' },
        { id: '2', channel: 'review', created_at: '2026-10-30 21:00:00', reply: 'answered', csat_comment: 'Late.' },
        { id: '3', channel: 'review', created_at: '2026-10-30 21:00:00', csat: 'good' },
        { id: '4', channel: 'email', created_at: '2026-10-30 21:00:00', reply: 'waiting', first_message: 'Late.' },
      ],
      lists: [['1', '2026-10-30 21:00:00']],
    },
  ],
} satisfies Reason
