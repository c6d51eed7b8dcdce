import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintSchema } from '../../src/config/schemas/lint.ts'
import { sarif } from '../oracle/sarif.ts'
import { type Ran, run, words } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tags-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const save = (name: string, text: string) => writeFileSync(join(folder, name), text)
const saved = (name: string) => readFileSync(join(folder, name), 'utf8')
const lint = (line: string, more: { stdin?: string; env?: Record<string, string>; terminal?: number } = {}): Promise<Ran> =>
  run(['lint', ...words(line)], { cwd: folder, ...more })
const json = async (line: string) => lintSchema.parse(JSON.parse((await lint(`${line} -f json`)).out))
const rules = async (line: string) => (await json(line)).findings.map(({ rule, tag }) => `${rule} ${tag}`)

/** One error and one warning under `recommended`, whatever else it learns to find: no two names, no two entries. */
const slips = 'tags:\n  - id: 결제-오류\n    owner: payments\n  - id: 결재-오류\n    owner: payments\n'
const double = '- carrier-delay\n- carrier-delay\n'
const clean = 'tags:\n  - id: carrier-delay\n    kind: cause\n    owner: carrier\n'

describe('what is linted', () => {
  test('the file named; else that of the settings; else taxonomy.yaml here', async () => {
    save('taxonomy.yaml', clean)
    save('tags.yaml', slips)
    expect((await json('')).summary.tags).toBe(1)
    expect((await json('tags.yaml')).summary.tags).toBe(2)
    save('support-kit.yaml', 'taxonomy: tags.yaml\n')
    expect((await json('')).summary.tags).toBe(2)
  })

  test('a folder, a glob, standard input', async () => {
    mkdirSync(join(folder, 'tags'))
    save('tags/a.yaml', clean)
    save('tags/b.yaml', slips)
    expect((await json('tags')).summary.tags).toBe(3)
    expect((await json('tags/*.yaml')).summary.tags).toBe(3)
    const { out } = await lint('- -f json', { stdin: slips })
    expect(JSON.parse(out).findings[0]).toMatchObject({ rule: 'no-near-duplicate', line: 4, column: 9, endColumn: 14 })
  })

  test.each(['', 'no-such.yaml', 'tags/*.yaml', 'empty.yaml', '--from t.csv tags.yaml', 'tags.yaml --usage t.csv'])(
    '"%s" without such a file is 2, never 0',
    async (line) => {
      save('empty.yaml', '')
      save('tags.yaml', clean)
      const ran = await lint(line)
      expect([ran.code, ran.out]).toEqual([2, ''])
      expect(ran.err).toMatch(/^support-kit: .+\n {2}?\S?/)
    },
  )

  test('nothing found is said calmly', async () => {
    save('taxonomy.yaml', clean)
    expect(await lint('')).toEqual({ code: 0, out: '  No problems found in 1 tag.\n', err: '' })
    expect((await lint('--lang ko')).out).toBe('  태그 1개에서 문제를 찾지 못했습니다.\n')
  })

  test('what a file may not say is a finding with its place, all at once', async () => {
    save('taxonomy.yaml', 'tags:\n  - id: carrier-delay\n    knd: cause\n  - id: late\n    direction: up\n')
    const ran = await lint('-f json')
    expect(ran.code).toBe(1)
    const { findings } = JSON.parse(ran.out)
    expect(findings.map((f: { rule: string; line: number }) => [f.rule, f.line]).slice(0, 2)).toEqual([
      ['schema', 3],
      ['schema', 5],
    ])
  })
})

