import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import type { TicketFacts } from '../../reply/from-export/ticket-values.ts'
import * as ticket from '../../reply/messages/from-ticket.ts'
import * as message from '../../reply/messages/reply.ts'
import { shellWord } from '../../reply/messages/values.ts'
import { formatDraft, formats, type ReplyFormat } from '../../reply/render/format.ts'
import type { Draft, RenderOptions } from '../../reply/render/render.ts'
import { loadFrame, loadTemplate } from '../../reply/template/library.ts'
import type { Template } from '../../reply/template/template.ts'
import type { Values } from '../../reply/values/data.ts'
import { canAsk, type Io } from '../../terminal/io.ts'
import { printable } from '../../text/printable.ts'
import type { Lang, Text } from '../../text/text.ts'
import { openOutput } from '../output-format.ts'
import { filesNamed, loadSettings, type Run, templatesFolder } from '../run.ts'
import type { ReplyFlags } from './flags.ts'
import type { GivenValues } from './values.ts'

/** `support-kit reply`: flags, settings and exports → values → draft → text. Returns the exit code. */
export async function runReply(name: string | undefined, flags: ReplyFlags, run: Run): Promise<number> {
  const { io } = run
  const config = await loadSettings(run, flags.from, flags.config)
  const zone = await zoneOf(flags, config)
  const folder = await templatesFolder(config, io)
  if (flags.data === '-' && flags.from === '-') throw new UserError(...(await import('../messages/cli.ts')).stdinTwice)
  const facts = await factsOf(flags, config, zone, run)
  const told =
    facts && (await import('../../reply/from-export/language.ts')).languageOf({ ...facts, name: facts.values['customer.name'] })
  run.lang = run.asked ?? told?.lang ?? run.lang
  const { lang } = run
  const tell = (text: Text) => flags.quiet || io.err(`${printable(text[lang])}\n`)
  const { to, format } = await openOutput(flags, { formats, usual: 'text' }, run)
  const asking = flags.input && !flags.examples && !flags.printVariables && canAsk(io)

  if (told && run.asked === undefined && !(told.lang === 'en'))
    tell((told.lang ? ticket.toldLanguage : ticket.otherLanguage)(told.by))
  const again = facts ? ` --ticket ${shellWord(flags.ticket!)} --from ${shellWord(flags.from!)}` : ''
  const choosing = { lang, folder, config, io, asking, tell, again }
  const choose = async () => (await import('./choose-template.ts')).chooseTemplate(facts, choosing)
  const choice = name ?? (await choose())
  if (choice === undefined) return EXIT.usage
  const named = await loadTemplate(choice, lang, folder)
  const options = await form(named, flags, config, { zone, lang, folder })
  const template = await withOwnWords(named, options)
  const given = await valuesGiven(flags, config, template, folder, io)
  for (const unused of given.spare) tell(message.unusedSet(unused, template.name))
  // a preview claims nothing that nobody did, and says what could be said
  const shown = flags.examples ? template.variables.filter((v) => v.type !== 'yes-no') : []
  const examples = Object.fromEntries(shown.map((v) => [v.name, v.example]))
  const before =
    facts && facts.earlier.length > 0 ? await (await import('./earlier.ts')).earlier(facts, choice, choosing, options) : undefined
  let values: Values = { ...examples, ...given.settings, ...facts?.values, ...before?.values, ...given.flags }

  const { renderTemplate } = await import('../../reply/render/render.ts')
  const draft = (filled: Values): Promise<Draft> => renderTemplate(template, filled, options)
  if (flags.printVariables) {
    const { variablesJson } = await import('../../reply/render/format.ts')
    io.out(await variablesJson(template, await draft(values), options, values))
    return EXIT.ok
  }
  for (const [variable, origin] of Object.entries(facts?.origins ?? {}))
    if (values[variable] === facts?.values[variable]) tell(ticket.taken(variable, facts!.values[variable]!, origin))
  if (before) tell(before.told)
  if (facts?.orderless) tell(ticket.noOrderFound(flags.ticket!))
  let made = await draft(values)
  if (asking && made.missing.length > 0) {
    const { askOnTerminal } = await import('./ask.ts')
    const answered = await askOnTerminal(values, { template, setting: options, lang, draft }, io)
    if (answered === undefined) return EXIT.stopped
    values = answered
    made = await draft(values)
  }
  if (made.missing.length > 0) throw await missing(template, made, options)
  for (const note of notes(template, made, options)) tell(note)
  const unsaid = template.variables.filter((v) => v.type === 'yes-no' && made.welcome.includes(v.name))
  if (unsaid.length > 0 && !asking) tell(ticket.youCanSay(unsaid))
  const text = await formatDraft(made, format as ReplyFormat, template, options)
  if (to || flags.edit || flags.copy)
    await (await import('./deliver.ts')).deliver(text, { flags: { ...flags, format: format as ReplyFormat }, to, io, tell })
  else io.out(text)
  return EXIT.ok
}

