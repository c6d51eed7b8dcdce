import { withParticle } from '../../text/hangul/particle.ts'
import type { Text } from '../../text/text.ts'
import type { Look } from '../rule.ts'
import type { Tag } from '../taxonomy.ts'
import { shown } from './mention.ts'
import { use } from './use.ts'

/** The tags that stay in use, those worth keeping first: with more tickets, else further up. One of each id. */
export function worth({ taxonomy, usage }: Pick<Look<object>, 'taxonomy' | 'usage'>): readonly Tag[] {
  const { tickets } = use(taxonomy, usage)
  const kept = new Map<string, Tag>()
  for (const tag of taxonomy.tags) {
    const id = tag.id.normalize('NFC')
    if (!tag.deprecated && !kept.has(id)) kept.set(id, tag)
  }
  return [...kept.values()].sort((a, b) => tickets(b) - tickets(a))
}

/** Of two tags that say the same: which stays, and what becomes of the other. */
export const keep = (kept: Tag, dropped: Tag): Text => ({
  en: `Keep ${shown(kept.id)} and make ${shown(dropped.id)} an alias of it`,
  ko: `${shown(kept.id)}만 남기고 ${withParticle(shown(dropped.id), '는')} 별칭(aliases)으로 옮겨 주세요`,
})
