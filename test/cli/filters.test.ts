import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { reportSchema } from '../../src/config/schemas/report.ts'
import { dimension, dimensionNames } from '../../src/metrics/dimension.ts'
import { run, teahouse } from './run.ts'

type Report = z.infer<typeof reportSchema>

async function metrics(args: readonly string[], cwd = teahouse): Promise<Report> {
  const { code, out, err } = await run(['metrics', ...args, '-f', 'json', '-q'], { cwd })
  expect([code, err]).toEqual([0, ''])
  return reportSchema.parse(JSON.parse(out))
}

const zendesk = ['tickets.csv', '--orders', 'orders.csv']
const wholes = ({ results }: Report) => results.filter(({ group }) => Object.keys(group).length === 0)
const quoted = (key: string) => `"${key.replaceAll('"', '""')}"`

describe('--only', () => {
  // the groups of --by are counted another way, and checked by tests of their own
  it.each([
    ...dimensionNames().map((by) => [zendesk, by] as const),
    ...['channel', 'tag'].flatMap((by) => [[['gorgias.csv'], by] as const, [['inquiries.ko.cp949.csv'], by] as const]),
  ])(
    '%s %s: a filter is its group of --by, in every metric',
    async (files, by) => {
      const { code } = await run(['metrics', ...files, '--only', `${by}!="no such"`, '-m', 'volume'])
      const grouped = await metrics([...files, '--by', by])
      const groups = grouped.results.filter(({ metric, group }) => metric === 'volume' && by in group)
      if (groups.every(({ group }) => group[by] === null)) {
        // the fixture does not have it: whatever is asked for is an error
        expect(code).toBe(2)
        return
      }
      const all = groups.map(({ group }) => group[by]!)
      const some = new Set([all[0]!, all.at(-1)!])
      const withOrders = (await dimension(by))!.withoutOrders === undefined
      for (const key of some) {
        const report = await metrics([...files, '--only', `${by}=${key === null ? '(none)' : quoted(key)}`])
        expect(report.period.filter).toEqual([{ by, is: [key] }])
        for (const { metric, values } of wholes(report)) {
          if (metric === 'tags' || metric === 'expectations') continue
          const group = grouped.results.find(
            (one) => one.metric === metric && Object.keys(one.group).length === 1 && one.group[by] === key,
          )
          if (group) expect(values, `${metric} ${by}=${key}`).toEqual(group.values)
        }
        if (!withOrders && files === zendesk)
          expect(wholes(report).find(({ metric }) => metric === 'contact-rate')).toMatchObject({ values: { rate: null } })
        const without = await metrics([...files, '-m', 'volume', '--only', `${by}!=${key === null ? '(none)' : quoted(key)}`])
        expect(report.ledger.counted + without.ledger.counted).toBe(grouped.ledger.counted)
        expect(report.ledger.excluded.filtered ?? 0).toBeGreaterThanOrEqual(without.ledger.counted)
      }
    },
    60_000,
  )

  const rows = parse(readFileSync(join(teahouse, 'tickets.csv')), { columns: true, relax_column_count: true }) as Record<
    string,
    string
  >[]
  const tagged =
    (...tags: string[]) =>
    (row: Record<string, string>) =>
      tags.every((tag) => row.Tags!.split(' ').includes(tag))
  /** Tickets that count, as a reader of the file sees it: readable days, the first row of an id, no spam and no merged ones. */
  const counted = [
    ...new Map(
      rows
        .filter((row) => /^2026-/.test(row['Created at']!) && !Number.isNaN(Date.parse(`${row['Created at']}Z`)))
        .map((row) => [row.Id, row]),
    ).values(),
  ].filter((row) => !['spam', 'closed_by_merge'].some((tag) => tagged(tag)(row)))

  it('several values are any of them, several entries all of them, a tag named twice both', async () => {
    const count = async (only: string, ...more: string[]) =>
      (await metrics(['tickets.csv', '-m', 'volume', '--only', only, ...more])).ledger.counted
    expect(counted.length).toBe((await metrics(['tickets.csv', '-m', 'volume'])).ledger.counted)
    const both = counted.filter(tagged('carrier_delay', 'gift'))
    expect(both.length).toBeGreaterThan(5)
    expect(await count('tag=carrier_delay,tag=gift')).toBe(both.length)
    expect(await count('tag=carrier_delay', '--only', 'tag=gift')).toBe(both.length)
    expect(await count('tag=carrier_delay|gift')).toBe(
      counted.filter((row) => tagged('carrier_delay')(row) || tagged('gift')(row)).length,
    )
    expect(await count('tag=carrier_delay,tag!=gift')).toBe(
      counted.filter((row) => tagged('carrier_delay')(row) && !tagged('gift')(row)).length,
    )
    expect(await count('tag=carrier_delay,agent=jo park|RINA MORI')).toBe(
      counted.filter((row) => tagged('carrier_delay')(row) && ['Jo Park', 'Rina Mori'].includes(row.Assignee!)).length,
    )
    const none = await metrics(['tickets.csv', '-m', 'volume', '--only', 'tag=vip,tag!=vip'])
    expect([none.ledger.counted, none.warnings.map(({ code }) => code)]).toEqual([
      0,
      expect.arrayContaining(['nothing-filtered']),
    ])
  })

  it('spam is that of the filtered tickets, and the period comes first', async () => {
    const all = await metrics(['tickets.csv', '-m', 'volume', '--month', '2026-10'])
    const chat = await metrics(['tickets.csv', '-m', 'volume', '--month', '2026-10', '--only', 'channel=chat'])
    const others = await metrics(['tickets.csv', '-m', 'volume', '--month', '2026-10', '--only', 'channel!=chat'])
    expect(chat.ledger.excluded.out_of_range).toBe(all.ledger.excluded.out_of_range)
    for (const reason of ['spam', 'merged'] as const)
      expect((chat.ledger.excluded[reason] ?? 0) + (others.ledger.excluded[reason] ?? 0)).toBe(all.ledger.excluded[reason])
    expect([chat.ledger.rejected, chat.ledger.duplicate]).toEqual([all.ledger.rejected, all.ledger.duplicate])
  })

  it('--compare compares the filtered tickets of both months', async () => {
    const args = [...zendesk, '-m', 'volume,contact-rate', '--only', 'tag=carrier_delay,channel=email']
    const { comparison } = await metrics([...args, '--compare'])
    const months = await metrics([...args, '--by', 'month'])
    const of = (month: string, metric: string, value: string) =>
      months.results.find((r) => r.metric === metric && r.group.month === month)!.values[value]
    const change = (metric: string) => comparison!.changes.find((c) => c.metric === metric && Object.keys(c.group).length === 0)!
    expect([change('volume').now, change('volume').before]).toEqual([
      of('2026-10', 'volume', 'tickets'),
      of('2026-09', 'volume', 'tickets'),
    ])
    expect([change('contact-rate').now, change('contact-rate').before]).toEqual([
      of('2026-10', 'contact-rate', 'rate'),
      of('2026-09', 'contact-rate', 'rate'),
    ])
  })

  it('nobody is untagged among those filtered by a tag, and the report does not say 0', async () => {
    const tagsOf = (report: Report) => wholes(report).find(({ metric }) => metric === 'tags')!
    const filtered = tagsOf(await metrics(['tickets.csv', '-m', 'tags', '--only', 'tag=gift']))
    expect(filtered).toMatchObject({ values: { untagged: null, untagged_share: null }, reason: expect.stringContaining('tag') })
    const rest = tagsOf(await metrics(['tickets.csv', '-m', 'tags', '--only', 'tag!=gift']))
    expect(rest.values.untagged).toBe(counted.filter((row) => row.Tags === '').length)
    expect(rest.reason).toBeUndefined()
  })

  it('labels and aliases of the tag list find their tag', async () => {
    const by = async (only: string) =>
      (await metrics(['tickets.csv', '-m', 'volume', '--taxonomy', 'taxonomy.yaml', '--only', only])).ledger.counted
    const expected = counted.filter((row) => tagged('carrier_delay')(row) || tagged('배송업체_지연')(row)).length
    for (const name of ['carrier_delay', '배송업체_지연', '배송업체 지연', 'Carrier Delay', '배송업체_지연'.normalize('NFD')])
      expect(await by(`tag=${name}`), name).toBe(expected)
  })

  it('a heading names it, in both languages', async () => {
    const args = ['metrics', ...zendesk, '-m', 'contact-rate', '--only', 'tag=gift,channel=email|chat,agent!=Jo Park']
    const one = ({ out }: { out: string }) => out.replace(/\n {2}(?=\S)/g, ' ')
    expect(one(await run(args))).toContain('only tag gift, channel email or chat, not agent Jo Park, rates over all orders')
    expect(one(await run([...args, '--lang', 'ko']))).toContain(
      '태그 gift, 채널 이메일·채팅만, 상담원 Jo Park 제외, 비율은 전체 주문 기준',
    )
    expect(one(await run([...args, '-f', 'markdown']))).toContain('only tag gift')
  })

  it.each([
    ['tag=carier_delay', /no ticket has "carier_delay"[\s\S]*Did you mean carrier_delay\?[\s\S]*gift/],
    ['product=Sencha', /no product[\s\S]*It has: agent, channel/],
    ['channel=email,channel=chat', /channel twice[\s\S]*channel=email\|chat/],
    ['month=2025-01', /no ticket has "2025-01"/],
    ['tag="(none)"', /no ticket has "\(none\)"/],
    ['status=(none)', /no ticket has "\(none\)"/],
  ])('%s is an error that says what there is', async (only, says) => {
    const { code, out, err } = await run(['metrics', 'tickets.csv', '--only', only])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(says)
    const korean = await run(['metrics', 'tickets.csv', '--only', only, '--lang', 'ko'])
    expect(korean.err).toMatch(/[가-힣]/)
  })
})

