import type { Finding } from '../findings/finding.ts'
import { labelledNames } from './names/labelled-names.ts'
import { nameKey } from './names/tag-tree.ts'
import type { Tag, Taxonomy, Usage } from './taxonomy.ts'

/** Use of the tags of a taxonomy in an export. */
export interface TagUsage {
  /** tickets of a tag, under its id, an alias or a label; at most all tickets */
  tickets(tag: Tag): number
  /** the tag for a name in the export, as `metrics` counts: by id, then by alias, then ignoring case, then by label */
  tagOf(name: string): Tag | undefined
  /** whether the list has the name as an id or an alias, in any case */
  isDeclared(name: string): boolean
}

const loose = (name: string) => nameKey(name).trim().toLowerCase()

/** Matches the tags of an export with those of the taxonomy. */
export function tagUsage({ tags }: Taxonomy, usage: Usage | undefined): TagUsage {
  const [exact, caseless] = [new Map<string, Tag>(), new Map<string, Tag>()]
  const learn = (name: string, tag: Tag) => {
    if (!exact.has(nameKey(name))) exact.set(nameKey(name), tag)
    if (!caseless.has(loose(name))) caseless.set(loose(name), tag)
  }
  for (const tag of tags) learn(tag.id, tag)
  for (const tag of tags) for (const alias of tag.aliases) learn(alias, tag)
  const labels = labelledNames(tags)
  const declared = (name: string) => exact.get(nameKey(name)) ?? caseless.get(loose(name))
  const tagOf = (name: string) => declared(name) ?? labels.get(loose(name))?.tag
  const counts = new Map<Tag, number>()
  for (const [name, count] of usage?.counts ?? []) {
    const tag = tagOf(name)
    if (tag) counts.set(tag, Math.min((counts.get(tag) ?? 0) + count, usage!.tickets))
  }
  return {
    tickets: (tag) => counts.get(tagOf(tag.id) ?? tag) ?? 0,
    tagOf,
    isDeclared: (name) => declared(name) !== undefined,
  }
}

/** Tags that are not deprecated, one of each id, those with most tickets first, else in the order of the file. */
export function tagsByUsage({ taxonomy, usage }: { taxonomy: Taxonomy; usage?: Usage }): readonly Tag[] {
  const { tickets } = tagUsage(taxonomy, usage)
  const kept = new Map<string, Tag>()
  for (const tag of taxonomy.tags) {
    const id = tag.id.normalize('NFC')
    if (!tag.deprecated && !kept.has(id)) kept.set(id, tag)
  }
  return [...kept.values()].sort((a, b) => tickets(b) - tickets(a))
}

/** Share of the tickets that carry a tag under its own name or an alias, 0 to 1; undefined where there are no tickets. */
export function sharesIn(taxonomy: Taxonomy, usage: Usage): (tag: Tag) => number | undefined {
  const { tickets, tagOf } = tagUsage(taxonomy, usage)
  // a tag that only the export has is in no file
  const uses = (tag: Tag) => (tagOf(tag.id) ? tickets(tag) : (usage.counts.get(tag.id) ?? 0))
  return (tag) => (usage.tickets > 0 ? Math.min(1, uses(tag) / usage.tickets) : undefined)
}

/** Share of all tag uses that belong to tags with findings, 0 to 1. A ticket with two tags is two uses, so nothing counts twice. */
export function shareBehind(findings: readonly Finding[], taxonomy: Taxonomy, usage: Usage): number | undefined {
  const { tagOf } = tagUsage(taxonomy, usage)
  const named = new Set(findings.map(({ tag }) => tag))
  let [all, behind] = [0, 0]
  for (const [name, tickets] of usage.counts) {
    all += tickets
    if (named.has(name) || named.has(tagOf(name)?.id)) behind += tickets
  }
  return all > 0 ? behind / all : undefined
}
