import { exactMean } from '../../duckdb/exact-sums.ts'
import type { Value } from '../../text/number-format.ts'
import { isClosedUnanswered, isWaiting } from '../compute/ticket-states.ts'
import { marketReference } from '../market-figures.ts'
import type { Metric, Values } from '../metric.ts'
import { count, percentiles, waitedSql } from '../statistics/aggregate.ts'

const answered = count("reply = 'answered'")
const waiting = count(isWaiting)
const closedUnanswered = count(isClosedUnanswered)
const [p50, p90, p95] = percentiles('reply_s', [0.5, 0.9, 0.95])

/**
 * Whether those who still wait change what the answered tickets format: a percentile with them is not reached, or is at least a
 * tenth longer. Less is within what rounding and the two ways to take a percentile differ by.
 */
function gapMatters(v: Values): boolean {
  const longer = (all: Value | undefined, answered: Value | undefined) =>
    all == null || (Number(all) > Number(answered) && Number(all) >= Number(answered) * 1.1)
  return Boolean(v.answered && v.longest_waiting_s != null) && (longer(v.p50_all_s, v.p50_s) || longer(v.p90_all_s, v.p90_s))
}

export default {
  title: { en: 'First response', ko: '첫 응답 시간' },
  also: ['FRT', 'first response time', 'first reply', 'first reply time', '첫 응답', '최초 응답 시간', '첫 답변 시간'],
  what: {
    en: 'Calendar time from the creation of a ticket to the first public reply by a person, as the export records it. p50_s, p90_s and p95_s are over the answered tickets. p50_all_s and p90_all_s take in those still waiting: each has waited at least this long (Kaplan-Meier), and a percentile that the answers so far cannot tell is empty. They assume that tickets that wait are like those that waited as long and were then answered. Tickets closed without an answer are counted apart, in no percentile. A public review of stars alone asks for no answer: it is not in this metric, whether the shop replied to it or not. A reply dated before its ticket, or unreadable, is invalid and counts nowhere else.',
    ko: '문의가 접수된 시점부터 상담원이 처음으로 공개 답변을 남긴 시점까지 걸린 시간입니다(업무 시간이 아닌 실제 경과 시간). p50_s, p90_s, p95_s는 답변한 문의만으로 계산합니다. p50_all_s와 p90_all_s에는 아직 답변을 기다리는 문의도 지금까지 기다린 시간만큼 들어가며(카플란-마이어), 지금까지의 답변만으로 알 수 없는 값은 비워 둡니다. 이때 대기 중인 문의도 같은 시간을 기다린 끝에 답변받은 다른 문의와 비슷하다고 가정합니다. 답변 없이 종료된 문의는 따로 세고 백분위수에는 넣지 않습니다. 별점만 있는 공개 리뷰는 답글을 기다리지 않으므로, 답글이 있든 없든 여기서 세지 않습니다. 접수보다 앞서거나 읽을 수 없는 답변 시각은 제외 건으로 표시됩니다.',
  },
  reference: [
    'Zendesk, "First reply time": creation to the first public agent comment; automatic replies do not count. Percentiles of the answered: Hyndman-Fan type 7; of all: Kaplan and Meier (1958), the smallest time at which the curve is down to 1 - p.',
    marketReference,
  ].join('\n'),
  needs: [['first_response_at', 'first_response_s']],
  contribution: 'reply_s',
  ticket: { first_response_s: 'reply_s', waited_s: waitedSql, reply: 'reply::VARCHAR' },
  values: {
    n: `(${answered} + ${waiting} + ${closedUnanswered})`,
    answered,
    waiting,
    closed_unanswered: closedUnanswered,
    invalid: count("reply = 'invalid'"),
    p50_s: p50,
    p90_s: p90,
    p95_s: p95,
    mean_s: exactMean('reply_s'),
    max_s: 'max(reply_s)',
    // of waits that are not all known nobody knows the longest
    longest_waiting_s: `CASE WHEN ${count("reply = 'waiting' AND waited_s IS NULL")} = 0 THEN max(waited_s) FILTER (WHERE reply = 'waiting') END`,
  },
  survival: {
    where: "reply IN ('answered', 'waiting')",
    done_s: 'reply_s',
    waiting_s: "(CASE WHEN reply = 'waiting' THEN waited_s END)",
    percentiles: { p50_all_s: 0.5, p90_all_s: 0.9 },
  },
  tell: (v, format) => {
    if (!v.n) return undefined
    const unanswered = [
      v.waiting && format.text({ en: `${format.count(v.waiting)} waiting`, ko: `답변 대기 ${format.count(v.waiting)}건` }),
      v.closed_unanswered &&
        format.text({
          en: `${format.count(v.closed_unanswered)} closed without an answer`,
          ko: `답변 없이 종료 ${format.count(v.closed_unanswered)}건`,
        }),
    ].filter((part) => typeof part === 'string')
    // a percentile that is not reached lies beyond the longest wait
    const all = (value: Value | undefined) =>
      value == null
        ? format.text({
            en: `more than ${format.duration(v.longest_waiting_s)}`,
            ko: `${format.duration(v.longest_waiting_s)} 초과`,
          })
        : format.duration(value)
    const waits = gapMatters(v)
      ? {
          label: format.text({ en: 'with unanswered', ko: '미답변 포함' }),
          main: `p50 ${all(v.p50_all_s)}   p90 ${all(v.p90_all_s)}`,
          note: unanswered.join(', '),
        }
      : { label: format.text({ en: 'unanswered', ko: '미답변' }), main: unanswered.join(', ') }
    return {
      ...(v.answered
        ? {
            main: `p50 ${format.duration(v.p50_s)}   p90 ${format.duration(v.p90_s)}`,
            note: format.text({ en: `${format.count(v.answered)} answered`, ko: `답변 ${format.count(v.answered)}건` }),
          }
        : { main: format.text({ en: 'nothing answered yet', ko: '아직 답변한 문의가 없습니다' }) }),
      more: [
        ...(unanswered.length > 0 ? [waits] : []),
        ...(v.longest_waiting_s == null
          ? []
          : [
              {
                label: format.text({ en: 'longest waiting', ko: '최장 대기' }),
                main: format.duration(v.longest_waiting_s),
                ids: 'oldest-waiting',
              },
            ]),
      ],
    }
  },
  compare: [
    { value: 'p50_s', is: 'quantile', p: 0.5, times: 'reply_s' },
    { value: 'p90_s', is: 'quantile', p: 0.9, times: 'reply_s' },
    { value: 'p50_all_s', is: 'survival', p: 0.5 },
    { value: 'mean_s', is: 'mean', times: 'reply_s' },
  ],
  columns: ['p50_s', 'p90_s', 'answered', 'waiting', 'closed_unanswered', 'p90_all_s', 'p50_all_s', 'p95_s', 'longest_waiting_s'],
  examples: [
    {
      title: 'no tickets',
      tickets: [],
      values: {
        n: 0,
        answered: 0,
        waiting: 0,
        closed_unanswered: 0,
        invalid: 0,
        p50_s: null,
        p90_s: null,
        p95_s: null,
        mean_s: null,
        max_s: null,
        longest_waiting_s: null,
        p50_all_s: null,
        p90_all_s: null,
      },
    },
    {
      title: 'one ticket, answered in the second it arrived',
      tickets: [{ reply: 'answered', reply_s: 0 }],
      values: {
        n: 1,
        answered: 1,
        waiting: 0,
        closed_unanswered: 0,
        invalid: 0,
        p50_s: 0,
        p90_s: 0,
        p95_s: 0,
        mean_s: 0,
        max_s: 0,
        longest_waiting_s: null,
        p50_all_s: 0,
        p90_all_s: 0,
      },
    },
    {
      title: 'everybody still waits: counts, and no percentile',
      tickets: [
        { reply: 'waiting', waited_s: 60 },
        { reply: 'waiting', waited_s: 7200 },
      ],
      values: {
        n: 2,
        answered: 0,
        waiting: 2,
        closed_unanswered: 0,
        invalid: 0,
        p50_s: null,
        p90_s: null,
        p95_s: null,
        mean_s: null,
        max_s: null,
        longest_waiting_s: 7200,
        p50_all_s: null,
        p90_all_s: null,
      },
    },
    {
      title: 'answered after 100, 200, 300 and 1400 s; one waits, one was closed unanswered, one reply predates its ticket',
      tickets: [
        { reply: 'answered', reply_s: 300 },
        { reply: 'answered', reply_s: 100 },
        { reply: 'answered', reply_s: 1400 },
        { reply: 'answered', reply_s: 200 },
        { reply: 'waiting', waited_s: 50 },
        { reply: 'closed_unanswered', waited_s: 90000 },
        { reply: 'invalid' },
        {},
      ],
      // type 7 on four values: p90 stands at 0.9 × 3 = 2.7 steps, 300 + 0.7 × 1100; p95 at 2.85 steps
      values: {
        n: 6,
        answered: 4,
        waiting: 1,
        closed_unanswered: 1,
        invalid: 1,
        p50_s: 250,
        p90_s: 1070,
        p95_s: 1235,
        mean_s: 500,
        max_s: 1400,
        longest_waiting_s: 50,
        p50_all_s: 200,
        p90_all_s: 1400,
      },
    },
    {
      title: 'a wait as long as an answer is still there when it comes; the longest wait keeps p90 from being known',
      tickets: [
        { reply: 'answered', reply_s: 60 },
        { reply: 'answered', reply_s: 120 },
        { reply: 'waiting', waited_s: 120 },
        { reply: 'answered', reply_s: 300 },
        { reply: 'waiting', waited_s: 600 },
      ],
      // S(60) = 4/5, S(120) = 4/5 × 3/4 = 0.6, S(300) = 0.6 × 1/2 = 0.3, and there it stays
      values: {
        n: 5,
        answered: 3,
        waiting: 2,
        closed_unanswered: 0,
        invalid: 0,
        p50_s: 120,
        p90_s: 264,
        p95_s: 282,
        mean_s: 160,
        max_s: 300,
        longest_waiting_s: 600,
        p50_all_s: 300,
        p90_all_s: null,
      },
    },
  ],
} satisfies Metric
