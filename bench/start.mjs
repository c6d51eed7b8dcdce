#!/usr/bin/env node
// What it takes to start: CPU (user and system) of whole processes against bare Node, in turns, the median of the ratios of each
// pair and their middle half. Then how CPU grows with the input. usage: node bench/start.mjs
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../bin/support-kit.js', import.meta.url))

/** Seconds of CPU that a run of Node takes with all it starts. Exit codes 0 and 1 are answers. */
function cpu(args, cwd) {
  const script = 'TIMEFORMAT="cpu %3U %3S"; time "$@" >/dev/null 2>&1; exit $?'
  const run = spawnSync('bash', ['-c', script, 'time', process.execPath, ...args], { cwd, encoding: 'utf8' })
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(run.stderr) ?? []
  if (run.status > 1 || user === undefined) throw new Error(`${args.join(' ')}: exit ${run.status} ${run.stderr}`)
  return Number(user) + Number(system)
}
const at = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)]
function pairs(ours, theirs, runs) {
  ours()
  theirs()
  const ratios = Array.from({ length: runs }, () => {
    const base = theirs()
    return ours() / base
  }).sort((a, b) => a - b)
  return { median: at(ratios, 0.5), from: at(ratios, 0.25), to: at(ratios, 0.75) }
}
const print = (what, { median, from, to }, bound) =>
  console.log(`${what.padEnd(48)} ${median.toFixed(2).padStart(6)} ×  (${from.toFixed(2)}–${to.toFixed(2)})   ${bound}`)

const tags = (n) =>
  `tag,description\n${Array.from({ length: n }, (_, i) => `courier_lost_${i.toString(36)},Parcel ${i} was lost\n`).join('')}`
const macros = (n) =>
  JSON.stringify({
    macros: Array.from({ length: n }, (_, i) => ({
      title: `Macro ${i}`,
      active: true,
      actions: [
        { field: 'comment_value', value: `Hi,\n\nI am sorry that order ${i} came broken. I sent a new one today.\n\nBest,\nJo` },
      ],
    })),
  })
const draft =
  'Hi Mina,\n\nI am sorry that the teapot came broken. I sent a new one today; it reaches you by Friday.\n\nBest,\nJo\n'

/** Prints what commands take to start, and how `lint` and `check` grow. */
export function startUp(runs = 21) {
  const folder = mkdtempSync(join(tmpdir(), 'support-kit-start-'))
  try {
    writeFileSync(join(folder, 'tags.csv'), tags(6))
    writeFileSync(join(folder, 'draft.md'), draft)
    const bare = () => cpu(['-e', '0'], folder)
    const ours = (args) => () => cpu([cli, ...args], folder)
    for (const [args, most] of [
      [['--version'], 1.25],
      [['--help'], 1.25],
      [['reply', 'lost-order', '--examples'], 1.6],
      [['lint', 'tags.csv'], 2.5],
      [['check', 'draft.md'], 2.5],
    ])
      print(`${args.join(' ')} against bare Node`, pairs(ours(args), bare, runs), `at most ${most}`)
    for (const [what, n, write, args] of [
      ['tags', 12_500, tags, (file) => ['lint', file, '--format', 'json']],
      ['macros', 2500, macros, (file) => ['check', '--macros', file, '--format', 'json']],
    ])
      for (const times of [2, 4]) {
        const file = (m) => join(folder, `${m}-${what}.${what === 'tags' ? 'csv' : 'json'}`)
        for (const m of [n, n * times]) writeFileSync(file(m), write(m))
        const ratio = pairs(ours(args(file(n * times))), ours(args(file(n))), 3)
        print(`${(n * times).toLocaleString('en')} ${what} against ${n.toLocaleString('en')}`, ratio, `linear: at most ${times}`)
      }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) startUp()
