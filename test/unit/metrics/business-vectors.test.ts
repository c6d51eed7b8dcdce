import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession, type Session } from '../../../src/duckdb/session.ts'
import { blockOf, businessClock } from '../../../src/metrics/compute/business-clock.ts'
import { type BusinessHours, dayNumber, parseSchedules } from '../../../src/time/business-hours.ts'

let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session.close())

const newYork = 'America/New_York'
const [minute, hour] = [60, 3600]

/** `2024-03-11 14:00`, UTC */
const at = (said: string) => Date.parse(`${said.replace(' ', 'T')}Z`)

function hours(said: string, holidays: readonly string[] = []): BusinessHours {
  return { ...parseSchedules(said, 'hours'), holidays: new Set(holidays.map(dayNumber)), exceptions: new Map() }
}

const us = (ms: number) => `epoch_us(TIMESTAMP '${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')}')`

/** Business seconds of a stretch of time, as SQL counts them. */
async function seconds(team: BusinessHours, zone: string, from: string, to: string): Promise<number> {
  const between = await businessClock(
    session,
    team,
    zone,
    [from, to].map((said) => blockOf(at(said) / 1000)),
  )
  return (await session.one(`SELECT ${between(us(at(from)), us(at(to)))} AS s`)).s as number
}

describe('replies over nights, holidays and changes of the clocks, each counted by hand', () => {
  const daily = hours('Mon-Sun 08:00-20:00')
  const office = hours('Mon-Fri 09:00-17:00')
  const christmas = '2024-12-25'
  it.each([
    ['a Monday', daily, '2024-03-11 14:00', '2024-03-11 15:00', 60],
    ['an ordinary Sunday', daily, '2024-03-17 14:00', '2024-03-17 15:00', 60],
    ['an office over Christmas', hours('Mon-Fri 09:00-17:00', [christmas]), '2024-12-24 21:00', '2024-12-26 15:00', 120],
    ['an office from Friday to Monday, the clocks going forward between', office, '2024-03-08 20:00', '2024-03-11 14:00', 180],
    ['the Sunday the clocks go forward', daily, '2024-03-10 14:00', '2024-03-10 15:00', 60],
    ['the Sunday the clocks go back', daily, '2024-11-03 15:00', '2024-11-03 16:30', 90],
    ['the Sunday the clocks go forward, from before opening', daily, '2024-03-10 05:30', '2024-03-10 13:00', 60],
    ['Saturday to the Sunday the clocks go forward', daily, '2024-03-09 20:00', '2024-03-10 15:00', 480],
    [
      'the Sunday of a week with a holiday',
      hours('Mon-Sun 08:00-20:00', [christmas]),
      '2024-12-22 14:00',
      '2024-12-22 15:00',
      60,
    ],
    ['the Sunday after it', hours('Mon-Sun 08:00-20:00', [christmas]), '2024-12-29 14:00', '2024-12-29 15:00', 60],
    [
      'Saturday to the Sunday before a holiday',
      hours('Mon-Sun 08:00-20:00', [christmas]),
      '2024-12-21 20:00',
      '2024-12-22 15:00',
      420,
    ],
    ['around the clock, a holiday two days later', hours('24/7', [christmas]), '2024-12-23 10:00', '2024-12-23 12:00', 120],
    ['55 weeks', office, '2022-03-01 15:00', '2023-03-20 15:00', 131_580],
  ])('%s', async (_, team, from, to, minutes) => {
    expect(await seconds(team, newYork, from, to)).toBe(minutes * minute)
  })
})

describe('the days on which the clocks change', () => {
  const spring = ['2024-03-10 05:00', '2024-03-11 04:00'] as const
  const autumn = ['2024-11-03 04:00', '2024-11-04 05:00'] as const
  it.each([
    ['24/7', spring, 1380],
    ['24/7', autumn, 1500],
    ['Sun 00:00-04:00', spring, 180],
    ['Sun 00:00-04:00', autumn, 300],
    // 02:30 does not occur that day: it moves forward by the gap, to 03:30
    ['Sun 02:30-05:00', spring, 90],
    // 01:30 occurs twice: the shift opens at the first, and a shift until 01:30 ends at the first
    ['Sun 01:30-03:00', autumn, 150],
    ['Sun 00:00-01:30', autumn, 90],
    ['24/7', ['2024-03-08 20:00', '2024-03-13 15:00'] as const, 6900],
  ])('%s', async (said, [from, to], minutes) => {
    expect(await seconds(hours(said), newYork, from, to)).toBe(minutes * minute)
  })

  it('a week of unequal days, Sunday a holiday', async () => {
    const week = 'Mon 09:00-17:00; Tue 10:00-16:00; Wed 09:00-17:00; Thu 10:00-16:00; Fri 09:00-17:00; Sat 11:00-14:30'
    expect(await seconds(hours(week, ['2006-01-01']), 'UTC', '2006-01-01 00:00', '2006-01-08 00:00')).toBe(2370 * minute)
  })
})

