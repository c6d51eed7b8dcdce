/** mulberry32: a 32-bit generator that is small, fast and the same on every platform. */
const mulberry = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** Seeded chance. The same seed gives the same file on every machine. */
export function chance(seed) {
  const next = mulberry(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    pick,
    yes: (p) => next() < p,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    /** waiting times: half of them below `median`, a few far above */
    skewed: (median, sigma) => Math.max(1, Math.round(median * Math.exp(sigma * normal()))),
    /** one key of `{ key: weight }` */
    weighted: (weights) => {
      const entries = Object.entries(weights)
      let left = next() * entries.reduce((sum, [, w]) => sum + w, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      return entries.at(-1)[0]
    },
  }
}
