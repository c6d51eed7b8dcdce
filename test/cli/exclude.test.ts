import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/config/schemas/report.ts'
import type { ExclusionEffect } from '../../src/metrics/report.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'teahouse-exclude-'))
afterAll(() => rmSync(folder, { recursive: true }))

// nine tickets of October: answered after the minutes given, by whom, rated how
const sheet = `Ticket ID,Created at,Customer email,Ticket form,Tags,Assignee,First response (minutes),Status,CSAT,Spam
T-1,2026-10-01 09:00,mina@example.com,Contact,gift,Rina,10,solved,good,
T-2,2026-10-02 09:00,oona@example.org,Contact,gift;qa-test,Rina,20,solved,good,
T-3,2026-10-03 09:00,QA@Teahouse.example,Contact,,Rina,30,solved,bad,
T-4,2026-10-04 09:00,bot@teahouse.example,Internal,,Rina,40,solved,,
T-5,2026-10-05 09:00,tadek@example.com,테스트 2,,Rina,50,solved,,
T-6,2026-10-06 09:00,wren@example.com,Contact,,Autobot,1,open,,
T-7,2026-10-07 09:00,ivo@example.com,Contact,,Autobot,2,solved,bad,
T-8,2026-10-31 09:00,cheap@pills.example,Contact,,Rina,5,solved,good,yes
T-9,2026-10-31 10:00,sora@example.com,Contact,,Rina,60,solved,good,
`
writeFileSync(join(folder, 'tickets.csv'), sheet)

const settings = `timeZone: Asia/Seoul
exclude:
  test:
    tags: [qa-test]
    requesters: ["*@teahouse.example"]
    columns: { ticket form: [Internal, "테스트*"] }
  automatic:
    agents: [autobot]
`

async function metrics(yaml: string, ...args: string[]) {
  writeFileSync(join(folder, 'support-kit.yaml'), yaml)
  const ran = await run(['metrics', 'tickets.csv', ...args], { cwd: folder })
  return ran
}

async function json(yaml: string, ...args: string[]) {
  const { out, err, code } = await metrics(yaml, ...args, '-f', 'json')
  expect([code, code === 0 ? '' : err]).toEqual([0, ''])
  const report = JSON.parse(out) as {
    ledger: Record<string, unknown>
    exclusions?: ExclusionEffect[]
    warnings: { code: string }[]
    results: { metric: string; group: object; values: Record<string, number> }[]
  }
  reportSchema.parse(report)
  return { ...report, of: (reason: string) => report.exclusions?.find((e) => e.reason === reason) }
}

