// Writes src/metrics/metric-values.ts, which names the values of each metric for programs in TypeScript. Needs `npm run build` first.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { metric, metricNames } from '../build/metrics/metric.js'

const file = fileURLToPath(new URL('../src/metrics/metric-values.ts', import.meta.url))
const lines = await Promise.all(
  metricNames().map(async (id) => {
    const { values, survival, each, examples } = await metric(id)
    const rows = each?.rows.flatMap((row) => Object.keys({ ...row.values, ...row.constants })) ?? []
    const derived = examples.flatMap((one) => Object.keys(one.values))
    const names = new Set([...Object.keys(values), ...Object.keys(survival?.percentiles ?? {}), ...rows, ...derived])
    return `  '${id}': [${[...names].sort().map((name) => `'${name}'`)}],\n`
  }),
)
writeFileSync(
  file,
  `// written by scripts/write-metric-values.mjs from the files of definitions/

/** Metric → the names of its values. Units are suffixes: \`_s\` is seconds, \`share\` and \`rate\` are ratios, others are counts. */
export const metricValues = {
${lines.join('')}} as const
`,
)
execFileSync('npx', ['biome', 'format', '--write', file])
