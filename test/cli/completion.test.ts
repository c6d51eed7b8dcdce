import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkNames } from '../../src/check/check.ts'
import { wordsOf } from '../../src/cli/completion/line.ts'
import { shellNames } from '../../src/cli/completion/shell.ts'
import { insightNames } from '../../src/insights/insight.ts'
import { ruleNames } from '../../src/lint/rule.ts'
import { metricNames } from '../../src/metrics/metric.ts'
import { reasonNames } from '../../src/todo/reason.ts'
import { run, teahouse } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'teahouse-'))
beforeAll(() => symlinkSync(join(import.meta.dirname, '../../bin/support-kit.js'), join(home, 'support-kit')))
afterAll(() => rmSync(home, { recursive: true }))

/** A real shell, in the teahouse, with the built command on its path. */
const inShell = (name: string, args: readonly string[]) =>
  spawnSync(name, args, {
    cwd: teahouse,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${home}${delimiter}${process.env.PATH}`,
      LANG: 'C.UTF-8',
      HOME: home,
      ZDOTDIR: home,
      TERM: 'xterm',
    },
  })
const isThere = (name: string) => spawnSync(name, ['--version']).status === 0

/** What is offered behind a line, as the scripts get it. */
async function offered(line: string, world = {}): Promise<string[]> {
  const { code, out } = await run(['complete', '--', line], world)
  expect(code).toBe(0)
  return out.split('\n').flatMap((one) => one.split('\t', 1)[0] || [])
}

describe('what is offered', () => {
  test.each([
    ['support-kit ins', ['insights', 'inspect']],
    ['support-kit templates s', ['show']],
    ['support-kit help rep', ['report', 'reply']],
    ['support-kit metrics --fo', ['--format']],
    ['support-kit metrics --format ', ['csv', 'json', 'markdown', 'table', 'xlsx']],
    ['support-kit metrics --format=j', ['--format=json']],
    ['support-kit metrics -f m', ['markdown']],
    ['support-kit metrics --zone Asia/Seo', ['Asia/Seoul']],
    ['support-kit metrics tickets.csv --only "channel=email,ch', ['channel=email,channel=']],
    ['support-kit lint --rule no-vague:', ['no-vague:off', 'no-vague:warn', 'no-vague:error']],
    ['support-kit reply lost', ['lost-order']],
    ['support-kit check draft.md --scenario lost', ['lost-order']],
    ['support-kit templates show lost', ['lost-order']],
    ['support-kit completion ', [...shellNames()]],
    ['support-kit metrics tick', [':files']],
    ['support-kit metrics --orders ', [':files']],
    ['support-kit metrics --orders=', [':files']],
    ['support-kit init ', [':folders']],
    ['support-kit metrics -- --', [':files']],
    ['support-kit metrics --from ', []],
    ['support-kit nonsense --', ['--version', '--lang', '--debug', '--help']],
    ['support-kit metrics --nonsense=', []],
    ['', ['metrics']],
  ])('%s', async (line, expected) => {
    const found = await offered(line)
    if (line.includes('nonsense') || line === '') expect(found).toEqual(expect.arrayContaining(expected))
    else expect(found).toEqual(expected)
  })

  test('ids of every room', async () => {
    expect(await offered('support-kit metrics -m ')).toEqual(metricNames())
    expect(await offered('support-kit insights --only ')).toEqual(expect.arrayContaining([...insightNames(), 'channel=']))
    expect(await offered('support-kit todo --only ')).toEqual(expect.arrayContaining([...reasonNames(), 'channel=']))
    expect(await offered('support-kit lint --rule ')).toEqual(ruleNames().map((id) => `${id}:`))
    expect(await offered('support-kit check --rule ')).toEqual(checkNames().map((id) => `${id}:`))
    expect(await offered('support-kit explain ')).toEqual(
      expect.arrayContaining([...metricNames(), ...ruleNames(), ...checkNames(), ...insightNames()]),
    )
  })

  test('a flag that takes one value is offered once', async () => {
    expect(await offered('support-kit metrics --month 2026-10 --mo')).toEqual([])
    expect(await offered('support-kit metrics --orders orders.csv --orde')).toContain('--orders')
  })

  test('the team’s own templates, and none of them where the settings are broken', async () => {
    const cwd = mkdtempSync(join(home, 'shop-'))
    await run(['init'], { cwd })
    expect(await offered('support-kit reply order-', { cwd })).toEqual(['order-problem'])
    writeFileSync(join(cwd, 'support-kit.yaml'), 'templates: [\n')
    expect(await offered('support-kit reply lost-o', { cwd })).toEqual(['lost-order'])
  })

  test('descriptions are in the language of the line', async () => {
    const { out } = await run(['complete', '--', 'support-kit metrics --lang ko --month'])
    expect(out).toMatch(/^--month\t[가-힣 ]+\n$/)
  })

  test('a line is parted as shells part it', () => {
    expect(wordsOf(`support-kit reply 'a b' "c'd" e\\ f  g=`)).toEqual(['support-kit', 'reply', 'a b', "c'd", 'e f', 'g='])
    expect(wordsOf('support-kit ')).toEqual(['support-kit', ''])
  })
})

describe('in bash', () => {
  const complete = (line: string, word = line.split(/[\s=:]/).at(-1)!) => {
    const script = `eval "$(support-kit completion bash)"
      COMP_LINE=$1 COMP_POINT=\${#1}; _support_kit support-kit "$2" ''
      printf '%s\\n' "\${COMPREPLY[@]}"`
    return inShell('bash', ['--norc', '-c', script, 'bash', line, word]).stdout.split('\n').filter(Boolean)
  }

  test.each([
    ['support-kit ins', ['insights', 'inspect']],
    // bash puts the answer behind = and :
    ['support-kit metrics --format=j', ['json']],
    ['support-kit lint --rule no-vague:w', ['warn']],
    ['support-kit metrics tick', []],
  ])('%s', (line, expected) => {
    expect(complete(line)).toEqual(expected)
  })

  test('what is typed is not run', () => {
    expect(complete(`support-kit metrics $(touch ${home}/run) 'a;touch ${home}/run' --fo`)).toEqual(['--format'])
    expect(() => readFileSync(join(home, 'run'))).toThrow()
  })
})

describe('in zsh, where it is installed', () => {
  // a terminal of its own, in which keys are pressed
  const pressed = `zmodload zsh/zpty; zpty -b shell zsh -i
    reads() {
      local out seen n
      for n in {1..150}; do
        while zpty -r -t shell out; do seen+=$out; done
        [[ $seen == *$1* ]] && break
        sleep 0.1
      done
      print -rn -- "$seen"
    }
    reads 'teahouse> '; zpty -w -n shell "$1"$'\\t'; reads "$2"`
  beforeAll(() =>
    writeFileSync(
      join(home, '.zshrc'),
      `PS1='teahouse> '; autoload -Uz compinit; compinit -u -d $HOME/zcompdump; eval "$(support-kit completion zsh)"\n`,
    ),
  )
  test.skipIf(!isThere('zsh')).each([
    ['support-kit met', 'metrics'],
    ['support-kit metrics --format=j', '--format=json'],
    ['support-kit metrics tick', 'tickets.csv'],
    ['support-kit metrics --orders=ord', 'orders.csv'],
    ['support-kit lint --rule no-vague:w', 'no-vague:warn'],
  ])('%s', { timeout: 30_000 }, (line, expected) => {
    expect(inShell('zsh', ['-f', '-c', pressed, 'zsh', line, expected]).stdout).toContain(expected)
  })
})

describe('in fish, where it is installed', () => {
  test.skipIf(!isThere('fish')).each([
    ['support-kit met', 'metrics\tcompute metrics'],
    ['support-kit metrics --format=j', '--format=json'],
    ['support-kit metrics tick', 'tickets.csv'],
    ['support-kit metrics --orders=ord', '--orders=orders.csv'],
    ['support-kit lint --rule no-vague:w', 'no-vague:warn'],
  ])('%s', { timeout: 30_000 }, (line, expected) => {
    const script = 'support-kit completion fish | source; complete -C $argv[1]'
    const [first] = inShell('fish', ['--no-config', '-c', script, line]).stdout.split('\n')
    expect(first).toContain(expected)
  })
})

describe('in PowerShell, where it is installed', () => {
  test.skipIf(!isThere('pwsh')).each([
    ['support-kit met', 'metrics'],
    ['support-kit metrics --format ', 'csv'],
    ['support-kit metrics -m csat,f', "'csat,first-response'"],
  ])('%s', { timeout: 60_000 }, (line, expected) => {
    const script = `support-kit completion powershell | Out-String | Invoke-Expression
      (TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches[0].CompletionText`
    expect(inShell('pwsh', ['-NoProfile', '-Command', script]).stdout.trim()).toBe(expected)
  })
})

test('a shell that there is none of', async () => {
  const { code, err } = await run(['completion', 'tcsh'])
  expect(code).toBe(2)
  expect(err).toContain('bash, fish, powershell, zsh')
})
