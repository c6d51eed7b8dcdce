import type { Tag, Taxonomy, Usage } from '../taxonomy.ts'
import { key } from './family.ts'

/** What the tags of an export have to do with those of the file. */
export interface Use {
  /** tickets of a tag, under its id or an alias; at most all tickets */
  tickets(tag: Tag): number
  /** the tag that an export's name stands for: by id, then by alias, then whatever the case */
  tagOf(name: string): Tag | undefined
}

const loose = (name: string) => key(name).trim().toLowerCase()

export function use({ tags }: Taxonomy, usage: Usage | undefined): Use {
  const [exact, caseless] = [new Map<string, Tag>(), new Map<string, Tag>()]
  const learn = (name: string, tag: Tag) => {
    if (!exact.has(key(name))) exact.set(key(name), tag)
    if (!caseless.has(loose(name))) caseless.set(loose(name), tag)
  }
  for (const tag of tags) learn(tag.id, tag)
  for (const tag of tags) for (const alias of tag.aliases) learn(alias, tag)
  const tagOf = (name: string) => exact.get(key(name)) ?? caseless.get(loose(name))
  const counts = new Map<Tag, number>()
  for (const [name, count] of usage?.counts ?? []) {
    const tag = tagOf(name)
    if (tag) counts.set(tag, Math.min((counts.get(tag) ?? 0) + count, usage!.tickets))
  }
  return { tickets: (tag) => counts.get(tagOf(tag.id) ?? tag) ?? 0, tagOf }
}
