import { EXIT, UserError } from '../../errors.ts'
import { compileMacro, type MacroNote } from '../../reply/macros/compile-macro.ts'
import { type MacroTarget, macroTarget, macroTargetNames } from '../../reply/macros/macro-target.ts'
import * as reply from '../../reply/messages/reply.ts'
import * as message from '../../reply/messages/templates.ts'
import { loadFrame, loadTemplate, templateNames } from '../../reply/template/library.ts'
import type { Template } from '../../reply/template/template.ts'
import { onlyHolds } from '../output-format.ts'
import { knownId } from '../reading-options.ts'
import { checkNames, fromConfig, fromSet } from '../reply/values.ts'
import type { Run } from '../run.ts'
import type { ExportFlags } from './flags.ts'
import { openLibrary, type TemplateLibrary } from './run.ts'

/** `support-kit templates export`: templates → macros → the file of a helplibrary; everything to look at is told. Returns the exit code. */
export async function runExport(names: readonly string[], flags: ExportFlags, run: Run): Promise<number> {
  const library = await openLibrary(flags, run)
  const { lang, folder, config, io, tell } = library
  const ids = macroTargetNames()
  if (flags.to === undefined) throw new UserError(...message.exportToWhere(ids))
  const target = (await macroTarget(knownId('--to', flags.to, ids)))!
  const to = await run.files.output('--output', flags.output)
  await onlyHolds(to, target.format)
  const templates = await selection(names, flags, library)
  const [set, paths] = [fromSet(flags.set), pathsOf(flags.map)]
  const variables = templates.flatMap((template) => template.variables)
  await checkNames({ ...set, ...paths }, { ...templates[0]!, variables })
  // who signs is who uses the macro
  const { 'agent.name': _, ...own } = fromConfig(config)
  const frame = await loadFrame(lang, folder)

  const made = []
  for (const template of templates) {
    const channel = flags.channel ?? config.reply?.channel ?? template.channels[0] ?? 'email'
    if (!template.channels.includes(channel)) tell(reply.notForChannel(template.name, channel, template.channels))
    const tone = flags.tone ?? config.reply?.tone ?? template.tone
    const setting = { lang, zone: config.timeZone, now: Date.now(), currency: config.reply?.currency }
    made.push(await compileMacro(template, { ...own, ...set }, { ...setting, channel, tone, frame, target, paths }))
  }
  const notes = tellNotes(
    made.map(({ macro: { name }, notes }) => ({ name, notes })),
    target,
    library,
  )
  if (flags.strict && notes > 0) throw new UserError(...message.strictExport(notes))
  const written = await target.write(made.map(({ macro }) => macro))
  if (to) {
    const [{ write }, { wrote }] = await Promise.all([import('../../files/output.ts'), import('../messages/cli.ts')])
    write(to, written)
    tell(wrote(to.name))
  } else io.out(written)
  tell(message.exported(made.length, target.title, target.takes))
  return EXIT.ok
}

/** Those that were named; else all, or all that are written for `--channel`. */
async function selection(
  names: readonly string[],
  { channel }: Pick<ExportFlags, 'channel'>,
  { lang, folder }: TemplateLibrary,
): Promise<Template[]> {
  const all = names.length > 0 ? [...new Set(names)] : await templateNames(lang, folder)
  const templates = await Promise.all(all.map((name) => loadTemplate(name, lang, folder)))
  if (channel === undefined || names.length > 0) return templates
  const fitting = templates.filter(({ channels }) => channels.includes(channel))
  if (fitting.length === 0) throw new UserError(...message.noneForChannel(channel))
  return fitting
}

/** `--map order.number=ticket.ticket_field_360001`; braces of a copied placeholder are dropped. @throws UserError for anything else */
function pathsOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const m = /^([\w.]+)=(?:\{\{|\{%|#\{)?\s*([\p{L}\w][\p{L}\w.[\]-]*)\s*(?:\}\}|%\}|\})?$/u.exec(pair)
      if (!m) throw new UserError(...message.notAPath(pair))
      return [m[1]!, m[2]!]
    }),
  )
}

/** Each note once, with the macros it is about. Returns how many there are. */
function tellNotes(
  macros: readonly { name: string; notes: readonly MacroNote[] }[],
  { title }: MacroTarget,
  { tell }: TemplateLibrary,
): number {
  const about = new Map<string, { note: MacroNote; names: string[] }>()
  for (const { name, notes } of macros)
    for (const note of notes) {
      const key = `${note.kind} ${note.name}`
      about.set(key, { note, names: [...(about.get(key)?.names ?? []), name] })
    }
  const sorted = [...about.values()].sort((a, b) => (a.note.kind < b.note.kind ? -1 : a.note.kind > b.note.kind ? 1 : 0))
  for (const { note, names } of sorted) {
    const { en, ko } = message.noteAbout(note, title)
    const which = names.length === macros.length && macros.length > 1 ? { en: 'all', ko: '전체' } : undefined
    tell({ en: `! ${en}: ${which?.en ?? names.join(', ')}`, ko: `! ${ko}: ${which?.ko ?? names.join(', ')}` })
  }
  return about.size
}