describe('how rules are set', () => {
  test('a preset, a rule on the command line, the settings, an override', async () => {
    save('taxonomy.yaml', slips)
    const severity = async (line: string) => (await json(line)).findings.find((f) => f.rule === 'no-near-duplicate')?.severity
    expect(await severity('')).toBe('warn')
    expect(await severity('--preset strict')).toBe('error')
    expect(await severity('--rule no-near-duplicate:error')).toBe('error')
    expect(await severity('--rule no-near-duplicate:off')).toBeUndefined()
    save('support-kit.yaml', 'lint: {extends: strict, overrides: [{tags: "결재*", rules: {no-near-duplicate: off}}]}\n')
    expect(await severity('')).toBeUndefined()
  })

  test.each([
    ['--rule no-vage:off', 'no-vague'],
    ['--rule no-vague', '--rule'],
    ['--preset strickt', 'strict'],
    ['--max-warnings few', '--max-warnings'],
    ['--sort', '--fix'],
    ['--update-baseline', '--baseline'],
    ['--baseline none.yaml', '--update-baseline'],
    ['--fix -', '--fix'],
    ['--format xml', 'junit'],
  ])('%s can be mended: 2', async (line, hint) => {
    save('taxonomy.yaml', slips)
    for (const lang of ['en', 'ko']) {
      const ran = await lint(`${line} --lang ${lang}`)
      expect([ran.code, ran.out]).toEqual([2, ''])
      expect(ran.err).toContain(hint)
    }
  })

  test.each([
    ['lint: {rules: {no-vage: off}}', '"no-vague"'],
    ['lint: {rules: {max-depth: [warn, {mx: 4}]}}', '"max"'],
    ['lint: {rules: {max-depth: [warn, {max: deep}]}}', '3'],
    ['lint: {rules: {max-depth: loud}}', 'off, warn or error'],
    ['lint: {extend: strict}', '"extends"'],
    ['lint: {lexicon: {partys: [Teahouse Express]}}', '"party"'],
  ])('settings %s: 2, with what may be meant', async (settings, hint) => {
    save('taxonomy.yaml', slips)
    save('support-kit.yaml', `${settings}\n`)
    const ran = await lint('')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(hint)
  })

  test('a reason in the file, and one that nothing asks for', async () => {
    save(
      'taxonomy.yaml',
      slips.replace('  - id: 결재-오류', '  - id: 결재-오류 # support-kit-disable-line no-near-duplicate -- old tickets'),
    )
    const { findings, summary } = await json('')
    expect(findings).toEqual([])
    expect(summary).toMatchObject({ warnings: 0, suppressed: 1 })
    save('taxonomy.yaml', `# support-kit-disable no-cycle -- grown over the years\n${clean}`)
    expect(await rules('')).toEqual(['unused-suppression carrier-delay'])
    save('taxonomy.yaml', `# support-kit-disable no-cycle -- grown over the years\n${slips}`)
    expect(await rules('')).toContain('unused-suppression undefined')
    save('taxonomy.yaml', '# support-kit-disable unused -- seasonal\n- carrier-delay\n')
    expect(await rules('')).toEqual([])
  })
})

describe('when a run fails', () => {
  test.each([
    ['', 0],
    ['--fail-on warn', 1],
    ['--fail-on info', 1],
    ['--max-warnings 1', 0],
    ['--max-warnings 0', 1],
    ['--preset strict', 1],
    ['--preset strict --fail-on never', 0],
    ['--preset strict --fail-on never --max-warnings 0', 0],
  ])('one warning with "%s": %i', async (line, code) => {
    save('taxonomy.yaml', slips)
    expect((await lint(`--rule schema:error ${line} -f json`)).code).toBe(code)
  })

  test('--quiet shows errors only, and says so; warnings still count', async () => {
    save('taxonomy.yaml', `${double}- 결제-오류\n- 결재-오류\n`)
    const ran = await lint('--quiet')
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('no-duplicate')
    expect(ran.out).not.toContain('no-near-duplicate · ')
    expect(ran.out).toMatch(/1 error and 1 warning in 4 tags \(showing errors only\)/)
    save('taxonomy.yaml', slips)
    expect((await lint('--quiet --max-warnings 0')).code).toBe(1)
  })

  test('settings may say it too; a flag wins', async () => {
    save('taxonomy.yaml', slips)
    save('support-kit.yaml', 'lint: {failOn: warn}\n')
    expect((await lint('')).code).toBe(1)
    expect((await lint('--fail-on error')).code).toBe(0)
    save('support-kit.yaml', 'lint: {maxWarnings: 0}\n')
    expect((await lint('')).code).toBe(1)
  })
})

