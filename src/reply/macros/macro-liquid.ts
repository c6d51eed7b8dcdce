import type { Context, Emitter, IfTag, Liquid } from 'liquidjs'
import type { Lang } from '../../text/text.ts'
import { IfTag as If, isTruthy, toValue } from '../render/drops.ts'
import { liquid } from '../render/liquid.ts'
import type { MacroTarget } from './macro-target.ts'
import type { Slot, Slots } from './slots.ts'

export type MacroNoteKind = 'particle' | 'condition'

export interface MacroSetting {
  lang: Lang
  now: number
  target: MacroTarget
  slots: Slots
  /** a noun with its Korean particle, for nouns that are known */
  particle: (noun: string, particle: string) => string
  note: (kind: MacroNoteKind, name: string) => void
}

/** Filters that would change a mark, and leave it as it is: nobody can reckon with what is not known yet. */
const leaving = ['plus', 'minus', 'size', 'first', 'last', 'join']

/** The Liquid of replies where some values are not known yet: filters settle what can be settled, and keep the rest for the helpdesk. */
export function macroLiquid(setting: MacroSetting, onMissing: (name: string) => void): Liquid {
  const { lang, now, target, slots, note } = setting
  const particle = (noun: string, form: string) => {
    if (!slots.within(noun)) return setting.particle(noun, form)
    note('particle', neutralParticle(form))
    return noun + neutralParticle(form)
  }
  const engine = liquid({ lang, now, particle }, onMissing)
  const overlay = (name: string, over: (slot: Slot, ...args: unknown[]) => unknown) => {
    const base = engine.filters[name] as (...values: unknown[]) => unknown
    engine.registerFilter(name, function (this: unknown, value: unknown, ...args: unknown[]) {
      const slot = slots.of(value)
      return slot ? over(slot, ...args) : base.call(this, value, ...args)
    })
  }
  const marked = (slot: Slot) => slots.mark(slot, 12)
  const withFallback = (slot: Slot, fallback: unknown) =>
    slot.kind === 'known' && slot.fallback === undefined ? { ...slot, fallback: String(fallback) } : slot

  overlay('default', (slot, other) => marked(withFallback(slot, other)))
  overlay('first_name', (slot) => {
    if (slot.kind !== 'known' || lang === 'ko') return marked(slot)
    const first = { ...slot, path: target.paths[slot.name.replace(/name$/, 'first_name')] ?? slot.path }
    return marked(slot.name === 'customer.name' ? withFallback(first, 'there') : first)
  })
  overlay('honorific', (slot) => {
    if (lang === 'en') return marked(withFallback(slot, 'there'))
    // where a name can be missing without a fallback, 고객님 alone still reads well
    return target.fallback ? `${marked(withFallback(slot, '고객'))}님` : `${marked(withFallback(slot, ''))} 고객님`
  })
  overlay('eta', (slot, buffer) => {
    const days = Number(buffer ?? 0)
    const more = days > 0 ? { en: ` + ${days} ${days === 1 ? 'day' : 'days'}`, ko: ` + ${days}일` }[lang] : ''
    const day = marked(slot.kind === 'blank' ? { ...slot, label: slot.label + more } : slot)
    return lang === 'ko' ? `${day}쯤` : `by around ${day}`
  })
  for (const name of leaving) overlay(name, marked)
  engine.registerTag('if', conditional(setting))
  return engine
}

/** `{% if customer.name %}` is decided by the helpdesk if it can; else the text for a missing name is the one that is always right. */
function conditional({ target, slots, note }: MacroSetting): typeof IfTag {
  return class extends If {
    override *render(ctx: Context, emitter: Emitter): Generator<unknown, void, string> {
      const renderer = this.liquid.renderer
      let open = ''
      for (const { value, templates } of this.branches) {
        const said: unknown = yield value.value(ctx, true)
        const slot = slots.of(said)
        const unsure = slot?.kind === 'known' && !slot.name.startsWith('agent.') ? slot : undefined
        if (unsure && target.condition) {
          emitter.write(slots.mark({ kind: 'if', path: unsure.path }))
          yield renderer.renderTemplates(templates, ctx, emitter)
          // without another text there is nothing to part it from
          if (this.elseTemplates || this.branches.length > 1) emitter.write(slots.mark({ kind: 'else', path: unsure.path }))
          open += slots.mark({ kind: 'end', path: unsure.path })
        } else if (unsure) note('condition', unsure.name)
        else if (isTruthy(yield toValue(said), ctx)) {
          yield renderer.renderTemplates(templates, ctx, emitter)
          emitter.write(open)
          return
        }
      }
      yield renderer.renderTemplates(this.elseTemplates ?? [], ctx, emitter)
      emitter.write(open)
    }
  }
}

/** Particles by either of their forms → how they are written behind a word that nobody knows yet. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['을', '를', '을(를)'],
  ['은', '는', '은(는)'],
  ['이', '가', '이(가)'],
  ['과', '와', '과(와)'],
  ['으로', '로', '(으)로'],
  ['아', '야', '아(야)'],
]

/** `을` → `을(를)`, `으로` → `(으)로`, `이라` → `(이)라`; either form of a pair will do. */
export function neutralParticle(particle: string): string {
  const pair = pairs.find(([closed, bare]) => particle === closed || particle === bare)
  if (pair) return pair[2]
  // the others differ by 이 alone: 이라/라, 이나/나, 이며/며
  return particle.startsWith('으로') ? `(으)${particle.slice(1)}` : `(이)${particle.replace(/^이/, '')}`
}
