import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/config.ts'
import { RunFiles } from '../../src/files/files.ts'
import { systemError } from '../../src/files/system-error.ts'
import { answer, ask, errorCodes, loadTemplate, openSession, probe, settings, UserError } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'errors-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return name
}
const open = (name: string) => probe(name, { cwd: folder, stdin: process.stdin, temp: () => join(folder, 'temporary') })
const answered = async (name: string) => {
  const session = await openSession()
  try {
    return await answer(session, { ...ask('UTC'), metrics: ['volume'], tickets: [await open(name)] })
  } finally {
    session.close()
  }
}

test.each<[string, () => unknown]>([
  ['invalid-value', () => settings({ rules: { 'no-vage': 'off' } }, { rules: [] }, ['no-vague'], 'lint')],
  ['not-found', () => open('nowhere.csv')],
  ['not-found', () => loadTemplate('no-such-template', 'en')],
  ['unreadable-file', () => open('.')],
  ['unreadable-file', () => open(write('book.xlsx', 'PK\u0003\u0004[Content_Types].xml'))],
  ['missing-data', () => answered(write('table.csv', 'a,b\n1,2\n'))],
  ['missing-data', () => answered(write('header.csv', 'ticket id,created at\n'))],
  [
    'invalid-settings',
    () =>
      loadConfig(
        { cwd: folder, firstFile: undefined, named: { file: write('s.yaml', 'lang: kr\n'), by: '--config' }, home: undefined },
        () => {},
      ),
  ],
  ['cannot-write', () => new RunFiles(folder).output('--output', '.')],
  [
    'system',
    () => {
      throw systemError(Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' }), { does: 'print' })
    },
  ],
])('%s', async (code, fails) => {
  const error: unknown = await Promise.resolve()
    .then(fails)
    .catch((thrown) => thrown)
  expect(error).toBeInstanceOf(UserError)
  expect((error as UserError).code).toBe(code)
})

test.each(['docs/api.md', 'docs/api.ko.md'])('%s lists the codes, and no other', (page) => {
  const [, table] = readFileSync(join(import.meta.dirname, '../..', page), 'utf8').split('| `code` | |')
  const rows = table!.split('\n\n')[0]!.matchAll(/^\| `([\w-]+)` \|/gm)
  expect([...rows].map(([, code]) => code)).toEqual([...errorCodes])
})
