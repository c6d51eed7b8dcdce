import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { folder } from '../unit/reply/teahouse.ts'
import { run, teahouse } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'teahouse-'))
afterAll(() => rmSync(home, { recursive: true }))
// settings that nobody named read nothing outside their folder
cpSync(folder, join(home, 'templates'), { recursive: true })
writeFileSync(
  join(home, 'support-kit.yaml'),
  `shop: Leaf & Ember\nagent: { name: Jo Park }\ntimeZone: Asia/Seoul\ntemplates: templates\nreply: { tags: { cold: cold-tea } }\n`,
)
const reply = (argv: string[], world: Parameters<typeof run>[1] = {}) => run(['reply', ...argv], { cwd: home, ...world })
const filled = ['--set', 'order.number=#20481', '--set', 'product.name=sencha', '--set', 'brew.day=2026-11-27']

describe('filling in', () => {
  test('flags, and the settings for what is always the same', async () => {
    const { code, out, err } = await reply(['cold-tea', ...filled])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Hi there,')
    expect(out).toContain('the sencha of order #20481 came cold')
    expect(out.endsWith('Jo Park\nLeaf & Ember\n')).toBe(true)
  })

  test('what is missing is listed with the flags that would supply it, and they do', async () => {
    const { code, out, err } = await reply(['cold-tea'])
    expect([code, out]).toEqual([2, ''])
    const flags = [...err.replace(/\n {2}/g, ' ').matchAll(/--set ([\w.]+)=('[^']*'|\S+)/g)]
    expect(flags.map(([, name]) => name)).toEqual(['order.number', 'product.name', 'brew.day'])
    const again = flags.flatMap(([, name, value]) => ['--set', `${name}=${value!.replace(/^'|'$/g, '')}`])
    expect((await reply(['cold-tea', ...again])).code).toBe(0)
  })

  test('a file of values, flat or nested, JSON or YAML, or standard input; a flag wins over it', async () => {
    const nested = { order: { number: 20481 }, product: { name: 'sencha' }, brew: { day: '2026-11-27' } }
    writeFileSync(join(home, 'values.json'), JSON.stringify(nested))
    writeFileSync(join(home, 'values.yaml'), 'order.number: 20481\nproduct: {name: sencha}\nbrew: {day: 2026-11-27}\n')
    const { out } = await reply(['cold-tea', '--data', 'values.json'])
    expect(out).toContain('the sencha of order 20481')
    expect((await reply(['cold-tea', '--data', 'values.yaml'])).out).toBe(out)
    expect((await reply(['cold-tea', '--data', '-'], { stdin: JSON.stringify(nested) })).out).toBe(out)
    expect((await reply(['cold-tea', '--data', 'values.json', '--set', 'product.name=oolong'])).out).toContain('the oolong of')
  })

  test('--print-variables: what to fill in; filling in its examples leaves nothing open', async () => {
    const { variables } = JSON.parse((await reply(['cold-tea', '--print-variables'])).out)
    expect(variables[1]).toMatchObject({
      ...{ name: 'order.number', type: 'text', required: true, example: '#20481', default: null, label: 'Order number' },
    })
    expect(variables.map((v: { name: string }) => v.name)).toEqual([
      ...['customer.name', 'order.number', 'product.name', 'brew.day', 'cause', 'eta'],
      ...['eta_buffer_days', 'shop.name', 'agent.name'],
    ])
    expect(variables.find((v: { name: string }) => v.name === 'shop.name')).toMatchObject({
      required: false,
      default: 'Leaf & Ember',
    })
    const data = Object.fromEntries(variables.map((v: { name: string; example: string }) => [v.name, v.example]))
    const { code, out } = await reply(['cold-tea', '--data', '-'], { stdin: JSON.stringify(data) })
    expect([code, out]).toEqual([0, (await reply(['cold-tea', '--examples', '--set', 'shop.name=Leaf & Ember'])).out])
  })

  test('a ticket gives the customer’s name, and the orders its order; each is told', async () => {
    const argv = ['--ticket', '7400102', '--from', join(teahouse, 'gorgias.csv'), '--orders', join(teahouse, 'orders.csv')]
    const { code, out, err } = await reply(['cold-tea', ...argv, '--set', 'brew.day=2026-11-27'])
    expect(code).toBe(0)
    expect(out).toContain('Hi Ara,')
    expect(err).toMatch(/customer\.name: Ara Berg \(.*gorgias\.csv, Customer name\)/)
    const number = /order\.number: (\S+) /.exec(err)![1]!
    // by hand: the orders of her address in the file, the last one before the ticket
    const orders = readFileSync(join(teahouse, 'orders.csv'), 'utf8')
      .split('\n')
      .filter((row) => row.includes('ara.berg39@example.com'))
    const before = orders.filter((row) => row.split(',')[3]! < '2026-10-01 15:28:00').map((row) => row.split(',')[0])
    expect(number).toBe(before.at(-1))
    expect(out).toContain(`of order ${number} came cold`)
  })

  test('a tag can stand for a template', async () => {
    writeFileSync(
      join(home, 'tickets.csv'),
      'Id,Customer name,Tags,Status,Language,Created at\n7,김하늘,"cold, vip",open,ko,2026-10-05 10:00\n8,Ben Kim,vip,open,en,2026-10-05 11:00\n',
    )
    const { code, out, err } = await reply(['--ticket', '7', '--from', 'tickets.csv', ...filled])
    expect([code, err]).toEqual([0, expect.stringContaining('cold-tea')])
    // and its language is that of the reply
    expect(out).toContain('김하늘 고객님')
    const other = await reply(['--ticket', '8', '--from', 'tickets.csv', ...filled])
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('(vip)')])
  })

  test('the list of tags can name templates, for an alias and from above; the settings go first', async () => {
    writeFileSync(
      join(home, 'tags.yaml'),
      'tags:\n  - { id: brewing, template: cold-tea }\n  - { id: too-cool, parent: brewing, aliases: [미지근함] }\n  - { id: cold, template: refund-status }\n',
    )
    writeFileSync(
      join(home, 'tagged.csv'),
      'Id,Customer name,Tags,Status,Created at\n7,Ben Kim,too-cool,open,2026-10-05 10:00\n8,Ben Kim,"vip, 미지근함",open,2026-10-05 11:00\n9,Ben Kim,"too-cool, cold",open,2026-10-05 11:00\n',
    )
    const settings = `shop: Tea\ntemplates: ${folder}\ntaxonomy: tags.yaml\n`
    writeFileSync(join(home, 'listed.yaml'), settings)
    writeFileSync(join(home, 'both.yaml'), `${settings}reply: { tags: { cold: cold-tea } }\n`)
    const byTag = async (id: string, config: string) =>
      (await reply(['--ticket', id, '--from', 'tagged.csv', '--config', config, ...filled])).err
    expect(await byTag('7', 'listed.yaml')).toContain('Using template cold-tea for the tag too-cool.')
    expect(await byTag('8', 'listed.yaml')).toContain('Using template cold-tea for the tag 미지근함.')
    expect(await byTag('9', 'listed.yaml')).toContain('Using template refund-status for the tag cold.')
    expect(await byTag('9', 'both.yaml')).toContain('Using template cold-tea for the tag cold.')
  })

  test('orders that have none of the customer’s are said', async () => {
    writeFileSync(
      join(home, 'new.csv'),
      'Id,Customer name,Customer email,Tags,Status,Created at\n7,Ben Kim,ben@new.example,,open,2026-10-05 10:00\n',
    )
    const argv = ['cold-tea', ...filled, '--ticket', '7', '--from', 'new.csv', '--orders', join(teahouse, 'orders.csv')]
    expect((await reply(argv)).err).toMatch(/No order by this customer before ticket 7/)
    expect((await reply(argv.slice(0, -2))).err).not.toMatch(/orders/)
  })

  test('Ctrl-C at a question ends as a shell ends, with 130 and no word', async () => {
    for (const name of [[], ['cold-tea']]) {
      const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin })
      const said: string[] = []
      const io = {
        ...{ stdin, cwd: home, env: {}, width: 80, outIsTerminal: true, errIsTerminal: true },
        ...{ out: (text: string) => void said.push(text), err: (text: string) => void said.push(text) },
      }
      const ended = main(['reply', ...name], io)
      const pressing = setInterval(() => stdin.write('\u0003'), 50)
      expect(await ended.finally(() => clearInterval(pressing))).toBe(130)
      expect(said).toEqual([])
    }
  })
})

