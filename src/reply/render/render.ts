import type { Liquid } from 'liquidjs'
import type { Lang } from '../../text/text.ts'
import { loadFrame } from '../template/library.ts'
import type { Frame } from '../template/schema.ts'
import type { ReplyChannel, Template, Tone } from '../template/template.ts'
import { requireDayLies } from '../values/day-lies.ts'
import { readValue, type Value, type ValueSetting } from '../values/value.ts'
import { formForChannel } from './channel-form.ts'
import { MissingDrop, ValueDrop } from './drops.ts'
import { liquid, type OnMissing } from './liquid.ts'
import { paragraphs, plain } from './markdown.ts'
import { type Part, type Piece, parts, type ReplyForm } from './parts.ts'

export interface RenderOptions extends ReplyForm, ValueSetting {
  channel: ReplyChannel
  tone: Tone
  lang: Lang
  /** built-in unless given */
  frame?: Frame | undefined
  /** the parts carry their names */
  labels?: boolean | undefined
  /** fills in place of the Liquid of replies */
  engine?: ((lacked: OnMissing) => Liquid) | undefined
}

export interface Draft {
  /** plain text, ready to be sent; with `missing`, it has gaps */
  text: string
  /** the same in Markdown, with what values hold escaped */
  markdown: string
  /** the parts in their order, greeting and signature too */
  sections: readonly { step: Part['step']; text: string }[]
  /** variables that this reply prints and that have no value */
  missing: readonly string[]
  /** variables that it would take up if they had one */
  welcome: readonly string[]
  /** the values it was written with, as they are written */
  used: Readonly<Record<string, string>>
  /** parts left out, and characters over what the channel takes (0: it fits) */
  dropped: readonly Part['step'][]
  over: number
}

/** More than any reply has; what comes out longer is a template gone wild. */
const longestPart = 20_000

/**
 * A reply from a template. Values by name, as text, number or list; what is not there takes the variable's default.
 * @throws UserError for a value that is not of its variable's type, and for Liquid that fails, with its place
 */
export async function renderTemplate(
  template: Template,
  values: Readonly<Record<string, unknown>>,
  options: RenderOptions,
): Promise<Draft> {
  const frame = options.frame ?? (await loadFrame(options.lang))
  const particle = options.lang === 'ko' ? (await import('../../text/hangul/particle.ts')).withParticle : (noun: string) => noun
  const [lacked, welcome] = [new Set<string>(), new Set<string>()]
  const lack = (name: string) => void lacked.add(name)
  const engine = options.engine?.(lack) ?? liquid({ ...options, particle }, lack)
  const filled = new Map<string, Value>()
  for (const variable of template.variables) {
    const value = readValue(variable, values[variable.name], options) ?? readValue(variable, variable.default, options)
    if (value) filled.set(variable.name, value)
  }
  for (const variable of template.variables) requireDayLies(variable, filled, options)
  const soften = await softening(template, options)
  const pieces: Piece[] = []
  // no person signs what is sent by itself
  const signature = template.automatic && options.signature?.includes('agent.name') ? undefined : options.signature
  for (const part of parts(template, frame, { ...options, signature })) {
    const scope = scopeOf(template, filled, options, (name) => void welcome.add(name))
    const text = await rendered(() => engine.parseAndRenderSync(part.text, scope) as string, part)
    const framed = part.step === 'signature' || part.step === 'greeting'
    pieces.push({ step: part.step, blocks: framed ? lines(text) : paragraphs(text).map(soften) })
  }
  const { markdown, dropped, over } = await formForChannel(
    pieces.filter((piece) => piece.blocks.length > 0),
    options,
  )
  const required = template.variables.filter((v) => v.required && welcome.has(v.name)).map((v) => v.name)
  const missing = inOrder(template, new Set([...lacked, ...required]))
  return {
    text: plain(markdown),
    markdown,
    sections: pieces.map(({ step, blocks }) => ({ step, text: plain(blocks.join('\n\n')) })),
    missing,
    welcome: inOrder(template, welcome).filter((name) => !missing.includes(name)),
    used: Object.fromEntries([...filled].map(([name, { text }]) => [name, text])),
    dropped,
    over,
  }
}

/** How the endings of a Korean reply fit its tone: 합니다체 is for letters, 해요체 for chat and for a warm word. */
async function softening(
  { lang, endings }: Template,
  { channel, tone }: Pick<RenderOptions, 'channel' | 'tone'>,
): Promise<(block: string) => string> {
  const soft = tone === 'warm' || (channel === 'chat' && tone !== 'formal')
  if (lang !== 'ko' || endings !== 'by-tone' || !soft) return (block) => block
  return (await import('../../text/hangul/haeyo.ts')).inHaeyo
}

const inOrder = ({ variables }: Template, names: ReadonlySet<string>): string[] =>
  variables.map((v) => v.name).filter((name) => names.has(name))

const lines = (text: string): string[] => {
  const block = text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
  return block ? [block] : []
}

async function rendered(render: () => string, part: Part): Promise<string> {
  let text: string
  try {
    text = render()
    if (text.length > longestPart) throw new RangeError(`${text.length} characters`)
  } catch (error) {
    const [{ liquidProblem }, { problemsError }] = await Promise.all([
      import('../template/problems.ts'),
      import('../template/problems.ts'),
    ])
    throw problemsError(part.file, [liquidProblem(error, part)])
  }
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Names nest by their dots, in objects that inherit nothing: there is no way from them to the program. */
function scopeOf(
  { variables, automatic }: Template,
  filled: ReadonlyMap<string, Value>,
  { channel, tone, lang }: RenderOptions,
  noted: (name: string) => void,
): object {
  type Level = { [name: string]: Level | ValueDrop | MissingDrop | string }
  const level = (): Level => Object.create(null)
  const scope = level()
  for (const { name } of variables) {
    const path = name.split('.')
    const last = path.pop()!
    let at = scope
    for (const key of path) {
      at[key] ??= level()
      at = at[key] as Level
    }
    const value = filled.get(name)
    // what is sent by itself names no person, and asks for none
    if (automatic && name === 'agent.name') at[last] = new MissingDrop(name, () => {})
    else at[last] = value ? new ValueDrop(value) : new MissingDrop(name, noted)
  }
  return Object.assign(scope, { channel, tone, lang })
}
