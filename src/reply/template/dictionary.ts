import { join } from 'node:path'
import { isThere } from '../../files/files.ts'
import type { Lang } from '../../text/text.ts'
import { builtinFolder, fromBuild, readYamlFile } from './built-in.ts'
import type { Definition, Dictionary } from './schema.ts'
import type { Template, Variable } from './template.ts'

/** Variables that every template has without asking: the settings of the reply itself. */
export const ambient = ['channel', 'tone', 'lang'] as const

/** Variables of greetings and signatures, which every template therefore has. */
export const framed = ['customer.name', 'shop.name', 'agent.name'] as const

/** A variable as a template has it: its own word wins over the dictionary's, key by key. */
export function variable(name: string, own: Definition | null, dictionary: Dictionary, lang: Lang): Variable {
  const all: Definition = { ...dictionary[name], ...own }
  const fallback = inLang(all.default, lang) ?? null
  const label = inBoth(all.label ?? name)
  return {
    name,
    type: all.type ?? 'text',
    required: all.required ?? (dictionary[name] === undefined && fallback === null && all.type !== 'yes-no'),
    label,
    ...(all.help !== undefined && { help: inBoth(all.help) }),
    // a preview claims nothing that nobody did
    example: all.type === 'yes-no' ? 'no' : (inLang(all.example, lang) ?? fallback ?? all.choices?.[0] ?? label[lang]),
    default: fallback,
    ...(all.choices && { choices: all.choices }),
    ...(all.as && { as: all.as }),
    ...(all.when && { when: all.when }),
  }
}

const inBoth = (said: string | Readonly<Record<Lang, string>>) => (typeof said === 'string' ? { en: said, ko: said } : said)

function inLang(said: Definition['example'] | null, lang: Lang): string | undefined {
  const one = typeof said === 'object' ? said?.[lang] : said
  return one === undefined ? undefined : String(one)
}

export const dictionaryName = 'variables.yaml'

/** `templates/variables.yaml`. */
export const builtinDictionary = (): Promise<Dictionary> => fromBuild('variables', () => readDictionary(builtinFolder))

/** The names that templates share: a team's `variables.yaml` adds to ours. */
export async function loadDictionary(folder?: string): Promise<Dictionary> {
  if (folder === undefined) return builtinDictionary()
  const own = isThere(join(folder, dictionaryName)) ? await readDictionary(folder) : {}
  return folder === builtinFolder ? own : { ...(await builtinDictionary()), ...own }
}

export const readDictionary = (folder: string): Promise<Dictionary> => readYamlFile('dictionary', join(folder, dictionaryName))

/** Whether Liquid in a text names a variable. */
export function mentionsVariable(text: string, name: string): boolean {
  const whole = new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?![\\w.])`)
  return [...text.matchAll(/\{[{%][^{}]*[}%]\}/g)].some(([inside]) => whole.test(inside))
}

/** The template with the shared variables that another text (a closing, a signature) names besides its own. */
export async function withSharedVariables(template: Template, text: string): Promise<Template> {
  const dictionary = await builtinDictionary()
  const known = new Set(template.variables.map((v) => v.name))
  const more = Object.keys(dictionary).filter((name) => !known.has(name) && mentionsVariable(text, name))
  return {
    ...template,
    variables: [...template.variables, ...more.map((name) => variable(name, null, dictionary, template.lang))],
  }
}
