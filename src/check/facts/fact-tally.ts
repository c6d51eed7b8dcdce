import type { FactTally } from '../../findings/fact-tally.ts'
import type { Statement } from '../check.ts'
import { type FactValue, writeValue } from './fact-value.ts'

/** A draft and what it states. */
export interface Stated {
  draft: string
  statements: readonly Statement[]
}

/**
 * Every fact that drafts state, with its values and the drafts of each: those with several values first, then by name; of several the
 * commonest value first. A draft that says the same twice counts once.
 */
export function tallyFacts(stated: readonly Stated[]): FactTally[] {
  const byTopic = new Map<string, Map<string, { value: FactValue; drafts: Set<string> }>>()
  for (const { draft, statements } of stated)
    for (const { key, value, sure } of statements) {
      if (!sure) continue
      const values = byTopic.get(key) ?? new Map()
      byTopic.set(key, values)
      const written = writeValue(value)
      const known = values.get(written) ?? { value, drafts: new Set() }
      values.set(written, known)
      known.drafts.add(draft)
    }
  const tallies = [...byTopic].map(([topic, values]) => ({
    topic,
    values: [...values]
      .map(([value, { drafts }]) => ({ value, count: drafts.size, drafts: [...drafts] }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  }))
  const several = ({ values }: FactTally) => Number(values.length > 1)
  return tallies.sort((a, b) => several(b) - several(a) || (a.topic < b.topic ? -1 : 1))
}
