import { describe, expect, it } from 'vitest'
import { clashes } from '../../../../src/check/checks/weekday-date.ts'
import { random } from '../../../oracle/random-tickets.ts'

const today = new Date('2026-11-21T00:00:00Z')
const judged = (text: string) => clashes({ text }, today).map(({ grade, start, end }) => [grade, text.slice(start, end)])

const write = (day: Date, weekday: Date, lang: 'en' | 'ko') => {
  const part = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'ko-KR', { ...options, timeZone: 'UTC' }).format(date)
  const long = part(weekday, { weekday: 'long' })
  const short = part(weekday, { weekday: 'short' })
  const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
  const month = part(day, { month: 'long' })
  return lang === 'en'
    ? [
        `${long}, ${month} ${d}, ${y}`,
        `${short} ${d} ${month} ${y}`,
        `${long} the ${d}th of ${month}, ${y}`,
        `${y}-${m}-${d} (${short})`,
      ]
    : [`${y}년 ${m}월 ${d}일 ${long}`, `${y}.${m}.${d}(${short})`, `${y}-${m}-${d} ${long}`, `${y}/${m}/${d}(${short})`]
}

describe('weekdays and dates', () => {
  it('agree with Intl on three hundred days, and clash when the weekday is moved', () => {
    const next = random(11)
    for (let i = 0; i < 300; i++) {
      const day = new Date(Date.UTC(2000, 0, 1) + Math.floor(next() * 40 * 365.25) * 86_400_000)
      const moved = new Date(day.getTime() + (1 + Math.floor(next() * 6)) * 86_400_000)
      for (const lang of ['en', 'ko'] as const) {
        for (const right of write(day, day, lang)) expect(judged(`It leaves ${right}.`)).toEqual([])
        for (const wrong of write(day, moved, lang)) expect(judged(`It leaves ${wrong}.`)).toHaveLength(1)
      }
    }
  })

  it('takes day and month in either order when both are numbers', () => {
    // 3 August 2018 was a Friday, 8 March 2018 a Thursday
    expect(judged('Fri 8/3/2018')).toEqual([])
    expect(judged('Fri 3/8/2018')).toEqual([])
    expect(judged('Thu 3/8/2018')).toEqual([])
    expect(judged('Mon 3/8/2018')).toEqual([['sure', 'Mon 3/8/2018']])
  })

  it('judges a date without a year by the year closest to today, as possible only', () => {
    // 3 January 2027 is a Sunday, 3 January 2026 a Saturday
    expect(judged('1월 3일(일)에 보냅니다.')).toEqual([])
    expect(judged('1월 3일(토)에 보냅니다.')).toEqual([['possible', '1월 3일(토)']])
  })

  it('leaves hours and days that do not exist alone', () => {
    expect(judged('Saturday 9-13 or Monday 17-21 are free; Friday, 31 February 2026 is not.')).toEqual([])
  })
})
