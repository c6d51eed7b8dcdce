import { expect, test } from 'vitest'
import { growth } from '../../../growth.ts'
import { read } from './read.ts'

// the larger file is eight times the smaller one: quadratic work would be 64 times as much
test.each<[string, (n: number) => string]>([
  ['a quote at the start of every line', (n) => 'id,a,b\n' + '"1,x,y\n'.repeat(n)],
  ['a quote at the end of every line', (n) => 'id,a,b\n' + '1,x,"\n'.repeat(n)],
  ['lines of nothing but quotes', (n) => 'id,a,b\n' + '"""\n'.repeat(n)],
  ['one quote, and none after it', (n) => 'id,a,b\n1,"x,y\n' + '1,x\n'.repeat(n)],
  ['one line of quotes', (n) => 'id,a,b\n' + '"'.repeat(n * 5) + '\n1,2,3\n'],
  ['one line of delimiters', (n) => 'id,a,b\n' + ','.repeat(n * 5) + '\n1,2,3\n'],
  ['one line of quotes and blanks', (n) => 'id,a,b\n1,"' + '" '.repeat(n * 2) + '\n1,2,3\n'],
  ['backslashes', (n) => 'id,a,b\n1,"\\"",x\n2,"' + '\\'.repeat(n * 5) + '",x\n'],
  ['openings that a far line closes', (n) => 'id,a,b\n' + '1,"x,y\n'.repeat(n) + '1,"x",y\n'],
])('linear time: %s', { retry: 3, timeout: 60_000 }, async (_, make) => {
  const texts = { small: make(5_000), large: make(40_000) }
  expect(await growth((size) => read(texts[size]), 3)).toBeLessThan(32)
})

test('many rows in few bytes', async () => {
  const table = await read('id,a\n' + '1,\n'.repeat(300_000))
  expect(table.rows).toHaveLength(300_000)
})

test('a megabyte in one cell', async () => {
  const cell = 'tea, "pot"\n'.repeat(100_000)
  const table = await read(`id,body,status\n1,"${cell.replaceAll('"', '""')}",open\n2,x,open\n`)
  expect(table.rows.map(([id]) => id)).toEqual(['1', '2'])
  expect(table.rows[0]![1]).toBe(cell)
  expect(table.lines).toEqual([2, 100_003])
})
