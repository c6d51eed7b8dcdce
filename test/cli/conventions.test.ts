import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { manPage } from '../../src/cli/man-page.ts'
import { examples } from '../../src/cli/messages/examples.ts'
import type { Run } from '../../src/cli/run.ts'
import { knowsLinks } from '../../src/terminal/link.ts'
import { pagerOf } from '../../src/terminal/pager.ts'
import { run, teahouse, words } from './run.ts'

const shop = mkdtempSync(join(tmpdir(), 'teahouse-'))
cpSync(teahouse, shop, { recursive: true })
cpSync(join(shop, 'replies/late-parcel.md'), join(shop, 'draft.md'))
afterAll(() => rmSync(shop, { recursive: true }))

const paths = Object.entries(commands).flatMap(([name, { subcommands }]) =>
  subcommands ? Object.keys(subcommands).map((inner) => `${name} ${inner}`) : [name],
)
/** Told to editors, which start it: nobody types it. */
const typed = paths.filter((path) => path !== 'lsp')

describe('help', () => {
  test.each(['en', 'ko'] as const)('each command shows examples, in %s', async (lang) => {
    for (const path of typed) {
      const { out } = await run([...path.split(' '), '--help', '--lang', lang])
      expect(examples[path], `messages/examples.ts has none of ${path}`).toBeDefined()
      expect(out, path).toContain({ en: 'Examples:', ko: '예시:' }[lang])
      for (const { line, within, want } of examples[path]!) {
        expect(out).toContain(`    ${within ?? line}\n`)
        expect(out).toContain(want[lang])
      }
    }
  })

  test.each(typed.flatMap((path) => (examples[path] ?? []).map(({ line }) => line)))('%s', { timeout: 60_000 }, async (line) => {
    const cwd = mkdtempSync(join(shop, 'run-'))
    cpSync(teahouse, cwd, { recursive: true })
    cpSync(join(shop, 'draft.md'), join(cwd, 'draft.md'))
    if (line.endsWith(' init')) rmSync(join(cwd, 'support-kit.yaml'))
    const { code, err } = await run(words(line.replace('4711', '48026')).slice(1), { cwd, env: { LANG: 'en_US.UTF-8' } })
    // reply asks for what is missing on a terminal, and says what it is in a pipe
    if (/ reply (?!.*--examples)/.test(line)) expect(err).toContain('--set')
    else expect([line, code, err].join('\n')).toMatch(/\n[01]\n/)
  })

  test('the man page is written, and is what the code says (node scripts/write-man.mjs)', async () => {
    const written = readFileSync(fileURLToPath(new URL('../../man/support-kit.1', import.meta.url)), 'utf8')
    const [, day] = /^\.TH SUPPORT\\-KIT 1 "(\d{4}-\d\d-\d\d)" "support\\-kit [\d.]+"$/m.exec(written)!
    const english = { lang: 'en', io: { out: () => {}, err: () => {}, width: 80, env: {} } } as unknown as Run
    const page = await manPage(english, day!)
    expect(written).toBe(page)
    for (const path of paths) expect(page.replaceAll('\\-', '-')).toContain(`support-kit ${path}`)
  })

  test.skipIf(spawnSync('mandoc', ['-T', 'lint', '/dev/null']).error !== undefined)('mandoc finds no mistake in it', () => {
    const page = fileURLToPath(new URL('../../man/support-kit.1', import.meta.url))
    const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', page], { encoding: 'utf8' })
    expect(stdout.split('\n').filter(Boolean)).toEqual([])
  })
})

