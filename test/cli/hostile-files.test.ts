import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { run, teahouse } from './run.ts'

const cwd = mkdtempSync(join(tmpdir(), 'hostile-files-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))
const file = (name: string, content: string | Buffer) => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), content)
  return name
}
const at = (line: string, more = {}) => run(line.split(' '), { cwd, ...more })
const tickets = 'id,created_at,tags\n1,2026-10-01T09:00:00Z,late\n2,2026-10-02T09:00:00Z,late\n'
const posix = process.platform !== 'win32'

describe('YAML that multiplies or nests', () => {
  const bomb = [
    'a0: &a0 [x,x,x,x,x,x,x,x,x,x]',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(10)}]`),
  ].join('\n')
  const deep = `a: ${'['.repeat(80_000)}`
  file('bomb.yaml', bomb)
  file('deep.yaml', deep)
  file('tickets.csv', tickets)
  file('team/variables.yaml', bomb)
  for (const lang of ['en', 'ko']) {
    file(`header/${lang}/mine.md`, `---\ntitle: x\nsituation: y\n${bomb}\n---\n## Listen\nHi.\n`)
    file(`team/${lang}/mine.md`, '---\ntitle: x\nsituation: y\n---\n## Listen\nHi.\n')
  }
  file('team.yaml', 'templates: team\n')
  file('header.yaml', 'templates: header\n')
  it.each([
    ['settings', 'reply lost-order --config bomb.yaml', /bomb\.yaml:1:1: .*(aliases|별칭)/],
    ['settings', 'reply lost-order --config deep.yaml', /deep\.yaml:\d+:\d+: .*(Nested too deeply|중첩)/],
    ['values', 'reply lost-order --data bomb.yaml', /bomb\.yaml:1:1: .*(aliases|별칭)/],
    ['holidays', 'metrics tickets.csv --business-hours 24/7 --holidays bomb.yaml', /bomb\.yaml/],
    ['a baseline', 'lint bomb.yaml --baseline bomb.yaml', /bomb\.yaml/],
    ['names of variables', 'reply mine --config team.yaml', /variables\.yaml:1:1: .*(aliases|별칭)/],
    ['a template', 'reply mine --config header.yaml', /mine\.md/],
  ])('%s: told with its place, exit 2 (%s)', async (_, line, said) => {
    for (const lang of ['en', 'ko']) {
      const { code, err } = await at(`${line} --lang ${lang}`)
      expect({ code, told: said.test(err) }, err).toEqual({ code: 2, told: true })
    }
  })

  it('a list of tags has its findings', async () => {
    const { code, out } = await at('lint bomb.yaml --format json')
    expect(code).toBe(1)
    expect(JSON.parse(out).findings.length).toBeGreaterThan(0)
  })

  it('a key that stands twice is told, and a hundred thousand keys are no wait', async () => {
    file('twice.yaml', 'lang: ko\nlang: en\n')
    expect(await at('reply lost-order --config twice.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('twice.yaml:2:1: '),
    })
    file('many.yaml', Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n'))
    expect((await at('reply lost-order --config many.yaml')).code).toBe(2)
  })
})

describe('JSON that nests', () => {
  const deep = `[{"id":1,"created_at":"2026-10-01T00:00:00Z","x":${'['.repeat(80_000)}${']'.repeat(80_000)}}]`
  file('deep.json', deep)
  file('deep.json.gz', gzipSync(deep))
  file('deep.ndjson', `{"id":2,"created_at":"2026-10-01T00:00:00Z"}\n${deep.slice(1, -1)}\n`)
  it.each([
    'metrics deep.json',
    'inspect deep.json.gz',
    'metrics deep.ndjson',
    'lint --from deep.json',
    'templates import deep.json',
    'reply lost-order --data deep.json',
  ])('%s: exit 2', async (line) => {
    const { code, err } = await at(line)
    expect(code, err).toBe(2)
    expect(err).not.toContain('bug')
  })
})

describe.runIf(posix)('what has no end or no size', () => {
  it.each([
    'lint',
    'check',
    'metrics',
    'inspect',
    'templates import',
    'reply lost-order --data',
    'reply lost-order --config',
    'metrics tickets.csv --password-file',
  ])('%s /dev/zero: refused at once', async (line) => {
    expect(await at(`${line} /dev/zero`)).toMatchObject({ code: 2, err: expect.stringContaining('/dev/zero is a device') })
  })

  it.each(['lint -', 'check -', 'templates import -', 'reply lost-order --data -'])(
    '%s: counted while it comes',
    async (line) => {
      expect((await at(line, { stdin: Buffer.alloc(51 << 20, 'a') })).code).toBe(2)
    },
  )

  it('a pipe is read as a file is, and who waits for one can be stopped', async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe'), join(cwd, 'list'), join(cwd, 'idle')])
    const writers = [
      ['pipe', tickets],
      ['list', 'tags: [late]\n'],
    ].map(([name, text]) => spawn('sh', ['-c', `printf '%s' "$0" > ${name}`, text!], { cwd }))
    const counted = await at('metrics pipe --format json')
    expect(JSON.parse(counted.out).ledger).toMatchObject({ read: 2, counted: 2 })
    expect(JSON.parse((await at('lint list --format json')).out)).toMatchObject({ tags: [{ id: 'late' }] })
    for (const writer of writers) writer.kill()
    for (const line of ['metrics idle', 'lint idle', 'reply lost-order --config idle']) {
      const bin = join(import.meta.dirname, '../../bin/support-kit.js')
      const waiting = spawn(process.execPath, [bin, ...line.split(' ')], {
        cwd,
        env: { ...process.env, TMPDIR: join(cwd, 'header') },
      })
      await new Promise((resolve) => setTimeout(resolve, 3000))
      waiting.kill('SIGTERM')
      const stopped = await Promise.race([once(waiting, 'exit'), new Promise((resolve) => setTimeout(resolve, 20_000, 'hangs'))])
      waiting.kill('SIGKILL')
      expect(stopped).toEqual([143, null])
    }
  })
})

