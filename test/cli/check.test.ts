import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replyLists } from '../../src/check/lexicons/lexicon-ids.ts'
import { checkSchema } from '../../src/config/schemas/check.ts'
import { sarif } from '../oracle/sarif.ts'
import { type Ran, run, transcript, words } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replies-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const save = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text)
const saved = (name: string) => readFileSync(join(folder, name), 'utf8')
const check = (line: string, more: { stdin?: string; env?: Record<string, string>; terminal?: number } = {}): Promise<Ran> =>
  run(['check', ...words(line)], { cwd: folder, ...more })
const json = async (line: string, more = {}) => checkSchema.parse(JSON.parse((await check(`${line} -f json`, more)).out))
const found = async (line: string, more = {}) =>
  (await json(line, more)).drafts.flatMap(({ findings }) => findings.map((f) => `${f.check} ${f.line}:${f.column}`))

/** Only these two checks: what else the room learns to find is none of this file's business. */
const two = '--rule latte:off --rule personal:off'
/** one sure finding, at 1:4 */
const leftover = 'Hi [NAME],\n\nThank you for the photo of order 48102.\n'
/** one likely finding, at 3:1, of one check */
const refusal = 'Hi Priya,\n\nI am afraid that your order is outside our return window.\n'
const only = async (line: string, id: string) => (await found(line)).filter((one) => one.startsWith(id))
const clean = readFileSync(new URL('../../fixtures/teahouse/replies/cracked-teapot.md', import.meta.url), 'utf8')
const library = readFileSync(new URL('../../fixtures/teahouse/replies/macros.json', import.meta.url), 'utf8')

describe('what is looked at', () => {
  test('files, a folder, a glob, each once, in the order they were named', async () => {
    mkdirSync(join(folder, 'chat'))
    save('chat/b.md', leftover)
    save('chat/a.txt', clean)
    save('chat/notes.csv', 'no,draft\n')
    const files = async (line: string) => (await json(line)).drafts.map(({ file }) => file.replaceAll('\\', '/'))
    expect(await files('chat')).toEqual(['chat/a.txt', 'chat/b.md'])
    expect(await files('chat/*.md chat/a.txt chat/b.md')).toEqual(['chat/b.md', 'chat/a.txt'])
  })

  test('standard input, named or not', async () => {
    for (const line of ['', '-']) {
      const { drafts } = await json(line, { stdin: leftover })
      expect(drafts[0]).toMatchObject({ file: 'stdin', lang: 'en', steps: { thank: true, 'take-action': false } })
      expect(drafts[0]!.findings[0]).toMatchObject({ check: 'no-leftovers', grade: 'sure', line: 1, column: 4, endColumn: 10 })
    }
  })

  test.each(['', 'no-such.md', '*.md', 'empty.txt', 'empties', '- --thread -', '--macros empty.txt', '--macros list.json'])(
    '"%s" without a draft is 2, never 0',
    async (line) => {
      save('empty.txt', ' \n')
      save('list.json', '["환불"]')
      mkdirSync(join(folder, 'empties'))
      const ran = await check(line)
      expect([ran.code, ran.out]).toEqual([2, ''])
      expect(ran.err).toMatch(/^support-kit: .+\n {2}\S/)
    },
  )

  test('the language of the draft is its own, that of the messages the reader’s', async () => {
    save('ko.md', '{고객명}님, 안녕하세요. 주문하신 다관을 오늘 보내 드렸습니다.\n')
    const [draft] = (await json('ko.md')).drafts
    expect([draft!.lang, draft!.findings[0]!.message]).toEqual(['ko', expect.not.stringMatching(/습니다/)])
    const [korean] = (await json('ko.md --lang ko')).drafts
    expect(korean!.findings[0]!.message).toMatch(/습니다/)
    expect((await json('ko.md --draft-lang en')).drafts[0]!.lang).toBe('en')
  })

  test.each(['cp949', 'utf16le'])('a draft in %s', async (encoding) => {
    // 환불이 안 됩니다, as Korean Windows writes it
    const cp949 = Buffer.from('c8afbad2c0cc20bec820b5cbb4cfb4d92e0d0a', 'hex')
    save('draft.txt', encoding === 'cp949' ? cp949 : Buffer.from('\ufeff환불이 안 됩니다.\r\n', 'utf16le'))
    const [draft] = (await json('draft.txt')).drafts
    expect([draft!.lang, draft!.findings.some(({ check }) => check === 'positive-language')]).toEqual(['ko', true])
  })

  test('what the customer wrote sharpens Listen', async () => {
    save('draft.md', 'Hi Priya,\n\nI refunded the kettle this morning.\n')
    save('customer.txt', 'The spout of my teapot arrived cracked.')
    expect((await json('draft.md')).drafts[0]!.steps.listen).toBe(true)
    expect((await json('draft.md --thread customer.txt')).drafts[0]!.steps.listen).toBe(false)
  })
})

