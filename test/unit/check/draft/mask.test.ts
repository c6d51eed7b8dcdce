import { describe, expect, it } from 'vitest'
import { maskForeign } from '../../../../src/check/draft/mask.ts'

const visible = (text: string) => maskForeign(text).replace(/\s+/g, ' ').trim()

describe('what is not the writer’s own is blanked', () => {
  it.each([
    ['a quoted line', '> where is my teapot?\nIt left today.', 'It left today.'],
    ['a quoted mail to its end', 'It left today.\n\nOn Mon, 2 Nov 2026 Mina wrote:\nwhere is it?', 'It left today.'],
    [
      'only the quote, when the reply stands below',
      'On Mon, 2 Nov 2026 Mina wrote:\n> where is it?\n\nIt left today.',
      'It left today.',
    ],
    ['a forwarded mail', '오늘 출고했습니다.\n-----Original Message-----\n보낸 사람: 하늘', '오늘 출고했습니다.'],
    [
      'the head of a Korean mail',
      '오늘 출고했습니다.\n\n보낸 사람: 하늘\n받는 사람: 티하우스\n제목: 언제 와요',
      '오늘 출고했습니다.',
    ],
    ['a code block', 'Paste this:\n```\n{{ product.title }}\n```\nand save.', 'Paste this: and save.'],
    ['code in a line', 'The field `{size}` was empty.', 'The field was empty.'],
    ['a web address, but not the stop behind it', 'See https://teahouse.example/a?b=[1]&c=2. Thanks', 'See [1]&c=2. Thanks'],
    ['a mail address', 'Write to care@teahouse.example today.', 'Write to today.'],
    ['a header', '---\ntitle: Late\n---\nIt left today.', 'It left today.'],
    ['tags', '<p>It <b>left</b> today.</p><br>Bye', 'It left today. Bye'],
    ['a style sheet', '<style>p { color: red }</style><p>It left.</p>', 'It left.'],
  ])('%s', (_, text, left) => {
    expect(visible(text)).toBe(left)
  })

  it('keeps placeholders, also in an address and in angle brackets', () => {
    expect(visible('Hi {{ customer.name }}, <CUSTOMER NAME>: https://t.example/{{ id }}')).toBe(
      'Hi {{ customer.name }}, <CUSTOMER NAME>: {{ id }}',
    )
  })

  it('reads entities, and keeps a word with an apostrophe in one piece', () => {
    expect(maskForeign('we don&#39;t&nbsp;know')).toMatch(/^we don'\u2060{4}t {6}know$/)
  })

  it.each([
    'a\r\n> b\r\nc',
    '<p>a</p>\n<div>b',
    '<pre>never closed',
    '```\nnever closed',
    '<!-- never closed',
    '한글 https://a.example 끝',
    '🍵 `x` 🍵',
  ])('keeps length and lines of %j', (text) => {
    const masked = maskForeign(text)
    expect(masked.length).toBe(text.length)
    const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index)
    for (const at of breaks) expect(masked[at]).toBe('\n')
  })
})
