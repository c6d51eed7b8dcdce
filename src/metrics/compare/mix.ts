import type { Mix, MixedGroup } from '../comparison.ts'
import type { Divisible, Level } from '../compute/levels.ts'
import { decompose } from '../statistics/decompose.ts'

/** What a rate is over in each period, where it is one. */
export interface Bases {
  now: number | undefined
  before: number | undefined
}

/** The change of a value, taken apart by its groups, the largest part first; undefined where a period has nothing to average. */
export function mixOf(what: Divisible, now: readonly Level[], before: readonly Level[], bases: Bases): Mix | undefined {
  const keys = [...new Set([...now, ...before].filter(({ weight }) => weight > 0).map(({ key }) => key))]
  const of = (levels: readonly Level[], key: string | null) => levels.find((level) => level.key === key)
  const pairs = keys.map((key) => ({ key, now: of(now, key), before: of(before, key) }))
  const groups = what.rate ? rated(pairs, what.rate.each, bases) : averaged(pairs)
  if (!groups) return undefined
  const sum = (part: 'mix' | 'within') => groups.reduce((total, group) => total + group[part], 0)
  const [mix, within] = [sum('mix'), sum('within')]
  const size = (group: MixedGroup) => Math.abs(group.mix) + Math.abs(group.within)
  return {
    ...{ metric: what.metric, value: what.value, by: what.dimension.id },
    ...{ total: mix + within, mix, within },
    groups: groups.sort((a, b) => size(b) - size(a)),
  }
}

interface Pair {
  key: string | null
  now: Level | undefined
  before: Level | undefined
}

const level = (one: Level | undefined) => (one && one.weight > 0 ? one.sum / one.weight : null)

function averaged(pairs: readonly Pair[]): MixedGroup[] | undefined {
  const some = (when: 'now' | 'before') => pairs.some((pair) => (pair[when]?.weight ?? 0) > 0)
  if (!some('now') || !some('before')) return undefined
  const part = (one: Level | undefined) => ({ weight: one?.weight ?? 0, level: level(one) })
  const shares = decompose(pairs.map(({ now, before }) => ({ now: part(now), before: part(before) })))
  return pairs.map(({ key, now, before }, i) => ({ key, now: level(now), before: level(before), ...shares[i]! }))
}

/** Orders belong to no channel and no tag: each group adds its own tickets for each order, and nothing is mix. */
function rated(pairs: readonly Pair[], each: number, { now: nowBase, before: beforeBase }: Bases): MixedGroup[] | undefined {
  if (!nowBase || !beforeBase) return undefined
  return pairs.map(({ key, now, before }) => {
    const [rate, was] = [((now?.sum ?? 0) / nowBase) * each, ((before?.sum ?? 0) / beforeBase) * each]
    return { key, now: rate, before: was, share_now: null, share_before: null, mix: 0, within: rate - was }
  })
}
