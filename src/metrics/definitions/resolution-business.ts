import { exactMean } from '../../duckdb/exact-sums.ts'
import type { Metric } from '../metric.ts'
import { count, percentiles } from '../statistics/aggregate.ts'

// a ticket solved within the second it arrived took no time either, but that is speed
const outside = 'solve_business_s = 0 AND solve_s > 0'
const inside = `CASE WHEN ${outside} THEN NULL ELSE solve_business_s END`
const [p50, p90] = percentiles(inside, [0.5, 0.9])

export default {
  title: { en: 'Resolution, business', ko: '해결(업무 시간)' },
  also: ['resolution in business hours', '업무 시간 해결'],
  what: {
    en: 'Business time from the creation of a ticket to the last time it was solved (closed, where it was never marked solved): only business hours (--business-hours, without holidays). A ticket that was created and solved outside business hours is counted as outside hours and is in no percentile, mean or maximum.',
    ko: '문의가 접수된 시점부터 마지막으로 해결된 시점까지의 업무 시간입니다. 해결로 표시된 적이 없으면 종료 시각을 씁니다. --business-hours와 휴일로 정한 근무 시간만 셉니다. 근무 시간이 아닐 때 접수되어 그사이에 해결된 문의는 업무 시간 외로 따로 세고 백분위수, 평균, 최댓값에는 넣지 않습니다.',
  },
  reference:
    'Zendesk, "Full resolution time" in business hours: creation to the last solve. Shifts as in first-response-business. Percentiles: Hyndman-Fan type 7.',
  needs: ['business_hours', ['solved_at', 'resolution_s']],
  business: true,
  ticket: { solved: 'is_solved', resolution_business_s: 'solve_business_s', solved_outside_hours: `coalesce(${outside}, false)` },
  values: {
    n: 'count(solve_business_s)',
    outside_hours: count(outside),
    invalid: count('solve_invalid'),
    p50_s: p50,
    p90_s: p90,
    mean_s: exactMean(inside),
    max_s: `max(${inside})`,
  },
  tell: (v, format) => {
    if (!v.n) return undefined
    const main = v.p50_s == null ? format.duration(null) : `p50 ${format.duration(v.p50_s)}   p90 ${format.duration(v.p90_s)}`
    const note = format.text({
      en: `${format.count(v.outside_hours)} more solved outside hours`,
      ko: `이 밖에 업무 시간 외 해결 ${format.count(v.outside_hours)}건`,
    })
    return { main, ...(v.outside_hours && { note }) }
  },
  compare: [{ value: 'p50_s', is: 'quantile', p: 0.5, times: inside }],
  columns: ['p50_s', 'p90_s', 'outside_hours'],
  examples: [
    {
      title: 'nothing solved',
      tickets: [{ is_solved: false }],
      values: { n: 0, outside_hours: 0, invalid: 0, p50_s: null, p90_s: null, mean_s: null, max_s: null },
    },
    {
      title: 'solved after 0, 60 and 240 business seconds, and once at night; one solve predates its ticket, one has no time',
      tickets: [
        { is_solved: true, solve_s: 54240, solve_business_s: 240 },
        { is_solved: true, solve_s: 0, solve_business_s: 0 },
        { is_solved: true, solve_s: 60, solve_business_s: 60 },
        { is_solved: true, solve_s: 3600, solve_business_s: 0 },
        { is_solved: true, solve_invalid: true },
        { is_solved: true },
      ],
      // type 7 on three values: p90 stands at 1.8 steps, 60 + 0.8 × 180
      values: { n: 4, outside_hours: 1, invalid: 1, p50_s: 60, p90_s: 204, mean_s: 100, max_s: 240 },
    },
  ],
} satisfies Metric
