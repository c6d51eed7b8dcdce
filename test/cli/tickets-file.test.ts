import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import stringWidth from 'string-width'
import { afterAll, describe, expect, it } from 'vitest'
import { ticketListSchema } from '../../src/config/schemas/ticket-list.ts'
import { run, teahouse } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'tickets-file-'))
cpSync(teahouse, home, { recursive: true })
afterAll(() => rmSync(home, { recursive: true }))

type Row = Record<string, string>
type Values = Record<string, number | null>

async function both(...args: string[]) {
  const { code, out, err } = await run(['metrics', ...args, '--tickets', 'each.csv', '-f', 'json', '-q'], { cwd: home })
  expect([code, err]).toEqual([0, ''])
  const { results, ledger } = JSON.parse(out) as {
    results: { metric: string; group: object; values: Values }[]
    ledger: { counted: number }
  }
  const rows = parse(readFileSync(join(home, 'each.csv')), { columns: true }) as Row[]
  const of = (metric: string) => results.find((r) => r.metric === metric && Object.keys(r.group).length === 0)!.values
  return { rows, of, counted: ledger.counted, results }
}

/** By hand: numbers of a column, without blanks. */
const numbers = (rows: readonly Row[], column: string) =>
  rows.filter((row) => row[column] !== '').map((row) => Number(row[column]))
/** Between two neighbours, by how far the place lies between them: the usual median and its kin. */
function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * p
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at - Math.floor(at))
}
const sum = (values: readonly number[]) => values.reduce((total, n) => total + n, 0)

