import { exactMean } from '../../duckdb/exact-sums.ts'
import type { Metric } from '../metric.ts'
import { count, percentiles } from '../statistics/aggregate.ts'

const [p50, p90] = percentiles('solve_s', [0.5, 0.9])

export default {
  title: { en: 'Resolution', ko: '해결 시간' },
  also: ['resolution time', 'time to resolution', 'TTR', 'full resolution time', '처리 시간', '해결까지 걸린 시간'],
  what: {
    en: 'Calendar time from the creation of a ticket to the last time it was solved (closed, where it was never marked solved). A solved time before the creation, or unreadable, is invalid and not averaged in.',
    ko: '문의가 접수된 시점부터 마지막으로 해결된 시점까지 걸린 시간입니다. 해결로 표시된 적이 없으면 종료 시각을 씁니다. 접수보다 앞서거나 읽을 수 없는 해결 시각은 계산에서 뺍니다.',
  },
  reference: 'Zendesk, "Full resolution time": creation to the last solve. Percentiles: Hyndman-Fan type 7.',
  needs: [['solved_at', 'resolution_s']],
  ticket: { solved: 'is_solved', resolution_s: 'solve_s', resolution_invalid: 'solve_invalid' },
  values: {
    n: 'count(solve_s)',
    invalid: count('solve_invalid'),
    p50_s: p50,
    p90_s: p90,
    mean_s: exactMean('solve_s'),
    max_s: 'max(solve_s)',
  },
  tell: (v, format) =>
    v.n
      ? {
          main: `p50 ${format.duration(v.p50_s)}   p90 ${format.duration(v.p90_s)}`,
          note: format.text({ en: `${format.count(v.n)} solved`, ko: `해결 ${format.count(v.n)}건` }),
        }
      : undefined,
  compare: [{ value: 'p50_s', is: 'quantile', p: 0.5, times: 'solve_s' }],
  columns: ['p50_s', 'p90_s', 'n'],
  examples: [
    {
      title: 'nothing solved',
      tickets: [{ is_solved: false }],
      values: { n: 0, invalid: 0, p50_s: null, p90_s: null, mean_s: null, max_s: null },
    },
    {
      title: 'solved after 0, 60 and 240 s; one solve predates its ticket, one has no time',
      tickets: [
        { is_solved: true, solve_s: 240 },
        { is_solved: true, solve_s: 0 },
        { is_solved: true, solve_s: 60 },
        { is_solved: true, solve_invalid: true },
        { is_solved: true },
      ],
      // type 7 on three values: p90 stands at 1.8 steps, 60 + 0.8 × 180
      values: { n: 3, invalid: 1, p50_s: 60, p90_s: 204, mean_s: 100, max_s: 240 },
    },
  ],
} satisfies Metric
