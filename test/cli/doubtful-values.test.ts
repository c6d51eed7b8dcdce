import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Report {
  results: { metric: string; group: object; values: Record<string, number | null> }[]
  warnings: { code: string; count?: number; ids?: string[] }[]
}
const report = async (name: string, text: string, ...more: string[]) => {
  writeFileSync(join(folder, name), text)
  const { code, out, err } = await run(['metrics', name, '--zone', 'UTC', '-f', 'json', ...more], { cwd: folder })
  return { code, err, ...(code === 0 ? (JSON.parse(out) as Report) : { results: [], warnings: [] }) }
}
const whole = ({ results }: Report, metric: string) =>
  results.find((r) => r.metric === metric && Object.keys(r.group).length === 0)?.values

test('0 minutes on a ticket that nobody has taken up is no response; on one that somebody has, it is', async () => {
  const told = await report(
    'zero.csv',
    `ticket_id,created_at,status,agent,first_response_minutes
1,2026-10-05 09:00,closed,Kim,60
2,2026-10-05 10:00,new,,0
3,2026-10-05 11:00,open,Unassigned,0
4,2026-10-06 11:00,open,Kim,0
5,2026-10-06 12:00,pending,,0
`,
    '-m',
    'first-response',
  )
  expect(whole(told, 'first-response')).toMatchObject({ answered: 3, waiting: 2, p50_s: 0 })
  expect(told.warnings.find((w) => w.code === 'zero-response')).toMatchObject({ count: 2, ids: ['2', '3'] })
})

test('so it is where the export counts no replies, whatever the status', async () => {
  const rows = [
    { ticket_id: 1, created_at: '2026-10-05 09:00', status: 'closed', replies: 1, first_response_minutes: 0 },
    { ticket_id: 2, created_at: '2026-10-05 09:00', status: 'closed', replies: 0, first_response_minutes: 0 },
  ]
  const told = await report('zero.json', JSON.stringify(rows), '-m', 'first-response')
  expect(whole(told, 'first-response')).toMatchObject({ answered: 1, closed_unanswered: 1, invalid: 0 })
})

test('a reply later than the solve counts, with a warning', async () => {
  const told = await report(
    'late.csv',
    `ticket_id,created_at,first_response_at,solved_at,status
1,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 12:00,solved
2,2026-10-05 09:00,2026-10-05 13:00,2026-10-05 12:00,solved
`,
  )
  expect(whole(told, 'first-response')).toMatchObject({ answered: 2, max_s: 14_400 })
  expect(told.warnings.find((w) => w.code === 'reply-after-solve')).toMatchObject({ count: 1, ids: ['2'] })
})

test('of an id with different creation times the earliest counts, with a warning from the first one on', async () => {
  const text = `ticket_id,created_at,updated_at,status
1,2026-09-30 09:00,2026-09-30 09:00,open
2,2026-10-01 09:00,2026-10-01 09:00,open
1,2026-10-02 09:00,2026-10-02 09:00,solved
3,2026-10-03 09:00,2026-10-03 09:00,open
`
  const json = JSON.stringify(
    text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [ticket_id, created_at, updated_at, status] = line.split(',')
        return { ticket_id, created_at, updated_at, status }
      }),
  )
  for (const [name, content] of [
    ['twice.csv', text],
    ['twice.json', json],
  ] as const) {
    const told = await report(name, content, '--by', 'month', '-m', 'volume')
    expect(told.results.map((r) => [r.group, r.values.tickets])).toEqual([
      [{}, 3],
      [{ month: '2026-09' }, 1],
      [{ month: '2026-10' }, 2],
    ])
    expect(told.warnings.find((w) => w.code === 'differing-creation')).toMatchObject({ count: 1, ids: ['1'] })
  }
})

test('rows of messages are refused, however few', async () => {
  for (const column of ['message_id', 'comment_id', 'Sender Type', 'author_type']) {
    const { code, err } = await report(
      'messages.csv',
      `ticket_id,created_at,status,${column}\n1,2026-10-01 09:00,open,a\n1,2026-10-01 10:00,open,b\n2,2026-10-01 10:00,open,c\n`,
    )
    expect([code, err]).toEqual([2, expect.stringContaining('event log')])
  }
})
