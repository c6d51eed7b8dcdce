import type { Tag, Taxonomy } from '../taxonomy.ts'

/** The tree of tags, by id and parent. Of two tags with one id, the first counts. */
export interface TagTree {
  named(id: string): Tag | undefined
  parentOf(tag: Tag): Tag | undefined
  childrenOf(tag: Tag): readonly Tag[]
  /** has no tags below it */
  isLeaf(tag: Tag): boolean
}

/** Letters that are in form C whatever stands beside them: nearly every name, and asked of every name again and again. */
const settled = /^[\u0000-\u02ff\uac00-\ud7a3]*$/

/** Key to compare names by: Unicode form C, so that what looks equal is equal. */
export const nameKey = (id: string): string => (settled.test(id) ? id : id.normalize('NFC'))

const known = new WeakMap<Taxonomy, TagTree>()

/** The tree of a taxonomy, built once per taxonomy, however many rules ask. */
export function tagTree(taxonomy: Taxonomy): TagTree {
  const found = known.get(taxonomy) ?? buildTagTree(taxonomy)
  known.set(taxonomy, found)
  return found
}

function buildTagTree({ tags }: Taxonomy): TagTree {
  const byId = new Map<string, Tag>()
  const below = new Map<string, Tag[]>()
  for (const tag of tags) {
    if (!byId.has(nameKey(tag.id))) byId.set(nameKey(tag.id), tag)
    if (tag.parent === undefined) continue
    const children = below.get(nameKey(tag.parent))
    if (children) children.push(tag)
    else below.set(nameKey(tag.parent), [tag])
  }
  return {
    named: (id) => byId.get(nameKey(id)),
    parentOf: ({ parent }) => (parent === undefined ? undefined : byId.get(nameKey(parent))),
    childrenOf: ({ id }) => below.get(nameKey(id)) ?? [],
    isLeaf: ({ id }) => !below.has(nameKey(id)),
  }
}

/** A name as it should be written: Unicode form C, without spaces around it. */
export const tidyName = (name: string): string => name.normalize('NFC').trim()
