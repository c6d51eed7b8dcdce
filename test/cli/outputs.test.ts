import { spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { run, words } from './run.ts'

const windows = process.platform === 'win32'
const bin = fileURLToPath(new URL('../../bin/support-kit.js', import.meta.url))

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'teahouse-outputs-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  mkdirSync(join(home, 'own/en'), { recursive: true })
  mkdirSync(join(home, 'drafts'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text)
})

const files: Readonly<Record<string, string>> = {
  'settings.yaml':
    'timeZone: UTC\nholidays: days.yaml\nbusinessHours: Mon-Fri 09:00-18:00\ntaxonomy: tags.yaml\ntemplates: own\nlint:\n  baseline: known.yaml\n',
  'tickets.csv': 'id,created_at,first_reply_at,tags\n1,2026-10-05T09:00:00Z,2026-10-05T10:00:00Z,late-parcel\n',
  'orders.csv': 'order_id,order_date\n1,2026-10-05\n',
  'tags.yaml': 'tags:\n  - id: late-parcel\n    kind: cause\n    aliases: [parcel-late]\n',
  'more.yaml': 'tags:\n  - id: stale-tea\n    kind: cause\n',
  'days.yaml': '- 2026-10-03\n',
  'known.yaml': 'version: 1\nentries: []\n',
  'values.yaml': 'order:\n  number: 20481\n',
  'password.txt': 'secret\n',
  'macros.json': '{"macros":[]}',
  'thread.txt': 'Where is my order?\n',
  'drafts/one.md': 'Hi Mina,\n\nThank you for writing to us about the tea.\n',
  'own/en/late-tea.md': 'mine',
}

/** The command, and the file that it would write over. */
const overwriting = [
  ['metrics tickets.csv --config settings.yaml -o settings.yaml'],
  ['metrics tickets.csv --config settings.yaml --rejects settings.yaml'],
  ['metrics tickets.csv --config settings.yaml -o tags.yaml'],
  ['metrics tickets.csv --config settings.yaml -o days.yaml'],
  ['metrics tickets.csv --config settings.yaml -o known.yaml'],
  ['metrics tickets.csv --config settings.yaml -o own/en/late-tea.md'],
  ['metrics tickets.csv --taxonomy tags.yaml -o tags.yaml'],
  ['metrics tickets.csv --taxonomy tags.yaml --rejects tags.yaml'],
  ["metrics tickets.csv --business-hours 'Mon-Fri 09:00-18:00' --holidays days.yaml -o days.yaml"],
  ["metrics tickets.csv --business-hours 'Mon-Fri 09:00-18:00' --holidays days.yaml --rejects days.yaml"],
  ['metrics tickets.csv --password-file password.txt -o password.txt'],
  ['metrics tickets.csv --orders orders.csv -o orders.csv'],
  ['metrics tickets.csv --orders orders.csv --rejects orders.csv'],
  ["metrics 'ticket*.csv' -o tickets.csv"],
  ['metrics tickets.csv -o hard.csv'],
  ['inspect tickets.csv --config settings.yaml --clean settings.yaml'],
  ['inspect tickets.csv --config settings.yaml --clean tags.yaml'],
  ['inspect tickets.csv --clean tickets.csv'],
  ['inspect tickets.csv --clean hard.csv'],
  ['inspect tickets.csv --password-file password.txt --clean password.txt'],
  ['lint tags.yaml --config settings.yaml --rename-map settings.yaml'],
  ['lint tags.yaml --rename-map tags.yaml'],
  ['lint tags.yaml --baseline known.yaml -o known.yaml'],
  ['lint tags.yaml --baseline known.yaml --update-baseline -o known.yaml'],
  ['lint --from tickets.csv -o tickets.csv'],
  ['lint tags.yaml --usage tickets.csv -o tickets.csv'],
  ['lint --config settings.yaml -o tags.yaml'],
  ['check drafts -o drafts/one.md'],
  ['check drafts/one.md --thread thread.txt -o thread.txt'],
  ['check drafts/one.md --config settings.yaml -o settings.yaml'],
  ['reply lost-order --examples --data values.yaml -o values.yaml'],
  ['reply lost-order --examples --config settings.yaml -o settings.yaml'],
  ['reply lost-order --examples --config settings.yaml -o own/en/late-tea.md'],
  ['reply lost-order --ticket 1 --from tickets.csv -o tickets.csv'],
  ['reply lost-order --ticket 1 --from tickets.csv --orders orders.csv -o orders.csv'],
  ['templates export lost-order --to zammad --config settings.yaml -o settings.yaml'],
  ['templates export lost-order --to zammad --config settings.yaml -o own/en/late-tea.md'],
]

