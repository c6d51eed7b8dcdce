import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Run } from '../../../src/cli/run.ts'
import { watchRun } from '../../../src/cli/watch-run.ts'

const cwd = mkdtempSync(join(tmpdir(), 'watch-'))
afterAll(() => rmSync(cwd, { recursive: true }))
const file = (name: string, head: readonly number[], size: number) => {
  writeFileSync(join(cwd, name), Buffer.from(head))
  truncateSync(join(cwd, name), size)
  return name
}
const [zip, envelope] = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** What stands on a terminal when a run on these files begins. */
async function begun(files: readonly string[], { quiet = false, terminal = true } = {}): Promise<string> {
  const said: string[] = []
  const io = { err: (text: string) => said.push(text), errIsTerminal: terminal, env: {}, width: 80, cwd }
  const line = await watchRun({ io, lang: 'en' } as unknown as Run, quiet, undefined, files, 'lint')
  const first = said.join('')
  line.clear()
  return first
}

test('a line stands from the start where the files are large, a workbook from a smaller size on', async () => {
  const text = file('a.csv', [0x61], 20 << 20)
  expect(await begun([text])).toContain('0 %')
  expect(await begun([file('b.csv', [0x61], 1 << 20)])).toBe('')
  expect(await begun([file('b.xlsx', zip!, 1 << 20)])).toContain('0 %')
  expect(await begun([file('c.xlsx', zip!, 1 << 12), '-', 'nowhere.csv'])).toBe('')
  expect(await begun([text], { quiet: true })).toBe('')
  expect(await begun([text], { terminal: false })).toBe('')
})

test('none beside the question for the password of a locked workbook', async () => {
  const locked = file('locked.xlsx', envelope!, 2 << 20)
  expect(await begun([locked, file('d.csv', [0x61], 20 << 20)])).toBe('')
})
