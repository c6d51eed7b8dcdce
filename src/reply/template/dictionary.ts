import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../text/text.ts'
import { builtinFolder, once, readWhole } from './built-in.ts'
import type { Definition, Dictionary } from './schema.ts'
import type { Variable } from './template.ts'

/** Names that are there without a value from anybody: what the reply is written for. */
export const ambient = ['channel', 'tone', 'lang'] as const

/** What greetings and signatures ask for, and every template therefore knows. */
export const framed = ['customer.name', 'shop.name', 'agent.name'] as const

/** A variable as a template has it: its own word wins over the dictionary's, key by key. */
export function variable(name: string, own: Definition | null, dictionary: Dictionary, lang: Lang): Variable {
  const all: Definition = { ...dictionary[name], ...own }
  const fallback = inLang(all.default, lang) ?? null
  const label = inBoth(all.label ?? name)
  return {
    name,
    type: all.type ?? 'text',
    required: all.required ?? (dictionary[name] === undefined && fallback === null),
    label,
    ...(all.help !== undefined && { help: inBoth(all.help) }),
    example: inLang(all.example, lang) ?? fallback ?? all.choices?.[0] ?? label[lang],
    default: fallback,
    ...(all.choices && { choices: all.choices }),
  }
}

const inBoth = (said: string | Readonly<Record<Lang, string>>) => (typeof said === 'string' ? { en: said, ko: said } : said)

function inLang(said: Definition['example'] | null, lang: Lang): string | undefined {
  const one = typeof said === 'object' ? said?.[lang] : said
  return one === undefined ? undefined : String(one)
}

export const dictionaryName = 'variables.yaml'

/** `templates/variables.yaml`. */
export const builtinDictionary = (): Promise<Dictionary> => once('variables', () => readDictionary(builtinFolder))

/** The names that templates share: a team's `variables.yaml` adds to ours. */
export async function loadDictionary(folder?: string): Promise<Dictionary> {
  if (folder === undefined) return builtinDictionary()
  const own = existsSync(join(folder, dictionaryName)) ? await readDictionary(folder) : {}
  return folder === builtinFolder ? own : { ...(await builtinDictionary()), ...own }
}

export const readDictionary = (folder: string): Promise<Dictionary> => readWhole('dictionary', join(folder, dictionaryName))
