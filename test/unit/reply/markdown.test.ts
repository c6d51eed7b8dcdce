import { expect, test } from 'vitest'
import { html } from '../../../src/reply/render/html.ts'
import { escaped, paragraphs, plain } from '../../../src/reply/render/markdown.ts'

const nasty = [
  '#20481',
  '*stone* _tea_ `pot`',
  '[click](https://evil.example)',
  '<script>alert(1)</script>',
  '1. first',
  '- item',
  '{{ order.number }} {% if %}',
  'see https://evil.example/x or www.evil.example, jo@tea.example',
  '&lt;b&gt; &#60;',
  '12) twelfth',
  'a\\b',
  'A & B "quoted"',
  '~~gone~~ | table',
  '에코백(블루) [한정]',
  '+82 10',
]

test('a value comes out of Markdown as it went in', () => {
  for (const value of nasty) expect(plain(escaped(value))).toBe(value)
})

test('a value comes out of HTML as it went in: as text, never as markup', () => {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  for (const value of nasty) {
    const out = html(escaped(value))
    expect(out).toMatch(/^<p>[^<]*<\/p>\n$/)
    expect(out.slice(3, -5).replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)).toBe(value)
  }
})

test('markup of a template: emphasis goes, addresses stay', () => {
  expect(plain('**Two** ways, `both` fine: [the label](https://tea.example/a_b) or <https://tea.example/c>.')).toBe(
    'Two ways, both fine: the label: https://tea.example/a_b or https://tea.example/c.',
  )
  expect(plain('[the label](<https://tea.example/x>)')).toBe('the label: https://tea.example/x')
  expect(plain('* one\n* two')).toBe('- one\n- two')
  expect(plain('a [b] c < d')).toBe('a [b] c < d')
})

test('tags and odd links in a template are shown, not obeyed', () => {
  expect(html('Hello <img src=x onerror=alert(1)> there')).not.toMatch(/<img/)
  expect(html('<script>alert(1)</script>')).not.toMatch(/<script/)
  expect(html('[tea](javascript:alert(1))')).not.toMatch(/href/)
  expect(html('![tea](https://evil.example/pixel.png)')).not.toMatch(/<img/)
  expect(html('[tea](https://tea.example/)')).toContain('<a href="https://tea.example/">tea</a>')
})

test('lines that only wrap are one paragraph, lists are not', () => {
  expect(paragraphs('One line\nand its rest.\n\n\n- a\n- b\n\n  \nLast  one.')).toEqual([
    'One line and its rest.',
    '- a\n- b',
    'Last one.',
  ])
})

test('long lines of marks take linear time', () => {
  for (const mark of ['[', '<', '](', '\\', '*', '`']) {
    // what is cubic would take hours
    expect(plain(`${mark.repeat(20_000)} tea`)).toContain('tea')
  }
})
