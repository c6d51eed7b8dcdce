import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insight, insightNames } from '../../src/insights/insight.ts'
import { type Shop, usualSettings } from '../../src/insights/shop.ts'
import { languages } from '../../src/text/text.ts'
import { database } from '../oracle/table.ts'

let db: Awaited<ReturnType<typeof database>>
beforeAll(async () => {
  db = await database()
  await db.orderMonths([])
})
afterAll(() => db.close())

const day = 86_400_000

/** As a session gives rows: every number is one. */
const rows = async (sql: string) =>
  (await db.rows(sql)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value])),
  )

/** The shop that an example's tickets are of: UTC, and the days from its first ticket to its last. */
function shopOf(tickets: readonly Record<string, unknown>[], orders: readonly object[] | undefined, own: Partial<Shop>): Shop {
  const walls = tickets.flatMap(({ local_created: at }) =>
    typeof at === 'string' ? [Date.parse(`${at.replace(' ', 'T')}Z`)] : [],
  )
  const [first, last] = [Math.min(...walls), Math.max(...walls)]
  const whole = (wall: number) => Math.floor(wall / day) * day
  return {
    session: { rows },
    days: walls.length > 0 ? { from: whole(first), to: whole(last) + day } : undefined,
    earliest: walls.length > 0 ? whole(first) : undefined,
    asOf: walls.length > 0 ? last : undefined,
    zone: { zone: 'UTC', first: 0, transitions: [] },
    hasOrders: orders !== undefined,
    present: (need) => (need === 'orders' ? orders !== undefined : tickets.some((ticket) => ticket[need] != null)),
    withEarlier: (work) => work(),
    tags: new Map(),
    settings: usualSettings,
    ...own,
  }
}

describe.each(insightNames())('%s', async (id) => {
  const member = (await insight(id))!

  test.each(member.examples)('$title', async ({ tickets, orders, shop = {}, rows, cannotTell }) => {
    await db.tickets(tickets)
    await db.allOrders(orders ?? [])
    const found = await member.find(shopOf(tickets, orders, shop))
    expect(found.cannotTell !== undefined).toBe(cannotTell === true)
    if (rows) {
      expect(found.rows.length, JSON.stringify(found.rows)).toBe(rows.length)
      for (const [i, row] of rows.entries())
        for (const [key, value] of Object.entries(row))
          if (typeof value === 'number') expect(found.rows[i]![key], `${i} ${key}`).toBeCloseTo(value, 4)
          else expect(found.rows[i]![key], `${i} ${key}`).toEqual(value)
    }
  })

  test('says everything in both languages, and every column is in its rows', async () => {
    const [richest] = [...member.examples]
      .filter(({ rows }) => rows && rows.length > 0)
      .sort((a, b) => b.rows!.length - a.rows!.length)
    await db.tickets(richest!.tickets)
    await db.allOrders(richest!.orders ?? [])
    const found = await member.find(shopOf(richest!.tickets, richest!.orders, richest!.shop ?? {}))
    const texts = [found.headline, found.smallest, ...found.sentences.map(({ text }) => text)].flatMap((text) =>
      text ? [text] : [],
    )
    for (const text of texts) for (const lang of languages) expect(text[lang].trim()).not.toBe('')
    for (const { ko } of texts) expect(ko).toMatch(/[가-힣]/)
    for (const { key } of member.columns) expect(Object.keys(found.rows[0]!)).toContain(key)
  })
})