describe('flags of every command', () => {
  test('--json is --format json', async () => {
    const [short, long] = [await run(['explain', 'csat', '--json']), await run(['explain', 'csat', '--format', 'json'])]
    expect(JSON.parse(short.out)).toEqual(JSON.parse(long.out))
    expect(await run(['lint', '--json', '-f', 'human'])).toMatchObject({ code: 2, out: '' })
    expect((await run(['lint', '--json', '-f', 'json'])).code).toBe((await run(['lint', '-f', 'json'])).code)
  })

  test.each(['-v', '-V', '--version', 'version'])('%s is the version', async (flag) => {
    expect(await run([flag])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  test.each([
    [['--color', 'always'], {}, undefined, true],
    [['--color=never'], { FORCE_COLOR: '1' }, 100, false],
    [['--color', 'always'], { NO_COLOR: '1' }, 100, true],
    [['--color', 'auto'], {}, 100, true],
    [[], { NO_COLOR: '1' }, 100, false],
    [[], { FORCE_COLOR: '0' }, 100, false],
    [[], { FORCE_COLOR: '1' }, undefined, true],
    [['--no-color'], { FORCE_COLOR: '1' }, 100, false],
    [['--color', 'never'], { CLICOLOR_FORCE: '1' }, 100, false],
    [[], { CLICOLOR: '0' }, 100, false],
    [[], { CLICOLOR_FORCE: '1' }, undefined, true],
    [[], { CLICOLOR_FORCE: '0' }, undefined, false],
    [[], { CLICOLOR_FORCE: '1', NO_COLOR: '1' }, 100, false],
    [[], { TERM: 'dumb' }, 100, false],
    [[], {}, undefined, false],
  ])('%j with %j on a terminal of %s: colours %s', async (flags, env, terminal, colours) => {
    const { out } = await run(['explain', 'csat', ...flags], { env, ...(terminal !== undefined && { terminal }) })
    expect(out.includes('\u001b[')).toBe(colours)
  })

  test('SUPPORT_KIT_LANG wins over the settings and LANG, --lang over it', async () => {
    const cwd = mkdtempSync(join(shop, 'lang-'))
    writeFileSync(join(cwd, 'support-kit.yaml'), 'lang: ko\n')
    const said = async (argv: string[], env: Record<string, string>) =>
      /[가-힣]/.test((await run(['lint', 'nothing.yaml', ...argv], { cwd, env })).err)
    expect(await said([], { SUPPORT_KIT_LANG: 'en', LANG: 'ko_KR.UTF-8' })).toBe(false)
    expect(await said(['--lang', 'ko'], { SUPPORT_KIT_LANG: 'en' })).toBe(true)
    expect(await run(['lint'], { env: { SUPPORT_KIT_LANG: 'de' } })).toMatchObject({
      code: 2,
      err: expect.stringContaining('SUPPORT_KIT_LANG'),
    })
  })
})

describe('settings', () => {
  test('are found upwards, to the root of the repository or the home folder and no further', async () => {
    const top = mkdtempSync(join(shop, 'top-'))
    const deep = join(top, 'repository/exports/october')
    mkdirSync(deep, { recursive: true })
    const korean = async (cwd: string, env: Record<string, string>) =>
      /[가-힣]/.test((await run(['lint', 'no.yaml'], { cwd, env })).err)
    writeFileSync(join(top, 'support-kit.yaml'), 'lang: ko\n')
    // neither a repository nor a home is above: nobody knows whose folder that is
    expect(await korean(deep, {})).toBe(false)
    expect(await korean(deep, { HOME: top })).toBe(true)
    mkdirSync(join(top, 'repository/.git'))
    expect(await korean(deep, { HOME: top })).toBe(false)
    writeFileSync(join(top, 'repository/support-kit.yaml'), 'lang: ko\n')
    expect(await korean(deep, {})).toBe(true)
    writeFileSync(join(deep, 'support-kit.yaml'), 'lang: en\n')
    expect(await korean(deep, {})).toBe(false)
    expect(await korean(deep, { SUPPORT_KIT_CONFIG: '../../support-kit.yaml' })).toBe(true)
  })

  test('a file in SUPPORT_KIT_CONFIG that is not there is named so; --config wins', async () => {
    const env = { SUPPORT_KIT_CONFIG: 'nowhere.yaml' }
    expect(await run(['lint'], { env })).toMatchObject({ code: 2, err: expect.stringContaining('SUPPORT_KIT_CONFIG: ') })
    expect((await run(['lint', '--config', 'support-kit.yaml'], { env })).code).toBeLessThan(2)
  })

  test('all that is wrong is told at once, each with its line and column', async () => {
    const cwd = mkdtempSync(join(shop, 'wrong-'))
    const wrong = [
      'timezone: Asia/Seoul',
      'timeZone: Asia/Soul',
      'lang: kr',
      'targets:',
      '  emial: 6h',
      '  chat: 3x',
      'holidays: [2026-10-03, 2026-13-01]',
      'lint:',
      '  rules: { no-vage: off }',
    ]
    writeFileSync(join(cwd, 'support-kit.yaml'), wrong.join('\n'))
    const { code, err } = await run(['lint'], { cwd })
    expect(code).toBe(2)
    const places = [...err.matchAll(/support-kit\.yaml:(\d+:\d+): /g)].map(([, place]) => place)
    expect(places).toEqual(['1:1', '2:11', '3:7', '5:3', '6:9', '7:24', '9:12'])
    for (const what of ['"timezone"', 'Asia/Soul', 'en, ko', 'targets.emial', '"3x"', '2026-13-01', 'no-vage', 'no-vague'])
      expect(err).toContain(what)
  })

  test('init writes the comment by which editors find the schema, which is there', async () => {
    const cwd = mkdtempSync(join(shop, 'init-'))
    await run(['init'], { cwd })
    for (const name of ['support-kit.yaml', 'taxonomy.yaml']) {
      const [, url] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(cwd, name), 'utf8'))!
      expect(JSON.parse(readFileSync(fileURLToPath(url!), 'utf8'))).toHaveProperty('$schema')
    }
    expect((await run(['lint'], { cwd })).code).toBe(0)
  })
})

describe('what a hurried person types', () => {
  test.each([
    ['metrics tickets.csv -m "First respons"', 'first-response'],
    ['metrics tickets.csv -m 만족됴', 'csat'],
    ['metrics tickets.csv --target emial=6h', 'Did you mean email?'],
    ['metrics tickets.csv --map creatd_at=Opened', 'created_at'],
    ['metrics tickets.csv --map created_at=Createdatt', 'Created at'],
    ['metrics tickets.csv --only tag=carier_delay', 'carrier_delay'],
    ['reply "lost parcel"', 'lost-order'],
    ['templates show "Lost ordr"', 'lost-order'],
    ['explain satisfacton', 'csat'],
    ['metrics tickets.csv --list wating', 'Did you mean first-response.waiting?'],
    ['metrics tickets.csv --list csta.bad', 'csat.bad'],
    ['metrics tickets.csv --zone Asia/Soul', 'Did you mean Asia/Seoul?'],
    ['lint taxnomy.yaml', 'taxonomy.yaml'],
    ['metrics tickets.csv --month Octber', 'Did you mean October?'],
    ['metrics tickets.csv -m', 'support-kit metrics --help'],
    ['templates export --nonsense', 'support-kit templates export --help'],
    ['insights', 'support-kit insights tickets.csv'],
    ['templates show', 'support-kit templates show lost-order'],
    ['completion', 'support-kit completion bash'],
  ])('%s', async (line, meant) => {
    const { code, err } = await run(words(line), { env: { LANG: 'en_US.UTF-8' } })
    expect(code).toBe(2)
    expect(err).toContain(meant)
  })
})

describe('on a terminal', () => {
  test('which pager', () => {
    const on = (env: Record<string, string>, outIsTerminal = true) => pagerOf({ outIsTerminal, env })
    expect(on({})).toBe('less')
    expect(on({ PAGER: 'most' })).toBe('most')
    expect(on({ PAGER: 'most', SUPPORT_KIT_PAGER: 'less -S' })).toBe('less -S')
    for (const env of [{ PAGER: '' }, { PAGER: 'cat' }, { CI: 'true' }, { TERM: 'dumb' }, { SUPPORT_KIT_PAGER: '' }])
      expect(on(env as Record<string, string>)).toBeUndefined()
    expect(on({}, false)).toBeUndefined()
  })

  /** A command in a terminal of 20 lines. */
  const inTerminal = (line: string, env: Record<string, string>) =>
    spawnSync('script', ['-qec', `stty rows 20 cols 80; ${line}`, '/dev/null'], {
      cwd: teahouse,
      encoding: 'utf8',
      input: '',
      env: { PATH: process.env.PATH, TERM: 'xterm', LANG: 'C.UTF-8', ...env },
    }).stdout
  const bin = `'${process.execPath}' '${fileURLToPath(new URL('../../bin/support-kit.js', import.meta.url))}'`
  const noScript = spawnSync('script', ['--version']).error !== undefined

  test.skipIf(noScript)('what is longer than the terminal is paged, and nothing else', { timeout: 60_000 }, () => {
    const pager = { SUPPORT_KIT_PAGER: "sed 's/^/paged: /'" }
    expect(inTerminal(`${bin} explain`, pager)).toContain('paged: ')
    expect(inTerminal(`${bin} help metrics`, pager)).toContain('paged: ')
    for (const line of ['metrics --help', 'explain --no-pager', 'explain | cat', 'completion --help', 'explain --json'])
      expect(inTerminal(`${bin} ${line}`, pager), line).not.toContain('paged: ')
    expect(inTerminal(`${bin} explain`, { ...pager, CI: 'true' })).not.toContain('paged: ')
    // a pager that is not there costs nobody the output
    expect(inTerminal(`${bin} explain`, { SUPPORT_KIT_PAGER: 'no-such-pager' })).toContain('first-response')
  })

  test('links to files, where the terminal shows them', async () => {
    expect(knowsLinks(true, { TERM_PROGRAM: 'WezTerm' })).toBe(true)
    expect(knowsLinks(true, { VTE_VERSION: '7006' })).toBe(true)
    expect(knowsLinks(true, { TERM: 'xterm-256color' })).toBe(false)
    expect(knowsLinks(true, { TERM_PROGRAM: 'WezTerm', CI: '1' })).toBe(false)
    expect(knowsLinks(false, { TERM_PROGRAM: 'WezTerm' })).toBe(false)
    const line = ['check', 'replies/late-parcel.md']
    const { out } = await run(line, { cwd: shop, terminal: 80, env: { TERM_PROGRAM: 'WezTerm', NO_COLOR: '1' } })
    expect(out).toMatch(/\u001b\]8;;file:\/\/\/\S+late-parcel\.md\u001b\\replies\/late-parcel\.md\u001b\]8;;\u001b\\/)
    expect((await run(line, { cwd: shop, terminal: 80, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
    expect((await run(line, { cwd: shop, env: { TERM_PROGRAM: 'WezTerm' } })).out).not.toContain('\u001b')
  })
})

describe('small things', () => {
  test('a file with nothing below its header has 0 rows', async () => {
    const [header] = readFileSync(join(teahouse, 'tickets.csv'), 'utf8').split('\n')
    writeFileSync(join(shop, 'header.csv'), `${header}\n`)
    const said = async (file: string) => (await run(['metrics', file, '--lang', 'en'], { cwd: shop })).err
    expect(await said('header.csv')).toContain('header.csv: 0 rows.')
  })

  test('--as keeps to the metrics that were asked for', async () => {
    const as = async (...flags: string[]) =>
      JSON.parse((await run(['metrics', 'tickets.csv', '--as', 'zendesk', '--json', ...flags])).out).as.metrics.map(
        (one: { metric: string }) => one.metric,
      )
    expect(await as('-m', 'csat,tags')).toEqual(['csat'])
    expect(await as()).toEqual(['first-response', 'one-touch', 'csat'])
  })

  test('--rejects is not advised to whom has used it', async () => {
    expect((await run(['metrics', 'tickets.csv'], { cwd: shop })).out).toContain('--rejects')
    const rejects = ['--rejects', 'rejects.csv']
    expect((await run(['metrics', 'tickets.csv', ...rejects], { cwd: shop })).out).not.toContain('--rejects')
    expect((await run(['metrics', 'tickets.csv', '-f', 'markdown', ...rejects], { cwd: shop })).out).not.toContain('--rejects')
  })

  test('five crosses and a good verdict do not stand together', async () => {
    const { code, out } = await run(['check', '-'], { stdin: 'hi\n', env: { LANG: 'en_US.UTF-8' } })
    expect(code).toBe(0)
    expect(out).not.toContain('No problems')
    expect(out).toContain('none of the five steps')
  })

  test('-q says nothing where nothing is wrong, and not where something is', async () => {
    expect(await run(['lint', '-q'])).toEqual({ code: 0, out: '', err: '' })
    expect(await run(['check', '-', '-q'], { stdin: 'hi\n' })).toEqual({ code: 0, out: '', err: '' })
    expect((await run(['lint', '-q', '--max-warnings', '0'])).out).toContain('3')
    expect((await run(['lint', '-q', '--json'])).out).toContain('"findings"')
    expect((await run(['check', '-q', 'replies/late-parcel.md'])).out).toContain('[NAME]')
  })

  test('each expectation has a verdict', async () => {
    const { out } = await run(['metrics', 'tickets.csv', '-m', 'expectations', '--lang', 'en', '-f', 'markdown'])
    const lines = out.split('\n').filter((line) => line.includes('customers expect that'))
    expect(lines).toHaveLength(6)
    for (const line of lines) {
      const [within, expected] = [...line.matchAll(/(\d+) %/g)].map(([, share]) => Number(share))
      if (within !== expected) expect(line).toContain(within! > expected! ? ': met' : ': not met')
    }
  })

  test('inspect shows formats of dates as people write them; JSON keeps the codes', async () => {
    const { out } = await run(['inspect', 'tickets.csv'])
    expect(out).toContain('YYYY-MM-DD')
    expect(out).not.toMatch(/%[YmdHMS]/)
    expect((await run(['inspect', 'tickets.csv', '--json'])).out).toContain('%Y-%m-%d')
  })

  test('a word that is like no command is answered with the help', async () => {
    expect((await run(['foo', '--help', '--lang', 'en'])).err).toContain('support-kit --help')
    expect((await run(['metrcs', '--help', '--lang', 'en'])).err).toContain('Did you mean metrics?')
    expect((await run(['templates', 'lst', '--lang', 'en'])).err).toContain('Did you mean list?')
  })
})
