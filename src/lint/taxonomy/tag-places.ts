import type { TagPlace } from '../../metrics/compute/tag-places.ts'
import { tidyName } from '../names/tag-tree.ts'
import type { Taxonomy } from '../taxonomy.ts'

/**
 * Where each tag name of an export counts: an alias counts as its tag (a name that is also a tag stays one; of two tags with one
 * alias the first has it), and so does the name that the list gives it in a language (`배송업체_지연` of a tag labelled 배송업체 지연),
 * unless two tags have that label; a tag counts in all its ancestors, up to the root or to a loop.
 */
export function tagPlaces({ tags }: Taxonomy): TagPlace[] {
  const parents = new Map<string, string>()
  for (const { id, parent } of tags)
    if (parent !== undefined && !parents.has(tidyName(id))) parents.set(tidyName(id), tidyName(parent))
  const names = new Map(tags.map(({ id }) => [tidyName(id), tidyName(id)]))
  for (const { id, aliases } of tags)
    for (const alias of aliases) if (!names.has(tidyName(alias))) names.set(tidyName(alias), tidyName(id))
  for (const [name, ids] of labelledNames(tags)) if (ids.size === 1 && !names.has(name)) names.set(name, [...ids][0]!)
  return [...names].map(([name, tag]) => ({ name, tag, up: lineOf(tag, parents) }))
}

/** The labels of tags, as helpdesks write names without blanks, each with the tags that have it. */
function labelledNames(tags: Taxonomy['tags']): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const { id, label = {} } of tags)
    for (const text of [label.en, label.ko]) {
      const words = tidyName(text ?? '')
        .toLowerCase()
        .split(/[\s_-]+/)
        .filter(Boolean)
      for (const name of words.length === 0 ? [] : new Set([' ', '_', '-', ''].map((joint) => words.join(joint))))
        names.set(name, (names.get(name) ?? new Set()).add(tidyName(id)))
    }
  return names
}

/** No tag tree is deeper. */
const deepest = 50

function lineOf(tag: string, parents: ReadonlyMap<string, string>): string[] {
  const line = new Set<string>()
  for (let at: string | undefined = tag; at !== undefined && !line.has(at) && line.size < deepest; at = parents.get(at))
    line.add(at)
  return [...line]
}
