import { expect, test } from 'vitest'
import { read } from './read.ts'
import { header, line, rows } from './shipments.ts'

const head = 'id,created,channel,agent,score,note'
const row = (i: number, note = '') =>
  `${100 + i},2026-10-0${1 + (i % 9)},${i % 2 ? 'chat' : 'email'},${['Mina', 'Jun'][i % 2]},${(i % 5) + 1},${note}`
const table = (...damaged: string[]) =>
  [head, ...Array.from({ length: 12 }, (_, i) => row(i)), ...damaged, row(12, 'last')].join('\n')

test.each<[string, string, string[] | string]>([
  ['a delimiter at the end', '7,2026-10-09,chat,Mina,4,,', ['7', '2026-10-09', 'chat', 'Mina', '4', '']],
  ['three delimiters at the end', '7,2026-10-09,chat,Mina,4,,,,', ['7', '2026-10-09', 'chat', 'Mina', '4', '']],
  ['two delimiters in the middle', '7,2026-10-09,chat,Mina,,,4,x', ['7', '2026-10-09', 'chat', 'Mina', '4', 'x']],
  ['a delimiter in front', ',7,2026-10-09,chat,Mina,4,x', ['7', '2026-10-09', 'chat', 'Mina', '4', 'x']],
  [
    'a comma in the only prose that is left',
    '7,2026-10-09,chat,Mina,4,late, again',
    ['7', '2026-10-09', 'chat', 'Mina', '4', 'late, again'],
  ],
  ['a comma in one of two words that stand side by side', '7,2026-10-09,chat,Mina,Tan,4,x', 'too-many-cells'],
  ['a comma in prose, and a blank cell at the end that may hide it', '7,2026-10-09,chat, app,Mina,4,', 'too-many-cells'],
  ['a blank cell too many between two words', '7,2026-10-09,chat,,Mina,4,x', ['7', '2026-10-09', 'chat', 'Mina', '4', 'x']],
  ['quoted cells are whole: no comma of theirs can have split them', '7,2026-10-09,chat,Mina,4,"late","again"', 'too-many-cells'],
  ['a blank cell at the end is not written', '7,2026-10-09,chat,Mina,4', ['7', '2026-10-09', 'chat', 'Mina', '4', '']],
  ['a cell in the middle is not written', '7,2026-10-09,Mina,4,x', 'too-few-cells'],
  ['a cell that is never blank is not written', '7,2026-10-09,chat,Mina', 'too-few-cells'],
])('%s', async (_, damaged, expected) => {
  const { rows: found, rejects } = await read(table(damaged))
  if (typeof expected === 'string') expect(rejects.map(({ line, code }) => [line, code])).toEqual([[14, expected]])
  else expect([found[12], rejects]).toEqual([expected, []])
  expect(found.at(-1)?.[5]).toBe('last')
})

test('a row too short to be counted is still good for a copy of the table; one too long is not', async () => {
  const { rejects } = await read(table('7,2026-10-09,Mina,4,x', '7,2026-10-09,chat,Mina,Tan,4,x'))
  expect(rejects.map(({ padded }) => padded)).toEqual([['7', '2026-10-09', 'Mina', '4', 'x', ''], undefined])
})

test('words only: a delimiter at the end is one too many, unless the last cell may be blank and a comma slipped in before', async () => {
  const words = 'name,city,tea\nMina,Busan,sencha\nJun,Seoul,oolong\nAra,Busan,sencha,\n'
  expect((await read(words)).rows.at(-1)).toEqual(['Ara', 'Busan', 'sencha'])
  const withGap = await read(`${words}Sora,Jeju,\n`)
  expect(withGap.rows.map(([name]) => name)).toEqual(['Mina', 'Jun', 'Sora'])
  expect(withGap.rejects.map(({ line, code }) => [line, code])).toEqual([[4, 'too-many-cells']])
})

/** Every way to lose, double or unquote one delimiter of a row. */
function* damage(cells: readonly string[]): Generator<string> {
  for (let i = 0; i <= cells.length; i++) yield line([...cells.slice(0, i), '', ...cells.slice(i)])
  for (let i = 1; i < cells.length; i++) yield line([...cells.slice(0, i - 1), cells[i - 1]! + cells[i]!, ...cells.slice(i + 1)])
  for (let i = 0; i < cells.length; i++) yield cells.map((cell, k) => (k === i ? cell : line([cell]))).join(',')
}

test('whatever happens to one delimiter: a row that is kept has its values in their columns', async () => {
  const typed = [0, 1, 2, 3, 4, 7]
  for (const at of [0, 1, 3, 5, 20]) {
    const damaged = [...damage(rows[at]!)]
    const text = [header, ...rows].map((cells) => line(cells)).join('\n')
    const found = await read(`${text}\n${damaged.join('\n')}\n`)
    const kept = found.rows.slice(rows.length)
    expect(kept.length + found.rejects.length).toBe(damaged.length)
    for (const cells of kept) expect(typed.map((i) => cells[i])).toEqual(typed.map((i) => rows[at]![i]))
  }
})
