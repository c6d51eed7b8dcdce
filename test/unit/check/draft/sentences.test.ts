import { expect, test } from 'vitest'
import { sentenceEnds } from '../../../../src/check/draft/sentences.ts'
import { random } from '../../../oracle/random-tickets.ts'

/** The rules of Unicode as the platform knows them. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const byPlatform = (text: string) => Array.from(segmenter.segment(text), ({ index }) => index).filter((index) => index > 0)

test.each([
  ['I am sorry. A new one left today! Is that fine? Yes.', [12, 34, 48]],
  ['It cost $3.50, e.g. for the U.S. post.', []],
  ['We said “no.” But we were wrong.', [14]],
  ['죄송합니다. 오늘 다시 보냈습니다! 확인 부탁드립니다.', [7, 20]],
])('%s', (text, ends) => {
  expect(sentenceEnds(text, 'en')).toEqual(ends)
  expect(byPlatform(text)).toEqual(ends)
})

test('in everyday text sentences end where the platform says, whatever stands beside a stop', () => {
  const next = random(7)
  const parts = [
    '.',
    '.',
    '!',
    '?',
    ' ',
    ' ',
    ' ',
    ',',
    ':',
    '-',
    '–',
    '—',
    '"',
    "'",
    '(',
    ')',
    '”',
    '’',
    '“',
    '7',
    '$',
    '€',
    '~',
    '*',
    'a',
    'Be',
    'U',
    '다',
    '그 ',
    'x. Y',
    '3.5',
    '/',
    ';',
    '; ',
    '%',
    '&',
  ]
  for (let i = 0; i < 20_000; i++) {
    const text = Array.from({ length: 1 + Math.floor(next() * 14) }, () => parts[Math.floor(next() * parts.length)]).join('')
    expect([text, sentenceEnds(text, i % 2 ? 'ko' : 'en')]).toEqual([text, byPlatform(text)])
  }
})

test('other signs are left to the platform', () => {
  for (const text of ['Fine.; then. Good.', 'そうです。ありがとう。', 'Wait… No. Yes.'])
    expect(sentenceEnds(text, 'en')).toEqual(byPlatform(text))
})