describe('Berlin', () => {
  const office = hours('Mon-Fri 08:00-18:00')
  it.each([
    ['2013-03-21 09:30', '2013-03-21 10:00', 30 * minute],
    ['2013-03-21 09:30', '2013-03-21 14:00', 270 * minute],
    ['2013-03-21 09:30', '2013-03-21 11:30', 120 * minute],
    ['2013-03-21 09:30', '2013-03-21 13:00', 210 * minute],
    ['2013-03-28 23:49', '2013-03-29 07:00:03', 3],
  ])('%s to %s', async (from, to, s) => {
    expect(await seconds(office, 'Europe/Berlin', from, to)).toBe(s)
  })

  it.each([
    ['2015-09-22', '2015-09-21 14:30', 120, '2015-09-23 07:30'],
    ['2015-09-22', '2015-09-21 14:30', 180, '2015-09-23 08:30'],
    ['2015-09-22', '2015-09-21 14:30', 240, '2015-09-23 09:30'],
    ['2016-11-01', '2016-11-01 13:56:21', 120, '2016-11-02 09:00'],
  ])('with %s off, %s and %i minutes come to %s, and not a second sooner', async (holiday, from, minutes, due) => {
    const team = hours('Mon-Sun 08:00-17:00', [holiday])
    expect(await seconds(team, 'Europe/Berlin', from, due)).toBe(minutes * minute)
    const before = new Date(at(due) - 1000).toISOString().slice(0, 19).replace('T', ' ')
    expect(await seconds(team, 'Europe/Berlin', from, before)).toBe(minutes * minute - 1)
  })

  it('time on hold is taken out stretch by stretch', async () => {
    const team = hours('Mon-Sun 09:00-18:00')
    const of = async (stretches: readonly (readonly [string, string])[]) => {
      let sum = 0
      for (const [from, to] of stretches) sum += await seconds(team, 'Europe/Berlin', `2013-06-04 ${from}`, `2013-06-04 ${to}`)
      return sum / minute
    }
    expect(
      await of([
        ['09:00', '10:00'],
        ['10:30', '10:45'],
      ]),
    ).toBe(75)
    expect(
      await of([
        ['09:00', '10:00'],
        ['10:30', '12:00'],
      ]),
    ).toBe(150)
    expect(await of([['10:30', '11:00']])).toBe(30)
    expect(
      await of([
        ['10:30', '11:00'],
        ['11:30', '12:00'],
      ]),
    ).toBe(60)
    expect(await of([])).toBe(0)
  })
})

describe('other weeks', () => {
  it('Sunday midnight to a minute before Sunday, five days of eight hours', async () => {
    expect(await seconds(hours('Mon-Fri 09:00-17:00'), 'UTC', '2022-03-20 00:00', '2022-03-26 23:59')).toBe(144_000)
  })
  it('42 s inside a shift are 42 s', async () => {
    expect(await seconds(hours('Mon-Fri 09:00-17:00'), 'UTC', '2022-03-21 10:00', '2022-03-21 10:00:42')).toBe(42)
  })
  // 2026-10-09 is a Friday, and a holiday in Korea; the shop is in Kolkata to have half an hour in the offset
  it.each([
    ['2026-10-08 12:20', '2026-10-12 07:00', 160],
    ['2026-10-08 12:00', '2026-10-12 07:30', 210],
  ])('Thursday evening to Monday over a Friday off: %s to %s', async (from, to, minutes) => {
    expect(await seconds(hours('Mon-Fri 10:00-18:00', ['2026-10-09']), 'Asia/Kolkata', from, to)).toBe(minutes * minute)
  })
})

