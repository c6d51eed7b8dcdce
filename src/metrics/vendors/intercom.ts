import { count, percentile, ratio } from '../statistics/aggregate.ts'
import type { Vendor } from '../vendor.ts'

const good = count("it = 'good'")

export default {
  title: 'Intercom',
  what: {
    en: 'First response time is a median over the conversations that were answered, dated by their start; those closed without a reply are not considered. Satisfaction is the share of 4 and 5 among the ratings.',
    ko: '첫 응답 시간은 답변한 대화만의 중앙값이며 대화를 시작한 날로 셉니다. 답변 없이 닫힌 대화는 고려하지 않습니다. 만족도는 평가 가운데 4점과 5점의 비율입니다.',
  },
  cited: [
    {
      says: 'First response time: median, dated by the start of the conversation; conversations closed without a reply are not considered; time in a bot inbox can be left in or out.',
      source: 'forum.intercom.com, "How is Median First Response Time calculated?"',
      read: '2026-11',
    },
    {
      says: 'Closed conversations on first contact: closed once, with one participating teammate.',
      source: 'intercom.com/help/en/articles/7022438-reporting-metrics-attributes',
      read: '2026-11',
    },
    {
      says: 'Satisfaction: ratings of 4 and 5 over all rated conversations.',
      source: 'docs.vortexiq.ai/nerve-centre/kpi-cards/intercom/csat',
      read: '2026-11',
      secondHand: true,
    },
  ],
  metrics: {
    'first-response': {
      why: {
        en: 'Intercom also takes the median of answered conversations, but does not show those closed without a reply, which this report counts separately.',
        ko: 'Intercom도 답변한 대화의 중앙값을 씁니다. 다만 이 보고서가 따로 세는 답변 없이 종료된 문의는 보여 주지 않습니다.',
      },
      values: { p50_s: percentile('it', 0.5), answered: 'count(it)' },
      needs: [['first_response_at', 'first_response_s']],
      limits: {
        en: 'Exports do not say how long a conversation was in a bot inbox, so the time starts with the conversation.',
        ko: '봇이 맡고 있던 시간은 파일에서 알 수 없어, 대화를 시작한 때부터 잽니다.',
      },
    },
    'one-touch': {
      reason: {
        en: 'not in this export: how many teammates took part (Intercom: closed once, by one teammate)',
        ko: '이 파일로는 계산할 수 없습니다: 참여한 상담원 수가 없습니다 (Intercom 기준: 상담원 한 명이 한 번에 종료)',
      },
    },
    csat: {
      why: {
        en: 'Intercom takes 4 and 5 as good over all ratings, as this report does.',
        ko: 'Intercom도 이 보고서와 같이 전체 평가 가운데 4점과 5점을 만족으로 봅니다.',
      },
      values: { share: ratio(good, 'count(it)'), good, rated: 'count(it)' },
      needs: ['csat'],
    },
  },
  examples: [
    {
      title: 'answered after 100 and 500 s, one closed without a reply, one waiting',
      tickets: [
        { id: '1', reply: 'answered', reply_s: 100 },
        { id: '2', reply: 'answered', reply_s: 500 },
        { id: '3', reply: 'closed_unanswered', waited_s: 80000 },
        { id: '4', reply: 'waiting', waited_s: 900 },
      ],
      metric: 'first-response',
      values: { p50_s: 300, answered: 2 },
      ids: [],
    },
    {
      title: 'neutral stays in the denominator',
      tickets: [
        { id: '1', csat: 'good' },
        { id: '2', csat: 'neutral' },
      ],
      metric: 'csat',
      values: { share: 0.5, good: 1, rated: 2 },
      ids: [],
    },
  ],
} satisfies Vendor
