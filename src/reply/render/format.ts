import { jsonText } from '../../terminal/json-text.ts'
import type { Lang } from '../../text/text.ts'
import type { Frame } from '../template/schema.ts'
import type { Template } from '../template/template.ts'
import type { Values } from '../values/data.ts'
import type { Clock } from '../values/read-day.ts'
import type { ReplyForm } from './parts.ts'
import type { Draft, RenderOptions } from './render.ts'

export const formats = ['text', 'markdown', 'html', 'json'] as const
export type ReplyFormat = (typeof formats)[number]

/** A draft as the command prints it, with a newline at its end. */
export async function formatDraft(
  draft: Draft,
  format: ReplyFormat,
  { name }: Pick<Template, 'name'>,
  { lang, channel, tone }: Pick<RenderOptions, 'lang' | 'channel' | 'tone'>,
): Promise<string> {
  if (format === 'html') return (await import('./html.ts')).html(draft.markdown)
  if (format === 'markdown') return `${draft.markdown}\n`
  if (format === 'text') return `${draft.text}\n`
  const { text, used, dropped } = draft
  const sections = draft.sections.filter(({ step }) => !dropped.includes(step))
  return jsonText({ schemaVersion: 1, template: name, lang, channel, tone, text, sections, variables: used })
}

/**
 * The variables of a reply as JSON: those that its parts for a channel and a tone name, in the order of the header. `required`:
 * the reply has a gap without a value. `default`: the value from the settings, else the one from the header.
 */
export async function variablesJson(
  template: Template,
  { missing }: Pick<Draft, 'missing'>,
  form: ReplyForm & Clock & { lang: Lang; frame?: Frame | undefined },
  values: Values,
): Promise<string> {
  const [{ parts }, { mentionsVariable }, { exampleOf }] = await Promise.all([
    import('./parts.ts'),
    import('../template/dictionary.ts'),
    import('../values/day-lies.ts'),
  ])
  const frame = form.frame ?? { greetings: {}, signatures: {}, closings: {} }
  const text = parts(template, frame, form)
    .map((part) => part.text)
    .join('\n')
  const variables = template.variables
    .filter(({ name }) => mentionsVariable(text, name))
    .map((v) => ({
      name: v.name,
      type: v.type,
      required: missing.includes(v.name),
      example: exampleOf(v, form),
      default: values[v.name] === undefined ? v.default : String(values[v.name]),
      label: v.label[form.lang],
      ...(v.help && { help: v.help[form.lang] }),
      ...(v.choices && { choices: v.choices }),
    }))
  return jsonText({ variables })
}