describe('--tickets', () => {
  it.each([
    ['tickets.csv', '--orders', 'orders.csv', '--business-hours', 'Mon-Fri 09:00-18:00'],
    [
      'tickets.csv',
      '--business-hours',
      'Mon-Fri 09:00-18:00',
      '--target',
      'email=4bh',
      '--month',
      '2026-10',
      '--only',
      'channel=email|chat',
    ],
    ['gorgias.csv'],
    ['inquiries.ko.cp949.csv'],
  ])(
    '%s %s %s %s %s: its sums and medians are those of the report',
    async (...args) => {
      const { rows, of, counted, results } = await both(...args.filter((arg) => arg !== undefined))
      const is = (column: string, value: string) => rows.filter((row) => row[column] === value).length
      expect(rows).toHaveLength(counted)
      expect(rows).toHaveLength(of('volume').tickets!)
      const first = of('first-response')
      if (first.n !== null) {
        const times = numbers(rows, 'first_response_s')
        for (const reply of ['answered', 'waiting', 'closed_unanswered', 'invalid'])
          expect(is('reply', reply), reply).toBe(first[reply])
        for (const [value, p] of [
          ['p50_s', 0.5],
          ['p90_s', 0.9],
          ['p95_s', 0.95],
        ] as const)
          expect(quantile(times, p)).toBeCloseTo(first[value]!, 6)
        expect(sum(times) / times.length).toBeCloseTo(first.mean_s!, 6)
        expect(Math.max(...times)).toBe(first.max_s)
        const waits = numbers(rows, 'waited_s')
        expect(waits).toHaveLength(first.waiting!)
        if (waits.length > 0 && first.longest_waiting_s !== null) expect(Math.max(...waits)).toBe(first.longest_waiting_s)
        const target = of('within-target')
        for (const value of ['met', 'missed', 'pending']) expect(is('within_target', value), value).toBe(target[value])
      }
      if (args.includes('--business-hours')) {
        const business = of('first-response-business')
        const inside = rows.filter((row) => row.answered_outside_hours === 'false')
        expect(is('answered_outside_hours', 'true')).toBe(business.outside_hours)
        expect(quantile(numbers(inside, 'first_response_business_s'), 0.5)).toBeCloseTo(business.p50_s!, 6)
        const solved = rows.filter((row) => row.solved_outside_hours === 'false')
        expect(quantile(numbers(solved, 'resolution_business_s'), 0.5)).toBeCloseTo(of('resolution-business').p50_s!, 6)
      }
      if (of('resolution').n !== null) {
        const times = numbers(rows, 'resolution_s')
        expect(times).toHaveLength(of('resolution').n!)
        expect(quantile(times, 0.5)).toBeCloseTo(of('resolution').p50_s!, 6)
      }
      for (const value of ['good', 'neutral', 'bad'])
        if (of('csat')[value] !== null) expect(is('csat', value)).toBe(of('csat')[value])
      if (of('one-touch').n !== null) {
        expect(is('one_touch', 'true')).toBe(of('one-touch').one_touch)
        expect(rows.filter((row) => row.solved === 'true' && row.replies === '0').length).toBe(of('one-touch').no_reply)
      }
      if (of('reopen-rate').n !== null) expect(is('reopened', 'true')).toBe(of('reopen-rate').reopened)
      expect(is('tags', '')).toBe(of('tags').untagged)
      for (const { metric, group, values } of results)
        if (metric === 'tags' && 'tag' in group)
          expect(rows.filter((row) => row.tags!.split(';').includes(String(group.tag))).length).toBe(values.tickets)
      if (args.includes('--orders')) expect(is('in_order_months', 'true')).toBe(of('contact-rate').tickets)
    },
    60_000,
  )

  it('read again it is the same tickets', async () => {
    await both('tickets.csv', '--only', 'channel=email')
    const before = JSON.parse(
      (
        await run(
          [
            'metrics',
            'tickets.csv',
            '--only',
            'channel=email',
            '-m',
            'first-response,csat,tags,one-touch,reopen-rate,resolution',
            '-f',
            'json',
          ],
          { cwd: home },
        )
      ).out,
    )
    const again = JSON.parse(
      (
        await run(
          [
            'metrics',
            'each.csv',
            '--map',
            'resolution_s=resolution_s',
            '-m',
            'first-response,csat,tags,one-touch,reopen-rate,resolution',
            '-f',
            'json',
            '--as-of',
            before.period.asOf,
          ],
          { cwd: home },
        )
      ).out,
    )
    for (const metric of ['first-response', 'tags', 'one-touch', 'reopen-rate', 'resolution'])
      expect(again.results.find((r: { metric: string }) => r.metric === metric).values, metric).toEqual(
        before.results.find((r: { metric: string }) => r.metric === metric).values,
      )
  }, 60_000)

  it('JSON lines and Parquet hold what CSV holds', async () => {
    const { rows } = await both('tickets.csv', '--month', '2026-10')
    for (const file of ['each.ndjson', 'each.parquet'])
      expect((await run(['metrics', 'tickets.csv', '--month', '2026-10', '--tickets', file, '-q'], { cwd: home })).code).toBe(0)
    const lines = readFileSync(join(home, 'each.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const cell = (value: unknown) => (value === null ? '' : Array.isArray(value) ? value.join(';') : String(value))
    expect(lines.map((line) => Object.fromEntries(Object.entries(line).map(([name, value]) => [name, cell(value)])))).toEqual(
      rows,
    )
    const database = await DuckDBInstance.create(':memory:')
    const connection = await database.connect()
    const { created_at, ...columns } = lines[0]!
    const names = Object.keys(columns)
    const found = await connection.runAndReadAll(
      `SELECT epoch_ms(created_at) AS created, ${names.join(', ')} FROM '${join(home, 'each.parquet')}'`,
    )
    expect(found.getRowObjectsJS()).toEqual(
      lines.map(({ created_at, ...line }) => ({ created: BigInt(Date.parse(created_at as string)), ...line })),
    )
    connection.closeSync()
    database.closeSync()
  })

  it('what a hostile export writes stays a cell, and JSON lines have it to the letter', async () => {
    const tags = ['=HYPERLINK("http://x")', 'a "b"', 'line\nfeed', 'c,d', '\u202eevil']
    writeFileSync(
      join(home, 'odd.json'),
      JSON.stringify(tags.map((tag, i) => ({ id: `-${i}`, created_at: '2026-10-01T10:00:00Z', tags: [tag], agent: '@mina' }))),
    )
    const { rows } = await both('odd.json', '--source', 'generic', '-m', 'volume')
    expect(rows.map((row) => row.tags)).toEqual([`'${tags[0]}`, ...tags.slice(1)])
    expect(rows.map((row) => row.id)).toEqual(tags.map((_, i) => `'-${i}`))
    expect((await run(['metrics', 'odd.json', '--source', 'generic', '--tickets', 'odd.ndjson', '-q'], { cwd: home })).code).toBe(
      0,
    )
    const text = readFileSync(join(home, 'odd.ndjson'), 'utf8')
    expect(text).not.toContain('\u202e')
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).tags),
    ).toEqual(tags.map((tag) => [tag]))
  })

  it.each([
    [['--tickets', 'tickets.csv'], /input files/],
    [['--orders', 'orders.csv', '--tickets', 'orders.csv'], /input files/],
    [['--tickets', 'each.xlsx'], /ending[\s\S]*\.parquet/],
    [['--tickets', '-'], /ending/],
    [['--tickets', 'each.csv', '-o', 'each.csv'], /already/],
  ])('%j is refused', async (args, says) => {
    const before = readFileSync(join(home, 'tickets.csv'), 'utf8')
    const { code, err } = await run(['metrics', 'tickets.csv', ...args], { cwd: home })
    expect([code, err]).toEqual([2, expect.stringMatching(says)])
    expect(readFileSync(join(home, 'tickets.csv'), 'utf8')).toBe(before)
  })
})

