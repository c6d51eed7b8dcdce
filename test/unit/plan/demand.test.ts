import { describe, expect, test } from 'vitest'
import { daysBetween, openHalfHours } from '../../../src/plan/calendar/days.ts'
import { forecastContacts } from '../../../src/plan/demand/forecast.ts'
import type { History } from '../../../src/plan/demand/history.ts'
import { readForecast } from '../../../src/plan/demand/order-forecast.ts'
import { normalQuantile, predict, scatterOf, studentT } from '../../../src/plan/demand/prediction.ts'
import { weekProfile } from '../../../src/plan/demand/profile.ts'
import { bestHourMore } from '../../../src/plan/staffing/live-plans.ts'
import { bestWindows } from '../../../src/plan/staffing/windows.ts'
import { parseSchedules } from '../../../src/time/business-hours.ts'
import { random } from '../../oracle/random-tickets.ts'

const sum = (values: readonly number[]) => values.reduce((total, n) => total + n, 0)
const hours = (zone: string, said: string) => ({
  ...parseSchedules(said, 'businessHours'),
  zone,
  holidays: new Set<number>(),
  exceptions: new Map(),
})

describe('the calendar', () => {
  test('a spring day in New York has no half hours from 2 to 3, an autumn day in Berlin is open as its clock says', () => {
    const spring = daysBetween(Date.UTC(2026, 2, 8), Date.UTC(2026, 2, 9), [])
    const [open] = openHalfHours(hours('America/New_York', 'Mon-Sun 00:00-06:00'), 'America/New_York', spring)
    expect(open!.flatMap((is, slot) => (is ? [slot] : []))).toEqual([0, 1, 2, 3, 6, 7, 8, 9, 10, 11])
    const autumn = daysBetween(Date.UTC(2026, 9, 25), Date.UTC(2026, 9, 26), [])
    const [shift] = openHalfHours(hours('Europe/Berlin', 'Sun 09:00-18:00'), 'Europe/Berlin', autumn)
    expect([shift!.indexOf(true), shift!.lastIndexOf(true)]).toEqual([18, 35])
  })

  test('events multiply', () => {
    const [before, sale] = daysBetween(Date.UTC(2026, 10, 26), Date.UTC(2026, 10, 28), [
      { from: '2026-11-27', to: '2026-11-27', factor: 2, what: 'sale' },
      { from: '2026-11-27', to: '2026-11-28', factor: 1.5, what: 'gift' },
    ])
    expect(before).toMatchObject({ factor: 1, events: [], weekday: 3 })
    expect(sale).toMatchObject({ factor: 3, events: ['sale', 'gift'], weekday: 4 })
  })
})

describe('orders to come', () => {
  test('months and days, in English and Korean', () => {
    expect(readForecast('\ufeffmonth;orders\n2026-12;"6,100"\n', 'f.csv').months.get('2026-12')).toBe(6100)
    expect(readForecast('month;orders\n2026-12;1 234 567.5\n2027-01;12,34,567\n', 'f.csv').months).toEqual(
      new Map([
        ['2026-12', 1_234_567.5],
        ['2027-01', 1_234_567],
      ]),
    )
    expect(readForecast('일자,예상 주문수\n2026. 12. 1.,210\n2026년 12월 2일,190\n', 'f.csv').days).toEqual(
      new Map([
        ['2026-12-01', 210],
        ['2026-12-02', 190],
      ]),
    )
  })

  test('limits where they are given, by either name', () => {
    const { intervals } = readForecast('월,주문수,하한,상한\n2026-12,"6,100","5,000","8,000"\n2027-01,4000,,\n', 'f.csv')
    expect(intervals).toEqual(new Map([['2026-12', { low: 5000, high: 8000 }]]))
  })

  test.each([
    'month,orders\n',
    'month,sales\n2026-12,3\n',
    'month,orders\n2026-12,-3\n',
    'month,orders\n2026-12,3\n2026-12,4\n',
    'day,orders\n2026-02-30,4\n',
    'month,orders,low\n2026-12,4,3\n',
    'month,orders,low,high\n2026-12,4,5,6\n',
    'month,orders,low,high\n2026-12,4,3,\n',
    'month;orders\n2026-12;412,5\n',
    'month;orders\n2026-12;4 12\n',
  ])('refuses %j', (text) => expect(() => readForecast(text, 'f.csv')).toThrow())
})