describe('what the settings leave out', () => {
  it('each ticket once, by what told first, with the numbers that follow', async () => {
    const { ledger, of, exclusions, results } = await json(settings, '--orders', '100', '--month', '2026-10')
    expect(ledger).toEqual({
      read: 9,
      rejected: 0,
      continuation: 0,
      duplicate: 0,
      excluded: { spam: 1, test: 4 },
      counted: 4,
      repaired: 0,
    })
    expect(exclusions?.map((e) => e.reason)).toEqual(['spam', 'test', 'automatic'])
    // T-1 and T-9 are answered, after 10 and 60 minutes; T-6 and T-7 by a machine. Ratings of those counted: good, bad, good
    const first = results.find((r) => r.metric === 'first-response')!.values
    expect(first).toMatchObject({ answered: 2, waiting: 1, closed_unanswered: 1, p50_s: 35 * 60 })
    // with T-8: 5, 10, 60 minutes; ratings good, bad, good, good; five tickets of a hundred orders
    expect(of('spam')).toEqual({
      reason: 'spam',
      tickets: 1,
      evidence: [{ by: 'export', what: 'spam', tickets: 1 }],
      metrics: [
        { metric: 'contact-rate', value: 'rate', with: 0.05, without: 0.04 },
        { metric: 'first-response', value: 'p50_s', with: 600, without: 2100 },
        { metric: 'csat', value: 'share', with: 0.75, without: expect.closeTo(2 / 3, 12) },
      ],
    })
    // with T-2 to T-5: 10, 20, 30, 40, 50, 60 minutes; five ratings, three of them good
    expect(of('test')).toEqual({
      reason: 'test',
      tickets: 4,
      evidence: expect.arrayContaining([
        { by: 'tag', what: 'qa-test', tickets: 1 },
        { by: 'requester', what: '*@teahouse.example', tickets: 2 },
        { by: 'column', what: 'ticket form: 테스트*', tickets: 1 },
      ]),
      metrics: [
        { metric: 'contact-rate', value: 'rate', with: 0.08, without: 0.04 },
        { metric: 'first-response', value: 'p50_s', with: 2100, without: 2100 },
        { metric: 'csat', value: 'share', with: 0.6, without: expect.closeTo(2 / 3, 12) },
      ],
    })
    // a machine's answers after 1 and 2 minutes would make it 1, 2, 10, 60
    expect(of('automatic')).toEqual({
      reason: 'automatic',
      tickets: 2,
      evidence: [{ by: 'agent', what: 'autobot', tickets: 2 }],
      metrics: [
        { metric: 'contact-rate', value: 'rate', with: 0.04, without: 0.04 },
        { metric: 'first-response', value: 'p50_s', with: 360, without: 2100 },
        { metric: 'csat', value: 'share', with: expect.closeTo(2 / 3, 12), without: expect.closeTo(2 / 3, 12) },
      ],
    })
  })

  it('with --count-auto-replies the same two numbers, the other one reported', async () => {
    const { of, results } = await json(settings, '--count-auto-replies', '-m', 'first-response')
    expect(results[0]!.values.p50_s).toBe(360)
    expect(of('automatic')!.metrics).toEqual([{ metric: 'first-response', value: 'p50_s', with: 360, without: 2100 }])
  })

  it('what lies outside the period is no part of either, and no spam of the period', async () => {
    const { ledger, of } = await json(settings, '--to', '2026-10-30', '-m', 'first-response')
    expect(ledger).toMatchObject({ excluded: { test: 4, out_of_range: 2 }, counted: 3 })
    expect(of('spam')).toBeUndefined()
    // of T-1 to T-7: 10 minutes, with the four 10 to 50
    expect(of('test')!.metrics).toEqual([{ metric: 'first-response', value: 'p50_s', with: 1800, without: 600 }])
    const whole = await json(settings, '--from', '2026-10-31', '-m', 'first-response')
    expect(whole.of('spam')).toMatchObject({ tickets: 1, metrics: [{ with: (5 * 60 + 3600) / 2, without: 3600 }] })
  })

  it('several reasons at once: the ticket is counted once, and the number with it is that of its first', async () => {
    const both = `${sheet}T-10,2026-10-20 09:00,QA@teahouse.example,Contact,qa-test,Rina,100,solved,bad,yes\n`
    writeFileSync(join(folder, 'both.csv'), both)
    writeFileSync(join(folder, 'both.yaml'), settings)
    const { out } = await run(['metrics', 'both.csv', '--config', 'both.yaml', '-m', 'first-response', '-f', 'json'], {
      cwd: folder,
    })
    const { ledger, exclusions } = JSON.parse(out) as { ledger: object; exclusions: ExclusionEffect[] }
    expect(ledger).toMatchObject({ read: 10, excluded: { spam: 2, test: 4 }, counted: 4 })
    // 5, 10, 60 and 100 minutes; 10, 20, 30, 40, 50 and 60
    expect(exclusions.map(({ reason, metrics: [m] }) => [reason, m!.with])).toEqual([
      ['spam', 2100],
      ['test', 2100],
      ['automatic', 360],
    ])
  })

  it('a table of values has them too', async () => {
    const { out } = await metrics(settings, '-m', 'first-response', '-f', 'csv')
    const rows = out.trimEnd().split('\r\n').slice(-9)
    expect(rows).toEqual([
      'exclusions,spam.tickets,1,,',
      'first-response,p50_s.spam.with,600,,',
      'first-response,p50_s.spam.without,2100,,',
      'exclusions,test.tickets,4,,',
      'first-response,p50_s.test.with,2100,,',
      'first-response,p50_s.test.without,2100,,',
      'exclusions,automatic.tickets,2,,',
      'first-response,p50_s.automatic.with,360,,',
      'first-response,p50_s.automatic.without,2100,,',
    ])
  })

  it('a second reply behind a machine’s is an answer whose time nobody knows, not silence', async () => {
    const replies = `Ticket ID,Created at,First response (minutes),Replies,Status,Automated first response
T-1,2026-10-01 09:00,1,3,solved,yes
T-2,2026-10-01 09:00,1,1,solved,yes
T-3,2026-10-01 09:00,1,2,open,yes
T-4,2026-10-01 09:00,1,,open,yes
T-5,2026-10-01 09:00,30,2,solved,
`
    writeFileSync(join(folder, 'machine.csv'), replies)
    writeFileSync(join(folder, 'plain.yaml'), 'timeZone: UTC\n')
    const { out } = await run(['metrics', 'machine.csv', '--config', 'plain.yaml', '-m', 'first-response', '-f', 'json'], {
      cwd: folder,
    })
    const { results, warnings } = JSON.parse(out)
    expect(results[0].values).toMatchObject({ n: 3, answered: 1, waiting: 1, closed_unanswered: 1, invalid: 2, p50_s: 1800 })
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'invalid-reply', count: 2, ids: ['T-1', 'T-3'] }))
  })

  it('a plain list is of tags, as it always was', async () => {
    const { ledger, of } = await json('exclude:\n  test: [qa-test, gift]\n')
    expect(ledger).toMatchObject({ excluded: { spam: 1, test: 2 }, counted: 6 })
    expect(of('test')!.evidence).toEqual(
      expect.arrayContaining([
        { by: 'tag', what: 'qa-test', tickets: 1 },
        { by: 'tag', what: 'gift', tickets: 1 },
      ]),
    )
  })

  it('people read what the numbers would be', async () => {
    const { out } = await metrics(settings, '-m', 'first-response,csat')
    expect(out).toContain('Counting the 1 excluded (spam): First response p50 10 m instead of 35 m')
    expect(out).toMatch(/Counting the 2 automatic replies as responses: First response p50 6 m instead\s+of 35 m/)
    const korean = await metrics(settings, '-m', 'first-response', '--lang', 'ko')
    expect(korean.out).toContain('제외한 1건(스팸)까지 세면: 첫 응답 시간 p50 35분 → 10분')
    expect(korean.out).toContain('자동 응답 2건을 첫 응답으로 세면: 첫 응답 시간 p50 35분 → 6분')
  })

  it('nothing to leave out, nothing said', async () => {
    writeFileSync(join(folder, 'plain.csv'), sheet.split('\n').slice(0, 2).join('\n'))
    const { out } = await run(['metrics', 'plain.csv', '-f', 'json', '--config', 'support-kit.yaml'], { cwd: folder })
    expect(JSON.parse(out)).not.toHaveProperty('exclusions')
  })
})