describe('--list', () => {
  const list = async (...args: string[]) => {
    const { code, out, err } = await run(['metrics', 'tickets.csv', ...args], { cwd: home })
    expect([code, err]).toEqual([0, ''])
    return out
  }

  it('every format has the same tickets', async () => {
    const json = ticketListSchema.parse(JSON.parse(await list('--list', 'csat.bad', '-f', 'json')))
    const tickets = 'tickets' in json ? json.tickets : []
    expect('count' in json && json.count).toBe(tickets.length)
    const ids = tickets.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(5)
    const csv = parse(await list('--list', 'csat.bad', '-f', 'csv'), { columns: true }) as Row[]
    expect(csv.map(({ id, created_at, csat }) => [id, created_at, csat])).toEqual(tickets.map((t) => [t.id, t.created_at, 'bad']))
    const table = await list('--list', 'csat.bad')
    expect([...table.matchAll(/^ {2}(\d{5}) /gm)].map(([, id]) => id)).toEqual(ids)
    const page = await list('--list', 'csat.bad', '-f', 'markdown')
    expect([...page.matchAll(/^\| (\d{5}) \|/gm)].map(([, id]) => id)).toEqual(ids)
    await run(['metrics', 'tickets.csv', '--list', 'csat.bad', '-o', 'bad.csv'], { cwd: home })
    expect(parse(readFileSync(join(home, 'bad.csv')), { columns: true })).toEqual(csv)
  })

  it('a metric alone lists its counts, which are those of the report', async () => {
    const json = ticketListSchema.parse(JSON.parse(await list('--list', 'within-target', '--month', '2026-10', '-f', 'json')))
    const report = JSON.parse(await list('-m', 'within-target', '--month', '2026-10', '-f', 'json'))
    const { met, missed, pending, n } = report.results[0].values
    expect('lists' in json && json.lists).toEqual(
      Object.entries({ met, missed, pending, n }).map(([value, count]) => ({ list: `within-target.${value}`, count })),
    )
  })

  it('names nobody: ids, times, tags and what the metric is about', async () => {
    const people = ['Doyun', 'example.com', '190052002788', '결제가 두 번']
    const source = readFileSync(join(home, 'tickets.csv'), 'utf8')
    for (const name of people) expect(source).toContain(name)
    const all = await list('--list', 'volume.tickets', '-f', 'json')
    for (const name of people) expect(all).not.toContain(name)
  })

  it.each([40, 60, 80, 120])('nothing is wider than %i columns', async (terminal) => {
    for (const lang of ['en', 'ko'])
      for (const name of ['within-target.missed', 'within-target', 'first-response.waiting']) {
        const { out } = await run(['metrics', 'tickets.csv', '--list', name, '--lang', lang], {
          cwd: home,
          terminal,
          env: { NO_COLOR: '1' },
        })
        expect(out.split('\n').filter((line) => stringWidth(line) > terminal)).toEqual([])
      }
  })

  it.each([
    [['--list', 'within-target.mised'], /Did you mean within-target.missed\?/],
    [['--list', 'within-targt.missed'], /Did you mean within-target\.missed\?/],
    [['--list', 'csat.bad', '--by', 'month'], /--by does not go with it/],
    [['--list', 'csat.bad', '--fail-if', 'csat.share < 1%'], /--fail-if/],
    [['--list', 'contact-rate.tickets'], /no orders given/],
    [['--list', 'tags.untagged', '--only', 'tag=gift'], /none is untagged/],
  ])('%j is an error', async (args, says) => {
    const { code, out, err } = await run(['metrics', 'tickets.csv', ...args], { cwd: home })
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(says)])
    expect((await run(['metrics', 'tickets.csv', ...args, '--lang', 'ko'], { cwd: home })).err).toMatch(/[가-힣]/)
  })
})
