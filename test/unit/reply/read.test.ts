import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { variantFor } from '../../../src/reply/render/parts.ts'
import { renderTemplate } from '../../../src/reply/render/render.ts'
import { builtinLibrary, loadFrame, loadTemplate, templateNames } from '../../../src/reply/template/library.ts'
import { readTemplate } from '../../../src/reply/template/read-template.ts'
import { drafted, setting, templateOf } from './teahouse.ts'

const header = '---\ntitle: Cold tea\nsituation: It came cold.\n---\n'
const body = ['Listen', 'Acknowledge', 'Take action', 'Thank', 'Explain', 'Closing'].map(
  (s) => `## ${s}\n${s}, {{ customer.name }}.\n`,
)
const whole = header + body.join('\n')
const read = (text: string, file = 'templates/en/cold-tea.md') => readTemplate(text, file)

/** What is wrong with a text, a line each. */
async function wrong(text: string, lang: 'en' | 'ko' = 'en'): Promise<string[]> {
  const error = await read(text).then(
    () => undefined,
    (e: unknown) => e,
  )
  if (!(error instanceof UserError)) throw new Error('it loads')
  return error.text[lang].split('\n')
}

test('a template: name and language from its place, channels and tone by default, variables by the dictionary', async () => {
  const template = await read(whole)
  expect(template).toMatchObject({ name: 'cold-tea', lang: 'en', tone: 'neutral', title: 'Cold tea' })
  expect(template.channels).toHaveLength(5)
  expect(template.variables.map((v) => v.name)).toEqual(['customer.name', 'shop.name', 'agent.name'])
  expect(template.variables[0]).toMatchObject({ type: 'name', example: 'Geraldine Marsh', label: { ko: '고객 이름' } })
  expect(template.sections.listen).toEqual([{ only: [], text: 'Listen, {{ customer.name }}.', line: 6 }])
})

test('line ends of Windows and a byte-order mark make no difference', async () => {
  expect(await read(`\ufeff${whole.replaceAll('\n', '\r\n')}`)).toEqual(await read(whole))
})

test('Korean headings are the same sections', async () => {
  const korean = header + ['경청', '공감', '조치', '감사', '설명', '맺음'].map((s) => `## ${s}\n말.\n`).join('\n')
  expect(Object.keys((await read(korean, 'templates/ko/cold-tea.md')).sections)).toEqual(
    Object.keys((await read(whole)).sections),
  )
})

test('sections keep the order of their writer', async () => {
  const [listen, acknowledge, action, thank, explain, closing] = body
  const turned = [header, thank, listen, acknowledge, explain, action, closing].join('\n')
  expect(Object.keys((await read(turned)).sections)).toEqual([
    'thank',
    'listen',
    'acknowledge',
    'explain',
    'take-action',
    'closing',
  ])
})

test('each of the six sections is needed', async () => {
  for (const [i, part] of body.entries()) {
    const rest = header + body.filter((_, n) => n !== i).join('\n')
    expect(await wrong(rest)).toEqual([expect.stringContaining(`"${part.split('\n')[0]}" is missing`)])
  }
  expect(await wrong(whole.replace('## Thank', '## Thank: social'))).toEqual([
    expect.stringContaining('covers only some channels'),
  ])
  expect(await wrong(whole.replace('Thank, {{ customer.name }}.', ''))).toContainEqual(expect.stringContaining('is empty'))
})

test('everything that is wrong is told at once, in the order of the file, each with its place', async () => {
  const text = `---
titel: Cold tea
situation: It came cold.
channels: [email, letter]
variables:
  brew.day: { type: day, labl: Day }
  order: {}
  order.number:
adjacent:
  - { question: What if? }
---
Stray words.
## Listn
x
## Acknowledge: warmly
x
## Take action
{{ order.numbr }}
{% if %}
## Thank
{{ customer.name | shout }}
`
  expect(await wrong(text)).toEqual([
    'templates/en/cold-tea.md:2:1: "title" is missing.',
    'templates/en/cold-tea.md:2:1: unknown key "titel". Did you mean "title"?',
    expect.stringMatching(/:4:19: "channels\.1" must be one of email, chat/),
    expect.stringMatching(/:6:21: "variables\.brew\.day\.type" must be one of text, name/),
    expect.stringMatching(/:6:26: unknown key "labl"\. Did you mean "label"\?/),
    expect.stringMatching(/:10:5: "adjacent\.0\.answered"/),
    expect.stringMatching(/:12:1: text before the first section/),
    expect.stringMatching(/:13:4: unknown section "listn"\. Did you mean "listen"\?/),
    expect.stringMatching(/:15:4: "warmly" is neither a channel nor a tone\. Did you mean "warm"\?/),
    ...Array.from({ length: 4 }, () => expect.stringMatching(/:22:1: "## [A-Z]\w+" is missing/)),
  ])
  for (const line of await wrong(text, 'ko')) expect(line).toMatch(/[가-힣]/)
})

test('Liquid is checked before anything is rendered', async () => {
  const listen = (liquid: string) => whole.replace('Listen, {{ customer.name }}.', liquid)
  expect(await wrong(listen('a\n  {{ customer.nam }}'))).toEqual([
    'templates/en/cold-tea.md:7:6: unknown variable "customer.nam". Did you mean "customer.name"?',
  ])
  expect(await wrong(listen('{{ cup_of_tea }}'))).toEqual([expect.stringContaining('Add it under variables:')])
  for (const [liquid, told] of [
    ['{{ customer.name | shout }}', 'undefined filter: shout'],
    ['{% if customer.name %}', 'not closed'],
    ['{{ customer.name', 'not closed'],
    ['{{ a || b }}', 'templates/en/cold-tea.md:6:'],
    ['{% include "../../etc/passwd" %}', 'tag "include" not found'],
    ['{% render "x" %}', 'tag "render" not found'],
    ['{% layout "x" %}', 'tag "layout" not found'],
    ['{% capture x %}{% endcapture %}', 'tag "capture" not found'],
    ['{{ "now" | date: "%s" }}', 'undefined filter: date'],
    ['{{ customer | json }}', 'undefined filter: json'],
  ] as const)
    expect(await wrong(listen(liquid)), liquid).toContainEqual(expect.stringContaining(told))
})

