import { Liquid } from 'liquidjs'
import { describe, expect, test } from 'vitest'
import { compileMacro } from '../../../../src/reply/macros/compile-macro.ts'
import { neutralParticle } from '../../../../src/reply/macros/macro-liquid.ts'
import { macroTarget } from '../../../../src/reply/macros/macro-target.ts'
import { renderTemplate } from '../../../../src/reply/render/render.ts'
import { builtinDictionary } from '../../../../src/reply/template/dictionary.ts'
import { loadFrame } from '../../../../src/reply/template/library.ts'
import { readTemplate } from '../../../../src/reply/template/read-template.ts'
import type { Lang } from '../../../../src/text/text.ts'

const now = Date.parse('2026-11-21T09:00:00Z')

async function compiled(listen: string, to: string, lang: Lang = 'en', values = {}, paths = {}) {
  const header = `---
title: Cold tea
situation: The tea came cold.
variables:
  order.number: { required: true }
  size: { type: choice, choices: [small, large], required: true }
---`
  const others = ['Acknowledge', 'Take action', 'Thank', 'Explain', 'Closing'].map((name) => `## ${name}\n${name}.`).join('\n')
  const template = await readTemplate(
    `${header}\n## Listen\n${listen}\n${others}`,
    `templates/${lang}/cold-tea.md`,
    await builtinDictionary(),
  )
  const frame = { ...(await loadFrame(lang)), greetings: {} }
  const target = (await macroTarget(to))!
  const options = { lang, channel: 'email', tone: 'neutral', now, frame } as const
  const made = await compileMacro(template, values, { ...options, target, paths })
  const text = made.macro.text.replace(/\s+Acknowledge\.[\s\S]*/, '')
  const html = /^<p>(.*?)(?: Acknowledge\.)?<\/p>/.exec(made.macro.html)?.[1] ?? ''
  return { ...made, text, html, template, options, told: made.notes.map(({ kind, name }) => `${kind} ${name}`) }
}

describe('a name', () => {
  test.each([
    ['zendesk', 'Hi {{ticket.requester.first_name | default: "there"}}.', []],
    ['chatwoot', 'Hi {% if contact.first_name %}{{contact.first_name}}{% else %}there{% endif %}.', []],
    ['helpscout', 'Hi {%customer.firstName,fallback=there%}.', []],
    ['gorgias', 'Hi {{ticket.customer.firstname}}.', ['no-fallback customer.name']],
    ['zammad', 'Hi #{ticket.customer.firstname}.', ['no-fallback customer.name']],
  ])('%s', async (to, written, notes) => {
    const { text, told } = await compiled('Hi {{ customer.name | first_name }}.', to)
    expect([text, told]).toEqual([written, notes])
  })

  test('Korean: 님 once, and 고객님 where there is no name', async () => {
    const listen = '{{ customer.name | honorific }}, 안녕하세요.'
    expect((await compiled(listen, 'zendesk', 'ko')).text).toBe('{{ticket.requester.name | default: "고객"}}님, 안녕하세요.')
    expect((await compiled(listen, 'helpscout', 'ko')).text).toBe('{%customer.fullName,fallback=고객%}님, 안녕하세요.')
    const { text, told } = await compiled(listen, 'zammad', 'ko')
    expect([text, told]).toEqual(['#{ticket.customer.fullname} 고객님, 안녕하세요.', []])
  })

  test('what Zendesk and Chatwoot make of it, by a second Liquid, is the reply itself', async () => {
    const listen =
      '{% if customer.name %}Dear {{ customer.name }}{% else %}Dear friend{% endif %}, hi {{ customer.name | first_name }}.'
    const helpdesk = new Liquid()
    for (const name of ['Geraldine', '']) {
      const person = { name: name || undefined, first_name: name || undefined }
      for (const [to, scope] of [
        ['zendesk', { ticket: { requester: person } }],
        ['chatwoot', { contact: person }],
      ] as const) {
        const { text, template, options } = await compiled(listen, to)
        const { sections } = await renderTemplate(template, { 'customer.name': name }, options)
        expect(helpdesk.parseAndRenderSync(text, scope)).toBe(sections.find((s) => s.step === 'listen')!.text)
      }
    }
  })
})

