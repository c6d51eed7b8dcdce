import { setFlagsFromString } from 'node:v8'
import { expect, test } from 'vitest'
import { checkNames } from '../../../src/check/check.ts'
import { readDraft } from '../../../src/check/draft/read-draft.ts'
import { checksFor, runChecks } from '../../../src/check/run-checks.ts'
import { settings } from '../../../src/findings/settings.ts'
import { steps } from '../../../src/latte.ts'
import { type RenderOptions, renderTemplate } from '../../../src/reply/render/render.ts'
import { builtinLibrary } from '../../../src/reply/template/library.ts'
import { channels, type Template, tones } from '../../../src/reply/template/template.ts'
import { languages } from '../../../src/text/text.ts'
import { setting } from './teahouse.ts'

const libraries = { en: await builtinLibrary('en'), ko: await builtinLibrary('ko') }
const all = languages.flatMap((lang) => Object.values(libraries[lang].templates))
const set = settings({}, { rules: [] }, checkNames(), 'check')
const checks = { en: await checksFor(set.maybeOn, 'en'), ko: await checksFor(set.maybeOn, 'ko') }

/** What a reply is written with: all of its examples, or only those that it cannot do without. */
async function fillings(template: Template, form: RenderOptions) {
  const whole = Object.fromEntries(template.variables.map((v) => [v.name, v.example]))
  const { missing } = await renderTemplate(template, {}, form)
  return [whole, Object.fromEntries(missing.map((name) => [name, whole[name]]))]
}

// a lexicon is one long expression, which V8 would interpret at first: that takes longer than to compile it
setFlagsFromString('--regexp-tier-up-ticks=0')

/** Situations in which nothing went wrong: there is no trouble to acknowledge or to put right. */
const calm = [
  ...['auto-reply', 'ces-survey', 'csat-survey', 'free-sample', 'out-of-hours', 'pre-sales-question', 'review-positive'],
  ...['size-question', 'thank-you-note'],
]

/** What there is to say of a reply, each once, however many channels and tones have the sentence. */
async function sayings(template: Template): Promise<string[]> {
  const { lang } = template
  const said = new Set<string>()
  for (const channel of channels)
    for (const tone of tones) {
      const form = { ...setting, channel, tone, lang, frame: libraries[lang].frame }
      for (const values of await fillings(template, form)) {
        const { text } = await renderTemplate(template, values, form)
        const draft = readDraft(text, { file: 'reply.md', channel })
        if (draft.lang !== lang) said.add(`read as ${draft.lang}: ${channel} ${tone}`)
        // a chat or a post is too short for all of them
        if (channel === 'email' && !calm.includes(template.name))
          for (const step of steps) if (draft.steps[step].length === 0) said.add(`no ${step}: ${channel} ${tone}`)
        for (const { id, hit } of runChecks(checks[lang], draft, set, {}).results)
          if (hit.grade !== 'possible') said.add(`${id}: ${text.slice(hit.start, hit.end)}`)
      }
    }
  return [...said].sort()
}

test.each(all.map((t) => [t.lang, t.name, t] as const))(
  '%s %s: nothing to say of it in any channel and tone, and a letter about trouble has all five steps',
  async (_lang, _name, template) => expect(await sayings(template)).toEqual([]),
)
