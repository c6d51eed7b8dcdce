import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filters, liquidFilters } from '../../../src/reply/render/filters.ts'
import { renderTemplate } from '../../../src/reply/render/render.ts'
import { channels } from '../../../src/reply/template/template.ts'
import { withParticle } from '../../../src/text/hangul/particle.ts'
import { drafted, said, setting, teahouse } from './teahouse.ts'

const cold = {
  'customer.name': 'Geraldine Marsh',
  'order.number': '#20481',
  'product.name': 'sencha',
  'brew.day': 'tomorrow',
  'shop.name': 'Leaf & Ember',
  'agent.name': 'Jo Park',
}

describe('an e-mail', () => {
  test('greeting, paragraphs, signature', async () => {
    const { frame, templates } = await teahouse('en')
    const { text, missing } = await renderTemplate(templates['cold-tea']!, { ...cold, eta: '2026-11-27' }, { ...setting, frame })
    expect(missing).toEqual([])
    expect(text).toBe(`Hi Geraldine,

You wrote that the sencha of order #20481 came cold. I am sorry: a cold cup is not what you paid for.

I brew it again on Monday, November 23. Expect it by around Sunday, November 29.

Thank you for telling us.

The flask was not closed. Keep the flask.

If it comes cold again, answer to this message with a photo.

Jo Park
Leaf & Ember`)
  })

  test('in Korean', async () => {
    const { frame, templates } = await teahouse('ko')
    const values = { ...cold, 'customer.name': '김하늘', 'product.name': '센차', cause: '느슨한 마개', eta: '11월 27일' }
    const { text } = await renderTemplate(templates['cold-tea']!, values, { ...setting, frame, lang: 'ko' })
    expect(text).toBe(`안녕하세요, 김하늘 고객님.

주문번호 #20481의 센차가 식은 채로 도착했다고 알려 주셨습니다. 따뜻한 차를 기다리셨을 텐데 죄송합니다.

11월 23일 월요일에 다시 우려 보내 드립니다. 11월 29일 일요일쯤 도착할 예정입니다.

알려 주셔서 감사합니다.

확인해 보니 느슨한 마개가 원인이었습니다.

번거로우시겠지만, 또 식은 채로 도착하면 사진과 함께 답장해 주세요.

Leaf & Ember 고객센터 Jo Park 드림`)
  })
})

test('what is missing is what this reply prints, in the order of the header; what it would take up is welcome', async () => {
  const { frame, templates } = await teahouse('en')
  const draft = (channel: 'email' | 'social') => renderTemplate(templates['cold-tea']!, {}, { ...setting, frame, channel })
  expect(await draft('email')).toMatchObject({
    missing: ['order.number', 'product.name', 'brew.day', 'shop.name', 'agent.name'],
    welcome: ['customer.name', 'cause', 'eta'],
  })
  // its section names no order, and nobody signs a post
  expect((await draft('social')).missing).toEqual(['product.name', 'brew.day'])
})

test('a branch that is not taken asks for nothing', async () => {
  const liquid = '{% if cup %}{{ cup }} and {{ brew.day | day }}{% else %}None.{% endif %}'
  expect(await drafted(liquid)).toMatchObject({ missing: [], welcome: ['cup'] })
  expect(await drafted(liquid, { cup: 'green' })).toMatchObject({ missing: ['brew.day'], welcome: [] })
  expect(await drafted(liquid, { cup: 'green', 'brew.day': 'tomorrow' })).toMatchObject({ missing: [], welcome: [] })
})

test('a filter does not hide that a value is missing; default does without it', async () => {
  for (const filter of ['upcase', 'day', 'eta: 2', 'list', 'bullets', "josa: '을'", 'append: "!"', 'money', 'capitalize | strip'])
    expect((await drafted(`{{ cup | ${filter} }}`)).missing, filter).toEqual(['cup'])
  expect((await drafted('{{ "a" | append: cup }}')).missing).toEqual(['cup'])
  expect(await drafted('{{ cup | default: "tea" }}')).toMatchObject({ missing: [], welcome: ['cup'] })
  expect(await said('{{ cup | default: "tea" }}', { cup: ' ' })).toBe('tea')
})

