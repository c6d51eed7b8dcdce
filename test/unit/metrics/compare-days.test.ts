import { expect, test } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { comparedDays, type Days } from '../../../src/metrics/compare/days.ts'

const day = (said: string) => Date.parse(`${said}T00:00:00Z`)
const days = (from: string, to: string) => ({ from: day(from), to: day(to) })
const autumn = { ...days('2026-08-01', '2026-11-01'), partial: [] as string[] }

type Covered = Days & { partial: string[] }
type Edges = [string, string]

test.each<[string, Partial<Days>, Days | undefined, Covered, Edges, Edges]>([
  [
    'nothing said: the last two complete months',
    {},
    undefined,
    autumn,
    ['2026-10-01', '2026-11-01'],
    ['2026-09-01', '2026-10-01'],
  ],
  [
    'an incomplete last month is not among them',
    {},
    undefined,
    { ...days('2026-08-01', '2026-11-08'), partial: ['2026-11'] },
    ['2026-10-01', '2026-11-01'],
    ['2026-09-01', '2026-10-01'],
  ],
  [
    'a month: the one before',
    days('2026-09-01', '2026-10-01'),
    undefined,
    autumn,
    ['2026-09-01', '2026-10-01'],
    ['2026-08-01', '2026-09-01'],
  ],
  [
    'January: December of the year before',
    days('2027-01-01', '2027-02-01'),
    undefined,
    { ...days('2026-11-01', '2027-02-01'), partial: [] },
    ['2027-01-01', '2027-02-01'],
    ['2026-12-01', '2027-01-01'],
  ],
  [
    'a quarter: the quarter before',
    days('2026-10-01', '2027-01-01'),
    undefined,
    { ...days('2026-01-01', '2027-01-01'), partial: [] },
    ['2026-10-01', '2027-01-01'],
    ['2026-07-01', '2026-10-01'],
  ],
  [
    'a free week: the week before',
    days('2026-10-05', '2026-10-12'),
    undefined,
    autumn,
    ['2026-10-05', '2026-10-12'],
    ['2026-09-28', '2026-10-05'],
  ],
  [
    'a month that was named',
    {},
    days('2026-08-01', '2026-09-01'),
    autumn,
    ['2026-10-01', '2026-11-01'],
    ['2026-08-01', '2026-09-01'],
  ],
  [
    'a last month that was named',
    {},
    days('2026-10-01', '2026-11-01'),
    autumn,
    ['2026-09-01', '2026-10-01'],
    ['2026-10-01', '2026-11-01'],
  ],
  [
    'from a day on, to the end',
    { from: day('2026-10-25') },
    undefined,
    autumn,
    ['2026-10-25', '2026-11-01'],
    ['2026-10-18', '2026-10-25'],
  ],
])('%s', (_, asked, against, covered, now, before) => {
  const found = comparedDays(asked, against, covered)
  expect(found).toEqual({ now: days(...now), before: days(...before) })
})

test.each<[string, Partial<Days>, Days | undefined, Covered]>([
  ['one month only', {}, undefined, { ...days('2026-10-01', '2026-11-01'), partial: [] }],
  ['the month before is not complete', {}, undefined, { ...days('2026-09-14', '2026-11-01'), partial: ['2026-09'] }],
  ['nothing lies before', days('2026-08-01', '2026-09-01'), undefined, autumn],
  ['a month that the export does not have', {}, days('2026-05-01', '2026-06-01'), autumn],
  ['a month with days of its own', days('2026-10-11', '2026-11-01'), days('2026-10-01', '2026-11-01'), autumn],
  ['with itself', days('2026-09-01', '2026-10-01'), days('2026-09-01', '2026-10-01'), autumn],
])('cannot be compared: %s', (_, asked, against, covered) => {
  expect(() => comparedDays(asked, against, covered)).toThrow(UserError)
})
