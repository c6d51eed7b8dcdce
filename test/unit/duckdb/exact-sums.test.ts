import { afterAll, beforeAll, expect, it } from 'vitest'
import { exactDeviation, exactMean, exactSum } from '../../../src/duckdb/exact-sums.ts'
import { openSession, type Session } from '../../../src/duckdb/session.ts'
import { random } from '../../oracle/random-tickets.ts'

const next = random(11)
/** Seconds as exports have them: whole ones, with milliseconds, of years. */
const seconds = Array.from(
  { length: 2000 },
  (_, i) => [Math.floor(next() * 9e6), Math.round(next() * 9e8) / 1000, 3e9 * next()][i % 3]!,
)
const copies = 200

let session: Session
beforeAll(async () => {
  session = await openSession()
  // as for a large export: several threads, whose order is another one each time
  await session.expect(100 << 20)
  await session.run(
    `CREATE TABLE times AS SELECT unnest([${seconds.join(', ')}])::DOUBLE AS s, i FROM range(${copies}) AS copies(i)`,
  )
})
afterAll(() => session.close())

it('the mean is that of whole millionths, added up without rounding', async () => {
  const whole = seconds.reduce((sum, s) => sum + BigInt(Math.round(s * 1e6)), 0n)
  const mean = Number(whole) / seconds.length / 1e6
  for (let run = 0; run < 6; run++) {
    const { it } = await session.one(`SELECT ${exactMean('s')} AS it FROM (SELECT s FROM times ORDER BY hash(s + i + ${run}))`)
    expect(Math.abs((it as number) / mean - 1)).toBeLessThan(1e-15)
  }
})

it.each([
  ['seconds', 's'],
  ['parts of tickets', '1 / (1 + i % 7)'],
])('%s: each order of the rows gives the same digits', async (_, sql) => {
  const found = new Set<unknown>()
  for (let run = 0; run < 12; run++) {
    const rows = `(FROM times ORDER BY hash(s + i + ${run}))`
    const { mean, sum, deviation } = await session.one(
      `SELECT ${exactMean(sql)} AS mean, ${exactSum(sql)} AS sum, ${exactDeviation(sql)} AS deviation FROM ${rows}`,
    )
    found.add(`${mean} ${sum} ${deviation}`)
  }
  expect([...found]).toHaveLength(1)
})

it('parts of tickets add up to the tickets', async () => {
  const { it } = await session.one(`SELECT ${exactSum('1 / 3')} AS it FROM times`)
  expect(it).toBeCloseTo((seconds.length * copies) / 3, 9)
  const { whole } = await session.one(
    `SELECT ${exactSum('part')} AS whole FROM (SELECT 1 / k AS part FROM (VALUES (3), (7), (11)) AS t(k), range(k))`,
  )
  expect(whole).toBe(3)
})

it('the deviation is that of the values about their mean, and none of a single one', async () => {
  const mean = seconds.reduce((sum, s) => sum + s, 0) / seconds.length
  const squares = seconds.reduce((sum, s) => sum + (s - mean) ** 2, 0)
  const { once, single, flat } = await session.one(`
    SELECT ${exactDeviation('s')} AS once, (SELECT ${exactDeviation('x')} FROM (VALUES (7.25)) AS t(x)) AS single,
      (SELECT ${exactDeviation('x')} FROM (VALUES (1e9), (1e9), (NULL), (1e9)) AS t(x)) AS flat
    FROM times WHERE i = 0`)
  expect((once as number) / Math.sqrt(squares / (seconds.length - 1))).toBeCloseTo(1, 9)
  expect([single, flat]).toEqual([null, 0])
})