describe('baseline', () => {
  // these two alone, so that what other rules learn does not matter
  beforeEach(() => save('support-kit.yaml', 'lint: {extends: [], rules: {no-near-duplicate: error, no-duplicate: error}}\n'))
  const update = '--baseline known.yaml --update-baseline'
  test('today’s findings are left out, tomorrow’s are not', async () => {
    save('taxonomy.yaml', slips)
    const first = await lint(update)
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('known.yaml: 1 entry')])
    expect(parse(saved('known.yaml'))).toEqual({ version: 1, entries: [{ rule: 'no-near-duplicate', tag: '결재-오류' }] })
    expect((await lint('--baseline known.yaml')).code).toBe(0)
    save('taxonomy.yaml', slips.replace('결재-오류', '결재-오류2').replace('결재-오류2', '결제-오루'))
    const next = await lint('--baseline known.yaml')
    expect(next.code).toBe(1)
    expect(next.err).toContain('no-near-duplicate 결재-오류')
  })

  test('an entry that has outlived its day counts again; one that has not keeps its reason', async () => {
    save('taxonomy.yaml', slips)
    const entry = (until: string) =>
      save('known.yaml', `version: 1\nentries:\n  - {rule: no-near-duplicate, tag: 결재-오류, reason: old, until: ${until}}\n`)
    entry('2999-12-31')
    expect((await lint('--baseline known.yaml')).code).toBe(0)
    entry('2020-01-31')
    const ran = await lint('--baseline known.yaml')
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('expired')])
    expect((await lint(update)).code).toBe(1)
    expect(parse(saved('known.yaml')).entries[0]).toMatchObject({ reason: 'old', until: '2020-01-31' })
  })

  test('a stale entry is told, fails a strict run, and goes with an update', async () => {
    save('taxonomy.yaml', clean)
    save('known.json', '{"version": 1, "entries": [{"rule": "no-duplicate", "tag": "gone"}]}')
    const ran = await lint('--baseline known.json')
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('no-duplicate gone')])
    expect((await lint('--baseline known.json --baseline-strict')).code).toBe(1)
    expect((await lint('--baseline known.json --update-baseline')).code).toBe(0)
    expect(JSON.parse(saved('known.json'))).toEqual({ version: 1, entries: [] })
  })

  test('the settings name it, relative to themselves', async () => {
    mkdirSync(join(folder, 'ci'))
    save('taxonomy.yaml', slips)
    save('ci/known.yaml', 'version: 1\nentries:\n  - {rule: no-near-duplicate, tag: 결재-오류}\n')
    save(
      'ci/support-kit.yaml',
      'taxonomy: ../taxonomy.yaml\nlint: {extends: [], rules: {no-near-duplicate: error}, baseline: known.yaml}\n',
    )
    expect((await lint('--config ci/support-kit.yaml')).code).toBe(0)
  })
})

describe('formats', () => {
  test('auto is github in GitHub Actions, with a summary of the job; human elsewhere', async () => {
    save('taxonomy.yaml', slips)
    save('summary.md', '# Before\n')
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), GITHUB_WORKSPACE: join(folder, '..') }
    const ran = await lint('', { env })
    expect(ran.out).toMatch(/^::warning file=tags-\w+\/taxonomy\.yaml,line=4,/)
    expect(saved('summary.md')).toMatch(/^# Before\n### support-kit lint: 1 warning in 2 tags\n\n\|/)
    expect((await lint('', { env: {} })).out).not.toContain('::')
    expect((await lint('--format human', { env })).out).not.toContain('::')
  })

  test('sarif to a file, checked against the standard; the list itself is never written over', async () => {
    save('taxonomy.yaml', slips)
    const ran = await lint('-f sarif -o tags.sarif')
    expect([ran.code, ran.out]).toEqual([0, ''])
    const log = JSON.parse(saved('tags.sarif'))
    expect(sarif.parse(log)).toEqual(log)
    expect((await lint('-o taxonomy.yaml')).code).toBe(2)
    expect(saved('taxonomy.yaml')).toBe(slips)
  })

  test('json names every tag and what it was taken for', async () => {
    save('taxonomy.yaml', clean)
    expect(await json('')).toEqual({
      schemaVersion: 1,
      findings: [],
      tags: [{ id: 'carrier-delay', kind: 'cause', declared: true, sure: true }],
      summary: { tags: 1, errors: 0, warnings: 0, infos: 0, suppressed: 0, baselined: 0 },
    })
  })
})

