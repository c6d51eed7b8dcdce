import { describe, expect, test } from 'vitest'
import type { Report, Result } from '../../../src/metrics/report.ts'
import { monthOf, periodInWords } from '../../../src/report/view/period.ts'
import { spark, trend } from '../../../src/report/view/trend.ts'
import { shown, shownAlike } from '../../../src/report/view/value.ts'
import { numberFormat } from '../../../src/text/number-format.ts'
import { oneMonth } from '../../golden/renderers/teahouse.ts'

const period = (from: string | null, to: string | null): Report['period'] => ({ from, to, zone: 'Asia/Seoul', asOf: null })

describe('a period in words', () => {
  test.each([
    ['2026-10-01T00:00:00+09:00', '2026-11-01T00:00:00+09:00', 'October 2026', '2026년 10월'],
    ['2026-08-01T00:00:00+09:00', '2026-11-01T00:00:00+09:00', 'Aug – Oct 2026', '2026년 8월~10월'],
    ['2025-11-01T00:00:00+09:00', '2026-02-01T00:00:00+09:00', 'Nov 2025 – Jan 2026', '2025년 11월~2026년 1월'],
    ['2026-01-01T00:00:00+09:00', '2027-01-01T00:00:00+09:00', '2026', '2026년'],
    ['2026-10-03T00:00:00+09:00', '2026-10-18T00:00:00+09:00', '3 – 17 Oct 2026', '2026년 10월 3일~17일'],
    ['2026-09-28T00:00:00+09:00', '2026-10-18T00:00:00+09:00', '28 Sep – 17 Oct 2026', '2026년 9월 28일~10월 17일'],
    ['2025-12-28T00:00:00+09:00', '2026-01-04T00:00:00+09:00', '28 Dec 2025 – 3 Jan 2026', '2025년 12월 28일~2026년 1월 3일'],
    ['2026-10-03T00:00:00+09:00', '2026-10-04T00:00:00+09:00', '3 Oct 2026', '2026년 10월 3일'],
    ['2026-10-01T00:00:00+09:00', '2026-10-20T15:30:00+09:00', '1 – 20 Oct 2026', '2026년 10월 1일~20일'],
    // clocks in Berlin go back in between: the offsets differ, the days are local
    ['2026-10-01T00:00:00+02:00', '2026-11-01T00:00:00+01:00', 'October 2026', '2026년 10월'],
  ])('%s to %s', (from, to, en, ko) => {
    expect(periodInWords(period(from, to), 'en')).toBe(en)
    expect(periodInWords(period(from, to), 'ko')).toBe(ko)
  })

  test('an export without times has none', () => expect(periodInWords(period(null, null), 'en')).toBeUndefined())

  test('only a whole month is a month', () => {
    expect(monthOf(period('2026-12-01T00:00:00+09:00', '2027-01-01T00:00:00+09:00'))).toBe('2026-12')
    expect(monthOf(period('2026-10-01T00:00:00+09:00', '2026-10-31T00:00:00+09:00'))).toBeUndefined()
    expect(monthOf(period('2026-09-01T00:00:00+09:00', '2026-11-01T00:00:00+09:00'))).toBeUndefined()
  })
})

describe('trends', () => {
  const month = (key: string, tickets: number, partial = false): Result => ({
    metric: 'volume',
    group: { month: key },
    values: { tickets },
    ...(partial && { partial: true as const }),
  })
  const over = (from: string, to: string, trends: Result[]) =>
    trend(
      { ...oneMonth, period: period(`${from}-01T00:00:00Z`, `${to}-01T00:00:00Z`), trends },
      'volume',
      'tickets',
      numberFormat('en'),
    )

  test('one month is compared with the complete one before it', () => {
    expect(over('2026-10', '2026-11', [month('2026-10', 610), month('2026-09', 551)])).toMatchObject({
      short: 'Sep 551',
      change: 'Sep 551',
    })
  })
  test('several months: the last two', () => {
    const three = [month('2026-08', 498), month('2026-09', 551), month('2026-10', 610)]
    expect(over('2026-08', '2026-11', three)).toMatchObject({ change: 'Sep 551 → Oct 610', short: 'Oct 610' })
  })
  test('an incomplete month is no part of it', () => {
    const three = [month('2026-08', 498), month('2026-09', 551), month('2026-10', 90, true)]
    expect(over('2026-08', '2026-11', three)?.change).toBe('Aug 498 → Sep 551')
  })
  test('nothing to compare with, no trend', () => {
    expect(over('2026-10', '2026-11', [month('2026-10', 610)])).toBeUndefined()
    expect(over('2026-10', '2026-11', [month('2026-08', 498), month('2026-09', 551)])).toBeUndefined()
  })

  const points = (...values: number[]) => values.map((value, i) => ({ month: `2026-0${i + 1}`, value }))
  test('sparklines: full height for real differences, none for noise, gaps for months without a value', () => {
    expect(spark(points(0, 7, 3))).toBe('▁█▄')
    expect(spark(points(0, 1, 2, 3, 4, 5, 6, 7))).toBe('▁▂▃▄▅▆▇█')
    expect(new Set(spark(points(5, 5, 5))).size).toBe(1)
    expect(spark(points(100, 101))).not.toContain('█')
    expect(
      spark([
        { month: '2026-01', value: 0 },
        { month: '2026-04', value: 9 },
      ]),
    ).toBe('▁  █')
    expect(
      spark([
        { month: '2025-12', value: 9 },
        { month: '2026-01', value: 0 },
      ]),
    ).toBe('█▁')
  })
})

test('a value is written by its name', () => {
  const en = numberFormat('en')
  expect(shown('p50_s', 8040, en)).toBe('2 h 14 m')
  expect(shown('rate', 0.0507, en)).toBe('5.1')
  expect(shown('net_rate', 0.046, en)).toBe('4.6')
  expect(shown('share', 0.82, en)).toBe('82 %')
  expect(shown('untagged_share', 0.15, en)).toBe('15 %')
  expect(shown('response_rate', 0.31, en)).toBe('31 %')
  expect(shown('per_100_orders', 1.013, en)).toBe('1.0')
  expect(shown('tickets', 12040, en)).toBe('12,040')
  expect(shown('share', null, en)).toBe('–')
  expect(shownAlike('share', [0.2, 0.105, null], en)).toEqual(['20.0 %', '10.5 %', '–'])
  expect(shownAlike('share', [0.74, 0.105], en)).toEqual(['74 %', '11 %'])
})
