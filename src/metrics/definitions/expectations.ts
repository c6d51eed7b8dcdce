import type { Metric } from '../metric.ts'
import { waitedSql } from '../statistics/aggregate.ts'
import { withinLimit } from '../statistics/within-limit.ts'

const hour = 3600

const expectation = (key: string, seconds: number, share: number, channel?: 'email' | 'social') => ({
  key,
  where: channel ? `channel = '${channel}'` : 'true',
  ...(channel && { channel }),
  values: withinLimit(seconds),
  among: (where: string) => withinLimit(seconds, where),
  constants: { expected_share: share, within_s: seconds },
})

export default {
  title: { en: 'Expectations', ko: '고객 기대' },
  what: {
    en: 'The share of tickets answered as fast as customers say they expect, next to the share of customers who expect it. A ticket that still waits inside the limit is pending and left out of the share; one closed without an answer is a miss.',
    ko: '고객이 기대한다고 답한 시간 안에 답변한 문의의 비율을, 그렇게 기대하는 고객의 비율과 나란히 보여 줍니다. 아직 그 시간이 지나지 않은 대기 문의는 비율에서 빼고, 답변 없이 종료된 문의는 미달로 봅니다.',
  },
  reference: [
    'Survey figures as they are commonly quoted; samples and years differ, and none of them asked your customers.',
    'E-mail within 6 h, 41 %: attributed to Forrester Research.',
    'Any channel within 24 h, 80 %, and within 1 h, 37 %: no primary publication found.',
    'Social within a day, 83 %, and within an hour, about half: industry surveys; Lithium Technologies and Millward Brown Digital (2013) found 53 % for an hour on Twitter.',
    'Social within 30 min, 32 %: attributed to Edison Research, The Social Habit (2012); the limit usually named for Twitter/X, which exports seldom tell from other social channels.',
  ].join('\n'),
  needs: [['first_response_at', 'first_response_s']],
  ticket: { first_response_s: 'reply_s', waited_s: waitedSql, reply: 'reply::VARCHAR' },
  values: {},
  where: "reply IN ('answered', 'waiting', 'closed_unanswered')",
  each: {
    by: 'expectation',
    rows: [
      expectation('email-6h', 6 * hour, 0.41, 'email'),
      expectation('any-24h', 24 * hour, 0.8),
      expectation('any-1h', hour, 0.37),
      expectation('social-24h', 24 * hour, 0.83, 'social'),
      expectation('social-1h', hour, 0.5, 'social'),
      expectation('social-30min', hour / 2, 0.32, 'social'),
    ],
  },
  tell: (v, format) => {
    if (v.share_within == null) return undefined
    const [share, limit, expected] = [
      format.percent(v.share_within),
      format.duration(v.within_s),
      format.percent(v.expected_share),
    ]
    return {
      main: format.text({ en: `${share} answered within ${limit}`, ko: `${limit} 이내 답변 ${share}` }),
      note: format.text(
        v.share_within < (v.expected_share ?? 0)
          ? { en: `${expected} of customers expect that: not met`, ko: `고객 ${expected}가 기대하는 속도: 미달` }
          : { en: `${expected} of customers expect that: met`, ko: `고객 ${expected}가 기대하는 속도: 충족` },
      ),
    }
  },
  columns: ['share_within', 'expected_share', 'n'],
  examples: [
    {
      title: 'of four e-mails one was answered in exactly 6 h, one later, one never, one still has time',
      tickets: [
        { channel: 'email', reply: 'answered', reply_s: 21600 },
        { channel: 'email', reply: 'answered', reply_s: 21601 },
        { channel: 'email', reply: 'closed_unanswered', waited_s: 10 },
        { channel: 'email', reply: 'waiting', waited_s: 21600 },
        { channel: 'email', reply: 'invalid' },
        { channel: 'chat', reply: 'answered', reply_s: 30 },
      ],
      group: { expectation: 'email-6h' },
      values: { n: 4, met: 1, missed: 2, pending: 1, share_within: 1 / 3, expected_share: 0.41, within_s: 21600 },
    },
    {
      title: 'any channel counts every ticket, one of an unknown channel too',
      tickets: [
        { reply: 'answered', reply_s: 0 },
        { channel: 'phone', reply: 'waiting', waited_s: 86401 },
      ],
      group: { expectation: 'any-24h' },
      values: { n: 2, met: 1, missed: 1, pending: 0, share_within: 0.5, expected_share: 0.8, within_s: 86400 },
    },
    {
      title: 'no message on social media: nothing to compare',
      tickets: [{ channel: 'email', reply: 'answered', reply_s: 5 }],
      group: { expectation: 'social-1h' },
      values: { n: 0, met: 0, missed: 0, pending: 0, share_within: null, expected_share: 0.5, within_s: 3600 },
    },
  ],
} satisfies Metric