describe('settings that nobody named', () => {
  it.each([
    'taxonomy: ../tags.yaml',
    'holidays: /etc/hosts',
    'templates: link/en',
    'lint: { baseline: ../base.yaml }',
    'check: { baseline: ../base.yaml }',
  ])('lead to no other folder: %s', async (setting) => {
    file('shop/support-kit.yaml', `${setting}\n`)
    if (posix) rmSync(join(cwd, 'shop/link'), { force: true })
    if (posix) symlinkSync(join(cwd, 'header'), join(cwd, 'shop/link'))
    const shop = { cwd: join(cwd, 'shop') }
    for (const lang of ['en', 'ko']) {
      const { code, err } = await run(['lint', '--lang', lang], shop)
      expect({ code, told: err.includes('--config support-kit.yaml') }, err).toEqual({ code: 2, told: true })
    }
    const named = await run(['lint', '--config', 'support-kit.yaml'], shop)
    expect(named.err).not.toContain('--config support-kit.yaml')
  })

  it('may name what is beside them or below', async () => {
    file('home/support-kit.yaml', 'taxonomy: lists/tags.yaml\ntemplates: .\n')
    file('home/lists/tags.yaml', 'tags: [late]\n')
    expect((await run(['lint', '--format', 'json'], { cwd: join(cwd, 'home') })).err).toBe('')
  })
})

it('marks that turn or command a terminal are escaped in every JSON, and read back as they were', async () => {
  const name = 'a\u202eb\u009bc\u061cd\u2066e'
  file('marks.csv', `id,created_at,tags,${name}\n1,2026-10-01T09:00:00Z,${name},x\n`)
  file('marks.yaml', `tags: ["${name}"]\n`)
  for (const line of [
    'metrics marks.csv --by tag --format json',
    'inspect marks.csv --format json',
    'lint marks.yaml --format json',
    `reply lost-order --examples --set shop.name=${name} --format json`,
  ]) {
    const { out } = await at(line)
    expect(out).not.toMatch(/[\u0080-\u009f\u061c\u202a-\u202e\u2066-\u2069]/)
    expect(() => JSON.parse(out), line).not.toThrow()
    if (!line.startsWith('reply')) expect(JSON.stringify(JSON.parse(out)), line).toContain(name)
  }
})

it('a rename map holds the names as they are, and says which a spreadsheet would run', async () => {
  file('names.yaml', 'tags:\n  - { id: late, aliases: ["=1+1", "+82"] }\n')
  const { out, err } = await at('lint names.yaml --rename-map -')
  expect(out.split('\r\n').slice(0, 3)).toEqual(['old,new', '=1+1,late', '+82,late'])
  expect(err).toContain('=1+1 and 1 more')
  expect((await at('lint names.yaml --rename-map - --lang ko')).err).toContain('=1+1 등 2개')
})

it('a row over 16 MB is told with its line, and costs no other row', async () => {
  for (const quote of ['', '"']) {
    file(
      'long.csv',
      `id,created_at,subject\n1,2026-10-01T00:00:00Z,ok\n2,2026-10-01T00:00:00Z,${quote}${'x'.repeat(40 << 20)}${quote}\n3,2026-10-02T00:00:00Z,ok\n`,
    )
    const { ledger, warnings } = JSON.parse((await at('metrics long.csv --format json')).out)
    expect(ledger).toMatchObject({ read: 3, rejected: 1, counted: 2 })
    expect(warnings.map(({ message }: { message: string }) => message).join()).toContain('line 3')
  }
})

it('a file that changes while it is read is told', async () => {
  file('grows.csv', tickets)
  const path = join(cwd, 'grows.csv')
  const changing = run(['metrics', 'grows.csv', '--format', 'json'], { cwd, out: () => {} })
  const timer = setInterval(() => appendFileSync(path, '3,2026-10-03T09:00:00Z,late\n'), 1)
  const { code, err } = await changing
  clearInterval(timer)
  expect(code).toBe(2)
  expect(err).toContain('grows.csv changed while it was being read')
})

it('nothing that was read is changed', () => {
  expect(readFileSync(join(cwd, 'tickets.csv'), 'utf8')).toBe(tickets)
  expect(readFileSync(join(teahouse, 'tickets.csv')).length).toBeGreaterThan(1000)
})