describe('filters', () => {
  test.each([
    ['{{ brew.day }}', 'en', 'Friday, November 27'],
    ['{{ brew.day | day }}', 'ko', '11월 27일 금요일'],
    ['{{ brew.day | eta: 4 }}', 'en', 'by around Tuesday, December 1'],
    ['{{ brew.day | eta: cups }}', 'ko', '11월 30일 월요일쯤'],
    ['{{ call.at }}', 'en', '3 PM on Tuesday, November 24'],
    ['{{ call.at | day }}', 'en', 'Tuesday, November 24'],
    ['{{ call.at | time }}', 'ko', '오후 3시'],
    ['{{ teas | list }}', 'en', 'sencha, oolong, and mint'],
    ['{{ teas | list: "or" }}', 'en', 'sencha, oolong, or mint'],
    ['{{ teas | list: "or" }}', 'ko', 'sencha, oolong 또는 mint'],
    ['{{ teas | bullets }}', 'en', '- sencha\n- oolong\n- mint'],
    [
      '{% for tea in teas %}{{ tea | upcase }}{% unless forloop.last %} · {% endunless %}{% endfor %}',
      'en',
      'SENCHA · OOLONG · MINT',
    ],
    ['{% if cups > 2 %}many{% endif %}', 'en', 'many'],
    ['{{ cups | plus: 1 }}', 'en', '4'],
    ['{{ cup | capitalize }}', 'en', 'Green'],
    ['{{ page }}', 'en', 'https://tea.example/a_b'],
    ['[the label]({{ page }})', 'en', 'the label: https://tea.example/a_b'],
    ['{{ channel }} {{ tone }} {{ lang }}', 'en', 'email neutral en'],
  ] as const)('%s in %s', async (liquid, lang, expected) => {
    const values = {
      ...{ cup: 'green', cups: '3', 'brew.day': '2026-11-27', 'call.at': '2026-11-24 15:00' },
      ...{ teas: 'sencha; oolong; mint', page: 'https://tea.example/a_b' },
    }
    expect(await said(liquid, values, { lang })).toBe(expected)
  })

  test.each([
    ['Geraldine Marsh', 'Geraldine'],
    ['Ms. Geraldine Marsh', 'Geraldine'],
    ['Ms. Marsh', 'Ms. Marsh'],
    ['Marsh, Geraldine', 'Geraldine'],
    ['G. Marsh', 'G. Marsh'],
    ['Zoë', 'Zoë'],
    ['geraldine@tea.example', 'there'],
    ['190052002788', 'there'],
    ['', 'there'],
  ])('the first name of "%s" is %s', async (name, first) =>
    expect(await said('Hi {{ customer.name | first_name }},', { 'customer.name': name })).toBe(`Hi ${first},`),
  )

  test.each([
    ['김하늘', '김하늘님', '김하늘 고객님', '하늘님'],
    ['김하늘님', '김하늘님', '김하늘 고객님', '하늘님'],
    ['김하늘 고객님', '김하늘님', '김하늘 고객님', '하늘님'],
    ['남궁하늘', '남궁하늘님', '남궁하늘 고객님', '하늘님'],
    ['허준', '허준님', '허준 고객님', '허준님'],
    ['Ben Kim', 'Ben Kim님', 'Ben Kim 고객님', 'Ben Kim님'],
    ['고객님', '고객님', '고객님', '고객님'],
    ['', '고객님', '고객님', '고객님'],
  ])('"%s" is addressed as %s', async (name, plain, titled, given) => {
    const liquid =
      "{{ customer.name | honorific }}/{{ customer.name | honorific: '고객님' }}/{{ customer.name | first_name | honorific }}"
    expect(await said(liquid, { 'customer.name': name }, { lang: 'ko' })).toBe(`${plain}/${titled}/${given}`)
  })

  test.each([
    ['차', '차를'],
    ['찻잔', '찻잔을'],
    ['주문번호 1003', '주문번호 1003을'],
    ['주문번호 1002', '주문번호 1002를'],
    ['에코백(블루)', '에코백(블루)을'],
    ['다관(대)', '다관(대)을'],
    ['XL', 'XL을'],
    ['UPS', 'UPS를'],
  ])('%s takes its particle', async (noun, expected) => {
    expect(await said("{{ cup | josa: '을' }}", { cup: noun }, { lang: 'ko' })).toBe(expected)
    expect(await said("{{ cup | josa: '을' }}", { cup: noun }, { lang: 'ko' })).toBe(withParticle(noun, '을'))
  })
})

