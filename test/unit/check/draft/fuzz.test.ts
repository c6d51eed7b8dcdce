import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'

/** mulberry32: the same drafts on every run */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const PIECES = [
  '<',
  '>',
  '<p',
  '</p>',
  '`',
  '```\n',
  '{{',
  '}}',
  '[',
  ']',
  '(',
  '\n',
  '\r\n',
  ' ',
  '.',
  '?',
  '> ',
  '-- \n',
  '---\n',
  '&#39;',
  '\ud83c',
  '\udf75',
  '\u0000',
  '찻잔',
  '감사합니다',
  '드림',
  'sorry',
  "n't",
  'we',
  'sent',
  '8.3(금)',
  'On Monday wrote:',
  'https://',
  '@',
  'a'.repeat(90),
  '가'.repeat(90),
]

describe('any text is read', () => {
  it('without an error, stretches in order and inside', () => {
    const next = random(20260803)
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: Math.floor(next() * 40) }, () => PIECES[Math.floor(next() * PIECES.length)]).join('')
      const draft = readDraft(text, { file: 'fuzz' })
      expect(draft.masked.length, JSON.stringify(text)).toBe(text.length)
      let at = 0
      for (const { start, end, text: said } of draft.sentences) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(said.length).toBe(end - start)
        at = end
      }
    }
  })

  it.each([
    '(',
    '<',
    '> ',
    'a',
    '가',
    '. ',
    '`',
    '&',
    'sorry ',
    'we have ',
    '감사 ',
    '\n',
    'no-',
    "n't ",
    '드림\n',
    'http://',
    'a@',
    '- ',
  ])('a third of a megabyte of %j is cut into sentences of bounded length', (piece) => {
    const draft = readDraft(piece.repeat(Math.ceil(300_000 / piece.length)), { file: 'long' })
    for (const { text } of draft.sentences) expect(text.length).toBeLessThanOrEqual(1200)
  })
})
