import { exactMean, exactSum } from '../../duckdb/exact-sums.ts'
import type { Metric } from '../metric.ts'
import { count, percentiles } from '../statistics/aggregate.ts'

const worked = '(CASE WHEN handle_s > 0 THEN handle_s END)'
const [p50, p90] = percentiles(worked, [0.5, 0.9])

export default {
  title: { en: 'Handling time', ko: '처리 작업 시간' },
  what: {
    en: 'How long agents worked on a ticket, as the export measures it: not how long it was open. 0 means that nobody measured it: such tickets are counted (unmeasured) and in no percentile, mean or sum. Negative times are invalid.',
    ko: '상담원이 문의 하나에 들인 작업 시간으로, 파일에 기록된 값을 씁니다. 문의가 열려 있던 시간이 아닙니다. 0은 재지 않았다는 뜻으로 보아 따로 세고(unmeasured) 백분위수, 평균, 합계에는 넣지 않습니다. 음수는 잘못된 값입니다.',
  },
  reference:
    'The export’s own column: time trackers (Zendesk Time Tracking, Freshdesk time entries, Jira work logs), Intercom handling time. Percentiles: Hyndman-Fan type 7.',
  needs: ['handle_s'],
  quiet: true,
  ticket: { handle_s: 'handle_s' },
  values: {
    n: count('handle_s > 0'),
    unmeasured: count('handle_s = 0'),
    invalid: count('handle_s < 0'),
    p50_s: p50,
    p90_s: p90,
    mean_s: exactMean(worked),
    max_s: `max(${worked})`,
    sum_s: exactSum(worked),
  },
  tell: (v, format) =>
    v.n
      ? {
          main: `p50 ${format.duration(v.p50_s)}   p90 ${format.duration(v.p90_s)}`,
          note: [
            format.text({ en: `${format.count(v.n)} measured`, ko: `${format.count(v.n)}건 측정` }),
            ...(v.unmeasured
              ? [format.text({ en: `${format.count(v.unmeasured)} at 0`, ko: `0으로 기록 ${format.count(v.unmeasured)}건` })]
              : []),
          ].join(', '),
        }
      : undefined,
  headings: {
    unmeasured: { en: 'not measured', ko: '측정 안 됨' },
    sum_s: { en: 'in all', ko: '합계' },
  },
  compare: [
    { value: 'p50_s', is: 'quantile', p: 0.5, times: worked },
    { value: 'mean_s', is: 'mean', times: worked },
  ],
  columns: ['p50_s', 'p90_s', 'n', 'sum_s'],
  examples: [
    {
      title: 'nobody measured',
      tickets: [{ handle_s: 0 }, {}],
      values: { n: 0, unmeasured: 1, invalid: 0, p50_s: null, p90_s: null, mean_s: null, max_s: null, sum_s: null },
    },
    {
      title: '60, 240 and 600 s of work; one at 0, one below, one unknown',
      tickets: [{ handle_s: 240 }, { handle_s: 60 }, { handle_s: 600 }, { handle_s: 0 }, { handle_s: -5 }, {}],
      // type 7 on three values: p90 stands at 1.8 steps, 240 + 0.8 × 360
      values: { n: 3, unmeasured: 1, invalid: 1, p50_s: 240, p90_s: 528, mean_s: 300, max_s: 600, sum_s: 900 },
    },
  ],
} satisfies Metric
