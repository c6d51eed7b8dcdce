import type { TagPlace } from '../../metrics/compute/tag-places.ts'
import type { Taxonomy } from '../taxonomy.ts'

const tidy = (name: string): string => name.normalize('NFC').trim()

/**
 * How the tags of an export count by a taxonomy: an alias as its tag (a name that is a tag of its own stays one, and of two tags
 * with one alias the first has it), and a tag in every tag above it, to the end of the line or to where it turns in a circle.
 */
export function tagPlaces({ tags }: Taxonomy): TagPlace[] {
  const parents = new Map<string, string>()
  for (const { id, parent } of tags) if (parent !== undefined && !parents.has(tidy(id))) parents.set(tidy(id), tidy(parent))
  const names = new Map(tags.map(({ id }) => [tidy(id), tidy(id)]))
  for (const { id, aliases } of tags) for (const alias of aliases) if (!names.has(tidy(alias))) names.set(tidy(alias), tidy(id))
  return [...names].map(([name, tag]) => ({ name, tag, up: lineOf(tag, parents) }))
}

/** No list of tags is deeper. */
const deepest = 50

function lineOf(tag: string, parents: ReadonlyMap<string, string>): string[] {
  const line = new Set<string>()
  for (let at: string | undefined = tag; at !== undefined && !line.has(at) && line.size < deepest; at = parents.get(at))
    line.add(at)
  return [...line]
}
