import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseTargets } from '../../src/metrics/targets.ts'
import { type Centre, readCentre } from '../../src/plan/centre.ts'
import { type PartExample, part, partNames } from '../../src/plan/part.ts'
import { usualPlan } from '../../src/plan/settings.ts'
import { languages } from '../../src/text/text.ts'
import { parseMonth } from '../../src/time/asked-month.ts'
import { parseSchedules } from '../../src/time/business-hours.ts'
import { monthKey } from '../../src/time/months.ts'
import { database } from '../oracle/table.ts'

let db: Awaited<ReturnType<typeof database>>
beforeAll(async () => {
  db = await database()
})
afterAll(() => db.close())

const day = 86_400_000

/** As a session gives rows: every number is one. */
const rows = async (sql: string) =>
  (await db.rows(sql)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value])),
  )

/** The centre of an example: UTC, complete where its tickets reach the edges of a month. */
async function centreOf({ tickets, set = {} }: PartExample): Promise<Centre> {
  await db.tickets(tickets)
  const walls = tickets.map(({ created_at: at }) => Date.parse(`${String(at).replace(' ', 'T')}Z`))
  const [first, last] = [Math.min(...walls), Math.max(...walls)]
  const partial = [
    ...(new Date(first).getUTCDate() > 1 ? [monthKey(first)] : []),
    ...(new Date(last + day).getUTCDate() > 1 ? [monthKey(last)] : []),
  ]
  const ordersOfDay = new Map<string, number>()
  const ordersOfMonth = new Map<string, number>()
  if (set.ordersADay !== undefined)
    for (let at = Math.floor(first / day) * day; at <= last; at += day) {
      ordersOfDay.set(new Date(at).toISOString().slice(0, 10), set.ordersADay)
      ordersOfMonth.set(monthKey(at), (ordersOfMonth.get(monthKey(at)) ?? 0) + set.ordersADay)
    }
  const plan = { ...usualPlan, ...set.plan }
  return readCentre({
    db: { rows },
    past: {
      zone: { zone: 'UTC', first: 0, transitions: [] },
      covered: { first, last, partial },
      ordersOfDay,
      ordersOfMonth,
      events: plan.events,
    },
    asOf: last,
    present: (need) => tickets.some((ticket) => ticket[need] != null),
    month: set.month === undefined ? undefined : parseMonth(set.month),
    forecast: set.forecast && {
      file: 'forecast.csv',
      months: new Map(Object.entries(set.forecast)),
      days: new Map(),
      intervals: new Map(),
    },
    targets: parseTargets(set.targets ?? []),
    businessHours:
      set.businessHours === undefined
        ? undefined
        : { ...parseSchedules(set.businessHours, 'businessHours'), holidays: new Set(), exceptions: new Map() },
    settings: plan,
  })
}

describe.each(partNames())('%s', async (id) => {
  const member = (await part(id))!

  test.each(member.examples)('$title', { timeout: 30_000 }, async (example: PartExample) => {
    const found = await member.find(await centreOf(example))
    expect(found.cannotTell !== undefined, found.headline.en).toBe(example.cannotTell === true)
    if (example.needed) expect(found.needed).toEqual(example.needed)
    if (!example.rows) return
    expect(found.rows.length, JSON.stringify(found.rows)).toBe(example.rows.length)
    for (const [i, row] of example.rows.entries())
      for (const [key, value] of Object.entries(row))
        if (typeof value === 'number') expect(found.rows[i]![key], `${i} ${key}`).toBeCloseTo(value, 4)
        else expect(found.rows[i]![key], `${i} ${key}`).toEqual(value)
  })

  test('says everything in both languages, and every column is in its rows', { timeout: 60_000 }, async () => {
    for (const example of member.examples as readonly PartExample[]) {
      const found = await member.find(await centreOf(example))
      const texts = [found.headline, ...found.notes, ...(found.lines ?? []).map(({ text }) => text)]
      for (const text of texts) for (const lang of languages) expect(text[lang].trim()).not.toBe('')
      for (const { ko } of texts) expect(ko).toMatch(/[가-힣]/)
      if (found.rows.length > 0) for (const { key } of member.columns) expect(Object.keys(found.rows[0]!)).toContain(key)
    }
  })
})
