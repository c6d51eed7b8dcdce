import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { check, checkNames } from '../src/check/check.ts'
import { readConfig } from '../src/config/read-config.ts'
import { readBaseline } from '../src/findings/baseline-file.ts'
import { findingFormatNames } from '../src/findings/finding-format.ts'
import { rule, ruleNames } from '../src/lint/rule.ts'
import { parseTaxonomy } from '../src/lint/taxonomy/parse.ts'
import { dimensionNames } from '../src/metrics/dimension.ts'
import { metric, metricNames } from '../src/metrics/metric.ts'
import { vendor, vendorNames } from '../src/metrics/vendor.ts'
import { systems as systemsOfMacros } from '../src/reply/macros/helpdesk-macro.ts'
import { rendererNames } from '../src/report/renderer.ts'
import { orderSource, orderSourceNames } from '../src/tickets/order-source.ts'
import { source, sourceNames } from '../src/tickets/source.ts'
import { run, teahouse, words } from './cli/run.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const pages = [
  'README.md',
  'README.ko.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs')).map((page) => `docs/${page}`),
]
const text = (page: string) => readFileSync(join(root, page), 'utf8')
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }

const here = mkdtempSync(join(tmpdir(), 'teahouse-'))
cpSync(teahouse, here, { recursive: true })
afterAll(() => rmSync(here, { recursive: true }))

interface Block {
  page: string
  kind: string
  lines: string[]
}

const blocks: Block[] = pages.flatMap((page) =>
  [...text(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)].map((m) => ({ page, kind: m[1]!, lines: m[2]!.trimEnd().split('\n') })),
)
const of = (kind: string) => blocks.filter((block) => block.kind === kind)

/** A command line of these pages, run: `support-kit …`, `cat FILE | support-kit …`, `npm run …`, `echo $?`. */
async function shown(line: string, lang: string, last: { code: number }): Promise<string[]> {
  if (line === 'echo $?') return [String(last.code)]
  const [first, second] = line.split(' | ')
  const script = /^npm run (\S+)$/.exec(line)
  const command = script ? scripts[script[1]!]!.replace('node bin/support-kit.js', 'support-kit') : (second ?? first!)
  const stdin = second ? readFileSync(join(here, words(first!)[1]!)) : ''
  const [name, ...argv] = words(command)
  expect(name).toBe('support-kit')
  const ran = await run(argv, { cwd: script ? root : here, stdin, env: { LANG: lang } })
  last.code = ran.code
  return `${ran.out}${ran.err}`.replaceAll('\r\n', '\n').trimEnd().split('\n')
}

/** Whether lines are what is expected, where a line `…` stands for any number of them. */
function matches(lines: readonly string[], expected: readonly string[]): boolean {
  const at = expected.indexOf('…')
  if (at < 0) return lines.length === expected.length && lines.every((line, i) => line.trimEnd() === expected[i])
  const [head, rest] = [expected.slice(0, at), expected.slice(at + 1)]
  if (!matches(lines.slice(0, at), head)) return false
  return lines.some((_, i) => i >= at && matches(lines.slice(i), rest)) || rest.length === 0
}