test('headers that are not there, and folders that are no language', async () => {
  expect(await wrong('## Listen\nx')).toEqual([expect.stringContaining(':1:1: the header is missing')])
  expect(await wrong('---\ntitle: x\n')).toEqual([expect.stringContaining('the header is missing')])
  expect(await wrong('---\ntitle: [x\n---\n')).toContainEqual(expect.stringMatching(/:\d+:\d+: /))
  expect(await wrong('x'.repeat(200_001))).toEqual([expect.stringContaining('too long')])
  await expect(read(whole, 'templates/cold-tea.md')).rejects.toThrow('named after its language')
})

test('a header never runs: no code, no bombs of aliases', async () => {
  expect(await wrong(whole.replace('---\n', '---js\n'))).toEqual([expect.stringContaining('the header is missing')])
  const bomb = Array.from(
    { length: 12 },
    (_, i) => `a${i}: &a${i} [${Array.from({ length: 10 }, () => (i ? `*a${i - 1}` : 'x')).join(', ')}]`,
  )
  expect((await wrong(`---\n${bomb.join('\n')}\n---\n${body.join('\n')}`)).length).toBeGreaterThan(0)
})

describe('the variant of a section', () => {
  const texts = ['', 'social', 'formal', 'email formal', 'chat social warm'].map((only, line) => ({
    only: only.split(' ').filter(Boolean) as never[],
    text: only,
    line,
  }))
  test.each([
    ['email', 'neutral', ''],
    ['email', 'formal', 'email formal'],
    ['review', 'formal', 'formal'],
    // its form is the stricter of the two
    ['social', 'formal', 'social'],
    ['social', 'warm', 'chat social warm'],
    ['chat', 'warm', 'chat social warm'],
    ['chat', 'neutral', ''],
  ] as const)('for %s, %s', (channel, tone, expected) => {
    expect(variantFor(texts, channel, tone).text).toBe(expected)
    expect(variantFor([...texts].reverse(), channel, tone).text).toBe(expected)
  })
})

describe('hostile templates', () => {
  test('there is no way from a value to the program', async () => {
    for (const path of [
      'cup.constructor',
      'cup.__proto__',
      'cup.value.text',
      'constructor',
      '__proto__.x',
      'customer.name.length',
      'customer["constructor"]',
    ])
      await expect(templateOf(`{{ ${path} }}`), path).rejects.toThrow('unknown variable')
    await expect(templateOf('{{ customer[cup] }}')).rejects.toThrow('unknown variable')
    await expect(
      templateOf('{% assign x = cup %}{{ x.constructor }}').then(() =>
        drafted('{% assign x = cup %}{{ x.constructor }}', { cup: 'a' }),
      ),
    ).rejects.toThrow(UserError)
  })

  test.each([
    '{% for a in (1..100000000) %}x{% endfor %}',
    '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}{% endfor %}{% endfor %}{% endfor %}',
    `{% for a in (1..9999) %}${'tea '.repeat(2000)}{% endfor %}`,
    `{% assign x = "tea tea tea" %}${'{% assign x = x | append: x %}'.repeat(40)}{{ x }}`,
  ])('%.70s… ends soon, with its place', async (liquid) => {
    await expect(drafted(liquid)).rejects.toThrow(/tea\.md:\d+:\d+: /)
  })
})

describe('a folder of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teahouse-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'en'))
  writeFileSync(join(folder, 'en', 'cold-tea.md'), whole.replace('{{ customer.name }}', '{{ pot.size }}'))
  writeFileSync(join(folder, 'variables.yaml'), 'pot.size: { type: number, label: Size, example: 2 }\n')
  writeFileSync(join(folder, 'en', 'frame.yaml'), 'closings: { tea-time: Come by. }\n')
  writeFileSync(join(folder, 'en', 'notes.txt'), 'x')

  test('adds to what there is: templates, names of variables, closings', async () => {
    const names = Object.keys((await builtinLibrary('en')).templates)
    expect(await templateNames('en', folder)).toEqual([...new Set([...names, 'cold-tea'])].sort())
    const template = await loadTemplate('cold-tea', 'en', folder)
    expect(template.variables[0]).toMatchObject({ name: 'pot.size', type: 'number', example: '2' })
    const frame = await loadFrame('en', folder)
    const { text } = await renderTemplate(
      template,
      { 'pot.size': 2, 'customer.name': 'Ben', 'shop.name': 'Leaf', 'agent.name': 'Jo' },
      { ...setting, frame, closing: 'tea-time' },
    )
    expect(text).toContain('Listen, 2.')
    expect(text).toContain('Come by.')
  })

  test('no name leads out of it', async () => {
    for (const name of ['../../secret', '/etc/passwd', 'en/cold-tea', '..', 'constructor', '__proto__', 'notes'])
      await expect(loadTemplate(name, 'en', folder), name).rejects.toThrow('No template named')
    await expect(loadTemplate('cold-te', 'en', folder)).rejects.toMatchObject({
      hint: { en: expect.stringContaining('cold-tea') },
    })
  })
})
