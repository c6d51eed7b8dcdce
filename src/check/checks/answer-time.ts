import type { MeasuredPromise, Reached } from '../../plan/promise/measure-promises.ts'
import { atAnyHour, promisesFor } from '../../plan/promise/text-promise.ts'
import type { Check } from '../check.ts'
import { type AnswerTime, answerTimes } from '../cues/answer-time.ts'
import { promiseInstead, promiseNothing, tooSoon } from '../messages/answer-time.ts'

/** The lower limit that a promise needs. */
const promised = 0.9

/** Measured as if by hand: `share` of 200 e-mails answered within each time. */
const measured = (shares: Readonly<Record<number, number>>): readonly MeasuredPromise[] => {
  const of = (share: number): Reached => ({ n: 200, share, low: share - 0.05 })
  const within = Object.entries(shares).map(([seconds, share]) => ({ seconds: Number(seconds), ...of(share) }))
  const rung = { id: '6h', seconds: 21_600, text: { en: 'within 6 hours', ko: '6시간 안에' } }
  const reached = [{ rung, ...of(0.97) }]
  return [
    {
      channel: 'email',
      name: { en: 'E-mail', ko: '이메일' },
      when: 'any',
      rung,
      n: 200,
      share: 0.97,
      low: 0.92,
      few: false,
      reached,
      within,
    },
  ]
}
const slow = measured({ 60: 0.02, 180: 0.05, 600: 0.2, 3600: 0.6, 21600: 0.97, 86400: 0.99 })

export default {
  title: { en: 'Promises no answer sooner than it comes', ko: '실제보다 빠른 답변을 약속하지 않기' },
  why: {
    en: '“Within minutes” that takes until tomorrow is a broken promise before anybody has answered. With --from tickets.csv the time that a text promises is held against the tickets of the last three months: it may be promised if surely nine of ten were answered within it.',
    ko: '“바로 답변드립니다”라고 해 놓고 다음 날 답하면 시작부터 약속을 어긴 셈입니다. --from tickets.csv를 붙이면 글에서 약속한 시간을 최근 석 달의 문의와 견줍니다. 열에 아홉을 그 안에 답했다고 할 수 있어야 약속할 수 있습니다.',
  },
  langs: ['en', 'ko'],
  recommended: true,
  source: 'The part promise of a plan (support-kit explain promise): Wilson 1927.',
  *check({ sentences, lang, text, channel, promises = [] }) {
    const ours = promisesFor(promises, channel ?? 'email')
    if (ours.length === 0) return
    for (const time of sentences.flatMap((sentence) => answerTimes(sentence, lang))) {
      const denied = ours.filter((one) => !holds(one, time))
      const [worst] = denied
      if (!worst) continue
      const { start, end } = time
      const best = atAnyHour(ours)
      yield {
        ...{ start, end },
        // what holds in opening hours may be meant for these
        grade: denied.length === ours.length ? ('likely' as const) : ('possible' as const),
        message: tooSoon(text.slice(start, end).trim(), worst.name, nearest(worst, time)),
        suggestion: best ? promiseInstead(best.rung!.text) : promiseNothing,
      }
    }
  },
  examples: [
    { lang: 'en', promises: slow, draft: 'We will get back to you within 3 minutes.', reports: ['within 3 minutes'] },
    { lang: 'en', promises: slow, draft: 'Our team answers instantly.', reports: ['instantly'] },
    {
      lang: 'en',
      promises: slow,
      draft: 'Support replies in under 5 minutes, and you will hear back from us the same hour: within 30 minutes.',
      reports: ['in under 5 minutes', 'within 30 minutes'],
    },
    { lang: 'en', promises: slow, draft: 'We usually reply within 6 hours.', reports: [] },
    { lang: 'en', promises: slow, draft: 'Please reply within 3 days, and I will send a new pot immediately.', reports: [] },
    { lang: 'en', draft: 'We will get back to you within 3 minutes.', reports: [] },
    { lang: 'ko', promises: slow, draft: '문의를 남겨 주시면 즉시 답변드립니다.', reports: ['즉시'] },
    { lang: 'ko', promises: slow, draft: '3분 안에 답변드리겠습니다.', reports: ['3분 안에'] },
    { lang: 'ko', promises: slow, draft: '상담원이 실시간으로 응대합니다.', reports: ['실시간으로'] },
    { lang: 'ko', promises: slow, draft: '보통 6시간 안에 답변드립니다.', reports: [] },
    { lang: 'ko', promises: slow, draft: '확인되면 바로 새 상품을 보내 드리겠습니다.', reports: [] },
  ],
} satisfies Check

/** Whether the tickets bear a time out; what is not measured, or on too few tickets, is not denied. */
function holds(promise: MeasuredPromise, time: AnswerTime): boolean {
  const { low } = nearest(promise, time) ?? { low: null }
  return promise.few || low === null || low >= promised
}

/** What was measured for a time: of those that are as long or longer, the shortest. */
function nearest({ within, reached }: MeasuredPromise, time: AnswerTime): Reached | undefined {
  if ('seconds' in time) return within.find(({ seconds }) => seconds >= time.seconds)
  return reached.find(({ rung }) => 'days' in rung && rung.days >= time.days)
}
