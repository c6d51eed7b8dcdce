/** How long a ticket took until it was done, or has waited so far. */
export interface Life {
  s: number
  done: boolean
}

/**
 * The product-limit estimate from its definition, in whole numbers: S(t) is the product over the times up to t of (n - d) / n, with
 * n = everybody whose time is not before that one. Returns the smallest time with S ≤ `left` / 10, else null.
 */
export function kaplanMeier(lives: Life[], left: number): number | null {
  let [over, under] = [1n, 1n]
  for (const t of [...new Set(lives.map(({ s }) => s))].sort((a, b) => a - b)) {
    const atRisk = lives.filter(({ s }) => s >= t).length
    const done = lives.filter(({ s, done }) => done && s === t).length
    over *= BigInt(atRisk - done)
    under *= BigInt(atRisk)
    if (done > 0 && over * 10n <= under * BigInt(left)) return t
  }
  return null
}
