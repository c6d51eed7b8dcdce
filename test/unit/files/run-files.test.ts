import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { RunFiles } from '../../../src/files/files.ts'
import { outputStream, write, writeAll } from '../../../src/files/output.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'teahouse-files-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  writeFileSync(join(home, 'tickets.csv'), 'id\n1\n')
  mkdirSync(join(home, 'reports'))
})
const at = (name: string) => join(home, name)
const reading = (...names: string[]) => {
  const files = new RunFiles(home)
  files.reads(names)
  return files
}
const windows = process.platform === 'win32'

describe('what is read is not written over', () => {
  test.each(['tickets.csv', './reports/../tickets.csv'])('by its path: %s', async (name) => {
    await expect(reading('tickets.csv').output('--output', name)).rejects.toThrow(/one of the input files/)
  })
  test('by its absolute path', async () => {
    await expect(reading(at('tickets.csv')).output('--output', 'tickets.csv')).rejects.toThrow(/one of the input files/)
  })
  test('by a hard link', async () => {
    linkSync(at('tickets.csv'), at('same.csv'))
    await expect(reading('tickets.csv').output('--output', 'same.csv')).rejects.toThrow(/one of the input files/)
  })
  test.skipIf(windows)('by a link, and by a folder that is one', async () => {
    symlinkSync('tickets.csv', at('link.csv'))
    symlinkSync('.', at('here'))
    for (const name of ['link.csv', 'here/tickets.csv'])
      await expect(reading('tickets.csv').output('--output', name)).rejects.toThrow(/one of the input files/)
    await expect(reading('link.csv').output('--output', 'tickets.csv')).rejects.toThrow(/one of the input files/)
  })
  test('nor is a template in the folder of templates, where other files are', async () => {
    mkdirSync(at('templates/en'), { recursive: true })
    for (const name of ['templates/en/late.md', 'templates/en/macros.csv']) writeFileSync(at(name), 'mine')
    const files = reading()
    files.templates.push('templates')
    await expect(files.output('--output', 'templates/en/late.md')).rejects.toThrow(/one of the input files/)
    expect(await files.output('--output', 'templates/en/macros.csv')).toBeDefined()
    expect(await files.output('--output', 'templates/en/new.md')).toBeDefined()
    expect(await files.template('new', 'templates/en/late.md')).toBeDefined()
  })
  test('other files are written, and standard output is none', async () => {
    const files = reading('tickets.csv', '-', '*.csv', 'nowhere.csv')
    expect(await files.output('--output', 'reports/out.csv')).toMatchObject({ path: join(home, 'reports/out.csv') })
    expect([await files.output('--output', '-'), await files.output('--output', undefined)]).toEqual([undefined, undefined])
  })
})

test('two outputs are not the same file, whatever they are called', async () => {
  const files = reading()
  await files.output('--output', 'out.csv')
  for (const name of ['out.csv', 'OUT.csv', './reports/../out.csv'])
    await expect(files.output('--rejects', name)).rejects.toThrow(/written by --output already/)
  expect(await files.output('--rejects', 'rejects.csv')).toBeDefined()
})

test('folders, missing folders and files in no folder are refused before the run', async () => {
  const files = reading()
  await expect(files.output('--output', 'reports')).rejects.toThrow(/reports is a folder/)
  await expect(files.output('--output', 'nowhere/out.csv')).rejects.toThrow(/folder not found: nowhere/)
  await expect(files.output('--output', 'tickets.csv/out.csv')).rejects.toThrow(/cannot write tickets.csv\/out.csv/)
  await expect(files.output('--output', `${'tea'.repeat(100)}.csv`)).rejects.toThrow(windows ? /./ : /name is too long/)
})

describe.skipIf(windows)('links', () => {
  test('that lead in a circle are told', async () => {
    symlinkSync('b', at('a'))
    symlinkSync('a', at('b'))
    await expect(reading().output('--output', 'a')).rejects.toThrow(/links lead in a circle/)
  })
  test('stay links: what they lead to is written, there or not', async () => {
    writeFileSync(at('reports/old.csv'), 'old')
    symlinkSync('reports/old.csv', at('old.csv'))
    symlinkSync('reports/new.csv', at('new.csv'))
    for (const name of ['old.csv', 'new.csv']) {
      write((await reading().output('--output', name))!, 'fresh')
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true)
      expect(readFileSync(at(`reports/${name}`), 'utf8')).toBe('fresh')
    }
  })
})

describe('a file', () => {
  test.skipIf(windows)('keeps its mode, and a new one has what the system gives', async () => {
    writeFileSync(at('private.csv'), 'old')
    chmodSync(at('private.csv'), 0o640)
    write((await reading().output('--output', 'private.csv'))!, 'new')
    write((await reading().output('--output', 'plain.csv'))!, 'new')
    const mode = (name: string) => statSync(at(name)).mode & 0o777
    expect([mode('private.csv'), mode('plain.csv')]).toEqual([0o640, 0o666 & ~process.umask()])
  })
  test('is as it was when what comes in a stream breaks off', async () => {
    writeFileSync(at('clean.csv'), 'old')
    const stream = outputStream((await reading().output('--clean', 'clean.csv'))!)
    stream.on('error', () => {})
    stream.write('half')
    const closed = new Promise((done) => stream.once('close', done))
    stream.destroy(new Error('cut'))
    await closed
    expect([readFileSync(at('clean.csv'), 'utf8'), readdirSync(home).sort()]).toEqual([
      'old',
      ['clean.csv', 'reports', 'tickets.csv'],
    ])
  })
  test('of several is written with all of them or not at all', async () => {
    const files = reading()
    const [one, two] = [(await files.output('--output', 'one.csv'))!, (await files.output('--rejects', 'reports/two.csv'))!]
    rmSync(at('reports'), { recursive: true })
    expect(() =>
      writeAll([
        { to: one, text: '1' },
        { to: two, text: '2' },
      ]),
    ).toThrow(/cannot write reports\/two.csv/)
    expect([existsSync(at('one.csv')), readdirSync(home)]).toEqual([false, ['tickets.csv']])
  })
})

test.skipIf(!existsSync('/dev/full'))('a device is written as it is', async () => {
  write((await reading().output('--output', '/dev/null'))!, 'gone')
  const full = (await reading().output('--output', '/dev/full'))!
  expect(() => write(full, 'x')).toThrow(/no space left/)
  expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
})
