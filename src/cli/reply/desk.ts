import { EXIT } from '../../errors.ts'
import type { Output } from '../../files/output.ts'
import { noOrderFound } from '../../reply/messages/from-ticket.ts'
import { formatDraft, type ReplyFormat } from '../../reply/render/format.ts'
import type { Draft } from '../../reply/render/render.ts'
import { loadTemplates } from '../../reply/template/library.ts'
import { channels, type ReplyChannel, type Tone, tones } from '../../reply/template/template.ts'
import type { Values } from '../../reply/values/data.ts'
import { type Choice, type Prompts, prompts as promptsOf } from '../../terminal/prompt.ts'
import { printable } from '../../text/printable.ts'
import * as say from '../messages/desk.ts'
import type { Run } from '../run.ts'
import { askFor, changeValue } from './ask.ts'
import { askForTemplate } from './choose-template.ts'
import { deliver, inEditor, said } from './deliver.ts'
import { type Job, notes, type Prepared, prepare } from './prepare.ts'
import { preview, showChecked } from './preview.ts'
import { showTaken } from './ticket-card.ts'

export interface DeskJob extends Job {
  to: Output | undefined
  format: ReplyFormat
}

type Action = 'use' | 'copy' | 'print' | 'value' | 'edit' | 'tone' | 'channel' | 'check' | 'another' | 'stop'

/**
 * A reply with somebody at the terminal: what is missing is asked for, the draft is shown, and a menu says what can be done with it,
 * until it is taken or left. What was edited, or filled in by hand, is checked before it leaves. Returns the exit code.
 */
export async function atDesk(first: Prepared, job: DeskJob, run: Run, given?: Prompts): Promise<number> {
  const { io } = run
  const { lang, tell, to, facts } = job
  const prompts = given ?? (await promptsOf(io, lang))
  let reply = first
  let form: { tone?: Tone; channel?: ReplyChannel } = {}
  let typed: Values = {}
  let edited: string | undefined
  let delivered = false
  let start: Action | undefined

  if (facts) await showTaken(facts, reply.template, reply.values, { io, lang })
  if (reply.earlier) tell(reply.earlier)
  if (facts?.orderless) tell(noOrderFound(job.flags.ticket!))
  for (;;) {
    const { template, options } = reply
    const asking = { template, setting: options, lang, prompts, draft: reply.draft, tell }
    const before = { ...reply.values, ...typed }
    const values = await askFor(before, asking)
    typed = { ...typed, ...changes(before, values) }
    const made = await reply.draft(values)
    const text = edited ?? (await formatDraft(made, job.format, template, options))
    if (start === undefined) {
      await preview(text, reply, run)
      for (const note of edited === undefined ? notes(template, made, options) : []) tell(note)
    }
    const action = (await prompts.select({
      message: say.menu.next[lang],
      choices: menuFor(reply, made, { to, delivered, piped: !io.outIsTerminal, editor: editorName(io.env) }, lang),
      ...(start !== undefined && { start }),
    })) as Action
    start = undefined
    switch (action) {
      case 'use':
      case 'print':
      case 'copy': {
        if (!(await fits(text))) start = 'edit'
        else if (action === 'copy') {
          const { copy } = await import('../../terminal/clipboard.ts')
          const copied = await copy(text.trimEnd(), io)
          tell(said[copied])
          if (copied === 'copied') return EXIT.ok
          delivered ||= copied === 'sent'
          start = copied === 'sent' ? 'stop' : 'print'
        } else {
          await deliver(text, { flags: { ...job.flags, format: job.format, edit: undefined }, to, io, tell })
          return EXIT.ok
        }
        break
      }
      case 'check':
        start = (await showChecked(text, reply, job, run)) ? (to || !io.outIsTerminal ? 'use' : 'copy') : 'edit'
        break
      case 'edit': {
        const left = await inEditor(text, job.format, io, tell)
        if (left !== text && left.trim() !== '') edited = left
        else start = 'edit'
        break
      }
      case 'stop':
        return delivered ? EXIT.ok : EXIT.stopped
      default: {
        if (edited !== undefined && !(await prompts.confirm({ message: say.editsLost[lang], start: false }))) {
          start = action
          break
        }
        edited = undefined
        if (action === 'value') typed = { ...typed, ...changes(values, await changeValue(values, made, asking)) }
        else {
          const name = action === 'another' ? await another(template.name) : template.name
          if (action === 'tone')
            form = { ...form, tone: await choose(say.toneOf[lang], tones, options.tone, (one) => say.toneName(one)[lang]) }
          if (action === 'channel')
            form = {
              ...form,
              channel: await choose(
                say.channelOf[lang],
                channels,
                options.channel,
                (one) => say.channelName(one, template.channels.includes(one))[lang],
              ),
            }
          reply = await prepare(name, { ...job, flags: { ...job.flags, ...form } })
        }
      }
    }
  }

  /** Whether a reply may leave: nothing is found in it, or somebody has seen what is and says yes. */
  async function fits(text: string): Promise<boolean> {
    const clean = await showChecked(text, reply, job, run)
    return clean || prompts.confirm({ message: say.anyway[lang], start: false })
  }

  function choose<One extends string>(message: string, all: readonly One[], now: One, name: (one: One) => string): Promise<One> {
    const choices = all.map((value) => ({ value, name: name(value) }))
    return prompts.select({ message, choices, start: now }) as Promise<One>
  }

  async function another(now: string): Promise<string> {
    const { templates } = await loadTemplates(lang, job.choosing.folder)
    return askForTemplate(
      [],
      templates.filter(({ name }) => name !== now),
      job.choosing,
      prompts,
    )
  }
}

/** Values that are not as they were. */
const changes = (before: Values, now: Values): Values =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => before[name] !== value))

const editorName = (env: Run['io']['env']): string | undefined =>
  (env.VISUAL || env.EDITOR || '')
    .trim()
    .split(/\s+/, 1)[0]
    ?.replace(/^.*[\\/]/, '') || undefined

interface Where {
  to: Output | undefined
  delivered: boolean
  /** standard output is not the terminal */
  piped: boolean
  editor: string | undefined
}

/** What can be done with a draft, the likeliest first. */
function menuFor(
  { template, options }: Prepared,
  { welcome }: Draft,
  { to, delivered, piped, editor }: Where,
  lang: Job['lang'],
): Choice[] {
  const { menu } = say
  const labels = template.variables.filter(({ name }) => welcome.includes(name)).map(({ label }) => label[lang])
  const entry = (value: Action, text: { en: string; ko: string }, description?: string): Choice => ({
    value,
    name: printable(text[lang]),
    ...(description && { description }),
  })
  return [
    ...(to || piped ? [entry('use', to ? say.writeTo(to.name) : menu.use)] : []),
    entry('copy', menu.copy),
    entry('value', menu.value, labels.length > 0 ? say.couldSay(labels)[lang] : undefined),
    entry('edit', editor === undefined ? menu.edit : say.editIn(editor)),
    entry('tone', say.tone(options.tone)),
    entry('channel', say.channel(options.channel)),
    entry('check', menu.check),
    entry('another', menu.another),
    ...(to || piped ? [] : [entry('print', menu.print)]),
    entry('stop', delivered ? menu.done : menu.stop),
  ]
}
