import type { Tag, Taxonomy } from '../taxonomy.ts'

/** Tags by their name and by whom they belong to. Of two tags with one id, the first. */
export interface Family {
  named(id: string): Tag | undefined
  parentOf(tag: Tag): Tag | undefined
  childrenOf(tag: Tag): readonly Tag[]
  /** has no tags below it */
  isLeaf(tag: Tag): boolean
}

/** Names are compared in Unicode form C: what looks equal is equal. */
export const key = (id: string): string => id.normalize('NFC')

export function family({ tags }: Taxonomy): Family {
  const byId = new Map<string, Tag>()
  const below = new Map<string, Tag[]>()
  for (const tag of tags) {
    if (!byId.has(key(tag.id))) byId.set(key(tag.id), tag)
    if (tag.parent === undefined) continue
    const children = below.get(key(tag.parent))
    if (children) children.push(tag)
    else below.set(key(tag.parent), [tag])
  }
  return {
    named: (id) => byId.get(key(id)),
    parentOf: ({ parent }) => (parent === undefined ? undefined : byId.get(key(parent))),
    childrenOf: ({ id }) => below.get(key(id)) ?? [],
    isLeaf: ({ id }) => !below.has(key(id)),
  }
}