describe('prediction', () => {
  test('Student and normal quantiles as in the tables', () => {
    expect(studentT(10)).toBeCloseTo(2.228, 2)
    expect(studentT(5)).toBeCloseTo(2.571, 2)
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416, 3)
    expect(normalQuantile(0.2)).toBeCloseTo(-0.8416, 3)
  })

  test('a known rate leaves the scatter of Poisson: 100 within 81 to 120', () => {
    expect(predict(100, Number.MAX_SAFE_INTEGER, { dispersion: 1, free: Number.POSITIVE_INFINITY })).toEqual({
      mean: 100,
      low: 81,
      high: 120,
    })
  })

  test('as many contacts seen as are to come double the variance', () => {
    const { low, high } = predict(10_000, 10_000, { dispersion: 1, free: Number.POSITIVE_INFINITY })
    expect((high - low) / 2 / 1.96).toBeCloseTo(Math.sqrt(20_000), -1)
  })

  test('counts that scatter as Poisson are taken as Poisson', () => {
    expect(scatterOf([10, 10, 10, 10], [10, 10, 10, 10])).toEqual({ dispersion: 1, free: Number.POSITIVE_INFINITY })
    expect(scatterOf([5, 15, 5, 15], [10, 10, 10, 10]).dispersion).toBeCloseTo(10 / 3, 10)
  })
})

describe('profile', () => {
  const flat = (n: number) => Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => n))
  test('shares add up to 1; chance is smoothed away, a difference that holds is not', () => {
    const next = random(3)
    const noisy = flat(0).map((row) => row.map(() => Math.round(4 + 4 * (next() - 0.5))))
    const shares = weekProfile(noisy, [13, 13, 13, 13, 13, 13, 13])
    expect(sum(shares.map(sum))).toBeCloseTo(1, 10)
    const even = 1 / 168
    const off = (all: readonly (readonly number[])[], of: (n: number) => number) =>
      sum(all.flat().map((n) => Math.abs(of(n) - even)))
    expect(off(shares, (n) => n)).toBeLessThan(off(noisy, (n) => n / sum(noisy.map(sum))))
    const mondays = flat(100).map((row, weekday) => row.map((n, hour) => (weekday === 0 && hour === 9 ? 900 : n)))
    expect(weekProfile(mondays, [1, 1, 1, 1, 1, 1, 1])[0]![9]!).toBeCloseTo(900 / (168 * 100 + 800), 2)
  })
})

describe('forecast', () => {
  const days = daysBetween(Date.UTC(2026, 7, 3), Date.UTC(2026, 9, 26), [])
  // twelve weeks: 20 on Mondays, 10 on other days, at 9
  const byDay = days.map(({ weekday }) => Array.from({ length: 24 }, (_, hour) => (hour === 9 ? (weekday === 0 ? 20 : 10) : 0)))
  const history: History = {
    ...{ days, months: ['2026-08'], exposure: days.map(() => 100), perOrder: true, ordersByDay: true, before: [] },
    channels: new Map([['email', byDay]]),
  }
  const november = daysBetween(Date.UTC(2026, 10, 2), Date.UTC(2026, 10, 9), [])

  test('a week that is given as a whole keeps its sum, and its Monday its share', () => {
    const forecast = { file: 'f', months: new Map([['2026-11', 700]]), days: new Map(), intervals: new Map() }
    const { all } = forecastContacts(history, november, forecast)
    expect(all.month.mean).toBeCloseTo(80, 8)
    expect(all.days[0]!.mean).toBeCloseTo(20, 8)
    expect(all.hours[0]![9]).toBeCloseTo(1, 8)
  })

  test('a day with twice the orders has twice the contacts', () => {
    const orders = new Map(november.map(({ key }, i) => [key, i === 1 ? 200 : 100]))
    const { all } = forecastContacts(history, november, { file: 'f', months: new Map(), days: orders, intervals: new Map() })
    expect(all.days.map(({ mean }) => Math.round(mean))).toEqual([20, 20, 10, 10, 10, 10, 10])
  })
})