describe('putting right', () => {
  test('--fix writes, says so, and lints what is left; --dry-run only says', async () => {
    const before = `# ours\n${double}`
    save('taxonomy.yaml', before)
    const dry = await lint('--fix --dry-run')
    expect([dry.code, dry.err]).toEqual([0, ''])
    expect(dry.out).toMatch(/^taxonomy\.yaml:3:\d+: .+\n1 change to make\./)
    expect(saved('taxonomy.yaml')).toBe(before)
    const ran = await lint('--fix')
    expect([ran.code, ran.out]).toEqual([0, '  No problems found in 1 tag.\n'])
    expect(saved('taxonomy.yaml')).toBe('# ours\n- carrier-delay\n')
    expect((await lint('--fix --dry-run --lang ko')).out).toBe('고칠 것이 없습니다.\n')
  })

  test('--rename-map is old to new for the helpdesk', async () => {
    save('taxonomy.yaml', 'tags:\n  - id: carrier-delay\n    aliases: [late-parcel]\n')
    expect(await lint('--rename-map -')).toMatchObject({ code: 0, out: expect.stringMatching(/late-parcel,carrier-delay/) })
    expect(await lint('--rename-map map.csv')).toMatchObject({ code: 0, out: '' })
    expect(saved('map.csv')).toContain('late-parcel,carrier-delay')
  })
})

test('names in a list cannot steer a terminal', async () => {
  save('taxonomy.yaml', 'tags:\n  - id: "tea\\e[2J\\u202e"\n  - id: "tea\\e[2J\\u202e"\n')
  for (const format of ['human', 'github', 'markdown', 'junit', 'json', 'sarif', 'gitlab']) {
    const { out, err } = await lint(`-f ${format}`)
    expect(out).toContain('no-duplicate')
    expect(out + err).not.toMatch(/[\u001b\u202e]/)
  }
  save('known.yaml', 'version: 1\nentries: [{rule: no-vague, tag: "tea\\e[2J"}]\n')
  expect((await lint('--baseline known.yaml')).err).toMatch(/no-vague tea[^\u001b]*$/)
  save('taxonomy.yaml', 'tags:\n  - id: tea\n    aliases: ["\\e[2J"]\n')
  expect((await lint('--rename-map -', { terminal: 80 })).out).not.toContain('\u001b')
})

describe('an export has one cause under two names', () => {
  const list = '# ours\ntags:\n  - id: carrier_delay\n    label: { en: Carrier delay, ko: 배송업체 지연 }\n    kind: cause\n'
  const rows = [
    'id,created at,tags',
    ...['carrier_delay', '배송업체_지연', '배송업체_지연', 'spam'].map((tag, i) => `${i},2026-10-05 10:00,${tag}`),
  ]

  test('lint names it, --fix and --rename-map write it, and then it is an alias', async () => {
    save('tags.yaml', list)
    save('tickets.csv', rows.join('\n'))
    const line = 'tags.yaml --usage tickets.csv --zone UTC'
    const { findings } = await json(line)
    expect(findings.filter(({ rule }) => rule !== 'undeclared')).toMatchObject([
      {
        rule: 'missing-alias',
        tag: 'carrier_delay',
        line: 3,
        message: expect.stringContaining('2 tickets are tagged "배송업체_지연"'),
      },
    ])
    // the name is in no other finding: it is known
    expect(findings.map(({ tag }) => tag)).not.toContain('배송업체_지연')
    expect((await lint(`${line} --rename-map -`)).out).toBe('old,new\r\n배송업체_지연,carrier_delay\r\n')
    const dry = await lint(`${line} --fix --dry-run`)
    expect([dry.code, dry.out]).toEqual([0, expect.stringContaining('Add `배송업체_지연` to the aliases of `carrier_delay`')])
    expect(saved('tags.yaml')).toBe(list)
    await lint(`${line} --fix`)
    expect(saved('tags.yaml')).toBe(list.replace('carrier_delay\n', 'carrier_delay\n    aliases: [배송업체_지연]\n'))
    expect(await rules(line)).not.toContain('missing-alias carrier_delay')
  })

  test('--only counts some tickets of the export, and needs one', async () => {
    save('tags.yaml', list)
    save('tickets.csv', rows.join('\n'))
    const { findings } = await json('tags.yaml --usage tickets.csv --zone UTC --only tag!=배송업체_지연')
    expect(findings.map(({ rule }) => rule)).not.toContain('missing-alias')
    for (const [line, says] of [
      ['tags.yaml --only tag=spam', '--usage FILE'],
      ['tags.yaml --usage tickets.csv --only gift', 'gift'],
    ] as const) {
      const ran = await lint(line)
      expect([ran.code, ran.out]).toEqual([2, ''])
      expect(ran.err).toContain(says)
    }
  })

  test('without --usage --fix adds nothing', async () => {
    save('tags.yaml', list)
    await lint('tags.yaml --fix')
    expect(saved('tags.yaml')).toBe(list)
  })
})
