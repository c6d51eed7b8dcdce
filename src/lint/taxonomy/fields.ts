import { nearest } from '../../text/nearest.ts'
import type { Span } from '../../text/span.ts'
import type { List, Mapping, Node, Range, Word } from '../../text/syntax/tree.ts'
import type { Text } from '../../text/text.ts'
import * as message from '../messages/taxonomy.ts'
import { kinds, type Suppression, type Tag } from '../taxonomy.ts'

/** Where an entry's mistakes and places go. */
export interface ReadContext {
  span(range: Range): Span
  fault(range: Range, message: Text, suggestion?: Text): void
}

type Fields = Omit<Tag, 'id' | 'file' | 'span' | 'spans'>
type Places = Record<string, Span>
/** Reads the value of one field into the tag, and its places into `spans`. */
type Reader = (value: Node, tag: Fields, context: ReadContext, spans: Places) => void

const values = ['valuable', 'irritating'] as const
const fields: Readonly<Record<string, Reader>> = {
  label: (value, tag, context, spans) => {
    const parts =
      value.is === 'word'
        ? [[/[가-힣]/.test(value.text) ? 'ko' : 'en', value] as const]
        : parted(value, 'label', ['en', 'ko'] as const, context).flatMap(([part, said]) =>
            wordIn(said, `label.${part}`, context, part),
          )
    for (const [part, said] of parts) spans[`label.${part}`] = context.span(said)
    if (parts.length > 0) tag.label = Object.fromEntries(parts.map(([part, said]) => [part, said.text]))
  },
  parent: plain('parent', (tag, said) => {
    tag.parent = said
  }),
  kind: choice('kind', kinds, (tag, said) => {
    tag.kind = said
  }),
  owner: plain('owner', (tag, said) => {
    tag.owner = said
  }),
  direction: choice('direction', ['good', 'bad'] as const, (tag, said) => {
    tag.direction = said
  }),
  value: (value, tag, context, spans) => {
    for (const [part, said] of parted(value, 'value', ['customer', 'company'] as const, context))
      choice(`value.${part}`, values, (to, chosen) => {
        to.value = { ...to.value, [part]: chosen }
      })(said, tag, context, spans)
  },
  aliases: (value, tag, context, spans) => {
    const said = listIn(value, 'aliases', context).flatMap((item, i) => wordIn(item, `aliases.${i}`, context, i))
    tag.aliases = said.map(([, alias]) => alias.text)
    for (const [i, [, alias]] of said.entries()) spans[`aliases.${i}`] = context.span(alias)
  },
  description: plain('description', (tag, said) => {
    tag.description = said
  }),
  deprecated: (value, tag, context, spans) => {
    if (value.is === 'word' && value.text === 'true') tag.deprecated = {}
    if (value.is === 'word' && ['true', 'false'].includes(value.text)) return
    const parts = parted(value, 'deprecated', ['replacedBy', 'since'] as const, context)
    if (value.is === 'map') tag.deprecated = {}
    for (const [part, node] of parts)
      for (const [, said] of wordIn(node, `deprecated.${part}`, context, part)) {
        if (part === 'since' && !isDay(said.text)) context.fault(said, message.noDay('deprecated.since'))
        else {
          tag.deprecated = { ...tag.deprecated, [part]: said.text }
          spans[`deprecated.${part}`] = context.span(said)
        }
      }
  },
  template: plain('template', (tag, said) => {
    tag.template = said
  }),
  suppress: (value, tag, context) => {
    if (value.is !== 'map') context.fault(value, message.mustBe('suppress', 'map'))
    tag.suppress = (value.is === 'map' ? value.pairs : []).flatMap(({ key, value: reason }): Suppression[] => {
      if (reason.is === 'word' && reason.text.trim() !== '')
        return [{ rule: key.text, reason: reason.text.trim(), span: context.span(key) }]
      context.fault(key, message.noReason(key.text))
      return []
    })
  },
}

export const fieldNames: readonly string[] = ['id', ...Object.keys(fields)]

/** Fields that come with a name alone, or with a helpdesk's list of tags. */
const bareFields = new Set(['id', 'parent'])

export interface ReadFields extends Fields {
  spans: Places
  /** it says more than what it is called and where it belongs */
  bare: boolean
}

/** The fields of an entry. A helpdesk's list has others, and its own idea of ours; in ours, one that is not known is a mistake. */
export function readFields(map: Mapping | undefined, context: ReadContext, ours: boolean): ReadFields {
  const tag: Fields = { aliases: [], suppress: [] }
  const spans: Places = {}
  for (const { key, value } of map?.pairs ?? []) {
    const read = Object.hasOwn(fields, key.text) ? fields[key.text] : undefined
    if (read) {
      if (value.is !== 'none') read(value, tag, ours ? context : { ...context, fault: () => {} }, spans)
    } else if (ours && key.text !== 'id') unknown(key, message.unknownField(key.text), fieldNames, context)
  }
  const said = (map?.pairs ?? []).filter(({ key, value }) => fieldNames.includes(key.text) && value.is !== 'none')
  const bare = said.every(({ key }) => bareFields.has(key.text) || (!ours && key.text === 'description'))
  return { ...tag, spans, bare }
}

/** A name that nothing is called, and the one that may be meant. */
export function unknown(key: Word, text: Text, names: readonly string[], context: ReadContext): void {
  const meant = nearest(key.text, names)
  context.fault(key, text, meant === undefined ? undefined : message.didYouMean(meant))
}

function plain(field: string, put: (tag: Fields, said: string) => void): Reader {
  return (value, tag, context, spans) => {
    for (const [, said] of wordIn(value, field, context, field)) {
      put(tag, said.text)
      spans[field] = context.span(said)
    }
  }
}

function choice<T extends string>(field: string, words: readonly T[], put: (tag: Fields, said: T) => void): Reader {
  return (value, tag, context, spans) => {
    for (const [, said] of wordIn(value, field, context, field)) {
      const chosen = words.find((one) => one === said.text)
      if (chosen === undefined) context.fault(said, message.oneOf(field, words), suggested(said.text, words))
      else {
        put(tag, chosen)
        spans[field] = context.span(said)
      }
    }
  }
}

function suggested(text: string, words: readonly string[]): Text | undefined {
  const meant = nearest(text, words)
  return meant === undefined ? undefined : message.didYouMean(meant)
}

/** A value that must be one word; one left blank says nothing. */
function wordIn<K>(value: Node, field: string, context: ReadContext, key: K): (readonly [K, Word])[] {
  if (value.is === 'word') return value.text.trim() === '' ? [] : [[key, value]]
  if (value.is !== 'none') context.fault(value, message.mustBe(field, 'word'))
  return []
}

function listIn(value: Node, field: string, context: ReadContext): List['items'] {
  if (value.is === 'list') return value.items
  context.fault(value, message.mustBe(field, 'list'))
  return []
}

function parted<K extends string>(value: Node, field: string, parts: readonly K[], context: ReadContext): (readonly [K, Node])[] {
  if (value.is !== 'map') {
    context.fault(value, message.mustBe(field, 'map'))
    return []
  }
  return value.pairs.flatMap(({ key, value: said }) => {
    const part = parts.find((one) => one === key.text)
    if (part === undefined) unknown(key, message.unknownField(`${field}.${key.text}`), parts, context)
    return part === undefined ? [] : [[part, said] as const]
  })
}

/** A day of the calendar: not 2026-02-30. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