describe('--scenario', () => {
  const open = async (line: string) => (await only(`${line} --rule dated-next-step:off`, 'next-issue')).length
  const bare = 'Hi Marta,\n\nI am sorry that order 48102 never came. A new gaiwan leaves on Thursday. Thank you for waiting.\n'

  test('what the customer would ask next is asked of the draft, in its language', async () => {
    save('bare.md', bare)
    save('bare.ko.md', '주문하신 다관이 도착하지 않아 죄송합니다. 목요일에 다시 보내 드리겠습니다. 기다려 주셔서 감사합니다.\n')
    expect([await open('bare.md'), await open('bare.md --scenario lost-order')]).toEqual([0, 3])
    expect(await open('bare.ko.md --scenario lost-order')).toBe(4)
    const ran = await check('bare.md --scenario lost-order')
    expect(ran.code).toBe(1)
    expect(ran.out.replace(/\s+/g, ' ')).toContain('“Can I have my money back instead?”')
  })

  test('a template of the team, and a name that there is none of', async () => {
    save('bare.md', bare)
    save('support-kit.yaml', 'templates: own\n')
    mkdirSync(join(folder, 'own/en'), { recursive: true })
    const section = (name: string) => `## ${name}\n\n${name === 'Closing' ? 'A kiln firing takes a week.' : 'Tea.'}\n`
    const steps = ['Listen', 'Acknowledge', 'Take action', 'Thank', 'Explain', 'Closing'].map(section).join('\n')
    const header = 'title: Kiln\nsituation: Kiln.\nadjacent:\n  - { question: How long does the kiln take?, answered: closing }'
    save('own/en/kiln.md', `---\n${header}\n---\n${steps}`)
    const { out } = await check('bare.md --scenario kiln')
    expect(out.replace(/\s+/g, ' ')).toContain('as the template does: “A kiln firing takes a week.”')
    expect(await check('bare.md --scenario lost-orde')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('lost-order'),
    })
  })
})

