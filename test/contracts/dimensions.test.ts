import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aggregate } from '../../src/metrics/compute/aggregate.ts'
import { dimension, dimensionNames } from '../../src/metrics/dimension.ts'
import { random } from '../oracle/random-tickets.ts'
import { database } from '../oracle/table.ts'

let db: Awaited<ReturnType<typeof database>>
beforeAll(async () => {
  db = await database()
})
afterAll(() => db.close())

async function keys(id: string, tickets: readonly object[]) {
  await db.tickets(tickets)
  const named = { id, dimension: (await dimension(id))! }
  const rows = await aggregate(db, { expressions: ['min(row_no)'], groupings: [[named]] })
  return rows.map(({ group, n, values }) => ({ key: group[id], n, first: values[0] }))
}

describe.each(dimensionNames())('%s', async (id) => {
  const member = (await dimension(id))!

  test.each(member.examples)('$ticket is in $keys', async ({ ticket, keys: expected }) => {
    const found = await keys(id, [ticket])
    expect(found.map(({ key }) => key).sort()).toEqual([...expected].sort())
    expect(found.every(({ n }) => n === 1)).toBe(true)
  })

  test('speaks both languages', () => {
    const texts = [
      member.title,
      ...(member.label
        ? member.examples
            .flatMap((e) => e.keys)
            .filter((k) => k !== null)
            .map(member.label)
        : []),
    ]
    for (const text of texts) {
      expect(text.en).not.toBe('')
      expect(text.ko).not.toBe('')
    }
    expect(member.title.ko).toMatch(/[가-힣]/)
  })
})

test('calendar dimensions agree with Intl on days of sixty years', async () => {
  const next = random(7)
  const days = Array.from({ length: 500 }, () => new Date(Math.floor(next() * 60 * 365.25 * 86400) * 1000))
  const part = (day: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(day)
  const expected: Record<string, (day: Date) => string> = {
    month: (day) => day.toISOString().slice(0, 7),
    day: (day) => day.toISOString().slice(0, 10),
    hour: (day) => part(day, { hour: '2-digit', hourCycle: 'h23' }).padStart(2, '0'),
    weekday: (day) => part(day, { weekday: 'short' }).toLowerCase(),
  }
  for (const [id, of] of Object.entries(expected)) {
    const found = await keys(
      id,
      days.map((day, i) => ({ local_created: day.toISOString().slice(0, 19).replace('T', ' '), row_no: i })),
    )
    const wrong = found.filter(
      ({ key, first, n }) => of(days[Number(first)]!) !== key || days.filter((day) => of(day) === key).length !== n,
    )
    expect(wrong).toEqual([])
  }
})
