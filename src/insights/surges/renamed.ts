import { wallOfKey } from '../../time/months.ts'
import type { Surge } from './surges.ts'

const day = 86_400_000
/** What is left of the old name, or was there of the new one before, of what the other has. */
const leftover = 0.1
/** Days between the last of one name and the first of the other. */
const gap = 7
/** How much more or less the new name may have than the old one let expect. */
const alike = 2

/**
 * Tags that begin where another one ends, as often as that was: the same reason under another name, and no surge. Each with the other,
 * the one that ended first.
 */
export function renamed(surges: readonly Surge[]): { old: Surge; now: Surge }[] {
  const tags = surges.filter(({ name }) => name.kind === 'tag')
  const ended = tags.filter(({ is, observed, expected }) => is === 'fall' && observed <= expected * leftover)
  const begun = tags.filter(({ is, observed, expected }) => is === 'rise' && expected <= observed * leftover)
  const apart = (one: Surge, other: Surge) => Math.abs(wallOfKey(one.since) - wallOfKey(other.since)) / day
  return ended.flatMap((old) => {
    const [now] = begun
      .filter(
        (one) => apart(one, old) <= gap && Math.abs(Math.log(perDay(one).observed / perDay(old).expected)) <= Math.log(alike),
      )
      .sort((a, b) => apart(a, old) - apart(b, old))
    return now ? [{ old, now }] : []
  })
}

function perDay({ since, until, observed, expected }: Surge): { observed: number; expected: number } {
  const days = (wallOfKey(until) - wallOfKey(since)) / day + 1
  return { observed: observed / days, expected: expected / days }
}
