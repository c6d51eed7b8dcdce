import { expect, test } from 'vitest'
import { dayKey, weekStart } from '../../../src/time/months.ts'

test.each([
  // ISO 8601: week 1 has the year's first Thursday
  ['2026-W01', '2025-12-29'],
  ['2026-W43', '2026-10-19'],
  ['2026-W53', '2026-12-28'],
  ['2027-W01', '2027-01-04'],
  ['2024-W01', '2024-01-01'],
])('%s begins on %s', (week, monday) => {
  expect(dayKey(weekStart(week))).toBe(monday)
})