describe('--only of insights', () => {
  const insights = async (...args: string[]) => {
    const { code, out, err } = await run(['insights', ...zendesk, ...args, '-f', 'json', '-q'])
    expect([code, err]).toEqual([0, ''])
    return JSON.parse(out) as {
      insights: { insight: string; cannotTell: string | null; rows: Record<string, unknown>[] }[]
      ledger: Report['ledger']
    }
  }

  it('names choose insights, what has an = chooses tickets', async () => {
    const found = await insights('--only', 'matrix,channel=email', '--only', 'speed')
    expect(found.insights.map(({ insight }) => insight)).toEqual(['matrix', 'speed'])
    const { ledger } = await metrics(['tickets.csv', '-m', 'volume', '--only', 'channel=email'])
    expect(found.ledger).toEqual(ledger)
  })

  it('what looks at the tickets that are left out cannot tell', async () => {
    const found = await insights('--only', 'channel=email,repeats,loyalty,channels,matrix')
    const told = Object.fromEntries(found.insights.map(({ insight, cannotTell }) => [insight, cannotTell === null]))
    expect(told).toEqual({ repeats: false, loyalty: false, channels: false, matrix: true })
    const { rows } = found.insights.find(({ insight }) => insight === 'matrix')!
    expect(rows.every(({ repeat_share }) => repeat_share === null)).toBe(true)
  })

  it('a misspelt insight is one', async () => {
    expect(await run(['insights', 'tickets.csv', '--only', 'surge'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"surges"'),
    })
  })
})

describe('values as hostile exports write them', () => {
  const home = mkdtempSync(join(tmpdir(), 'filters-'))
  const odd = [`x'); DROP TABLE all_tickets; --`, 'a,b|c=d', '"quoted"', '(none)', '\\', '%', 'İstanbul', 'Café'.normalize('NFD')]
  beforeAll(() => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
    writeFileSync(
      join(home, 'tickets.csv'),
      [
        'id,created_at,product',
        ...odd.map((product, i) => `${i + 1},2026-10-01T10:00:00Z,${cell(product)}`),
        '99,2026-10-02T10:00:00Z,',
      ].join('\r\n'),
    )
  })
  afterAll(() => rmSync(home, { recursive: true }))

  it.each(odd)('%s is found by itself, in quotes', async (product) => {
    const report = await metrics(
      ['tickets.csv', '--source', 'generic', '-m', 'volume', '--only', `product=${quoted(product)}`],
      home,
    )
    expect([report.ledger.counted, report.period.filter]).toEqual([1, [{ by: 'product', is: [product] }]])
  })

  it('whatever the case and the normal form', async () => {
    const report = await metrics(['tickets.csv', '--source', 'generic', '-m', 'volume', '--only', 'product=CAFÉ'], home)
    expect(report.ledger.counted).toBe(1)
  })

  it('(none) without quotes is those without, beside those that are called so', async () => {
    const report = await metrics(['tickets.csv', '--source', 'generic', '-m', 'volume', '--only', 'product=(none)'], home)
    expect(report.period.filter).toEqual([{ by: 'product', is: ['(none)', null] }])
  })
})
