import type { Config } from '../../config/schemas/config.ts'
import { UserError } from '../../errors.ts'
import * as message from '../../reply/messages/reply.ts'
import { ask } from '../../reply/messages/reply.ts'
import type { Draft } from '../../reply/render/render.ts'
import { loadTemplates, templateNames } from '../../reply/template/library.ts'
import type { Template, Variable } from '../../reply/template/template.ts'
import type { TemplateForTags } from '../../reply/template/template-for-tags.ts'
import type { Values } from '../../reply/values/data.ts'
import { readValue, type ValueSetting } from '../../reply/values/value.ts'
import type { Io } from '../../terminal/io.ts'
import { type Prompts, prompts as promptsOf } from '../../terminal/prompt.ts'
import { style } from '../../terminal/style.ts'
import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'
import { reportError } from '../report-error.ts'

/** What the questions turn on: the draft that some values give, and who is asked in which language. */
export interface Asking {
  template: Template
  setting: ValueSetting
  lang: Lang
  prompts: Pick<Prompts, 'input' | 'select'>
  draft: (values: Values) => Promise<Draft>
  preview: (draft: Draft) => void
}

/**
 * Asks for what the reply needs and for what it would take up, in the order of the header, each once; an answer can make room for
 * another question. Ends with the draft and a last word on it.
 * @returns the values, or undefined for somebody who stopped
 */
export async function askFor(given: Values, asking: Asking): Promise<Values | undefined> {
  const { prompts, lang } = asking
  let values = given
  const done = new Set<string>()
  const needed = new Set(asking.template.variables.filter((v) => v.required).map((v) => v.name))
  for (;;) {
    const draft = await asking.draft(values)
    const open = asking.template.variables.find(
      (v) => !done.has(v.name) && (draft.missing.includes(v.name) || draft.welcome.includes(v.name)),
    )
    if (open) {
      done.add(open.name)
      if (draft.missing.includes(open.name)) needed.add(open.name)
      values = { ...values, [open.name]: await answer(open, needed.has(open.name), undefined, asking) }
      continue
    }
    asking.preview(draft)
    const next = await prompts.select({
      message: ask.next[lang],
      choices: (['use', 'change', 'stop'] as const).map((value) => ({ value, name: ask[value][lang] })),
    })
    if (next !== 'change') return next === 'use' ? values : undefined
    const name = await prompts.select({ message: ask.which[lang], choices: changeable(asking, draft) })
    const variable = asking.template.variables.find((v) => v.name === name)!
    const before = values[name] === undefined ? (draft.used[name] ?? '') : String(values[name])
    values = { ...values, [name]: await answer(variable, needed.has(name), before, asking) }
  }
}

const changeable = ({ template, lang }: Asking, { used, welcome }: Draft) =>
  template.variables
    .filter((v) => used[v.name] !== undefined || welcome.includes(v.name))
    .map((v) => ({ value: v.name, name: `${v.label[lang]}: ${used[v.name] ?? '–'}` }))

function answer(
  variable: Variable,
  needed: boolean,
  start: string | undefined,
  { setting, lang, prompts }: Asking,
): Promise<string> {
  const { label, help, example, choices } = variable
  if (choices && needed)
    return prompts.select({ message: label[lang], choices: choices.map((value) => ({ value, name: value })) })
  const without = start ? ask.removable[lang] : ask.optional[lang]
  const notes = [help?.[lang], `${ask.example[lang]}: ${example}`, ...(needed ? [] : [without])].filter(Boolean)
  return prompts.input({
    message: label[lang],
    note: notes.join(' · '),
    ...(start !== undefined && { start }),
    check: (answer) => {
      try {
        if (readValue(variable, answer, setting) === undefined && needed) return ask.needed[lang]
        return undefined
      } catch (error) {
        if (error instanceof UserError) return [error.text[lang], error.hint?.[lang]].filter(Boolean).join(' ')
        throw error
      }
    },
  })
}

/** Asks on the terminal of the process; undefined for somebody who chose to stop. Ctrl-C is thrown. */
export async function askOnTerminal(
  values: Values,
  asking: Omit<Asking, 'prompts' | 'preview'>,
  io: Io,
): Promise<Values | undefined> {
  const paint = style(io.errIsTerminal, io.env)
  const preview: Asking['preview'] = ({ text }) => io.err(`\n${paint.faint(text)}\n\n`)
  return askFor(values, { ...asking, preview, prompts: await promptsOf(io) })
}

export interface Choosing {
  lang: Lang
  folder: string | undefined
  config: Config
  io: Io
  /** somebody is at the terminal */
  asking: boolean
  tell: (text: Text) => void
}

/**
 * The template of a reply that nobody named: the one that a tag of the ticket stands for, else the one that somebody picks. Undefined:
 * there was nobody to ask, and the list was shown.
 */
export async function templateFor(tags: readonly string[], choosing: Choosing): Promise<string | undefined> {
  const { lang, folder, config, io, asking, tell } = choosing
  const names = await templateNames(lang, folder)
  const byTag = await byTags(tags, names, config, io)
  if (byTag) {
    tell(message.chosenByTag(byTag.template, byTag.tag))
    return byTag.template
  }
  if (tags.length > 0) tell(message.noTemplateForTags(tags))
  const { templates, broken } = await loadTemplates(lang, folder)
  for (const error of broken) await reportError(error, false, lang, io)
  if (asking) {
    const choices = templates.map((t) => ({ value: t.name, name: t.title, description: t.situation }))
    const { prompts } = await import('../../terminal/prompt.ts')
    return (await prompts(io)).search({ message: message.ask.situation[lang], choices })
  }
  const widest = Math.max(0, ...names.map((one) => one.length))
  io.err(
    `${message.whichTemplate[lang]}\n\n${templates.map((t) => `  ${t.name.padEnd(widest)}  ${printable(t.title)}`).join('\n')}\n`,
  )
  return undefined
}

/** The list of tags is read only for a ticket that has some. */
async function byTags(
  tags: readonly string[],
  names: readonly string[],
  config: Config,
  io: Io,
): Promise<TemplateForTags | undefined> {
  if (tags.length === 0) return undefined
  const { templateForTags } = await import('../../reply/template/template-for-tags.ts')
  const { taxonomy: list, reply } = config
  const taxonomy =
    list === undefined ? undefined : (await (await import('../../lint/taxonomy/read.ts')).readTaxonomy([list], io)).taxonomy
  return templateForTags(tags, { names, named: reply?.tags, taxonomy })
}
