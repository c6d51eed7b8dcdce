import { exactMean } from '../../duckdb/exact-sums.ts'
import type { Metric } from '../metric.ts'
import { count, percentiles } from '../statistics/aggregate.ts'

const answered = count("reply = 'answered'")
const waiting = count("reply = 'waiting'")
const closedUnanswered = count("reply = 'closed_unanswered'")
// an answer within the second it was asked took no time either, but that is speed
const outside = 'reply_business_s = 0 AND (reply_s > 0) IS NOT FALSE'
const inside = `CASE WHEN ${outside} THEN NULL ELSE reply_business_s END`
const [p50, p90, p95] = percentiles(inside, [0.5, 0.9, 0.95])

const none = {
  p50_all_s: null,
  p90_all_s: null,
  p50_s: null,
  p90_s: null,
  p95_s: null,
  mean_s: null,
  max_s: null,
  longest_waiting_s: null,
}

export default {
  title: { en: 'First response, business', ko: '첫 응답(업무 시간)' },
  also: ['first response in business hours', 'business FRT', '업무 시간 첫 응답'],
  what: {
    en: 'Business time from the creation of a ticket to the first public reply by a person: only business hours (--business-hours, without holidays). A ticket that was created and answered outside business hours took no business time; that is not speed, so it is counted as outside hours and is in no percentile, mean or maximum. Without business hours the times are those of the export itself, if it has a column of them.',
    ko: '문의가 접수된 시점부터 상담원이 처음으로 공개 답변을 남긴 시점까지의 업무 시간입니다. --business-hours와 휴일로 정한 근무 시간만 셉니다. 근무 시간이 아닐 때 접수되어 그사이에 답변한 문의는 업무 시간이 0이지만 빠른 응답은 아니므로, 업무 시간 외로 따로 세고 백분위수, 평균, 최댓값에는 넣지 않습니다. 업무 시간을 지정하지 않으면 파일에 있는 업무 시간 기준 열을 씁니다.',
  },
  reference:
    'Zendesk, "First reply time" in business hours. Exact to the second: shifts by local time, a shift belonging to the day it opens on; an edge that a change of the clocks removes moves forward by the gap, one that occurs twice is its first pass. Percentiles: Hyndman-Fan type 7.',
  needs: [
    ['business_hours', 'first_response_business_s'],
    ['first_response_at', 'first_response_s', 'first_response_business_s'],
  ],
  business: true,
  ticket: {
    first_response_business_s: 'reply_business_s',
    waited_business_s: "CASE WHEN reply = 'waiting' THEN waited_business_s END",
    reply: 'reply::VARCHAR',
    answered_outside_hours: `coalesce(${outside}, false)`,
  },
  values: {
    n: `(${answered} + ${waiting} + ${closedUnanswered})`,
    answered,
    outside_hours: count(outside),
    waiting,
    closed_unanswered: closedUnanswered,
    invalid: count("reply = 'invalid'"),
    p50_s: p50,
    p90_s: p90,
    p95_s: p95,
    mean_s: exactMean(inside),
    max_s: `max(${inside})`,
    // of waits that are not all known nobody knows the longest
    longest_waiting_s: `CASE WHEN ${count("reply = 'waiting' AND waited_business_s IS NULL")} = 0 THEN max(waited_business_s) FILTER (WHERE reply = 'waiting') END`,
  },
  survival: {
    where: `((${inside}) IS NOT NULL OR reply = 'waiting')`,
    done_s: `(${inside})`,
    waiting_s: "(CASE WHEN reply = 'waiting' THEN waited_business_s END)",
    percentiles: { p50_all_s: 0.5, p90_all_s: 0.9 },
  },
  tell: (v, format) => {
    if (!v.n) return undefined
    const main = v.p50_s == null ? format.duration(null) : `p50 ${format.duration(v.p50_s)}   p90 ${format.duration(v.p90_s)}`
    const note = format.text({
      en: `${format.count(v.outside_hours)} more answered outside hours`,
      ko: `이 밖에 업무 시간 외 답변 ${format.count(v.outside_hours)}건`,
    })
    const longest = { label: format.text({ en: 'longest waiting', ko: '최장 대기' }), main: format.duration(v.longest_waiting_s) }
    return { main, ...(v.outside_hours && { note }), ...(v.longest_waiting_s != null && { more: [longest] }) }
  },
  compare: [
    { value: 'p50_s', is: 'quantile', p: 0.5, times: inside },
    { value: 'p90_s', is: 'quantile', p: 0.9, times: inside },
    { value: 'p50_all_s', is: 'survival', p: 0.5 },
  ],
  columns: ['p50_s', 'p90_s', 'outside_hours', 'p95_s', 'longest_waiting_s'],
  examples: [
    {
      title: 'no tickets',
      tickets: [],
      values: { n: 0, answered: 0, outside_hours: 0, waiting: 0, closed_unanswered: 0, invalid: 0, ...none },
    },
    {
      title: 'answered at night: outside hours, and no speed',
      tickets: [{ reply: 'answered', reply_s: 1800, reply_business_s: 0 }],
      values: { n: 1, answered: 1, outside_hours: 1, waiting: 0, closed_unanswered: 0, invalid: 0, ...none },
    },
    {
      title: 'answered in the second it arrived is speed',
      tickets: [{ reply: 'answered', reply_s: 0, reply_business_s: 0 }],
      values: {
        ...{ n: 1, answered: 1, outside_hours: 0, waiting: 0, closed_unanswered: 0, invalid: 0 },
        ...{ p50_all_s: 0, p90_all_s: 0 },
        ...{ p50_s: 0, p90_s: 0, p95_s: 0, mean_s: 0, max_s: 0, longest_waiting_s: null },
      },
    },
    {
      title: "business times from the export's own column, which says 0 for a reply at night",
      tickets: [
        { reply: 'answered', reply_business_s: 0 },
        { reply: 'answered', reply_business_s: 600 },
      ],
      values: {
        ...{ n: 2, answered: 2, outside_hours: 1, waiting: 0, closed_unanswered: 0, invalid: 0 },
        ...{ p50_all_s: 600, p90_all_s: 600 },
        ...{ p50_s: 600, p90_s: 600, p95_s: 600, mean_s: 600, max_s: 600, longest_waiting_s: null },
      },
    },
    {
      title:
        '100, 200, 300 and 1400 business seconds, one of them over a night; two at night, one waits, one closed, one invalid',
      tickets: [
        { reply: 'answered', reply_s: 54300, reply_business_s: 300 },
        { reply: 'answered', reply_s: 100, reply_business_s: 100 },
        { reply: 'answered', reply_s: 1400, reply_business_s: 1400 },
        { reply: 'answered', reply_s: 200, reply_business_s: 200 },
        { reply: 'answered', reply_s: 20, reply_business_s: 0 },
        { reply: 'answered', reply_s: 7200, reply_business_s: 0 },
        { reply: 'waiting', waited_s: 90000, waited_business_s: 36000 },
        { reply: 'closed_unanswered', waited_s: 900000, waited_business_s: 360000 },
        { reply: 'invalid' },
        {},
      ],
      // type 7 on four values: p90 stands at 0.9 × 3 = 2.7 steps, 300 + 0.7 × 1100; p95 at 2.85 steps
      // five at risk, one of them waiting: S falls to 0.4 at 300 and no lower than 0.2
      values: {
        ...{ n: 8, answered: 6, outside_hours: 2, waiting: 1, closed_unanswered: 1, invalid: 1 },
        ...{ p50_all_s: 300, p90_all_s: null },
        ...{ p50_s: 250, p90_s: 1070, p95_s: 1235, mean_s: 500, max_s: 1400, longest_waiting_s: 36000 },
      },
    },
  ],
} satisfies Metric
