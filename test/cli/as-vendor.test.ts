import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { reportSchema } from '../../src/config/schemas/report.ts'
import { everydayWidth } from '../../src/terminal/width.ts'
import { run, transcript, words } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(folder, { recursive: true }))

// a parcel question of the last evening of October, answered in November, and what came of four others
writeFileSync(
  join(folder, 'tickets.csv'),
  `ticket id,created at,first response at,solved at,status,replies,satisfaction
T-1,2026-10-05 09:00,2026-10-05 09:30,2026-10-05 18:00,solved,1,5
T-2,2026-10-31 23:50,2026-11-01 00:10,2026-11-01 09:00,solved,2,3
T-3,2026-09-30 23:50,2026-10-01 00:00,2026-10-01 10:00,solved,1,4
T-4,2026-10-07 09:00,,2026-10-07 09:30,closed,0,1
T-5,2026-10-08 09:00,2026-10-08 10:30,,open,3,
`,
)
const october = 'tickets.csv --zone Asia/Seoul --month 2026-10'

interface Json {
  as: {
    vendor: string
    metrics: { metric: string; ours: object; theirs: object | null; tickets: number; ids: string[]; reason?: string }[]
  }
}
async function as(vendor: string, line = october): Promise<Json['as']> {
  const { code, out, err } = await run(words(`metrics ${line} --as ${vendor} -m volume -f json`), { cwd: folder })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const report = JSON.parse(out)
  expect(reportSchema.parse(report)).toEqual(report)
  return (report as Json).as
}

describe('five tickets, counted by hand', () => {
  test('Gorgias: the answer of November leaves October, that to a ticket of September joins it', async () => {
    const { metrics } = await as('gorgias')
    // ours: 30, 20 and 90 min; theirs: 30, 10 and 90
    expect(metrics[0]).toMatchObject({
      ours: { p50_s: 1800, answered: 3 },
      theirs: { p50_s: 1800, answered: 3 },
      ids: ['T-2', 'T-3'],
    })
    expect(metrics[1]).toMatchObject({ theirs: null, tickets: 0 })
    expect(metrics[2]!.reason).toMatch(/not in this export/)
  })

  test('the same whatever the zone the month is cut in', async () => {
    const { metrics } = await as('gorgias', 'tickets.csv --zone America/New_York --month 2026-10')
    expect(metrics[0]).toMatchObject({ ids: ['T-2', 'T-3'] })
  })

  test('Zendesk: closed without an answer is one touch, 3 of 5 is bad', async () => {
    const { metrics } = await as('zendesk')
    expect(metrics[1]).toMatchObject({ ours: { one_touch: 1, n: 3 }, theirs: { share: 2 / 3, one_touch: 2, n: 3 }, ids: ['T-4'] })
    expect(metrics[2]).toMatchObject({ ours: { bad: 1, neutral: 1 }, theirs: { share: 1 / 3, bad: 2 }, ids: ['T-2'] })
  })

  test('Help Scout: averages, and what was resolved in October with a reply', async () => {
    const { metrics } = await as('helpscout')
    expect(metrics[0]).toMatchObject({ theirs: { mean_s: (1800 + 600 + 5400) / 3, answered: 3 }, ids: ['T-2', 'T-3'] })
    expect(metrics[1]).toMatchObject({ theirs: { share: 1, one_touch: 2, n: 2 }, ids: ['T-2', 'T-3', 'T-4'] })
    // one great, one okay, one not good
    expect(metrics[2]).toMatchObject({ theirs: { net_share: 0, rated: 3 }, tickets: 0 })
  })
})

test('what an export lacks is not guessed', async () => {
  const { out } = await run(words('metrics inquiries.ko.cp949.csv --as zendesk -f json'))
  const { as } = JSON.parse(out) as Json
  expect(as.metrics[1]).toMatchObject({
    ours: null,
    theirs: null,
    tickets: 0,
    reason: 'not in this export: no number of replies',
  })
})

test('a vendor nobody knows', async () => {
  const { code, err } = await run(words('metrics tickets.csv --as zendsk'))
  expect(code).toBe(2)
  expect(err).toContain('Did you mean "zendesk"?')
})

test.each([40, 60, 80, 120])('a terminal of %i columns', async (terminal) => {
  for (const line of ['--as helpscout', '--as dbt-zendesk --lang ko']) {
    const { out } = await run(words(`metrics tickets.csv -m one-touch ${line}`), { terminal, env: { NO_COLOR: '1' } })
    expect(out.split('\n').filter((text) => everydayWidth(text) > terminal)).toEqual([])
  }
})

const transcripts: Record<string, string> = {
  'as-vendor.en': 'metrics tickets.csv -m volume --as dbt-zendesk',
  'as-vendor.ko': 'metrics tickets.csv -m one-touch --as helpscout --month 2026-09 --lang ko',
  'as-vendor.md': 'metrics tickets.csv -m csat --as zendesk -f markdown',
  'as-vendor.csv': 'metrics tickets.csv -m one-touch --as chatwoot -f csv',
  'explain.vendor.en': 'explain intercom',
}

test.each(Object.entries(transcripts))('%s', async (name, line) => {
  const ran = await run(words(line))
  expect(ran.code).toBe(0)
  await expect(`${transcript(line, ran)}\n`).toMatchFileSnapshot(`../golden/cli/${name}.txt`)
})