describe('macros', () => {
  test('each is a draft of its title, with its place in the file; inactive ones are left out', async () => {
    save('macros.json', library)
    const ran = await check('--macros macros.json -f json')
    const { drafts } = checkSchema.parse(JSON.parse(ran.out))
    expect(drafts.map(({ file, title, line, lang }) => [file, title, line, lang])).toEqual([
      ['macros.json', 'Parcel is late', 11, 'en'],
      ['macros.json', '환불 불가', 22, 'ko'],
    ])
    expect(ran.err).toBe('1 inactive macro is left out.\n')
  })

  test('what the helpdesk fills in is no leftover; what another one would is', async () => {
    save('macros.json', library)
    const lines = library.split('\n')
    const column = lines[21]!.indexOf('#{ticket.customer') + 1
    expect(await only('--macros macros.json', 'no-leftovers')).toEqual([`no-leftovers 22:${column}`])
  })

  test('two of one name are two drafts', async () => {
    const macro = (text: string) => ({ name: 'Refund', actions: [{ name: 'setResponseText', arguments: { body_text: text } }] })
    save('gorgias.json', JSON.stringify([macro('Hi {{ticket.customer.firstname}}, {{LINK}}'), macro('Hi %name%')]))
    const { drafts } = await json('--macros gorgias.json')
    expect(drafts.map(({ title }) => title)).toEqual(['Refund', 'Refund (2)'])
    const leftovers = drafts.map(({ findings }) => findings.filter(({ check }) => check === 'no-leftovers').length)
    expect(leftovers).toEqual([1, 1])
  })

  const actions = (text: string, ...more: object[]) => [{ field: 'comment_value', value: text }, ...more]
  const hidden = { field: 'comment_mode_is_public', value: 'false' }

  test('what no customer gets, and what is not in the file, is no draft: told, and in the JSON', async () => {
    const macros = [
      { title: 'Ask the kiln', active: true, actions: actions('Recount row 4 [SKU]. You have to.', hidden) },
      { title: 'Late', active: true, actions: actions('{{dc.parcel_is_late}}') },
      { title: 'Old', active: false, actions: actions('Bye.') },
    ]
    save('macros.json', JSON.stringify({ macros }, null, 1))
    save(
      'replies.json',
      JSON.stringify([
        { name: 'A', preview: 'Te…' },
        { name: 'B', text: 'I sent your tea this morning.' },
      ]),
    )
    const ran = await check('--macros macros.json --macros replies.json -f json')
    const { drafts, notRead } = checkSchema.parse(JSON.parse(ran.out))
    expect([ran.code, drafts.map(({ title }) => title)]).toEqual([0, ['B']])
    expect(notRead!.map(({ title, file, line, why }) => [title, file, line, why])).toEqual([
      ['Ask the kiln', 'macros.json', 9, 'internal-note'],
      ['Late', 'macros.json', 23, 'dynamic-content'],
      ['Old', 'macros.json', 33, 'inactive'],
      ['A', 'replies.json', 1, 'preview'],
    ])
    for (const title of ['Ask the kiln', 'Late', 'A']) expect(ran.err).toContain(title)
    const korean = await check('--macros macros.json --lang ko')
    expect([korean.code, korean.err.split('\n')]).toEqual([0, expect.arrayContaining(['꺼져 있는 매크로 1개는 뺐습니다.'])])
    expect(korean.out).toContain('점검할 답변이 없었습니다')
  })

  test('the agent’s blanks are no leftovers; tags and entities are shown as a customer reads them', async () => {
    const html = '<p>We&#39;re sorry the cup &amp; saucer broke on [day].</p><p>{{name}}, your label: <strong>[link]</strong></p>'
    save('macros.json', JSON.stringify([{ title: 'Cup', actions: [{ field: 'comment_value_html', value: html }] }]))
    const { out } = await check('--macros macros.json --verbose')
    expect(out).toContain("✓ listen       We're sorry the cup & saucer broke on [day].")
    expect(out).toMatch(/^ +\{\{name\}\}, your label: \[link\]\n +~{8}\n/m)
    expect(await only('--macros macros.json', 'no-leftovers')).toEqual([
      `no-leftovers 1:${saved('macros.json').indexOf('{{name') + 1}`,
    ])
    expect(out).not.toMatch(/&#39;|&amp;|<p>|<strong>/)
  })

  test('what is missing is not judged where some of the text stands elsewhere; titles are read too', async () => {
    const html = '<p>Sorry, the cup &amp; saucer broke.</p><p>{{dc.what_we_do}}</p><p>Yours, {{name}}</p>'
    save('macros.json', JSON.stringify([{ title: 'Cup &amp; saucer', actions: [{ field: 'comment_value_html', value: html }] }]))
    const [draft] = (await json('--macros macros.json --min-grade possible')).drafts
    expect(draft!.title).toBe('Cup & saucer')
    const found = draft!.findings.map((finding) => finding.check)
    expect(found).toContain('no-leftovers')
    for (const id of ['latte', 'dated-next-step', 'apology-with-action']) expect(found).not.toContain(id)
  })

  test('a branch of Liquid is judged as the customer who gets it sees it', async () => {
    const said = '{% if ticket.via == "chat" %}Thank you for the photo. {% else %}Hi %name%. {% endif %}I sent a new cup today.'
    save('macros.json', JSON.stringify([{ title: 'Cup', actions: actions(said) }]))
    const [draft] = (await json('--macros macros.json')).drafts
    // thanked in one branch only; the leftover of the other is found once
    expect(draft!.steps).toMatchObject({ thank: false, 'take-action': true })
    expect(draft!.findings.filter(({ check }) => check === 'no-leftovers')).toHaveLength(1)
  })

  test('Chatwoot and Freshdesk, beside a draft', async () => {
    save('chatwoot.json', JSON.stringify([{ short_code: 'late', content: '{{contact.first_name}}님, 죄송합니다.' }]))
    save('freshdesk.json', JSON.stringify([{ title: 'Lost', content_html: '<p>Dear {{ticket.requester.name}}</p>' }]))
    save('draft.md', clean)
    const { drafts } = await json('draft.md --macros chatwoot.json --macros freshdesk.json')
    expect(drafts.map(({ file, title }) => title ?? file)).toEqual(['draft.md', 'late', 'Lost'])
    expect(drafts.flatMap(({ findings }) => findings).filter(({ check }) => check === 'no-leftovers')).toEqual([])
  })
})

describe('facts', () => {
  const macros = (...texts: string[]) =>
    save('macros.json', JSON.stringify(texts.map((content, i) => ({ short_code: `m${i}`, content }))))
  const long = 'Returns are accepted within 30 days of delivery.'
  const short = 'You can return your cup within 14 days.'

  test('what contradicts them is a sure finding, in drafts and macros', async () => {
    save('support-kit.yaml', 'facts:\n  returns: { days: 30 }\n')
    macros(long, short)
    save('draft.md', `${short}\n`)
    expect(await only('draft.md', 'facts')).toEqual(['facts 1:32'])
    const ran = await check('--macros macros.json')
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('“14 days” contradicts your facts (returns.days: 30).')
    expect(ran.out).not.toContain('What these replies say')
    expect((await check('draft.md --rule facts:off')).code).toBe(0)
    expect((await check('draft.md --lang ko')).out).toContain('“14 days”는 정해 둔 사실과 다릅니다')
  })

  test('without them a library is held against itself, and nothing fails', async () => {
    macros(long, long, short, '환불은 영업일 기준 3~5일 소요됩니다.')
    const ran = await check('--macros macros.json')
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('! returns.days: 30 (2 macros), 14 (1)\n')])
    expect(ran.out).toContain('refund.days: 3-5 business (1 macro)')
    expect((await check('--macros macros.json --lang ko')).out).toContain('! returns.days: 30 (매크로 2개), 14 (1개)')
    expect((await check('--macros macros.json -f markdown')).out).toContain('- returns.days: 30 (2 macros), 14 (1)')
    expect((await json('--macros macros.json')).facts![0]).toEqual({
      topic: 'returns.days',
      values: [
        { value: '30', count: 2, drafts: ['m0', 'm1'] },
        { value: '14', count: 1, drafts: ['m2'] },
      ],
    })
    expect((await check('--macros macros.json --quiet')).out).not.toContain('returns.days')
  })

  test('a page of answers that disagrees with itself is told', async () => {
    save('faq.md', `# Returns\n\n${long}\n\n# Sizes\n\n${short}\n\n${'Our cups are made by hand in Boseong. '.repeat(12)}\n`)
    expect((await check('faq.md --rule latte:off --rule readable:off')).out).toContain('! returns.days: 14 (1 draft), 30 (1)')
  })

  test.each([
    ['facts:\n  returns: { dayz: 30 }\n', 'returns.days'],
    ['facts:\n  refund: { days: soon }\n', '3-5 business'],
    ['facts: 30\n', 'facts'],
  ])('%j is 2', async (text, hint) => {
    save('support-kit.yaml', text)
    save('draft.md', clean)
    const ran = await check('draft.md')
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain(hint)
  })
})

