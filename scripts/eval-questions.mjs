// How well questions are grouped: the adjusted Rand index on the labelled questions of test/eval/questions-*.csv. The dev half was
// learned from, the held-out half only measured; they share no question.
// Usage: npm run eval:questions [-- --show dev]
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { adjustedRand } from '../test/eval/adjusted-rand.mjs'

const { values } = parseArgs({ options: { show: { type: 'string' } } })
const build = new URL('../build/insights/questions/', import.meta.url)
const { vectorsOf } = await import(new URL('vectors.js', build))
const { clusters } = await import(new URL('clusters.js', build))

console.log('half      lang  texts  questions  groups  adjusted Rand')
for (const half of ['dev', 'held-out'])
  for (const lang of ['en', 'ko']) {
    const file = new URL(`../test/eval/questions-${lang}.csv`, import.meta.url)
    const rows = parse(readFileSync(file), { columns: true }).filter((row) => row.half === half)
    const { vectors } = vectorsOf(rows.map(({ text }) => text))
    const groups = await clusters(
      vectors,
      vectors.map(() => 1),
    )
    const found = []
    for (const [group, members] of groups.entries()) for (const at of members) found[at] = group
    const labels = rows.map(({ question }) => question)
    const index = adjustedRand(labels, found).toFixed(3)
    console.log(
      `${half.padEnd(8)}  ${lang}  ${String(rows.length).padStart(7)}  ${String(new Set(labels).size).padStart(9)}  ${String(groups.length).padStart(6)}  ${index.padStart(13)}`,
    )
    if (values.show === half)
      for (const members of groups) console.log(`\n${members.map((at) => `  ${rows[at].question}: ${rows[at].text}`).join('\n')}`)
  }
