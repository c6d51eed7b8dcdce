import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { link } from '../../../src/terminal/link.ts'
import { talk } from '../../../src/terminal/talk.ts'
import { cut, widthFor } from '../../../src/terminal/width.ts'
import { wrap } from '../../../src/terminal/wrap.ts'

const words = [
  'carrier-delay',
  '배송업체',
  '지연',
  'p50',
  '2 h 14 m',
  '19시간 40분',
  '82 %',
  '▁▂▃▅█',
  '610 tickets,',
  '–',
  '…',
  '(4.7–5.5)',
  '·',
  '█▍───',
]
const rare = ['🍵', '👩‍🍳', 'café', '抹茶', 'ᄎ\u1161', 'สวัสดี', 'x'.repeat(90)]

/** A small generator of the same sentences every time. */
function* sentences(from: readonly string[], n: number): Generator<string> {
  let seed = 20261031
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  for (let i = 0; i < n; i++) yield Array.from({ length: 1 + next(12) }, () => from[next(from.length)]).join(' ')
}

test('everyday texts are measured as string-width measures them, without loading it', async () => {
  const everyday = await widthFor(words)
  expect(everyday).not.toBe(stringWidth)
  for (const sentence of sentences(words, 500)) expect(everyday(sentence), sentence).toBe(stringWidth(sentence))
})

test.each(rare.slice(0, -1))('%s is left to string-width', async (text) => {
  const width = await widthFor(['tea', text])
  for (const one of [text, `tea ${text}`, 'tea', '차 한 잔']) expect(width(one)).toBe(stringWidth(one))
})

describe('wrap', () => {
  test('no line is too wide, and no word is lost or moved', () => {
    for (const sentence of sentences([...words, ...rare.slice(0, -1)], 500)) {
      for (const columns of [20, 33, 60]) {
        const lines = wrap(sentence, columns, stringWidth)
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
        expect(lines.join(' ')).toBe(sentence)
      }
    }
  })

  test('numbers stay with what they count', () => {
    expect(wrap('answered after 2 h 14 m', 20, stringWidth)).toEqual(['answered after', '2 h 14 m'])
    expect(wrap('해결까지 걸린 시간은 19시간 40분', 24, stringWidth)).toEqual(['해결까지 걸린 시간은', '19시간 40분'])
    expect(wrap('492 of 600 in time, 10 pending', 22, stringWidth)).toEqual(['492 of 600 in time,', '10 pending'])
  })
})

describe('cut', () => {
  test('ends in … inside the width, between letters as people see them', () => {
    expect(cut('carrier-delay', 8, stringWidth)).toBe('carrier…')
    expect(cut('결제-오류', 6, stringWidth)).toBe('결제-…')
    expect(cut('결제-오류', 5, stringWidth)).toBe('결제…')
    expect(cut('👩‍🍳👩‍🍳👩‍🍳', 4, stringWidth)).toBe('👩‍🍳…')
    expect(cut('cafe\u0301s', 4, stringWidth)).toBe('caf…')
    expect(cut('tea', 3, stringWidth)).toBe('tea')
  })

  test('never too wide', () => {
    for (const sentence of sentences([...words, ...rare], 300))
      for (const columns of [1, 7, 20]) expect(stringWidth(cut(sentence, columns, stringWidth))).toBeLessThanOrEqual(columns)
  })
})

describe('talk', () => {
  const said = (text: string, columns: number, terminal = true) => {
    const pieces: string[] = []
    talk({ err: (piece) => void pieces.push(piece), errIsTerminal: terminal, width: columns }, text)
    return pieces.join('')
  }

  test('is broken at words on a terminal, and one line in a file', () => {
    for (const sentence of sentences([...words, '抹茶', 'カナ'], 200)) {
      for (const line of said(sentence, 40).split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(40)
      expect(said(sentence, 40, false)).toBe(`${sentence}\n`)
    }
  })

  test('the name of a file stays whole, and a link takes no room', () => {
    const path = `exports/${'long-'.repeat(20)}name.csv`
    expect(said(`Wrote ${path} here.`, 40).split('\n')).toEqual(['Wrote', path, 'here.', ''])
    const linked = `Wrote ${link('october.html', 'october.html', '/shop')} for you to read.`
    expect(said(linked, 60)).toBe(`${linked}\n`)
    expect(said('a\u001b[31mb', 60)).toBe('a\ufffd[31mb\n')
  })
})