describe('how checks are set', () => {
  const grades = async (line: string) => [...new Set((await json(line)).drafts.flatMap((d) => d.findings.map((f) => f.grade)))]

  test('by preset and grade: recommended shows what is likely, strict what is possible', async () => {
    save('draft.md', 'Hi Priya,\n\nYour order is late.\n')
    expect(await grades('draft.md')).not.toContain('possible')
    expect(await grades('draft.md --min-grade possible')).toContain('possible')
    expect(await grades('draft.md --preset strict')).toContain('possible')
    expect(await grades('draft.md --preset strict --min-grade sure')).toEqual([])
  })

  test('on the command line, in the settings, for some files', async () => {
    mkdirSync(join(folder, 'chat'))
    save('chat/a.md', leftover)
    save('b.md', leftover)
    const off = async (line = '') => (await only(`chat/a.md b.md ${line}`, 'no-leftovers')).length
    expect(await off()).toBe(2)
    expect(await off('--rule no-leftovers:off')).toBe(0)
    save('support-kit.yaml', 'check:\n  overrides:\n    - files: chat/**\n      rules: { no-leftovers: off }\n')
    expect(await off()).toBe(1)
    save('support-kit.yaml', 'check:\n  extends: []\n')
    expect(await found('b.md')).toEqual([])
    save('support-kit.yaml', 'check:\n  extends: []\n  rules: { no-leftovers: error }\n')
    expect(await off()).toBe(2)
  })

  test('phrases of the team', async () => {
    save('draft.md', 'Hi Priya,\n\nWe put your teapot back in the kiln of our workshop.\n')
    const action = async () => (await json('draft.md')).drafts[0]!.steps.acknowledge
    expect(await action()).toBe(false)
    save('support-kit.yaml', 'check:\n  words:\n    reply-apologies: [back in the kiln]\n')
    expect(await action()).toBe(true)
  })

  test.each([
    ['--rule no-blam:off', /no-blame/],
    ['--rule no-blame:loud', /off, warn/],
    ['--min-grade certain', /sure, likely, possible/],
    ['--max-warnings many', /number/],
    ['--baseline none.yaml', /--update-baseline/],
  ])('%s is refused with what to try', async (flag, said) => {
    save('draft.md', clean)
    const ran = await check(`draft.md ${flag}`)
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toMatch(said)
  })

  test.each([
    ['check:\n  words: { reply-apology: [oops] }\n', /reply-apology/],
    ['check:\n  rules: { no-blame: loud }\n', /off, warn, error/],
    ['check:\n  rulez: {}\n', /rules/],
  ])('settings %j are refused by name', async (settings, said) => {
    save('draft.md', clean)
    save('support-kit.yaml', settings)
    const ran = await check('draft.md')
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(said)
  })
})

