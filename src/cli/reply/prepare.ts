import type { Config } from '../../config/schemas/config.ts'
import { UserError } from '../../errors.ts'
import type { TicketFacts } from '../../reply/from-export/ticket-values.ts'
import * as message from '../../reply/messages/reply.ts'
import { type Draft, type RenderOptions, renderTemplate } from '../../reply/render/render.ts'
import { loadFrame, loadTemplate } from '../../reply/template/library.ts'
import type { Template } from '../../reply/template/template.ts'
import type { Values } from '../../reply/values/data.ts'
import type { Io } from '../../terminal/io.ts'
import type { Lang, Text } from '../../text/text.ts'
import type { Choosing } from './choose-template.ts'
import type { ReplyFlags } from './flags.ts'
import type { GivenValues } from './values.ts'

/** What a reply is made from, whichever its template and form. */
export interface Job {
  flags: ReplyFlags
  config: Config
  zone: string | undefined
  lang: Lang
  facts: TicketFacts | undefined
  choosing: Choosing
  tell: (text: Text) => unknown
  /** when an answer comes, by an export that is given without a ticket, and where that is from */
  measure?: ((template: Template, channel: string) => Promise<{ values: Values; told: Text }>) | undefined
}

/** A template in its form, with the values that settings, ticket and flags have for it. */
export interface Prepared {
  template: Template
  options: RenderOptions
  values: Values
  /** the customer's earlier tickets, in words */
  earlier: Text | undefined
  /** where the time of the answer comes from, in words */
  measured: Text | undefined
  draft(values: Values): Promise<Draft>
}

/** @throws UserError for a template, a closing or a value that is not there or cannot be read */
export async function prepare(
  choice: string,
  { flags, config, zone, lang, facts, choosing, tell, measure }: Job,
): Promise<Prepared> {
  const { folder, io } = choosing
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
  const measured = await measure?.(template, options.channel)
  return {
    ...{ template, options, earlier: before?.told, measured: measured?.told },
    values: { ...examples, ...given.settings, ...facts?.values, ...before?.values, ...measured?.values, ...given.flags },
    draft: (values) => renderTemplate(template, values, options),
  }
}

/** What the reader of a draft should know of it. */
export function notes({ name, channels }: Template, { dropped, over }: Draft, { channel }: RenderOptions): Text[] {
  return [
    ...(channels.includes(channel) ? [] : [message.notForChannel(name, channel, channels)]),
    ...(dropped.length > 0 ? [message.droppedParts(dropped)] : []),
    ...(over > 0 ? [message.overLimit(over)] : []),
  ]
}

/** What the reply lacks, with flags that would supply it today. */
export async function missing({ variables }: Template, draft: Draft, clock: RenderOptions): Promise<UserError> {
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
