import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/metrics/comparison.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-overview-'))
afterAll(() => rmSync(folder, { recursive: true }))

const metrics = async (...args: string[]) => {
  const { out, err, code } = await run(['metrics', ...args])
  expect([code, code === 0 ? '' : err]).toEqual([0, ''])
  return out
}

/** A ticket at nine each day of these months, several a day. */
function sheet(name: string, perDay: Record<string, number>, days = 31): string {
  const rows = Object.entries(perDay).flatMap(([month, size]) =>
    Array.from({ length: days }, (_, day) => day + 1)
      .filter((day) => new Date(`${month}-${String(day).padStart(2, '0')}T00:00:00Z`).toISOString().startsWith(month))
      .flatMap((day) =>
        Array.from({ length: size }, (_, i) => `${month}-${day}-${i},${month}-${String(day).padStart(2, '0')} 09:00`),
      ),
  )
  writeFileSync(join(folder, name), `${['ticket id,created at', ...rows].join('\n')}\n`)
  return join(folder, name)
}

describe('the first screen', () => {
  it('tells the last complete month against the one before, with the numbers that --compare has', async () => {
    const files = ['tickets.csv', '--orders', 'orders.csv']
    const text = await metrics(...files)
    const { comparison } = JSON.parse(await metrics(...files, '--compare', '-f', 'json')) as { comparison: Comparison }
    const head = text.slice(text.indexOf('October 2026 against September 2026'), text.indexOf('All 3 months together'))
    const tickets = comparison.changes.find(({ metric, value }) => metric === 'volume' && value === 'tickets')!
    expect(head).toContain(`Tickets ${tickets.before} → ${tickets.now}`)
    for (const [metric, title] of [
      ['csat', 'Satisfaction'],
      ['one-touch', 'One touch'],
      ['reopen-rate', 'Reopened'],
    ] as const)
      expect(comparison.changes.find((c) => c.metric === metric)!.clear).toBe(
        !head.slice(head.indexOf('No clear change')).includes(title),
      )
    expect(text).toContain('With --full also: Expectations, Other shops')
    expect(text).not.toContain('of shops')
    expect(await metrics('tickets.csv', '--full')).toContain('36 % of shops')
  })

  it('of one month, that month', async () => {
    const text = await metrics('tickets.csv', '--month', '2026-10')
    expect(text).toContain('October 2026 against September 2026')
    expect(text).not.toContain('months together')
  })

  it.each([['--full'], ['-m', 'volume'], ['--by', 'channel'], ['--from', '2026-09-01'], ['-f', 'markdown']])(
    'not with %s',
    async (...flags) => {
      const text = await metrics('tickets.csv', ...flags)
      expect(text).not.toContain('against September 2026')
      expect(text).not.toContain('months together')
    },
  )

  it('a month that is not there whole is compared with nothing', async () => {
    const text = await metrics(sheet('cut.csv', { '2026-09': 3, '2026-10': 3 }, 12), '--zone', 'UTC')
    expect(text).not.toContain('against')
    expect(text).toContain('All 2 months together')
  })

  it('says when nothing clearly changed', async () => {
    const text = await metrics(sheet('even.csv', { '2026-08': 3, '2026-10': 3, '2026-09': 3 }), '--zone', 'UTC')
    expect(text).toContain('October 2026 against September 2026\n    Nothing clearly changed: Tickets.\n')
  })

  it('is no part of the JSON', async () => {
    expect(Object.keys(JSON.parse(await metrics('tickets.csv', '-f', 'json')))).not.toContain('comparison')
  })
})
