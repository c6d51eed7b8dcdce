import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { macroFiles } from '../../../../src/reply/macros/macro-files.ts'
import { html } from '../../../../src/reply/render/html.ts'
import { htmlText } from '../../../../src/text/html-text.ts'

describe('HTML as text', () => {
  test.each([
    [
      '<p>Hi {{ticket.requester.first_name | default: "there"}},</p><p>Tea &amp; cake</p>',
      'Hi {{ticket.requester.first_name | default: "there"}},\n\nTea & cake',
    ],
    ['<div>one<br>two<br/>three</div>', 'one\ntwo\nthree'],
    ['<p>Choose:</p><ul><li>a pot</li><li>a cup</li></ul>', 'Choose:\n\n- a pot\n- a cup'],
    ['See <a href="https://leaf.example/r?a=1">the page</a>.', 'See the page (https://leaf.example/r?a=1).'],
    ['<a href="https://leaf.example">https://leaf.example</a>', 'https://leaf.example'],
    ['<a href="javascript:alert(1)">tea</a>', 'tea'],
    ['a<script>alert("<p>")</script>b<style>p{}</style>c', 'abc'],
    ['a <!-- > hidden <p> --> b', 'a b'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['&#51060;&#xd55c;&#0;&#xd800;&unknown; &nbsp; x', '이한&unknown; x'],
    ['<p>unclosed <b', 'unclosed <b'],
  ])('%s', (markup, text) => {
    expect(htmlText(markup)).toBe(text)
  })

  test('what was written as HTML comes back as it was', () => {
    const text = 'Hi {{contact.name}},\n\nYour "pot" & the <cup> of #20481_a:\n\n- one\n- two'
    expect(htmlText(html(text.replaceAll('<', '\\<').replaceAll('_', '\\_')))).toBe(text)
  })

  test.each(['<', '<a href="', '&#', '<p', '< ', 'href = '])('a megabyte of %s is text', (piece) => {
    const markup = piece.repeat(1_000_000 / piece.length)
    expect(htmlText(markup) === markup.trim()).toBe(true)
  })

  test.each(['<!--', '<!-- -'])('a megabyte of %s is a comment', (piece) => {
    expect(htmlText(piece.repeat(1_000_000 / piece.length))).toBe('')
  })
})

describe('a file for each macro', () => {
  const names = (...titles: string[]) =>
    macroFiles(titles.map((title) => ({ title, text: 'x', html: false, active: true }))).map((f) => f.name)

  test('is named for its title, in any script, and two never share a name', () => {
    expect(names('Orders::Lost (v2)', '배송 지연', '배송-지연', 'CON', '')).toEqual([
      'orders-lost-v2.md',
      '배송-지연.md',
      '배송-지연-2.md',
      'macro-con.md',
      'macro.md',
    ])
    expect(names('a', 'a', 'a-2', 'a')).toHaveLength(new Set(names('a', 'a', 'a-2', 'a')).size)
  })

  test.each(['../../etc/passwd', '..', '/etc/passwd', 'C:\\tea', 'a/b', '\u0000', '.hidden', '~', 'x\u202egnp', 'a'.repeat(500)])(
    'leads nowhere: %j',
    (title) => {
      const [name = ''] = names(title)
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*\.md$/u)
      expect(name.length).toBeLessThan(70)
    },
  )

  test('holds the title and the text, without what steers a terminal', () => {
    const [file] = macroFiles([
      { title: 'Tea\u0007', text: '<p>Hi\u001b[31m {%customer.firstName%}</p>', html: true, active: true },
    ])
    expect(file!.text).toBe('---\ntitle: Tea\n---\n\nHi[31m {%customer.firstName%}\n')
  })

  test.each([
    'Parcel::Late',
    'a: b',
    '- x',
    'true',
    '2026',
    '"Tea"',
    '#1',
    '배송 지연: 안내',
    "Don't",
    'x\n---\ny',
    '',
    'a::b: c',
  ])('the title %j is what YAML reads', (title) => {
    const [file] = macroFiles([{ title, text: 'x', html: false, active: false }])
    const [, header = ''] = file!.text.split(/^---$/m)
    expect(parse(header)).toEqual({ title: title.replace(/\s+/g, ' '), active: false })
  })

  test('a text said to be plain that has tags or entities is read as its editor shows it', () => {
    const text = (plain: string) =>
      macroFiles([{ title: 'x', text: plain, html: false, active: true }])[0]!.text.split('---\n\n')[1]
    expect(text('<p>We&#39;re sorry.</p><p>Tea &amp; cake</p>')).toBe("We're sorry.\n\nTea & cake\n")
    expect(text('We&rsquo;re here\nuntil 5 &ndash; 3 < 4')).toBe('We’re here\nuntil 5 – 3 < 4\n')
  })
})
