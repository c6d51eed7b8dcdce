/**
 * The day on which counts went to a new level, by the likelihood of a step: before it they are Poisson around what is expected,
 * from it on around a multiple of that, the one that fits best.
 * Source: Hinkley, Inference about the change-point in a sequence of random variables, Biometrika 57 (1970).
 *
 * @param counts by day, and what was expected of each
 * @param from first and last day that it may be
 * @returns the number of the day
 */
export function firstDay(counts: readonly number[], expected: readonly number[], from: number, to: number): number {
  let best = { day: from, gain: Number.NEGATIVE_INFINITY }
  const sum = (of: readonly number[], day: number) => of.slice(day).reduce((total, n) => total + n, 0)
  for (let day = from; day <= to; day++) {
    const [seen, usual] = [sum(counts, day), sum(expected, day)]
    if (!(usual > 0)) continue
    const gain = (seen === 0 ? 0 : seen * Math.log(seen / usual)) - seen + usual
    if (gain > best.gain) best = { day, gain }
  }
  return best.day
}
