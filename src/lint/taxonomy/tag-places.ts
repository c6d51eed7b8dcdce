import type { TagPlace } from '../../metrics/compute/tag-places.ts'
import { labelledNames } from '../names/labelled-names.ts'
import { tidyName } from '../names/tag-tree.ts'
import type { Taxonomy } from '../taxonomy.ts'

/**
 * Where each tag name of an export counts: an alias counts as its tag (a name that is also a tag stays one; of two tags with one
 * alias the first has it), and so does the name that the list gives it in a language (`labelledNames`), which is told apart; a tag
 * counts in all its ancestors, up to the root or to a loop.
 */
export function tagPlaces({ tags }: Taxonomy): TagPlace[] {
  const parents = new Map<string, string>()
  for (const { id, parent } of tags)
    if (parent !== undefined && !parents.has(tidyName(id))) parents.set(tidyName(id), tidyName(parent))
  const names = new Map(tags.map(({ id }) => [tidyName(id), tidyName(id)]))
  for (const { id, aliases } of tags)
    for (const alias of aliases) if (!names.has(tidyName(alias))) names.set(tidyName(alias), tidyName(id))
  // names are matched in any case: one that is there in other capitals is no label
  const known = new Set([...names.keys()].map((name) => name.toLowerCase()))
  const labels = [...labelledNames(tags)].filter(([name]) => !known.has(name))
  return [
    ...[...names].map(([name, tag]) => ({ name, tag, up: lineOf(tag, parents) })),
    ...labels.map(([name, { tag }]) => ({ name, tag: tidyName(tag.id), up: lineOf(tidyName(tag.id), parents), byLabel: true })),
  ]
}

/** No tag tree is deeper. */
const deepest = 50

function lineOf(tag: string, parents: ReadonlyMap<string, string>): string[] {
  const line = new Set<string>()
  for (let at: string | undefined = tag; at !== undefined && !line.has(at) && line.size < deepest; at = parents.get(at))
    line.add(at)
  return [...line]
}
