/**
 * P(Z ≥ z) of a standard normal variable: the series of erf near 0, its continued fraction further out.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.11 and 26.2.14.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z < 3) {
    let sum = z
    for (let term = z, k = 3; term > sum * Number.EPSILON; k += 2) sum += term *= (z * z) / k
    return 0.5 - density * sum
  }
  let fraction = z
  for (let k = 60; k > 0; k--) fraction = z + k / fraction
  return density / fraction
}

/** The z with P(Z ≥ z) = tail, 0 < tail < ½, by halving. */
export function normalQuantile(tail: number): number {
  let [low, high] = [0, 40]
  while (high - low > 1e-9) {
    const middle = (low + high) / 2
    if (normalTail(middle) > tail) low = middle
    else high = middle
  }
  return low
}

/** The chance of a standard normal variable at least as far from 0, on either side. */
export const twoSided = (z: number): number => 2 * normalTail(Math.abs(z))

/**
 * The chance of a Student t variable at least as far from 0, on either side, by the finite sums for whole degrees of freedom.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 *
 * @param degrees of freedom, a whole number of 1 or more
 */
export function studentTwoSided(t: number, degrees: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(degrees))
  const [sine, square] = [Math.sin(angle), Math.cos(angle) ** 2]
  const odd = degrees % 2 === 1
  let [sum, term] = [0, odd ? Math.cos(angle) : 1]
  for (let k = odd ? 1 : 0; k <= degrees - 2; k += 2) {
    sum += term
    term *= square * ((k + 1) / (k + 2))
  }
  return odd ? 1 - (2 / Math.PI) * (angle + sine * sum) : 1 - sine * sum
}

/**
 * Which of several tests hold when among all that are said to, at most a share `rate` should be wrong.
 * Source: Benjamini and Hochberg, Controlling the false discovery rate, JRSS B 57 (1995).
 *
 * @returns the largest p-value that still holds; 0 where none does
 */
export function falseDiscoveryLimit(pValues: readonly number[], rate: number): number {
  const sorted = [...pValues].sort((a, b) => a - b)
  const last = sorted.findLastIndex((p, i) => p <= ((i + 1) / sorted.length) * rate)
  return last < 0 ? 0 : sorted[last]!
}
