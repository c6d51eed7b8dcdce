import { type Mapping, type Node, valueAt, type Word } from '../../text/syntax/tree.ts'
import type { Macro, MacroSystem } from './helpdesk-macro.ts'

/** The texts of one macro, and what they are called. */
export interface MacroShape extends Pick<Macro, 'title' | 'html' | 'system' | 'active'> {
  texts: readonly Word[]
}

/** What tells a helpdesk's macro: a field that no other has, and where its title and texts stand. */
interface Shape {
  system: MacroSystem
  has: readonly string[]
  title: string
  texts(macro: Mapping): { html: boolean; texts: readonly Word[] }
}

/**
 * Zendesk: developer.zendesk.com, Macros. Gorgias: developers.gorgias.com, Macros. Chatwoot: its API's canned responses.
 * Freshdesk: developers.freshdesk.com, Canned Responses. Zammad: docs.zammad.org, text modules. Help Scout: Mailbox API 2.0, saved
 * replies. The first that fits is it: what is told by more comes first.
 */
const shapes: readonly Shape[] = [
  { system: 'zendesk', has: ['actions', 'title'], title: 'title', texts: inActions('field', zendeskText) },
  { system: 'gorgias', has: ['actions', 'name'], title: 'name', texts: inActions('name', gorgiasText) },
  { system: 'chatwoot', has: ['short_code', 'content'], title: 'short_code', texts: plain('content') },
  { system: 'freshdesk', has: ['title', 'content_html'], title: 'title', texts: plainOrHtml('content', 'content_html') },
  { system: 'zammad', has: ['name', 'content', 'keywords'], title: 'name', texts: html('content') },
  { system: 'helpscout', has: ['name', 'text'], title: 'name', texts: html('text') },
  ...['title', 'name'].flatMap((title) =>
    ['content', 'body', 'text'].map((text): Shape => ({ system: 'unknown', has: [title, text], title, texts: html(text) })),
  ),
]

/** A macro as its helpdesk writes it; undefined for anything else. */
export function macroShape(macro: Mapping): MacroShape | undefined {
  const shape = shapes.find(({ has }) => has.every((field) => valueAt(macro, field) !== undefined))
  if (!shape) return undefined
  const title = words(valueAt(macro, shape.title))[0]?.text ?? ''
  const active = words(valueAt(macro, 'active'))[0]?.text !== 'false'
  return { title, system: shape.system, active, ...shape.texts(macro) }
}

const words = (node: Node | undefined): Word[] => (node?.is === 'word' ? [node] : [])
const filled = (node: Node | undefined): Word[] => words(node).filter(({ text }) => text.trim() !== '')

function plain(field: string): Shape['texts'] {
  return (macro) => ({ html: false, texts: filled(valueAt(macro, field)) })
}

function html(field: string): Shape['texts'] {
  return (macro) => ({ html: true, texts: filled(valueAt(macro, field)) })
}

/** Plain text is what its writer meant, without the tags of an editor: where both are there, it is read. */
function plainOrHtml(text: string, markup: string): Shape['texts'] {
  return (macro) => {
    const [written] = filled(valueAt(macro, text))
    return written ? { html: false, texts: [written] } : html(markup)(macro)
  }
}

function inActions(
  field: string,
  read: (kind: string, action: Mapping) => { html: boolean; texts: readonly Word[] } | undefined,
): Shape['texts'] {
  return (macro) => {
    const actions = valueAt(macro, 'actions')
    const found = (actions?.is === 'list' ? actions.items : []).flatMap((action) => {
      const kind = action.is === 'map' ? words(valueAt(action, field))[0]?.text : undefined
      const texts = kind !== undefined && action.is === 'map' ? read(kind, action) : undefined
      return texts ? [texts] : []
    })
    return { html: found.some((one) => one.html), texts: found.flatMap(({ texts }) => texts) }
  }
}

/** A comment's value is its text, or `[channel, text]`. */
function zendeskText(field: string, action: Mapping) {
  if (field !== 'comment_value' && field !== 'comment_value_html') return undefined
  const value = valueAt(action, 'value')
  return { html: field === 'comment_value_html', texts: filled(value?.is === 'list' ? value.items.at(-1) : value) }
}

function gorgiasText(name: string, action: Mapping) {
  const given = valueAt(action, 'arguments')
  if (name !== 'setResponseText' || given?.is !== 'map') return undefined
  return plainOrHtml('body_text', 'body_html')(given)
}