describe('form and output', () => {
  test('JSON has the steps and what was filled in', async () => {
    const { out } = await reply(['cold-tea', ...filled, '--format', 'json', '--tone', 'formal'])
    const draft = JSON.parse(out)
    expect(draft).toMatchObject({
      ...{ schemaVersion: 1, template: 'cold-tea', lang: 'en', channel: 'email', tone: 'formal' },
      variables: { 'order.number': '#20481', 'product.name': 'sencha' },
    })
    expect(draft.sections.map((s: { step: string }) => s.step)).toEqual([
      ...['greeting', 'listen', 'acknowledge', 'take-action', 'thank', 'explain', 'closing', 'signature'],
    ])
    expect(draft.text).toContain('We apologize.')
  })

  test('HTML escapes what values hold', async () => {
    const { out } = await reply(['cold-tea', ...filled, '--set', 'product.name=<img src=x> & *tea*', '-f', 'html'])
    expect(out).toContain('the &lt;img src=x&gt; &amp; *tea* of order #20481')
    expect(out).not.toContain('<img')
  })

  test('a closing by situation may ask for more than its template', async () => {
    const { code, out } = await reply(['cold-tea', ...filled, '--closing', 'solved', '--set', 'reply.by=tomorrow 15:00'])
    expect([code, out]).toEqual([0, expect.stringMatching(/tell me\. I answer by 3 PM on \w+day, \w+ \d+\./)])
    // without it, the value is one that other templates know; a name that none knows is a slip
    const without = await reply(['cold-tea', ...filled, '--set', 'reply.by=tomorrow 15:00'])
    expect([without.code, without.out]).toEqual([0, (await reply(['cold-tea', ...filled])).out])
    expect(without.err).toMatch(/cold-tea does not use reply\.by/)
    expect((await reply(['cold-tea', ...filled, '--set', 'reply.bye=2026-11-27'])).code).toBe(2)
  })

  test('a file, and an editor that changes it', async () => {
    writeFileSync(
      join(home, 'shout.mjs'),
      "import fs from 'node:fs'; const f = process.argv[2]; fs.writeFileSync(f, fs.readFileSync(f, 'utf8').toUpperCase())\n",
    )
    const env = { EDITOR: `${process.execPath} ${join(home, 'shout.mjs')}` }
    const { code, out, err } = await reply(['cold-tea', ...filled, '--edit', '-o', 'reply.txt'], { env })
    expect([code, out, err]).toEqual([0, '', 'Wrote reply.txt.\n'])
    expect(readFileSync(join(home, 'reply.txt'), 'utf8')).toContain('THE SENCHA OF ORDER #20481 CAME COLD')
  })

  test('no editor, one that fails, and no clipboard are said, and the reply is there all the same', async () => {
    const plain = await reply(['cold-tea', ...filled])
    for (const env of [{}, { EDITOR: 'no-such-editor-here' }, { VISUAL: `${process.execPath} -e process.exit(3)` }] as Record<
      string,
      string
    >[]) {
      const { code, out, err } = await reply(['cold-tea', ...filled, '--edit'], { env })
      expect([code, out]).toEqual([0, plain.out])
      expect(err).not.toBe('')
    }
  })

  test('a channel that the template is not written for, and a post that is too long', async () => {
    expect((await reply(['cold-tea', ...filled, '--channel', 'review'])).err).toContain('not written for review')
    const { code, err } = await reply(['cold-tea', ...filled, '--channel', 'social', '--set', `cause=${'tea '.repeat(70)}`])
    expect([code, err]).toEqual([0, expect.stringMatching(/over 280/)])
    expect((await reply(['cold-tea', ...filled, '--channel', 'review', '--quiet'])).err).toBe('')
  })
})

