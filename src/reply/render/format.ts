import type { Template } from '../template/template.ts'
import type { Draft, RenderOptions } from './render.ts'

export const formats = ['text', 'markdown', 'html', 'json'] as const
export type ReplyFormat = (typeof formats)[number]

/** A draft as it leaves the program, with a newline at its end. */
export async function formatted(
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
  return `${JSON.stringify({ schemaVersion: 1, template: name, lang, channel, tone, text, sections, variables: used }, null, 2)}\n`
}
