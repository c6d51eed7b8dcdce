import type { Config } from '../../config/schemas/config.ts'
import { loadTemplates, templateNames } from '../../reply/template/library.ts'
import { templatesForTags } from '../../reply/template/template-for-tags.ts'
import { calledFor } from '../../reply/template/template-for-words.ts'
import { languages } from '../../text/text.ts'
import type { TodoAnswer } from '../../todo/find-todo.ts'
import type { TodoItem } from '../../todo/todo.ts'
import { type Run, templatesFolder } from '../run.ts'

/**
 * The items with the template that `reply --ticket` takes for each: by its tags, else by its subject; else the one of its first
 * reason that has one.
 */
export async function withTemplates({ list, subjects }: TodoAnswer, config: Config, run: Run): Promise<readonly TodoItem[]> {
  const folder = await templatesFolder(config, run.io)
  const [names, ...all] = await Promise.all([
    templateNames(run.lang, folder),
    ...languages.map((lang) => loadTemplates(lang, folder)),
  ])
  const words = all.flatMap(({ templates }) => templates)
  const { taxonomy: file, reply } = config
  const taxonomy =
    file === undefined ? undefined : (await (await import('../../lint/taxonomy/read.ts')).readTaxonomy([file], run.io)).taxonomy
  const byTags = new Map<string, string | undefined>()
  const forTags = (tags: readonly string[]) => {
    const key = tags.join('\n')
    if (!byTags.has(key)) byTags.set(key, templatesForTags(tags, { names, named: reply?.tags, taxonomy, words })[0]?.template)
    return byTags.get(key)
  }
  return list.items.map((item) => {
    const subject = subjects.get(item)
    const template = forTags(item.tags) ?? (subject === undefined ? undefined : calledFor([subject], words)[0]) ?? item.template
    return { ...item, template }
  })
}
