/** ln n!: a plain sum where that is short, else Stirling's series (Abramowitz and Stegun 6.1.41), good to 2e-14 from 32 on. */
export function logFactorial(n: number): number {
  if (n < 32) {
    let sum = 0
    for (let k = 2; k <= n; k++) sum += Math.log(k)
    return sum
  }
  const series = (1 / 12 - (1 / 360 - 1 / 1260 / n ** 2) / n ** 2) / n
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series
}
