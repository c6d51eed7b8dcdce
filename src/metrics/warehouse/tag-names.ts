import { UserError } from '../../errors.ts'
import type { KeyThere } from '../compute/filter-keys.ts'
import type { FoldedLabel, TagPlace } from '../compute/tag-places.ts'
import type { Dialect } from '../dialect.ts'
import * as message from '../messages/warehouse.ts'

type Names = readonly (readonly [from: string, to: string])[]

/** What tags of a table come to in a list of tags: an alias is its tag, whatever the case, and counts in those above it. */
export interface TagNames {
  /** tags that are another one */
  own: Names
  /** tags that count under others: once for each of these, and for itself */
  above: Names
  /** names that are neither a tag nor an alias, but a label of the tag */
  labels: readonly { name: string; tag: string }[]
}

/** As `listTags` does it for files. @param there the tags that a table has */
export function tagNames(places: readonly TagPlace[], there: readonly KeyThere[]): TagNames {
  const exact = new Map<string, TagPlace>()
  const loose = new Map<string, TagPlace>()
  for (const place of places) {
    if (!exact.has(place.name)) exact.set(place.name, place)
    if (!loose.has(place.name.toLowerCase())) loose.set(place.name.toLowerCase(), place)
  }
  const found = there.flatMap(({ key }) => {
    const place = key === null ? undefined : (exact.get(key) ?? loose.get(key.toLowerCase()))
    return key === null || !place ? [] : [{ name: key, place }]
  })
  return {
    own: found.flatMap(({ name, place: { tag } }) => (tag === name ? [] : [[name, tag] as const])),
    above: found.flatMap(({ name, place: { up } }) =>
      up.length === 1 && up[0] === name ? [] : up.map((tag) => [name, tag] as const),
    ),
    labels: found.flatMap(({ name, place: { tag } }) =>
      places.some((one) => one.byLabel && one.name === name.toLowerCase()) ? [{ name, tag }] : [],
    ),
  }
}

/** Those that were counted by a label, most tickets first. */
export const countedLabels = ({ labels }: TagNames, there: readonly KeyThere[]): FoldedLabel[] =>
  labels
    .map(({ name, tag }) => ({ name, tag, tickets: there.find(({ key }) => key === name)?.n ?? 0 }))
    .filter(({ tickets }) => tickets > 0)
    .sort((a, b) => b.tickets - a.tickets || (a.name < b.name ? -1 : 1))

/** The words of a database, with `own_tags` and `tags_above` of a list, each once. @throws UserError for one that cannot rename in a list */
export function withTagNames(dialect: Dialect, names: TagNames | undefined): Dialect {
  if (!names) return dialect
  const by = (some: Names) => (list: string) => {
    if (some.length === 0) return dialect.words.list_distinct(list)
    if (!dialect.renamed) throw new UserError(...message.noTagNames(dialect.title))
    return dialect.renamed(list, some)
  }
  const words = { own_tags: by(names.own), tags_above: by(names.above) }
  return { ...dialect, words: { ...dialect.words, ...words } }
}
