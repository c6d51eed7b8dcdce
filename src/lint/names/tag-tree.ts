import type { Tag, Taxonomy } from '../taxonomy.ts'

/** Tags by their name and by whom they belong to. Of two tags with one id, the first. */
export interface Family {
  named(id: string): Tag | undefined
  parentOf(tag: Tag): Tag | undefined
  childrenOf(tag: Tag): readonly Tag[]
  /** has no tags below it */
  isLeaf(tag: Tag): boolean
}

/** Letters that are in form C whatever stands beside them: nearly every name, and asked of every name again and again. */
const settled = /^[\u0000-\u02ff\uac00-\ud7a3]*$/

/** Names are compared in Unicode form C: what looks equal is equal. */
export const key = (id: string): string => (settled.test(id) ? id : id.normalize('NFC'))

const known = new WeakMap<Taxonomy, Family>()

/** Who belongs to whom: worked out once a taxonomy, however many rules ask. */
export function family(taxonomy: Taxonomy): Family {
  const found = known.get(taxonomy) ?? familyOf(taxonomy)
  known.set(taxonomy, found)
  return found
}

function familyOf({ tags }: Taxonomy): Family {
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
