import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession, type Session } from '../../../src/duckdb/session.ts'
import { isAmbiguous, isNonexistent, toInstant, toWall } from '../../../src/duckdb/zone-sql.ts'
import { fixedOffsets, instantOf, isFixed, isoIn, offsetAt, offsets, wallOf } from '../../../src/time/zone.ts'

const zones = [
  'America/New_York',
  'Europe/London',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Seoul',
  'Africa/Casablanca',
  'UTC',
]
const minute = 60_000
const year = 365 * 24 * 60 * minute
const start = Date.UTC(2023, 0, 1)

/** The oracle: what a wall clock shows, read off a formatted date. */
const clocks = new Map(
  zones.map((zone) => [zone, new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })]),
)
const shown = (zone: string, at: number) => {
  const text = clocks.get(zone)!.format(at)
  return Date.parse(`${text.replace(' ', 'T')}Z`)
}
/** Every minute near the changes of the clocks, and a day in every month. */
const instants = (zone: string) => {
  const near = offsets(zone, start, start + 2 * year).transitions.flatMap(({ at }) =>
    Array.from({ length: 300 }, (_, i) => at + (i - 150) * minute),
  )
  return [...near, ...Array.from({ length: 24 }, (_, i) => start + i * 30.4 * 86_400_000)].map(
    (at) => Math.floor(at / 1000) * 1000,
  )
}
const stamp = (ms: number) => `TIMESTAMP '${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')}'`

let session: Session
beforeAll(async () => {
  session = await openSession()
})
afterAll(() => session.close())

describe.each(zones)('%s', (zone) => {
  const span = offsets(zone, start, start + 2 * year)

  it('shows the wall clock that Intl shows, in JavaScript and in SQL', async () => {
    const all = instants(zone)
    const want = all.map((at) => shown(zone, at))
    expect(all.map((at) => wallOf(span, at))).toEqual(want)
    const rows = await session.rows(
      `SELECT epoch_ms(${toWall('t', span)}) AS wall FROM (SELECT unnest([${all.map(stamp).join(', ')}]) AS t)`,
    )
    expect(rows.map((r) => r.wall)).toEqual(want)
  })

  it('finds the instant of every wall clock minute: the first pass of one that occurs twice, past the gap for one that does not', async () => {
    const walls = [...new Set(instants(zone).map((at) => Math.floor((wallOf(span, at) + 7 * minute) / minute) * minute))]
    // The oracle: every instant of the day around that shows the wall time, by trial.
    const passes = (wall: number) => {
      const tried = Array.from({ length: 2 * 27 * 4 + 1 }, (_, i) => wall + (i - 108) * 15 * minute)
      return tried.filter((at) => shown(zone, at) === wall).sort((a, b) => a - b)
    }
    const sample = walls.filter((_, i) => i % 7 === 0)
    const found = sample.map((wall) => ({ wall, passes: passes(wall) }))
    const rows = await session.rows(
      `SELECT epoch_ms(${toInstant('t', span)}) AS at, ${isAmbiguous('t', span)} AS twice, ${isNonexistent('t', span)} AS never FROM (SELECT unnest([${sample.map(stamp).join(', ')}]) AS t)`,
    )
    for (const [i, { wall, passes }] of found.entries()) {
      const { at, twice, never } = rows[i]!
      expect([twice, never], new Date(wall).toISOString()).toEqual([passes.length === 2, passes.length === 0])
      if (passes.length > 0) expect(at).toBe(passes[0])
      else expect(shown(zone, at as number) - wall).toBeGreaterThan(0)
      expect(instantOf(zone, wall)).toBe(at)
    }
  })
})

it('knows zones that never change the clocks', () => {
  expect(zones.filter(isFixed)).toEqual(['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Seoul', 'UTC'])
})

it('gives every zone that never changes the offset it has today, whatever it had in 1970', () => {
  const today = (zone: string) => (shown2026(zone) - Date.UTC(2026, 9, 5)) / 1000
  const fixed = Intl.supportedValuesOf('timeZone').filter(isFixed)
  expect(fixed).toEqual(expect.arrayContaining(['Asia/Singapore', 'Asia/Tokyo']))
  expect(fixed.map((zone) => [zone, fixedOffsets(zone).first])).toEqual(fixed.map((zone) => [zone, today(zone)]))
})
const shown2026 = (timeZone: string) =>
  Date.parse(
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
      .format(Date.UTC(2026, 9, 5))
      .replace(' ', 'T') + 'Z',
  )

it('writes instants with the offset that held then', () => {
  expect(isoIn('America/New_York', Date.UTC(2024, 2, 10, 6, 59, 59))).toBe('2024-03-10T01:59:59-05:00')
  expect(isoIn('America/New_York', Date.UTC(2024, 2, 10, 7))).toBe('2024-03-10T03:00:00-04:00')
  expect(isoIn('Asia/Kathmandu', 0)).toBe('1970-01-01T05:30:00+05:30')
  expect(offsetAt('Asia/Kathmandu', Date.UTC(2026, 0))).toBe(20_700)
})
