import { init, validate } from '@polyglot-sql/sdk'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Dialect, dialect, dialectNames } from '../../src/metrics/dialect.ts'
import { dimension, dimensionNames } from '../../src/metrics/dimension.ts'
import { metric, metricNames } from '../../src/metrics/metric.ts'
import { defaultTargets } from '../../src/metrics/targets.ts'
import { portable } from '../../src/metrics/warehouse/portable-sql.ts'
import { metricStatements } from '../../src/metrics/warehouse/statements.ts'
import { tableOfQuestion } from '../../src/metrics/warehouse/table-of-question.ts'
import type { WarehouseTable } from '../../src/metrics/warehouse/warehouse-table.ts'
import { parseSchedules } from '../../src/time/business-hours.ts'

const businessHours = {
  ...parseSchedules('Mon-Fri 09:00-18:00', '--business-hours'),
  zone: undefined,
  holidays: new Set<number>(),
}
const october = { from: Date.UTC(2026, 9), to: Date.UTC(2026, 10) }
const table: WarehouseTable = {
  ...tableOfQuestion(
    {
      ...{ zone: 'Asia/Seoul', ...october, metrics: [], by: [], per: 'orders', countCancelled: true, countAutoReplies: false },
      ...{
        targets: defaultTargets,
        ces: { low: 1, high: 7, easy: 'high' },
        businessHours: { ...businessHours, exceptions: new Map() },
      },
    },
    october,
  ),
  name: ['support', 'Tickets'],
  column: (field) => (field === 'created_at' ? 'Opened at' : field),
  orders: { table: ['orders'], countCancelled: true, whole: ['2026-10'] },
}
/** The database's own name in the grammar. */
const grammar: Readonly<Record<string, string>> = { postgres: 'postgresql' }

beforeAll(() => init(), 60_000)

const named = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => ({ id, dimension: (await dimension(id))! })))
const queries = async (id: string, by: readonly string[], words: Dialect) =>
  metricStatements((await metric(id))!, by.length > 0 ? [[], await named(by)] : [[]], table, words).map(({ sql }) => sql)

describe.each(dialectNames())('%s', async (name) => {
  const words = (await dialect(name))!

  // a grammar that is not ours; it forgives much, and knows no types
  it('is read without an error, whatever is asked', { timeout: 120_000 }, async () => {
    const asked = [
      ...(await Promise.all(metricNames().map((id) => queries(id, ['month', 'channel'], words)))).flat(),
      ...(await Promise.all(dimensionNames().map((by) => queries('csat', [by], words)))).flat(),
      ...(words.first ? [words.first] : []),
    ]
    const wrong = asked.flatMap((sql) => {
      const { valid, errors } = validate(sql, grammar[name] ?? name)
      return valid ? [] : [`${JSON.stringify(errors)} in\n${sql}`]
    })
    expect(wrong).toEqual([])
    expect(asked.length).toBeGreaterThan(metricNames().length)
  })

  it.each(['first-response', 'tags', 'contact-rate'])('writes %s by week as it did', async (id) => {
    const by = id === 'tags' ? ['tag'] : ['week']
    const simple = { ...table, business: undefined }
    const sql = metricStatements((await metric(id))!, [[], await named(by)], simple, words).map(
      (statement) => `${statement.sql};\n`,
    )
    await expect(sql.join('\n')).toMatchFileSnapshot(`../golden/dialects/${name}/${id}.sql`)
  })

  it('gives back a text and a name as they were', () => {
    for (const said of ["O'Hara", 'back\\slash', '결제-오류', "'; DROP TABLE tickets; --"]) {
      const { valid } = validate(`SELECT ${words.text(said)} AS ${words.name('Opened at')} FROM t`, grammar[name] ?? name)
      expect(valid, said).toBe(true)
    }
  })

  it('refuses what is not in the contract', () => {
    expect(() => portable('median(reply_s)', words)).toThrow('median() is not among the words')
  })
})

describe('what DuckDB writes another way', async () => {
  const postgres = (await dialect('postgres'))!
  it.each([
    ["max(s) FILTER (WHERE reply = 'waiting')", "max(CASE WHEN reply = 'waiting' THEN s END)"],
    ['count(DISTINCT requester) FILTER (WHERE in_order_months)', 'count(DISTINCT CASE WHEN in_order_months THEN requester END)'],
    ['count(*) FILTER (WHERE a)', 'count(CASE WHEN a THEN 1 END)'],
    ['(a > b) IS NOT TRUE', '(NOT coalesce((a > b), false))'],
    ['x AND (a > b) IS NOT FALSE', 'x AND coalesce((a > b), true)'],
    ['created_at IS NOT NULL', 'created_at IS NOT NULL'],
    ["['mon', 'tue'][isodow(d)]", "CASE extract(isodow FROM d) WHEN 1 THEN 'mon' WHEN 2 THEN 'tue' END"],
    ['quantile_cont(s, [0.5, 0.9])[2]', 'percentile_cont(0.9) WITHIN GROUP (ORDER BY s)'],
    ['good / nullif(rated, 0)', 'good * CAST(1 AS double precision) / nullif(rated, 0)'],
    ["channel = 'O''Hara (FILTER [x])'", "channel = 'O''Hara (FILTER [x])'"],
    ["-- a machine's, but\nx", "-- a machine's, but\nx"],
  ])('%s', (ours, theirs) => {
    expect(portable(ours, postgres)).toBe(theirs)
  })
})