/** What the reply lacks, with flags that would supply it today. */
async function missing({ variables }: Template, draft: Draft, clock: RenderOptions): Promise<UserError> {
  const { exampleOf } = await import('../../reply/values/day-lies.ts')
  const lacking = variables.filter((v) => draft.missing.includes(v.name))
  return new UserError(
    ...message.missingValues(
      lacking,
      lacking.map((v) => exampleOf(v, clock)),
    ),
  )
}

/** What reads values is loaded only where settings or flags give some. */
async function valuesGiven(
  flags: Pick<ReplyFlags, 'set' | 'data'>,
  config: Config,
  template: Template,
  folder: string | undefined,
  io: Io,
): Promise<GivenValues> {
  if (flags.set.length === 0 && flags.data === undefined && Object.keys(config).length === 0)
    return { settings: {}, flags: {}, spare: [] }
  return (await import('./values.ts')).givenValues(flags, config, template, folder, io)
}

/** The zone that somebody named; none is this machine's, which is looked up only for days like `tomorrow`. */
async function zoneOf(flags: Pick<ReplyFlags, 'zone'>, { timeZone }: Config): Promise<string | undefined> {
  const named = flags.zone ?? timeZone
  return named === undefined ? undefined : (await import('../../time/zone.ts')).checkZone(named)
}

async function factsOf(flags: ReplyFlags, config: Config, zone: string | undefined, run: Run): Promise<TicketFacts | undefined> {
  if (flags.ticket === undefined) {
    if (flags.from !== undefined) throw new UserError(...message.fromWithoutTicket)
    return undefined
  }
  if (flags.from === undefined) throw new UserError(...message.ticketFromWhere)
  const [{ ticketFacts }, { fileOptions }] = await Promise.all([
    import('../../reply/from-export/ticket-values.ts'),
    import('../reading-options.ts'),
  ])
  const [tickets = flags.from] = await filesNamed([flags.from], run)
  const orders = await filesNamed(flags.orders, run)
  return ticketFacts(flags.ticket, {
    ...{ tickets, orders, zone: zone ?? (await import('../../time/zone.ts')).systemZone() },
    ...{ files: await fileOptions(flags, config, run), decimal: flags.decimal ?? config.decimal },
    ...{ source: flags.source ?? config.source, map: config.map },
  })
}

/** The form of the reply: flags, then the settings, then what the template was written for. @throws UserError for an unknown closing */
async function form(
  template: Template,
  flags: Pick<ReplyFlags, 'channel' | 'tone' | 'closing' | 'showLatte'>,
  { reply, signature }: Config,
  { zone, lang, folder }: { zone: string | undefined; lang: Lang; folder: string | undefined },
): Promise<RenderOptions> {
  const frame = await loadFrame(lang, folder)
  if (flags.closing !== undefined && !Object.hasOwn(frame.closings, flags.closing)) {
    const { nearest } = await import('../../text/nearest.ts')
    const names = Object.keys(frame.closings)
    throw new UserError(...message.noClosing(flags.closing, nearest(flags.closing, names), names))
  }
  return {
    ...{
      zone,
      lang,
      frame,
      signature,
      now: Date.now(),
      currency: reply?.currency,
      closing: flags.closing,
      labels: flags.showLatte,
    },
    channel: flags.channel ?? reply?.channel ?? template.channels[0] ?? 'email',
    tone: flags.tone ?? reply?.tone ?? template.tone,
  }
}

/** What a closing by situation and a signature of the settings name, the template need not know. */
async function withOwnWords(template: Template, { frame, closing, signature, tone }: RenderOptions): Promise<Template> {
  if (closing === undefined && signature === undefined) return template
  const [{ withSharedVariables }, { textForTone }] = await Promise.all([
    import('../../reply/template/dictionary.ts'),
    import('../../reply/render/parts.ts'),
  ])
  return withSharedVariables(
    template,
    `${closing === undefined ? '' : textForTone(frame?.closings[closing], tone)}\n${signature ?? ''}`,
  )
}

function notes({ name, channels }: Template, { dropped, over }: Draft, { channel }: RenderOptions): Text[] {
  return [
    ...(channels.includes(channel) ? [] : [message.notForChannel(name, channel, channels)]),
    ...(dropped.length > 0 ? [message.droppedParts(dropped)] : []),
    ...(over > 0 ? [message.overLimit(over)] : []),
  ]
}
