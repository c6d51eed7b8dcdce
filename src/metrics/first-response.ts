import type { Metric } from '../metric.ts'
import { count, percentiles } from '../statistics/aggregate.ts'

const answered = count("reply = 'answered'")
const waiting = count("reply = 'waiting'")
const closedUnanswered = count("reply = 'closed_unanswered'")
const [p50, p90, p95] = percentiles('reply_s', [0.5, 0.9, 0.95])

export default {
  title: { en: 'First response', ko: '첫 응답 시간' },
  what: {
    en: 'Calendar time from the creation of a ticket to the first public reply by a person, as the export records it. Percentiles are over the answered tickets; those still waiting and those closed without an answer are counted beside them. A reply dated before its ticket, or unreadable, is invalid and in neither.',
    ko: '문의가 접수된 시점부터 상담원이 처음으로 공개 답변을 남긴 시점까지 걸린 시간입니다(업무 시간이 아닌 실제 경과 시간). 백분위수는 답변한 문의만으로 계산하고, 답변 대기 중이거나 답변 없이 종료된 문의는 따로 셉니다. 접수보다 앞서거나 읽을 수 없는 답변 시각은 제외 건으로 표시됩니다.',
  },
  reference:
    'Zendesk, "First reply time": creation to the first public agent comment; automatic replies do not count. Percentiles: Hyndman-Fan type 7.',
  needs: [['first_response_at', 'first_response_s']],
  values: {
    n: `(${answered} + ${waiting} + ${closedUnanswered})`,
    answered,
    waiting,
    closed_unanswered: closedUnanswered,
    invalid: count("reply = 'invalid'"),
    p50_s: p50,
    p90_s: p90,
    p95_s: p95,
    mean_s: 'avg(reply_s)',
    max_s: 'max(reply_s)',
    longest_waiting_s: "max(waited_s) FILTER (WHERE reply = 'waiting')",
  },
  tell: (v, say) => {
    if (!v.n) return undefined
    const unanswered = [
      v.waiting && say.text({ en: `${say.count(v.waiting)} waiting`, ko: `답변 대기 ${say.count(v.waiting)}건` }),
      v.closed_unanswered &&
        say.text({
          en: `${say.count(v.closed_unanswered)} closed without an answer`,
          ko: `답변 없이 종료 ${say.count(v.closed_unanswered)}건`,
        }),
    ].filter((part) => typeof part === 'string')
    return {
      ...(v.answered
        ? {
            main: `p50 ${say.duration(v.p50_s)}   p90 ${say.duration(v.p90_s)}`,
            note: say.text({ en: `${say.count(v.answered)} answered`, ko: `답변 ${say.count(v.answered)}건` }),
          }
        : { main: say.text({ en: 'nothing answered yet', ko: '아직 답변한 문의가 없습니다' }) }),
      more: [
        ...(unanswered.length > 0 ? [{ label: say.text({ en: 'unanswered', ko: '미답변' }), main: unanswered.join(', ') }] : []),
        ...(v.longest_waiting_s == null
          ? []
          : [{ label: say.text({ en: 'longest waiting', ko: '최장 대기' }), main: say.duration(v.longest_waiting_s) }]),
      ],
    }
  },
  columns: ['p50_s', 'p90_s', 'answered', 'waiting', 'closed_unanswered', 'p95_s', 'longest_waiting_s'],
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
      },
    },
  ],
} satisfies Metric
