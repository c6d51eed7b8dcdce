import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import type { Io } from '../../src/terminal/io.ts'
import { type Code, type Scenario, stage, type Usual } from '../fault/run.mjs'
import { scenarios } from '../fault/scenarios.mjs'

// all calls, one after the other: npm run fault
const folder = mkdtempSync(join(tmpdir(), 'teahouse-fault-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const here = stage(main, folder)
const codes: readonly Code[] = ['ENOSPC', 'EIO', 'EACCES', 'PART']

/** Calls that put something on the disk, and every ninth of the others. */
const sample = ({ calls }: Usual) =>
  calls.flatMap((name, i) => (/^(mkdir|mkdtemp|write|fsync|rename)/.test(name) || i % 9 === 0 ? [{ at: i + 1, name }] : []))

describe.skipIf(process.platform === 'win32')('a call that fails leaves inputs whole, and outputs whole or as they were', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    await here.usual(scenario)
    const usually = await here.usual(scenario)
    expect(Object.keys(usually.files)).toEqual(expect.arrayContaining([...scenario.writes]))
    expect(usually.files).not.toEqual(usually.before)
    const wrong: string[] = []
    for (const [i, { at, name }] of sample(usually).entries()) {
      const code = codes[i % (name === 'writeSync' ? 4 : 3)]!
      wrong.push(...(await here.failing(scenario, usually, at, code)))
    }
    expect(wrong).toEqual([])
  })
})

describe('the harness sees harm', () => {
  const scenario: Scenario = { name: 'naive', files: { 'tags.yaml': 'tags: [a]\n' }, args: [], writes: ['tags.yaml'] }
  const naive = async (_: readonly string[], { cwd, err }: Io) => {
    try {
      readFileSync(join(cwd, 'tags.yaml'))
      writeFileSync(join(cwd, 'tags.yaml'), 'tags: [b]\n')
      return 0
    } catch (error) {
      err(`support-kit: ${error}`)
      return 2
    }
  }
  const { usual, failing } = stage(naive, join(folder, 'naive'))
  test('in a file that is emptied before it is written, and in a failure that is not told', async () => {
    const usually = await usual(scenario)
    expect(usually.calls).toEqual(expect.arrayContaining(['readFileSync', 'writeFileSync']))
    const found = await Promise.all([failing(scenario, usually, usually.calls.indexOf('writeFileSync') + 1, 'PART')])
    expect(found.flat()).toEqual([expect.stringContaining('tags.yaml is half written')])
    const silent = stage(async () => 0, join(folder, 'silent'))
    expect(await silent.failing(scenario, usually, 1, 'EIO')).toEqual([expect.stringContaining('exit 0 with another result')])
  })
})

test.skipIf(process.platform === 'win32')('a run that is killed while it writes leaves the old file or the new one', async () => {
  const scenario = scenarios.find(({ name }) => name === 'lint --fix')!
  const usually = await here.usual(scenario)
  for (const name of ['writeSync', 'renameSync']) {
    const at = usually.calls.indexOf(name) + 1
    expect(here.dying(scenario, usually, at)).toEqual({ reached: true, wrong: [] })
  }
})
