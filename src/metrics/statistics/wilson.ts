/**
 * The score interval of a proportion, without continuity correction.
 * Source: Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 *
 * @param hits of `n` trials, 0 ≤ hits ≤ n
 * @param z normal quantile: 1.959963984540054 gives 95 %
 * @returns ratios from 0 to 1; null without a trial
 */
export function wilsonInterval(hits: number, n: number, z = 1.959963984540054): { low: number | null; high: number | null } {
  if (n === 0) return { low: null, high: null }
  const share = hits / n
  const centre = share + z ** 2 / (2 * n)
  const half = z * Math.sqrt((share * (1 - share)) / n + (z / (2 * n)) ** 2)
  const width = 1 + z ** 2 / n
  return { low: hits === 0 ? 0 : (centre - half) / width, high: hits === n ? 1 : (centre + half) / width }
}
