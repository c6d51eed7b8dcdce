import { channelNames } from '../../text/channel-names.ts'
import type { Centre } from '../centre.ts'
import { noAnswers, noPromise, promiseHeadline, promiseNotes, promiseWords, whenWords } from '../messages/promise.ts'
import { promiseLines } from '../messages/promise-lines.ts'
import { cannotTell, type Part, type PartFound, type PartRow } from '../part.ts'
import { steadyTickets } from '../part-examples.ts'
import type { MeasuredPromise } from '../promise/measure-promises.ts'
import { promisesOf } from '../promise/promises-of.ts'

export default {
  title: { en: 'What may be promised', ko: '약속해도 되는 시간' },
  place: 80,
  what: {
    en: 'By channel, in opening hours and outside of them: the shortest of 10 minutes, 1, 2, 4 and 6 hours, the same business day, 1 and 2 business days within which at least 90 % were answered by the lower 95 % limit (Wilson), of the tickets of the last three months. Tickets closed without an answer, and those that wait for longer, are misses. Without businessHours there is one row for any time, and days are those of the calendar. Below 35 tickets nothing can be promised. Automatic replies are no answers.',
    ko: '채널별로, 운영 시간 안팎을 나누어 약속해도 되는 가장 짧은 시간을 봅니다. 10분, 1·2·4·6시간, 당일 영업일, 1·2영업일 가운데 최근 석 달 문의의 95% 하한으로 90% 이상이 그 안에 답을 받은 것입니다(Wilson). 답변 없이 닫힌 문의와 그보다 오래 기다리는 문의는 지키지 못한 것으로 셉니다. businessHours가 없으면 시간대를 나누지 않고 달력의 날짜로 봅니다. 35건이 안 되면 알 수 없습니다. 자동 응답은 답변이 아닙니다.',
  },
  reference: 'Wilson 1927. The first response is that of the metric first-response.',
  columns: [
    { key: 'channel', heading: { en: 'Channel', ko: '채널' }, words: channelNames },
    { key: 'when', heading: { en: 'Written', ko: '접수' }, words: whenWords },
    { key: 'promise', heading: { en: 'An answer', ko: '답변' }, words: promiseWords },
    { key: 'share', heading: { en: 'Answered in it', ko: '지킨 비율' }, as: 'percent' },
    { key: 'share_low', heading: { en: 'at least', ko: '하한' }, as: 'percent' },
    { key: 'tickets', heading: { en: 'Tickets', ko: '문의' }, as: 'count' },
  ],
  find,
  examples: [
    {
      title: 'all 920 e-mails answered after ten minutes, which is exactly in time',
      tickets: steadyTickets(),
      rows: [{ channel: 'email', when: 'any', promise: '10m', share: 1, tickets: 920 }],
    },
    {
      title: 'eight of a hundred closed without an answer: 92 % of 100 are at least 85 %, which is no promise',
      tickets: steadyTickets()
        .slice(-100)
        .map((ticket, i) => (i < 8 ? { ...ticket, reply: 'closed_unanswered', reply_s: null } : ticket)),
      rows: [{ channel: 'email', when: 'any', promise: 'none', share: 0.92, tickets: 100 }],
    },
    { title: 'thirty answers show nothing', tickets: steadyTickets().slice(0, 30), rows: [{ promise: 'few', tickets: 30 }] },
    { title: 'no answers in the export', tickets: steadyTickets({ reply: null, reply_s: null }), cannotTell: true },
  ],
} satisfies Part

async function find(centre: Centre): Promise<PartFound> {
  const promises = centre.present('created_at') ? await promisesOf(centre) : []
  if (promises.length === 0) return cannotTell(noAnswers)
  const kept = promises.filter(({ rung }) => rung !== null)
  return {
    headline: kept.length > 0 ? promiseHeadline(kept) : noPromise,
    needed: centre.businessHours ? [] : ['businessHours'],
    notes: promiseNotes(promises, centre.businessHours !== undefined),
    rows: promises.map(rowOf),
    values: { promises: kept.length },
    lines: promiseLines(promises, centre.businessHours),
  }
}

const rowOf = ({ channel, when, rung, share, low, n, few, reached }: MeasuredPromise): PartRow => ({
  ...{ channel, when, promise: rung?.id ?? (few ? 'few' : 'none'), share, share_low: low, tickets: n },
  within_s: rung && 'seconds' in rung ? rung.seconds : null,
  business_days: rung && 'days' in rung ? rung.days : null,
  ...Object.fromEntries(reached.map((one) => [`share_${one.rung.id}`, one.share])),
})
