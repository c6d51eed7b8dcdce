// How soon a doubled tag is found, and how many alarms are false, on seeded shops: npm run eval:surges [-- shops]
import { watch, weekly } from '../build/insights/surges/episodes.js'

const shops = Number(process.argv[2] ?? 200)
const [weeks, tags, length] = [40, 12, 3]

/** A small generator with a seed (mulberry32). */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const next = random(11)
const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())

/** Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000). */
function gamma(shape) {
  if (shape < 1) return gamma(shape + 1) * next() ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = normal()
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
function poisson(mean) {
  let [k, chance] = [-1, 1]
  for (const limit = Math.exp(-mean); chance > limit; k++) chance *= next()
  return k
}
/** A count with a mean and a variance of `scatter` times that. */
const count = (mean, scatter) => poisson(scatter <= 1 ? mean : gamma(mean / (scatter - 1)) * (scatter - 1))

console.log(`${shops} shops, ${tags} tags of 2 to 50 tickets a week, ${weeks} weeks, one tag doubled for ${length} weeks\n`)
console.log('variance ÷ mean   found in the first week, from 20 a week on   of rarer tags   false alarms per 100 tag-weeks')
for (const scatter of [1, 1.5, 2]) {
  const found = { common: [0, 0], rare: [0, 0] }
  let [alarms, judged] = [0, 0]
  for (let shop = 0; shop < shops; shop++) {
    const means = Array.from({ length: tags }, () => 2 * Math.exp(next() * Math.log(25)))
    const [start, hit] = [15 + Math.floor(next() * 20), Math.floor(next() * tags)]
    const doubled = (tag, week) => tag === hit && week >= start && week < start + length
    const series = means.map((mean, name) => ({
      name,
      counts: Array.from({ length: weeks }, (_, week) => count(doubled(name, week) ? 2 * mean : mean, scatter)),
    }))
    const { episodes } = watch(series, Array(weeks).fill(1), weekly)
    const rises = episodes.filter(({ is }) => is === 'rise')
    const planted = ({ name, first, last }) => name === hit && first <= start + length && last >= start
    const kind = found[means[hit] >= 20 ? 'common' : 'rare']
    kind[0] += rises.some((rise) => planted(rise) && rise.first <= start) ? 1 : 0
    kind[1] += 1
    alarms += rises.filter((rise) => !planted(rise)).reduce((sum, { first, last }) => sum + last - first + 1, 0)
    judged += (weeks - weekly.fewest) * tags
  }
  const share = ([hits, n]) => `${hits} of ${n}`
  console.log(
    `${String(scatter).padEnd(17)} ${share(found.common).padEnd(44)} ${share(found.rare).padEnd(15)} ${((100 * alarms) / judged).toFixed(2)}`,
  )
}
