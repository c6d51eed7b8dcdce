import { describe, expect, test } from 'vitest'
import { readDay, readMoment, today } from '../../../src/reply/values/read-day.ts'
import { writeDay, writeEta, writeMoment, writeTime } from '../../../src/reply/values/write-day.ts'

/** A Sunday, noon in Seoul. */
const seoul = { zone: 'Asia/Seoul', now: Date.parse('2026-11-22T03:00:00Z') }
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16).replace('T', ' '))
const day = (said: string, clock = seoul) => iso(readDay(said, clock)?.day)?.slice(0, 10)

describe('days as people write them', () => {
  test.each([
    ['2026-11-27', '2026-11-27'],
    ['2026. 11. 27.', '2026-11-27'],
    ['2026/1/3', '2026-01-03'],
    ['November 27', '2026-11-27'],
    ['nov 27th, 2026', '2026-11-27'],
    ['27 Nov', '2026-11-27'],
    ['the 27', undefined],
    ['27th of November 2026', '2026-11-27'],
    ['Friday, November 27', '2026-11-27'],
    ['Fri Nov 27', '2026-11-27'],
    ['11월 27일', '2026-11-27'],
    ['2026년 11월 27일 금요일', '2026-11-27'],
    ['11월 27일(금)', '2026-11-27'],
    ['today', '2026-11-22'],
    ['Tomorrow', '2026-11-23'],
    ['오늘', '2026-11-22'],
    ['내일', '2026-11-23'],
    ['모레', '2026-11-24'],
    ['in 3 days', '2026-11-25'],
    ['3일 뒤', '2026-11-25'],
    ['Friday', '2026-11-27'],
    ['금요일', '2026-11-27'],
    // today is Sunday: the next one is meant
    ['Sunday', '2026-11-29'],
    // the closest of its kind
    ['January 2', '2027-01-02'],
    ['12월 31일', '2026-12-31'],
    ['October 30', '2026-10-30'],
    // not days
    ['February 30', undefined],
    ['2026-02-29', undefined],
    ['2028-02-29', '2028-02-29'],
    ['11/27', undefined],
    ['soon', undefined],
    ['', undefined],
    ['13월 1일', undefined],
    ['Maybe 3', undefined],
  ])('%s → %s', (said, expected) => expect(day(said)).toBe(expected))

  test('the weekday that was said is handed on, right or wrong', () => {
    expect(readDay('Monday, November 27', seoul)).toEqual({ day: Date.UTC(2026, 10, 27), weekday: 1 })
    expect(readDay('11월 27일(금)', seoul)).toMatchObject({ weekday: 5 })
    expect(readDay('2026-11-27', seoul)).not.toHaveProperty('weekday')
  })

  test('today is the shop’s, on both sides of midnight', () => {
    // 16:30 in London is 1:30 of the next day in Seoul, and still morning in Los Angeles
    const now = Date.parse('2026-11-22T16:30:00Z')
    expect(day('tomorrow', { zone: 'Asia/Seoul', now })).toBe('2026-11-24')
    expect(day('tomorrow', { zone: 'Europe/London', now })).toBe('2026-11-23')
    expect(day('내일', { zone: 'America/Los_Angeles', now })).toBe('2026-11-23')
    expect(iso(today({ zone: 'America/Los_Angeles', now: Date.parse('2026-11-22T07:59:59Z') }))).toBe('2026-11-21 00:00')
    expect(iso(today({ zone: 'America/Los_Angeles', now: Date.parse('2026-11-22T08:00:00Z') }))).toBe('2026-11-22 00:00')
  })
})

test.each([
  ['2026-11-24 15:00', '2026-11-24 15:00'],
  ['2026-11-24T15:00', '2026-11-24 15:00'],
  ['tomorrow 3 PM', '2026-11-23 15:00'],
  ['3:30pm on Friday', '2026-11-27 15:30'],
  ['Friday at 9 a.m.', '2026-11-27 09:00'],
  ['12 am tomorrow', '2026-11-23 00:00'],
  ['12 PM', '2026-11-22 12:00'],
  ['내일 오후 3시', '2026-11-23 15:00'],
  ['11월 24일 화요일 오후 3시 30분', '2026-11-24 15:30'],
  ['모레 15시', '2026-11-24 15:00'],
  ['오전 10:05', '2026-11-22 10:05'],
  // an offset is turned to the shop's clock
  ['2026-11-24T15:00:00Z', '2026-11-25 00:00'],
  ['2026-11-24T15:00:00-05:00', '2026-11-25 05:00'],
  ['2026-11-24', undefined],
  ['tomorrow 25:00', undefined],
  ['tomorrow 13 PM', undefined],
  ['later', undefined],
  // before noon or after it: nobody can tell
  ['내일 3시', undefined],
  ['내일 10시', undefined],
  ['11시 30분', undefined],
  ['내일 12시', '2026-11-23 12:00'],
  ['내일 09시', '2026-11-23 09:00'],
])('moment %s → %s', (said, expected) => expect(iso(readMoment(said, seoul)?.day)).toBe(expected))

test('days are written as Intl writes them', () => {
  const english = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' })
  const korean = new Intl.DateTimeFormat('ko-KR', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' })
  for (let at = Date.UTC(2026, 8, 1); at < Date.UTC(2027, 3, 1); at += 86_400_000) {
    expect(writeDay(at, 'en', { now: seoul.now })).toBe(english.format(at))
    expect(writeDay(at, 'ko', { now: seoul.now })).toBe(korean.format(at))
  }
  // the year, where half a year or more lies between
  const far = { year: 'numeric', weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const
  const at = Date.UTC(2027, 6, 1)
  expect(writeDay(at, 'en', seoul)).toBe(new Intl.DateTimeFormat('en-US', far).format(at))
  expect(writeDay(at, 'ko', seoul)).toBe(new Intl.DateTimeFormat('ko-KR', far).format(at))
})

test('times of day', () => {
  const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 24, hour, minute)
  expect([0, 9, 12, 15, 23].map((h) => writeTime(at(h), 'en'))).toEqual(['12 AM', '9 AM', 'noon', '3 PM', '11 PM'])
  expect([0, 9, 12, 15, 23].map((h) => writeTime(at(h), 'ko'))).toEqual([
    '오전 0시',
    '오전 9시',
    '낮 12시',
    '오후 3시',
    '오후 11시',
  ])
  expect([writeTime(at(12, 5), 'en'), writeTime(at(12, 5), 'ko')]).toEqual(['12:05 PM', '오후 12시 5분'])
  expect(writeMoment(at(15, 30), 'en', seoul)).toBe('3:30 PM on Tuesday, November 24')
  expect(writeMoment(at(15, 30), 'ko', seoul)).toBe('11월 24일 화요일 오후 3시 30분')
})

test('what a carrier decides is hedged and has its buffer, over the end of a month too', () => {
  const friday = Date.UTC(2026, 10, 27)
  expect(writeEta(friday, 4, 'en', seoul)).toBe('by around Tuesday, December 1')
  expect(writeEta(friday, 4, 'ko', seoul)).toBe('12월 1일 화요일쯤')
  expect(writeEta(friday, 0, 'en', seoul)).toBe('by around Friday, November 27')
})

test('what is written is read again', () => {
  for (let at = Date.UTC(2026, 8, 1); at < Date.UTC(2027, 1, 1); at += 86_400_000)
    for (const lang of ['en', 'ko'] as const)
      expect(readDay(writeDay(at, lang, seoul), seoul)).toEqual({ day: at, weekday: new Date(at).getUTCDay() })
})
