import type { Config } from '../../config/schemas/config.ts'
import type { TicketFacts } from '../../reply/from-export/ticket-values.ts'
import * as told from '../../reply/messages/from-ticket.ts'
import * as message from '../../reply/messages/reply.ts'
import { loadTemplates, templateNames } from '../../reply/template/library.ts'
import type { Template } from '../../reply/template/template.ts'
import type { TemplateForTags } from '../../reply/template/template-for-tags.ts'
import type { TemplateWords } from '../../reply/template/template-for-words.ts'
import type { Io } from '../../terminal/io.ts'
import type { Prompts } from '../../terminal/prompt.ts'
import { talk } from '../../terminal/talk.ts'
import { printable } from '../../text/printable.ts'
import { type Lang, languages, type Text } from '../../text/text.ts'
import { reportError } from '../report-error.ts'

export interface Choosing {
  lang: Lang
  folder: string | undefined
  config: Config
  io: Io
  /** somebody is at the terminal */
  asking: boolean
  tell: (text: Text) => void
  /** the command for another template of the same ticket, without its name */
  again: string
}

type Ticket = Pick<TicketFacts, 'tags' | 'subject'>

/**
 * The template of a reply that nobody named: the one that a tag of the ticket stands for, else its subject, else the one that somebody
 * picks. Of several, somebody at the terminal picks; elsewhere the first is used, and the others are told. Undefined: there was nobody to
 * ask, and the list was shown.
 */
export async function chooseTemplate(ticket: Ticket | undefined, choosing: Choosing): Promise<string | undefined> {
  const { lang, folder, io, asking, tell } = choosing
  const { tags = [], subject } = ticket ?? {}
  const { templates, broken } = ticket && !asking ? { templates: [], broken: [] } : await loadTemplates(lang, folder)
  const found = await templatesFor(tags, choosing)
  const bySubject = found.length === 0 && subject !== undefined ? await forSubject(subject, folder) : []
  if (asking && (found.length > 1 || bySubject.length > 0)) {
    return askForTemplate([...found.map(({ template }) => template), ...bySubject], templates, choosing)
  }
  const [best, ...others] = found
  if (best) {
    tell(told.chosenByTag(best.template, best.tag))
    if (others.length > 0) tell(told.otherTemplates(others, `support-kit reply ${others[0]!.template}${choosing.again}`))
    return best.template
  }
  if (bySubject[0] !== undefined) {
    tell(told.chosenBySubject(bySubject[0], subject!))
    return bySubject[0]
  }
  if (tags.length > 0) tell(told.noTemplateForTags(tags))
  for (const error of broken) await reportError(error, false, lang, io)
  if (asking) return askForTemplate([], templates, choosing)
  await list(choosing)
  return undefined
}

/** Has somebody pick a template, the likely ones first. */
export async function askForTemplate(
  likely: readonly string[],
  templates: readonly Template[],
  { lang, io }: Pick<Choosing, 'lang' | 'io'>,
  given?: Prompts,
): Promise<string> {
  const first = likely.flatMap((name) => templates.find((one) => one.name === name) ?? [])
  const choices = [...new Set([...first, ...templates])].map((t) => ({ value: t.name, name: t.title, description: t.situation }))
  const prompts = given ?? (await (await import('../../terminal/prompt.ts')).prompts(io, lang))
  return prompts.search({ message: message.ask.situation[lang], choices })
}

/** Without a name and without somebody to ask: the templates there are. */
async function list({ lang, folder, io }: Choosing): Promise<void> {
  const { templates, broken } = await loadTemplates(lang, folder)
  for (const error of broken) await reportError(error, false, lang, io)
  const widest = Math.max(0, ...templates.map((t) => t.name.length))
  talk(io, message.whichTemplate[lang])
  io.err(`\n${templates.map((t) => `  ${t.name.padEnd(widest)}  ${printable(t.title)}\n`).join('')}`)
}

/** The templates that tags stand for, the surest first. The list of tags is read only for a ticket that has some. */
export async function templatesFor(
  tags: readonly string[],
  { lang, folder, config, io }: Pick<Choosing, 'lang' | 'folder' | 'config' | 'io'>,
): Promise<TemplateForTags[]> {
  if (tags.length === 0) return []
  const { templatesForTags } = await import('../../reply/template/template-for-tags.ts')
  const { taxonomy: file, reply } = config
  const taxonomy =
    file === undefined ? undefined : (await (await import('../../lint/taxonomy/read.ts')).readTaxonomy([file], io)).taxonomy
  const [names, words] = await Promise.all([templateNames(lang, folder), wordsOfTemplates(folder)])
  return templatesForTags(tags, { names, named: reply?.tags, taxonomy, words })
}

/** A subject counts where it calls for one template more than for any other. */
async function forSubject(subject: string, folder: string | undefined): Promise<string[]> {
  const { calledFor } = await import('../../reply/template/template-for-words.ts')
  return calledFor([subject], await wordsOfTemplates(folder)).slice(0, 1)
}

/** Tags and subjects may be in either language, whatever the reply is written in. */
async function wordsOfTemplates(folder: string | undefined): Promise<TemplateWords[]> {
  const all = await Promise.all(languages.map((lang) => loadTemplates(lang, folder)))
  return all.flatMap(({ templates }) => templates)
}
