import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/config/schemas/report.ts'
import type { Change, Comparison } from '../../src/metrics/comparison.ts'
import { changes, mixes, type SheetTicket, waitRange } from '../oracle/comparison.ts'
import { random } from '../oracle/random-tickets.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-compare-'))
afterAll(() => rmSync(folder, { recursive: true }))

const asOf = Date.parse('2026-11-01T00:00:00Z')
const header = 'ticket id,created at,status,channel,tags,first response (seconds),replies,csat'

/** A month of a shop; `chatty` moves its tickets to chat. */
function month(from: string, size: number, chatty: number, seed: number): SheetTicket[] {
  const next = random(seed)
  return Array.from({ length: size }, (_, i) => {
    const at =
      Date.parse(`${from}-01T00:00:00Z`) + Math.floor(((i + next()) / size) * (from === '2026-09' ? 30 : 31) * 86_400) * 1000
    const channel = next() < chatty ? 'chat' : next() < 0.8 ? 'email' : 'social'
    const answered = next() < 0.9
    const solved = next() < (answered ? 0.9 : 0.2)
    const rated = solved && next() < 0.4
    return {
      id: `${from}-${i}`,
      created: new Date(at).toISOString().slice(0, 19).replace('T', ' '),
      channel,
      tags: ['carrier-delay', '결제-오류', 'gift'].filter(() => next() < 0.3),
      reply: answered ? Math.floor(next() ** 3 * (channel === 'chat' ? 900 : 90_000)) : undefined,
      waited: (asOf - Math.floor(at / 1000) * 1000) / 1000,
      solved,
      replies: answered ? 1 + Math.floor(next() * 3) : 0,
      csat: rated ? (next() < (channel === 'chat' ? 0.6 : 0.9) ? 'good' : 'bad') : undefined,
    }
  })
}

function sheet(name: string, tickets: readonly SheetTicket[]): string {
  const rows = tickets.map((t) =>
    [t.id, t.created, t.solved ? 'solved' : 'open', t.channel, t.tags.join(';'), t.reply ?? '', t.replies, t.csat ?? ''].join(),
  )
  writeFileSync(join(folder, name), `${[header, ...rows].join('\n')}\n`)
  return name
}

async function compared(...args: string[]): Promise<Comparison & { of(name: string): Change }> {
  const { out, err, code } = await run(['metrics', ...args, '--zone', 'UTC', '--format', 'json'], { cwd: folder })
  expect([code, code === 0 ? '' : err]).toEqual([0, ''])
  const json = JSON.parse(out) as { comparison: Comparison }
  reportSchema.parse(json)
  const of = (name: string) =>
    json.comparison.changes.find((c) => [c.metric, c.value, ...Object.values(c.group)].join(' ') === name) ?? expect.fail(name)
  return { ...json.comparison, of }
}

const near = (n: number | null) => (n === null ? null : expect.closeTo(n, Math.abs(n) > 1000 ? 4 : 8))

