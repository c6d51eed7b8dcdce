import { asksNothing, isRatedBad } from '../../metrics/compute/ticket-states.ts'
import { instantSql, type Reason } from '../reason.ts'

const rated = 'coalesce(rated_at, solved_at, updated_at, created_at)'
/** of a review the reply comes after the rating: the shop has had its say */
const answeredSince = "(reply = 'answered' AND created_at + to_microseconds((reply_s * 1000000)::BIGINT) > rated_at)"

export default {
  title: { en: 'bad rating', ko: '불만족 평가' },
  what: {
    en: 'Tickets rated badly within 14 days (--recent) before now; where the export does not say when, the time of the solve, of the last change or of the creation stands for it. Those with a comment come first. Not listed are reviews that were answered since, and those of stars alone, where there is nothing to read and nobody to write to. Read what happened, call or write, and tell the team.',
    ko: '최근 14일(--recent) 안에 불만족으로 평가된 문의입니다. 평가 시각이 없으면 해결, 마지막 변경, 접수 시각 순으로 대신합니다. 의견을 적은 문의가 먼저 나옵니다. 이미 답글을 단 리뷰와, 읽을 내용도 연락할 사람도 없는 별점만 있는 리뷰는 넣지 않습니다. 무슨 일이 있었는지 살펴보고 고객에게 연락해 주세요.',
  },
  reference:
    'Of the tickets that `metrics` counts as bad (csat), those of these days for which something is left to do. Fourteen days is a usual limit, and no standard.',
  needs: ['csat'],
  needed: { en: 'ratings', ko: '만족도 평가' },
  fields: ['created_at', 'solved_at', 'updated_at', 'rated_at', 'csat_comment'],
  template: 'unhappy-customer',
  select: ({ asOf, recentDays }) =>
    `SELECT file_no, row_no, ${rated} AS since FROM todo_tickets WHERE (${isRatedBad} OR stars = 'bad') AND NOT ${asksNothing} AND ${answeredSince} IS NOT TRUE AND (${rated} IS NULL OR ${rated} >= ${instantSql(asOf)} - to_hours(${Math.round(recentDays * 24)}))`,
  examples: [
    {
      title: 'bad two days ago, bad a month ago, bad at a time that only the solve tells, good',
      asOf: '2026-10-31 09:00:00',
      tickets: [
        { id: '1', created_at: '2026-09-01 09:00:00', rated_at: '2026-10-29 09:00:00', csat: 'bad' },
        { id: '2', created_at: '2026-09-01 09:00:00', rated_at: '2026-10-01 09:00:00', csat: 'bad' },
        { id: '3', created_at: '2026-10-01 09:00:00', solved_at: '2026-10-20 09:00:00', csat: 'bad' },
        { id: '4', created_at: '2026-10-30 09:00:00', rated_at: '2026-10-30 19:00:00', csat: 'good' },
      ],
      lists: [
        ['1', '2026-10-29 09:00:00'],
        ['3', '2026-10-20 09:00:00'],
      ],
    },
    {
      title: 'reviews, rated when they are written: answered, unanswered, stars alone; a survey after the answer',
      asOf: '2026-10-31 09:00:00',
      tickets: [
        {
          ...{ id: '1', channel: 'review', created_at: '2026-10-29 09:00:00', rated_at: '2026-10-29 09:00:00', csat: 'bad' },
          ...{ reply: 'answered', reply_s: 3600 },
        },
        {
          ...{ id: '2', channel: 'review', created_at: '2026-10-29 09:00:00', rated_at: '2026-10-29 09:00:00', csat: 'bad' },
          reply: 'waiting',
        },
        {
          ...{ id: '3', channel: 'review', created_at: '2026-10-29 09:00:00', rated_at: '2026-10-29 09:00:00', csat: 'bad' },
          stars_only: true,
        },
        {
          ...{ id: '4', channel: 'email', created_at: '2026-10-29 09:00:00', rated_at: '2026-10-29 12:00:00', csat: 'bad' },
          ...{ reply: 'answered', reply_s: 3600 },
        },
      ],
      lists: [
        ['2', '2026-10-29 09:00:00'],
        ['4', '2026-10-29 12:00:00'],
      ],
    },
  ],
} satisfies Reason
