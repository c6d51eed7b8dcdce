import { describe, expect, test } from 'vitest'
import { daysOf, nearestMonth, parseMonthOfYear, readMonth } from '../../../src/time/asked-month.ts'

const wall = (day: string) => Date.parse(`${day}T00:00:00Z`)
const days = (from: string, to: string) => ({ from: wall(from), to: wall(to) })

describe('a month as people say it', () => {
  test.each([
    ['2026-10', { year: 2026, month: 10 }],
    ['2026-1', { year: 2026, month: 1 }],
    ['2026.01', { year: 2026, month: 1 }],
    ['2026년 10월', { year: 2026, month: 10 }],
    ['2026년10월'.normalize('NFD'), { year: 2026, month: 10 }],
    ['October 2026', { year: 2026, month: 10 }],
    ['Oct. 2026', { year: 2026, month: 10 }],
    ['sept', { month: 9 }],
    ['MAY', { month: 5 }],
    ['10월', { month: 10 }],
    ['10 월', { month: 10 }],
    ['last', { last: true }],
    ['지난달', { last: true }],
    ['지난 달', { last: true }],
  ])('%s', (said, month) => {
    expect(readMonth(said)).toEqual({ said, ...month })
  })

  test.each(['', '13월', '2026-13', '2026-00', 'octember', 'ma', '10', '2026', '2026-10-31', 'last year'])(
    'no month: %s',
    (said) => {
      expect(readMonth(said)).toBeUndefined()
    },
  )
})

describe('the month that was meant', () => {
  test.each([
    ['Octber', 'October', '10월'],
    ['septmber 2026', 'September 2026', '2026년 9월'],
    ['oct-26', 'October', '10월'],
    ['10', 'October', '10월'],
    ['10우러', 'October', '10월'],
    ['202610', '2026-10', '2026-10'],
    ['9/2026', '2026-09', '2026-09'],
    ['lats', 'last', 'last'],
    ['지난딸', 'last', '지난달'],
  ])('%s', (said, en, ko) => {
    expect(readMonth(said)).toBeUndefined()
    expect(nearestMonth(said)).toEqual({ en, ko })
  })

  test('each is a month, and what is like none is met with none', () => {
    for (const said of ['Octber', '10', '202610', '9/2026', 'septmber 2026', '지난딸'])
      for (const meant of Object.values(nearestMonth(said)!)) expect(readMonth(meant), meant).toBeDefined()
    for (const said of ['', '13월', '2026-13', '13/2026', '202613', 'tomorrow morning', '0', 'xyz'])
      expect(nearestMonth(said), said).toBeUndefined()
  })
})

describe('its days, of those that the data have', () => {
  // from 12 November 2025 to 3 October 2026
  const covered = { first: wall('2025-11-12'), last: wall('2026-10-03'), partial: ['2025-11', '2026-10'] }
  test.each([
    ['2026-02', days('2026-02-01', '2026-03-01')],
    ['November', days('2025-11-01', '2025-12-01')],
    ['1월', days('2026-01-01', '2026-02-01')],
    ['October', days('2026-10-01', '2026-11-01')],
    ['last', days('2026-09-01', '2026-10-01')],
  ])('%s', (said, expected) => {
    expect(daysOf(readMonth(said)!, covered)).toEqual(expected)
  })

  test('without a complete month, the last is the latest', () => {
    const week = { first: wall('2026-10-05'), last: wall('2026-10-11'), partial: ['2026-10'] }
    expect(daysOf(readMonth('last')!, week)).toEqual(days('2026-10-01', '2026-11-01'))
  })

  test.each(['2026-11', '2025-10', '2030-01'])('%s: none, and which there are', (said) => {
    expect(() => daysOf(readMonth(said)!, covered)).toThrow(`there are no tickets of ${said} here`)
  })
})

test('where a year is needed, a month without one is refused', () => {
  expect(parseMonthOfYear('2026-9', '--compare')).toEqual(days('2026-09-01', '2026-10-01'))
  expect(() => parseMonthOfYear('October', '--compare')).toThrow('has no year')
})
