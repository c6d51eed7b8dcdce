import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { steps } from '../../../src/latte.ts'
import { type Draft, renderTemplate } from '../../../src/reply/render/render.ts'
import { builtinFolder } from '../../../src/reply/template/built-in.ts'
import { builtinDictionary } from '../../../src/reply/template/dictionary.ts'
import { builtinLibrary, readLibrary } from '../../../src/reply/template/library.ts'
import { channels, type ReplyChannel, type Template, type Tone, tones } from '../../../src/reply/template/template.ts'
import { type Lang, languages } from '../../../src/text/text.ts'
import { setting } from './teahouse.ts'

const libraries = { en: await builtinLibrary('en'), ko: await builtinLibrary('ko') }
const all = languages.flatMap((lang) => Object.values(libraries[lang].templates))
const forms = channels.flatMap((channel) => tones.map((tone) => ({ channel, tone })))

const examples = ({ variables }: Template) => Object.fromEntries(variables.map((v) => [v.name, v.example]))
const draft = (t: Template, values: Record<string, unknown>, form: { channel: ReplyChannel; tone: Tone }): Promise<Draft> =>
  renderTemplate(t, values, { ...setting, ...form, lang: t.lang, frame: libraries[t.lang].frame })

test('both languages have the same templates', () => {
  expect(Object.keys(libraries.ko.templates)).toEqual(Object.keys(libraries.en.templates))
  expect(Object.keys(libraries.ko.frame.closings).sort()).toEqual(Object.keys(libraries.en.frame.closings).sort())
})

test.each(languages)('what the build wrote for %s is what stands in the folder', async (lang) => {
  const folder = new URL(`../../../dist/reply/template/builtin/${lang}/`, import.meta.url)
  if (existsSync(folder)) {
    const { frame, templates } = libraries[lang]
    // what the situations ask has a test of its own
    const written = readdirSync(folder)
      .filter((file) => file !== 'scenarios.json')
      .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))])
    expect(Object.fromEntries(written)).toEqual(JSON.parse(JSON.stringify({ ...templates, frame })))
  }
  // nothing that JSON would lose
  expect(JSON.parse(JSON.stringify(libraries[lang]))).toEqual(await readLibrary(builtinFolder, lang))
})

test('every name of the dictionary is explained in both languages', async () => {
  for (const [name, definition] of Object.entries(await builtinDictionary()))
    for (const lang of languages) {
      expect(definition?.label, name).toHaveProperty(lang)
      expect(definition?.help, name).toHaveProperty(lang)
    }
})

