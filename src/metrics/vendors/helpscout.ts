import { exactMean } from '../../duckdb/exact-sums.ts'
import { count, ratio } from '../statistics/aggregate.ts'
import type { Vendor } from '../vendor.ts'

const [great, okay, notGood] = ['good', 'neutral', 'bad'].map((rating) => count(`it = '${rating}'`)) as [string, string, string]

export default {
  title: 'Help Scout',
  what: {
    en: 'Times are averages; spam and deleted conversations are out. Resolved means closed with at least one reply by a user, and resolved on first reply means exactly one. The happiness score is the share of great ratings less the share of not good ones, from -1 to 1.',
    ko: '시간은 평균이며 스팸과 삭제된 대화는 뺍니다. 해결은 답변이 한 번 이상 있고 닫힌 대화이고, 첫 답변 해결은 답변이 정확히 한 번인 대화입니다. 만족 점수는 좋음 비율에서 나쁨 비율을 뺀 값으로 -1에서 1 사이입니다.',
  },
  cited: [
    {
      says: 'Spam and deleted conversations are out; response times are of conversations replied to in the period; resolved: at least one user reply and closed, in the period.',
      source: 'docs.helpscout.com/article/46-reporting',
      read: '2026-11',
    },
    {
      says: 'firstResponseTime: average seconds to the first reply; resolvedOnFirstReply: resolved after one reply, as opposed to several.',
      source: 'developer.helpscout.com/help-desk-api/objects/time-range-stats-productivity',
      read: '2026-11',
    },
    {
      says: 'Happiness: great, okay and not good; the score is great less not good in per cent, as its example works out (37.2727 - 31.8182 = 5.4545).',
      source: 'developer.helpscout.com, Happiness Overall Report',
      read: '2026-11',
    },
  ],
  metrics: {
    'first-response': {
      why: {
        en: 'Help Scout shows the average, which a few long waits pull up, and dates a conversation by its reply.',
        ko: 'Help Scout는 오래 걸린 몇 건에 끌려 올라가는 평균을 쓰고, 답변한 때를 기준으로 기간을 나눕니다.',
      },
      values: { mean_s: exactMean('it'), answered: 'count(it)' },
      needs: [['first_response_at', 'first_response_s']],
      dated: 'replied',
      limits: {
        en: 'A conversation with a later reply in the period is in its report too; exports hold the time of the first reply only.',
        ko: '기간 안에 이후 답변을 보낸 대화도 보고서에 들어가지만, 파일에는 첫 답변 시각만 있습니다.',
      },
    },
    'one-touch': {
      why: {
        en: 'Help Scout calls a conversation resolved only if somebody replied, and counts it in the period in which it was closed.',
        ko: 'Help Scout는 답변이 있어야 해결로 보고(답변 없이 종료된 문의 제외), 종료한 때를 기준으로 기간을 나눕니다.',
      },
      contribution: 'CASE WHEN is_solved AND replies > 0 THEN replies = 1 END',
      values: { share: ratio(count('it'), 'count(it)'), one_touch: count('it'), n: 'count(it)' },
      needs: ['replies', ['status', 'solved_at', 'resolution_s']],
      dated: 'solved',
    },
    csat: {
      why: {
        en: 'Help Scout subtracts the not good from the great, so its score is lower than a share of good ratings; the ratings are the same.',
        ko: 'Help Scout는 좋음 비율에서 나쁨 비율을 빼므로 만족 비율보다 낮습니다. 평가 자체는 같습니다.',
      },
      values: {
        net_share: ratio(`(${great} - ${notGood})`, 'count(it)'),
        good: great,
        neutral: okay,
        bad: notGood,
        rated: 'count(it)',
      },
      needs: ['csat'],
    },
  },
  examples: [
    {
      title: 'the example of its API: 41 great, 34 okay and 35 not good come to 6 of 110; here a tenth of it, 4, 3 and 4 of 11',
      tickets: [
        ...Array.from({ length: 4 }, (_, i) => ({ id: `g${i}`, csat: 'good' })),
        ...Array.from({ length: 3 }, (_, i) => ({ id: `n${i}`, csat: 'neutral' })),
        ...Array.from({ length: 4 }, (_, i) => ({ id: `b${i}`, csat: 'bad' })),
      ],
      metric: 'csat',
      values: { net_share: 0, good: 4, neutral: 3, bad: 4, rated: 11 },
      ids: [],
    },
    {
      title: 'closed without a reply is not resolved',
      tickets: [
        { id: '1', is_solved: true, replies: 0 },
        { id: '2', is_solved: true, replies: 1 },
        { id: '3', is_solved: true, replies: 3 },
        { id: '4', is_solved: true, replies: 1, left_out: ['spam'] },
      ],
      metric: 'one-touch',
      values: { share: 0.5, one_touch: 1, n: 2 },
      ids: ['1'],
    },
    {
      title: 'October: an average, of what was answered in it',
      tickets: [
        { id: '1', created_at: '2026-10-05 09:00:00', reply: 'answered', reply_s: 100, first_reply_s: 100 },
        { id: '2', created_at: '2026-10-05 09:00:00', reply: 'answered', reply_s: 80000, first_reply_s: 80000 },
        { id: '3', created_at: '2026-10-31 23:50:00', reply: 'answered', reply_s: 1200, first_reply_s: 1200 },
      ],
      period: { from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' },
      metric: 'first-response',
      values: { mean_s: 40050, answered: 2 },
      ids: ['3'],
    },
  ],
} satisfies Vendor
