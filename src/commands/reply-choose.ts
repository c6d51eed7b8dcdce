import type { Io } from '../io/io.ts'
import { printable } from '../io/printable.ts'
import * as say from '../messages/reply.ts'
import { loadTemplate, templateNames } from '../reply/library.ts'
import type { Config } from '../schema/config.ts'
import type { Lang, Text } from '../text.ts'

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
 * The template of a reply that nobody named: the one that a tag of the ticket stands for (`reply.tags` of the settings, or a template of that
 * name); else the one that somebody picks. Undefined: there was nobody to ask, and the list was shown.
 */
export async function chosen(tags: readonly string[], choosing: Choosing): Promise<string | undefined> {
  const { lang, folder, config, io, asking, tell } = choosing
  const names = await templateNames(lang, folder)
  const byTag = tags
    .map((tag) => ({
      tag,
      template: config.reply?.tags?.[tag] ?? names.find((one) => one === tag.toLowerCase().replace(/[\s_]+/g, '-')),
    }))
    .find((one) => one.template !== undefined)
  if (byTag?.template !== undefined) {
    tell(say.chosenByTag(byTag.template, byTag.tag))
    return byTag.template
  }
  const templates = await Promise.all(names.map((one) => loadTemplate(one, lang, folder)))
  if (asking) {
    const choices = templates.map((t) => ({ value: t.name, name: t.title, description: t.situation }))
    const { prompts, wasStopped } = await import('../io/prompt.ts')
    return (await prompts(io)).search({ message: say.ask.situation[lang], choices }).catch((error: unknown) => {
      if (wasStopped(error)) return undefined
      throw error
    })
  }
  const widest = Math.max(0, ...names.map((one) => one.length))
  io.err(
    `${say.whichTemplate[lang]}\n\n${templates.map((t) => `  ${t.name.padEnd(widest)}  ${printable(t.title)}`).join('\n')}\n`,
  )
  return undefined
}
