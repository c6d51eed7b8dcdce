import { describe, expect, test } from 'vitest'
import { UserError } from '../../../../src/errors.ts'
import { placesIn } from '../../../../src/reply/macros/helpdesk-macro.ts'
import { macroSources } from '../../../../src/reply/macros/macro-shape.ts'
import { filledIn, saysNothing } from '../../../../src/reply/macros/placeholders.ts'
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

const brief = async (text: string, file = 'macros.json') =>
  (await readMacros(text, file)).macros.map(({ title, text, html, line, system, active }) => [
    system,
    title,
    text,
    html,
    line,
    active,
  ])

describe('macros of helpdesks', () => {
  test('Zendesk: texts of comments, a title each, where they stand', async () =>
    expect(await brief(zendesk)).toEqual([
      ['zendesk', 'Late parcel', '<p>Hi {{ticket.requester.first_name}},</p>\n<p>Your tea is late.</p>', true, 7, true],
      ['zendesk', 'Old', 'Call us.', false, 17, false],
      ['zendesk', 'Old', 'Or write.', false, 18, false],
    ]))

  test('Gorgias: the plain text of a response', async () =>
    expect(await brief(gorgias)).toEqual([['gorgias', 'Refund', 'Hi {{ticket.customer.firstname}}', false, 1, true]]))

  test('Chatwoot, Freshdesk', async () => {
    expect(await brief(chatwoot)).toEqual([['chatwoot', '배송지연', '{{contact.first_name}}님, 늦어졌습니다.', false, 1, true]])
    expect(await brief(freshdesk)).toEqual([['freshdesk', 'Lost', '<div>Lost</div>', true, 1, true]])
  })

  test('Zammad, Help Scout, a plain list', async () => {
    expect((await brief('[{"name":"A","keywords":"a","content":"<b>x</b>"}]'))[0]![0]).toBe('zammad')
    expect((await brief('{"_embedded":{"savedReplies":[{"id":1,"name":"A","text":"x"}]}}'))[0]![0]).toBe('helpscout')
    expect((await brief('{"title":"A","body":"x"}'))[0]![0]).toBe('unknown')
  })

  test.each(['', '[', '{"macros":[]}', '[1,2]', '{"a":{"b":{"c":{"d":{"e":{"f":{"name":"x","text":"y"}}}}}}}'])('%j: 2', (text) =>
    expect(readMacros(text, 'macros.json')).rejects.toThrow(UserError),
  )

  test.each([
    ['Help Scout’s list', { _embedded: { 'saved-replies': [{ id: 1, name: 'Late', preview: 'The parcel is…' }] } }],
    [
      'Help Scout’s list today',
      [
        { id: 1, name: 'Late', preview: 'The parcel is…' },
        { id: 2, name: 'Chat', chatPreview: 'Hi' },
      ],
    ],
    [
      'Freshdesk’s folder',
      {
        id: 9,
        name: 'Shipping',
        canned_responses: [
          { id: 1, title: 'Late' },
          { id: 2, title: 'Lost' },
        ],
      },
    ],
  ])('%s has previews only', async (_, page) =>
    expect(readMacros(JSON.stringify(page), 'list.json')).rejects.toThrow(/list\.json: this list has previews only/),
  )

  test('a preview beside replies is told, and the replies are read', async () => {
    const page = [
      { name: 'A', text: 'Tea.' },
      { name: 'B', preview: 'Cof…' },
      { name: 'C', preview: 'Te…', text: 'Tea again.' },
    ]
    const { macros, previews } = await readMacros(JSON.stringify(page, null, 1), 'list.json')
    expect(macros.map(({ title }) => title)).toEqual(['A', 'C'])
    expect(previews).toEqual([{ title: 'B', line: 6 }])
  })

  test.each([
    { active: false },
    { is_active: 0 },
    { enabled: 'no' },
    { archived: true },
    { archived_datetime: '2026-01-01' },
    { status: 'disabled' },
    { 사용여부: 'N' },
  ])('%j is inactive', async (more) =>
    expect((await readMacros(JSON.stringify({ title: 'A', body: 'x', ...more }), 'm.json')).macros[0]!.active).toBe(false),
  )

  test.each([
    ['Zammad’s CSV', 'id,name,keywords,content,active\n1,Late,"late, parcel","<p>It left ""today"".</p>",true\n', 'zammad'],
    ['semicolons', '\ufeffname;keywords;content;active\nLate;late;It left "today".;true\n', 'zammad'],
    ['a sheet of replies', '제목,내용\nLate,"It left ""today""."\n', 'unknown'],
    ['a sheet of Zendesk’s', 'title\tcomment_value\tcomment_mode_is_public\nLate\t"It left ""today""."\ttrue\n', 'zendesk'],
  ])('%s: each row is a macro, every character in its place', async (_, file, system) => {
    const [macro, ...more] = (await readMacros(file, 'macros.csv')).macros
    expect([macro!.system, macro!.title, macro!.line, macro!.active, more]).toEqual([system, 'Late', 2, true, []])
    const { text } = macro!
    expect(text.replace(/<[^>]*>/g, '')).toBe('It left "today".')
    const place = placesIn(file, macro!)
    for (let i = 0; i < text.length; i++) expect(file.slice(place(i), place(i + 1)).replace('""', '"')).toBe(text[i])
  })

  test('a cell that our export guards against a spreadsheet is read without the guard', async () => {
    const [macro] = (await readMacros('name,keywords,content\n\'=x,k,"\'- one\n- two"\n', 'macros.csv')).macros
    expect([macro!.title, macro!.text]).toEqual(['=x', '- one\n- two'])
  })

  test.each(['', 'no table', 'name,colour\nTea,green\n', 'name,content\n'])('the table %j holds no macro', async (text) =>
    expect(readMacros(text, 'macros.csv')).rejects.toThrow(/No macros found in macros\.csv/),
  )

  test('every character of a text is found in the file, escapes and all', async () => {
    const text = 'Für "Müller": 한글 😀\n\ttab \\ / end'
    const ascii = JSON.stringify([{ short_code: 'a', content: text }]).replace(
      /[^\x20-\x7e]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    for (const file of [ascii, JSON.stringify([{ short_code: 'a', content: text }])]) {
      const [macro] = (await readMacros(file, 'macros.json')).macros
      const place = placesIn(file, macro!)
      for (let i = 0; i < text.length; i++) {
        const piece = file.slice(place(i), place(i + 1))
        expect(JSON.parse(`"${piece}"`)).toBe(text[i])
      }
    }
  })
})

const sources = new Map(await macroSources())
const source = (system: string) => sources.get(system)!

describe('placeholders', () => {
  test.each([
    ['zendesk', 'Hi {{ticket.requester.first_name}},'],
    ['zendesk', "Hi {{ticket.requester.first_name | default: 'there'}},"],
    ['gorgias', 'Hi {{ticket.customer.firstname}}, {{ticket.created_datetime|datetime_format("MMM Do YY")}}'],
    ['helpscout', 'Hi {%customer.firstName,fallback=there%},'],
    ['zammad', 'Hi #{ticket.customer.firstname},'],
  ] as const)('%s fills in its own: %s', (system, text) => {
    const [filled = ''] = filledIn(text, source(system), 'en')
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
  ] as const)('%s sends out: %s', (system, text) => expect(filledIn(text, source(system), 'en')).toEqual([text]))

  test('a value that the text itself assigns is filled in', () =>
    expect(filledIn("{% assign tea = 'oolong' %}{{tea}} {{teapot}}", source('zendesk'), 'en')[0]).toMatch(
      /^ +it\u2060+ \{\{teapot\}\}$/,
    ))
})

describe('branches of Liquid', () => {
  const seen = (text: string) =>
    filledIn(text, source('zendesk'), 'en').map((one) => {
      expect(one).toHaveLength(text.length)
      return one.replace(/\s+/g, ' ').trim()
    })

  test.each([
    ['{% if ticket.id %}Order{% endif %}', ['Order']],
    ['A {% if ticket.via == "chat" %}B{% else %}C{% endif %} D', ['A B D', 'A C D']],
    ['{%- if t.a == "x" -%}X{%- elsif t.a == "y" -%}Y{%- endif -%} z', ['X z', 'Y z', 'z']],
    // two conditions on one value are one customer's, not two
    ['{% if t.a == "x" %}X{% endif %}{% if t.a == "y" %}Y{% endif %}', ['X', 'Y']],
    ['{% case t.lang %}{% when "ko" %}K{% when "en", "de" %}E{% else %}O{% endcase %}', ['K', 'E', 'O']],
    ['{% unless t.tags contains "vip" %}A{% else %}B{% endunless %}', ['B', 'A']],
    ['{% if t.a and t.b %}both{% else %}not{% endif %}', ['both', 'not']],
    ['{% if t.n > 3 %}many{% else %}few{% endif %}', ['many', 'few']],
    ['{% if t.a %}{% if t.b == 1 %}1{% else %}2{% endif %}{% endif %}x', ['1 x', 'x']],
    ['{% comment %}for us{% endcomment %}for you', ['for you']],
    ['{% for i in t.items %}item {% endfor %}end', ['item end']],
    ['{% endif %}{% else %}stray', ['stray']],
    ['{% if t.a %}never closed', ['never closed']],
  ])('%s', (text, customers) => expect(seen(text)).toEqual(customers))

  test('ten thousand conditions, one in the other, are read in no time to speak of', () => {
    const text = '{% if a %}x'.repeat(10_000)
    expect(seen(text)).toHaveLength(1)
  })
})

describe('texts that stand elsewhere', () => {
  test.each([
    '{{dc.parcel_is_late}}',
    '<p>{{ dc.parcel_is_late }}</p>\n',
    'Hi {{ticket.requester.first_name}},<br>{{dc.late}}<br>{{current_user.name}}',
    "{% if ticket.brand.name == 'Leaf' %}{{dc.a}}{% else %}{{dc.b}}{% endif %}",
  ])('%s says nothing here', (text) => expect(saysNothing(text, source('zendesk'))).toBe(true))

  test.each(['{{dc.greeting}} Your tea left today.', 'Hi {{ticket.requester.first_name}},', 'Tea.'])('%s does', (text) =>
    expect(saysNothing(text, source('zendesk'))).toBe(false),
  )
})
