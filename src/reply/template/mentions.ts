import { builtinDictionary, variable } from './dictionary.ts'
import type { Template } from './template.ts'

/** Whether Liquid in a text names a variable. */
export function mentions(text: string, name: string): boolean {
  const whole = new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?![\\w.])`)
  return [...text.matchAll(/\{[{%][^{}]*[}%]\}/g)].some(([inside]) => whole.test(inside))
}

/** The template with the shared variables that another text (a closing, a signature) names besides its own. */
export async function knowing(template: Template, text: string): Promise<Template> {
  const dictionary = await builtinDictionary()
  const known = new Set(template.variables.map((v) => v.name))
  const more = Object.keys(dictionary).filter((name) => !known.has(name) && mentions(text, name))
  return {
    ...template,
    variables: [...template.variables, ...more.map((name) => variable(name, null, dictionary, template.lang))],
  }
}
