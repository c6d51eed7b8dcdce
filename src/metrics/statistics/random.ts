/** Numbers from 0 to 1, the same in every run (mulberry32): what rests on draws must not change from one look to the next. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** From a normal distribution. Source: Box and Muller (1958). */
export const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

/** From a gamma distribution with this shape (above 0) and scale 1. Source: Marsaglia and Tsang, ACM TOMS 26 (2000). */
export function gamma(shape: number, next: () => number): number {
  if (shape < 1) return gamma(shape + 1, next) * next() ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = normal(next)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** From a Poisson distribution: the arrivals before a time that scatters as a gamma, of many at once (Ahrens and Dieter 1974). */
export function poisson(mean: number, next: () => number): number {
  if (mean > 30) {
    const some = Math.floor(mean * 0.875)
    const when = gamma(some, next)
    return when <= mean ? some + poisson(mean - when, next) : binomial(some - 1, mean / when, next)
  }
  let [n, chance] = [-1, 1]
  for (const limit = Math.exp(-mean); chance > limit; n++) chance *= next()
  return n
}

function binomial(n: number, p: number, next: () => number): number {
  let hits = 0
  for (let i = 0; i < n; i++) if (next() < p) hits++
  return hits
}
