import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { run, words } from './run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

interface Step {
  name?: string
  uses?: string
  shell?: string
  run?: string
  env?: Record<string, string>
}
interface Action {
  inputs: Record<string, { description: string; default: string }>
  runs: { using: string; steps: Step[] }
}
const action = parse(read('action.yml')) as Action
const [setup, install, lint] = action.runs.steps as [Step, Step, Step]
const { version, engines } = JSON.parse(read('package.json')) as { version: string; engines: { node: string } }

/** A folder with a stand-in for npm and for the installed program: each writes down what it was given. */
const temp = mkdtempSync(join(tmpdir(), 'action-'))
afterAll(() => rmSync(temp, { recursive: true }))
const bin = join(temp, 'support-kit/node_modules/.bin')
mkdirSync(bin, { recursive: true })
mkdirSync(join(temp, 'work'))
const standIn = (file: string) => {
  writeFileSync(file, `#!/bin/bash\nprintf '%s\\0' "$@" > "${join(temp, 'given')}"\n`)
  chmodSync(file, 0o755)
}
standIn(join(bin, 'support-kit'))
standIn(join(bin, 'npm'))

/** Runs a step as a runner does: its script as a file, inputs in the environment only. Gives the arguments of what it called. */
function ran(step: Step, inputs: Record<string, string>): string[] {
  const env = Object.fromEntries(
    Object.entries(step.env!).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)![1]!
      return [name, inputs[input] ?? action.inputs[input]!.default]
    }),
  )
  const script = join(temp, 'step.sh')
  writeFileSync(script, step.run!)
  rmSync(join(temp, 'given'), { force: true })
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: join(temp, 'work'),
    env: { PATH: `${bin}:${process.env.PATH}`, RUNNER_TEMP: temp, ...env },
    stdio: 'pipe',
  })
  return readFileSync(join(temp, 'given'), 'utf8').split('\0').slice(0, -1)
}

const hostile = [
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  '--fix',
  '-o pwned',
  '* $HOME \\ tags.yaml',
  `$${'{{'} github.token }}`,
]

describe('action.yml', () => {
  test('no input stands in a shell line, and every input is used', () => {
    expect(action.runs.using).toBe('composite')
    for (const { run, shell, env } of [install, lint]) {
      expect(run).not.toContain('${{')
      expect(shell).toBe('bash')
      for (const name of Object.keys(env!)) expect(run).toContain(`$${name}"`)
    }
    const used = [...read('action.yml').matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map((m) => m[1])
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
    for (const { description, default: value } of Object.values(action.inputs)) {
      expect(description).not.toBe('')
      expect(typeof value).toBe('string')
    }
    expect(setup.uses).toMatch(/^actions\/setup-node@v\d+$/)
  })

  test('installs the version of this package, on a Node that runs it, without the database unless exports are read', () => {
    expect(action.inputs.version!.default).toBe(version)
    expect(Number(action.inputs['node-version']!.default)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)![0]))
    const plain = ran(install, {})
    expect(plain).toContain('--omit=optional')
    expect(plain.at(-1)).toBe(`support-kit@${version}`)
    expect(ran(install, { usage: 'tickets.csv' })).not.toContain('--omit=optional')
    for (const version of hostile) expect(() => ran(install, { version })).toThrow()
  })

  test('without inputs: what the settings say', () => expect(ran(lint, {})).toEqual(['lint', '--format=auto', '--']))

  test('inputs become flags and files, one a line', () => {
    const given = ran(lint, { path: 'tags.yaml\nmore tags/*.csv\n', preset: 'strict', usage: 'a.csv\nb.csv', 'fail-on': 'warn' })
    expect(given).toEqual([
      'lint',
      '--preset=strict',
      '--fail-on=warn',
      '--format=auto',
      '--usage=a.csv',
      '--usage=b.csv',
      '--',
      'tags.yaml',
      'more tags/*.csv',
    ])
  })

  test.each(hostile)('%s stays a value wherever it is given', (evil) => {
    const names = ['path', 'preset', 'fail-on', 'max-warnings', 'baseline', 'usage', 'config', 'format', 'output']
    for (const name of names) {
      const given = ran(lint, { [name]: evil })
      expect(given.filter((arg) => arg.includes(evil))).toHaveLength(1)
      if (name === 'path') expect(given.slice(-2)).toEqual(['--', evil])
      else expect(given).toContain(`--${name}=${evil}`)
      expect(existsSync(join(temp, 'work/pwned'))).toBe(false)
    }
  })

  test('every flag it gives is one that lint has', async () => {
    writeFileSync(join(temp, 'work/tags.yaml'), '- id: carrier-delay\n  kind: cause\n  owner: carrier\n')
    writeFileSync(join(temp, 'work/known.yaml'), 'version: 1\nentries: []\n')
    writeFileSync(join(temp, 'work/kit.yaml'), 'lang: en\n')
    const given = ran(lint, {
      ...{ path: 'tags.yaml', preset: 'recommended', 'fail-on': 'error', 'max-warnings': '3', baseline: 'known.yaml' },
      ...{ config: 'kit.yaml', format: 'sarif', output: 'tags.sarif' },
    })
    const { code, err } = await run(given, { cwd: join(temp, 'work') })
    expect([code, err]).toEqual([0, 'Wrote tags.sarif.\n'])
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as Record<string, string>[]
  test('runs lint on the usual files', async () => {
    expect(hook).toMatchObject({ id: 'support-kit-lint', language: 'node', require_serial: true })
    const files = new RegExp(hook!.files!)
    for (const name of ['taxonomy.yaml', 'shop/taxonomy.yml', 'taxonomy.json', 'taxonomy.csv']) expect(name).toMatch(files)
    for (const name of ['my-taxonomy.yaml', 'taxonomy.yaml.bak', 'tickets.csv']) expect(name).not.toMatch(files)
    const [program, ...argv] = words(hook!.entry!)
    expect(program).toBe('support-kit')
    writeFileSync(join(temp, 'work/taxonomy.yaml'), '- id: carrier-delay\n  kind: cause\n  owner: carrier\n')
    expect((await run([...argv, 'taxonomy.yaml'], { cwd: join(temp, 'work') })).code).toBe(0)
  })
})
