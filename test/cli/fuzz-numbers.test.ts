import { expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { judge } from '../fuzz/judge.mjs'
import { inputOf } from '../fuzz/mutate.mjs'

it('a hundred hostile files made from numbers do no harm (npm run fuzz for more)', async () => {
  const { wrongWith, close } = judge(main)
  const wrong: string[] = []
  for (let seed = 1; seed <= 100; seed++) for (const one of await wrongWith(inputOf(seed))) wrong.push(`${seed}: ${one}`)
  close()
  expect(wrong).toEqual([])
})