describe('what nobody knows', () => {
  test('is a blank for the agent, marked as one, and told', async () => {
    const { text, html, told } = await compiled('Order {{ order.number }} leaves {{ ship.day | day }}.', 'zendesk')
    expect(text).toBe('Order [Order number] leaves [Day the replacement leaves].')
    expect(html).toBe('Order <strong>[Order number]</strong> leaves <strong>[Day the replacement leaves]</strong>.')
    expect(told).toEqual(['blank Order number', 'blank Day the replacement leaves'])
  })

  test('keeps its hedge and its buffer', async () => {
    expect((await compiled('Here {{ eta | eta: eta_buffer_days }}.', 'zendesk')).text).toBe(
      'Here by around [Expected arrival + 2 days].',
    )
    expect((await compiled('{{ eta | eta: 1 }} 도착합니다.', 'zendesk', 'ko')).text).toBe('[도착 예정일 + 1일]쯤 도착합니다.')
  })

  test('is left out where it is optional, and takes the words for a missing one', async () => {
    const { text, told } = await compiled(
      'A{% if cause %} because {{ cause }}{% else %} somehow{% endif %}: {{ cause | default: "who knows" }}.',
      'gorgias',
    )
    expect([text, told]).toEqual(['A somehow: who knows.', []])
  })

  test('of several choices the first is written, and told', async () => {
    const { text, told } = await compiled("{% if size == 'large' %}Big{% else %}Little{% endif %} {{ size }}.", 'zendesk')
    expect([text, told]).toEqual(['Little small.', ['choice size=small']])
    expect(
      (await compiled("{% if size == 'large' %}Big{% else %}Little{% endif %}.", 'zendesk', 'en', { size: 'large' })).text,
    ).toBe('Big.')
  })

  test('a field of the helpdesk can stand for it', async () => {
    const paths = { 'order.number': 'ticket.ticket_field_360001' }
    const { text, told } = await compiled('Order {{ order.number }}.', 'zendesk', 'en', {}, paths)
    expect([text, told]).toEqual(['Order {{ticket.ticket_field_360001}}.', []])
    expect((await compiled('Order {{ order.number }}.', 'gorgias')).told).toEqual(['doubtful order.number'])
  })

  test('a link to it reads as one, and no filter cuts it', async () => {
    expect((await compiled('See [the page]({{ tracking.url }}).', 'zendesk')).text).toBe('See the page: [Tracking link].')
    expect(
      (await compiled('{{ order.number | first }}{{ order.number | upcase }}{{ eta_buffer_days | plus: 1 }}', 'zendesk')).text,
    ).toBe('[Order number][Order number]3')
  })
})

test('a value that is known is written as in a reply, with its particle', async () => {
  const { text, told } = await compiled("{{ order.number | josa: '으로' }}", 'zendesk', 'ko', { 'order.number': '주문 1003' })
  expect([text, told]).toEqual(['주문 1003으로', []])
})

test('behind what is not known, a particle keeps both its forms', async () => {
  const { text, macro, told } = await compiled("{{ order.number | josa: '으로' }} 주문하신 상품", 'chatwoot', 'ko')
  expect([text, told]).toEqual(['[주문 번호](으)로 주문하신 상품', ['particle (으)로', 'blank 주문 번호']])
  // in Markdown it would else be a link
  expect(macro.markdown).toContain('[주문 번호]\\(으)로')
})

test.each([
  ...[
    ['을', '을(를)'],
    ['를', '을(를)'],
    ['은', '은(는)'],
    ['가', '이(가)'],
    ['와', '과(와)'],
    ['로', '(으)로'],
  ],
  ...[
    ['으로', '(으)로'],
    ['으로서', '(으)로서'],
    ['이라', '(이)라'],
    ['나', '(이)나'],
    ['이며', '(이)며'],
  ],
])('%s → %s', (particle, both) => {
  expect(neutralParticle(particle)).toBe(both)
})

test('a condition that the helpdesk cannot make is decided as if there were nothing, and told', async () => {
  const { text, told } = await compiled(
    '{% if customer.name %}Dear {{ customer.name }}{% else %}Dear friend{% endif %}.',
    'gorgias',
  )
  expect([text, told]).toEqual(['Dear friend.', ['condition customer.name']])
})

test.each(['#{ticket.id}', '{{x}}', '%{name}', '{% x %}'])('braces of somebody else are told: %s', async (foreign) => {
  const { told } = await compiled('Tea from {{ shop.name }}.', 'zammad', 'en', { 'shop.name': `Leaf ${foreign}` })
  expect(told).toEqual([expect.stringMatching(`^foreign ${foreign.slice(0, 4)}`)])
})
