import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { judge } from '../fuzz/judge.mjs'
import { corpus } from '../fuzz/mutate.mjs'

const { wrongWith, close } = judge(main)
afterAll(close)

describe('hostile files: exit 0, 1 or 2, JSON by its schema, a ledger that adds up, inputs as they were (npm run fuzz for more)', () => {
  it.each(corpus().map((input) => [input.args, input.name, input] as const))('%s: %s', async (_, __, input) => {
    expect(await wrongWith(input)).toEqual([])
  })
})

describe('the judge sees', () => {
  const ends = (code: number, out: string) =>
    judge(async (_: readonly string[], io: never) => {
      ;(io as { out(text: string): void }).out(out)
      return code
    })
  it.each([
    ['a bug of ours', 70, '', /exit 70/],
    ['a command to the terminal', 0, '\u009b', /control character/],
    ['an escape sequence of a file', 0, '\u001b]0;x', /escape sequence/],
    ['a ledger that does not add up', 0, '{"ledger":{"read":3,"rejected":0,"duplicate":0,"excluded":{},"counted":2}}', /ledger/],
    ['what is no JSON', 0, '{', /no JSON/],
  ])('%s', async (_, code, out, said) => {
    const { wrongWith, close } = ends(code, out)
    const input = { name: 'x.csv', content: Buffer.from('id'), args: 'metrics FILE --format json' }
    expect((await wrongWith(input)).join()).toMatch(said)
    close()
  })
})
