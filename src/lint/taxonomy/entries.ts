import { tooDeep } from '../../text/syntax/messages.ts'
import { type List, type Mapping, type Node, type Range, valueAt, type Word } from '../../text/syntax/tree.ts'
import * as message from '../messages/taxonomy.ts'
import type { Tag } from '../taxonomy.ts'
import { countIn, described, foreignName, isEntry } from './entry-form.ts'
import { type ReadContext, unknown } from './field-value.ts'
import { readFields } from './fields.ts'

/** A tag, and the stretch of the file that is about it. */
export interface Entry extends Range {
  tag: Tag
  /** it says no more than a name, or what a helpdesk says of its tags */
  bare: boolean
  /** tickets with it, where the list says so */
  count?: number
  /** what is said of it, where anything is */
  fields?: Mapping
  /** the list that it is an item of */
  in?: { list: List; index: number }
}

export interface Entries {
  entries: Entry[]
  owners: string[]
}

const settings = ['version', 'owners', 'tags']
/** Where helpdesks put their tags: Gorgias, Chatwoot. */
const lists = ['tags', 'data', 'payload']
const deepest = 50

/** The tags of a file, in their order, whatever its shape: ours, nested names, a bare list, or a helpdesk's list of tags. */
export function readEntries(root: Node, file: string, context: ReadContext): Entries {
  const entries: Entry[] = []
  const owners: string[] = []

  function add(
    id: Word,
    about: Range,
    fields: Mapping | undefined,
    parent: Word | undefined,
    place?: Entry['in'],
    ours = true,
  ): void {
    if (id.text.trim() === '') {
      context.fault(id, message.emptyEntry)
      return
    }
    const { spans, bare, ...read } = readFields(fields, context, ours)
    const inherited = parent && read.parent === undefined
    const tag: Tag = {
      id: id.text,
      ...read,
      ...(inherited && { parent: parent.text }),
      file,
      span: context.span(id),
      spans: inherited ? { ...spans, parent: context.span(parent) } : spans,
    }
    const count = fields && !ours ? countIn(fields) : undefined
    entries.push({
      tag,
      bare,
      from: about.from,
      to: about.to,
      ...(count !== undefined && { count }),
      ...(fields && { fields }),
      ...(place && { in: place }),
    })
  }

  function items(list: List, parent: Word | undefined, depth: number): void {
    for (const [index, item] of list.items.entries()) {
      if (item.is === 'word') add(item, item, undefined, parent, { list, index })
      else if (item.is === 'none') context.fault(item, message.emptyEntry)
      else if (item.is === 'list') context.fault(item, message.listInList)
      else entry(item, parent, depth, { list, index })
    }
  }

  function entry(map: Mapping, parent: Word | undefined, depth: number, place: Entry['in']): void {
    const foreign = foreignName(map)
    const id = valueAt(map, 'id')
    if (foreign) add(foreign, map, map, parent, place, false)
    else if (id?.is === 'word') add(id, map, map, parent, place)
    else if (!isEntry(map)) children(map, parent, depth)
    else {
      context.fault(id ?? map.pairs[0]?.key ?? map, message.noId)
      readFields(map, context, true)
    }
  }

  /** Names with what is below them: `delivery: [carrier-delay, warehouse-delay]`. */
  function children(map: Mapping, parent: Word | undefined, depth: number): void {
    if (depth > deepest) context.fault(map, tooDeep)
    for (const { key, value } of depth > deepest ? [] : map.pairs) {
      const fields = value.is === 'map' && isEntry(value) ? value : value.is === 'word' ? described(value) : undefined
      add(key, fields ? { from: key.from, to: value.to } : key, fields, parent)
      if (value.is === 'list') items(value, key, depth + 1)
      else if (value.is === 'map' && !fields) children(value, key, depth + 1)
    }
  }

  function document(map: Mapping): void {
    const list = lists.map((name) => valueAt(map, name)).find((value) => value?.is === 'list' || value?.is === 'map')
    const nested = !list && !map.pairs.some(({ key }) => settings.includes(key.text))
    if (nested) children(map, undefined, 0)
    else if (list?.is === 'list') items(list, undefined, 0)
    else if (list?.is === 'map') children(list, undefined, 0)
    const ours = list === valueAt(map, 'tags') && !entries.some(({ count }) => count !== undefined)
    for (const { key, value } of nested ? [] : map.pairs) {
      if (key.text === 'version') version(value)
      else if (key.text === 'owners') owners.push(...names(value))
      else if (key.text === 'tags' && value.is === 'word') context.fault(value, message.mustBe('tags', 'list'))
      else if (ours && !settings.includes(key.text) && key.text !== '$schema')
        unknown(key, message.unknownSetting(key.text), settings, context)
    }
  }

  function version(value: Node): void {
    if (value.is !== 'word' || value.text !== '1') context.fault(value, message.noVersion(value.is === 'word' ? value.text : '?'))
  }

  function names(value: Node): string[] {
    if (value.is !== 'list') {
      if (value.is !== 'none') context.fault(value, message.mustBe('owners', 'list'))
      return []
    }
    return value.items.flatMap((item) => {
      if (item.is === 'word') return [item.text]
      context.fault(item, message.mustBe('owners', 'word'))
      return []
    })
  }

  if (root.is === 'list') items(root, undefined, 0)
  else if (root.is === 'map') document(root)
  return { entries, owners }
}
