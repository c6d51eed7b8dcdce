/** Intervals from their definitions by bisection: slow, and without a formula in common with the product. */

function bisect(wrongBelow: (x: number) => boolean, low: number, high: number): number {
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2
    if (wrongBelow(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** P(X ≤ n) for a Poisson variable, term by term; for means that `exp` can hold. */
function poissonUpTo(n: number, mean: number): number {
  let term = Math.exp(-mean)
  let sum = term
  for (let k = 1; k <= n; k++) {
    term = (term * mean) / k
    sum += term
  }
  return sum
}

/** The means that make n events, or more extreme, just 2.5 % likely. */
export function exactPoisson(n: number): [number, number] {
  const top = n + 10 * Math.sqrt(n + 1) + 10
  const low = n === 0 ? 0 : bisect((mean) => 1 - poissonUpTo(n - 1, mean) < 0.025, 0, top)
  return [low, bisect((mean) => poissonUpTo(n, mean) > 0.025, 0, top)]
}

/** The proportions that n trials with these hits do not reject: |hits/n - p| ≤ z √(p(1-p)/n). */
export function scoreInterval(hits: number, n: number): [number, number] {
  const share = hits / n
  const rejects = (p: number) => Math.abs(share - p) > 1.959963984540054 * Math.sqrt((p * (1 - p)) / n)
  return [bisect((p) => rejects(p), 0, share), bisect((p) => !rejects(p), share, 1)]
}