describe('the exit code', () => {
  test.each([
    ['clean.md', 0],
    ['likely.md', 1],
    ['sure.md', 1],
    ['likely.md --fail-on sure', 0],
    ['likely.md --fail-on sure --max-warnings 0', 1],
    ['sure.md --fail-on sure', 1],
    ['sure.md --fail-on never', 0],
    ['sure.md --rule no-leftovers:warn --rule dated-next-step:off', 0],
    ['likely.md --quiet', 1],
    ['clean.md sure.md', 1],
  ])('check %s: %i', async (line, code) => {
    save('clean.md', clean)
    save('likely.md', '그 색은 재고가 없습니다.')
    save('sure.md', leftover)
    expect((await check(`${line} ${two}`)).code).toBe(code)
  })
})

describe('exceptions', () => {
  const with_ = (comment: string, text = leftover) => `${comment}\n${text}`

  test.each([
    ['<!-- support-kit-disable no-leftovers -- filled in by the shop system -->', 0, 1],
    ['<!-- support-kit-disable-next-line no-leftovers -- filled in later -->', 0, 1],
    ['<!-- support-kit-disable-next-line no-leftovers, no-blame -- filled in later -->', 0, 1],
    ['<!-- support-kit-disable -- a draft of a draft -->', 0, undefined],
    ['<!-- support-kit-disable-line no-leftovers -- not this line -->', 1, 0],
    ['<!-- support-kit-disable-next-line no-leftovers -->', 1, 0],
    ['<!-- support-kit-disabled no-leftovers -- no such word -->', 1, 0],
  ])('%s', async (comment, left, suppressed) => {
    save('draft.md', with_(comment))
    const { drafts, summary } = await json('draft.md')
    expect(drafts[0]!.findings.filter(({ check }) => check === 'no-leftovers')).toHaveLength(left)
    if (suppressed !== undefined) expect(summary.suppressed).toBe(suppressed)
  })

  test('one that stands against nothing is said, and never fails a run', async () => {
    save('draft.md', with_('<!-- support-kit-disable no-leftovers, no-blam -- once needed -->', clean))
    const { drafts } = await json('draft.md')
    const said = drafts[0]!.findings.filter(({ check }) => check === 'unused-suppression')
    expect(said.map(({ line, severity }) => [line, severity])).toEqual([
      [1, 'warn'],
      [1, 'warn'],
    ])
    expect(said.map(({ suggestion }) => suggestion).join()).toContain('no-blame')
    expect((await check('draft.md')).code).toBe(0)
    expect(await only('draft.md --rule unused-suppression:off', 'unused')).toEqual([])
    expect(await only('draft.md --rule no-leftovers:off', 'unused')).toHaveLength(1)
  })
})

