import { tagPlaces } from '../../lint/taxonomy/tag-places.ts'
import type { Taxonomy } from '../../lint/taxonomy.ts'
import { calledFor, type TemplateWords } from './template-for-words.ts'

/** A template for a ticket, and the tag that stands for it. */
export interface TemplateForTags {
  template: string
  tag: string
}

export interface TagSettings {
  /** `reply.tags` of the settings: tag → template */
  named?: Readonly<Record<string, string>> | undefined
  taxonomy?: Taxonomy | undefined
  /** of the templates there are */
  names: readonly string[]
  /** what the templates say of tags that call for them */
  words: readonly TemplateWords[]
}

/**
 * The templates that a ticket's tags stand for, each once, the surest first: by the settings; by the list of tags (an alias is its tag; a
 * tag without a template has that of the nearest tag above it); by a name like the tag's; by the words of the tag and its label.
 */
export function templatesForTags(
  tags: readonly string[],
  { named = {}, taxonomy, names, words }: TagSettings,
): TemplateForTags[] {
  const listed = taxonomy ? listedTemplates(taxonomy) : new Map<string, string>()
  const labels = taxonomy ? labelsOf(taxonomy) : new Map<string, readonly string[]>()
  const ways = [
    (tag: string) => (Object.hasOwn(named, tag) ? named[tag] : undefined),
    (tag: string) => listed.get(tag.normalize('NFC').trim()),
    (tag: string) => names.find((one) => one === tag.toLowerCase().replace(/[\s_]+/g, '-')),
    (tag: string) => calledFor([tag, ...(labels.get(tag.normalize('NFC').trim()) ?? [])], words)[0],
  ]
  const found = new Map<string, string>()
  const done = new Set<string>()
  for (const way of ways)
    for (const tag of tags) {
      const template = done.has(tag) ? undefined : way(tag)
      if (template === undefined) continue
      done.add(tag)
      if (!found.has(template)) found.set(template, tag)
    }
  return [...found].map(([template, tag]) => ({ template, tag }))
}

/** Tag, as exports write it → the template of its entry or of the nearest one above it that has one. */
function listedTemplates(taxonomy: Taxonomy): Map<string, string> {
  const own = new Map<string, string>()
  for (const { id, template } of taxonomy.tags) if (template) own.set(id.normalize('NFC').trim(), template)
  return new Map(
    tagPlaces(taxonomy).flatMap(({ name, up }): [string, string][] => {
      const tag = up.find((one) => own.has(one))
      return tag === undefined ? [] : [[name, own.get(tag)!]]
    }),
  )
}

/** Tag, as exports write it → what the list calls its entry: a number says nothing, its label does. */
function labelsOf(taxonomy: Taxonomy): Map<string, readonly string[]> {
  const own = new Map(taxonomy.tags.map(({ id, label }) => [id.normalize('NFC').trim(), [id, ...Object.values(label ?? {})]]))
  return new Map(tagPlaces(taxonomy).map(({ name, tag }) => [name, own.get(tag) ?? []]))
}