describe('what a run reads stays as it is', () => {
  test.each(overwriting)('%s', async (line) => {
    linkSync(join(home, 'tickets.csv'), join(home, 'hard.csv'))
    const { code, err } = await run([...words(line), '--lang', 'en'], { cwd: home })
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is one of the input files|is written by --baseline already/),
    })
    for (const [name, text] of Object.entries(files))
      expect({ [name]: readFileSync(join(home, name), 'utf8') }).toEqual({ [name]: text })
  })
  test.each([
    'metrics tickets.csv -o out.csv --rejects out.csv',
    'metrics tickets.csv -o out.csv --rejects ./drafts/../out.csv',
    'inspect tickets.csv --clean out.csv -o out.csv',
  ])('and two outputs are not the same file: %s', async (line) => {
    const { code, err } = await run(words(line), { cwd: home })
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('is written by') })
    expect(existsSync(join(home, 'out.csv'))).toBe(false)
  })
  test('a second run writes over what the first one wrote', async () => {
    for (const line of [
      'reply lost-order --examples -o lost-order',
      'metrics tickets.csv -o out.csv -f csv',
      'check drafts -o found.json -f json',
    ])
      for (const _ of [1, 2]) expect((await run(words(line), { cwd: home })).code).toBeLessThan(2)
  })
})

describe.each([
  [
    'en',
    /^support-kit: \S.*: (?:its symbolic links lead in a circle|its name is too long|it is a folder|permission denied)\.|is a folder\.|File not found/,
  ],
  ['ko', /^support-kit: .*(?:심볼릭 링크가 서로를 가리킵니다|이름이 너무 깁니다|폴더입니다|권한이 없습니다|파일이 없습니다)/],
] as const)('what the system refuses is exit 2 in words, %s', (lang, said) => {
  const long = `${'tea'.repeat(100)}.csv`
  test
    .skipIf(windows)
    .each([
      ['metrics loop.csv'],
      ['metrics tickets.csv -o loop.csv'],
      ['inspect tickets.csv --clean loop.csv'],
      [`metrics ${long}`],
      [`metrics tickets.csv -o ${long}`],
      ['metrics tickets.csv --config drafts'],
      ['metrics tickets.csv -o drafts'],
      ['lint tags.yaml --baseline drafts'],
      ["metrics tickets.csv --business-hours 'Mon-Fri 09:00-18:00' --holidays drafts"],
      ['lint tags.yaml --config loop.csv'],
    ])('%s', async (line) => {
    symlinkSync('loop.csv', join(home, 'loop.csv'))
    const { code, err } = await run([...words(line), '--lang', lang], { cwd: home })
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(said) })
    // what to try stands on a line of its own
    expect(err.trimEnd().split('\n').length).toBeGreaterThan(1)
  })
})

describe.skipIf(windows)('a process', () => {
  const spawned = (args: readonly string[], options: { stdout?: number; TMPDIR?: string } = {}) =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: options.TMPDIR ?? home },
      stdio: ['ignore', options.stdout ?? 'pipe', 'pipe'],
    })

  test.skipIf(!existsSync('/dev/full')).each([
    ['en', 'Cannot write to standard output: no space left on the disk.'],
    ['ko', '표준 출력에 쓸 수 없습니다. 디스크에 남은 공간이 없습니다.'],
  ])('says that standard output is full, %s', (lang, said) => {
    for (const args of [['metrics', 'tickets.csv'], ['reply', 'lost-order', '--examples'], ['--help']]) {
      const { status, stderr } = spawned([...args, '--lang', lang], { stdout: openSync('/dev/full', 'w') })
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(said) })
      expect(stderr).not.toContain('    at ')
    }
  })
  test('says that a redirect took a part only: the disk filled up in the midst of it', () => {
    // a limit to the size of files is a disk that is full at 8 KB; the shell leaves its signal aside
    const command = `ulimit -f 8; trap '' XFSZ; '${process.execPath}' '${bin}' templates export --to zammad --lang en > part.csv`
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: home, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('Cannot write to standard output') })
  })
  test('leaves no half file where the disk fills up', () => {
    writeFileSync(join(home, 'macros.csv'), 'old')
    const command = `ulimit -f 8; trap '' XFSZ; '${process.execPath}' '${bin}' templates export --to zammad --lang en -q -o macros.csv`
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: home, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('--output: cannot write macros.csv') })
    expect(readFileSync(join(home, 'macros.csv'), 'utf8')).toBe('old')
    expect(readdirSync(home).filter((name) => name.startsWith('.support-kit'))).toEqual([])
  })
  test.each([
    ['en', 'The folder for temporary files, /nonexistent, cannot be used: it does not exist.'],
    ['ko', '임시 폴더(/nonexistent)를 쓸 수 없습니다. 없는 경로입니다.'],
  ])('says that the folder for temporary files is not there, %s', (lang, said) => {
    const { status, stderr } = spawned(['metrics', 'tickets.csv', '--lang', lang], { TMPDIR: '/nonexistent' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(said) })
    expect(stderr).toContain('TMPDIR')
  })
  test.each([1, 2, 3])('that cannot open its own files (call %s) does not look like findings', (at) => {
    const fault = { under: [fileURLToPath(new URL('../../dist/', import.meta.url))], at, code: 'EMFILE' }
    const preload = new URL('../fault/inject.mjs', import.meta.url).href
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, bin, 'metrics', 'tickets.csv'], {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, SUPPORT_KIT_FAULT: JSON.stringify(fault) },
    })
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('cannot start') })
  })
})
