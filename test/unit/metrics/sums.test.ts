import { beforeAll, describe, expect, test } from 'vitest'
import { aggregate, type Grouping, grouped, groupingId, type Row } from '../../../src/metrics/compute/aggregate.ts'
import { countedPercentilesSql, percentileOf } from '../../../src/metrics/compute/counted-percentiles.ts'
import { compute, partsOf } from '../../../src/metrics/compute/parts.ts'
import { sumsOf } from '../../../src/metrics/compute/sums.ts'
import { withTypedWords } from '../../../src/metrics/compute/words.ts'
import expectations from '../../../src/metrics/definitions/expectations.ts'
import { dimension } from '../../../src/metrics/dimension.ts'
import { metric, metricNames } from '../../../src/metrics/metric.ts'
import { random } from '../../oracle/random-tickets.ts'
import { database } from '../../oracle/table.ts'

describe('what is the sum of its parts', () => {
  test.each([
    { sql: 'count(*)', sums: 'coalesce(sum(c), 0)::BIGINT' },
    { sql: "coalesce(count_if(csat = 'good'), 0)", sums: 'coalesce(sum(c)::BIGINT, 0)' },
    {
      sql: 'CASE WHEN count(x) > 0 THEN max(s) FILTER (WHERE (a)) END',
      sums: 'CASE WHEN coalesce(sum(c), 0)::BIGINT > 0 THEN max(c) END',
    },
    {
      sql: 'coalesce(count_if((a) AND (b)), 0) / nullif((count(x) + 1), 0)',
      sums: 'coalesce(sum(c)::BIGINT, 0) / nullif((coalesce(sum(c), 0)::BIGINT + 1), 0)',
    },
  ])('$sql', ({ sql, sums }) => {
    expect(sumsOf(sql)?.sql(() => 'c')).toBe(sums)
  })

  test.each([
    'count(DISTINCT requester)',
    'avg(reply_s)',
    'quantile_cont(reply_s, [0.5])[1]',
    'avg(reply_s) FILTER (WHERE in_order_months)',
    'coalesce(count_if(a), 0) / avg(b)',
    'round(count(*))',
    'sum(1 / len(tags))',
  ])('not %s', (sql) => {
    expect(sumsOf(sql)).toBeUndefined()
  })
})

describe('percentiles of counts of each value', () => {
  test.each([
    ['quantile_cont(reply_s, [0.5, 0.9])[2]', { column: 'reply_s', point: 0.9 }],
    ["quantile_cont(CASE WHEN a IN ('x', 'y') THEN b END, 0.5)", { column: "CASE WHEN a IN ('x', 'y') THEN b END", point: 0.5 }],
    ['quantile_cont(a, 0.5) - quantile_cont(b, 0.5)', undefined],
    ['avg(reply_s)', undefined],
  ])('%s', (sql, found) => {
    expect(percentileOf(sql)).toEqual(found)
  })

  test('are those of DuckDB, to the last bit: few, many, ties, fractions, nothing', async () => {
    const db = await database()
    const next = random(12)
    const points = [0, 0.05, 0.25, 0.5, 0.9, 0.95, 0.99, 1]
    for (const [size, spread] of [0, 1, 2, 3, 10, 11, 100, 999].flatMap((size) => [2, 40, 1e6].map((s) => [size, s] as const))) {
      await db.tickets(
        Array.from({ length: size }, () => ({
          reply_s: next() < 0.1 ? null : Math.floor(next() * spread) / (spread > 40 ? 7 : 1),
        })),
      )
      const [row = {}] = await db.rows(countedPercentilesSql({ column: 'reply_s', points }, grouped([[]], undefined)))
      const lists = points.map((p) => `quantile_cont(reply_s, ${p})`)
      const [[, ...expected] = []] = (
        await db.rows(`SELECT 0 AS n, ${lists.map((sql, i) => `${sql} AS v${i}`).join(', ')} FROM tickets`)
      ).map((found) => Object.values(found))
      expect(points.map((_, i) => row[`v${i}`] ?? null)).toEqual(expected)
    }
    db.close()
  })
})

