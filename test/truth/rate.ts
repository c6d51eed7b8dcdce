import type { Rating } from '../../src/tickets/ticket.ts'
import type { Ticket } from './shop.ts'

/** One to five stars: four and five are good, three is neutral. */
export const fiveStars = (t: Ticket): Rating | null =>
  t.stars === null ? null : t.stars >= 4 ? 'good' : t.stars === 3 ? 'neutral' : 'bad'

/** Great, okay, not good: three steps. */
export const threeSteps = <T>(t: Ticket, words: readonly [T, T, T]): T | undefined =>
  t.stars === null ? undefined : t.stars >= 4 ? words[0] : t.stars === 3 ? words[1] : words[2]

export const iso = (at: number | null, end = 'Z'): string | null =>
  at === null ? null : `${new Date(at).toISOString().slice(0, 19)}${end}`
