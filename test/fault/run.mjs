import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { inject } from './inject.mjs'
import { damage, filesIn, layOut } from './scenarios.mjs'

const bin = fileURLToPath(new URL('../../bin/support-kit.js', import.meta.url))
const preload = new URL('./inject.mjs', import.meta.url).href

/** Runs the scenarios of `scenarios.mjs` in a folder, in this process by `main`, or in one of their own. */
export function stage(main, folder) {
  const [home, temporary] = [join(folder, 'home'), join(folder, 'temporary')]

  /** One run in this process; `fault.at` 0: none fails, the calls are counted. */
  async function run(scenario, fault) {
    fresh(scenario)
    const before = process.env.TMPDIR
    process.env.TMPDIR = temporary
    const ran = { code: 0, out: '', err: '' }
    const faults = inject({ under: [home, temporary], ...fault })
    try {
      const io = {
        out: (text) => {
          ran.out += text
        },
        err: (text) => {
          ran.err += text
        },
        ...{ stdin: Readable.from([]), env: {}, cwd: home, outIsTerminal: false, errIsTerminal: false, width: 80 },
      }
      ran.code = await main(scenario.args, io)
    } finally {
      faults.restore()
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
    return { ...ran, calls: faults.calls, files: filesIn(home), temporary: readdirSync(temporary) }
  }

  /** One run in a process of its own, killed at a call. */
  function killed(scenario, at) {
    fresh(scenario)
    const env = {
      ...process.env,
      TMPDIR: temporary,
      SUPPORT_KIT_FAULT: JSON.stringify({ under: [home, temporary], at, code: 'SIGKILL' }),
    }
    const { status, signal, stderr } = spawnSync(process.execPath, ['--import', preload, bin, ...scenario.args], {
      cwd: home,
      env,
      encoding: 'utf8',
    })
    return { code: status, signal, err: stderr, files: filesIn(home) }
  }

  function fresh(scenario) {
    layOut(scenario, home)
    rmSync(temporary, { recursive: true, force: true })
    mkdirSync(temporary, { recursive: true })
  }

  /** The scenario without a fault: its calls, and the files before and behind it. */
  async function usual(scenario) {
    const whole = await run(scenario, { at: 0 })
    layOut(scenario, home)
    return { ...whole, before: filesIn(home) }
  }

  return {
    usual,
    /** What is wrong when one call fails: nothing, or sentences. */
    async failing(scenario, usually, at, code) {
      const ran = await run(scenario, { at, code })
      const call = usually.calls[at - 1]
      const wrong = damage(scenario, { before: usually.before, whole: usually.files, after: ran.files })
      if (ran.code !== 2) {
        if (ran.code !== usually.code) wrong.push(`exit ${ran.code}: ${ran.err.trim()}`)
        // a call that the run can do without
        else if (JSON.stringify([ran.files, ran.out]) !== JSON.stringify([usually.files, usually.out]))
          wrong.push(`exit ${ran.code} with another result`)
      } else if (!/^support-kit: \S/m.test(ran.err)) wrong.push('exit 2 without a word')
      if (ran.temporary.length > 0 && !call?.startsWith('rm')) wrong.push('the temporary folder is left')
      return wrong.map((what) => `${scenario.name}, call ${at} (${call}) with ${code}: ${what}`)
    },
    /** The same for a process that is killed at a call. */
    dying(scenario, usually, at) {
      const ran = killed(scenario, at)
      const wrong = damage(scenario, { before: usually.before, whole: usually.files, after: ran.files, killed: true })
      if (ran.signal !== 'SIGKILL' && ran.code !== usually.code) wrong.push(`exit ${ran.code}: ${ran.err.trim()}`)
      return { reached: ran.signal === 'SIGKILL', wrong: wrong.map((what) => `${scenario.name}, killed at call ${at}: ${what}`) }
    },
  }
}
