import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import nextIssue from '../../../src/check/checks/next-issue.ts'
import { readDraft } from '../../../src/check/draft/read-draft.ts'
import { questionWords } from '../../../src/check/scenario/adjacent-questions.ts'
import { builtinScenarios, loadScenario } from '../../../src/check/scenario/scenario.ts'
import { renderTemplate } from '../../../src/reply/render/render.ts'
import { builtinLibrary } from '../../../src/reply/template/library.ts'
import { type Template, tones } from '../../../src/reply/template/template.ts'
import { type Lang, languages } from '../../../src/text/text.ts'
import { replies } from './scenario-replies.ts'
import { folder, setting } from './teahouse.ts'

const libraries = { en: await builtinLibrary('en'), ko: await builtinLibrary('ko') }
const scenarios = { en: await builtinScenarios('en'), ko: await builtinScenarios('ko') }
const all = languages.flatMap((lang) => Object.values(libraries[lang].templates))

/** The questions that a reply leaves open. */
function open(text: string, lang: Lang, scenario: string): string[] {
  const adjacent = scenarios[lang][scenario]!
  const hits = [...nextIssue.check({ ...readDraft(text, { file: 'reply.md', lang }), adjacent })]
  return adjacent.filter(({ question }) => hits.some(({ message }) => message[lang].includes(question))).map((a) => a.question)
}

describe('replies that somebody has read', () => {
  test.each(replies.map((one) => [one.scenario, one.lang, one.open.length, one] as const))(
    '%s in %s leaves %i open',
    (_scenario, _lang, _n, one) => {
      const found = open(one.reply, one.lang, one.scenario)
      expect(found.map((question) => one.open.find((start) => question.startsWith(start)) ?? question)).toEqual(one.open)
    },
  )

  test('of enough situations, in both languages, those that answer and those that do not', () => {
    for (const lang of languages)
      for (const answers of [true, false]) {
        const own = replies.filter((one) => one.lang === lang && (one.open.length === 0) === answers)
        expect(new Set(own.map(({ scenario }) => scenario)).size).toBeGreaterThanOrEqual(8)
      }
  })

  test('a reply to one situation does not answer those of the others', () => {
    for (const { reply, lang } of replies.filter((one) => one.scenario === 'refund-status' && one.open.length > 0))
      expect(open(reply, lang, 'wrong-item')).toHaveLength(3)
  })
})

/** All is known, and all that can be done has been done. */
const examples = ({ variables }: Template) =>
  Object.fromEntries(variables.map((v) => [v.name, v.type === 'yes-no' ? 'yes' : v.example]))

test.each(all.map((t) => [t.lang, t.name, t] as const))('%s %s answers its own questions', async (lang, name, template) => {
  for (const tone of tones) {
    const form = { ...setting, channel: 'email', tone, lang, frame: libraries[lang].frame } as const
    const { text } = await renderTemplate(template, examples(template), form)
    expect([tone, ...open(text, lang, name)]).toEqual([tone])
  }
})

test('the answer that is shown is a sentence of the template that answers', () => {
  for (const lang of languages)
    for (const [name, adjacent] of Object.entries(scenarios[lang]))
      for (const { question, answer } of adjacent)
        expect([name, question, answer, open(answer, lang, name)]).toEqual([
          name,
          question,
          answer,
          expect.not.arrayContaining([question]),
        ])
})

test.each(languages)('what the build wrote for %s is what the templates ask', (lang) => {
  const file = new URL(`../../../dist/reply/template/builtin/${lang}/scenarios.json`, import.meta.url)
  if (existsSync(file)) expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(scenarios[lang])
})

test('a question of a team without words of its own is told by the words it asks with', async () => {
  const adjacent = await loadScenario('cold-tea', 'en', folder)
  expect(adjacent).toMatchObject([{ question: 'May I keep the flask?', words: ['flask*'] }])
  expect(adjacent[0]!.answer).toContain('flask')
})

test.each([
  ['Can I cancel?', 'en', ['cancel*']],
  ['Do the lids come with a new knob?', 'en', ['lid*', 'knob*']],
  ['Is it the same?', 'en', []],
  ['지금 취소할 수 있나요?', 'ko', ['취소']],
  ['언제 다시 들어오나요?', 'ko', ['들어오']],
  ['뚜껑만 따로 살 수 있나요?', 'ko', ['뚜껑', '따로']],
  ['배송비는 누가 내나요?', 'ko', ['배송비', '누가']],
] as const)('%s', (question, lang, words) => expect(questionWords(question, lang)).toEqual(words))