/** What no reply may have, however it was filled in. */
function clean(text: string, where: string) {
  expect(text, where).not.toMatch(/\{\{|\{%|%\}|\}\}|#\{|\[[\w가-힣 .]+\]|undefined|\[object|NaN|null/)
  expect(text, where).not.toMatch(/ {2}| [,.!?;]|[,.] ?[,.](?!\.)|\( | \)|\n{3}|[^\S\n]\n|^\s|\s$/)
  expect(text, where).not.toMatch(/님 ?님|고객님 고객님/)
}

const apologies: Readonly<Record<Lang, RegExp>> = { en: /\b(?:sorry|apolog(?:y|ies|i[sz]e))\b/gi, ko: /죄송|사과드|사과의|송구/g }

describe.each(all.map((t) => [t.lang, t.name, t] as const))('%s %s', (lang, name, template) => {
  test('all channels and tones, with its examples', async () => {
    const said: string[] = []
    for (const form of forms) {
      const made = await draft(template, examples(template), form)
      said.push(`── ${form.channel} · ${form.tone} ──\n\n${made.text}\n`)
    }
    await expect(said.join('\n')).toMatchFileSnapshot(`../../golden/replies/${name}.${lang}.txt`)
  })

  test('whole, clean, one apology at most, and as short as a post must be', async () => {
    for (const form of forms) {
      const where = `${name} ${lang} ${form.channel} ${form.tone}`
      const made = await draft(template, examples(template), form)
      expect([where, made.missing, made.over]).toEqual([where, [], 0])
      clean(made.text, where)
      expect(made.text.match(apologies[lang])?.length ?? 0, `${where}: apologies`).toBeLessThanOrEqual(1)
      const there = made.sections.filter((s) => s.text !== '').map((s) => s.step)
      expect(there, where).toEqual(expect.arrayContaining([...steps, 'closing']))
    }
  })

  test('whole and clean without what is optional', async () => {
    for (const form of forms) {
      const where = `${name} ${lang} ${form.channel} ${form.tone}`
      const { missing } = await draft(template, {}, form)
      const needed = Object.fromEntries(missing.map((one) => [one, examples(template)[one]]))
      const made = await draft(template, needed, form)
      expect([where, made.missing, made.over]).toEqual([where, [], 0])
      clean(made.text, where)
      const there = made.sections.filter((s) => s.text !== '').map((s) => s.step)
      expect(there, where).toEqual(expect.arrayContaining([...steps, 'closing']))
    }
  })

  test('what is public names neither the order nor anything to trace it by', async () => {
    const values = examples(template)
    const secret = ['order.number', 'tracking.number', 'tracking.url', 'return.label_url'].flatMap((key) => values[key] ?? [])
    for (const tone of tones) {
      const { text } = await draft(template, values, { channel: 'review', tone })
      for (const value of secret) expect(text, `${name} ${tone}`).not.toContain(value)
    }
  })
})

/** A noun and the forms its last sound takes, by hand. */
const nouns: readonly [string, readonly string[]][] = [
  ['찻잔', ['을', '은', '이', '과', '으로', '이라', '이나']],
  ['녹차', ['를', '는', '가', '와', '로', '라', '나']],
  ['보온물통', ['을', '은', '이', '과', '으로', '이라', '이나']],
  ['연필', ['을', '은', '이', '과', '로', '이라', '이나']],
  ['다관 1003', ['을', '은', '이', '과', '으로', '이라', '이나']],
  ['다관 1002', ['를', '는', '가', '와', '로', '라', '나']],
  ['찻잔(소)', ['을', '은', '이', '과', '으로', '이라', '이나']],
  ['녹차(50g)', ['를', '는', '가', '와', '로', '라', '나']],
  ['티셔츠 XL', ['을', '은', '이', '과', '로', '이라', '이나']],
]

test.each(nouns)('%s takes its particles in every Korean template', async (noun, forms_) => {
  let seen = 0
  for (const template of Object.values(libraries.ko.templates)) {
    const texts = template.variables.filter(
      (v) => (['text', 'name'].includes(v.type) && !v.name.endsWith('.name')) || v.name === 'product.name',
    )
    for (const form of forms) {
      const values = { ...examples(template), ...Object.fromEntries(texts.map((v) => [v.name, noun])) }
      const { text } = await draft(template, values, form)
      for (const [, particle] of text.matchAll(
        new RegExp(`${noun.replace(/[()]/g, '\\$&')}(을|를|은|는|이|가|과|와|으로|로|이라|라|이나|나)(?=[\\s,.])`, 'g'),
      )) {
        seen++
        expect(forms_, `${template.name} ${form.channel}: ${noun}${particle}`).toContain(particle)
      }
    }
  }
  expect(seen).toBeGreaterThan(0)
})

/** Words for something that was found out, which nobody did who left the cause open. */
const finding = {
  en: /\b(?:(?:record|log|system|tracking) shows|found out|turns out|because of|went wrong|was mixed up|left behind|all in order|had ended|(?:locked|missing|broke|failed|held up|fell behind) because)\b/i,
  ko: /원인이|원인입니다|밝혀졌|로 인해|때문입니다|누락되었|놓쳤/,
}

test.each(all.filter((t) => t.variables.some((v) => v.name === 'cause')).map((t) => [t.lang, t.name, t] as const))(
  '%s %s: without a cause no cause is told',
  async (lang, name, template) => {
    const { cause: _, ...values } = examples(template)
    for (const form of forms) {
      const explained = async (given: Record<string, unknown>) =>
        (await draft(template, given, form)).sections.find(({ step }) => step === 'explain')!.text
      expect(await explained(values), `${name} ${form.channel}`).not.toMatch(finding[lang])
    }
  },
)
