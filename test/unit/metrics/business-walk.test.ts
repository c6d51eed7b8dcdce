import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession, type Session } from '../../../src/duckdb/session.ts'
import { blockOf, businessClock } from '../../../src/metrics/compute/business-clock.ts'
import { type BusinessHours, dayNumber, parseHours, parseSchedules } from '../../../src/time/business-hours.ts'
import { random } from '../../oracle/random-tickets.ts'

let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session.close())

const minute = 60_000
const day = 86_400_000

/** A weekend on which the clocks change, where they do. */
const weekends: [zone: string, sunday: string][] = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['Australia/Sydney', '2026-04-05'],
  ['Australia/Sydney', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-04-05'], // by half an hour
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Havana', '2026-03-08'], // at midnight: the day begins at one
  ['America/Havana', '2026-11-01'], // at one: midnight comes twice
  ['Asia/Kolkata', '2026-03-29'],
  ['Asia/Kathmandu', '2026-10-25'],
  ['Asia/Seoul', '2026-10-04'],
]

/** A team as it would be told to a new colleague: texts only, none of the product's own types. */
interface Team {
  week: Record<string, string>
  holidays: readonly string[]
  exceptions: Record<string, string>
}

const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const two = (n: number) => String(n).padStart(2, '0')

function randomTeam(next: () => number, dates: readonly string[]): Team {
  const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const time = () => `${two(Math.floor(next() * 24))}:${one(['00', '15', '30', '59'])}`
  // edges near the changes of the clocks more often than elsewhere
  const edge = () => one([time, () => `0${Math.floor(next() * 4)}:${one(['00', '20', '30'])}`])()
  const range = () => {
    const [open, close] = [edge(), one([edge, () => '24:00'])()]
    return open === close ? `${open}-24:00` : `${open}-${close}`
  }
  const hours = () => one([() => range(), () => `${range()},${range()}`, () => '00:00-24:00', () => '22:00-06:00'])()
  return {
    week: Object.fromEntries(names.filter(() => next() < 0.8).map((name) => [name, hours()])),
    holidays: dates.filter(() => next() < 0.1),
    exceptions: Object.fromEntries(dates.filter(() => next() < 0.1).map((date) => [date, one([hours(), 'closed'])])),
  }
}

function read(team: Team): BusinessHours {
  const week = Object.entries(team.week).map(([name, hours]) => `${name} ${hours}`)
  return {
    ...parseSchedules(week.join('; ') || 'Sun closed', 'hours'),
    holidays: new Set(team.holidays.map(dayNumber)),
    exceptions: new Map(Object.entries(team.exceptions).map(([date, hours]) => [dayNumber(date), parseHours(hours, date)])),
  }
}

/** The wall clock of every minute from an instant on: `2026-03-08 01:59`, as Intl writes it. */
function walk(zone: string, from: number, minutes: number): string[] {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return Array.from({ length: minutes }, (_, i) => clock.format(from + i * minute))
}

const dateAfter = (date: string, days = 1) => new Date(Date.parse(`${date}T00:00Z`) + days * day).toISOString().slice(0, 10)

/** Which minutes are business time: every shift marked from the minute its opening is first shown to that of its closing. */
function marked(walls: readonly string[], team: Team, dates: readonly string[]): boolean[] {
  const first = new Map<string, number>()
  for (const [i, wall] of walls.entries()) if (!first.has(wall)) first.set(wall, i)
  const find = (wall: string): number => {
    const shown = first.get(wall)
    if (shown !== undefined) return shown
    // never shown: as many minutes past the gap as it is past the gap's beginning
    const after = walls.findIndex((w) => w > wall)
    const at = (w: string) => Date.parse(`${w.replace(' ', 'T')}Z`) / minute
    return after + (at(wall) - at(walls[after - 1]!) - 1)
  }
  const open = walls.map(() => false)
  for (const date of dates) {
    const weekday = names[new Date(`${date}T00:00Z`).getUTCDay()]!
    const hours = team.exceptions[date] ?? (team.holidays.includes(date) ? undefined : team.week[weekday])
    for (const range of hours === undefined || hours === 'closed' ? [] : hours.split(',')) {
      const [from, to] = range.split('-') as [string, string]
      const end = to === '24:00' ? `${dateAfter(date)} 00:00` : `${to > from ? date : dateAfter(date)} ${to}`
      for (let i = find(`${date} ${from}`); i < find(end); i++) open[i] = true
    }
  }
  return open
}

describe.each(weekends)('%s around %s', (zone, sunday) => {
  const start = Date.parse(`${sunday}T00:00Z`) - 4 * day
  const walls = walk(zone, start, (8 * day) / minute)
  const blocks = [start / 1000, start / 1000 + 8 * 86_400].map(blockOf)
  const dates = Array.from({ length: 6 }, (_, i) => dateAfter(sunday, i - 3))

  it('counts the minutes that a walk over the clock counts', async () => {
    const next = random(dayNumber(sunday) + zone.length)
    for (let round = 0; round < 12; round++) {
      const team = randomTeam(next, dates)
      const open = marked(walls, team, dates)
      // shifts that open outside the dates walked are not marked: stay a day away from them
      const [low, high] = [walls.indexOf(`${dateAfter(dates[0]!)} 12:00`), walls.indexOf(`${dates.at(-1)} 00:00`)]
      const stretches = Array.from({ length: 40 }, () => {
        const ends = [0, 1].map(() => low + Math.floor(next() * (high - low)))
        return [Math.min(...ends), Math.max(...ends)] as const
      })
      const between = await businessClock(session, read(team), zone, blocks)
      const us = (i: number) => (start + i * minute) * 1000
      const rows = await session.rows(
        `SELECT ${between('f', 't')} AS s FROM (VALUES ${stretches.map(([f, t], i) => `(${i}, ${us(f)}, ${us(t)})`).join(', ')}) v(i, f, t) ORDER BY i`,
      )
      const want = stretches.map(([f, t]) => open.slice(f, t).filter(Boolean).length * 60)
      expect(
        rows.map((row) => row.s),
        JSON.stringify(team),
      ).toEqual(want)
    }
  })

  it('never closed, it is calendar time, to the microsecond', async () => {
    const between = await businessClock(
      session,
      { ...parseSchedules('24/7', ''), holidays: new Set(), exceptions: new Map() },
      zone,
      blocks,
    )
    const rows = await session.rows(
      `SELECT ${between('f', 't')} AS s, (t - f) / 1000000.0 AS plain FROM (SELECT ${start * 1000} + (hash(i) % ${4 * day * 1000})::BIGINT AS f, f + (hash(i + 999) % ${4 * day * 1000})::BIGINT AS t FROM range(500) r(i))`,
    )
    expect(rows.map((row) => row.s)).toEqual(rows.map((row) => row.plain))
  })
})
