import type { Mapping } from '../../text/syntax/tree.ts'
import * as message from '../messages/taxonomy.ts'
import { actions, kinds, type Suppression, stages } from '../taxonomy.ts'
import {
  choice,
  type Fields,
  isDay,
  listIn,
  type Places,
  parted,
  plain,
  type ReadContext,
  type Reader,
  unknown,
  wordIn,
} from './field-value.ts'

const values = ['valuable', 'irritating'] as const
const fields: Readonly<Record<string, Reader>> = {
  label: (value, tag, context, spans) => {
    const parts =
      value.is === 'word'
        ? [[/[가-힣]/.test(value.text) ? 'ko' : 'en', value] as const]
        : parted(value, 'label', ['en', 'ko'] as const, context).flatMap(([part, given]) =>
            wordIn(given, `label.${part}`, context, part),
          )
    for (const [part, given] of parts) spans[`label.${part}`] = context.span(given)
    if (parts.length > 0) tag.label = Object.fromEntries(parts.map(([part, given]) => [part, given.text]))
  },
  parent: plain('parent', (tag, given) => {
    tag.parent = given
  }),
  kind: choice('kind', kinds, (tag, given) => {
    tag.kind = given
  }),
  owner: plain('owner', (tag, given) => {
    tag.owner = given
  }),
  direction: choice('direction', ['good', 'bad'] as const, (tag, given) => {
    tag.direction = given
  }),
  value: (value, tag, context, spans) => {
    for (const [part, given] of parted(value, 'value', ['customer', 'company'] as const, context))
      choice(`value.${part}`, values, (to, chosen) => {
        to.value = { ...to.value, [part]: chosen }
      })(given, tag, context, spans)
  },
  action: choice('action', actions, (tag, given) => {
    tag.action = given
  }),
  stage: choice('stage', stages, (tag, given) => {
    tag.stage = given
  }),
  aliases: (value, tag, context, spans) => {
    const given = listIn(value, 'aliases', context).flatMap((item, i) => wordIn(item, `aliases.${i}`, context, i))
    tag.aliases = given.map(([, alias]) => alias.text)
    for (const [i, [, alias]] of given.entries()) spans[`aliases.${i}`] = context.span(alias)
  },
  description: plain('description', (tag, given) => {
    tag.description = given
  }),
  deprecated: (value, tag, context, spans) => {
    if (value.is === 'word' && value.text === 'true') tag.deprecated = {}
    if (value.is === 'word' && ['true', 'false'].includes(value.text)) return
    const parts = parted(value, 'deprecated', ['replacedBy', 'since'] as const, context)
    if (value.is === 'map') tag.deprecated = {}
    for (const [part, node] of parts)
      for (const [, given] of wordIn(node, `deprecated.${part}`, context, part)) {
        if (part === 'since' && !isDay(given.text)) context.fault(given, message.noDay('deprecated.since'))
        else {
          tag.deprecated = { ...tag.deprecated, [part]: given.text }
          spans[`deprecated.${part}`] = context.span(given)
        }
      }
  },
  template: plain('template', (tag, given) => {
    tag.template = given
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
  const given = (map?.pairs ?? []).filter(({ key, value }) => fieldNames.includes(key.text) && value.is !== 'none')
  const bare = given.every(({ key }) => bareFields.has(key.text) || (!ours && key.text === 'description'))
  return { ...tag, spans, bare }
}
