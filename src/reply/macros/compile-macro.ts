import { escapeHtml, html } from '../render/html.ts'
import { plain } from '../render/markdown.ts'
import { parts } from '../render/parts.ts'
import { type RenderOptions, renderTemplate } from '../render/render.ts'
import { mentionsVariable } from '../template/dictionary.ts'
import type { Template } from '../template/template.ts'
import { macroLiquid } from './macro-liquid.ts'
import type { Macro, MacroTarget } from './macro-target.ts'
import { type Slot, slots } from './slots.ts'

/**
 * What somebody should know before a macro is used. `blank`: the agent fills it in; `no-fallback`: stands empty for a customer without
 * one; `particle`: written with both its forms; `condition`: decided as if there were no value; `choice`: written for one of several;
 * `doubtful`: may be another's; `foreign`: braces that the helpdesk may read as a placeholder, and that are none of ours; `long`:
 * characters over what a post takes.
 */
export interface MacroNote {
  kind: 'blank' | 'no-fallback' | 'particle' | 'condition' | 'choice' | 'doubtful' | 'foreign' | 'long'
  name: string
}

export interface MacroOptions extends Omit<RenderOptions, 'engine' | 'labels'> {
  frame: NonNullable<RenderOptions['frame']>
  target: MacroTarget
  /** paths of the helpdesk for names that it does not know by itself: `order.number` → `ticket.ticket_field_360001` */
  paths?: Readonly<Record<string, string>> | undefined
}

/**
 * A template as a macro: channel, tone, language and `values` are settled, what the helpdesk knows becomes its placeholder, and what
 * nobody knows a blank for the agent. What is optional and unknown is left out. Helpdesks add their own signature, so it has none.
 * @throws UserError for a value that is not of its type, and for Liquid that fails
 */
export async function compileMacro(
  template: Template,
  values: Readonly<Record<string, unknown>>,
  { target, paths, ...options }: MacroOptions,
): Promise<{ macro: Macro; notes: MacroNote[] }> {
  const { lang } = options
  const form = { ...options, signature: undefined, frame: { ...options.frame, signatures: {} } }
  const source = parts(template, form.frame, form)
    .map(({ text }) => text)
    .join('\n')
  const known: Readonly<Record<string, string>> = { ...target.paths, ...paths }
  const blanks = new Set<string>()
  const particle = lang === 'ko' ? (await import('../../text/hangul/particle.ts')).withParticle : (noun: string) => noun

  for (;;) {
    const all = slots()
    const notes: MacroNote[] = []
    const note = (kind: MacroNote['kind'], name: string) => {
      if (!notes.some((one) => one.kind === kind && one.name === name)) notes.push({ kind, name })
    }
    const given: Record<string, unknown> = { ...values }
    const variables = template.variables.map((v): Template['variables'][number] => {
      const { name, choices } = v
      const path = known[name]
      if (values[name] === undefined && path === undefined && blanks.has(name) && choices) given[name] = choices[0]
      if (choices && mentionsVariable(source, name) && values[name] === undefined)
        note('choice', `${name}=${given[name] ?? v.default}`)
      if (values[name] !== undefined || (path === undefined && !blanks.has(name)) || given[name] !== undefined) return v
      const slot: Slot = path === undefined ? { kind: 'blank', name, label: v.label[lang] } : { kind: 'known', name, path }
      given[name] = all.mark(slot, lengthOf(v))
      return { ...v, type: 'text', default: null }
    })
    const engine = (onMissing: (name: string) => void) =>
      macroLiquid({ lang, now: options.now, target, slots: all, particle, note }, onMissing)
    const draft = await renderTemplate({ ...template, variables }, given, { ...form, engine })
    const open = draft.missing.filter((name) => !blanks.has(name))
    if (open.length > 0) {
      for (const name of open) blanks.add(name)
      continue
    }

    // a link to an address that is not known yet reads as one that is
    const markdown = draft.markdown.replace(/\[([^[\]\n]*)\]\((\ue000\d+\ue002*\ue001)\)/g, '$1: $2')
    const foreign =
      all.filled(markdown, () => '').match(/\{\{[^{}\n]{0,60}\}?\}?|\{%[^{}\n]{0,60}|[#$%]\{[^{}\n]{0,60}\}?/g) ?? []
    for (const found of foreign) note('foreign', found)
    if (draft.over > 0) note('long', String(draft.over))
    const write = (escaped: (text: string) => string, blank: (label: string) => string) => (slot: Slot) => {
      if (slot.kind === 'blank') {
        note('blank', slot.label)
        return blank(escaped(slot.label))
      }
      if (slot.kind !== 'known') return target.condition?.(slot.path)[slot.kind] ?? ''
      const { name, path, fallback } = slot
      const empty = name.startsWith('customer.') && (fallback === undefined || (fallback !== '' && !target.fallback))
      if (empty) note('no-fallback', name)
      if (target.doubtful.includes(name) && paths?.[name] === undefined) note('doubtful', name)
      return target.placeholder(path, target.fallback && fallback ? escaped(fallback) : undefined)
    }
    const macro: Macro = {
      ...{ name: template.name, title: template.title, situation: template.situation, lang, channel: options.channel },
      text: all.filled(
        plain(markdown),
        write(String, (label) => `[${label}]`),
      ),
      markdown: markdownSafe(
        all.filled(
          markdown,
          write(String, (label) => `[${label}]`),
        ),
      ),
      html: all.filled(
        html(markdown).trim(),
        write(escapeHtml, (label) => `<strong>[${label}]</strong>`),
      ),
    }
    return { macro, notes }
  }
}

/** `[주문 번호](으)로` would be a link; `Leaf \\& Ember` needs no mark where no entity begins. */
const markdownSafe = (text: string): string => text.replace(/\]\((?=[으이])/g, ']\\(').replace(/\\&(?![#\w])/g, '&')

/** Characters of an example, which is what a post has room for; days are written out. */
const lengthOf = ({ type, example }: Template['variables'][number]): number =>
  type === 'date' || type === 'datetime' ? 20 : example.length