describe('a baseline', () => {
  test('what is known is left out, by check and draft; reasons stay, what is mended goes', async () => {
    save('a.md', leftover)
    save('b.md', leftover)
    const line = `a.md b.md ${two} --baseline known.yaml`
    expect((await check(`${line} --update-baseline`)).code).toBe(0)
    expect(saved('known.yaml')).toContain('- { rule: no-leftovers, draft: "a.md" }')
    expect((await json(line)).summary).toMatchObject({ errors: 0, warnings: 0 })
    save('known.yaml', saved('known.yaml').replace('draft: "a.md" }', 'draft: "a.md", reason: "ours" }'))
    save('b.md', clean)
    const stale = await check(`${line} --baseline-strict`)
    expect([stale.code, stale.err]).toEqual([1, expect.stringContaining('no-leftovers b.md')])
    // a run about one draft says nothing of the others
    expect((await check(`a.md ${two} --baseline known.yaml --baseline-strict`)).code).toBe(0)
    await check(`${line} --update-baseline`)
    expect(saved('known.yaml')).toContain('reason: "ours"')
    expect(saved('known.yaml')).not.toContain('b.md')
    save('c.md', leftover)
    expect((await check(`c.md ${two} --baseline known.yaml`)).code).toBe(1)
  })

  test('of macros: by title', async () => {
    save('macros.json', library)
    await check('--macros macros.json --baseline known.json --update-baseline')
    expect(saved('known.json')).toContain('"draft": "환불 불가"')
    expect((await check('--macros macros.json --baseline known.json')).code).toBe(0)
  })
})

