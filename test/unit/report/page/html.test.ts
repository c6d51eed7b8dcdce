import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { Html, html, name, number } from '../../../../src/report/page/html.ts'

/** The text of a fragment, and the names of its elements. */
function read(markup: string): { text: string; elements: string[]; attributes: Record<string, string> } {
  const elements: string[] = []
  const attributes: Record<string, string> = {}
  let text = ''
  const visit = (node: { nodeName: string; value?: string; childNodes?: never[]; attrs?: { name: string; value: string }[] }) => {
    if (node.nodeName === '#text') text += node.value
    else if (!node.nodeName.startsWith('#')) elements.push(node.nodeName)
    for (const { name, value } of node.attrs ?? []) attributes[name] = value
    for (const child of node.childNodes ?? []) visit(child)
  }
  visit(parseFragment(markup) as never)
  return { text, elements, attributes }
}

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `' onmouseover='alert(1)`,
  '</style><svg onload=alert(1)>',
  '&lt;b&gt; &amp; &#60;',
  'late & "broken"',
  'חבילה חסרה',
])('%s stays text, in an element and in an attribute', (hostile) => {
  const { text, elements, attributes } = read(html`<p title="${hostile}">${hostile}</p>`.markup)
  expect(text).toBe(hostile)
  expect(elements).toEqual(['p'])
  expect(attributes).toEqual({ title: hostile })
})

test('marks that turn the line around, and control characters, are shown and not obeyed', () => {
  expect(html`${'\u202eevil\u0007'}`.markup).toBe('\ufffdevil\ufffd')
  expect(name('שלום').markup).toBe('<bdi>שלום</bdi>')
})

test('nothing leaves nothing; lists are joined; markup of ours stands as it is', () => {
  expect(html`a${undefined}${null}${false}${['b', html`<i>${'<'}</i>`]}${0}`.markup).toBe('ab<i>&lt;</i>0')
  expect(html`${new Html('<b>')}`.markup).toBe('<b>')
})

test('a number keeps its unit beside it, and its whole value', () => {
  const { text, attributes } = read(number('metrics/csat/share', 0.8399, '84 %').markup)
  expect(text).toBe('84\u00a0%')
  expect(attributes).toEqual({ value: '0.8399', 'data-of': 'metrics/csat/share' })
  expect(html`${'2 h 14 m, 3 mugs'}`.markup).toBe('2\u00a0h 14\u00a0m, 3 mugs')
})
