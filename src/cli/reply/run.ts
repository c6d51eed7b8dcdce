import type { Config } from '../../config/schemas/config.ts'
import { EXIT, UserError } from '../../errors.ts'
import type { TicketFacts } from '../../reply/from-export/ticket-values.ts'
import * as ticket from '../../reply/messages/from-ticket.ts'
import * as message from '../../reply/messages/reply.ts'
import { shellWord } from '../../reply/messages/values.ts'
import { formatDraft, formats, type ReplyFormat } from '../../reply/render/format.ts'
import { canAsk } from '../../terminal/io.ts'
import { talk } from '../../terminal/talk.ts'
import type { Text } from '../../text/text.ts'
import { openOutput } from '../output-format.ts'
import { filesNamed, loadSettings, type Run, templatesFolder } from '../run.ts'
import type { ReplyFlags } from './flags.ts'
import { type Job, missing, notes, prepare } from './prepare.ts'

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
  const tell = (text: Text) => flags.quiet || talk(io, text[lang])
  const { to, format } = await openOutput(flags, { formats, usual: 'text' }, run)
  const asking = flags.input && !flags.examples && !flags.printVariables && canAsk(io)

  if (told && run.asked === undefined && !(told.lang === 'en'))
    tell((told.lang ? ticket.toldLanguage : ticket.otherLanguage)(told.by))
  const again = facts ? ` --ticket ${shellWord(flags.ticket!)} --from ${shellWord(flags.from!)}` : ''
  const choosing = { lang, folder, config, io, asking, tell, again }
  const job: Job = { flags, config, zone, lang, facts, choosing, tell, measure: measuring(flags, config, run) }
  if (asking && facts) await (await import('./ticket-card.ts')).showTicket(flags.ticket!, facts, run)
  const choice = name ?? (await (await import('./choose-template.ts')).chooseTemplate(facts, choosing))
  if (choice === undefined) return EXIT.usage
  const reply = await prepare(choice, job)
  const { template, options, values } = reply

  if (flags.printVariables) {
    const { variablesJson } = await import('../../reply/render/format.ts')
    io.out(await variablesJson(template, await reply.draft(values), options, values))
    return EXIT.ok
  }
  const made = await reply.draft(values)
  if (asking && (name === undefined || made.missing.length > 0))
    return (await import('./desk.ts')).atDesk(reply, { ...job, to, format: format as ReplyFormat }, run)
  for (const [variable, origin] of Object.entries(facts?.origins ?? {}))
    if (values[variable] === facts?.values[variable]) tell(ticket.taken(variable, facts!.values[variable]!, origin))
  if (reply.earlier) tell(reply.earlier)
  if (reply.measured) tell(reply.measured)
  if (facts?.orderless) tell(ticket.noOrderFound(flags.ticket!))
  if (made.missing.length > 0) throw await missing(template, made, options)
  for (const note of notes(template, made, options)) tell(note)
  const unsaid = template.variables.filter((v) => v.type === 'yes-no' && made.welcome.includes(v.name))
  if (unsaid.length > 0 && !asking) tell(ticket.youCanSay(unsaid))
  const text = await formatDraft(made, format as ReplyFormat, template, options)
  if (to || flags.edit || flags.copy)
    await (await import('./deliver.ts')).deliver(text, { flags: { ...flags, format: format as ReplyFormat }, to, io, tell })
  else io.out(flags.examples && format === 'text' ? await (await import('../../terminal/prose.ts')).prose(text, io) : text)
  return EXIT.ok
}

/** The zone that somebody named; none is this machine's, which is looked up only for days like `tomorrow`. */
async function zoneOf(flags: Pick<ReplyFlags, 'zone'>, { timeZone }: Config): Promise<string | undefined> {
  const named = flags.zone ?? timeZone
  return named === undefined ? undefined : (await import('../../time/zone.ts')).checkZone(named)
}

/** @throws UserError, when it is called, for a template that says nothing of when an answer comes */
function measuring({ from, ticket, ...flags }: ReplyFlags, config: Config, run: Run): Job['measure'] {
  if (from === undefined || ticket !== undefined) return undefined
  return async ({ variables }, channel) => {
    if (!variables.some(({ name }) => name === 'response.hours')) throw new UserError(...message.fromWithoutTicket)
    const { measuredResponse } = await import('../plan/response-value.ts')
    return measuredResponse(from, channel, { flags, config, lang: run.lang }, run)
  }
}

async function factsOf(flags: ReplyFlags, config: Config, zone: string | undefined, run: Run): Promise<TicketFacts | undefined> {
  if (flags.ticket === undefined) {
    // without a ticket an export tells how soon answers come
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
