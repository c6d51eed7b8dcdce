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
const [setup, install, work] = action.runs.steps as [Step, Step, Step]
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
function ran(step: Step, inputs: Record<string, string>, more: Record<string, string> = {}): string[] {
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
    env: { PATH: `${bin}:${process.env.PATH}`, RUNNER_TEMP: temp, ...env, ...more },
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
    for (const { run, shell, env } of [install, work]) {
      expect(run).not.toContain('${{')
      expect(shell).toBe('bash')
      for (const name of Object.keys(env!)) expect(run).toMatch(new RegExp(`\\$${name}\\b`))
    }
    const inputs = [...read('action.yml').matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map((m) => m[1])
    expect([...new Set(inputs)].sort()).toEqual(Object.keys(action.inputs).sort())
    for (const { description, default: value } of Object.values(action.inputs)) {
      expect(description).not.toBe('')
      expect(typeof value).toBe('string')
    }
    expect(setup.uses).toMatch(/^actions\/setup-node@[0-9a-f]{40}$/)
    // an action of others is what it was when it was looked at, whatever its tags name later
    const workflows = ['action.yml', '.github/workflows/ci.yml', 'docs/ci.md', 'docs/ci.ko.md']
    const used = workflows.flatMap((file) => [...read(file).matchAll(/uses: (actions\/\S+)/g)].map(([, name]) => name!))
    expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([])
  })

  test('installs the version of this package, on a Node that runs it, without the database unless exports are read', () => {
    expect(action.inputs.version!.default).toBe(version)
    expect(Number(action.inputs['node-version']!.default)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)![0]))
    const plain = ran(install, {})
    expect(plain).toContain('--omit=optional')
    expect(plain.at(-1)).toBe(`support-kit@${version}`)
    expect(ran(install, { usage: 'tickets.csv' })).not.toContain('--omit=optional')
    expect(ran(install, { command: 'metrics' })).not.toContain('--omit=optional')
    for (const version of hostile) expect(() => ran(install, { version })).toThrow()
    for (const command of [...hostile, 'templates', '']) expect(() => ran(install, { command })).toThrow()
  })

  test('without inputs: what the settings say', () => expect(ran(work, {})).toEqual(['lint', '--format=auto', '--']))

  test('inputs become flags and files, one a line', () => {
    const given = ran(work, { path: 'tags.yaml\nmore tags/*.csv\n', preset: 'strict', usage: 'a.csv\nb.csv', 'fail-on': 'warn' })
    expect(given).toEqual([
      ...['lint', '--preset=strict', '--fail-on=warn', '--usage=a.csv', '--usage=b.csv', '--format=auto'],
      ...['--', 'tags.yaml', 'more tags/*.csv'],
    ])
  })

  const named = ['preset', 'fail-on', 'max-warnings', 'baseline', 'usage', 'macros', 'orders', 'metrics', 'month', 'fail-if']
  test.each(hostile)('%s stays a value wherever it is given', (evil) => {
    for (const command of ['lint', 'check', 'metrics'])
      for (const name of ['path', 'config', 'format', 'output', ...named]) {
        const given = ran(work, { command, [name]: evil })
        expect(given[0]).toBe(command)
        expect(given.filter((arg) => arg.includes(evil))).toHaveLength(1)
        if (name === 'path') expect(given.slice(-2)).toEqual(['--', evil])
        else expect(given).toContain(`--${name === 'metrics' ? 'metric' : name}=${evil}`)
        expect(existsSync(join(temp, 'work/pwned'))).toBe(false)
      }
  })

  const shop = join(root, 'fixtures/teahouse')
  test.each([
    [
      'lint',
      {
        path: 'tags.yaml',
        preset: 'recommended',
        'fail-on': 'error',
        baseline: 'known.yaml',
        format: 'sarif',
        output: 'tags.sarif',
      },
    ],
    [
      'check',
      {
        path: 'reply.md',
        preset: 'recommended',
        'fail-on': 'sure',
        'max-warnings': '9',
        baseline: 'known.yaml',
        output: 'reply.md.json',
      },
    ],
    [
      'metrics',
      {
        ...{
          path: join(shop, 'tickets.csv'),
          orders: join(shop, 'orders.csv'),
          metrics: 'volume,contact-rate',
          month: '2026-10',
        },
        ...{ 'fail-if': 'volume.tickets > 100000\ncontact-rate.rate > 1', format: 'json', output: 'numbers.json' },
      },
    ],
  ])('every flag it gives is one that the command has: %s', async (command, inputs) => {
    writeFileSync(join(temp, 'work/tags.yaml'), '- id: carrier-delay\n  kind: cause\n  owner: carrier\n')
    writeFileSync(join(temp, 'work/reply.md'), 'Dear Mina,\n\nThank you for the photo. A new cup left today.\n')
    writeFileSync(join(temp, 'work/known.yaml'), 'version: 1\nentries: []\n')
    writeFileSync(join(temp, 'work/kit.yaml'), 'lang: en\n')
    const given = ran(work, { command, config: 'kit.yaml', ...inputs })
    const { code, err } = await run(given, { cwd: join(temp, 'work') })
    expect([code, err.split('\n').at(-2)]).toEqual([0, `Wrote ${inputs.output}.`])
  })

  test('numbers go to the log and to the job summary, with what a condition says, and their exit code counts', () => {
    writeFileSync(
      join(bin, 'support-kit'),
      `#!/bin/bash\nprintf '%s\\0' "$@" > "${join(temp, 'given')}"\necho '| Tickets |'\necho '--fail-if: the value is 12' >&2\nexit 1\n`,
    )
    const summary = join(temp, 'summary.md')
    writeFileSync(summary, '# before\n')
    const failed = () => ran(work, { command: 'metrics', path: 'tickets.csv' }, { GITHUB_STEP_SUMMARY: summary })
    expect(failed).toThrow(expect.objectContaining({ status: 1, stdout: Buffer.from('| Tickets |\n') }))
    expect(readFileSync(summary, 'utf8')).toBe('# before\n| Tickets |\n    --fail-if: the value is 12\n')
    expect(readFileSync(join(temp, 'given'), 'utf8').split('\0')).toContain('--format=markdown')
    standIn(join(bin, 'support-kit'))
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
