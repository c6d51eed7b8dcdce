import { UserError } from '../../errors.ts'
import { ask } from '../../reply/messages/reply.ts'
import type { Draft } from '../../reply/render/render.ts'
import type { Template, Variable } from '../../reply/template/template.ts'
import type { Values } from '../../reply/values/data.ts'
import { exampleOf, whenOf } from '../../reply/values/day-lies.ts'
import { readValue, type ValueSetting } from '../../reply/values/value.ts'
import type { Prompts } from '../../terminal/prompt.ts'
import type { Lang, Text } from '../../text/text.ts'
import { formsOf, write } from '../messages/desk.ts'

/** What the questions turn on: the draft that some values give, and who is asked in which language. */
export interface Asking {
  template: Template
  setting: ValueSetting
  lang: Lang
  prompts: Pick<Prompts, 'input' | 'select'>
  draft: (values: Values) => Promise<Draft>
  /** says what became of an answer */
  tell: (text: Text) => unknown
}

/**
 * Asks for what the reply has no value for and cannot do without, in the order of the header; an answer can make room for another
 * question. What it would only take up is not asked for.
 */
export async function askFor(given: Values, asking: Asking): Promise<Values> {
  const { template, draft, tell } = asking
  let values = given
  const done = new Set<string>()
  for (;;) {
    const made = await draft(values).catch((error: unknown) => {
      if (!(error instanceof UserError) || done.size === 0) throw error
      tell(error.text)
    })
    if (!made) {
      // a day that was right does not fit a choice that came later: refunded already, and on Friday
      const days = template.variables.filter((v) => done.has(v.name) && (v.type === 'date' || v.type === 'datetime'))
      const names = days.length > 0 ? days.map((v) => v.name) : [...done]
      values = Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
      for (const name of names) done.delete(name)
      continue
    }
    const open = template.variables.find((v) => !done.has(v.name) && made.missing.includes(v.name))
    if (!open) return values
    values = { ...values, [open.name]: await answer(open, { values, used: made.used, needed: true }, asking) }
    done.add(open.name)
  }
}

/** Asks which value to add or to change, and for it: those of the draft, and those that it would take up. */
export async function changeValue(values: Values, { used, welcome }: Draft, asking: Asking): Promise<Values> {
  const { template, lang, prompts } = asking
  const name = await prompts.select({
    message: ask.which[lang],
    choices: template.variables
      .filter((v) => used[v.name] !== undefined || welcome.includes(v.name))
      .map((v) => ({ value: v.name, name: `${v.label[lang]}: ${used[v.name] ?? '–'}` })),
  })
  const variable = template.variables.find((v) => v.name === name)!
  const { [name]: before, ...others } = values
  const needed = (await asking.draft(others)).missing.includes(name)
  const start = before === undefined ? (used[name] ?? '') : String(before)
  return { ...values, [name]: await answer(variable, { values: others, used, needed, start }, asking) }
}

/** The other values, as given and as written; whether there must be an answer; the one that there is. */
interface Beside {
  values: Values
  used: Draft['used']
  needed: boolean
  start?: string
}

async function answer(
  variable: Variable,
  { values, used, needed, start }: Beside,
  { setting, lang, prompts, draft }: Asking,
): Promise<string> {
  const { name, label, help, choices } = variable
  if (variable.type === 'yes-no')
    return prompts.select({
      message: label[lang],
      choices: (['no', 'yes'] as const).map((value) => ({ value, name: ask[value][lang] })),
    })
  if (choices && needed)
    return prompts.select({ message: label[lang], choices: choices.map((value) => ({ value, name: value })) })
  const when = whenOf(variable, new Map(Object.entries(used).map(([other, text]) => [other, { text }])))
  const forms = formsOf(variable.type, when, setting.now)
  const shown = forms ? `${write[lang]}: ${forms[lang]}` : `${ask.example[lang]}: ${exampleOf(variable, setting)}`
  const without = start ? ask.removable[lang] : ask.optional[lang]
  // with a start, an empty answer is the start
  const given = (said: string) => (start && said.trim() === '-' ? '' : said)
  const said = await prompts.input({
    message: label[lang],
    notes: [...(help ? [help[lang]] : []), shown, ...(needed ? [] : [without])],
    ...(start !== undefined && { start }),
    check: async (typed) => {
      const said = given(typed)
      try {
        if (needed && readValue(variable, said, setting) === undefined) return ask.needed[lang]
        await draft({ ...values, [name]: said })
        return undefined
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        // how to write a day stands above the question, and some hints name a flag
        const hint = forms || error.hint?.[lang].includes('--') ? undefined : error.hint?.[lang]
        return [error.text[lang].replace(`${name}: `, ''), hint].filter(Boolean).join(' ')
      }
    },
  })
  return given(said)
}
