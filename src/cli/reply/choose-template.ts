import type { Config } from '../../config/schemas/config.ts'
import * as message from '../../reply/messages/reply.ts'
import { loadTemplates, templateNames } from '../../reply/template/library.ts'
import type { TemplateForTags } from '../../reply/template/template-for-tags.ts'
import type { Io } from '../../terminal/io.ts'
import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'
import { reportError } from '../report-error.ts'

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
export async function chosen(tags: readonly string[], choosing: Choosing): Promise<string | undefined> {
  const { lang, folder, config, io, asking, tell } = choosing
  const names = await templateNames(lang, folder)
  const byTag = await found(tags, names, config, io)
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
async function found(
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
