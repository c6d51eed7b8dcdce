#!/usr/bin/env node
// Times side by side in one run, as ratios: a machine's speed is nobody's business, the ratio is.
// usage: npm run bench [-- tickets=1000000]      10 M: npm run bench -- 10000000
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { write } from './generate.mjs'
import { startUp } from './start.mjs'

const tickets = Number(process.argv[2] ?? 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'support-kit-bench-'))
const file = join(folder, 'tickets.csv')
const cli = new URL('../bin/support-kit.js', import.meta.url).pathname
const here = (name) => new URL(name, import.meta.url).pathname

/** Wall clock seconds and peak memory of a command, the median of several runs. */
function time(command, args, runs = 3) {
  const measured = Array.from({ length: runs }, () => {
    const gnu = existsSync('/usr/bin/time')
    const started = process.hrtime.bigint()
    const run = gnu
      ? spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
      : spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    if (run.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${run.stderr}`)
    return { seconds, megabytes: gnu ? Number(run.stderr.trim().split('\n').at(-1)) / 1024 : undefined }
  }).sort((a, b) => a.seconds - b.seconds)
  return measured[Math.floor(runs / 2)]
}
const node = process.execPath
const ours = (of) => [cli, 'metrics', of, '--by', 'month,channel', '--zone', 'UTC', '--format', 'json']
const has = (command, args) => spawnSync(command, args).status === 0
const line = (what, ratio, bound) => console.log(`${what.padEnd(62)} ${ratio.toFixed(2).padStart(6)} ×   ${bound}`)

try {
  startUp()

  const small = join(folder, 'small.csv')
  await write(small, 2000)
  const open = join(folder, 'open.mjs')
  const api = import.meta.resolve('@duckdb/node-api')
  writeFileSync(
    open,
    `const { DuckDBInstance } = await import(${JSON.stringify(api)}); const c = await (await DuckDBInstance.create(':memory:')).connect(); await c.runAndReadAll("SELECT count(*), avg(try_cast(\\"Replies\\" AS DOUBLE)) FROM read_csv('${small}', header = true, all_varchar = true)")`,
  )
  line(
    '2,000 tickets against opening DuckDB and one query',
    time(node, [cli, 'metrics', small, '--zone', 'UTC'], 11).seconds / time(node, [open], 11).seconds,
    'at most 1.3',
  )

  await write(file, tickets)
  console.log(
    `\n${tickets.toLocaleString('en')} tickets, ${Math.round(statSync(file).size / 1e6)} MB, all metrics by month and channel`,
  )
  const mine = time(node, ours(file))
  line('against DuckDB by hand', mine.seconds / time(node, [here('by-hand.mjs'), file]).seconds, 'at most 1.3')
  if (tickets <= 1_000_000) {
    line('csv-parse fold against ours', time(node, [here('fold-csv-parse.mjs'), file], 1).seconds / mine.seconds, 'at least 10')
    if (has('python3', ['-c', 'import pandas']))
      line('pandas against ours', time('python3', [here('fold-pandas.py'), file], 1).seconds / mine.seconds, 'at least 4')
    if (has('mlr', ['--version']))
      line('Miller against ours', time('bash', [here('fold-miller.sh'), file], 1).seconds / mine.seconds, 'at least 4')
  }
  if (mine.megabytes)
    console.log(
      `peak memory${' '.repeat(51)} ${Math.round(mine.megabytes)} MB   ${tickets <= 1_000_000 ? 'at most 700' : 'bounded'}`,
    )
  if (tickets >= 10_000_000) {
    const tenth = join(folder, 'tenth.csv')
    await write(tenth, tickets / 10)
    line('ten times the tickets takes', mine.seconds / time(node, ours(tenth)).seconds, 'at most 11')
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
