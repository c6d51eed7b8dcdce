import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import firstResponse from '../../../src/metrics/definitions/first-response.ts'
import { dimension } from '../../../src/metrics/dimension.ts'
import type { Survival } from '../../../src/metrics/metric.ts'
import { kaplanMeierPercentiles } from '../../../src/metrics/statistics/kaplan-meier.ts'
import { random } from '../../oracle/random-tickets.ts'
import { kaplanMeier, type Life } from '../../oracle/survival.ts'
import { database } from '../../oracle/table.ts'

let db: Awaited<ReturnType<typeof database>>
beforeAll(async () => {
  db = await database()
})
afterAll(() => db.close())

const named = async (...ids: string[]) => Promise.all(ids.map(async (id) => ({ id, dimension: (await dimension(id))! })))
const ticket = ({ s, done }: Life) => (done ? { reply: 'answered', reply_s: s } : { reply: 'waiting', waited_s: s })
const spec: Survival = firstResponse.survival

async function whole(lives: Life[], percentiles: Survival['percentiles'] = spec.percentiles) {
  await db.tickets(lives.map(ticket))
  const [row] = await kaplanMeierPercentiles(db, { ...spec, percentiles }, [[]])
  return row?.values
}

// 21 leukaemia patients on 6-mercaptopurine, weeks in remission, + still in it. Freireich et al., Blood 21 (1963); the textbook case
const freireich = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
  .split(' ')
  .map((week): Life => ({ s: Number.parseInt(week, 10), done: !week.endsWith('+') }))

describe('a published curve', () => {
  test('S(6) .8571, S(7) .8067, S(10) .7529, S(13) .6902, S(16) .6275, S(22) .5378, S(23) .4482', async () => {
    const curve = { 6: 0.8571, 7: 0.8067, 10: 0.7529, 13: 0.6902, 16: 0.6275, 22: 0.5378, 23: 0.4482 }
    for (const [week, left] of Object.entries(curve)) {
      // the curve is down to a little more than S(t) at t and no earlier, and to a little less not yet
      const [just, beyond] = (await whole(freireich, { just: 1 - left - 0.0001, beyond: 1 - left + 0.0001 }))!
      expect(just).toBe(Number(week))
      expect(beyond).not.toBe(Number(week))
    }
  })
  test('its median is 23 weeks, and nobody knows its p90', async () => expect(await whole(freireich)).toEqual([23, null]))
})

describe('the edges', () => {
  const done = (...times: number[]) => times.map((s): Life => ({ s, done: true }))
  const waiting = (...times: number[]) => times.map((s): Life => ({ s, done: false }))
  test.each<[string, Life[], (number | null)[]]>([
    ['nobody', [], [null, null]],
    ['everybody waits', waiting(0, 60, 60, 7200), [null, null]],
    ['everybody was answered: the share itself', done(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), [5, 9]],
    ['exactly one half, exactly one tenth', done(...Array.from({ length: 70 }, (_, i) => i + 1)), [35, 63]],
    ['all in the same second, a wait among them', [...done(0, 0, 0), ...waiting(0)], [0, null]],
    // 3/4, then 3/4 × 1/2
    ['a wait in the same second is still at risk', [...done(5, 8, 9), ...waiting(5)], [8, 9]],
    ['the last one answered brings it to nothing', [...waiting(1, 2, 3), ...done(4)], [4, 4]],
    ['the last one waits', [...done(1, 2), ...waiting(3)], [2, null]],
  ])('%s', async (_, lives, expected) => expect(await whole(lives)).toEqual(expected))

  test('a wait that is not known leaves nothing known', async () => {
    await db.tickets([{ reply: 'answered', reply_s: 60 }, { reply: 'waiting' }])
    expect((await kaplanMeierPercentiles(db, spec, [[]])).map(({ values }) => values)).toEqual([[null, null]])
  })
  test('closed without an answer is not waiting', async () => {
    await db.tickets([...done(60, 120).map(ticket), { reply: 'closed_unanswered', waited_s: 10 }, { reply: 'invalid' }])
    expect((await kaplanMeierPercentiles(db, spec, [[]])).map(({ n, values }) => [n, values])).toEqual([[2, [60, 120]]])
  })
})

const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()

describe('against the definition, in whole numbers', () => {
  // times: few and tied, many, with fractions; waits: none, some, most, all; long ones and short ones
  const cases = [0, 0.1, 0.5, 0.9, 1].flatMap((waits) =>
    [3, 40, 100_000].flatMap((spread) => [2, 17, 300].map((size) => ({ waits, spread, size }))),
  )
  test.each(cases)('$size tickets, $waits of them waiting, times up to $spread', async ({ waits, spread, size }) => {
    const next = random(size + spread + waits * 10)
    const tickets = Array.from({ length: size }, () => {
      const done = next() >= waits
      const s = Math.floor(next() * spread * (done ? 1 : 2)) / 8
      const channel = ['email', 'chat', null][Math.floor(next() * 3)]!
      const tags = [[], ['gift'], ['gift', '결제-오류']][Math.floor(next() * 3)]!
      const local_created = `2026-${next() < 0.5 ? '09' : '10'}-15 10:00:00`
      return {
        life: { s, done },
        group: { month: local_created.slice(0, 7), channel, tags },
        columns: { local_created, channel, tags },
      }
    })
    await db.tickets(tickets.map(({ life, columns }) => ({ ...ticket(life), ...columns })))
    const rows = [
      ...(await kaplanMeierPercentiles(db, spec, [[], await named('month'), await named('month', 'channel')])),
      ...(await kaplanMeierPercentiles(db, spec, [await named('tag')])),
    ]
    const beyond = { ...db, beyondMemory: true }
    const counted = [
      ...(await kaplanMeierPercentiles(beyond, spec, [[], await named('month'), await named('month', 'channel')])),
      ...(await kaplanMeierPercentiles(beyond, spec, [await named('tag')])),
    ]
    expect(inOrder(counted)).toEqual(inOrder(rows))
    const expected = rows.map(({ group }) => {
      const lives = tickets.filter(({ group: own }) =>
        Object.entries(group).every(([id, key]) =>
          id === 'tag' ? (key === null ? own.tags.length === 0 : own.tags.includes(key)) : own[id as 'month' | 'channel'] === key,
        ),
      )
      const all = lives.map(({ life }) => life)
      return [group, all.length, kaplanMeier(all, 5), kaplanMeier(all, 1)]
    })
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map(({ group, n, values }) => [group, n, ...values])).toEqual(expected)
  })
})
