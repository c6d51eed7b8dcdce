import { count, percentile, ratio } from '../statistics/aggregate.ts'
import type { Vendor } from '../vendor.ts'

const good = count("it = 'good'")
const bad = count("it = 'bad'")

export default {
  title: 'Zendesk',
  what: {
    en: 'First reply time is the time to the first public comment by an agent, shown as a median; automatic replies do not count. One touch is solved with fewer than two replies, so with none too. Ratings are good or bad: on a scale of five, 3 is bad.',
    ko: '첫 응답 시간은 상담원의 첫 공개 댓글까지 걸린 시간의 중앙값이며 자동 응답은 세지 않습니다. 원터치는 답변이 2회 미만인 해결 문의이므로 답변이 없는 문의도 들어갑니다. 만족도는 좋음과 나쁨 두 가지이며, 5점 척도의 3점은 나쁨입니다.',
  },
  cited: [
    {
      says: 'First reply time: creation to the first public agent comment, the second one if an agent opened the ticket; median by default; empty until answered.',
      source: 'support.zendesk.com 4408834848154, 4408821871642, 5654110765338, 4408846897178',
      read: '2026-11',
    },
    {
      says: 'One-touch tickets: solved or closed, with fewer than two agent replies; the formula (replies < 2) in an answer of Zendesk Customer Care. The German page says exactly one.',
      source: 'support.zendesk.com 4408820618266, its Korean page and the comments of the English one',
      read: '2026-11',
    },
    {
      says: 'On a scale of 1 to 5, 1 to 3 are bad and 4 and 5 are good.',
      source: 'eesel.ai/blog/zendesk-csat-good-vs-bad-rating',
      read: '2026-11',
      secondHand: true,
    },
  ],
  metrics: {
    'first-response': {
      why: {
        en: 'Zendesk counts as this report does: automatic replies are not answers, and unanswered tickets are not in the median.',
        ko: 'Zendesk도 이 보고서와 같은 방식입니다. 자동 응답은 답변으로 보지 않고, 답변하지 않은 문의는 중앙값에 넣지 않습니다.',
      },
      contribution: 'CASE WHEN automated_first_response IS NOT TRUE THEN reply_s END',
      values: { p50_s: percentile('it', 0.5), answered: 'count(it)' },
      needs: [['first_response_at', 'first_response_s']],
      limits: {
        en: 'For tickets opened by an agent Zendesk measures to the second comment; exports contain only the first, so these tickets are left out.',
        ko: '상담원이 먼저 연 문의는 두 번째 댓글까지 재지만, 내보낸 파일에는 첫 댓글만 있어 빼 두었습니다.',
      },
    },
    'one-touch': {
      why: {
        en: 'Zendesk counts fewer than two replies, so a ticket solved without any answer is one touch.',
        ko: 'Zendesk는 답변 2회 미만을 세므로, 답변 없이 해결한 문의도 원터치입니다.',
      },
      contribution: 'CASE WHEN is_solved THEN replies < 2 END',
      values: { share: ratio(count('it'), 'count(it)'), one_touch: count('it'), n: 'count(it)' },
      needs: ['replies', ['status', 'solved_at', 'resolution_s']],
    },
    csat: {
      why: {
        en: 'Zendesk knows only good and bad, so neutral ratings (3 of 5) are bad; the share of good ones stays the same.',
        ko: 'Zendesk에는 좋음과 나쁨뿐이라 보통(5점 중 3점)은 나쁨으로 셉니다. 만족 비율은 달라지지 않습니다.',
      },
      contribution: "CASE WHEN csat = 'good' THEN 'good' WHEN csat IN ('neutral', 'bad') THEN 'bad' END",
      values: { share: ratio(good, `(${good} + ${bad})`), good, bad, rated: 'count(it)' },
      needs: ['csat'],
    },
  },
  examples: [
    {
      title: 'solved with no, one and two replies: two of three are one touch, and #2 is the one we do not count',
      tickets: [
        { id: '1', is_solved: true, replies: 1 },
        { id: '2', is_solved: true, replies: 0 },
        { id: '3', is_solved: true, replies: 2 },
        { id: '4', is_solved: false, replies: 1 },
        { id: '5', is_solved: true },
        { id: '6', is_solved: true, replies: 0, left_out: ['merged'] },
      ],
      metric: 'one-touch',
      values: { share: 2 / 3, one_touch: 2, n: 3 },
      ids: ['2'],
    },
    {
      title: 'a neutral rating is a bad one',
      tickets: [
        { id: '1', csat: 'good' },
        { id: '2', csat: 'neutral' },
        { id: '3', csat: 'bad' },
        { id: '4', csat: 'offered' },
      ],
      metric: 'csat',
      values: { share: 1 / 3, good: 1, bad: 2, rated: 3 },
      ids: ['2'],
    },
    {
      title: 'an automatic reply that was asked to count here does not count there',
      tickets: [
        { id: '1', reply: 'answered', reply_s: 60, first_reply_s: 60, automated_first_response: true },
        { id: '2', reply: 'answered', reply_s: 600, first_reply_s: 600 },
        { id: '3', reply: 'waiting', waited_s: 9000 },
      ],
      metric: 'first-response',
      values: { p50_s: 600, answered: 1 },
      ids: ['1'],
    },
  ],
} satisfies Vendor
