import { PassThrough } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { prompts } from '../../../src/terminal/prompt.ts'

const choices = [
  { value: 'account-access', name: 'Locked out of the account' },
  { value: 'refund-status', name: 'Refund: where it is' },
]

afterEach(() => vi.restoreAllMocks())

test.each([
  ['en', 'Nothing has all of these words.'],
  ['ko', '맞는 것이 없습니다.'],
] as const)('Enter chooses nothing from a list in which nothing fits what was typed (%s)', async (lang, said) => {
  const stdin = new PassThrough()
  let shown = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    shown += String(text)
    return true
  })
  const seen = (text: string) => vi.waitFor(() => expect(shown).toContain(text), 5000)
  const { search } = await prompts({ stdin, env: {}, width: 80 }, lang)
  const chosen = search({ message: 'What happened?', choices })
  await seen('❯ Locked out')
  stdin.write('zzz')
  await seen(said)
  // it stays open for other words
  stdin.write('\r\u0015refund')
  await Promise.race([seen('❯ Refund'), chosen])
  stdin.write('\r')
  expect(await chosen).toBe('refund-status')
})
