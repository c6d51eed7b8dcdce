// Hostile files by the thousand, through every command that reads any: npm run fuzz -- --minutes 5 [--from 1] [--inputs 200000]
// [--kept FILE]. With a file, counts are kept there, and the next run goes on where this one ended.
import { fork } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { inputOf } from '../test/fuzz/mutate.mjs'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    from: { type: 'string', default: String(Date.now() % 1e9) },
    inputs: { type: 'string' },
    kept: { type: 'string' },
  },
})
const ends = Date.now() + Number(values.minutes) * 60_000
const most = values.inputs ? Number(values.inputs) : Number.POSITIVE_INFINITY
const { kept } = values
/** What is known of all runs that keep their counts in one file. `wrong`: number of an input → what was said of it */
const counts =
  kept && existsSync(kept)
    ? JSON.parse(readFileSync(kept, 'utf8'))
    : { from: Number(values.from), next: Number(values.from), commands: {}, wrong: {} }
const keep = () => {
  if (!kept) return
  writeFileSync(`${kept}.new`, `${JSON.stringify(counts, null, 2)}\n`)
  renameSync(`${kept}.new`, kept)
}

/** Inputs of one process: what leaks shows up as memory it may not have. */
const perProcess = 2000
const mostMegabytes = 1500
const mostSeconds = 60

const done = () => counts.next - counts.from
const tell = (seed, said) => {
  counts.wrong[seed] = [...(counts.wrong[seed] ?? []), said]
  console.log(`${seed} (${inputOf(seed).args}, ${inputOf(seed).name}): ${said}`)
}

while (Date.now() < ends && done() < most) {
  await new Promise((resolve) => {
    const worker = fork(
      new URL('../test/fuzz/worker.mjs', import.meta.url),
      [String(counts.next), String(Math.min(perProcess, most - done()))],
      {
        // in processes that run hundreds of commands, regular expressions that V8 compiled anew after some uses rarely crash Node 20
        execArgv: [`--max-old-space-size=${mostMegabytes}`, '--no-regexp-tier-up'],
        silent: true,
      },
    )
    let [running, timer, said] = [undefined, undefined, '']
    worker.stderr.on('data', (text) => {
      said = (said + text).slice(-300)
    })
    worker.on('message', ({ begins, ends: ended, wrong: found = [] }) => {
      clearTimeout(timer)
      if (begins !== undefined) {
        running = begins
        timer = setTimeout(() => {
          said = `hangs for ${mostSeconds} s`
          worker.kill('SIGKILL')
        }, mostSeconds * 1000)
        return
      }
      running = undefined
      counts.next = ended + 1
      const command = inputOf(ended).args.split(' ')[0]
      counts.commands[command] = (counts.commands[command] ?? 0) + 1
      for (const one of found) tell(ended, one)
      if (ended % 100 === 0) keep()
      if (Date.now() > ends) worker.kill('SIGTERM')
    })
    worker.on('exit', (code, signal) => {
      clearTimeout(timer)
      if (running !== undefined && Date.now() <= ends) {
        tell(running, `the process ended: ${signal ?? code}. ${said}`)
        counts.next = running + 1
      }
      resolve()
    })
  })
}
keep()
const wrong = Object.keys(counts.wrong).length
const byCommand = Object.entries(counts.commands).map(([name, n]) => `${name} ${n}`)
console.log(
  `${done()} inputs from ${counts.from} on (${byCommand.join(', ')}): ${wrong === 0 ? 'nothing wrong' : `${wrong} wrong`}`,
)
process.exitCode = wrong === 0 ? 0 : 1
