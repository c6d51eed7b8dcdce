import { expect, it } from 'vitest'
import { read } from './read.ts'

it.each([
  ['late, gift wrap', ['late', 'gift wrap']],
  ['late;late|gift', ['late', 'gift']],
  ['late\ngift', ['late', 'gift']],
  ['["late", "gift wrap"]', ['late', 'gift wrap']],
  ["['late', 'gift wrap']", ['late', 'gift wrap']],
  [`['late', "don't call"]`, ['late', "don't call"]],
  ["['late']", ['late']],
  ['[]', []],
  ['{late,"gift wrap"}', ['late', 'gift wrap']],
  ['#배송지연 #환불', ['#배송지연', '#환불']],
  ['#환불', ['#환불']],
  ['late / gift', ['late / gift']],
  ['[VIP]', ['[VIP]']],
  ['-', []],
])('the tags in %j', async (cell, tags) => {
  const { rows } = await read(`id,created at,tags\n1,2026-10-05 10:00,"${cell.replaceAll('"', '""')}"\n2,2026-10-05 10:00,\n`)
  expect([...((rows[0]!.tags ?? []) as string[])].sort()).toEqual([...tags].sort())
})
