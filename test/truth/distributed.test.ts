import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measure } from '../../src/metrics/compute/measure.ts'
import { dialect } from '../../src/metrics/dialect.ts'
import { dimension } from '../../src/metrics/dimension.ts'
import { metric } from '../../src/metrics/metric.ts'
import { ask } from '../../src/metrics/question.ts'
import { tableOfQuestion } from '../../src/metrics/warehouse/table-of-question.ts'
import { warehouseSession } from '../../src/metrics/warehouse/warehouse-session.ts'
import type { WarehouseTable } from '../../src/metrics/warehouse/warehouse-table.ts'
import { noServer, overTwoServers, type PlanNode, type PostgresTables } from '../oracle/postgres-tables.ts'
import { database } from '../oracle/table.ts'
import { differences } from '../oracle/warehouse.ts'
import { dice } from './dice.ts'

const start = Date.UTC(2026, 8, 20)
const instant = (seconds: number) => new Date(start + seconds * 1000).toISOString().replace('Z', '')

/** Tickets of seven weeks on every channel, some of them spam. */
function tickets() {
  const chance = dice(18)
  return Array.from({ length: 400 }, (_, i) => {
    const created = chance.whole(0, 49 * 86_400)
    const answered = chance.chance(0.8)
    const solved = answered && chance.chance(0.7)
    return {
      ...{
        id: `t${i}`,
        created_at: instant(created),
        requester: `r${chance.whole(1, 90)}`,
        tags: [chance.one(['late', 'lost'])],
      },
      channel: chance.one(['email', 'chat', 'phone', 'social', null]),
      status: solved ? 'solved' : 'open',
      first_response_at: answered ? instant(created + chance.whole(60, 90_000)) : null,
      solved_at: solved ? instant(created + chance.whole(90_000, 400_000)) : null,
      ...{ reopens: chance.whole(0, 2), replies: answered ? chance.whole(1, 4) : 0, spam: chance.chance(0.1) },
    }
  })
}

const table: WarehouseTable = {
  ...tableOfQuestion({ ...ask('Asia/Seoul'), metrics: [], asOf: Date.UTC(2026, 11, 1) }, { from: 0, to: 0 }),
  // as `metrics --connect` finds them: columns that are empty are not there
  ...{ name: ['tickets'], column: (field) => (field in tickets()[0]! ? field : undefined), orders: undefined },
}

describe('what PostgreSQL does with tickets on two servers', () => {
  let servers: PostgresTables | undefined
  let here: Awaited<ReturnType<typeof database>>
  beforeAll(async () => {
    ;[servers, here] = [await overTwoServers(), await database()]
    await servers?.tickets(tickets())
    await here.tickets(tickets())
  }, 120_000)
  afterAll(async () => {
    here?.close()
    await servers?.close()
  }, 60_000)

  /** The plans of the queries of a metric; and whether its numbers are those of DuckDB over one table. */
  async function asked(id: string, by: string) {
    const queries: string[] = []
    const numbers = async (words: 'postgres' | 'duckdb', rows: PostgresTables['rows']) => {
      const session = warehouseSession(table, (await dialect(words))!, rows)
      const group = { id: by, dimension: (await dimension(by))! }
      const measured = { metrics: [{ id, metric: (await metric(id))! }], by: [group], present: () => true }
      return (await measure(session, measured)).results
    }
    const there = await numbers('postgres', (sql) => {
      queries.push(sql)
      return servers!.rows(sql)
    })
    expect(differences(there, await numbers('duckdb', here.rows))).toEqual([])
    expect(there.length).toBeGreaterThan(2)
    const plans: PlanNode[][] = []
    for (const sql of queries) plans.push(await servers!.plan(sql))
    return plans
  }
  const sent = (plan: readonly PlanNode[]) => plan.filter((node) => node['Remote SQL'] !== undefined)
  const types = (plan: readonly PlanNode[]) => plan.map((node) => node['Node Type'])

  it.for(['volume', 'reopen-rate', 'one-touch'])(
    '%s by the column they are divided by: each server counts its own',
    {
      timeout: 120_000,
    },
    async (id, { skip }) => {
      if (!servers) return skip(noServer)
      const [plan, ...others] = await asked(id, 'channel')
      expect(others).toEqual([])
      expect(sent(plan!)).toHaveLength(2)
      for (const node of sent(plan!)) {
        expect(node['Async Capable']).toBe(true)
        expect(node.Relations).toMatch(/^Aggregate on \(public\.tickets_[01]\b/)
        expect(node['Remote SQL']).toMatch(
          /^SELECT channel, count\(\*\).* WHERE .*\(spam IS NULL\) OR \(NOT spam\).* GROUP BY 1$/,
        )
      }
    },
  )

  it('percentiles by channel: each server filters and sends the columns they need, the one that is asked sorts', {
    timeout: 120_000,
  }, async ({ skip }) => {
    if (!servers) return skip(noServer)
    const plans = await asked('first-response', 'channel')
    // the values, and the percentiles with those who wait
    expect(plans).toHaveLength(2)
    for (const plan of plans) {
      expect(sent(plan)).toHaveLength(2)
      for (const node of sent(plan)) {
        expect(node.Relations ?? '').not.toContain('Aggregate')
        expect(node['Remote SQL']).toMatch(/^SELECT (?!.*(?:requester|tags|reopens)).* WHERE .*\(spam IS NULL\) OR \(NOT spam\)/)
      }
      expect(types(plan).some((type) => type === 'Append' || type === 'Merge Append')).toBe(true)
    }
    expect(types(plans[1]!)).toContain('WindowAgg')
  })

  it('counts by month: the month of a clock is worked out where they are asked', { timeout: 120_000 }, async ({ skip }) => {
    if (!servers) return skip(noServer)
    const [plan] = await asked('volume', 'month')
    expect(sent(plan!).map((node) => node['Remote SQL'])).toEqual([
      expect.stringMatching(/^SELECT created_at FROM/),
      expect.stringMatching(/^SELECT created_at FROM/),
    ])
  })
})
