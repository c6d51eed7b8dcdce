import type { Finding } from '../finding.ts'
import type { Tag, Usage } from '../taxonomy.ts'

const plain = (name: string) => name.normalize('NFC')
const counted = new WeakMap<Usage, ReadonlyMap<string, number>>()

/** Tickets by tag, whatever the Unicode form an export writes it in. */
function countsOf(usage: Usage): ReadonlyMap<string, number> {
  const known = counted.get(usage)
  if (known) return known
  const counts = new Map<string, number>()
  for (const [name, tickets] of usage.counts) counts.set(plain(name), (counts.get(plain(name)) ?? 0) + tickets)
  counted.set(usage, counts)
  return counts
}

const uses = ({ id, aliases }: Tag, counts: ReadonlyMap<string, number>) =>
  [...new Set([id, ...aliases].map(plain))].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)

/** Share of the tickets that carry a tag under its own name or an alias, 0 to 1; undefined where there are no tickets. */
export function shareOf(tag: Tag, usage: Usage): number | undefined {
  return usage.tickets > 0 ? Math.min(1, uses(tag, countsOf(usage)) / usage.tickets) : undefined
}

/** Of all uses of tags, the share that is of tags with findings: a ticket with two tags is two uses, so this never counts double. */
export function shareBehind(findings: readonly Finding[], tags: readonly Tag[], usage: Usage): number | undefined {
  const counts = countsOf(usage)
  const all = [...counts.values()].reduce((sum, tickets) => sum + tickets, 0)
  const named = new Set(findings.map(({ tag }) => tag))
  const names = new Set<string>()
  for (const { id, aliases } of tags) if (named.has(id)) for (const name of [id, ...aliases]) names.add(plain(name))
  for (const name of named) if (name !== undefined) names.add(plain(name))
  const behind = [...names].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
  return all > 0 ? behind / all : undefined
}