test('words are of the type of their column, and others stay as they are', () => {
  expect(withTypedWords("csat = 'good' AND effort = 'low'")).toMatch(/^csat = 'good'::ENUM\('good', .*\) AND effort = 'low'$/)
  expect(withTypedWords("reply IN ('waiting', 'invalid')")).toMatch(/^reply IN \('waiting'::ENUM\(.*\), 'invalid'::ENUM\(.*\)\)$/)
  expect(withTypedWords("channel <> 'post' AND x.channel = 'it''s'")).toBe("channel <> 'post' AND x.channel = 'it''s'")
})

describe('several groupings at once give what each gives alone', () => {
  let db: Awaited<ReturnType<typeof database>>
  const groupings: Grouping[] = []
  beforeAll(async () => {
    db = await database()
    const pick = <T>(list: readonly T[], i: number) => list[i % list.length]
    await db.tickets(
      Array.from({ length: 400 }, (_, i) => ({
        id: `${i}`,
        created_at: `2026-0${1 + (i % 3)}-1${i % 7} 10:00:00`,
        local_created: i % 41 === 0 ? null : `2026-0${1 + (i % 3)}-1${i % 7} 10:00:00`,
        channel: pick(['email', 'chat', null, 'social', 'phone'], i * 7),
        reply: pick(['answered', 'answered', 'waiting', 'closed_unanswered', 'invalid', null], i * 5),
        reply_s: i % 6 < 2 ? (i * 7919) % 100_000 : null,
        waited_s: i % 6 === 2 ? (i * 104_729) % 200_000 : null,
        target_s: pick([3600, null, 21_600], i),
        is_solved: i % 4 > 0,
        solve_s: i % 4 > 1 ? (i * 31) % 9000 : null,
        csat: pick(['good', null, 'bad', 'neutral', null], i * 3),
        replies: pick([0, 1, 2, null], i),
        reopens: pick([0, 0, 1], i),
        tags: pick([['a'], ['a', 'b'], [], null], i),
      })),
    )
    const named = async (id: string) => ({ id, dimension: (await dimension(id))! })
    groupings.push([], [await named('month')], [await named('month'), await named('channel')])
  })

  const inOrder = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort()

  // tags need a row for each, and the values of expectations stand in their rows
  test.each(metricNames().filter((id) => id !== 'tags' && id !== 'expectations'))('%s', async (id) => {
    const one = (await metric(id))!
    const expressions = Object.values(one.values)
    const together = await aggregate(db, { expressions, where: one.where, groupings })
    const alone = await Promise.all(
      groupings.map((grouping) => aggregate(db, { expressions, where: one.where, groupings: [grouping] })),
    )
    expect(inOrder(together)).toEqual(inOrder(alone.flat()))
    expect(new Set(together.map(({ grouping }) => grouping))).toEqual(new Set(groupings.map(groupingId)))
  })

  // the values of a column counted one by one, in place of a list of all of them
  test.each(metricNames())('%s of more than memory holds', async (id) => {
    const one = (await metric(id))!
    const tag = { id: 'tag', dimension: (await dimension('tag'))! }
    const byTag: Grouping[] = [[tag], [groupings[1]![0]!, tag]]
    for (const wanted of [groupings, byTag]) {
      const ask = { expressions: Object.values(one.values), where: one.where, groupings: wanted }
      expect(inOrder(await aggregate({ ...db, beyondMemory: true }, ask))).toEqual(inOrder(await aggregate(db, ask)))
    }
  })

  test('a row of expectations in the scan of all tickets has the groups of its own, and the whole of nobody', async () => {
    const parts = [
      ...partsOf(expectations, groupings),
      ...partsOf({ ...expectations, where: "reply = 'nobody'" }, groupings).slice(0, 1),
    ]
    const together = await compute(db, parts)
    for (const part of parts) {
      const alone = await compute(db, [{ ...part, among: undefined }])
      expect(inOrder(together.get(part)!)).toEqual(inOrder([...alone.values()][0]!))
    }
    expect(together.get(parts.at(-1)!)).toMatchObject([{ grouping: '', n: 0 }])
  })
})
