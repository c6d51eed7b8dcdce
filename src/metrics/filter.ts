import { UserError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import type { Text } from '../text/text.ts'
import { dimensionNames } from './dimension.ts'
import * as message from './messages/filter.ts'

/** One entry of `--only`: `channel!=email|chat`. */
export interface Filter {
  /** a dimension */
  by: string
  not: boolean
  /** any of them; what stands in quotes is taken to the letter */
  values: readonly WrittenValue[]
}

export interface WrittenValue {
  text: string
  quoted: boolean
}

/** A filter as it was understood: the keys of its dimension that meet it, as tickets have them; null: those without one. */
export interface KeyFilter {
  by: string
  /** what the dimension and its keys are called */
  title: Text
  labels: readonly Text[]
  not: boolean
  keys: readonly (string | null)[]
}

/**
 * Reads `--only`: entries parted by commas, each `field=value` or `field!=value`, several values parted by `|`. A value in double
 * quotes may hold commas, bars and, doubled, quotes. An entry without `=` is a name of something else (an insight).
 * @throws UserError for a text without any entry, an entry without a value, a quote that does not end, a field that is no dimension
 */
export function readOnly(text: string): { filters: Filter[]; names: string[] } {
  const filters: Filter[] = []
  const names: string[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const [found, inside] = pattern.exec(text)!
    at += found.length
    return { found, inside }
  }
  while (at <= text.length) {
    const start = at
    const field = take(/[^=,]*/y).found
    if (text[at] !== '=') {
      if (field.trim() !== '') names.push(field.trim())
    } else {
      const not = field.endsWith('!')
      const values: WrittenValue[] = []
      do {
        at++
        const quoted = take(/\s*/y) && text[at] === '"'
        const { found, inside } = take(quoted ? /(?:"((?:[^"]|"")*)")?\s*/y : /([^,|]*)/y)
        const value = quoted ? inside?.replaceAll('""', '"') : found.trim()
        if (value === undefined || (at < text.length && !',|'.includes(text[at]!)))
          throw new UserError(...message.unevenQuotes(text.slice(start)))
        if (value === '' && !quoted) throw new UserError(...message.noFilterValue(text.slice(start, at).trim()))
        values.push({ text: value, quoted })
      } while (text[at] === '|')
      filters.push({ by: known((not ? field.slice(0, -1) : field).trim()), not, values })
    }
    at++
  }
  if (filters.length + names.length === 0) throw new UserError(...message.noFilter(text))
  return { filters, names }
}

/** The filters of `--only` where nothing else may stand in it. @throws UserError as `readOnly` does, and for an entry without `=` */
export function readFilters(texts: readonly string[]): Filter[] {
  const read = texts.map(readOnly)
  const [name] = read.flatMap(({ names }) => names)
  if (name !== undefined) throw new UserError(...message.noFilter(name))
  return read.flatMap(({ filters }) => filters)
}

function known(field: string): string {
  const ids = dimensionNames()
  const id = field.toLowerCase()
  if (ids.includes(id)) return id
  throw new UserError(...message.unknownFilterField(field, nearest(id, ids), ids))
}
