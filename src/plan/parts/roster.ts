import type { Centre } from '../centre.ts'
import { sum } from '../demand/profile.ts'
import { moreOnEvents, noShrinkage, noWage, partOnly, rosterHeadline } from '../messages/roster.ts'
import { tooLittle } from '../messages/words.ts'
import { cannotTell, type Part, type PartFound } from '../part.ts'
import { steadyTickets } from '../part-examples.ts'
import { rostered } from '../queueing/agents-needed.ts'
import { settingsLacking } from '../staffing/lacking.ts'
import { type LivePlan, livePlans } from '../staffing/live-plans.ts'
import { eventShifts, hoursOfShifts, weekOfShifts } from '../staffing/live-shifts.ts'
import { writtenPlans } from '../staffing/written-plans.ts'

export default {
  title: { en: 'Hours to roster', ko: '근무 시간과 비용' },
  place: 60,
  what: {
    en: 'Hours on the roster in a usual week: those of the shifts for chat and phone, and a shift a day for each person who answers the rest, ÷ (1 − plan.shrinkage). Low and high go with the interval of the contacts and of the handling time. With cost.wage what that costs, a week and a month (÷ 7 × its days). Days with an event are not in it: what they take more of shifts is said.',
    ko: '평소 한 주에 잡아야 할 근무 시간입니다. 채팅·전화 근무조의 시간과, 나머지 문의에 답하는 사람이 하루 한 근무조씩 서는 시간을 더해 (1 − plan.shrinkage)로 나눕니다. 최소와 최대는 문의 수와 건당 시간의 구간을 따릅니다. cost.wage가 있으면 한 주와 한 달(÷ 7 × 날수) 비용도 냅니다. 행사일은 들어 있지 않으며, 근무조가 얼마나 더 드는지 따로 적습니다.',
  },
  reference: 'Shifts: part shifts. People for the rest: part answers.',
  columns: [
    {
      key: 'work',
      heading: { en: 'Work', ko: '업무' },
      words: {
        all: { en: 'All', ko: '전체' },
        live: { en: 'Chat and phone', ko: '채팅·전화' },
        written: { en: 'E-mail and the like', ko: '이메일 등' },
      },
    },
    { key: 'hours_week', heading: { en: 'Hours a week', ko: '주당 시간' }, as: 'count' },
    { key: 'hours_week_low', heading: { en: 'low', ko: '최소' }, as: 'count' },
    { key: 'hours_week_high', heading: { en: 'high', ko: '최대' }, as: 'count' },
    { key: 'cost_week', heading: { en: 'Cost a week', ko: '주당 비용' }, as: 'money' },
    { key: 'cost_month', heading: { en: 'Cost a month', ko: '월 비용' }, as: 'money' },
  ],
  find,
  examples: [
    {
      title: 'two shifts of eight hours on Mondays, a fifth of which is leave; 20 an hour',
      tickets: steadyTickets({ channel: 'phone' }),
      set: {
        ...{ month: '2026-11', targets: ['phone=20s'], businessHours: 'Mon 08:00-18:00' },
        plan: { handleTime: { phone: 600 }, shrinkage: 0.2, wage: 20 },
      },
      rows: [
        { work: 'all', hours_week: 20, cost_week: 400, cost_month: (400 / 7) * 30 },
        { work: 'live', hours_week: 20 },
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
  const { settings, days } = centre
  const [live, written] = [livePlans(centre), writtenPlans(centre)]
  const lacking = settingsLacking([...live.lacking, ...written.lacking])
  if (live.plans.length + written.plans.length === 0) return cannotTell(lacking.why, lacking.needed)
  const paid = (hours: number) => rostered(hours, settings.shrinkage ?? 0)
  // a person's hours a day are what is left of a shift: the whole shift is paid
  const answering = (of: 'mean' | 'low' | 'high') =>
    Math.ceil(sum(written.plans.map(({ people }) => people[of])) - 1e-9) * sum(written.shiftHours)
  const shifts = (of: 'agents' | 'low' | 'high') => paid(hoursOfShifts(weekOfShifts(live.plans, of, settings.shifts)))
  const parts = [
    ...(live.plans.length > 0 ? [{ work: 'live', mean: shifts('agents'), low: shifts('low'), high: shifts('high') }] : []),
    ...(written.plans.length > 0
      ? [{ work: 'written', mean: answering('mean'), low: answering('low'), high: answering('high') }]
      : []),
  ]
  const all = {
    ...{ work: 'all', mean: sum(parts.map(({ mean }) => mean)) },
    ...{ low: sum(parts.map(({ low }) => low)), high: sum(parts.map(({ high }) => high)) },
  }
  const onEvents = paid(eventHours(centre, live.plans))
  const cost = (hours: number) => (settings.wage === undefined ? null : hours * settings.wage)
  const month = (hours: number) => (settings.wage === undefined ? null : ((hours * settings.wage) / 7) * days.length)
  const rows = [all, ...parts].map(({ work, mean, low, high }) => ({
    ...{ work, hours_week: mean, hours_week_low: low, hours_week_high: high },
    ...{ cost_week: cost(mean), cost_week_low: cost(low), cost_week_high: cost(high), cost_month: month(mean) },
  }))
  return {
    headline: rosterHeadline(all, month(all.mean), settings.currency),
    ...{ needed: lacking.needed, rows },
    notes: [
      ...(lacking.needed.length > 0 ? [partOnly] : []),
      ...(onEvents >= 0.5 ? [moreOnEvents(onEvents)] : []),
      ...(settings.shrinkage === undefined ? [noShrinkage] : []),
      ...(settings.wage === undefined ? [noWage] : []),
    ],
    values: {
      hours_week: all.mean,
      hours_week_low: all.low,
      hours_week_high: all.high,
      hours_events: onEvents,
      cost_month: month(all.mean),
    },
  }
}

/** Hours of shifts that days with an event take more than these weekdays usually do. */
function eventHours({ days, settings }: Centre, plans: readonly LivePlan[]): number {
  const usual = weekOfShifts(plans, 'agents', settings.shifts)
  const onThese = days.flatMap(({ events, weekday }) => (events.length > 0 ? usual.filter(({ day }) => day === weekday) : []))
  return Math.max(0, hoursOfShifts(eventShifts(plans, days, settings.shifts)) - hoursOfShifts(onThese))
}
