import { expect, test } from 'vitest'
import { causeWeeks, wholeWeeks } from '../../../src/insights/cause-weeks.ts'

const october = { from: '2026-10-01T00:00:00+09:00', to: '2026-11-01T00:00:00+09:00' }
const volume = (week: string, tickets: number) => ({ metric: 'volume', group: { week }, values: { tickets } })
const tag = (week: string, tag: string, fractional: number) => ({ metric: 'tags', group: { week, tag }, values: { fractional } })

test('whole weeks only: of October 2026 those from Monday the 5th to Sunday the 25th', () => {
  const keys = ['2026-W40', '2026-W41', '2026-W42', '2026-W43', '2026-W44']
  expect(wholeWeeks(october, keys)).toEqual([
    { week: '2026-W41', from: '2026-10-05' },
    { week: '2026-W42', from: '2026-10-12' },
    { week: '2026-W43', from: '2026-10-19' },
  ])
})

test('a week without a ticket is one of them, also where the year turns (2026 has 53 weeks)', () => {
  const days = { from: '2026-12-01T00:00:00Z', to: '2027-02-01T00:00:00Z' }
  const weeks = wholeWeeks(days, ['2026-W51', '2027-W02'])
  expect(weeks.map(({ week, from }) => `${week} ${from}`)).toEqual([
    '2026-W51 2026-12-14',
    '2026-W52 2026-12-21',
    '2026-W53 2026-12-28',
    '2027-W01 2027-01-04',
    '2027-W02 2027-01-11',
  ])
})

test('a ticket with two tags is half of each, and one without any is untagged', () => {
  // 8 tickets: 3 of late, 2 of late and gift, 1 of gift, 2 without a tag
  const found = causeWeeks(october, [volume('2026-W42', 8)], [tag('2026-W42', 'late', 4 / 8), tag('2026-W42', 'gift', 2 / 8)])
  expect(found).toEqual({
    tags: ['late', 'gift'],
    others: [],
    weeks: [{ week: '2026-W42', from: '2026-10-12', tickets: 8, parts: { late: 4, gift: 2 }, others: 0, untagged: 2 }],
  })
})

test('the five largest by name, the long tail as one; six stand as they are', () => {
  const share = (tags: number) => Array.from({ length: tags }, (_, i) => tag('2026-W42', `t${i}`, (10 - i) / 100))
  const seven = causeWeeks(october, [volume('2026-W42', 100)], share(7))
  expect(seven.tags).toEqual(['t0', 't1', 't2', 't3', 't4'])
  expect(seven.others).toEqual(['t5', 't6'])
  expect(seven.weeks[0]).toMatchObject({ others: 9, untagged: 51 })
  expect(causeWeeks(october, [volume('2026-W42', 100)], share(6))).toMatchObject({ tags: { length: 6 }, others: [] })
})
