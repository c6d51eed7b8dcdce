import { join, resolve } from 'node:path'
import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import { isThere } from '../../files/files.ts'
import { folder as makeFolder, write } from '../../files/output.ts'
import { templateStarter } from '../../reply/messages/template-starter.ts'
import * as message from '../../reply/messages/templates.ts'
import { isTemplateName, loadFrame, loadTemplate, loadTemplates, templateSource } from '../../reply/template/library.ts'
import type { Io } from '../../terminal/io.ts'
import { jsonText } from '../../terminal/json-text.ts'
import { printLong } from '../../terminal/pager.ts'
import { prose } from '../../terminal/prose.ts'
import { tableLines } from '../../terminal/table.ts'
import { talk } from '../../terminal/talk.ts'
import { widthFor } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'
import { fromConfig } from '../reply/values.ts'
import { reportError } from '../report-error.ts'
import { loadSettings, type Run, templatesFolder } from '../run.ts'
import type { ListFlags, NewFlags, ShowFlags, TemplatesFlags } from './flags.ts'

/** Where templates are looked up, and in which language. */
export interface TemplateLibrary {
  config: Config
  /** the team's own */
  folder: string | undefined
  lang: Lang
  io: Io
  /** prints a note on standard error */
  tell: (text: Text) => void
}

/** The settings, their language and the team's templates. @throws UserError for settings that cannot be read, or a folder that does not exist */
export async function openLibrary({ config: named, quiet }: TemplatesFlags, run: Run): Promise<TemplateLibrary> {
  const { io } = run
  const config = await loadSettings(run, undefined, named)
  const { lang } = run
  const tell = (text: Text) => quiet || talk(io, text[lang])
  return { config, folder: await templatesFolder(config, io), lang, io, tell }
}

/** `support-kit templates list`: name, title and channels of each, in the order of their names; those that do not load are told. */
export async function runList(flags: ListFlags, run: Run): Promise<number> {
  const { lang, folder, io } = await openLibrary(flags, run)
  const { templates, broken } = await loadTemplates(lang, folder)
  for (const error of broken) await reportError(error, false, lang, io)
  const code = broken.length > 0 ? EXIT.usage : EXIT.ok
  if (flags.format === 'json') {
    const listed = templates.map(({ name, title, situation, channels, tone, file }) => ({
      ...{ name, title, situation, channels, tone, file },
    }))
    io.out(jsonText({ schemaVersion: 1, lang, templates: listed }))
    return code
  }
  const rows = templates.map(({ name, title, channels, situation }) => ({
    name: printable(name),
    title: printable(title),
    channels: channels.join(', '),
    situation: printable(situation),
  }))
  const width = await widthFor(rows.flatMap((row) => Object.values(row)))
  const widest = (key: 'name' | 'title') => Math.max(0, ...rows.map((row) => width(row[key])))
  // where the columns do not fit, what belongs to a name stands below it
  const narrow = io.outIsTerminal && widest('name') + widest('title') + 44 > io.width
  const below = (text: string) => wrap(text, io.width - 2, width).map((line) => `  ${line}\n`)
  const lines: string[] = []
  if (narrow)
    for (const { name, title, channels, situation } of rows)
      lines.push(`${name}\n`, ...[title, situation, channels].flatMap(below))
  else {
    const titles = tableLines(rows.map(({ name, title, channels }) => [name, title, channels]))
    const indent = ' '.repeat(widest('name') + 2)
    const room = io.outIsTerminal ? io.width - indent.length : Number.POSITIVE_INFINITY
    for (const [i, { situation }] of rows.entries())
      lines.push(`${titles[i]}\n`, ...wrap(situation, room, width).map((line) => `${indent}${line}\n`))
  }
  printLong(io, lines.join(''))
  return code
}

/** `support-kit templates show`: a template's file as it is, or the reply that its examples make. */
export async function runShow(name: string, flags: ShowFlags, run: Run): Promise<number> {
  const { lang, folder, config, io } = await openLibrary(flags, run)
  if (!flags.examples) {
    const source = await templateSource(name, lang, folder)
    // a file goes on as it is; a terminal gets nothing that would steer it
    printLong(io, io.outIsTerminal ? source.replace(/[^\P{Cc}\n\t]/gu, '\ufffd') : source)
    return EXIT.ok
  }
  const [template, { renderTemplate }] = await Promise.all([
    loadTemplate(name, lang, folder),
    import('../../reply/render/render.ts'),
  ])
  const examples = Object.fromEntries(template.variables.map((v) => [v.name, v.example]))
  const { text } = await renderTemplate(
    template,
    { ...examples, ...fromConfig(config) },
    {
      ...{ lang, zone: config.timeZone, now: Date.now(), currency: config.reply?.currency, signature: config.signature },
      ...{ channel: template.channels[0] ?? 'email', tone: template.tone, frame: await loadFrame(lang, folder) },
    },
  )
  printLong(io, `${await prose(text, io)}\n`)
  return EXIT.ok
}

/** Where a first template goes, if the settings name no folder yet. */
const firstFolder = 'templates'

/** `support-kit templates new`: a file to write in. @throws UserError for a name that is none, and for a file that is there */
export async function runNew(name: string, { from, force, ...flags }: NewFlags, run: Run): Promise<number> {
  const { lang, folder, config, io, tell } = await openLibrary(flags, run)
  if (!isTemplateName(name)) throw new UserError(...message.notATemplateName(name))
  const source = from === undefined ? templateStarter[lang] : await templateSource(from, lang, folder)
  const named = join(config.templates ?? firstFolder, lang)
  const file = join(named, `${name}.md`)
  if (isThere(resolve(io.cwd, file)) && !force) throw UserError.of('cannot-write', message.templateThere(file))
  makeFolder('new', named, io.cwd)
  write(await run.files.template('new', file), source)
  tell(message.wroteTemplate(file, name))
  if (config.templates === undefined) tell(message.nameTheFolder(firstFolder))
  return EXIT.ok
}
