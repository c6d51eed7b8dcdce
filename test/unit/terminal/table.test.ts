import { expect, test } from 'vitest'
import { tableLines } from '../../../src/terminal/table.ts'

test('columns line up, with numbers to the right and Hangul at its width', () => {
  expect(
    tableLines(
      [
        ['태그', '1'],
        ['gift', '120'],
      ],
      [1],
    ),
  ).toEqual(['태그    1', 'gift  120'])
})

test('a cell of several lines keeps its place beside the others', () => {
  expect(
    tableLines([
      ['name', 'first\nsecond'],
      ['b\nc', 'third'],
    ]),
  ).toEqual(['name  first', '      second', 'b     third', 'c'])
})

test('a cell of three thousand lines is laid out before the test times out', () => {
  const many = Array.from({ length: 3_000 }, (_, i) => `line ${i}, 줄`)
  expect(tableLines([['name', many.join('\n')]])).toEqual(many.map((line, i) => `${i ? '    ' : 'name'}  ${line}`))
})
