import { expect, test } from 'vitest'
import { linesOf } from '../../../../src/tickets/probe/lines.ts'
import { read } from './read.ts'

/** mulberry32: small, seeded, good enough to draw cells with. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

const atoms = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  "'",
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\\',
  '배송이 늦어요',
  '우전 녹차 두 통',
  '🍵',
  'é',
  'late',
  'parcel',
  '4"',
  '=SUM(A1)',
  '2026-10-01',
  '-',
  'x\ny',
  '%',
  ':',
  'a, b',
]

/** RFC 4180 by the book: quoted when it must be, sometimes when it need not. */
const write = (table: readonly (readonly string[])[], delimiter: string, newline: string, roll: (n: number) => number): string =>
  table
    .map((cells) =>
      cells
        .map((cell) =>
          /["\r\n]/.test(cell) || cell.includes(delimiter) || roll(5) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(delimiter),
    )
    .join(newline) + (roll(2) ? newline : '')

const encode = (text: string, encoding: string): Uint8Array => {
  if (encoding === 'utf-8') return Buffer.from(text)
  const little = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? little : little.swap16()
}

test('any RFC 4180 table comes back cell for cell', async () => {
  for (let seed = 1; seed <= 150; seed++) {
    const roll = dice(seed)
    const width = 2 + roll(8)
    const delimiter = [',', ';', '\t', '|'][roll(4)]!
    const newline = ['\n', '\r\n', '\r'][roll(3)]!
    const encoding = ['utf-8', 'utf-16le', 'utf-16be'][roll(3)]!
    const bom = roll(2) === 1
    // lone CRs and LFs are told apart from row ends by their quotes; a first column of ids is what every export has
    const draw = () => Array.from({ length: roll(4) }, () => atoms[roll(atoms.length)]!).join('')
    const header = Array.from(
      { length: width },
      (_, i) => ['ticket', 'created', 'subject', '제목', 'tags', 'channel', '상태', 'body', 'agent', 'note'][i]!,
    )
    const rows = Array.from({ length: 3 + roll(30) }, (_, i) => [
      `#${1000 + i}`,
      `2026-10-${String(1 + (i % 28)).padStart(2, '0')}`,
      ...Array.from({ length: width - 2 }, draw),
    ])
    const text = write([header, ...rows], delimiter, newline, roll)
    const table = await read(encode((bom ? '\ufeff' : '') + text, encoding))
    const seen = `seed ${seed}: ${JSON.stringify({ delimiter, newline, encoding, bom })}\n${text.slice(0, 400)}`
    expect(table.csv.delimiter, seen).toBe(delimiter)
    expect(table.layout, seen).toMatchObject({ encoding, bom })
    expect(table.csv.header, seen).toEqual(header)
    expect(table.rejects, seen).toEqual([])
    expect(table.rows, seen).toEqual(rows)
    if (table.csv.strict)
      expect(await linesOf(table.layout.path, rows.map((_, i) => i).reverse(), table.layout), seen).toEqual(
        [...table.lines].reverse(),
      )
  }
})

test('lines: a quote in every awkward place, found the same way as the careful reader finds them', async () => {
  const text =
    '\ufeff"ticket","subject",body\r\n"1","a ""quoted""\r\nword","""x"""\r\n2,"",""""\r\n3,"two\n\n\nbreaks",z\r\n4,plain,""\r\n'
  const table = await read(text)
  expect(table.csv.strict).toBe(true)
  expect(table.lines).toEqual([2, 4, 5, 9])
  expect(await linesOf(table.layout.path, [3, 0, 2, 1], table.layout)).toEqual([9, 2, 5, 4])
})
