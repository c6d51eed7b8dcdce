import { mentions } from '../template/mentions.ts'
import type { Frame } from '../template/schema.ts'
import type { Template } from '../template/template.ts'
import type { Values } from '../values/data.ts'
import { type Form, parts } from './parts.ts'
import type { Draft } from './render.ts'

/**
 * What a reply asks for, as JSON: the variables that its parts for a channel and a tone name, in the order of the header. `required`:
 * without it the reply would have a gap. `default`: what stands without a value, that of the settings first.
 */
export function variablesJson(
  template: Template,
  { missing }: Pick<Draft, 'missing'>,
  form: Form & { lang: 'en' | 'ko'; frame?: Frame | undefined },
  values: Values,
): string {
  const frame = form.frame ?? { greetings: {}, signatures: {}, closings: {} }
  const text = parts(template, frame, form)
    .map((part) => part.text)
    .join('\n')
  const variables = template.variables
    .filter(({ name }) => mentions(text, name))
    .map((v) => ({
      name: v.name,
      type: v.type,
      required: missing.includes(v.name),
      example: v.example,
      default: values[v.name] === undefined ? v.default : String(values[v.name]),
      label: v.label[form.lang],
      ...(v.help && { help: v.help[form.lang] }),
      ...(v.choices && { choices: v.choices }),
    }))
  return `${JSON.stringify({ variables }, null, 2)}\n`
}
