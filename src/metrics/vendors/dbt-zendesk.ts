import { count, percentile, ratio } from '../statistics/aggregate.ts'
import type { Vendor } from '../vendor.ts'

export default {
  title: 'dbt_zendesk',
  what: {
    en: 'The models of Fivetran over Zendesk data, one row a ticket: first reply time is the time to the first public comment by an agent, empty where there is none; one touch is solved with exactly one. Spam, merged tickets and automatic replies are not taken out. The median over its rows is taken here.',
    ko: 'Zendesk 데이터에 쓰는 Fivetran의 모델로, 문의마다 한 행을 만듭니다. 첫 응답 시간은 상담원의 첫 공개 댓글까지의 시간이며 없으면 비워 둡니다. 원터치는 공개 댓글이 정확히 한 번인 해결 문의입니다. 스팸, 병합, 자동 응답을 빼지 않습니다. 중앙값은 그 행들로 여기에서 계산합니다.',
  },
  cited: [
    {
      says: 'First reply time: creation to the first public comment by an agent, NULL without one; tickets opened by an agent are measured otherwise; nothing is left out for being automatic, spam or merged.',
      source: 'github.com/fivetran/dbt_zendesk 1.7.0 (d4a8aa3), models/reply_times and models/zendesk__ticket_metrics.sql',
      read: '2026-11',
    },
    {
      says: 'One touch: solved or closed, with one public agent comment. A count of tickets surveyed, and no share of good ratings.',
      source: 'github.com/fivetran/dbt_zendesk 1.7.0, models/zendesk__ticket_metrics.sql and zendesk__ticket_summary.sql',
      read: '2026-11',
    },
  ],
  metrics: {
    'first-response': {
      why: {
        en: 'dbt_zendesk does not exclude spam, merged tickets or automatic replies.',
        ko: 'dbt_zendesk는 스팸, 병합된 문의, 자동 응답을 빼지 않습니다.',
      },
      contribution: 'first_reply_s',
      values: { p50_s: percentile('it', 0.5), answered: 'count(it)' },
      needs: [['first_response_at', 'first_response_s']],
      counts: ['spam', 'merged'],
      limits: {
        en: 'Tickets opened by an agent are measured to their second comment, which exports do not contain, so they are left out.',
        ko: '상담원이 먼저 연 문의는 두 번째 댓글로 재지만 파일에는 없어 빼 두었습니다.',
      },
    },
    'one-touch': {
      why: {
        en: 'dbt_zendesk counts exactly one reply, as this report does, but keeps spam and merged tickets among the solved.',
        ko: 'dbt_zendesk도 답변 정확히 1회를 세지만, 스팸과 병합된 문의를 해결 문의에서 빼지 않습니다.',
      },
      values: { share: ratio(count('it'), 'count(it)'), one_touch: count('it'), n: 'count(it)' },
      needs: ['replies', ['status', 'solved_at', 'resolution_s']],
      counts: ['spam', 'merged'],
    },
    csat: {
      reason: {
        en: 'dbt_zendesk passes on each ticket’s rating and counts who was asked; it defines no share of good ones',
        ko: 'dbt_zendesk는 문의별 평가와 설문 수만 담고 만족 비율은 정의하지 않습니다',
      },
    },
  },
  examples: [
    {
      title: 'a merged ticket and an automatic reply count; one opened by an agent, spam or not, does not',
      tickets: [
        { id: '1', reply: 'answered', reply_s: 300, first_reply_s: 300 },
        { id: '2', reply: 'answered', reply_s: 100, first_reply_s: 100, left_out: ['merged'] },
        { id: '3', reply: 'waiting', waited_s: 9000, first_reply_s: 2, automated_first_response: true },
        { id: '4', reply: 'answered', reply_s: 7, first_reply_s: 7, left_out: ['spam', 'agent_initiated'] },
        { id: '5', reply: 'waiting', waited_s: 50 },
      ],
      metric: 'first-response',
      values: { p50_s: 100, answered: 3 },
      ids: ['2', '3'],
    },
    {
      title: 'exactly one reply, of the solved, spam too',
      tickets: [
        { id: '1', is_solved: true, replies: 1 },
        { id: '2', is_solved: true, replies: 0 },
        { id: '3', is_solved: true, replies: 1, left_out: ['spam'] },
      ],
      metric: 'one-touch',
      values: { share: 2 / 3, one_touch: 2, n: 3 },
      ids: ['3'],
    },
  ],
} satisfies Vendor
