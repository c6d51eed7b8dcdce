import { describe, expect, it } from 'vitest'
import { check, checkNames } from '../../../../src/check/check.ts'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'
import { growth } from '../../../growth.ts'

const checks = await Promise.all(checkNames().map(async (id) => (await check(id))!))

function work(piece: string, length: number): void {
  const draft = readDraft(piece.repeat(Math.ceil(length / piece.length)), { file: 'long.md' })
  for (const { langs, check: run } of checks) if (langs.includes(draft.lang)) for (const _ of run(draft, {}));
}

describe('a draft sixteen times as long', () => {
  it.each([
    'We have sent the teapot to you today. ',
    'you should have been told that we ',
    'From: a\n',
    '찻잔은 곧 확인해 보겠습니다. ',
    '고객님이 확인하세요\n',
    '2026년 12월 3일(목)~',
    '[a b] {c ',
    'not ',
    `we have not ${'\u2060'.repeat(60)} `,
  ])('of %j takes about sixteen times as long', { retry: 3, timeout: 60_000 }, async (piece) => {
    // time square in the length would be 256 times as much
    expect(await growth((size) => work(piece, size === 'small' ? 8000 : 128_000), 3)).toBeLessThan(100)
  })
})
