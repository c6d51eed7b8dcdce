// Hostile files by the thousand, through every command that reads any: npm run fuzz -- --minutes 5 [--from 1] [--inputs 200000]
import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { inputOf } from '../test/fuzz/mutate.mjs'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    from: { type: 'string', default: String(Date.now() % 1e9) },
    inputs: { type: 'string' },
  },
})
const ends = Date.now() + Number(values.minutes) * 60_000
const from = Number(values.from)
const most = values.inputs ? Number(values.inputs) : Number.POSITIVE_INFINITY

/** Inputs of one process: what leaks shows up as memory it may not have. */
const perProcess = 2000
const mostMegabytes = 1500
const mostSeconds = 60

let [next, done, wrong] = [from, 0, 0]
const commands = new Map()
const tell = (seed, said) => {
  wrong++
  console.log(`${seed} (${inputOf(seed).args}, ${inputOf(seed).name}): ${said}`)
}

while (Date.now() < ends && next < from + most) {
  await new Promise((resolve) => {
    const worker = fork(
      new URL('../test/fuzz/worker.mjs', import.meta.url),
      [String(next), String(Math.min(perProcess, from + most - next))],
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
      next = ended + 1
      done++
      const command = inputOf(ended).args.split(' ')[0]
      commands.set(command, (commands.get(command) ?? 0) + 1)
      for (const one of found) tell(ended, one)
      if (Date.now() > ends) worker.kill('SIGTERM')
    })
    worker.on('exit', (code, signal) => {
      clearTimeout(timer)
      if (running !== undefined && Date.now() <= ends) {
        tell(running, `the process ended: ${signal ?? code}. ${said}`)
        next = running + 1
        done++
      }
      resolve()
    })
  })
}
console.log(
  `${done} inputs from ${from} on (${[...commands].map(([name, n]) => `${name} ${n}`).join(', ')}): ${wrong === 0 ? 'nothing wrong' : `${wrong} wrong`}`,
)
process.exitCode = wrong === 0 ? 0 : 1
