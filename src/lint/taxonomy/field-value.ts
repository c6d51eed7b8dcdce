import { nearest } from '../../text/nearest.ts'
import type { Span } from '../../text/span.ts'
import type { List, Node, Range, Word } from '../../text/syntax/tree.ts'
import type { Text } from '../../text/text.ts'
import * as message from '../messages/taxonomy.ts'
import type { Tag } from '../taxonomy.ts'

/** Turns ranges of a file into spans, and collects its faults. */
export interface ReadContext {
  span(range: Range): Span
  fault(range: Range, message: Text, suggestion?: Text): void
}

export type Fields = Omit<Tag, 'id' | 'file' | 'span' | 'spans'>
export type Places = Record<string, Span>
/** Reads the value of one field into the tag, and its places into `spans`. */
export type Reader = (value: Node, tag: Fields, context: ReadContext, spans: Places) => void

/** Reports an unknown name, with the nearest known one. */
export function unknown(key: Word, text: Text, names: readonly string[], context: ReadContext): void {
  const meant = nearest(key.text, names)
  context.fault(key, text, meant === undefined ? undefined : message.didYouMean(meant))
}

/** Reader of a field that holds plain text. */
export function plain(field: string, put: (tag: Fields, given: string) => void): Reader {
  return (value, tag, context, spans) => {
    for (const [, given] of wordIn(value, field, context, field)) {
      put(tag, given.text)
      spans[field] = context.span(given)
    }
  }
}

/** Reader of a field that holds one of some words. */
export function choice<T extends string>(field: string, words: readonly T[], put: (tag: Fields, given: T) => void): Reader {
  return (value, tag, context, spans) => {
    for (const [, given] of wordIn(value, field, context, field)) {
      const chosen = words.find((one) => one === given.text)
      if (chosen === undefined) context.fault(given, message.oneOf(field, words), suggested(given.text, words))
      else {
        put(tag, chosen)
        spans[field] = context.span(given)
      }
    }
  }
}

function suggested(text: string, words: readonly string[]): Text | undefined {
  const meant = nearest(text, words)
  return meant === undefined ? undefined : message.didYouMean(meant)
}

/** A value that must be plain text; none for a blank one. */
export function wordIn<K>(value: Node, field: string, context: ReadContext, key: K): (readonly [K, Word])[] {
  if (value.is === 'word') return value.text.trim() === '' ? [] : [[key, value]]
  if (value.is !== 'none') context.fault(value, message.mustBe(field, 'word'))
  return []
}

/** The items of a value that must be a list. */
export function listIn(value: Node, field: string, context: ReadContext): List['items'] {
  if (value.is === 'list') return value.items
  context.fault(value, message.mustBe(field, 'list'))
  return []
}

/** The parts of a value that must be a mapping of known names. */
export function parted<K extends string>(
  value: Node,
  field: string,
  parts: readonly K[],
  context: ReadContext,
): (readonly [K, Node])[] {
  if (value.is !== 'map') {
    context.fault(value, message.mustBe(field, 'map'))
    return []
  }
  return value.pairs.flatMap(({ key, value: given }) => {
    const part = parts.find((one) => one === key.text)
    if (part === undefined) unknown(key, message.unknownField(`${field}.${key.text}`), parts, context)
    return part === undefined ? [] : [[part, given] as const]
  })
}

/** A day of the calendar: not 2026-02-30. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
