import { describe, expect, test } from 'vitest'
import type { Target } from '../../../src/metrics/targets.ts'
import type { DayPlan } from '../../../src/plan/staffing/week.ts'
import { peopleToAnswer } from '../../../src/plan/staffing/written.ts'
import { runMailbox } from '../../oracle/mailbox.ts'

const hoursPerDay = 6
const handling = 600
const work = { handling, variation: 1, hoursPerDay, serviceLevel: 0.8, dispersion: 1 }

/** E-mails come at all hours, most in the afternoon and evening, on weekends less; who answers them is there at some. */
function daysOf(perDay: number, open: readonly [from: number, to: number], openDays: readonly number[], days = 7): DayPlan[] {
  const shape = Array.from(
    { length: 48 },
    (_, slot) => Math.exp(-(((slot - 28) / 10) ** 2)) + Math.exp(-(((slot - 42) / 4) ** 2)) / 2,
  )
  const total = shape.reduce((sum, n) => sum + n, 0)
  return Array.from({ length: days }, (_, day) => {
    const contacts = perDay * (day % 7 > 4 ? 0.6 : 1)
    return {
      ...{ weekday: day % 7, date: null, events: [], dates: 1, contacts },
      halfHours: shape.map((n) => (contacts * n) / total),
      open: Array.from({ length: 48 }, (_, slot) => openDays.includes(day) && slot >= open[0] && slot < open[1]),
    }
  })
}

const mailbox = (days: readonly DayPlan[], people: number, promise: { seconds: number } | { days: number }, backlog = 0) => ({
  ...{ contacts: days.flatMap(({ halfHours }) => halfHours), open: days.flatMap(({ open }) => open) },
  ...{ people, hoursPerDay, handling, promise, backlog },
})

const share = ({ inTime, contacts }: { inTime: number; contacts: number }) => inTime / contacts

const weekdays = [0, 1, 2, 3, 4]
const [office, shop, always]: (readonly [number, number])[] = [
  [18, 36],
  [20, 38],
  [0, 48],
]
const h = 3600

// as it happens, contact by contact: with the people said the share is in time, within what four years of chance leave open; with a
// tenth less it is not. Where much time is promised a tenth less is below the work itself, and nobody ever catches up
describe('the share is answered in time with the people said, and not with a tenth less', () => {
  test.each([
    ['an hour, office hours', { seconds: h }, 60, office!, weekdays],
    ['6 h, office hours', { seconds: 6 * h }, 8, office!, weekdays],
    ['6 h, office hours, many', { seconds: 6 * h }, 60, office!, weekdays],
    ['6 h, six days', { seconds: 6 * h }, 8, shop!, [...weekdays, 5]],
    ['6 h around the clock', { seconds: 6 * h }, 60, always!, [...weekdays, 5, 6]],
    ['the next business day', { days: 1 }, 60, office!, weekdays],
    ['two business days', { days: 2 }, 8, office!, weekdays],
    ['two business days, many', { days: 2 }, 60, shop!, [...weekdays, 5]],
    ['24 h of business', { seconds: 24 * h }, 60, office!, weekdays],
  ] as const)('%s', { timeout: 60_000 }, (_, promise, perDay, open, openDays) => {
    const days = daysOf(perDay, open, openDays)
    const target: Target = 'days' in promise ? { seconds: 0, days: promise.days, business: true } : { ...promise, business: true }
    const people = peopleToAnswer(days, { ...work, target })
    const reached = share(runMailbox(mailbox(days, people, promise), 200, 3))
    expect(reached).toBeGreaterThan(0.76)
    expect(share(runMailbox(mailbox(days, people * 0.9, promise), 200, 3))).toBeLessThan(Math.min(0.795, reached))
  })
})

test('no fewer than the work takes, however long may be waited', () => {
  const days = daysOf(60, office!, weekdays)
  const load = (days.reduce((sum, { contacts }) => sum + contacts, 0) * handling) / 3600 / (5 * hoursPerDay)
  const people = peopleToAnswer(days, { ...work, target: { seconds: 0, days: 10, business: true } })
  expect(people).toBeGreaterThan(load)
  expect(people).toBeLessThan(load * 1.02)
})

test('a day of the calendar is a working day, hours of business are hours', () => {
  const days = daysOf(60, office!, weekdays)
  const of = (target: Target) => peopleToAnswer(days, { ...work, target })
  expect(of({ seconds: 24 * h, business: false })).toBeCloseTo(of({ seconds: 9 * h, business: true }), 6)
  expect(of({ seconds: 24 * h, business: true })).toBeLessThan(of({ seconds: 9 * h, business: true }))
})

test('who promises more time needs no more people: hours beyond a working day are one', () => {
  const days = daysOf(60, office!, weekdays)
  const people = [3, 6, 9, 12, 18, 23, 24, 30, 36, 47, 48].map((hours) =>
    peopleToAnswer(days, { ...work, target: { seconds: hours * h, business: false } }),
  )
  // where waiting no longer decides, what was drawn differs by less than a hundredth
  for (const [i, more] of people.slice(1).entries()) expect(more).toBeLessThan(people[i]! * 1.01)
})

test('a holiday in the month takes more in its week', () => {
  const month = daysOf(
    60,
    office!,
    weekdays.flatMap((day) => [day, day + 7, day + 14, day + 21]),
    28,
  )
  const holiday = month.map((day, i) => (i === 7 ? { ...day, open: day.open.map(() => false) } : day))
  const target: Target = { seconds: 6 * h, business: true }
  const [usual, shut] = [month, holiday].map((days) => peopleToAnswer(days, { ...work, target }, 7))
  expect(shut! / usual!).toBeGreaterThan(1.1)
  expect(share(runMailbox(mailbox(holiday, shut!, target), 50, 5))).toBeGreaterThan(0.8)
})

test('days that scatter take more than days that do not', () => {
  const days = daysOf(60, office!, weekdays)
  const of = (dispersion: number) => peopleToAnswer(days, { ...work, dispersion, target: { seconds: 6 * h, business: true } })
  expect(of(6)).toBeGreaterThan(of(1) * 1.02)
})

test('what waits at the start is gone in five working days with those who are planned for it besides', () => {
  const days = daysOf(40, office!, weekdays)
  const promise = { seconds: 6 * h }
  const people = peopleToAnswer(days, { ...work, target: { ...promise, business: true } })
  const [backlog, within] = [200, 5]
  const besides = (backlog / within) * (handling / 3600 / hoursPerDay)
  for (let seed = 1; seed <= 20; seed++)
    expect(runMailbox(mailbox(days, people + besides, promise, backlog), 3, seed).backlogGone).toBeLessThan(within)
})
