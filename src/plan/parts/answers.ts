import { channelNames } from '../../text/channel-names.ts'
import type { Centre } from '../centre.ts'
import { sum } from '../demand/profile.ts'
import { answersHeadline, answersNotes, noHours, noWritten, promised, together } from '../messages/answers.ts'
import { tooLittle } from '../messages/words.ts'
import { cannotTell, type Part, type PartFound, type PartRow } from '../part.ts'
import { steadyTickets } from '../part-examples.ts'
import { settingsLacking } from '../staffing/lacking.ts'
import { type WrittenPlan, writtenPlans } from '../staffing/written-plans.ts'

export default {
  title: { en: 'People for e-mail, forms and messages', ko: '이메일·양식·메시지 상담원' },
  place: 50,
  what: {
    en: 'People a day who answer what may wait within the target of its channel, by throughput, never by Erlang: for every span of time, what comes in it must be answered when it is due, the oldest first. Promised time runs in working hours (businessHours and holidays, else the hours in which answers were sent). Spans are planned for as many contacts as they have with the chance plan.serviceLevel (80 %). One person answers for plan.hoursPerDay, else for a shift less shrinkage. What waits now is to be gone in plan.backlogDays (5) days besides: (waiting ÷ days + new ones a day) × minutes ÷ hours a day.',
    ko: '기다릴 수 있는 문의를 채널 목표 시간 안에 답하는 데 하루에 필요한 인원입니다. 얼랑이 아니라 처리량으로 계산합니다. 어느 기간을 보아도 그 사이에 온 문의를 기한 안에 오래된 것부터 모두 답할 수 있어야 합니다. 목표 시간은 일하는 시간에만 흐릅니다(businessHours와 휴일, 없으면 답변이 나간 시간). 문의가 우연히 몰리는 것도 plan.serviceLevel(80%)만큼 감안합니다. 한 사람이 하루에 답하는 시간은 plan.hoursPerDay, 없으면 근무조에서 shrinkage를 뺀 시간입니다. 지금 기다리는 문의를 plan.backlogDays(5일) 안에 없앨 때의 인원도 봅니다: (대기 ÷ 일수 + 하루 문의) × 건당 시간 ÷ 하루 시간.',
  },
  reference:
    'Processor demand criterion (Baruah, Rosier and Howell 1990); backlog as in the e-mail planning of turnella (9.1 → 10 people).',
  columns: [
    { key: 'channel', heading: { en: 'Channel', ko: '채널' }, words: { ...channelNames, all: together } },
    { key: 'contacts_week', heading: { en: 'A week', ko: '주당 문의' }, as: 'count' },
    { key: 'handling_s', heading: { en: 'Each takes', ko: '건당' }, as: 'duration' },
    { key: 'within', heading: { en: 'Within', ko: '목표' }, words: promised },
    { key: 'people', heading: { en: 'People', ko: '인원' }, as: 'decimal' },
    { key: 'people_low', heading: { en: 'low', ko: '최소' }, as: 'decimal' },
    { key: 'people_high', heading: { en: 'high', ko: '최대' }, as: 'decimal' },
    { key: 'people_busiest', heading: { en: 'Busiest', ko: '가장 바쁠 때' }, as: 'decimal' },
    { key: 'waiting', heading: { en: 'Waiting', ko: '대기' }, as: 'count' },
  ],
  find,
  examples: [
    {
      title: 'ten e-mails of half an hour in ten open hours, by the end of the next day: two people who work 2.5 h each',
      tickets: steadyTickets(),
      set: {
        ...{ month: '2026-11', targets: ['email=1bd'], businessHours: 'Mon-Sun 08:00-18:00' },
        plan: { handleTime: { email: 1800 }, hoursPerDay: 2.5, serviceLevel: 0.5 },
      },
      rows: [
        // 20 days' work of 5 h in 21 days of 2.5 h, and the first day has its next besides
        { channel: 'all', people: 2, contacts_week: 70 },
        { channel: 'email', contacts_week: 70, handling_s: 1800 },
      ],
    },
    {
      title: 'nobody said how long an e-mail takes',
      tickets: steadyTickets(),
      cannotTell: true,
      needed: ['plan.handleTime.email'],
    },
  ],
} satisfies Part

function find(centre: Centre): PartFound {
  if (!centre.contacts) return cannotTell(tooLittle(centre.tooLittle!, centre.past.ordersOfMonth.size > 0))
  const written = writtenPlans(centre)
  const { plans, lacking } = written
  const { needed, why, notes } = settingsLacking(lacking)
  if (!written.open) return cannotTell(noHours, ['businessHours', ...needed])
  if (plans.length === 0) return cannotTell(lacking.length > 0 ? why : noWritten, needed)
  const of = (value: (plan: WrittenPlan) => number) => sum(plans.map(value))
  const people = (n: number) => Math.ceil(n - 1e-9)
  const whole: PartRow = {
    ...{
      channel: 'all',
      contacts_week: round(of(({ contacts }) => contacts.mean)),
      handling_s: null,
      handling_basis: null,
      within: null,
    },
    ...{ people: people(of((p) => p.people.mean)), people_low: people(of((p) => p.people.low)) },
    ...{ people_high: people(of((p) => p.people.high)), people_busiest: people(of((p) => p.busiest)) },
    ...{
      waiting: of((p) => p.waiting),
      people_with_backlog: people(of((p) => p.withBacklog)),
      hours_week: round(of((p) => p.hours)),
    },
  }
  return {
    headline: answersHeadline(whole),
    ...{ needed, rows: [whole, ...plans.map(rowOf)] },
    notes: [...notes, ...answersNotes(centre, written, whole)],
    values: { people: whole.people as number, people_low: whole.people_low as number, people_high: whole.people_high as number },
  }
}

const rowOf = ({ channel, contacts, handling, target, people, busiest, waiting, withBacklog, hours }: WrittenPlan): PartRow => ({
  ...{ channel, contacts_week: round(contacts.mean), handling_s: handling.mean, handling_basis: handling.basis },
  within: target.days === undefined ? `${target.seconds}s` : `${target.days}bd`,
  ...{
    people: round(people.mean),
    people_low: round(people.low),
    people_high: round(people.high),
    people_busiest: round(busiest),
  },
  ...{ waiting, people_with_backlog: round(withBacklog), hours_week: round(hours) },
})

const round = (n: number) => Math.round(n * 100) / 100
