import { UserError } from '../../errors.ts'
import { ask } from '../../reply/messages/reply.ts'
import type { Draft } from '../../reply/render/render.ts'
import type { Template, Variable } from '../../reply/template/template.ts'
import type { Values } from '../../reply/values/data.ts'
import { exampleOf } from '../../reply/values/day-lies.ts'
import { readValue, type ValueSetting } from '../../reply/values/value.ts'
import type { Io } from '../../terminal/io.ts'
import { type Prompts, prompts as promptsOf } from '../../terminal/prompt.ts'
import { style } from '../../terminal/style.ts'
import type { Lang } from '../../text/text.ts'

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
  const { label, help, choices } = variable
  const example = exampleOf(variable, setting)
  if (variable.type === 'yes-no')
    return prompts.select({
      message: label[lang],
      choices: (['no', 'yes'] as const).map((value) => ({ value, name: ask[value][lang] })),
    })
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
