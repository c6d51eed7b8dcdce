import { describe, expect, test } from 'vitest'
import { openSession } from '../../../src/duckdb/session.ts'
import { UserError } from '../../../src/errors.ts'
import { type Doing, reasons } from '../../../src/files/messages/system.ts'
import { systemError, unforeseen } from '../../../src/files/system-error.ts'

const system = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: what Node says`), { code, syscall: 'open', ...more })
const doings: readonly Doing[] = [
  { does: 'read', name: 'tickets.csv' },
  { does: 'read', name: '-' },
  { does: 'write', flag: '--output', name: 'report.md' },
  { does: 'keep', name: '/tmp' },
  { does: 'print' },
  { does: 'open', name: 'tickets.csv' },
]

describe.each([...Object.keys(reasons), 'EWHATEVER'])('%s', (code) => {
  test.each(doings)('$does: what, where and what to try, in both languages', (doing) => {
    const error = systemError(system(code), doing) as UserError
    expect(error).toBeInstanceOf(UserError)
    for (const text of [error.text, error.hint!]) {
      expect(text.en).toMatch(/^\S.*[.)]$/s)
      expect(text.ko).toMatch(/[가-힣].*[.)]$/s)
      expect(text.en + text.ko).not.toMatch(/undefined|Node says/)
    }
    if ('name' in doing && doing.name !== '-') for (const said of Object.values(error.text)) expect(said).toContain(doing.name)
    if ('flag' in doing) for (const said of Object.values(error.text)) expect(said).toMatch(/^--output: /)
  })
})

test('an error that is not of the system stays what it is, and so does one that no file is behind', () => {
  const bug = new TypeError('x is not a function')
  expect([systemError(bug, { does: 'print' }), unforeseen(bug)]).toEqual([bug, bug])
  const noFile = system('EBADF', { syscall: 'write' })
  expect(unforeseen(noFile)).toBe(noFile)
})

test('what nobody foresaw names the path, where the system does', () => {
  expect((unforeseen(system('ELOOP', { path: '/shop/a' })) as UserError).text.en).toBe(
    'Cannot use /shop/a: its symbolic links lead in a circle.',
  )
  expect((unforeseen(system('EIO', { syscall: 'read' })) as UserError).text.en).toBe(
    'Cannot read a file: the disk reports an error (EIO).',
  )
})

describe('what DuckDB says of a disk', () => {
  const refused = async (...queries: string[]) => {
    const session = await openSession()
    try {
      for (const sql of queries) await session.run(sql)
      return undefined
    } catch (error) {
      return error
    } finally {
      session.close()
    }
  }
  test('that is full: the folder for temporary files', async () => {
    const error = await refused(
      "SET memory_limit = '40MB'; SET max_temp_directory_size = '1MB'",
      'CREATE TABLE big AS SELECT i, repeat(i::VARCHAR, 20) AS text FROM range(2000000) t(i) ORDER BY hash(i)',
    )
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).text.en).toMatch(
      /^The folder for temporary files, .* cannot be used: no space left on the disk\.$/,
    )
    expect((error as UserError).hint!.ko).toContain('TMPDIR')
  })
  test('of a file that is gone: which', async () => {
    const error = await refused("SELECT * FROM read_csv('/nonexistent/tickets.csv', columns = {a: 'VARCHAR'})")
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).text.ko).toContain('/nonexistent/tickets.csv')
  })
  test('of a query that is wrong: a bug of ours', async () => {
    const error = await refused('SELECT nothing_like_it')
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(UserError)
  })
})
