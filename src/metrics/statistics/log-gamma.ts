/** ln Γ(x), x > 0: Stirling's series (Abramowitz and Stegun 6.1.41), good to 2e-14 from 32 on; smaller x are first brought there. */
export function logGamma(x: number): number {
  let below = 0
  for (; x < 32; x++) below += Math.log(x)
  const series = (1 / 12 - (1 / 360 - 1 / 1260 / x ** 2) / x ** 2) / x
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - below
}

/** ln n!, a plain sum where that is short. */
export function logFactorial(n: number): number {
  if (n >= 32) return logGamma(n + 1)
  let sum = 0
  for (let k = 2; k <= n; k++) sum += Math.log(k)
  return sum
}