describe('two months, as a second implementation compares them', () => {
  it.each([
    [120, 0.2, 260, 0.5, 1],
    [35, 0.6, 24, 0.1, 2],
    [300, 0, 300, 0.4, 3],
  ])('%i tickets with chat at %f, then %i at %f', async (small, calm, large, chatty, seed) => {
    const [before, now] = [month('2026-09', small, calm, seed), month('2026-10', large, chatty, seed + 100)]
    const file = sheet(`months-${seed}.csv`, [...before, ...now])
    writeFileSync(join(folder, 'orders.csv'), 'month,orders\n2026-09,4100\n2026-10,3900\n')
    const found = await compared(file, '--orders', 'orders.csv', '--as-of', '2026-11-01T00:00:00Z', '--compare')
    expect(found).toMatchObject({
      now: { from: '2026-10-01T00:00:00+00:00', to: '2026-11-01T00:00:00+00:00' },
      before: { from: '2026-09-01T00:00:00+00:00', to: '2026-10-01T00:00:00+00:00' },
    })
    const expected = changes(now, before, { now: 3900, before: 4100 })
    expect(expected.size).toBe(13)
    for (const [name, { ratio, ...values }] of expected) {
      const change = found.of(name)
      for (const [key, value] of Object.entries(values)) expect(change[key as 'now'], `${name} ${key}`).toEqual(near(value))
      if (ratio) expect([change.ratio, change.ratio_low, change.ratio_high], name).toEqual(ratio.map(near))
      const open = (low: number | null | undefined, high: number | null | undefined, none: number) =>
        (low ?? Number.NEGATIVE_INFINITY) <= none && (high ?? Number.POSITIVE_INFINITY) >= none
      if (open(values.low, values.high, 0) || (ratio && open(ratio[1], ratio[2], 1))) expect(change.clear, name).toBe(false)
    }
    const all = found.of('first-response p50_all_s')
    const [[a, b], [c, d]] = [waitRange(now), waitRange(before)]
    expect(all.low).toEqual(near(all.change! - Math.hypot(all.now! - a, d - all.before!)))
    expect(all.high).toEqual(near(all.change! + Math.hypot(b - all.now!, all.before! - c)))
    for (const [name, { mix, within }] of mixes(now, before)) {
      const [metric, value] = name.split(' ')
      const one = found.mix.find((m) => m.metric === metric && m.value === value && m.by === 'channel')!
      expect([one.mix, one.within], name).toEqual([near(mix), near(within)])
      expect(one.total, name).toEqual(near(found.of(name).change))
    }
  })

  it('tickets with several tags weigh on each by as much, so that tags add up to the contact rate', async () => {
    const [before, now] = [month('2026-09', 80, 0.3, 9), month('2026-10', 140, 0.3, 10)]
    writeFileSync(join(folder, 'orders.csv'), 'month,orders\n2026-09,1000\n2026-10,1000\n')
    const found = await compared(sheet('tags.csv', [...before, ...now]), '--orders', 'orders.csv', '--compare')
    const weight = (tickets: SheetTicket[], tag: string | null) =>
      tickets
        .filter((t) => (tag === null ? t.tags.length === 0 : t.tags.includes(tag)))
        .reduce((sum, t) => sum + 1 / Math.max(1, t.tags.length), 0) / 1000
    const byTag = found.mix.find((m) => m.metric === 'contact-rate' && m.by === 'tag')!
    expect(byTag.total).toBeCloseTo(0.06, 12)
    expect(byTag.groups).toHaveLength(4)
    for (const { key, within } of byTag.groups) expect(within).toBeCloseTo(weight(now, key) - weight(before, key), 12)
  })
})

