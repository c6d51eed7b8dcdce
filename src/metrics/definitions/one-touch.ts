import { type Metric, shareWithInterval, withInterval } from '../metric.ts'
import { count, ratio } from '../statistics/aggregate.ts'

const n = count('is_solved AND replies IS NOT NULL')
const oneTouch = count('is_solved AND replies = 1')

export default {
  title: { en: 'One touch', ko: '1회 답변 해결' },
  also: ['FCR', 'first contact resolution', 'one-touch resolution', 'first contact', '원터치', '첫 응답 해결'],
  what: {
    en: 'Share of solved tickets that took exactly one public reply by an agent, with a 95 % interval. Those solved without any reply stay in the population and are counted apart: silence is not a touch.',
    ko: '해결된 문의 가운데 상담원의 공개 답변 한 번으로 끝난 문의의 비율이며 95% 신뢰구간을 함께 보여 줍니다. 답변 없이 해결 처리된 문의는 모수에 남기되 따로 셉니다.',
  },
  reference:
    'One public agent reply and solved, as dbt_zendesk defines it. Zendesk itself counts fewer than two, so no reply at all is one touch there. Interval: Wilson (1927), as for satisfaction.',
  needs: ['replies', ['status', 'solved_at', 'resolution_s']],
  contribution: 'CASE WHEN is_solved THEN replies = 1 END',
  ticket: { solved: 'is_solved', replies: 'replies', one_touch: 'CASE WHEN is_solved THEN replies = 1 END' },
  values: { n, one_touch: oneTouch, no_reply: count('is_solved AND replies = 0'), share: ratio(oneTouch, n) },
  derived: {
    en: '95 % interval of one-touch among solved (Wilson)',
    ko: '해결된 문의 가운데 1회 답변 해결의 95% 신뢰구간(Wilson)',
  },
  derive: withInterval('one_touch', 'n'),
  tell: (v, format) =>
    v.n
      ? {
          main: shareWithInterval(v, format),
          note: format.text({
            en: `${format.count(v.one_touch)} of ${format.count(v.n)} solved, ${format.count(v.no_reply)} without a reply`,
            ko: `해결 ${format.count(v.n)}건 중 ${format.count(v.one_touch)}건, 답변 없이 해결 ${format.count(v.no_reply)}건`,
          }),
        }
      : undefined,
  counts: { share: { hits: 'one_touch', of: ['n'] } },
  compare: [{ value: 'share', is: 'share', hits: 'one_touch', of: ['n'] }],
  columns: ['share', 'one_touch', 'n', 'no_reply'],
  examples: [
    {
      title: 'nothing solved',
      tickets: [{ is_solved: false, replies: 1 }],
      values: { n: 0, one_touch: 0, no_reply: 0, share: null, share_low: null, share_high: null },
    },
    {
      title: 'solved with no, one and two replies and an unknown number; an open one does not count',
      tickets: [
        { is_solved: true, replies: 0 },
        { is_solved: true, replies: 1 },
        { is_solved: true, replies: 2 },
        { is_solved: true, replies: 1 },
        { is_solved: true },
        { is_solved: false, replies: 1 },
      ],
      // as for satisfaction: (0.5 + 0.480182 ∓ 1.959964 × √(0.0625 + 0.060023)) / 1.960365
      values: { n: 4, one_touch: 2, no_reply: 1, share: 0.5, share_low: 0.150039, share_high: 0.849961 },
    },
  ],
} satisfies Metric
