import { wasReopened } from '../compute/ticket-states.ts'
import { type Metric, shareWithInterval, withInterval } from '../metric.ts'
import { count, ratio } from '../statistics/aggregate.ts'

const n = count('is_solved AND reopens IS NOT NULL')
const reopened = count(`is_solved AND ${wasReopened}`)

export default {
  title: { en: 'Reopened', ko: '재오픈율' },
  also: ['reopen rate', 'reopens', '재문의율', '다시 열린 문의'],
  what: {
    en: 'Share of solved tickets that had been opened again at least once after a solve, with a 95 % interval.',
    ko: '해결된 문의 가운데 해결 처리 후 한 번이라도 다시 열린 문의의 비율이며 95% 신뢰구간을 함께 보여 줍니다.',
  },
  reference:
    'Zendesk, "Reopens": moves from solved back to open. A ticket counts once, however often it came back. Interval: Wilson (1927), as for satisfaction.',
  needs: ['reopens', ['status', 'solved_at', 'resolution_s']],
  ticket: { solved: 'is_solved', reopens: 'reopens', reopened: 'CASE WHEN is_solved THEN reopens > 0 END' },
  values: { n, reopened, share: ratio(reopened, n) },
  derived: {
    en: '95 % interval of reopened among solved (Wilson)',
    ko: '해결된 문의 가운데 재오픈의 95% 신뢰구간(Wilson)',
  },
  derive: withInterval('reopened', 'n'),
  tell: (v, format) =>
    v.n
      ? {
          main: shareWithInterval(v, format),
          note: format.text({
            en: `${format.count(v.reopened)} of ${format.count(v.n)} solved`,
            ko: `해결 ${format.count(v.n)}건 중 ${format.count(v.reopened)}건`,
          }),
        }
      : undefined,
  counts: { share: { hits: 'reopened', of: ['n'] } },
  compare: [{ value: 'share', is: 'share', hits: 'reopened', of: ['n'] }],
  columns: ['share', 'reopened', 'n'],
  examples: [
    {
      title: 'nothing solved',
      tickets: [{ is_solved: false, reopens: 3 }],
      values: { n: 0, reopened: 0, share: null, share_low: null, share_high: null },
    },
    {
      title: 'one of four came back, twice; where the export is silent the ticket is not in the population',
      tickets: [
        { is_solved: true, reopens: 2 },
        { is_solved: true, reopens: 0 },
        { is_solved: true, reopens: 0 },
        { is_solved: true, reopens: 0 },
        { is_solved: true },
      ],
      // (0.25 + 0.480182 ∓ 1.959964 × √(0.046875 + 0.060023)) / 1.960365
      values: { n: 4, reopened: 1, share: 0.25, share_low: 0.045587, share_high: 0.699358 },
    },
  ],
} satisfies Metric