describe('rules that cannot apply', () => {
  it('a column that no file has is an error that says what there is', async () => {
    const { code, err } = await metrics('exclude:\n  test:\n    columns: { Form: [Internal] }\n')
    expect(code).toBe(2)
    expect(err).toContain('exclude.test.columns: no input file has a column named "Form"')
    expect(err).toContain('Ticket form')
  })

  it('customers in a file that names none are a warning', async () => {
    writeFileSync(join(folder, 'bare.csv'), 'Ticket ID,Created at,Status\nT-1,2026-10-01 09:00,solved\n')
    writeFileSync(join(folder, 'people.yaml'), 'exclude:\n  test:\n    requesters: ["*@teahouse.example"]\n')
    const { out } = await run(['metrics', 'bare.csv', '--config', 'people.yaml', '-f', 'json'], { cwd: folder })
    expect(JSON.parse(out).warnings.map((w: { code: string }) => w.code)).toContain('exclude-not-applied')
    // what is said fits tickets left out by agent as well as automatic replies
    writeFileSync(join(folder, 'agents.yaml'), 'exclude:\n  test:\n    agents: [Autobot]\n')
    const agents = await run(['metrics', 'bare.csv', '--config', 'agents.yaml', '-m', 'volume'], { cwd: folder })
    expect(agents.out.replace(/\s+/g, ' ')).toContain(
      'excludes tickets or replies by agent, but no input file has an agent column',
    )
  })

  it('a reason that there is not, or a mark, is named', async () => {
    expect((await metrics('exclude:\n  tests: [x]\n')).err).toContain('exclude')
    const { code, err } = await metrics('exclude:\n  test: { taggs: [x] }\n')
    expect([code, err]).toEqual([2, expect.stringContaining('exclude.test')])
  })

  it('stars stand at the ends only, and nothing of a pattern is a pattern for anything else', async () => {
    const { ledger } = await json(
      'exclude:\n  test:\n    requesters: ["m*a@example.com", "%@example.com", "_ina@example.com", ".*", "it\'s"]\n',
    )
    expect(ledger).toMatchObject({ excluded: { spam: 1 }, counted: 8 })
    const both = await json('exclude:\n  test:\n    requesters: ["*TEAHOUSE*"]\n')
    expect(both.ledger).toMatchObject({ excluded: { spam: 1, test: 2 } })
  })
})
