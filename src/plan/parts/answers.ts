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
    en: 'People a day with whom the share plan.serviceLevel (80 %) of what may wait is answered within the target of its channel, by throughput, never by Erlang: four years of days like those of the month are drawn, days as full or empty as they have been and times around their mean, and the oldest is answered first. Promised time runs in working hours (businessHours and holidays, else the hours in which answers were sent); a whole day of a target is a working day. Never fewer than the work itself takes, and enough that what builds up over weeks still goes in time. Busiest: in the fullest week of the month, events included. One person answers for plan.hoursPerDay, else for a shift less shrinkage. What waits now is to be gone in plan.backlogDays (5) days besides: (waiting ÷ days + new ones a day) × minutes ÷ hours a day.',
    ko: '기다릴 수 있는 문의의 plan.serviceLevel(80%)을 채널 목표 시간 안에 답하는 데 하루에 필요한 인원입니다. 얼랑이 아니라 처리량으로 계산합니다. 그 달과 같은 날들을 4년 치 뽑아 오래된 것부터 답해 봅니다. 날마다 많고 적은 정도는 지금까지와 같고, 한 건에 걸리는 시간도 평균을 중심으로 흩어집니다. 목표 시간은 일하는 시간에만 흐르고(businessHours와 휴일, 없으면 답변이 나간 시간), 목표의 하루는 영업일 하루입니다. 일 자체에 드는 인원보다 적지 않고, 몇 주에 걸쳐 쌓이는 것까지 제때 답할 만큼입니다. "가장 바쁠 때"는 행사를 포함해 그 달에서 가장 바쁜 주입니다. 한 사람이 하루에 답하는 시간은 plan.hoursPerDay, 없으면 근무조에서 shrinkage를 뺀 시간입니다. 지금 기다리는 문의를 plan.backlogDays(5일) 안에 없앨 때의 인원도 봅니다: (대기 ÷ 일수 + 하루 문의) × 건당 시간 ÷ 하루 시간.',
  },
  reference:
    'Lindley 1952 (what waits, step by step); Kingman 1962 (what builds up); backlog as in the e-mail planning of turnella (9.1 → 10 people).',
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
      title:
        'ten e-mails of half an hour a day take two people who work 2.5 h each: with no time to spare they never catch up, so three',
      tickets: steadyTickets(),
      set: {
        ...{ month: '2026-11', targets: ['email=1bd'], businessHours: 'Mon-Sun 08:00-18:00' },
        plan: { handleTime: { email: 1800 }, hoursPerDay: 2.5, serviceLevel: 0.5 },
      },
      rows: [
        { channel: 'all', people: 3, contacts_week: 70 },
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
