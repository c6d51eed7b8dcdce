import { describe, expect, test } from 'vitest'
import { numberFormat } from '../../../src/text/number-format.ts'

const en = numberFormat('en')
const ko = numberFormat('ko')

describe('durations', () => {
  test('of business time have no days', () => {
    expect([60, 172_799, 172_800, 1_814_400, 31_536_060].map((s) => numberFormat('en').duration(s, 'hours'))).toEqual([
      ...['1 m', '48 h', '48 h', '504 h', '8,760 h 1 m'],
    ])
    expect(numberFormat('ko').duration(1_814_400, 'hours')).toBe('504시간')
  })

  test.each([
    [0, '0 s', '0초'],
    [0.4, '<1 s', '1초 미만'],
    [42, '42 s', '42초'],
    [59.6, '1 m', '1분'],
    [90, '1 m 30 s', '1분 30초'],
    [180, '3 m', '3분'],
    [599.7, '10 m', '10분'],
    [2880, '48 m', '48분'],
    [3599, '1 h', '1시간'],
    [8040, '2 h 14 m', '2시간 14분'],
    [70_800, '19 h 40 m', '19시간 40분'],
    [86_400, '24 h', '24시간'],
    [172_799, '2 d', '2일'],
    [273_600, '3 d 4 h', '3일 4시간'],
    [120 * 86_400 + 3600, '120 d', '120일'],
    [4000 * 86_400, '4,000 d', '4,000일'],
    [-60, '−1 m', '−1분'],
    [null, '–', '–'],
    [undefined, '–', '–'],
    [Number.NaN, '–', '–'],
  ])('%s s', (seconds, english, korean) => {
    expect(en.duration(seconds)).toBe(english)
    expect(ko.duration(seconds)).toBe(korean)
  })

  test('what is read back is off by no more than half its smaller unit, over the whole range', () => {
    const unit: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 }
    const tolerance = (s: number) => (s < 600 ? 0.5 : s < 2 * 86_400 ? 30 : s < 100 * 86_400 ? 1800 : 43_200)
    for (let s = 1; s < 3e7; s = s * 1.013 + 0.7) {
      const read = [
        ...en
          .duration(s)
          .replaceAll(',', '')
          .matchAll(/(\d+) ([smhd])/g),
      ]
      const back = read.reduce((sum, [, n, u]) => sum + Number(n) * unit[u!]!, 0)
      expect(Math.abs(back - s), `${s} → ${en.duration(s)}`).toBeLessThanOrEqual(tolerance(s))
    }
  })
})

describe('percent', () => {
  test.each([
    [0.824, 0, '82 %'],
    [0.285, 0, '29 %'],
    [0.2, 1, '20.0 %'],
    [1, 0, '100 %'],
    [0, 0, '0 %'],
    [0.9996, 0, '99.9 %'],
    [0.996, 0, '99.6 %'],
    [0.99999999, 0, '99.9 %'],
    [0.004, 0, '0.4 %'],
    [0.0004, 0, '<0.1 %'],
    [0.0004, 1, '0.04 %'],
    [1.25, 0, '125 %'],
    [null, 0, '–'],
  ])('%s with %s digits', (ratio, digits, shown) => expect(en.percent(ratio, digits)).toBe(shown))

  test('Korean closes up the sign', () => expect(ko.percent(0.824)).toBe('82%'))

  test('only all is 100 % and only none is 0 %', () => {
    for (let of = 1; of < 4000; of += 37) {
      for (const k of [0, 1, of - 1, of]) {
        const shown = en.percent(k / of)
        expect(shown === '100 %', `${k} of ${of}: ${shown}`).toBe(k === of)
        expect(shown === '0 %', `${k} of ${of}: ${shown}`).toBe(k === 0)
      }
    }
  })
})

test('counts and decimals agree with Intl', () => {
  const intl = new Intl.NumberFormat('en-US')
  const one = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  for (const n of [0, 7, 610, 999, 1000, 12_040, 1_234_567, 9_007_199_254_740_991]) expect(en.count(n)).toBe(intl.format(n))
  for (const n of [0.5, 5.066, 47.25, 1234.56, 99_999.96]) expect(en.decimal(n, 1)).toBe(one.format(n))
  expect(en.decimal(0.02, 1)).toBe('<0.1')
  expect(en.decimal(0, 1)).toBe('0.0')
})

test('text from a file is shown without its control characters', () => expect(en.count('1\u001b[31m5')).not.toContain('\u001b'))

test('a bar is ten wide, grows with the ratio, and is full or empty only when it is', () => {
  let last = ''
  for (let i = 0; i <= 1000; i++) {
    const bar = en.bar(i / 1000)
    expect([...bar]).toHaveLength(10)
    expect(bar === '██████████').toBe(i === 1000)
    expect(bar === '──────────').toBe(i === 0)
    const filled = bar.replaceAll('─', '')
    expect(filled.length).toBeGreaterThanOrEqual(last.length)
    last = filled
  }
  expect(en.bar(0.5)).toBe('█████─────')
  expect(en.bar(null)).toBe('')
})