describe('mistakes', () => {
  test.each([
    [['cold-te'], 'Did you mean cold-tea?'],
    [['cold-tea', '--set', 'order.numbr=1'], 'Did you mean order.number?'],
    [['cold-tea', '--set', 'order'], 'Write --set'],
    [['cold-tea', '--set', 'brew.day=Monday, November 27'], 'that day is Friday, November 27'],
    [['cold-tea', '--data', 'nowhere.json'], 'File not found: nowhere.json'],
    [['cold-tea', '--ticket', '7'], '--from tickets.csv'],
    [['cold-tea', '--from', 'tickets.csv'], '--ticket 48001'],
    [['cold-tea', '--ticket', '99', '--from', join(teahouse, 'gorgias.csv')], 'has no ticket 99'],
    [['cold-tea', '--ticket', '7', '--from', '-', '--data', '-'], 'only once'],
    [['cold-tea', '--closing', 'solvd'], 'Did you mean solved?'],
    [['cold-tea', '--channel', 'pigeon'], 'phone-script'],
    [['cold-tea', '--zone', 'Asia/Soul'], 'not a time zone'],
    [['cold-tea', ...filled, '-o', 'nowhere/reply.txt'], 'cannot write nowhere/reply.txt: folder not found: nowhere.'],
    [[], 'cold-tea'],
  ])('%j', async (argv, told) => {
    const { code, out, err } = await reply(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err.replace(/\n {2}/g, ' ')).toContain(told)
    const korean = await reply([...argv, '--lang', 'ko'])
    expect([korean.code, korean.err]).toEqual([2, expect.stringMatching(/[가-힣]/)])
  })

  test('a team’s template that does not load is told with its place, all of it', async () => {
    mkdirSync(join(home, 'own', 'en'), { recursive: true })
    writeFileSync(join(home, 'own', 'en', 'broken.md'), '---\ntitle: x\nsituation: y\ntones: warm\n---\n## Listen\n{{ x }}\n')
    writeFileSync(join(home, 'own.yaml'), 'templates: own\n')
    const { code, err } = await reply(['broken', '--config', 'own.yaml'])
    expect(code).toBe(2)
    expect(err).toMatch(/broken\.md:4:1: unknown key "tones"/)
    expect(err.match(/^.*broken\.md:\d+:\d+: /gm)!.length).toBeGreaterThan(5)
    expect((await reply(['broken', '--config', 'support-kit.yaml'])).err).toContain('No template named')
    // and hides no other
    const all = await run(['templates', 'list', '--config', 'own.yaml'], { cwd: home })
    expect([all.code, all.out, all.err]).toEqual([
      2,
      expect.stringContaining('lost-order'),
      expect.stringContaining('broken.md:4:1'),
    ])
    expect((await reply(['--config', 'own.yaml'])).err).toMatch(/broken\.md:4:1[\s\S]+ {2}lost-order/)
  })
})
