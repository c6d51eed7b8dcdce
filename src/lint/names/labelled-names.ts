import type { Lang } from '../../text/text.ts'
import type { Tag } from '../taxonomy.ts'
import { tidyName } from './tag-tree.ts'

/** A tag that an export's name stands for by a label, and the language of that label. */
export interface Labelled {
  tag: Tag
  lang: Lang
}

const joints = [' ', '_', '-', '']

/**
 * The names that helpdesks write for the labels of a list, in lower case and joined as tags are: `배송업체_지연` of a tag labelled
 * 배송업체 지연. A label that two tags have names neither.
 */
export function labelledNames(tags: readonly Tag[]): ReadonlyMap<string, Labelled> {
  const found = new Map<string, Labelled | undefined>()
  for (const tag of tags)
    for (const lang of ['en', 'ko'] as const)
      for (const name of joined(tag.label?.[lang] ?? '')) {
        const other = found.get(name)
        if (!found.has(name)) found.set(name, { tag, lang })
        else if (other && tidyName(other.tag.id) !== tidyName(tag.id)) found.set(name, undefined)
      }
  return new Map([...found].flatMap(([name, labelled]) => (labelled ? [[name, labelled] as const] : [])))
}

function joined(label: string): ReadonlySet<string> {
  const words = tidyName(label)
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter(Boolean)
  return new Set(words.length === 0 ? [] : joints.map((joint) => words.join(joint)))
}
