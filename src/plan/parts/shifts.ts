import type { Centre } from '../centre.ts'
import { sum } from '../demand/profile.ts'
import { noLive } from '../messages/agents.ts'
import { noShrinkage } from '../messages/roster.ts'
import { shiftsHeadline, shiftsNote } from '../messages/shifts.ts'
import { clockOf, tooLittle, weekdayKeys, weekdayNames } from '../messages/words.ts'
import { cannotTell, type Part, type PartFound } from '../part.ts'
import { steadyTickets } from '../part-examples.ts'
import { peopleForWeek } from '../queueing/shifts.ts'
import { settingsLacking } from '../staffing/lacking.ts'
import { dayShifts, livePlans, weekOfShifts } from '../staffing/live-plans.ts'

export default {
  title: { en: 'Shifts', ko: '근무조' },
  place: 40,
  what: {
    en: 'The fewest shifts of plan.shift (8 h) that have the agents of chat and phone together in every half hour of a usual week; exact for shifts of one length, each day by itself. A day that is open for less than a shift has shifts as long as it is open. People: the fullest day, or all shifts ÷ plan.daysPerWeek (5), whichever is more; with plan.shrinkage more are on the roster than at work. Breaks are in the shrinkage.',
    ko: '평소 한 주의 30분마다 채팅과 전화에 필요한 상담원을 채우는 가장 적은 근무조입니다. 길이는 plan.shift(8시간)이고, 길이가 같은 근무조로는 이보다 적을 수 없습니다. 날마다 따로 계산합니다. 여는 시간이 근무조보다 짧은 날은 여는 시간만큼만 섭니다. 인원은 가장 많은 날의 근무조 수와 한 주 근무조 ÷ plan.daysPerWeek(5일) 가운데 큰 쪽이고, plan.shrinkage가 있으면 그만큼 더 둡니다. 쉬는 시간은 여기에 들어갑니다.',
  },
  reference:
    'Intervals of one length are covered exactly from the left (Hochbaum and Levin 2006); people for a week: Burns and Carter 1985.',
  columns: [
    { key: 'day', heading: { en: 'Day', ko: '요일' }, words: weekdayNames },
    { key: 'from', heading: { en: 'From', ko: '시작' } },
    { key: 'to', heading: { en: 'To', ko: '끝' } },
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
    { title: 'e-mails alone', tickets: steadyTickets(), cannotTell: true },
  ],
} satisfies Part

function find(centre: Centre): PartFound {
  if (!centre.contacts) return cannotTell(tooLittle(centre.tooLittle!, centre.past.ordersOfMonth.size > 0))
  const { plans, lacking } = livePlans(centre)
  const { needed, why } = settingsLacking(lacking)
  if (plans.length === 0) return cannotTell(lacking.length > 0 ? why : noLive, needed)
  const { shift, daysPerWeek, shrinkage } = centre.settings
  const rows = weekdayKeys.flatMap((day, weekday) =>
    dayShifts(
      plans.map(({ week }) => week[weekday]!),
      'agents',
      shift,
    ).map(({ from, to, people }) => ({
      ...{ day, from: clockOf(from), to: clockOf(to), people },
    })),
  )
  const people = (of: 'agents' | 'low' | 'high') =>
    peopleForWeek(weekOfShifts(plans, of, shift).byDay, daysPerWeek) / (1 - (shrinkage ?? 0))
  const [mean, low, high] = [people('agents'), people('low'), people('high')].map((n) => Math.ceil(n - 1e-9))
  const values = { shifts: sum(rows.map((row) => row.people)), people: mean!, people_low: low!, people_high: high! }
  return {
    headline: shiftsHeadline(values, daysPerWeek),
    ...{ needed, rows, values },
    notes: [shiftsNote(shift), ...(shrinkage === undefined ? [noShrinkage] : [])],
  }
}