describe('what a change may say', () => {
  it('a handful of tickets never makes a change clear, however large', async () => {
    const few = (from: string, csat: 'good' | 'bad', n: number) =>
      month(from, n, 0.5, 4).map((t) => ({ ...t, solved: true, csat, reply: csat === 'good' ? 60 : 80_000 }))
    const found = await compared(sheet('few.csv', [...few('2026-09', 'good', 9), ...few('2026-10', 'bad', 9)]), '--compare')
    expect(found.of('csat share')).toMatchObject({ now: 0, before: 1, change: -1, clear: false })
    expect(found.of('first-response p50_s').clear).toBe(false)
    const more = await compared(sheet('more.csv', [...few('2026-09', 'good', 40), ...few('2026-10', 'bad', 40)]), '--compare')
    expect(more.of('csat share')).toMatchObject({ change: -1, clear: true })
    expect(more.of('first-response p50_s')).toMatchObject({ change: 79_940, low: 79_940, high: 79_940, clear: true })
  })

  it('days that the export does not cover whole are not compared by count, and it says so', async () => {
    const tickets = [...month('2026-09', 200, 0.3, 5).filter((t) => t.created >= '2026-09-15'), ...month('2026-10', 200, 0.3, 6)]
    const file = sheet('late.csv', tickets)
    const { out, code } = await run(['metrics', file, '--zone', 'UTC', '--month', '2026-10', '--compare', '-f', 'json'], {
      cwd: folder,
    })
    expect(code).toBe(0)
    const { comparison, warnings } = JSON.parse(out) as { comparison: Comparison; warnings: { code: string }[] }
    expect(comparison.changes.find((c) => c.metric === 'volume')).toMatchObject({ now: 200, clear: false })
    expect(warnings.map((w) => w.code)).toContain('compare-incomplete')
  })

  it('as many tickets a day are no fewer in February', async () => {
    const days = (from: string, n: number, each: number) =>
      Array.from(
        { length: n * each },
        (_, i) => `${from}-${i},${from}-${String(1 + Math.floor(i / each)).padStart(2, '0')} 12:00`,
      )
    const of = async (name: string, january: number, february: number) => {
      const rows = [...days('2027-01', 31, january), ...days('2027-02', 28, february)]
      writeFileSync(join(folder, name), `ticket id,created at\n${rows.join('\n')}\n`)
      const args = [
        'metrics',
        name,
        '--zone',
        'UTC',
        '--as-of',
        '2027-02-28T23:59:59Z',
        '-m',
        'volume',
        '--compare',
        '-f',
        'json',
      ]
      const { comparison, warnings } = JSON.parse((await run(args, { cwd: folder })).out) as {
        comparison: Comparison
        warnings: { code: string; message: string }[]
      }
      return { ...comparison.changes[0]!, said: warnings.filter((w) => w.code === 'compare-days').map((w) => w.message) }
    }
    const same = await of('same.csv', 50, 50)
    expect(same).toMatchObject({ now: 1400, before: 1550, clear: false })
    expect(same.ratio_high).toBeLessThan(1)
    expect(same.said).toEqual([expect.stringContaining('28 and 31 days')])
    expect(await of('fewer.csv', 50, 40)).toMatchObject({ now: 1120, clear: true, said: [] })
  })

  it('days that are in both periods are not compared, nor days without a ticket', async () => {
    const tickets = [...month('2026-08', 60, 0.3, 11), ...month('2026-10', 60, 0.3, 12)]
    const file = sheet('hole.csv', tickets)
    const failed = async (...flags: string[]) => {
      const { code, err } = await run(['metrics', file, '--zone', 'UTC', ...flags], { cwd: folder })
      expect(code).toBe(2)
      return err
    }
    expect(await failed('--from', '2026-10-11', '--compare', '2026-10')).toContain('overlap')
    expect(await failed('--from', '2026-08-01', '--to', '2026-10-31', '--compare', '2026-10')).toContain('overlap')
    expect(await failed('--month', '2026-10', '--compare')).toContain('no tickets from 2026-09-01..2026-09-30')
    expect(await failed('--month', '2026-12', '--compare', '2026-10')).toContain('there are no tickets of 2026-12 here')
    const korean = await failed('--from', '2026-10-11', '--compare', '2026-10', '--lang', 'ko')
    expect(korean).toContain('2026-10-11..2026-10-31 기간과 2026-10-01..2026-10-31 기간이 겹쳐')
  })

  it('a share of nothing is no share of 0', async () => {
    const silent = month('2026-09', 40, 0.3, 13).map((t) => ({ ...t, csat: undefined }))
    const found = await compared(sheet('unrated.csv', [...silent, ...month('2026-10', 40, 0.3, 14)]), '--compare')
    expect(found.of('csat share')).toMatchObject({ before: null, change: null, low: null, clear: false })
  })

  it('a few short lines stand in columns too, and an interval of which nothing is known is not shown', async () => {
    const file = sheet('short.csv', [...month('2026-09', 25, 0.3, 15), ...month('2026-10', 25, 0.3, 16)])
    const args = ['metrics', file, '--zone', 'UTC', '-m', 'volume,first-response', '--compare']
    const { out } = await run(args, { cwd: folder, terminal: 80, env: { NO_COLOR: '1' } })
    expect(out).toMatch(/^ +Oct +Sep +change$/m)
    expect(out).toMatch(/^ +Tickets +25 +25 +0 % +\(−\d+ to \+\d+\)$/m)
    expect(out).toMatch(/^ +p90 .*$/m)
    expect(out).not.toContain('(… to …)')
  })

  it('the report itself stays what it is without --compare', async () => {
    const args = ['metrics', 'tickets.csv', '--orders', 'orders.csv', '--by', 'channel', '--format', 'json']
    const [plain, compared] = [await run(args), await run([...args, '--compare'])]
    const { comparison, ...rest } = JSON.parse(compared.out)
    expect(comparison.changes.length).toBeGreaterThan(10)
    expect(rest).toEqual(JSON.parse(plain.out))
  })

  it('each period is what the report of that month says', async () => {
    const of = async (month: string, ...more: string[]) =>
      JSON.parse(
        (await run(['metrics', 'tickets.csv', '--orders', 'orders.csv', '--month', month, '--format', 'json', ...more])).out,
      )
    const september = await of('2026-09')
    const { comparison } = await of('2026-10', '--compare')
    for (const { metric, value, before, group } of comparison.changes as Change[]) {
      const found = september.results.find(
        (r: { metric: string; group: object }) => r.metric === metric && JSON.stringify(r.group) === JSON.stringify(group),
      )
      expect(found.values[value], `${metric} ${value}`).toBe(before)
    }
  })

  it('--fail-if takes a change; without a comparison there is nothing to judge', async () => {
    const args = ['metrics', 'tickets.csv', '--orders', 'orders.csv', '-m', 'contact-rate', '--quiet', '--fail-if']
    expect((await run([...args, 'contact-rate.rate.change > 0.01', '--compare'])).code).toBe(1)
    expect((await run([...args, 'contact-rate.rate.change > 5%', '--compare'])).code).toBe(0)
    const { code, err } = await run([...args, 'contact-rate.rate.change > 5%'])
    expect([code, err]).toEqual([2, expect.stringContaining('--compare')])
  })

  it('beside another vendor, exclusions and a list of tags, each says what it says alone', async () => {
    const tickets = [...month('2026-09', 200, 0.3, 7), ...month('2026-10', 300, 0.5, 8)]
    const file = sheet('all.csv', tickets)
    writeFileSync(
      join(folder, 'tags.yaml'),
      'tags:\n  - { id: delay, aliases: [gift] }\n  - { id: carrier-delay, parent: delay }\n',
    )
    writeFileSync(join(folder, 'all.yaml'), 'exclude: { test: [결제-오류] }\n')
    const of = async (...flags: string[]) => {
      const args = ['metrics', file, '--zone', 'UTC', '--config', 'all.yaml', '--taxonomy', 'tags.yaml', '-f', 'json', ...flags]
      const { out, err, code } = await run(args, { cwd: folder })
      expect([code, code === 0 ? '' : err]).toEqual([0, ''])
      return reportSchema.parse(JSON.parse(out))
    }
    const [plain, compared, as] = [await of(), await of('--compare'), await of('--as', 'zendesk')]
    expect(plain.exclusions).toMatchObject([
      { reason: 'test', tickets: tickets.filter((t) => t.tags.includes('결제-오류')).length },
    ])
    const together = await of('--compare', '--as', 'zendesk')
    expect(together).toEqual({ ...plain, comparison: compared.comparison, as: as.as })
    expect(Object.keys(together).slice(-3)).toEqual(['exclusions', 'comparison', 'as'])
    // excluded tickets are in none of it
    const left = tickets.filter((t) => !t.tags.includes('결제-오류'))
    const count = (when: string) => left.filter((t) => t.created.startsWith(when)).length
    expect(compared.comparison!.changes.find((c) => c.metric === 'volume')).toMatchObject({
      now: count('2026-10'),
      before: count('2026-09'),
    })
    expect(together.as!.metrics.find((m) => m.metric === 'one-touch')!.theirs).toMatchObject({
      n: left.filter((t) => t.solved).length,
      one_touch: left.filter((t) => t.solved && t.replies < 2).length,
    })
  })

  it('the parts of a rate add up with tags above tags: each ticket counts under those it carries', async () => {
    const [before, now] = [month('2026-09', 200, 0.3, 9), month('2026-10', 300, 0.3, 10)]
    writeFileSync(join(folder, 'tree.yaml'), 'delivery:\n  - carrier-delay\n  - { id: present, aliases: [gift] }\n')
    writeFileSync(join(folder, 'orders.csv'), 'month,orders\n2026-09,1000\n2026-10,1200\n')
    const { mix, of } = await compared(
      ...[sheet('tree.csv', [...before, ...now]), '--orders', 'orders.csv', '--taxonomy', 'tree.yaml', '--compare'],
    )
    const parts = mix.find((m) => m.metric === 'contact-rate' && m.by === 'tag')!
    const share = (tickets: SheetTicket[], tag: string) =>
      tickets.reduce((sum, t) => sum + (t.tags.includes(tag) ? 1 / t.tags.length : 0), 0)
    const part = (tag: string) => share(now, tag) / 1200 - share(before, tag) / 1000
    const untagged = (tickets: SheetTicket[]) => tickets.filter((t) => t.tags.length === 0).length
    const within = (key: string | null) => parts.groups.find((group) => group.key === key)?.within ?? 0
    expect(within('carrier-delay')).toBeCloseTo(part('carrier-delay'), 12)
    expect(within('present')).toBeCloseTo(part('gift'), 12)
    expect(within('결제-오류')).toBeCloseTo(part('결제-오류'), 12)
    expect(within(null)).toBeCloseTo(untagged(now) / 1200 - untagged(before) / 1000, 12)
    expect(within('delivery')).toBe(0)
    expect(parts.total).toBeCloseTo(300 / 1200 - 200 / 1000, 12)
    expect(parts.groups.reduce((sum, group) => sum + group.within, 0)).toBeCloseTo(parts.total, 12)
    // as a number of its own the tag above has every ticket below it, once
    const below = (tickets: SheetTicket[]) =>
      tickets.filter((t) => t.tags.includes('carrier-delay') || t.tags.includes('gift')).length
    expect(of('tags per_100_orders delivery')).toMatchObject({ now: near(below(now) / 12), before: near(below(before) / 10) })
  })

  it('a file behind --compare is a file', async () => {
    const { code, out } = await run(['metrics', '--compare', 'tickets.csv', '-m', 'volume', '-f', 'csv'])
    expect(code).toBe(0)
    expect(out).toContain('volume,tickets.change,93,')
  })
})

describe('one month alone', () => {
  it('shows the months before it, and counts only itself', async () => {
    const { out } = await run(['metrics', 'tickets.csv', '--month', '2026-10', '-m', 'volume,csat'], {
      terminal: 100,
      env: { NO_COLOR: '1' },
    })
    expect(out).toMatch(/Tickets +259 +▄▁█ Sep 166/)
    const all = await run(['metrics', 'tickets.csv', '-m', 'volume,csat'], { terminal: 100, env: { NO_COLOR: '1' } })
    expect(all.out).toMatch(/Tickets +627 +▄▁█ (Sep 166 → )?Oct 259/)
  })

  it('an incomplete first month of the export is no part of the trend', async () => {
    const tickets = [
      ...month('2026-08', 90, 0.3, 5).filter((t) => t.created >= '2026-08-20'),
      ...month('2026-09', 90, 0.3, 5),
      ...month('2026-10', 90, 0.3, 6),
    ]
    const { out } = await run(['metrics', sheet('cut.csv', tickets), '--zone', 'UTC', '--month', '2026-10', '-m', 'volume'], {
      cwd: folder,
    })
    expect(out).toMatch(/Tickets +90 +\S\S Sep 90/)
  })
})
