import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { everydayWidth } from '../../src/terminal/width.ts'
import { languages } from '../../src/text/text.ts'
import { run } from './run.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'teahouse-'))
})
afterEach(() => rmSync(home, { recursive: true }))
const templates = (...argv: string[]) => run(['templates', ...argv], { cwd: home })
const settings = (text: string) => writeFileSync(join(home, 'support-kit.yaml'), text)

describe('list and show', () => {
  test('every template with its situation, the team’s own among them; the same as JSON', async () => {
    mkdirSync(join(home, 'own'))
    settings('templates: own\n')
    await templates('new', 'gift-wrapping')
    const { out, code } = await templates('list')
    expect(code).toBe(0)
    expect(out).toMatch(/^gift-wrapping {2,}Order has a problem {2,}email, chat/m)
    expect(out).toMatch(/^lost-order {2,}Order lost on the way/m)
    const { templates: listed } = JSON.parse((await templates('list', '--format', 'json')).out)
    expect(listed.map((t: { name: string }) => t.name)).toEqual([...out.matchAll(/^([a-z-]+) {2}/gm)].map((m) => m[1]))
    expect((await templates('list', '--lang', 'ko')).out).toMatch(/^lost-order {2,}배송 중 분실/m)
    for (const lang of ['en', 'ko']) {
      const { out: narrow } = await run(['templates', 'list', '--lang', lang], { cwd: home, terminal: 50 })
      for (const line of narrow.split('\n')) expect(everydayWidth(line), line).toBeLessThanOrEqual(50)
    }
  })

  test('the file itself, or the reply of its examples', async () => {
    const file = new URL('../../templates/en/lost-order.md', import.meta.url)
    expect((await templates('show', 'lost-order')).out).toBe(readFileSync(file, 'utf8'))
    settings('shop: Leaf & Ember\ntimeZone: Asia/Seoul\n')
    const shown = await templates('show', 'lost-order', '--examples')
    const drafted = await run(['reply', 'lost-order', '--examples'], { cwd: home })
    expect(shown.out).toBe(drafted.out)
  })

  test.each([
    ['show', 'lost-ordr'],
    ['show', '../../package'],
    ['new', 'x', '--from', 'lost-ordr'],
    ['export', 'lost-ordr', '--to', 'zammad'],
  ])('an unknown name is told: %s %s', async (...argv) => {
    const { code, out, err } = await templates(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('No template named')
  })
})

describe('new', () => {
  test.each(languages)('%s: a file that is a whole reply already, on every channel', async (lang) => {
    await templates('new', 'gift-wrapping', '--lang', lang)
    settings('templates: templates\nshop: Leaf & Ember\n')
    for (const channel of ['email', 'chat', 'social', 'review', 'phone-script']) {
      const { code, out, err } = await run(['reply', 'gift-wrapping', '--examples', '--lang', lang, '--channel', channel], {
        cwd: home,
      })
      expect([code, err.replace(/^(?:Left out|280자에|Say what|이미 한 일).*\n/gm, '')]).toEqual([0, ''])
      expect(out).not.toMatch(/[{}]/)
    }
  })

  test('a copy of another; never over a file, unless it is forced', async () => {
    expect((await templates('new', 'lost-order', '--from', 'late-delivery-carrier')).code).toBe(0)
    const file = join(home, 'templates/en/lost-order.md')
    expect(readFileSync(file, 'utf8')).toContain('Late delivery')
    writeFileSync(file, 'mine')
    const again = await templates('new', 'lost-order')
    expect([again.code, readFileSync(file, 'utf8')]).toEqual([2, 'mine'])
    await templates('new', 'lost-order', '--force')
    expect(readFileSync(file, 'utf8')).not.toBe('mine')
  })

  test.each(['../evil', '/tmp/evil', 'a/b', '.', '', 'x\u0000', '~'])('%j is no name', async (name) => {
    expect((await templates('new', name)).code).toBe(2)
    expect(existsSync(join(home, 'templates'))).toBe(false)
  })
})

describe('export', () => {
  test('what is left to do is told, with the macros it is about; the file holds nothing else', async () => {
    settings('shop: Leaf & Ember\n')
    const { code, out, err } = await templates('export', '--to', 'gorgias', 'lost-order', 'damaged-packaging')
    expect(code).toBe(0)
    expect(JSON.parse(out).data.map((m: { name: string }) => m.name)).toEqual(['Order lost on the way', 'Parcel arrived damaged'])
    expect(err).toContain('[Day the replacement leaves]: all')
    expect(err).toContain('[Product]: damaged-packaging')
    expect(err).toContain('Gorgias leaves a gap where customer.name is missing: all')
    expect(out).not.toContain('Jo Park')
  })

  test('--strict writes nothing as long as there is something to look at, and all of it once there is not', async () => {
    settings('shop: Leaf & Ember\n')
    const argv = ['export', '--to', 'zendesk', 'late-delivery-carrier', '--strict', '-o', 'macros.json']
    const refused = await templates(...argv)
    expect([refused.code, existsSync(join(home, 'macros.json'))]).toEqual([2, false])
    const settled = ['--map', 'order.number={{ticket.ticket_field_36}}', '--map', 'reply.by=ticket.ticket_field_37']
    const { code, err } = await templates(...argv, ...settled, '--set', 'eta=in 5 days')
    expect([code, err]).toEqual([0, expect.stringMatching(/^Wrote macros\.json/)])
    expect(readFileSync(join(home, 'macros.json'), 'utf8')).toContain('{{ticket.ticket_field_36}}')
  })

  test('only what is written for the channel, unless it is named', async () => {
    mkdirSync(join(home, 'own/en'), { recursive: true })
    settings('templates: own\n')
    const { out } = await templates('show', 'lost-order')
    writeFileSync(join(home, 'own/en/lost-order.md'), out.replace(/^channels:.*$/m, 'channels: [email]'))
    const codes = JSON.parse((await templates('export', '--to', 'chatwoot', '--channel', 'chat')).out)
    expect(codes.map((m: { short_code: string }) => m.short_code)).not.toContain('lost-order')
    const named = await templates('export', '--to', 'chatwoot', '--channel', 'chat', 'lost-order')
    expect(named.err).toContain('lost-order is not written for chat')
  })

  test.each([
    [['export'], '--to'],
    [['export', '--to', 'zendeks'], 'zendesk'],
    [['export', '--to', 'zendesk', '--map', 'order.number=a b'], '--map'],
    [['export', '--to', 'zendesk', '--map', 'order.number={% include "x" %}'], '--map'],
    [['export', '--to', 'zendesk', '--set', 'order.nmber=1'], 'order.number'],
    [['export', '--to', 'zendesk', '-o', 'nowhere/macros.json'], 'nowhere'],
  ])('%j is mended by %s', async (argv, hint) => {
    const { code, out, err } = await templates(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(hint)
  })
})

describe('import', () => {
  test.each(['zendesk', 'gorgias', 'chatwoot', 'helpscout', 'zammad'])(
    'what was exported to %s passes our own check, and comes back, a file each, the same text',
    async (to) => {
      settings('shop: Leaf & Ember\n')
      for (const lang of languages) {
        const file = to === 'zammad' ? 'macros.csv' : 'macros.json'
        await templates('export', '--to', to, '--lang', lang, '-o', file, 'lost-order', 'wrong-item')
        expect(await run(['check', '--macros', file, '--fail-on', 'possible'], { cwd: home })).toMatchObject({
          code: 0,
          err: '',
        })
        const { code, err } = await templates('import', file, '-o', lang)
        expect([code, err]).toEqual([0, `Wrote 2 macros to ${lang}. Placeholders are unchanged.\n`])
        const texts = readdirSync(join(home, lang)).map((file) => readFileSync(join(home, lang, file), 'utf8'))
        // the plain text that Gorgias gets beside its HTML, with the placeholders of each
        const plain = JSON.parse(
          (await templates('export', '--to', 'gorgias', '--lang', lang, 'lost-order', 'wrong-item')).out,
        ).data
        const bare = (text: string) =>
          text
            .replace(/^---\n[\s\S]*?\n---\n/, '')
            .replace(/[{#]\{[^{}]*\}\}?|\{%[^{}]*%\}|\\(?=\()/g, '')
            .replace(/\[[^\]]*\]| ?고객님|there|고객|님/g, '')
            .replace(/\s+/g, '')
        const expected = plain.map((m: { actions: { arguments: { body_text: string } }[] }) =>
          bare(m.actions[0]!.arguments.body_text),
        )
        expect(texts.map(bare).sort()).toEqual(expected.sort())
        expect(texts.every((text) => /[{#]\{(?:ticket|contact)|\{%(?:customer| if)/.test(text))).toBe(true)
      }
    },
  )

  const macro = (title: string, value = '<p>Tea</p>') => ({ title, actions: [{ field: 'comment_value_html', value }] })
  const library = (...macros: object[]) => writeFileSync(join(home, 'macros.json'), JSON.stringify({ macros }))

  test('titles lead nowhere, and --dry-run writes nothing', async () => {
    library(macro('../../evil'), macro('/etc/passwd'), macro('Tea\u001b[31m'), macro('Tea 31m'))
    const { out } = await templates('import', 'macros.json', '--dry-run')
    expect(out.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'macros/evil.md',
      'macros/etc-passwd.md',
      'macros/tea-31m.md',
      'macros/tea-31m-2.md',
      '',
    ])
    expect(out).not.toContain('\u001b')
    expect(readdirSync(home)).toEqual(['macros.json'])
  })

  test('never over a file, nor through a link, and then nothing at all', async () => {
    library(macro('First'), macro('Tea'))
    mkdirSync(join(home, 'macros'))
    writeFileSync(join(home, 'secret'), 'mine')
    symlinkSync(join(home, 'secret'), join(home, 'macros/tea.md'))
    expect((await templates('import', 'macros.json')).code).toBe(2)
    expect(readdirSync(join(home, 'macros'))).toEqual(['tea.md'])
    expect((await templates('import', 'macros.json', '--force')).code).toBe(0)
    expect([readFileSync(join(home, 'secret'), 'utf8'), readFileSync(join(home, 'macros/tea.md'), 'utf8')]).toEqual([
      'mine',
      '---\ntitle: Tea\n---\n\nTea\n',
    ])
  })

  test('titles stay, what is off is marked, and notes of colleagues are left out', async () => {
    const note = { field: 'comment_mode_is_public', value: 'false' }
    const aside = { ...macro('Ask the kiln', '<p>Is row 4 empty?</p>') }
    library(macro('Parcel::Late'), { ...macro('Parcel::Old'), active: false }, { ...aside, actions: [...aside.actions, note] })
    const { err } = await templates('import', 'macros.json')
    expect(err).toContain('Left out: 1 internal note')
    expect(err).toContain('1 is inactive in the helpdesk')
    expect(readdirSync(join(home, 'macros')).sort()).toEqual(['parcel-late.md', 'parcel-old.md'])
    expect(readFileSync(join(home, 'macros/parcel-late.md'), 'utf8')).toBe('---\ntitle: Parcel::Late\n---\n\nTea\n')
    expect(readFileSync(join(home, 'macros/parcel-old.md'), 'utf8')).toContain('title: Parcel::Old\nactive: false\n')
    expect((await templates('import', 'macros.json', '--force', '--lang', 'ko')).err).toContain('내부 메모 1개')
  })

  test.each(['not json', '{}', '[]', '{"macros":[{"title":"x"}]}'])('%s holds no macro', async (text) => {
    writeFileSync(join(home, 'macros.json'), text)
    const { code, out, err } = await templates('import', 'macros.json')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('macros.json')
  })
})