describe('how it is shown', () => {
  const hostile = 'Hi [NAME]\u001b[31m, | <b>x</b> `y` ::error::\u202e &amp;\n\nUnfortunately we cannot.\n'

  test.each(['human', 'github', 'gitlab', 'sarif', 'junit', 'markdown', 'json'])(
    '%s: nothing in a draft steers it',
    async (format) => {
      save('draft.md', hostile)
      save('macros.json', JSON.stringify([{ short_code: 'a\u001b[2J\nb|<i>', content: hostile }]))
      const { out } = await check(`draft.md --macros macros.json -f ${format}`)
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      expect(out.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([])
      if (format === 'sarif') expect(() => sarif.parse(JSON.parse(out))).not.toThrow()
    },
  )

  test('GitHub, its summary, and a file', async () => {
    save('draft.md', leftover)
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
    expect((await check('draft.md', { env })).out).toContain('::error file=draft.md,line=1,endLine=1,col=4,endColumn=9,')
    expect(saved('summary.md')).toContain('support-kit check')
    const { out, err } = await check('draft.md -f junit -o out.xml')
    expect([out, err]).toEqual(['', 'Wrote out.xml.\n'])
    expect(saved('out.xml')).toContain('<testsuites')
    expect((await check('draft.md -o draft.md')).code).toBe(2)
  })

  test('a line for each clean draft; many are counted', async () => {
    for (let i = 10; i < 30; i++) save(`${i}.md`, clean)
    const { out } = await check('*.md')
    expect(out.split('\n').filter((line) => line.includes('✓'))).toHaveLength(10)
    expect(out).toContain('… and 10 more drafts')
    expect((await check('*.md --verbose')).out.split('✓ listen')).toHaveLength(21)
  })

  test.each([50, 80])('%i columns: nothing is wider', async (terminal) => {
    save('한글-이름이-아주-긴-답변-초안-파일-이름입니다-정말로-깁니다.md', '{고객명}님 규정상 안 됩니다.\n')
    save('draft.md', `${refusal}[NAME]\n`)
    save('macros.json', library)
    for (const lang of ['en', 'ko'])
      for (const line of ['.', 'draft.md', '. --macros macros.json --verbose']) {
        const { out } = await check(`${line} --lang ${lang}`, { terminal, env: { NO_COLOR: '1' } })
        const columns = (text: string) => [...text].reduce((sum, c) => sum + (/[ᄀ-ᇿ가-힣]/.test(c) ? 2 : 1), 0)
        expect(out.split('\n').filter((text) => columns(text) > terminal)).toEqual([])
      }
  })

  test('JSON begins with what the shape promises first', async () => {
    save('draft.md', leftover)
    const { drafts, ...rest } = JSON.parse((await check('draft.md -f json')).out)
    expect([rest.schemaVersion, Object.keys(drafts[0]).slice(0, 4)]).toEqual([1, ['file', 'lang', 'steps', 'findings']])
    expect(Object.keys(drafts[0].steps)).toEqual(['listen', 'acknowledge', 'take-action', 'thank', 'explain'])
    expect(Object.keys(drafts[0].findings[0]).slice(0, 6)).toEqual(['check', 'grade', 'line', 'column', 'message', 'suggestion'])
    const [shown] = drafts[0].shown.thank
    expect(leftover.split('\n')[shown.line - 1]!.slice(shown.column - 1, shown.endColumn - 1)).toBe(shown.text)
  })
})

describe('transcripts', () => {
  const lines = {
    'check.good.en': 'check replies/cracked-teapot.md',
    'check.bad.en': 'check replies/late-parcel.md',
    'check.bad.ko': 'check replies/size.ko.md --lang ko',
    'check.macros.en': 'check --macros replies/macros.json',
    'check.several.ko': 'check replies --quiet --lang ko',
    'check.markdown.en': 'check replies/late-parcel.md -f markdown',
    'explain.check.ko': 'explain no-leftovers --lang ko',
    'help.check.en': 'check --help',
    'help.check.ko': 'check --help --lang ko',
  }
  test.each(Object.entries(lines))('%s', async (name, line) => {
    await expect(`${transcript(line, await run(words(line)))}\n`).toMatchFileSnapshot(`../golden/cli/${name}.txt`)
  })
})

test('every list of phrases that the code adds to can be named in the settings', async () => {
  const { execFileSync } = await import('node:child_process')
  const used = execFileSync('git', ['grep', '-hoE', "words\\['reply-[a-z-]+'\\]", '--', 'src'], { encoding: 'utf8' })
  const names = new Set([...used.matchAll(/'(reply-[a-z-]+)'/g)].map((m) => m[1]!))
  expect(names.size).toBeGreaterThan(5)
  expect([...names].sort()).toEqual([...replyLists].sort())
})
