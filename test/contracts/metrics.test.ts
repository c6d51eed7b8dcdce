import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Measurement, measure } from '../../src/metrics/compute/measure.ts'
import { dimension } from '../../src/metrics/dimension.ts'
import { metric, metricNames } from '../../src/metrics/metric.ts'
import type { Result } from '../../src/metrics/report.ts'
import { numberFormat } from '../../src/text/number-format.ts'
import { languages } from '../../src/text/text.ts'
import type { Key } from '../oracle/groups.ts'
import { randomShop } from '../oracle/random-tickets.ts'
import { type OracleResult, oracle } from '../oracle/report.ts'
import { database } from '../oracle/table.ts'

let db: Awaited<ReturnType<typeof database>>
beforeAll(async () => {
  db = await database()
})
afterAll(() => db.close())

const named = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => ({ id, metric: (await metric(id))! })))
const grouping = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => ({ id, dimension: (await dimension(id))! })))
const everything = { present: () => true }

/** Equal, or a float's breath apart. */
function close(actual: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof actual !== 'number' || typeof expected !== 'number') return actual === expected
  return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected))
}

function differences(actual: Result['values'], expected: Result['values'], tolerance: number): string[] {
  return [...new Set([...Object.keys(actual), ...Object.keys(expected)])]
    .filter((name) => !close(actual[name], expected[name], tolerance))
    .map((name) => `${name}: ${actual[name]}, not ${expected[name]}`)
}

const keyOf = ({ metric: id, group }: Pick<Result, 'metric' | 'group'>) => `${id} ${JSON.stringify(Object.entries(group).sort())}`

describe.each(metricNames())('%s', async (id) => {
  const member = (await metric(id))!

  test.each(member.examples)('$title', async ({ tickets, orders, group = {}, values }) => {
    await db.tickets(tickets)
    if (orders) await db.orderMonths(orders)
    const by = await grouping(Object.keys(group).filter((key) => key !== member.by && key !== member.each?.by))
    const ask: Measurement = {
      metrics: [{ id, metric: member }],
      by,
      present: (need) => need !== 'orders' || orders !== undefined,
    }
    const { results } = await measure(db, orders ? { ...ask, orders: { per: 'orders' } } : ask)
    const row = results.find((result) => keyOf(result) === keyOf({ metric: id, group }))
    expect(row && differences(row.values, values, 1e-6)).toEqual([])
  })

  test('says what it computes beyond its SQL, and a share what it is made of', () => {
    expect(member.derived !== undefined).toBe(member.derive !== undefined)
    const names = member.examples.flatMap(({ values }) => Object.keys(values))
    for (const [share, { hits, of }] of Object.entries(member.counts ?? {}))
      expect(names).toEqual(expect.arrayContaining([share, hits, ...of]))
  })

  test('speaks both languages, and shows columns that it has', async () => {
    for (const text of [member.title, member.what]) {
      expect(text.en).not.toBe('')
      expect(text.ko).toMatch(/[가-힣]/)
    }
    const names = new Set(member.examples.flatMap(({ values }) => Object.keys(values)))
    expect(member.columns.filter((name) => !names.has(name))).toEqual([])
  })

  test.each(languages)('tells its examples in %s without a hole', (lang) => {
    for (const { values } of member.examples) {
      const told = member.tell?.(values, numberFormat(lang))
      const lines = told ? [told, ...(told.more ?? [])].flatMap((line) => [line.main, line.note ?? '']) : []
      expect(lines.join('\n')).not.toMatch(/undefined|null|NaN|Infinity/)
    }
    expect(member.examples.some(({ values }) => member.tell?.(values, numberFormat(lang)))).toBe(true)
  })

  test('without what it needs it is all null, and says why', async () => {
    await db.tickets([])
    const { results } = await measure(db, { metrics: [{ id, metric: member }], by: [], present: () => false })
    if (member.needs.length === 0) return expect(results[0]?.reason).toBeUndefined()
    expect(results).toHaveLength(1)
    expect(new Set(Object.values(results[0]!.values))).toEqual(new Set([null]))
    expect(results[0]!.reason?.en).toMatch(/^not in this export/)
    expect(member.columns.filter((name) => !(name in results[0]!.values) && !['share', 'fractional'].includes(name))).toEqual([])
  })
})

describe('against a second implementation', () => {
  const groupings: Key[][] = [[], ['month'], ['channel'], ['month', 'channel'], ['tag'], ['month', 'tag'], ['week']]
  const cases = groupings.flatMap((by) => [0, 1, 2, 3].map((seed) => ({ by, seed, size: [0, 1, 40, 400][seed]! })))

  test.each(cases)('$size tickets by $by', async ({ by, seed, size }) => {
    const { tickets, orders } = randomShop(seed * 100 + by.join().length, size)
    const given = seed === 2 ? undefined : orders
    await db.tickets(tickets)
    await db.orderMonths(orders.months)
    const metrics = await named(metricNames().filter((id) => given || id !== 'contact-rate'))
    const [month] = await grouping(['month'])
    const ask: Measurement = { metrics, by: await grouping(by), trend: month!, ...everything }
    const { results } = await measure(db, given ? { ...ask, orders: { per: given.per } } : ask)
    const expected = oracle(tickets, by, given)
    expect(results.map(keyOf).sort()).toEqual(expected.map(keyOf).sort())
    const truth = new Map(expected.map((result): [string, OracleResult] => [keyOf(result), result]))
    const wrong = results.flatMap((result) => {
      const off = differences(result.values, truth.get(keyOf(result))!.values, 1e-9)
      return off.length > 0 ? [`${keyOf(result)} ${off.join('; ')}`] : []
    })
    expect(wrong).toEqual([])
  })
})

