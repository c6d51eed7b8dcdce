import { tagPlaces } from '../../lint/taxonomy/tag-places.ts'
import type { Taxonomy } from '../../lint/taxonomy.ts'

/** The template for a ticket, and the tag that stands for it. */
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
}

/**
 * The template that a ticket's tags stand for: by the settings, else by the list of tags (an alias is its tag; a tag without a template
 * has that of the nearest tag above it), else one that is called like a tag. Of several tags the first.
 */
export function templateForTags(
  tags: readonly string[],
  { named = {}, taxonomy, names }: TagSettings,
): TemplateForTags | undefined {
  const listed = taxonomy ? listedTemplates(taxonomy) : new Map<string, string>()
  const ways = [
    (tag: string) => (Object.hasOwn(named, tag) ? named[tag] : undefined),
    (tag: string) => listed.get(tag.normalize('NFC').trim()),
    (tag: string) => names.find((one) => one === tag.toLowerCase().replace(/[\s_]+/g, '-')),
  ]
  for (const way of ways)
    for (const tag of tags) {
      const template = way(tag)
      if (template !== undefined) return { template, tag }
    }
  return undefined
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
