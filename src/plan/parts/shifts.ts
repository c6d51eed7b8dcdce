import { slots } from '../calendar/days.ts'
import type { Centre } from '../centre.ts'
import { sum } from '../demand/profile.ts'
import { noLive } from '../messages/agents.ts'
import { noShrinkage } from '../messages/roster.ts'
import { shiftsHeadline, shiftsNotes } from '../messages/shifts.ts'
import { clockOf, tooLittle, weekdayKeys, weekdayNames } from '../messages/words.ts'
import { cannotTell, type Part, type PartFound } from '../part.ts'
import { steadyTickets } from '../part-examples.ts'
import { settingsLacking } from '../staffing/lacking.ts'
import { livePlans } from '../staffing/live-plans.ts'
import {
  eventShifts,
  hoursOfShifts,
  type PlannedShift,
  peopleForShifts,
  roundTheClock,
  weekOfShifts,
} from '../staffing/live-shifts.ts'

export default {
  title: { en: 'Shifts', ko: '근무조' },
  place: 40,
  what: {
    en: 'The shifts of plan.shift (8h, or several lengths: [8h, 4h]) that have the agents of chat and phone together in every half hour of a usual week at the fewest hours; of as many hours those that are fewer shifts. The week is planned as a whole: a shift may go past midnight and from Sunday into Monday. Over a closure of four hours nobody stays, and who opens for less than a shift has shifts as long as that. Exact; in a week that never closes with several lengths it is the least of those where all change together once a week, and of one length alone. Days with an event have shifts of their own, which start and end on them. People: of each length the fullest day, or all its shifts ÷ plan.daysPerWeek (5), whichever is more; a day open for less than a shift counts as one of theirs. With plan.shrinkage more are on the roster than at work. Breaks are in the shrinkage. Rest between two shifts is not looked at.',
    ko: '평소 한 주의 30분마다 채팅과 전화에 필요한 상담원을 가장 적은 시간으로 채우는 근무조입니다. 시간이 같으면 근무조 수가 적은 쪽입니다. 길이는 plan.shift(8h, 여러 길이는 [8h, 4h])입니다. 한 주를 통째로 짜므로 근무조가 자정을 넘기거나 일요일에서 월요일로 이어질 수 있습니다. 네 시간 넘게 닫는 사이에는 아무도 남지 않으며, 여는 시간이 근무조보다 짧으면 그 시간만큼만 섭니다. 이보다 적은 시간으로는 채울 수 없습니다. 다만 쉬지 않고 여는 주에 길이가 여럿이면, 한 주에 한 번 모두 함께 교대하는 방법과 한 가지 길이만 쓰는 방법 가운데 가장 적은 것입니다. 행사일은 그날 시작하고 끝나는 근무조를 따로 짭니다. 인원은 길이마다 가장 많은 날의 근무조 수와 한 주 근무조 ÷ plan.daysPerWeek(5일) 가운데 큰 쪽이며, 여는 시간이 짧은 날의 근무조도 그 길이의 근무조로 셉니다. plan.shrinkage가 있으면 그만큼 더 둡니다. 쉬는 시간은 shrinkage에 들어 있습니다. 두 근무조 사이의 휴식은 따지지 않습니다.',
  },
  reference:
    'Flows of least cost (Segal 1974); a week that never closes: Bartholdi, Orlin and Ratliff 1980; people for a week: Burns and Carter 1985.',
  columns: [
    { key: 'day', heading: { en: 'Day', ko: '요일' }, words: weekdayNames },
    { key: 'from', heading: { en: 'From', ko: '시작' } },
    { key: 'to', heading: { en: 'To', ko: '끝' } },
    { key: 'hours', heading: { en: 'Hours', ko: '시간' }, as: 'decimal' },
    { key: 'people', heading: { en: 'Agents', ko: '상담원' }, as: 'count' },
  ],
  find,
  examples: [
    {
      title: 'one agent from 8 to 18 on Mondays: two shifts of eight hours',
      tickets: steadyTickets({ channel: 'phone' }),
      set: { month: '2026-11', targets: ['phone=20s'], businessHours: 'Mon 08:00-18:00', plan: { handleTime: { phone: 600 } } },
      rows: [
        { day: 'mon', from: '08:00', to: '16:00', people: 1 },
        { day: 'mon', from: '10:00', to: '18:00', people: 1 },
      ],
    },
    {
      title: 'one agent from 20 to 4 every night: a shift goes past midnight, that of Sunday into Monday',
      tickets: steadyTickets({ channel: 'phone' }),
      set: {
        month: '2026-11',
        targets: ['phone=20s'],
        businessHours: 'Mon-Sun 20:00-04:00',
        plan: { handleTime: { phone: 600 } },
      },
      rows: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({
        ...{ day, from: '20:00', to: '04:00', hours: 8, people: 1 },
      })),
    },
    {
      title: 'the same ten hours with a part-time shift of four: ten hours are covered by twelve, and not by sixteen',
      tickets: steadyTickets({ channel: 'phone' }),
      set: {
        ...{ month: '2026-11', targets: ['phone=20s'], businessHours: 'Mon 08:00-18:00' },
        plan: { handleTime: { phone: 600 }, shifts: [8 * 3600, 4 * 3600] },
      },
      rows: [
        { day: 'mon', hours: 4, people: 1 },
        { day: 'mon', hours: 8, people: 1 },
      ],
    },
    { title: 'e-mails alone', tickets: steadyTickets(), cannotTell: true },
  ],
} satisfies Part

function find(centre: Centre): PartFound {
  if (!centre.contacts) return cannotTell(tooLittle(centre.tooLittle!, centre.past.ordersOfMonth.size > 0))
  const { plans, lacking } = livePlans(centre)
  const { needed, why } = settingsLacking(lacking)
  if (plans.length === 0) return cannotTell(lacking.length > 0 ? why : noLive, needed)
  const { shifts: lengths, daysPerWeek, shrinkage } = centre.settings
  const week = weekOfShifts(plans, 'agents', lengths)
  const rows = [...week, ...eventShifts(plans, centre.days, lengths)].map(rowOf)
  const people = (of: 'agents' | 'low' | 'high') =>
    Math.ceil(
      peopleForShifts(of === 'agents' ? week : weekOfShifts(plans, of, lengths), lengths, daysPerWeek) / (1 - (shrinkage ?? 0)) -
        1e-9,
    )
  const values = {
    ...{ shifts: sum(week.map((shift) => shift.people)), hours: hoursOfShifts(week) },
    ...{ people: people('agents'), people_low: people('low'), people_high: people('high') },
  }
  return {
    headline: shiftsHeadline(values, daysPerWeek),
    ...{ needed, rows, values },
    notes: [
      ...shiftsNotes(lengths, { overnight: week.some(({ to }) => to > slots), round: roundTheClock(plans) }),
      ...(shrinkage === undefined ? [noShrinkage] : []),
    ],
  }
}

const rowOf = ({ day, from, to, people }: PlannedShift) => ({
  day: typeof day === 'number' ? weekdayKeys[day]! : day,
  ...{ from: clockOf(from), to: clockOf(to > slots ? to - slots : to), hours: (to - from) / 2, people },
})