describe('the order of results', () => {
  const tickets = [
    ...Array.from({ length: 3 }, () => ({
      channel: 'chat',
      local_created: '2026-10-19 10:00:00',
      tags: ['빠른배송', 'gift-wrap'],
    })),
    ...Array.from({ length: 2 }, () => ({ channel: 'email', local_created: '2026-09-30 10:00:00', tags: ['gift-wrap'] })),
    { channel: null, local_created: '2026-10-25 10:00:00', tags: [] },
    { channel: 'email', local_created: '2026-09-30 10:00:00', tags: ['gift-wrap'] },
    { channel: 'email', local_created: '2026-09-30 10:00:00' },
  ]
  const groupsOf = async (ids: readonly string[], by: readonly string[]) => {
    await db.tickets(tickets)
    const { results } = await measure(db, { metrics: await named(ids), by: await grouping(by), ...everything })
    return results.map(({ metric: id, group }) => [id, ...Object.values(group)])
  }

  test('metrics as asked, the whole first, the largest group next, those without a key last', async () => {
    expect(await groupsOf(['volume', 'csat'], ['channel'])).toEqual([
      ['volume'],
      ['volume', 'email'],
      ['volume', 'chat'],
      ['volume', null],
      ['csat'],
      ['csat', 'email'],
      ['csat', 'chat'],
      ['csat', null],
    ])
  })

  test('time in its own order, whatever its size', async () => {
    expect(await groupsOf(['volume'], ['month', 'channel'])).toEqual([
      ['volume'],
      ['volume', '2026-09', 'email'],
      ['volume', '2026-10', 'chat'],
      ['volume', '2026-10', null],
    ])
    expect(await groupsOf(['volume'], ['weekday'])).toEqual([['volume'], ['volume', 'mon'], ['volume', 'wed'], ['volume', 'sun']])
  })

  test('a ticket of two tags does not swell the whole; the untagged are a group of others, not a tag', async () => {
    expect(await groupsOf(['volume', 'tags'], ['tag'])).toEqual([
      ['volume'],
      ['volume', 'gift-wrap'],
      ['volume', '빠른배송'],
      ['volume', null],
      ['tags'],
      ['tags', 'gift-wrap'],
      ['tags', '빠른배송'],
    ])
    const { results } = await measure(db, { metrics: await named(['volume']), by: await grouping(['tag']), ...everything })
    expect(results.map(({ values }) => values.tickets)).toEqual([8, 6, 3, 2])
  })

  test('trends are the months in order, without the tickets of no month', async () => {
    await db.tickets([...tickets, {}])
    const [month] = await grouping(['month'])
    const { results, trends } = await measure(db, {
      metrics: await named(['volume', 'tags']),
      by: [],
      trend: month!,
      ...everything,
    })
    expect(results.map(({ group }) => group)).toEqual([{}, {}, { tag: 'gift-wrap' }, { tag: '빠른배송' }])
    expect(trends.map(({ group, values }) => [group.month, values.tickets])).toEqual([
      ['2026-09', 4],
      ['2026-10', 4],
    ])
  })
})

describe('a month that no rate may be built on', () => {
  test.each([
    {
      title: 'incomplete',
      orders: [{ month: '2026-10', orders: 9, customers: 9, usable: false }],
      reason: 'this month is incomplete',
    },
    {
      title: 'no orders',
      orders: [{ month: '2026-09', orders: 9, customers: 9, usable: true }],
      reason: 'no orders for this month',
    },
  ])('$title', async ({ orders, reason }) => {
    await db.tickets([{ local_created: '2026-10-19 10:00:00', in_order_months: false }])
    await db.orderMonths(orders)
    const ask = {
      metrics: await named(['contact-rate']),
      by: await grouping(['month']),
      ...everything,
      orders: { per: 'orders' as const },
    }
    const { results } = await measure(db, ask)
    expect(results[1]).toMatchObject({ group: { month: '2026-10' }, values: { tickets: 1, rate: null, net_rate: null } })
    expect(results[1]?.reason?.en).toBe(reason)
  })

  test('a week has no orders of its own', async () => {
    await db.tickets([{ local_created: '2026-10-19 10:00:00', in_order_months: true }])
    await db.orderMonths([{ month: '2026-10', orders: 50, customers: 40, usable: true }])
    const ask = {
      metrics: await named(['contact-rate']),
      by: await grouping(['week']),
      ...everything,
      orders: { per: 'orders' as const },
    }
    const { results } = await measure(db, ask)
    expect(results.map(({ values }) => values.rate)).toEqual([0.02, null])
    expect(results[1]?.reason?.en).toMatch(/by month/)
  })
})