describe('what the pages show is what happens', () => {
  test.each(of('console').map((block) => [`${block.page}: ${block.lines[0]}`, block] as const))(
    '%s',
    async (_, { page, lines }) => {
      const last = { code: 0 }
      const starts = lines.flatMap((line, i) => (line.startsWith('$ ') ? [i] : []))
      for (const [n, start] of starts.entries()) {
        const expected = lines.slice(start + 1, starts[n + 1])
        const found = await shown(lines[start]!.slice(2), page.includes('.ko.') ? 'ko_KR.UTF-8' : 'en_US.UTF-8', last)
        if (!matches(found, expected)) expect(found.join('\n')).toBe(expected.join('\n'))
      }
    },
  )

  test.each(of('sh').map((block) => [`${block.page}: ${block.lines[0]}`, block] as const))('%s', (_, { lines }) => {
    for (const command of lines.flatMap((line) => line.replace(/#.*/, '').split('&&'))) {
      const [npm, verb, name] = words(command)
      expect(npm).toBe('npm')
      expect(['ci', 'test', 'link', 'run']).toContain(verb)
      if (verb === 'run') expect(Object.keys(scripts)).toContain(name)
    }
  })

  test.each(of('yaml').map((block) => [block.page, block] as const))('settings in %s can be read', (page, { lines }) => {
    expect(readConfig(parse(lines.join('\n')), page)).toBeDefined()
  })

  test.each(of('yml').map((block) => [`${block.page}: ${block.lines[0]}`, block] as const))('%s', async (_, { lines }) => {
    const value = parse(lines.join('\n')) as {
      tags?: unknown
      entries?: unknown
      jobs?: Record<string, { steps: { uses?: string; with?: object }[] }>
    }
    if (value.jobs) {
      const { inputs } = parse(text('action.yml')) as { inputs: object }
      const given = Object.values(value.jobs).flatMap(({ steps }) =>
        steps.flatMap((step) => (step.uses?.includes('support-kit') ? Object.keys(step.with ?? {}) : [])),
      )
      for (const name of given) expect(Object.keys(inputs)).toContain(name)
    } else if (value.entries) expect(await readBaseline(lines.join('\n'), 'baseline.yaml')).toEqual(value.entries)
    else if (Array.isArray(value.tags)) expect((await parseTaxonomy(lines.join('\n'), 'taxonomy.yaml')).findings).toEqual([])
  })

  test.each(of('ts').map((block) => [block.page, block] as const))('code in %s stands in its file', (_, { lines }) => {
    const [path, ...code] = lines
    const file = text(path!.replace('// ', '')).trimEnd().split('\n')
    if (!matches(file, code)) expect(file.join('\n')).toBe(code.join('\n'))
  })

  test('links lead to files that are there', () => {
    for (const page of pages)
      for (const [, target] of text(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g))
        expect(() => readFileSync(join(root, page, '..', target!)), `${page}: ${target}`).not.toThrow(/ENOENT/)
  })
})

/** A character that nobody can see, by its number. */
const hidden = (c: string) => `\\u${c.charCodeAt(0).toString(16)}`

/** The flags of a command, as its help lists them. */
const flagsOf = async (...command: string[]): Promise<string[]> =>
  [...(await run([...command, '--help'])).out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)]
    .map((m) => m[1]!)
    .filter((flag) => flag !== '--help')

describe('what there is, is on the pages', () => {
  test.each(['README.md', 'README.ko.md'])('%s names every command, flag, metric, grouping and format', async (page) => {
    const readme = text(page)
    const commands = [...(await run(['--help'])).out.matchAll(/^ {2}([a-z]+) [<[]/gm)]
      .map((m) => m[1]!)
      .filter((name) => name !== 'help')
    expect(commands.length).toBeGreaterThan(3)
    for (const name of commands) expect(readme).toContain(`support-kit ${name}`)
    const flags = [...(await flagsOf('metrics')), ...(await flagsOf('reply'))]
    expect(flags.length).toBeGreaterThan(40)
    for (const flag of flags) expect(readme).toMatch(new RegExp(`${flag}\\b`))
    for (const id of metricNames()) expect(readme).toContain(`| \`${id}\` |`)
    for (const id of [...dimensionNames(), ...rendererNames()]) expect(readme).toMatch(new RegExp(`\\b${id}\\b`))
  })

  test('docs/reading.md names every helpdesk and shop', async () => {
    const page = text('docs/reading.md')
    for (const id of sourceNames()) expect(page).toContain(`| ${(await source(id))!.title} | \`${id}\` |`)
    for (const id of orderSourceNames()) expect(page).toContain(`| ${(await orderSource(id))!.title} | \`${id}\` |`)
  })

  test('what the pages tell to explain can be explained', async () => {
    for (const page of pages)
      for (const [, id] of text(page).matchAll(/support-kit explain ([a-z][a-z-]*)/g))
        expect((await run(['explain', id!])).code, id).toBe(0)
  })

  // `vitest --update` writes it anew
  test('docs/numbers.md says what the metrics and vendors say of themselves', async () => {
    const { out } = await run([
      ...['metrics', 'tickets.csv', '--orders', 'orders.csv', '--business-hours', 'Mon-Fri 09:00-18:00', '-f', 'json'],
    ])
    const { results } = JSON.parse(out) as { results: { metric: string; values: object }[] }
    const valuesOf = (id: string) => new Set(results.filter((r) => r.metric === id).flatMap((r) => Object.keys(r.values)))
    const members = await Promise.all(metricNames().map(async (id) => ({ id, ...(await metric(id))! })))
    const sections = members.map(({ id, title, what, reference }) => {
      const names = [...valuesOf(id)].map((name) => `\`${name}\``)
      expect(names).not.toEqual([])
      return `## ${title.en}: \`${id}\`\n\n${what.en}\n\nValues: ${names.join(', ')}.\n\nSource: ${reference.replaceAll('\n', ' ')}\n`
    })
    const vendors = await Promise.all(vendorNames().map(async (id) => ({ id, ...(await vendor(id))! })))
    const others = vendors.map(({ id, title, what, cited }) => {
      const read = cited.map((c) => `${c.says} (${c.source}, ${c.read}${c.secondHand ? ', second-hand' : ''})`)
      return `## As ${title} counts it: \`--as ${id}\`\n\n${what.en}\n\nSource: ${read.join(' ')}\n`
    })
    const intro = text('docs/numbers.md').split('\n## ')[0]!.trimEnd()
    await expect(`${intro}\n\n${[...sections, ...others].join('\n')}`).toMatchFileSnapshot('../docs/numbers.md')
  })

  test('docs/replies.md names every flag of templates', async () => {
    const page = text('docs/replies.md')
    for (const part of ['list', 'show', 'new', 'export', 'import']) {
      expect(page).toContain(`support-kit templates ${part}`)
      for (const flag of (await flagsOf('templates', part)).filter((one) => one !== '--debug'))
        expect(page, `${part} ${flag}`).toMatch(new RegExp(flag === '--output' ? '-o |--output' : `${flag}\\b`))
    }
  })

  test('docs/lint.md names every flag and format of lint, and every input of the action', async () => {
    const page = text('docs/lint.md')
    const flags = await flagsOf('lint')
    const ours = flags.slice(flags.indexOf('--preset'), flags.indexOf('--source'))
    expect(ours.length).toBeGreaterThan(10)
    for (const flag of ours) expect(page).toContain(flag)
    for (const format of ['auto', ...findingFormatNames()]) expect(page).toContain(`| \`${format}\` |`)
    for (const input of Object.keys((parse(text('action.yml')) as { inputs: object }).inputs))
      expect(page).toContain(`\`${input}\``)
  })

  test('docs/check.md names every flag and format of check, and every helpdesk whose macros are read', async () => {
    const page = text('docs/check.md')
    const flags = [...(await run(['check', '--help'])).out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((m) => m[1]!)
    const ours = flags.slice(0, flags.indexOf('--debug')).filter((flag) => flag !== '--config')
    expect(ours.length).toBeGreaterThan(15)
    for (const flag of ours) expect(page).toContain(flag)
    for (const format of ['auto', ...findingFormatNames()]) expect(page).toContain(`\`${format}\``)
    const systems = [...page.matchAll(/^\| ([A-Z]\w+(?: \w+)?) \|/gm)].map((m) => m[1]!.toLowerCase().replace(' ', ''))
    expect(systems.sort()).toEqual(systemsOfMacros.filter((system) => system !== 'unknown').sort())
  })

  // `vitest --update` writes it anew
  test('docs/check.md says what the checks say of themselves', async () => {
    const members = await Promise.all(checkNames().map(async (id) => ({ id, ...(await check(id))! })))
    const sections = members.map(({ id, title, why, langs, recommended, examples, source }) => {
      const where = `${recommended ? '`recommended`, `strict`' : '`strict`'}; ${langs.map((lang) => ({ en: 'English', ko: 'Korean' })[lang]).join(', ')}.`
      const shown = langs.map((lang) => {
        const { draft, reports } = examples.find((example) => example.lang === lang && example.reports.length > 0)!
        const words = reports.map((stretch) => `\`${stretch.replace(/\s+/g, ' ').replaceAll('`', '')}\``).join(', ')
        return `Reported: ${words}\n\n\`\`\`text\n${draft.trimEnd().replaceAll('```', "'''")}\n\`\`\``
      })
      return [`### ${title.en}: \`${id}\``, why.en, where, ...shown, ...(source ? [`Source: ${source}`] : [])].join('\n\n')
    })
    const [intro] = text('docs/check.md').split(/(?<=`support-kit explain ko-cushion` prints the same, in both languages\.)\n/)
    await expect(`${intro}\n\n${sections.join('\n\n')}\n`).toMatchFileSnapshot('../docs/check.md')
  })

  // `vitest --update` writes it anew
  test('docs/lint.md says what the rules say of themselves', async () => {
    const groups = { cause: 'What a name says', shape: 'The list as a whole', usage: 'With --usage or --from' }
    const members = await Promise.all(ruleNames().map(async (id) => ({ id, ...(await rule(id))! })))
    const chapters = Object.entries(groups).map(([group, title]) => {
      const sections = members
        .filter((member) => member.group === group)
        .map((member) => {
          const { id, title, why, recommended, strict, options, choices, examples, source } = member
          const set = Object.entries(options as object).map(([name, value]) => {
            const among = (choices as Record<string, readonly string[]> | undefined)?.[name]
            return `\`${name}: ${JSON.stringify(value)}\`${among ? ` (${among.join(', ')})` : ''}`
          })
          const shown = (['en', 'ko'] as const).map((lang) => {
            const { taxonomy, reports } = examples.find((example) => example.lang === lang && example.reports.length > 0)!
            return `Reported: ${reports.map((tag) => `\`${tag.replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, hidden)}\``).join(', ')}\n\n\`\`\`text\n${taxonomy.trimEnd()}\n\`\`\``
          })
          const levels = `\`recommended\`: ${recommended}. \`strict\`: ${strict}.${set.length > 0 ? ` Options: ${set.join(', ')}.` : ''}`
          return [`#### ${title.en}: \`${id}\``, why.en, levels, ...shown, ...(source ? [`Source: ${source}`] : [])].join('\n\n')
        })
      return [`### ${title}`, ...sections].join('\n\n')
    })
    const intro = text('docs/lint.md').split('\n### ')[0]!.trimEnd()
    await expect(`${intro}\n\n${chapters.join('\n\n')}\n`).toMatchFileSnapshot('../docs/lint.md')
  })
})
