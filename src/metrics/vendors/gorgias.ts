import { notDefined } from '../messages/vendor.ts'
import { count, percentile, ratio } from '../statistics/aggregate.ts'
import type { Vendor } from '../vendor.ts'

const good = count("it = 'good'")

export default {
  title: 'Gorgias',
  what: {
    en: 'First response time is a median, of the tickets whose first reply was sent in the period, whenever they were opened. Messages of rules, tickets started by an agent and replies sent outside Gorgias do not count; nights and weekends do. Satisfaction is the share of 4 and 5 among the ratings given in the period.',
    ko: '첫 응답 시간은 접수한 때와 상관없이 기간 안에 첫 답변을 보낸 문의의 중앙값입니다. 규칙으로 보낸 메시지, 상담원이 먼저 연 문의, Gorgias 밖에서 보낸 답변은 빼고, 밤과 주말 시간은 넣습니다. 만족도는 기간 안에 받은 평가 가운데 4점과 5점의 비율입니다.',
  },
  cited: [
    {
      says: 'First response time: median; counted in the period of the first agent reply; rule-generated messages, messages sent outside the helpdesk and tickets started by an agent are ignored.',
      source: 'docs.gorgias.com/en-US/how-metrics-are-calculated-406747',
      read: '2026-11',
    },
    {
      says: 'Satisfaction score: ratings of 4 or 5 out of all surveys rated during the period.',
      source: 'docs.gorgias.com/en-US/measure-ticket-quality-satisfaction-6422690',
      read: '2026-11',
    },
  ],
  metrics: {
    'first-response': {
      why: {
        en: 'Gorgias counts a ticket in the period of its first reply, not of its creation, and never an automatic reply.',
        ko: 'Gorgias는 접수한 기간이 아니라 첫 답변을 보낸 기간으로 세며, 자동 응답은 세지 않습니다.',
      },
      contribution: 'CASE WHEN automated_first_response IS NOT TRUE THEN reply_s END',
      values: { p50_s: percentile('it', 0.5), answered: 'count(it)' },
      needs: [['first_response_at', 'first_response_s']],
      dated: 'replied',
      limits: {
        en: 'Replies sent outside Gorgias cannot be told apart from others. Tickets that are not in the export are missing from the period of their reply.',
        ko: 'Gorgias 밖에서 보낸 답변은 구별할 수 없습니다. 파일에 없는 문의는 답변한 기간의 수치에도 빠집니다.',
      },
    },
    'one-touch': { reason: notDefined('Gorgias') },
    csat: {
      why: {
        en: 'Gorgias counts a rating in the period in which it was given, not in that of its ticket; 4 and 5 are good there too.',
        ko: 'Gorgias는 문의를 접수한 기간이 아니라 평가를 받은 기간으로 셉니다. 4점과 5점을 만족으로 보는 것은 같습니다.',
      },
      values: { share: ratio(good, 'count(it)'), good, rated: 'count(it)' },
      needs: ['csat'],
      dated: 'rated',
    },
  },
  examples: [
    {
      title: 'October: one answered in November is of November, one of September answered in October is of October',
      tickets: [
        { id: '1', created_at: '2026-10-05 09:00:00', reply: 'answered', reply_s: 100, first_reply_s: 100 },
        { id: '2', created_at: '2026-10-31 23:50:00', reply: 'answered', reply_s: 1200, first_reply_s: 1200 },
        {
          id: '3',
          created_at: '2026-09-30 23:50:00',
          reply: 'answered',
          reply_s: 700,
          first_reply_s: 700,
          left_out: ['out_of_range'],
        },
        {
          id: '4',
          created_at: '2026-09-01 10:00:00',
          reply: 'answered',
          reply_s: 60,
          first_reply_s: 60,
          left_out: ['out_of_range'],
        },
        {
          id: '5',
          created_at: '2026-10-06 10:00:00',
          reply: 'answered',
          reply_s: 5,
          first_reply_s: 5,
          left_out: ['agent_initiated'],
        },
      ],
      period: { from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' },
      metric: 'first-response',
      values: { p50_s: 400, answered: 2 },
      ids: ['2', '3'],
    },
    {
      title: 'a ticket of September, rated in October; one of October, rated in November',
      tickets: [
        { id: '1', rated_at: '2026-10-02 08:00:00', csat: 'good', left_out: ['out_of_range'] },
        { id: '2', rated_at: '2026-11-01 00:00:00', csat: 'bad' },
        { id: '3', rated_at: '2026-10-31 23:59:59', csat: 'neutral' },
      ],
      period: { from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' },
      metric: 'csat',
      values: { share: 0.5, good: 1, rated: 2 },
      ids: ['1', '2'],
    },
    {
      title: 'of the whole export, nothing is counted otherwise',
      tickets: [
        { id: '1', reply: 'answered', reply_s: 100, first_reply_s: 100 },
        { id: '2', reply: 'answered', reply_s: 300, first_reply_s: 300 },
        { id: '3', reply: 'closed_unanswered', waited_s: 9 },
      ],
      metric: 'first-response',
      values: { p50_s: 200, answered: 2 },
      ids: [],
    },
  ],
} satisfies Vendor
