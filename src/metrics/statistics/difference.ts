/** A number and the limits between which it may lie; a limit that is not known is infinite. */
export interface Limits {
  value: number
  low: number
  high: number
}

/**
 * The interval of the difference of two numbers that do not depend on each other, from their own intervals, by square-and-add:
 * each limit lies as far out as the two nearer ones together, as lengths of a right triangle. With Wilson's intervals of two
 * shares it is Newcombe's hybrid score interval, and so never leaves -1 to 1.
 * Sources: Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998),
 * method 10; Zou and Donner, Construction of confidence limits about effect measures, Statistics in Medicine 27 (2008), for others.
 */
export function difference(now: Limits, before: Limits): Limits {
  const value = now.value - before.value
  return {
    value,
    low: value - Math.hypot(now.value - now.low, before.high - before.value),
    high: value + Math.hypot(now.high - now.value, before.value - before.low),
  }
}