describe('a forecast with limits of its own', () => {
  const days = daysBetween(Date.UTC(2026, 7, 3), Date.UTC(2026, 9, 26), [])
  const november = daysBetween(Date.UTC(2026, 10, 2), Date.UTC(2026, 10, 9), [])
  const [perDay, orders] = [6, 900]
  const exposure = days.map(() => 120)
  const rate = perDay / 120

  test('of days they add up, as if all were low or high together', () => {
    const byHour = days.map(() => Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 500 : 0)))
    const history = {
      ...{ days, months: [], exposure, perOrder: true, ordersByDay: true, before: [] },
      channels: new Map([['email', byHour]]),
    }
    const key = (i: number) => november[i]!.key
    const forecast = {
      ...{ file: 'f', months: new Map() },
      days: new Map(november.map(({ key }) => [key, 100])),
      intervals: new Map([0, 1, 2, 3, 4, 5].map((i) => [key(i), { low: 80, high: 130 }])),
    }
    const { ordersBetween, all } = forecastContacts(history, november, forecast)
    expect(ordersBetween).toEqual({ low: 6 * 80 + 100, high: 6 * 130 + 100 })
    // so many contacts scatter by next to nothing: what is left is the doubt of the orders
    expect(all.month.low / all.month.mean).toBeCloseTo(580 / 700, 1)
    expect(all.month.high / all.month.mean).toBeCloseTo(880 / 700, 1)
  })

  // Monte Carlo: orders, rate and contacts are drawn, and 95 of 100 counts must lie in what is said, about as many missed on each side
  test.each([
    ['none', 1, 1],
    ['narrow', 0.9, 1.1],
    ['wide', 0.65, 1.35],
    ['wider above', 0.8, 1.7],
  ])('%s: 95 of 100 draws lie in the interval', { timeout: 60_000 }, (_, below, above) => {
    const next = random(17)
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    const count = (mean: number) => {
      if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
      let [n, left] = [0, Math.exp(-mean)]
      for (let p = next(); p > left; n++) p *= next()
      return n
    }
    const [low, high] = [orders * below, orders * above]
    const rounds = 400
    let [under, over] = [0, 0]
    for (let round = 0; round < rounds; round++) {
      const byHour = days.map(() => Array.from({ length: 24 }, (_, hour) => (hour === 9 ? count(perDay) : 0)))
      const history = {
        ...{ days, months: [], exposure, perOrder: true, ordersByDay: false, before: [] },
        channels: new Map([['email', byHour]]),
      }
      const intervals = below === 1 ? new Map() : new Map([['2026-11', { low, high }]])
      const { all } = forecastContacts(history, november, {
        file: 'f',
        months: new Map([['2026-11', orders]]),
        days: new Map(),
        intervals,
      })
      const away = normal()
      const came = count(rate * (orders + (away * (away < 0 ? orders - low : high - orders)) / 1.96))
      if (came < all.month.low) under++
      if (came > all.month.high) over++
    }
    // 2.5 % each; three standard errors of 400 draws are 2.3 points
    expect(under / rounds).toBeLessThan(0.048)
    expect(over / rounds).toBeLessThan(0.048)
    expect((under + over) / rounds).toBeGreaterThan(0.01)
  })
})

test('an hour more: the better of before and after, on days that are open alone', () => {
  const day = (open: readonly number[], at: Record<number, number>) => ({
    ...{ weekday: 0, date: null, events: [], dates: 1, contacts: 0 },
    halfHours: Array.from({ length: 48 }, (_, slot) => at[slot] ?? 0),
    open: Array.from({ length: 48 }, (_, slot) => open.includes(slot)),
  })
  const usual = day([18, 19, 20], { 16: 1, 17: 0.5, 21: 2, 22: 1, 23: 9 })
  const shut = day([], { 21: 50 })
  expect(bestHourMore([usual, usual, shut])).toEqual({ from: 21, late: true, contacts: 6, days: 2 })
  const later = day([18, 19, 20, 21], { 22: 1 })
  expect(bestHourMore([usual, later])).toEqual({ from: undefined, late: true, contacts: 4, days: 2 })
  expect(bestHourMore([day([47], { 45: 1 })])).toEqual({ from: 45, late: false, contacts: 1, days: 1 })
  expect(
    bestHourMore([
      day(
        Array.from({ length: 48 }, (_, i) => i),
        { 3: 1 },
      ),
    ]),
  ).toBeUndefined()
})

test('the best hours of a day, over midnight too', () => {
  const byHour = Array.from({ length: 24 }, (_, hour) => (hour === 23 ? 6 : hour === 0 ? 3 : hour === 12 ? 1 : 0))
  expect(bestWindows(byHour)[0]).toEqual({ from: 23, length: 1, covered: 0.6 })
  expect(bestWindows(byHour)[1]).toEqual({ from: 23, length: 2, covered: 0.9 })
})