describe('channels', () => {
  test('chat comes in short turns of whole sentences', async () => {
    const { markdown } = await drafted(`${'The kettle sang. '.repeat(30)}`, {}, { channel: 'chat' })
    const turns = markdown.split('\n\n')
    expect(Math.max(...turns.map((turn) => turn.length))).toBeLessThanOrEqual(180)
    expect(turns.join(' ').split('The kettle sang.').length - 1).toBe(30)
    for (const turn of turns) expect(turn).toMatch(/\.$/)
  })

  test('Mr. Marsh is not the end of a sentence', async () => {
    const { text } = await drafted('Mr. Marsh wrote. We read it.', {}, { channel: 'phone-script' })
    expect(text.split('\n').slice(0, 3)).toEqual(['Listen', '- Mr. Marsh wrote.', '- We read it.'])
  })

  test('social: what is optional goes first, and nothing is cut', async () => {
    const { templates } = await teahouse('en')
    const frame = { greetings: { social: 'Hi.' }, signatures: { social: '^Jo' }, closings: {} }
    const draft = (cause: string) =>
      renderTemplate(templates['cold-tea']!, { ...cold, cause }, { ...setting, frame, channel: 'social' })
    const short = await draft('of it')
    expect([short.dropped, short.over]).toEqual([[], 0])
    expect(short.text).toMatch(/^Hi\. .* \^Jo$/)
    const base = [...short.text].length - 'of it'.length
    const exact = await draft('x'.repeat(280 - base))
    expect([[...exact.text].length, exact.dropped, exact.over]).toEqual([280, [], 0])
    expect((await draft('x'.repeat(281 - base))).dropped).toEqual(['signature'])
    const long = await draft('x'.repeat(300))
    expect(long.dropped).toEqual(['signature', 'greeting', 'closing'])
    expect(long.over).toBe([...long.text].length - 280)
    expect(long.text).toContain('x'.repeat(300))
  })

  test('characters are counted as readers count them', async () => {
    const { templates } = await teahouse('en')
    const frame = { greetings: {}, signatures: {}, closings: {} }
    const draft = (cause: string) =>
      renderTemplate(templates['cold-tea']!, { ...cold, cause }, { ...setting, frame, channel: 'social' })
    const base = [...(await draft('x')).text].length - 1
    // a family is one character of eleven code units
    expect((await draft('👨‍👩‍👧‍👦'.repeat(280 - base))).over).toBe(0)
    expect((await draft('👨‍👩‍👧‍👦'.repeat(281 - base))).dropped).toEqual(['closing'])
  })

  test('labels name the steps in every channel', async () => {
    const { frame, templates } = await teahouse('ko')
    for (const channel of channels) {
      const { text } = await renderTemplate(templates['cold-tea']!, cold, {
        ...setting,
        frame,
        lang: 'ko',
        channel,
        labels: true,
      })
      for (const step of ['경청', '공감', '조치', '감사', '설명']) expect(text.split('\n')).toContain(step)
    }
  })

  test('another closing, another signature', async () => {
    const { frame, templates } = await teahouse('en')
    const options = { ...setting, frame, closing: 'solved', signature: 'The people of {{ shop.name }}' }
    const { text } = await renderTemplate(templates['cold-tea']!, cold, options)
    expect(text).toMatch(/If the sencha cools again, tell me\.\n\nThe people of Leaf & Ember$/)
    expect((await renderTemplate(templates['cold-tea']!, cold, { ...options, channel: 'chat' })).text).not.toContain('people')
  })
})

test('the page about templates names every filter there is', () => {
  const page = readFileSync(new URL('../../../docs/replies.md', import.meta.url), 'utf8')
  const names = [...Object.keys(filters({ lang: 'en', now: 0, particle: (noun) => noun })), ...liquidFilters]
  for (const name of names) expect(page).toMatch(new RegExp(`^\\|.*\`${name}\\b`, 'm'))
})

test('a value is never read as a template, and its control characters are gone', async () => {
  const value = '{{ shop.name }} {% if cup %} *x* <b> \u001b[2J #{name}'
  expect(await said('{{ cup }}', { cup: value, 'shop.name': 'Leaf & Ember' })).toBe(
    '{{ shop.name }} {% if cup %} *x* <b> [2J #{name}',
  )
})
