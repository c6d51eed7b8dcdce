import { exactMean } from '../../duckdb/exact-sums.ts'
import { notDefined } from '../messages/vendor.ts'
import { count, ratio } from '../statistics/aggregate.ts'
import type { Vendor } from '../vendor.ts'

const good = count("it = 'good'")

export default {
  title: 'Chatwoot',
  what: {
    en: 'First response time is an average, to the first public message by a person (no bot, no campaign), dated by that message. Satisfaction is 4 and 5 over all responses.',
    ko: '첫 응답 시간은 사람이 보낸 첫 공개 메시지(봇, 캠페인 제외)까지의 평균이며, 그 메시지를 보낸 때로 셉니다. 만족도는 전체 응답 가운데 4점과 5점의 비율입니다.',
  },
  cited: [
    {
      says: 'First reply: the first outgoing message that is not private and not by a bot or a campaign; the clock starts at the last hand-off by a bot, else at the creation; an average, dated by the reply.',
      source: 'github.com/chatwoot/chatwoot, app/models/message.rb and app/builders/v2/reports',
      read: '2026-11',
    },
    {
      says: 'Satisfaction score: positive ratings (4 and 5) over all responses.',
      source: 'github.com/chatwoot/chatwoot, csat_survey_responses_controller.rb; chatwoot.help, "How to read CSAT Reports?"',
      read: '2026-11',
    },
  ],
  metrics: {
    'first-response': {
      why: {
        en: 'Chatwoot shows the average, which a few long waits pull up, and dates a conversation by its reply.',
        ko: 'Chatwoot는 오래 걸린 몇 건에 끌려 올라가는 평균을 쓰고, 답변한 때를 기준으로 기간을 나눕니다.',
      },
      contribution: 'CASE WHEN automated_first_response IS NOT TRUE THEN reply_s END',
      values: { mean_s: exactMean('it'), answered: 'count(it)' },
      needs: [['first_response_at', 'first_response_s']],
      dated: 'replied',
      limits: {
        en: 'Exports do not say when a bot handed a conversation over, so the time starts at its creation.',
        ko: '봇이 대화를 넘긴 시각은 파일에서 알 수 없어, 접수 시각부터 잽니다.',
      },
    },
    'one-touch': { reason: notDefined('Chatwoot') },
    csat: {
      why: {
        en: 'Chatwoot takes 4 and 5 as good over all responses, as this report does.',
        ko: 'Chatwoot도 이 보고서와 같이 전체 응답 가운데 4점과 5점을 만족으로 봅니다.',
      },
      values: { share: ratio(good, 'count(it)'), good, rated: 'count(it)' },
      needs: ['csat'],
    },
  },
  examples: [
    {
      title: 'half an hour, an hour and a day: the average is far from the median',
      tickets: [
        { id: '1', reply: 'answered', reply_s: 1800, first_reply_s: 1800 },
        { id: '2', reply: 'answered', reply_s: 3600, first_reply_s: 3600 },
        { id: '3', reply: 'answered', reply_s: 86400, first_reply_s: 86400 },
      ],
      metric: 'first-response',
      values: { mean_s: 30600, answered: 3 },
      ids: [],
    },
    {
      title: 'one of three is good',
      tickets: [
        { id: '1', csat: 'good' },
        { id: '2', csat: 'neutral' },
        { id: '3', csat: 'bad' },
        { id: '4', csat: 'none' },
      ],
      metric: 'csat',
      values: { share: 1 / 3, good: 1, rated: 3 },
      ids: [],
    },
  ],
} satisfies Vendor
