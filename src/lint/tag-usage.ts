import type { Finding } from '../findings/finding.ts'
import { use } from './names/use.ts'
import type { Tag, Taxonomy, Usage } from './taxonomy.ts'

/** Share of the tickets that carry a tag under its own name or an alias, 0 to 1; undefined where there are no tickets. */
export function sharesIn(taxonomy: Taxonomy, usage: Usage): (tag: Tag) => number | undefined {
  const { tickets, tagOf } = use(taxonomy, usage)
  // a tag that only the export has is in no file
  const uses = (tag: Tag) => (tagOf(tag.id) ? tickets(tag) : (usage.counts.get(tag.id) ?? 0))
  return (tag) => (usage.tickets > 0 ? Math.min(1, uses(tag) / usage.tickets) : undefined)
}

/** Of all uses of tags, the share that is of tags with findings: a ticket with two tags is two uses, so this never counts double. */
export function shareBehind(findings: readonly Finding[], taxonomy: Taxonomy, usage: Usage): number | undefined {
  const { tagOf } = use(taxonomy, usage)
  const named = new Set(findings.map(({ tag }) => tag))
  let [all, behind] = [0, 0]
  for (const [name, tickets] of usage.counts) {
    all += tickets
    if (named.has(name) || named.has(tagOf(name)?.id)) behind += tickets
  }
  return all > 0 ? behind / all : undefined
}
