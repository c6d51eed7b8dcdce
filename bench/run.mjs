#!/usr/bin/env node
// Times side by side in one run, as ratios: a machine's speed is nobody's business, the ratio is. Each ratio is of pairs that ran in
// turn: its median, and its range. CPU is user and system time of the whole process. Needs GNU time.
// usage: npm run bench [-- tickets=300000 pairs=5]      1 M: npm run bench -- 1000000      10 M: npm run bench -- 10000000 1
//        npm run bench -- --warehouse [tickets=10000000] [pairs=3]      PostgreSQL and DuckDB, query by query
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { write } from './generate.mjs'
import { differences } from './same.mjs'
import { startUp } from './start.mjs'
import { compareWarehouses } from './warehouse.mjs'

if (process.argv[2] === '--warehouse') {
  const [tickets, pairs] = process.argv.slice(3).map(Number)
  await compareWarehouses(tickets ?? 10_000_000, pairs ?? 3)
  process.exit()
}

const [tickets, runs] = [Number(process.argv[2] ?? 300_000), Number(process.argv[3] ?? 5)]
const folder = mkdtempSync(join(tmpdir(), 'support-kit-bench-'))
const file = join(folder, 'tickets.csv')
const cli = new URL('../bin/support-kit.js', import.meta.url).pathname
const here = (name) => new URL(name, import.meta.url).pathname
const node = process.execPath

/** A command's output, and what it took: seconds of CPU and of wall clock, peak megabytes. */
function run([command, ...args]) {
  const started = process.hrtime.bigint()
  const child = spawnSync('time', ['-f', '%U %S %M', command, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const wall = Number(process.hrtime.bigint() - started) / 1e9
  if (child.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${child.error?.message ?? child.stderr}`)
  const [user, system, kilobytes] = child.stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { out: child.stdout, cpu: user + system, wall, megabytes: kilobytes / 1024 }
}
const has = (command, args) => spawnSync(command, args).status === 0
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const spread = (numbers) =>
  `${median(numbers).toFixed(2)} (${Math.min(...numbers).toFixed(2)}–${Math.max(...numbers).toFixed(2)})`

/** Runs two commands in turn and prints how many times as long the first one takes. */
function compare(what, one, other, bound, pairs = runs) {
  run(one)
  const measured = Array.from({ length: pairs }, () => [run(one), run(other)])
  const ratio = (of) => spread(measured.map(([a, b]) => a[of] / b[of]))
  console.log(`${what.padEnd(54)} CPU ${ratio('cpu').padEnd(18)} wall ${ratio('wall').padEnd(18)} ${bound}`)
  return median(measured.map(([a]) => a.megabytes))
}

const ours = (of, ...more) => [node, cli, 'metrics', of, '--by', 'month,channel', '--zone', 'UTC', '--format', 'json', ...more]

try {
  startUp()
  const small = join(folder, 'small.csv')
  await write(small, 2000)
  const open = join(folder, 'open.mjs')
  const api = JSON.stringify(import.meta.resolve('@duckdb/node-api'))
  const query = `SELECT count(*), avg(try_cast("Replies" AS DOUBLE)) FROM read_csv('${small}', header = true, all_varchar = true)`
  writeFileSync(
    open,
    `const { DuckDBInstance } = await import(${api}); const c = await (await DuckDBInstance.create(':memory:')).connect(); await c.runAndReadAll(${JSON.stringify(query)})`,
  )
  compare(
    '2,000 tickets against opening DuckDB and one query',
    [node, cli, 'metrics', small, '--zone', 'UTC'],
    [node, open],
    'at most 1.6',
  )

  await write(file, tickets)
  const size = Math.round(statSync(file).size / 1e6)
  console.log(`\n${tickets.toLocaleString('en')} tickets, ${size} MB, all metrics by month and channel`)
  const hand = JSON.parse(run([node, here('by-hand.mjs'), file, 'values']).out)
  const { compared, wrong } = differences(JSON.parse(run(ours(file)).out), hand)
  if (wrong.length > 0) throw new Error(`by hand the numbers are others:\n${wrong.slice(0, 20).join('\n')}`)
  console.log(`${compared.toLocaleString('en')} values are those that the script by hand computes`)
  const megabytes = compare('against the best script by hand', ours(file), [node, here('by-hand.mjs'), file], 'at most 1.0')
  compare('against a bare script, without checks', ours(file), [node, here('bare.mjs'), file], 'at most 1.3')
  compare('against parsing the columns', ours(file), [node, here('parse.mjs'), file], 'at most 6')
  const insights = 'surges,matrix,repeats,loyalty,changes,speed,journey,channels'
  compare(
    'insights, all but questions, against plain metrics',
    [node, cli, 'insights', file, '--only', insights, '--zone', 'UTC', '--format', 'json'],
    [node, cli, 'metrics', file, '--zone', 'UTC', '--format', 'json'],
    'at most 1.5',
  )
  if (tickets <= 1_000_000) {
    compare('csv-parse, a fold, against ours', [node, here('fold-csv-parse.mjs'), file], ours(file), 'at least 2.5', 1)
    if (has('python3', ['-c', 'import pandas']))
      compare('pandas against ours', ['python3', here('fold-pandas.py'), file], ours(file), 'at least 3', 1)
    if (has('mlr', ['--version']))
      compare('Miller against ours', ['bash', here('fold-miller.sh'), file], ours(file), 'at least 6', 1)
  }
  console.log(
    `peak memory${' '.repeat(43)} ${Math.round(megabytes)} MB   ${tickets <= 1_000_000 ? 'at most 700' : 'at most 1200'}`,
  )
  if (tickets >= 10_000_000) {
    const tenth = join(folder, 'tenth.csv')
    await write(tenth, tickets / 10)
    compare('ten times the tickets takes', ours(file), ours(tenth), 'at most 11', 1)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
