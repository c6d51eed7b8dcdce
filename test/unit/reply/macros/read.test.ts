import { describe, expect, test } from 'vitest'
import { UserError } from '../../../../src/errors.ts'
import { placesIn } from '../../../../src/reply/macros/helpdesk-macro.ts'
import { filledIn } from '../../../../src/reply/macros/placeholders.ts'
import { readMacros } from '../../../../src/reply/macros/read-macros.ts'

const zendesk = `{
  "macros": [
    {
      "id": 71, "title": "Late parcel", "active": true,
      "actions": [
        { "field": "status", "value": "pending" },
        { "field": "comment_value_html", "value": "<p>Hi {{ticket.requester.first_name}},</p>\\n<p>Your tea is late.</p>" }
      ]
    },
    {
      "id": 72, "title": "Tags only", "active": true,
      "actions": [{ "field": "current_tags", "value": "vip" }]
    },
    {
      "id": 73, "title": "Old", "active": false,
      "actions": [
        { "field": "comment_value", "value": ["channel:all", "Call us."] },
        { "field": "comment_value", "value": "Or write." }
      ]
    }
  ],
  "count": 3
}`
const gorgias = JSON.stringify([
  {
    name: 'Refund',
    language: 'en',
    actions: [
      { name: 'addTags', arguments: { tags: 'refund' } },
      { name: 'setResponseText', arguments: { body_text: 'Hi {{ticket.customer.firstname}}', body_html: '<div>Hi</div>' } },
    ],
  },
])
const chatwoot = JSON.stringify([{ id: 1, short_code: '배송지연', content: '{{contact.first_name}}님, 늦어졌습니다.' }])
const freshdesk = JSON.stringify({
  name: 'Shipping',
  responses: [{ id: 5, title: 'Lost', folder_id: 2, content: ' ', content_html: '<div>Lost</div>' }],
})

const brief = (text: string) =>
  readMacros(text, 'macros.json').map(({ title, text, html, line, system, active }) => [system, title, text, html, line, active])

describe('macros of helpdesks', () => {
  test('Zendesk: texts of comments, a title each, where they stand', () =>
    expect(brief(zendesk)).toEqual([
      ['zendesk', 'Late parcel', '<p>Hi {{ticket.requester.first_name}},</p>\n<p>Your tea is late.</p>', true, 7, true],
      ['zendesk', 'Old', 'Call us.', false, 17, false],
      ['zendesk', 'Old', 'Or write.', false, 18, false],
    ]))

  test('Gorgias: the plain text of a response', () =>
    expect(brief(gorgias)).toEqual([['gorgias', 'Refund', 'Hi {{ticket.customer.firstname}}', false, 1, true]]))

  test('Chatwoot, Freshdesk', () => {
    expect(brief(chatwoot)).toEqual([['chatwoot', '배송지연', '{{contact.first_name}}님, 늦어졌습니다.', false, 1, true]])
    expect(brief(freshdesk)).toEqual([['freshdesk', 'Lost', '<div>Lost</div>', true, 1, true]])
  })

  test('Zammad, Help Scout, a plain list', () => {
    expect(brief('[{"name":"A","keywords":"a","content":"<b>x</b>"}]')[0]![0]).toBe('zammad')
    expect(brief('{"_embedded":{"savedReplies":[{"id":1,"name":"A","text":"x"}]}}')[0]![0]).toBe('helpscout')
    expect(brief('{"title":"A","body":"x"}')[0]![0]).toBe('unknown')
  })

  test.each(['', '[', '{"macros":[]}', '[1,2]', '{"a":{"b":{"c":{"d":{"e":{"f":{"name":"x","text":"y"}}}}}}}'])('%j: 2', (text) =>
    expect(() => readMacros(text, 'macros.json')).toThrow(UserError),
  )

  test('every character of a text is found in the file, escapes and all', () => {
    const text = 'Für "Müller": 한글 😀\n\ttab \\ / end'
    const ascii = JSON.stringify([{ short_code: 'a', content: text }]).replace(
      /[^\x20-\x7e]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    for (const file of [ascii, JSON.stringify([{ short_code: 'a', content: text }])]) {
      const [macro] = readMacros(file, 'macros.json')
      const place = placesIn(file, macro!)
      for (let i = 0; i < text.length; i++) {
        const piece = file.slice(place(i), place(i + 1))
        expect(JSON.parse(`"${piece}"`)).toBe(text[i])
      }
    }
  })
})

describe('placeholders', () => {
  test.each([
    ['zendesk', 'Hi {{ticket.requester.first_name}},'],
    ['zendesk', "Hi {{ticket.requester.first_name | default: 'there'}},"],
    ['gorgias', 'Hi {{ticket.customer.firstname}}, {{ticket.created_datetime|datetime_format("MMM Do YY")}}'],
    ['helpscout', 'Hi {%customer.firstName,fallback=there%},'],
    ['zammad', 'Hi #{ticket.customer.firstname},'],
  ] as const)('%s fills in its own: %s', (system, text) => {
    const filled = filledIn(text, system, 'en')
    expect(filled).not.toMatch(/[{}%]/)
    expect(filled).toHaveLength(text.length)
  })

  test.each([
    ['zendesk', 'Hi {%customer.firstName,fallback=there%},'],
    ['zendesk', 'Hi #{ticket.customer.firstname},'],
    ['gorgias', 'Hi {%customer.firstName%},'],
    ['gorgias', '{% if ticket.id %}x{% endif %}'],
    ['helpscout', 'Hi {{ticket.requester.first_name}},'],
    ['chatwoot', 'Hi {{ticket.requester.first_name}},'],
    ['unknown', 'Hi {{ticket.requester.first_name}},'],
    ['zendesk', 'Hi {{ tickets }}, {{}} {{name}}'],
  ] as const)('%s sends out: %s', (system, text) => expect(filledIn(text, system, 'en')).toBe(text))

  test('Liquid around a text leaves the text', () =>
    expect(filledIn('{% if ticket.id %}Order{% endif %}', 'zendesk', 'en').trim()).toBe('Order'))
})
