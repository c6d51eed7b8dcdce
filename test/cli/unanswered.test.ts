import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string) => writeFileSync(join(folder, name), text)

file(
  'dated.csv',
  `Ticket ID,Created at,First response at,Status,Channel
A-1,2026-10-02 10:00,2026-10-02 10:10,solved,email
A-2,2026-10-03 10:00,2026-10-03 10:30,solved,email
A-3,2026-10-27 10:00,,open,email
A-4,2026-10-30 10:00,2026-10-30 10:20,solved,email
`,
)
// a sheet that says how long answers took, and not when their tickets came
file(
  'undated.csv',
  `Ticket ID,First response (minutes),Status,Channel
B-1,20,solved,chat
B-2,,open,chat
`,
)

const asked = async (files: string[], ...more: string[]) =>
  run(['metrics', ...files, '--zone', 'UTC', '--as-of', '2026-10-30T12:00:00Z', '-m', 'first-response', ...more], { cwd: folder })

test('how long a ticket without a creation time has waited is not known, and so no percentile with it; the report says why', async () => {
  const { out } = await asked(['dated.csv', 'undated.csv'], '--by', 'channel', '-f', 'json')
  const { results, warnings } = JSON.parse(out)
  const unknown = { longest_waiting_s: null, p50_all_s: null, p90_all_s: null }
  expect(results[0]).toMatchObject({ group: {}, values: { answered: 4, waiting: 2, p50_s: 1200, ...unknown } })
  // each channel by itself: of three answers and a wait of 3 d 2 h, of one answer and a wait nobody knows
  expect(results[1].values).toMatchObject({ longest_waiting_s: 74 * 3600, p50_all_s: 1200, p90_all_s: null })
  expect(results[2]).toMatchObject({ group: { channel: 'chat' }, values: { waiting: 1, ...unknown } })
  expect(warnings.find((w: { code: string }) => w.code === 'unknown-wait')).toMatchObject({ count: 1 })
  expect(warnings.find((w: { code: string }) => w.code === 'oldest-waiting')).toMatchObject({ count: 2, ids: ['A-3'] })
})

test('to a reader no percentile is more than a wait that may not be the longest', async () => {
  const { out } = await asked(['dated.csv', 'undated.csv'])
  expect(out).not.toContain('more than')
  expect(out).toMatch(/unanswered +2 waiting/)
  expect(out.replace(/\s+/g, ' ')).toContain('! tickets that still wait have no creation time: how long the longest has waited')
  const alone = await asked(['undated.csv'], '--lang', 'ko')
  expect(alone.out.replace(/\s+/g, ' ')).toContain('접수 시각이 없는 문의가 있어')
  expect((await asked(['dated.csv'])).out).toMatch(/with unanswered +p50 20 m +p90 more than 3 d 2 h/)
})
