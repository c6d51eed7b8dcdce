import { random } from '../oracle/random-tickets.ts'

/** Chance with a seed: the same seed, the same shop and the same files. */
export interface Dice {
  /** in [0, 1) */
  next(): number
  /** a whole number from `low` to `high`, both possible */
  whole(low: number, high: number): number
  chance(p: number): boolean
  one<T>(values: readonly T[]): T
  some<T>(values: readonly T[], p: number): T[]
  shuffled<T>(values: readonly T[]): T[]
}

export function dice(seed: number): Dice {
  const next = random(seed)
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    chance: (p) => next() < p,
    one: (values) => values[whole(0, values.length - 1)]!,
    some: (values, p) => values.filter(() => next() < p),
    shuffled: (values) => {
      const left = [...values]
      for (let i = left.length - 1; i > 0; i--) {
        const j = whole(0, i)
        ;[left[i], left[j]] = [left[j]!, left[i]!]
      }
      return left
    },
  }
}
