import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readUsage, taxonomyFromUsage } from '../../../../src/lint/usage.ts'
import { dice } from '../../../truth/dice.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'teahouse-'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

const usageOf = (text: string) => {
  writeFileSync(join(cwd, 'tickets.csv'), text)
  return readUsage(['tickets.csv'], {
    files: { cwd, stdin: process.stdin },
    zone: 'Asia/Seoul',
    exclude: { test: ['사내-테스트'] },
  })
}

it('tags are counted on the tickets that count: not twice, not on duplicates, not on tests', async () => {
  const usage = await usageOf(
    [
      'id,created at,tags',
      '1,2026-10-05 10:00,"late, gift wrap, late"',
      '2,2026-10-05 11:00,late',
      '2,2026-10-05 11:00,late',
      '3,2026-10-05 12:00,"late, 사내-테스트"',
      '4,2026-10-05 13:00,',
      '5,2026-10-05 14:00,"환불, gift wrap"',
    ].join('\n'),
  )
  expect(usage).toEqual({
    tickets: 4,
    tagged: 3,
    counts: new Map([
      ['gift wrap', 2],
      ['late', 2],
      ['환불', 1],
    ]),
    together: [
      { a: 'gift wrap', b: 'late', both: 1 },
      { a: 'gift wrap', b: '환불', both: 1 },
    ],
  })
  const { tags, bare } = taxonomyFromUsage(usage, 'tickets.csv')
  expect(tags.map(({ id }) => id)).toEqual(['gift wrap', 'late', '환불'])
  expect(bare).toBe(true)
})

it('counts and pairs are those of a plain count', async () => {
  const roll = dice(7)
  const tickets = Array.from({ length: 300 }, () => roll.some(['late', 'lost', '환불', '결제 오류', 'gift'], 0.3))
  const rows = tickets.map((tags, i) => `${i + 1},2026-10-05 10:00,"${tags.join(';')}"`)
  const usage = await usageOf(['id,created at,tags', ...rows].join('\n'))
  const counts = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const tags of tickets)
    for (const a of tags) {
      counts.set(a, (counts.get(a) ?? 0) + 1)
      for (const b of tags) if (a < b) pairs.set(`${a}+${b}`, (pairs.get(`${a}+${b}`) ?? 0) + 1)
    }
  expect(new Map(usage.counts)).toEqual(counts)
  expect(new Map(usage.together.map(({ a, b, both }) => [`${a}+${b}`, both]))).toEqual(pairs)
})

it('an export without a tag is refused', async () => {
  await expect(usageOf('id,created at,status,tags\n1,2026-10-05 10:00,open,\n')).rejects.toThrow(/has a tag/)
})