describe('the shape of a calendar', () => {
  const of = async (team: BusinessHours, from: string, to: string) => (await seconds(team, 'Asia/Seoul', from, to)) / hour
  // Seoul is nine hours ahead: 2026-10-05 15:00 UTC is midnight, the start of Tuesday 6 October
  it('a night shift belongs to the day it opens on, a holiday takes it whole', async () => {
    const night = hours('Mon-Fri 22:00-06:00', ['2026-10-09'])
    // Friday the 9th is off: Thursday's shift still runs until 06:00 of it
    expect(await of(night, '2026-10-08 00:00', '2026-10-11 00:00')).toBe(8)
    expect(await of(hours('Mon-Fri 22:00-06:00'), '2026-10-08 00:00', '2026-10-11 00:00')).toBe(16)
  })
  it('a ticket of the small hours stands in the shift of the evening before', async () => {
    expect(await of(hours('Mon-Fri 22:00-06:00'), '2026-10-07 17:00', '2026-10-07 23:00')).toBe(4)
  })
  it('a day with hours of its own has them on a holiday too; closed is closed', async () => {
    const team = {
      ...hours('Mon-Fri 09:00-18:00', ['2026-10-09']),
      exceptions: new Map([
        [dayNumber('2026-10-09'), [{ open: 9 * hour, close: 13 * hour }]],
        [dayNumber('2026-10-10'), [{ open: 10 * hour, close: 12 * hour }]],
        [dayNumber('2026-10-08'), []],
      ]),
    }
    expect(await of(team, '2026-10-07 15:00', '2026-10-10 15:00')).toBe(6)
  })
  it('hours that changed in July hold from July on', async () => {
    const team = {
      ...hours('24/7'),
      ...parseSchedules([{ from: '2026-07-01', hours: 'Mon-Fri 10:00-16:00' }, { hours: 'Mon-Fri 09:00-18:00' }], 'hours'),
    }
    // Tuesday 30 June and Wednesday 1 July
    expect(await of(team, '2026-06-29 15:00', '2026-07-01 15:00')).toBe(9 + 6)
  })
  it('the team may work in another zone than the report', async () => {
    expect(await of({ ...hours('Mon-Fri 09:00-17:00'), zone: newYork }, '2026-10-06 00:00', '2026-10-07 00:00')).toBe(8)
  })
  it('shifts that overlap count once', async () => {
    expect(await of(hours('Mon 22:00-06:00; Tue 04:00-08:00,07:00-12:00'), '2026-10-05 00:00', '2026-10-07 00:00')).toBe(14)
  })
})

describe('a team that moves from one schedule to another', () => {
  // a ticket of 2020-09-29 17:01:38Z, taken over by Los Angeles at 19:01:25Z the next day, answered 21 s later: 538 min 22 s of the
  // first day in Chicago, 421 min 25 s of the second, and the 21 s
  const chicago = { zone: 'America/Chicago', hours: 'Mon-Sun 07:00-21:00' }
  const angeles = { zone: 'America/Los_Angeles', hours: 'Mon-Fri 08:00-17:30' }
  const [created, answered] = ['2020-09-29 17:01:38', '2020-09-30 19:01:46']

  it('in the middle of a day, each second by the schedule of its time', async () => {
    const moved = {
      ...hours('24/7'),
      ...parseSchedules([chicago, { ...angeles, from: '2020-09-30T19:01:25Z' }], 'businessHours'),
    }
    expect((await seconds(moved, newYork, created, answered)) / minute).toBeCloseTo(960.1333, 4)
  })

  it('the last schedule alone is what a helpdesk counts that keeps no history', async () => {
    const now = { ...hours('24/7'), ...parseSchedules([angeles], 'businessHours') }
    expect((await seconds(now, newYork, created, answered)) / minute).toBeCloseTo(690.1333, 4)
  })

  it('on a day, which begins in the zone of the new schedule', async () => {
    // until 21:00 in Chicago on the 29th (8 h 58 min 22 s), then from 08:00 in Los Angeles on the 30th (4 h 1 min 46 s)
    const moved = { ...hours('24/7'), ...parseSchedules([chicago, { ...angeles, from: '2020-09-30' }], 'businessHours') }
    expect(await seconds(moved, newYork, created, answered)).toBe(8 * hour + 58 * minute + 22 + 4 * hour + minute + 46)
  })
})

describe('a slip of a century', () => {
  const office = hours('Mon-Fri 09:00-17:00')
  it('counts the business time of the years between', async () => {
    // 5218 weeks of 40 hours, from a Monday to a Monday
    expect(await seconds(office, 'UTC', '2000-01-03 08:00', '2100-01-04 08:00')).toBe(5218 * 40 * hour)
  })
  it('builds the days near the two instants, and none of the years between', async () => {
    await seconds(office, 'UTC', '2000-01-03 08:00', '2100-01-04 08:00')
    const { days } = await session.one(`SELECT len(getvariable('business_before')) AS days`)
    expect(days).toBeLessThanOrEqual(2 * 366)
  })
})
