import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { compileMacro } from '../../src/reply/macros/compile-macro.ts'
import { type Macro, type MacroTarget, macroTarget, macroTargetNames } from '../../src/reply/macros/macro-target.ts'
import { builtinLibrary } from '../../src/reply/template/library.ts'
import { channels } from '../../src/reply/template/template.ts'
import { htmlText } from '../../src/text/html-text.ts'
import { languages } from '../../src/text/text.ts'

const targets = await Promise.all(
  macroTargetNames().map(async (id): Promise<[string, MacroTarget]> => [id, (await macroTarget(id))!]),
)
const libraries = { en: await builtinLibrary('en'), ko: await builtinLibrary('ko') }
const now = Date.parse('2026-11-21T09:00:00Z')

/** What each helpdesk replaces, by its own documentation; written anew here. */
const syntax: Readonly<Record<string, RegExp>> = {
  zendesk:
    /\{\{(?:ticket|current_user)\.[a-z_.]+(?: \| default: (?:"[^"{}]*"|'[^'{}]*'))?\}\}|\{% (?:if [a-z_.]+|else|endif) %\}/g,
  gorgias: /\{\{(?:ticket|current_user)\.[a-z_.]+(?:orders\[0\]\.name)?\}\}/g,
  chatwoot: /\{\{(?:contact|agent)\.[a-z_]+\}\}|\{% (?:if [a-z_.]+|else|endif) %\}/g,
  helpscout: /\{%(?:customer|user)\.[a-zA-Z]+(?:,fallback=[^,{}%]*)?%\}/g,
  zammad: /#\{(?:ticket|user)\.[a-z.]+\}/g,
}

const rows = (file: string): Record<string, string>[] => parse(file, { columns: true })

/** The texts in a file, by what its format says. */
const texts: Readonly<Record<string, (file: string) => string[]>> = {
  zendesk: (file) => JSON.parse(file).macros.map((m: { actions: { value: string }[] }) => m.actions[0]!.value),
  gorgias: (file) =>
    JSON.parse(file).data.map((m: { actions: { arguments: { body_html: string } }[] }) => m.actions[0]!.arguments.body_html),
  chatwoot: (file) => JSON.parse(file).map((m: { content: string }) => m.content),
  helpscout: (file) => JSON.parse(file).savedReplies.map((m: { text: string }) => m.text),
  zammad: (file) => rows(file).map((m) => m.content!),
}

describe.each(targets)('%s', (id, target) => {
  test('says where its syntax comes from, and writes its examples', () => {
    expect(target.reference).not.toBe('')
    expect(target.examples.length).toBeGreaterThan(0)
    for (const { path, fallback, written } of target.examples) {
      expect(target.placeholder(path, target.fallback ? fallback : undefined)).toBe(written)
      expect(written.replace(syntax[id]!, '')).toBe(target.fallback && id === 'chatwoot' && fallback ? fallback : '')
    }
  })

  test.each(languages)('every built-in template (%s), with no placeholder but its own', async (lang) => {
    const { templates, frame } = libraries[lang]
    for (const template of Object.values(templates))
      for (const channel of channels) {
        const where = `${template.name} ${channel}`
        const options = { lang, channel, tone: template.tone, now, frame, target }
        const { macro, notes } = await compileMacro(template, { 'shop.name': 'Leaf & Ember' }, options)
        const [written = ''] = texts[id]!(await target.write([macro]))
        expect(written.replace(syntax[id]!, ''), where).not.toMatch(/[{}\ue000-\ue002]|#\{|undefined|NaN|\[object/)
        // a blank is told, and what is told is there
        const plain = id === 'chatwoot' ? written.replaceAll(']\\(', '](') : htmlText(written)
        const blanks = [...plain.matchAll(/\[([^[\]]+)\](?!\.name)/g)].map((m) => m[1]).filter((said) => said !== '0')
        expect([...new Set(blanks)].sort(), where).toEqual(
          notes
            .filter((n) => n.kind === 'blank')
            .map((n) => n.name)
            .sort(),
        )
        expect(plain, where).not.toMatch(/님님|고객님 고객님| {2}|(?:은\(는\)|을\(를\)|이\(가\)|\(으\)로){2}/)
      }
  })

  test('hostile words stay words in its file', async () => {
    const macro: Macro = {
      ...{ name: 'evil', title: '=cmd|"/c calc"!A1', situation: '</script>', lang: 'en', channel: 'email' },
      ...{ text: 'a "b"\n<i>', markdown: 'a "b"\n\\<i>', html: '<p>a &quot;b&quot;<br>&lt;i&gt;, c</p>' },
    }
    const file = await target.write([macro, macro])
    expect(texts[id]!(file)).toEqual(Array(2).fill(id === 'chatwoot' ? macro.markdown : macro.html))
    if (id === 'zammad') expect(rows(file)[0]!.name).toBe(`'${macro.title}`)
  })
})
