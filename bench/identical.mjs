#!/usr/bin/env node
// Whether two builds print the same bytes and end with the same code, for each file with several sets of flags: what every change for
// speed is held against. usage: node bench/identical.mjs <folder of a build> <folder of another> <file...>
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const [one, other, ...files] = process.argv.slice(2)
const teahouse = new URL('../fixtures/teahouse/', import.meta.url).pathname
const orders = ['--orders', join(teahouse, 'orders.csv')]
/** Sets of flags, of which each file has some: zones, groups, orders, a taxonomy, business hours, two months, another's definitions. */
const flags = [
  ['--by', 'month,channel', '--zone', 'UTC'],
  ['--by', 'tag,weekday', '--zone', 'Asia/Seoul', '--taxonomy', join(teahouse, 'taxonomy.yaml'), ...orders],
  ['--by', 'week,status', '--zone', 'America/New_York', '--business-hours', 'Mon-Fri 09:00-12:00,13:00-18:00; Sat 22:00-06:00'],
  ['--by', 'hour', '--zone', 'Europe/Madrid', '--compare', '--count-auto-replies', ...orders],
  ['--by', 'day,agent', '--zone', 'Australia/Lord_Howe', '--as', 'zendesk', '--date-order', 'dmy', '--decimal', 'comma'],
]

/** What a build says: its output, what it told, and its exit code. */
const run = (build, args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(build, 'bin/support-kit.js'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { out: '', told: '' }
    child.stdout.on('data', (text) => (said.out += text))
    child.stderr.on('data', (text) => (said.told += text))
    child.on('close', (code) => done(JSON.stringify({ code, ...said })))
  })

let [compared, answered, wrong] = [0, 0, 0]
const ofTeahouse = (file) => dirname(file) === dirname(join(teahouse, 'x'))
for (const [i, file] of files.entries()) {
  if (!existsSync(file)) throw new Error(`no such file: ${file}`)
  // the teahouse has them all
  const sets = ofTeahouse(file) ? flags : [flags[0], flags[1 + (i % 4)]]
  for (const set of sets) {
    const args = ['metrics', file, ...set, '--format', 'json']
    const [a, b] = await Promise.all([run(one, args), run(other, args)])
    compared++
    if (JSON.parse(a).code < 2) answered++
    if (a === b) continue
    wrong++
    const at = [...a].findIndex((character, i) => character !== b[i])
    console.log(
      `${args.join(' ')}\n  one   …${a.slice(Math.max(0, at - 80), at + 160)}\n  other …${b.slice(Math.max(0, at - 80), at + 160)}`,
    )
  }
}
console.log(`${compared} runs compared, ${answered} of them with an answer, ${wrong} differ`)
process.exitCode = wrong > 0 || answered === 0 ? 1 : 0
