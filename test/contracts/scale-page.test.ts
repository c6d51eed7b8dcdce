import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Dialect, dialect } from '../../src/metrics/dialect.ts'
import { metric, metricNames, type Need } from '../../src/metrics/metric.ts'
import { ask } from '../../src/metrics/question.ts'
import { metricStatements } from '../../src/metrics/warehouse/statements.ts'
import { tableOfQuestion } from '../../src/metrics/warehouse/table-of-question.ts'
import { warehouseFields } from '../../src/metrics/warehouse/warehouse-field.ts'
import type { WarehouseTable } from '../../src/metrics/warehouse/warehouse-table.ts'
import { parseSchedules } from '../../src/time/business-hours.ts'
import { database } from '../oracle/table.ts'
import { text } from '../pages.ts'

/** Dollars for 2^40 bytes in BigQuery, and for 10^12 in Athena: as the pages quote them. */
const [perTebibyte, perTerabyte] = [6.25, 5]
const billion = 1e9

/** Rows of the table of a page that follows a comment. */
const rowsAfter = (page: string, comment: string): string[][] => {
  const [, table] = text(page).split(`<!-- ${comment} -->\n`)
  const lines = table!.trimStart().split('\n\n')[0]!.split('\n').slice(2)
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const october = { from: Date.UTC(2026, 9), to: Date.UTC(2026, 10) }
const businessHours = {
  ...{ ...parseSchedules('Mon-Fri 09:00-18:00', '--business-hours'), zone: undefined },
  ...{ holidays: new Set<number>(), exceptions: new Map() },
}
const pages = ['docs/scale.md', 'docs/scale.ko.md']

describe.each(pages)('%s', (page) => {
  let words: Dialect
  let db: Awaited<ReturnType<typeof database>>
  const widths = new Map(
    rowsAfter(page, 'columns').map(([name, plain, parquet]) => [name!.replaceAll('`', ''), [plain, parquet].map(Number)]),
  )
  const table: WarehouseTable = {
    ...tableOfQuestion({ ...ask('UTC'), metrics: [], asOf: Date.UTC(2026, 10, 1), businessHours }, october),
    ...{ name: ['tickets'], column: (field) => (widths.has(field) ? field : undefined), orders: { months: ['2026-10'] } },
  }
  beforeAll(async () => {
    words = (await dialect('duckdb'))!
    db = await database()
    // an engine skips what statistics of its rows rule out
    const some = {
      id: '1',
      created_at: '2026-10-01',
      spam: true,
      status: 'open',
      channel: 'email',
      csat: 'good',
      tags: ['a', 'b'],
      replies: 1,
      reopens: 1,
    }
    await db.tickets([
      some,
      { ...some, spam: false, agent_initiated: true, solved_at: '2026-10-03', first_response_at: '2026-10-02' },
      {},
    ])
  })
  afterAll(() => db.close())

  /** The columns that the engine's own plan of a query reads of the table. */
  async function scanned(sql: string): Promise<string[]> {
    const [{ explain_value }] = (await db.rows(`EXPLAIN (FORMAT json) ${sql}`)) as [{ explain_value: string }]
    const found: string[] = []
    const visit = ({ extra_info = {}, children = [] }: PlanNode) => {
      if (/tickets$/.test(extra_info.Table ?? ''))
        found.push(
          ...JSON.stringify([extra_info.Projections, extra_info.Filters])
            .split(/\W+/)
            .filter((word) => widths.has(word)),
        )
      children.forEach(visit)
    }
    for (const node of JSON.parse(explain_value) as PlanNode[]) visit(node)
    return [...new Set(found)].sort()
  }
  /** The columns that a query says it reads. */
  const named = (sql: string) => /source AS \(\s*SELECT (.+) FROM tickets\n/.exec(sql)![1]!.split(', ').sort()

  it('says of every metric which columns its queries read, and what a billion tickets of them weigh and cost', {
    timeout: 60_000,
  }, async () => {
    const always = ['id', 'created_at', 'spam', 'agent_initiated']
    const there = (need: Need) => need !== 'ces_scale' && (!(need in warehouseFields) || widths.has(need))
    const lines: string[][] = []
    const bill = [0, 0]
    for (const id of metricNames()) {
      const asked = (await metric(id))!
      // those that need a column which few tables have cost what that column weighs
      if (!asked.needs.every((need) => [need].flat().some(there))) continue
      const statements = metricStatements(asked, [[]], table, words)
      const read = await Promise.all(statements.map(({ sql }) => scanned(sql)))
      expect(statements.map(({ sql }) => named(sql))).toEqual(read)
      const bytes = (kind: number) => read.flat().reduce((sum, column) => sum + widths.get(column)![kind]!, 0)
      const dollars = [(bytes(0) * billion * perTebibyte) / 2 ** 40, (bytes(1) * billion * perTerabyte) / 1e12]
      for (const [i, each] of dollars.entries()) bill[i]! += each
      const more = [...widths.keys()].filter((column) => read.flat().includes(column) && !always.includes(column))
      lines.push([
        `\`${id}\``,
        more.map((column) => `\`${column}\``).join(', ') || '–',
        String(statements.length),
        ...[bytes(0), bytes(1)].flatMap((each, i) => [each.toFixed(0), `$${dollars[i]!.toFixed(2)}`]),
      ])
      for (const columns of read) expect(columns).toEqual(expect.arrayContaining(always))
    }
    const shown = rowsAfter(page, 'metrics')
    expect(shown, lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')).toEqual(lines)
    for (const each of bill) expect(text(page)).toContain(`$${each.toFixed(2)}`)
    expect(text(page)).toMatch(/\$6\.25 .*TiB/)
    expect(text(page)).toMatch(/\$5 .*TB/)
  })
})

interface PlanNode {
  extra_info?: { Table?: string; Projections?: unknown; Filters?: unknown }
  children?: PlanNode[]
}
