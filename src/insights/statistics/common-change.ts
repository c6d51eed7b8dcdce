/** A count, and what it was expected to be. */
interface Counted {
  count: number
  mean: number
}

/** Counts that were expected to be smaller say little about a change that all have in common. */
const tellingMean = 2
/** So many others must tell, and so many of the largest do. */
const [fewest, most] = [4, 100]
/** Standard errors that a change must have. */
const clear = 2
/** A median of as many Poisson ratios scatters by so much more than their mean. */
const medianSpread = 1.2533

/**
 * The change that most of several counts have in common, as a factor on what one of them was expected to be: where the carrier is
 * slow, it rains or a holiday ends, all reasons rise a little, and that is no news of any of them. By the weighted median of
 * count ÷ mean of the others, so that a surge of one, however large, changes it for none. Only on the side on which the count itself
 * lies, and only where it is clear.
 *
 * @param dispersion variance ÷ mean of the counts
 */
export function commonChange(counted: readonly Counted[], dispersion: number): (index: number) => number {
  const telling = counted
    .map(({ count, mean }, index) => ({ index, mean, count, ratio: count / mean }))
    .filter(({ mean }) => mean >= tellingMean)
    .sort((a, b) => b.mean - a.mean)
    .slice(0, most)
    .sort((a, b) => a.ratio - b.ratio)
  return (index) => {
    const { count, mean } = counted[index]!
    const others = telling.filter((one) => one.index !== index)
    if (others.length < fewest) return 1
    const weight = others.reduce((sum, one) => sum + one.mean, 0)
    const median = weightedMedian(others, weight / 2)
    if (Math.abs(median - 1) < clear * medianSpread * Math.sqrt(dispersion / weight)) return 1
    return count > mean ? Math.max(1, median) : Math.min(1, Math.max(median, 1 / most))
  }
}

function weightedMedian(ascending: readonly { ratio: number; mean: number }[], half: number): number {
  let seen = 0
  for (const { ratio, mean } of ascending) {
    seen += mean
    if (seen >= half) return ratio
  }
  return 1
}
