import { isClosedUnanswered, isPastTarget, isWaiting } from '../compute/ticket-states.ts'
import type { Metric } from '../metric.ts'
import { count, ratio, waitedSql } from '../statistics/aggregate.ts'
import { wilsonInterval } from '../statistics/wilson.ts'

const targeted = 'coalesce(target_s, target_business_s) IS NOT NULL'
const isMet = 'reply_s <= target_s OR reply_business_s <= target_business_s'
const isMissed = `reply_s > target_s OR reply_business_s > target_business_s OR (${targeted} AND ${isClosedUnanswered}) OR (${isWaiting} AND ${isPastTarget})`
// a wait of unknown length may still be inside the target
const isPending = `${targeted} AND ${isWaiting} AND ${isPastTarget} IS NOT TRUE`
const [met, missed, pending] = [count(isMet), count(isMissed), count(isPending)]
const n = `(${met} + ${missed} + ${pending})`

export default {
  title: { en: 'Within target', ko: '목표 시간 내 응답' },
  also: ['SLA', 'service level', 'SLA attainment', 'SLA compliance', '목표 달성률', 'SLA 준수율'],
  what: {
    en: 'Share of tickets answered within the target of their channel. Unanswered tickets older than the target and those closed without an answer are misses; those still inside it are pending and left out of the share. Low and high say what it becomes if all pending tickets miss, or meet, their target. A channel without a target (phone) is not counted.',
    ko: '채널별 목표 시간 안에 답변한 문의의 비율입니다. 목표 시간이 지나도록 답변하지 못했거나 답변 없이 종료된 문의는 미달로 보고, 아직 목표 시간이 남은 문의는 대기로 두어 비율에서 뺍니다. 하한과 상한은 대기 문의가 모두 미달하거나 모두 달성했을 때의 값입니다. 목표가 없는 채널(전화)은 세지 않습니다.',
  },
  reference:
    'Calendar time, targets by channel: e-mail and form 6 h, chat 3 min, social and SMS 1 h, review and other 24 h, unless set otherwise; a target like 4bh is in business hours, one like 1bd lasts until the end (24:00) of the first business day after that of the creation, whatever the hour: on a day with business hours and no holiday, by which Korean marketplaces judge answers. Exactly on target is met; waiting exactly as long is pending. Interval (share_ci_low, share_ci_high): Wilson (1927) on those met and missed.',
  needs: [['first_response_at', 'first_response_s']],
  ticket: {
    first_response_s: 'reply_s',
    waited_s: waitedSql,
    within_target: `CASE WHEN ${isMet} THEN 'met' WHEN ${isMissed} THEN 'missed' WHEN ${isPending} THEN 'pending' END`,
    target_s: 'target_s',
    target_business_s: 'target_business_s',
  },
  values: {
    met,
    missed,
    pending,
    n,
    share: ratio(met, `(${met} + ${missed})`),
    share_low: ratio(met, n),
    share_high: ratio(`(${met} + ${pending})`, n),
  },
  derived: {
    en: '95 % interval of met among met and missed (Wilson)',
    ko: '달성과 미달 가운데 달성의 95% 신뢰구간(Wilson)',
  },
  derive: (row) => {
    const { low, high } = wilsonInterval(Number(row.met), Number(row.met) + Number(row.missed))
    return { ...row, share_ci_low: low, share_ci_high: high }
  },
  tell: (v, format) => {
    if (!v.n) return undefined
    const decided = Number(v.met) + Number(v.missed)
    const notes = [
      decided > 0 &&
        format.text({
          en: `${format.count(v.met)} of ${format.count(decided)} in time`,
          ko: `${format.count(decided)}건 중 ${format.count(v.met)}건 달성`,
        }),
      v.pending && format.text({ en: `${format.count(v.pending)} pending`, ko: `대기 ${format.count(v.pending)}건` }),
    ]
    return {
      main: decided > 0 ? `${format.percent(v.share)}  ${format.bar(v.share)}` : format.percent(null),
      note: notes.filter((note) => typeof note === 'string').join(', '),
    }
  },
  counts: { share: { hits: 'met', of: ['met', 'missed'] } },
  compare: [{ value: 'share', is: 'share', hits: 'met', of: ['met', 'missed'] }],
  columns: ['share', 'met', 'missed', 'pending', 'n'],
  examples: [
    {
      title: 'no tickets',
      tickets: [],
      values: {
        met: 0,
        missed: 0,
        pending: 0,
        n: 0,
        share: null,
        share_low: null,
        share_high: null,
        share_ci_low: null,
        share_ci_high: null,
      },
    },
    {
      title: 'exactly on target is met, a second later is missed',
      tickets: [
        { reply: 'answered', reply_s: 180, target_s: 180 },
        { reply: 'answered', reply_s: 181, target_s: 180 },
      ],
      // Wilson by hand: (0.5 + 0.960365 ∓ 1.959964 × √(0.125 + 0.240091)) / 2.920729
      values: {
        met: 1,
        missed: 1,
        pending: 0,
        n: 2,
        share: 0.5,
        share_low: 0.5,
        share_high: 0.5,
        share_ci_low: 0.094531,
        share_ci_high: 0.905469,
      },
    },
    {
      title: 'all pending: no share, anything between 0 and 1 is possible',
      tickets: [
        { reply: 'waiting', waited_s: 180, target_s: 180 },
        { reply: 'waiting', waited_s: 0, target_s: 180 },
      ],
      values: {
        met: 0,
        missed: 0,
        pending: 2,
        n: 2,
        share: null,
        share_low: 0,
        share_high: 1,
        share_ci_low: null,
        share_ci_high: null,
      },
    },
    {
      title: 'a reply at creation is met; waiting too long and closed without an answer are missed; phone has no target',
      tickets: [
        { channel: 'email', reply: 'answered', reply_s: 0, target_s: 21600 },
        { channel: 'email', reply: 'waiting', waited_s: 21601, target_s: 21600 },
        { channel: 'email', reply: 'closed_unanswered', waited_s: 60, target_s: 21600 },
        { channel: 'email', reply: 'waiting', waited_s: 60, target_s: 21600 },
        { channel: 'email', reply: 'invalid', target_s: 21600 },
        { channel: 'phone', reply: 'answered', reply_s: 5 },
        { channel: 'phone', reply: 'closed_unanswered', waited_s: 5 },
      ],
      values: {
        met: 1,
        missed: 2,
        pending: 1,
        n: 4,
        share: 1 / 3,
        share_low: 0.25,
        share_high: 0.5,
        share_ci_low: 0.061492,
        share_ci_high: 0.792341,
      },
    },
    {
      title: 'a target of four business hours: the night does not count, a wait of unknown business time is pending',
      tickets: [
        { reply: 'answered', reply_s: 61200, reply_business_s: 3600, target_business_s: 14400 },
        { reply: 'answered', reply_s: 50000, reply_business_s: 0, target_business_s: 14400 },
        { reply: 'answered', reply_s: 90000, reply_business_s: 14401, target_business_s: 14400 },
        { reply: 'waiting', waited_s: 90000, waited_business_s: 14400, target_business_s: 14400 },
        { reply: 'waiting', waited_s: 90001, waited_business_s: 14401, target_business_s: 14400 },
        { reply: 'waiting', target_business_s: 14400 },
        { reply: 'closed_unanswered', waited_business_s: 5, target_business_s: 14400 },
      ],
      values: {
        met: 2,
        missed: 3,
        pending: 2,
        n: 7,
        share: 0.4,
        share_low: 2 / 7,
        share_high: 4 / 7,
        share_ci_low: 0.11762,
        share_ci_high: 0.769276,
      },
    },
  ],
} satisfies Metric
