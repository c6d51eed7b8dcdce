import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/config/schemas/report.ts'
import { run } from './run.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'ratings-'))
  writeFileSync(
    join(cwd, 'tickets.csv'),
    [
      'id,created at,channel,first response at,satisfaction,satisfaction comment,rated at',
      '1,2026-10-01 10:00,email,2026-10-01 12:00,bad,"Ring 010-1234-5678, mina@x.example, order #1003; card 4111 1111 1111 1111",2026-10-20 09:00',
      '2,2026-10-02 10:00,email,2026-10-03 12:00,bad,"너무\n늦어요",2026-10-05 09:00',
      '3,2026-10-03 10:00,facebook,2026-10-13 12:00,good,lovely and secret,2026-10-14 09:00',
      '4,2026-10-04 10:00,facebook,2026-10-04 12:00,bad,,2026-10-06 09:00',
      '5,2026-10-05 10:00,email,2026-10-05 16:00,neutral,so so,2026-10-07 09:00',
    ].join('\n'),
  )
})
afterAll(() => rmSync(cwd, { recursive: true }))

const metrics = (...args: string[]) =>
  run(['metrics', 'tickets.csv', '--zone', 'UTC', '-m', 'first-response,csat', ...args], { cwd })
const json = async (...args: string[]) => reportSchema.parse(JSON.parse((await metrics('-f', 'json', ...args)).out))

describe('who was not satisfied', () => {
  it('is listed with ids, the last rated first, and nobody is quoted unasked', async () => {
    const { results } = await json('--by', 'channel')
    const listed = results.filter(({ low_ratings }) => low_ratings)
    expect(listed.map(({ metric, group }) => [metric, group])).toEqual([['csat', {}]])
    expect(listed[0]!.low_ratings).toEqual([
      { id: '1', at: '2026-10-20T09:00:00Z' },
      { id: '4', at: '2026-10-06T09:00:00Z' },
      { id: '2', at: '2026-10-05T09:00:00Z' },
    ])
    for (const format of ['table', 'markdown', 'csv', 'json'])
      for (const words of ['Ring', '늦어요', 'secret']) expect((await metrics('-f', format)).out, format).not.toContain(words)
    expect((await metrics()).out).toMatch(/low ratings +3 +#1, #4, #2\n/)
  })

  it('is quoted on request, without what tells who it is', async () => {
    const { results } = await json('--show-text')
    const { low_ratings } = results.find(({ metric }) => metric === 'csat')!
    expect(low_ratings!.map(({ id, comment }) => [id, comment])).toEqual([
      ['1', 'Ring [number], [address], order [number]; card [number]'],
      ['4', null],
      ['2', '너무 늦어요'],
    ])
    const { out } = await metrics('--show-text', '--lang', 'ko')
    expect(out).toContain('의견을 남긴 낮은 평가, 최근 순')
    expect(out).toMatch(/#1 +Ring \[number\].*\n +#2 +너무 늦어요\n/)
    // good ratings are nobody's to act on
    expect(out).not.toContain('secret')
  })

  it('is of the tickets that count', async () => {
    const { results } = await json('--from', '2026-10-04')
    expect(results.find(({ metric }) => metric === 'csat')!.low_ratings!.map(({ id }) => id)).toEqual(['4'])
    const none = await json('--from', '2026-10-05')
    expect(none.results.find(({ metric }) => metric === 'csat')!.low_ratings).toBeUndefined()
  })
})

describe('what other shops do', () => {
  it('stands beside our share, counted by hand, with its source; and is asked for with the first response only', async () => {
    const { market } = await json()
    expect(market).toMatchObject([
      // 2 h and exactly 6 h of three e-mails
      { id: 'email-6h', share: 0.36, ours: 2 / 3, n: 3, is: 'within' },
      // ten days of two messages
      { id: 'facebook-5d', share: 0.45, ours: 1 / 2, n: 2, is: 'longer' },
    ])
    expect(market!.every(({ source }) => source.length > 20)).toBe(true)
    const { out } = await metrics()
    expect(out).toMatch(/elsewhere +E-mail within 6 h: 67 % here, 36 % of shops \(quoted\)/)
    const alone = await run(['metrics', 'tickets.csv', '--zone', 'UTC', '-m', 'csat', '-f', 'json'], { cwd })
    expect(JSON.parse(alone.out).market).toBeUndefined()
    expect((await run(['explain', 'first-response'], { cwd })).out.replace(/\s+/g, ' ')).toContain(
      '45 % of brands take more than 5 days',
    )
  })

  it('is no target, whatever a shop promises', async () => {
    const teahouse = fileURLToPath(new URL('../../fixtures/teahouse/', import.meta.url))
    const truth = JSON.parse(readFileSync(join(teahouse, 'truth.json'), 'utf8'))
    const { out } = await run(['metrics', 'tickets.csv', '-f', 'json', '--target', 'email=1h'], { cwd: teahouse })
    const { market } = reportSchema.parse(JSON.parse(out))
    expect(market!.map(({ seconds }) => seconds)).toEqual([21600, 432000])
    // all e-mails are known to be in time or late but those that still have time
    expect(market![0]!.n).toBeLessThanOrEqual(truth.tickets.volume.channel.email)
  })
})
