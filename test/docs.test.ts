import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { check, checkNames } from '../src/check/check.ts'
import { factTopics } from '../src/check/facts/fact-topic.ts'
import { readFacts } from '../src/check/facts/read-facts.ts'
import { shellNames } from '../src/cli/completion/shell.ts'
import { readConfig } from '../src/config/read-config.ts'
import { EXIT } from '../src/errors.ts'
import { readBaseline } from '../src/findings/baseline-file.ts'
import { findingFormatNames } from '../src/findings/finding-format.ts'
import { insightNames } from '../src/insights/insight.ts'
import { rule, ruleNames } from '../src/lint/rule.ts'
import { parseTaxonomy } from '../src/lint/taxonomy/parse.ts'
import { dbtSources } from '../src/metrics/dbt/dbt-source.ts'
import { dialectNames } from '../src/metrics/dialect.ts'
import { dimensionNames } from '../src/metrics/dimension.ts'
import { metric, metricNames } from '../src/metrics/metric.ts'
import { vendor, vendorNames } from '../src/metrics/vendor.ts'
import { warehouseFields } from '../src/metrics/warehouse/warehouse-field.ts'
import { partNames } from '../src/plan/part.ts'
import { macroSourceNames } from '../src/reply/macros/macro-source.ts'
import { sectionNames } from '../src/report/page/section.ts'
import { rendererNames } from '../src/report/renderer.ts'
import { conversationSourceNames } from '../src/tickets/conversation.ts'
import { orderSource, orderSourceNames } from '../src/tickets/order-source.ts'
import { source, sourceNames } from '../src/tickets/source.ts'
import { reasonNames } from '../src/todo/reason.ts'
import { run, teahouse, words } from './cli/run.ts'
import { blocks, matches, pages, replaceBlock, root, shortened, text } from './pages.ts'

const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }

/** A copy of the teahouse, because some commands write files. */
const copies: string[] = []
function shop(): string {
  const copy = mkdtempSync(join(tmpdir(), 'teahouse-'))
  cpSync(teahouse, copy, { recursive: true })
  copies.push(copy)
  return copy
}
const here = shop()
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true })
})

const langOf = (page: string) => (page.includes('.ko.') ? 'ko' : 'en')
const localeOf = (page: string) => ({ en: 'en_US.UTF-8', ko: 'ko_KR.UTF-8' })[langOf(page)]
/** A page in both languages. */
const twins = (name: string) => [`${name}.md`, `${name}.ko.md`]
/** Whether vitest runs with `--update`. */
const updates = () =>
  (expect.getState() as unknown as { snapshotState?: { _updateSnapshot?: string } }).snapshotState?._updateSnapshot === 'all'

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

describe('what the pages show is what happens', () => {
  // `vitest --update` writes the outputs anew
  test.each(blocks('console').map((block) => [`${block.page}: ${block.lines[0]}`, block] as const))('%s', async (_, block) => {
    const { page, lines } = block
    const last = { code: 0 }
    const starts = lines.flatMap((line, i) => (line.startsWith('$ ') ? [i] : []))
    const anew: string[] = []
    for (const [n, start] of starts.entries()) {
      const expected = lines.slice(start + 1, starts[n + 1])
      const found = await shown(lines[start]!.slice(2), localeOf(page), last)
      expect(last.code, found.join('\n')).toBeLessThan(2)
      const same = matches(found, expected)
      anew.push(lines[start]!, ...(same ? expected : shortened(found, expected)))
      if (!same && !updates()) expect(found.join('\n')).toBe(expected.join('\n'))
    }
    if (anew.join('\n') !== lines.join('\n')) replaceBlock(block, anew)
  })

  test.each(blocks('bash').map((block) => [`${block.page}: ${block.lines[0]}`, block] as const))(
    '%s',
    async (_, { page, lines }) => {
      const cwd = shop()
      for (const line of lines.map((one) => one.replace(/\s#\s.*/, '').trim()).filter(Boolean)) {
        const [name, ...argv] = words(line)
        expect(name).toBe('support-kit')
        const { code, err } = await run(argv, { cwd, env: { LANG: localeOf(page) } })
        expect(code, `${line}\n${err}`).toBeLessThan(2)
      }
    },
  )

  test.each(blocks('sh').map((block) => [`${block.page}: ${block.lines[0]}`, block] as const))('%s', (_, { lines }) => {
    for (const command of lines.flatMap((line) => line.replace(/#.*/, '').split('&&'))) {
      const [npm, verb, name] = words(command)
      expect(npm).toBe('npm')
      expect(['ci', 'test', 'link', 'run']).toContain(verb)
      if (verb === 'run') expect(Object.keys(scripts)).toContain(name)
    }
  })

  test.each(blocks('js').map((block) => [`${block.page}: ${block.lines[0]}`, block] as const))('%s', (_, { lines }) => {
    const cwd = shop()
    const built = pathToFileURL(join(root, 'dist/index.js')).href
    writeFileSync(join(cwd, 'program.mjs'), lines.join('\n').replace("'support-kit'", `'${built}'`))
    const printed = execFileSync(process.execPath, ['program.mjs'], { cwd, encoding: 'utf8' })
    expect(printed.trimEnd().split('\n')).toEqual(lines.flatMap((line) => /^console\.log.* \/\/ (.+)$/.exec(line)?.[1] ?? []))
  })

  test.each(blocks('yaml').map((block) => [block.page, block] as const))(
    'settings in %s can be read',
    async (page, { lines }) => {
      const { facts } = readConfig(parse(lines.join('\n')), page)
      if (facts) await expect(readFacts(facts)).resolves.toBeDefined()
    },
  )

  test.each(blocks('yml').map((block) => [`${block.page}: ${block.lines[0]}`, block] as const))('%s', async (_, { lines }) => {
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

  test.each(blocks('ts').map((block) => [block.page, block] as const))('code in %s stands in its file', (_, { lines }) => {
    const [path, ...code] = lines
    const file = text(path!.replace('// ', '')).trimEnd().split('\n')
    if (!matches(file, code)) expect(file.join('\n')).toBe(code.join('\n'))
  })

  test('links lead to files and headings that are there', () => {
    for (const page of pages)
      for (const [, target, anchor] of text(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
        const path = target ? join(page, '..', target) : page
        expect(existsSync(join(root, path)), `${page}: ${target}`).toBe(true)
        if (anchor) expect(anchorsOf(path), `${page}: ${path}#${anchor}`).toContain(anchor)
      }
  })

  test('the map in CONTRIBUTING.md names every wing and room, and its tables lead to what they promise', () => {
    const page = text('CONTRIBUTING.md')
    const folders = (path: string) => readdirSync(join(root, path), { withFileTypes: true }).filter((one) => one.isDirectory())
    for (const { name: wing } of folders('src')) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${wing}\` |`))
      expect(row, wing).toBeDefined()
      if (wing === 'cli') continue
      for (const { name: room } of folders(`src/${wing}`).filter((one) => one.name !== 'messages'))
        expect(row, `${wing}/${room}`).toContain(`\`${room}/\``)
    }
    for (const [, folder] of page.matchAll(/^\| [^|]+ \| `((?:src|templates)\/[^`]+)`/gm))
      expect(existsSync(join(root, folder!))).toBe(true)
    const places = page.split('\n## Where is')[1]!.split('\n## ')[0]!
    const rows = [...places.matchAll(/^\|[^|]+\|([^|]+\]\([^|]+)\|([^|]+)\|$/gm)]
    expect(rows.length).toBeGreaterThan(30)
    for (const [row, files, names] of rows) {
      const code = [...files!.matchAll(/\]\(([^)]+)\)/g)].map((m) => text(m[1]!)).join('\n')
      for (const [, name] of names!.matchAll(/`(\w+)`/g)) expect(code, `${row}: ${name}`).toMatch(new RegExp(`\\b${name}\\b`))
    }
    const steps = page.split('\n## From an export')[1]!.split('\n## ')[0]!
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const all = sources.map((file) => text(join('src', file))).join('\n')
    for (const [, name] of steps.matchAll(/`(\w+)`/g)) expect(all, name).toMatch(new RegExp(`\\b${name}\\b`))
  })

  test('every page has its twin in Korean', () => {
    const docs = pages.filter((page) => page.startsWith('docs/') || page.startsWith('README'))
    for (const page of docs.filter((one) => langOf(one) === 'en')) expect(docs).toContain(page.replace('.md', '.ko.md'))
  })
})

/** The anchors that GitHub gives the headings of a page. */
const anchorsOf = (page: string) =>
  [...text(page).matchAll(/^#+ (.+)$/gm)].map((m) =>
    m[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** A character that nobody can see, by its number. */
const hidden = (c: string) => `\\u${c.charCodeAt(0).toString(16)}`

/** Flags of every command: the page of the command line has them. */
const everywhere = ['--help', '--lang', '--color', '--no-pager', '--debug', '--json']

/** The flags of a command of its own, as its help lists them. */
const flagsOf = async (...command: string[]): Promise<string[]> =>
  [...(await run([...command, '--help'])).out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)]
    .map((m) => m[1]!)
    .filter((flag) => !everywhere.includes(flag))

/** Flags of every command, which only the page of metrics lists. */
const common = ['--quiet', '--output', '--format', '--config']

describe('what there is, is on the pages', () => {
  test.each(twins('README'))('%s names every command', async (page) => {
    const commands = [...(await run(['--help'])).out.matchAll(/^ {2}([a-z]+) [<[]/gm)]
      .map((m) => m[1]!)
      .filter((name) => name !== 'help')
    expect(commands.length).toBeGreaterThan(3)
    for (const name of commands) expect(text(page)).toContain(`support-kit ${name}`)
  })

  test.each(twins('docs/command-line'))('%s names the flags of every command, shells and variables', async (page) => {
    for (const flag of [...everywhere, '--version', '--quiet']) expect(text(page)).toContain(`\`${flag}`)
    for (const id of shellNames()) expect(text(page)).toContain(`support-kit completion ${id}`)
    const variables = [...(await run(['--help'])).out.matchAll(/^ {2}(SUPPORT_KIT_\w+)/gm)].map((m) => m[1]!)
    expect(variables.length).toBeGreaterThan(3)
    for (const name of variables) expect(text(page)).toContain(`\`${name}\``)
  })

  test.each(twins('docs/metrics'))('%s names every flag, metric, grouping and format', async (page) => {
    const flags = [...(await flagsOf('metrics')), ...(await flagsOf('explain'))]
    expect(flags.length).toBeGreaterThan(40)
    for (const flag of flags) expect(text(page)).toMatch(new RegExp(`${flag}\\b`))
    for (const id of metricNames()) expect(text(page)).toContain(`| \`${id}\` |`)
    for (const id of [...dimensionNames(), ...rendererNames(), ...vendorNames()])
      expect(text(page)).toMatch(new RegExp(`\\b${id}\\b`))
  })

  test.each(twins('docs/insights'))('%s names every insight', (page) => {
    for (const id of insightNames()) expect(text(page)).toContain(`| \`${id}\` |`)
  })

  test.each(twins('docs/report'))('%s names every section', (page) => {
    for (const id of sectionNames()) expect(text(page)).toContain(`| \`${id}\` |`)
  })

  test.each(twins('docs/todo'))('%s names every reason, and every flag of its own', async (page) => {
    for (const id of reasonNames()) expect(text(page)).toContain(`| \`${id}\` |`)
    const elsewhere = new Set([...common, ...(await flagsOf('metrics'))])
    for (const flag of (await flagsOf('todo')).filter((one) => !elsewhere.has(one)))
      expect(text(page)).toMatch(new RegExp(`${flag}\\b`))
  })

  test.each(twins('docs/plan'))('%s names every part, and every flag of its own', async (page) => {
    for (const id of partNames()) expect(text(page)).toContain(`| \`${id}\` |`)
    const elsewhere = new Set([...common, ...(await flagsOf('metrics'))])
    for (const flag of (await flagsOf('plan')).filter((one) => !elsewhere.has(one)))
      expect(text(page)).toMatch(new RegExp(`${flag}\\b`))
  })

  test.each(twins('docs/reading'))('%s names every helpdesk and shop, and every flag of inspect', async (page) => {
    for (const id of sourceNames()) expect(text(page)).toContain(`| ${(await source(id))!.title} | \`${id}\` |`)
    for (const id of orderSourceNames()) expect(text(page)).toContain(`| ${(await orderSource(id))!.title} | \`${id}\` |`)
    for (const flag of (await flagsOf('inspect')).filter((one) => !common.includes(one)))
      expect(text(page)).toMatch(new RegExp(`${flag}\\b`))
  })

  test.each(twins('docs/warehouse'))('%s names every flag of sql, every database and every column', async (page) => {
    for (const flag of (await flagsOf('sql')).filter((one) => !common.includes(one)))
      expect(text(page)).toMatch(new RegExp(`${flag}\\b`))
    // texts of customers are in no number
    const texts = ['csat_comment', 'subject', 'first_message', 'page']
    for (const column of Object.keys(warehouseFields).filter((field) => !texts.includes(field)))
      expect(text(page)).toContain(`\`${column}\``)
    for (const id of [...dialectNames(), ...dbtSources.names()]) expect(text(page)).toContain(`| \`${id}\` |`)
  })

  test.each(twins('docs/settings'))('%s names every setting', (page) => {
    const { properties } = JSON.parse(text('schemas/config.schema.json')) as { properties: object }
    expect(Object.keys(properties).length).toBeGreaterThan(10)
    for (const key of Object.keys(properties)) expect(text(page)).toContain(`\`${key}\``)
  })

  test('what the pages tell to explain can be explained', async () => {
    for (const page of pages)
      for (const [, id] of text(page).matchAll(/support-kit explain ([a-z](?:[a-z.-]*[a-z])?)/g))
        expect((await run(['explain', id!])).code, id).toBe(0)
  })

  // `vitest --update` writes it anew
  test.each(twins('docs/numbers'))('%s gives the definitions of the metrics and vendors', async (page) => {
    const lang = langOf(page)
    const { values, source, as } = {
      en: { values: 'Values', source: 'Source', as: (title: string) => `As ${title} counts it` },
      ko: { values: '값', source: '출처', as: (title: string) => `${title} 기준` },
    }[lang]
    const { out } = await run([
      ...['metrics', 'tickets.csv', '-m', metricNames().join(), '--orders', 'orders.csv'],
      ...['--business-hours', 'Mon-Fri 09:00-18:00', '-f', 'json'],
    ])
    const { results } = JSON.parse(out) as { results: { metric: string; values: object }[] }
    const valuesOf = (id: string) => new Set(results.filter((r) => r.metric === id).flatMap((r) => Object.keys(r.values)))
    const members = await Promise.all(metricNames().map(async (id) => ({ id, ...(await metric(id))! })))
    const sections = members.map(({ id, title, what, reference }) => {
      const names = [...valuesOf(id)].map((name) => `\`${name}\``)
      expect(names).not.toEqual([])
      return `## ${title[lang]}: \`${id}\`\n\n${what[lang]}\n\n${values}: ${names.join(', ')}.\n\n${source}: ${reference.replaceAll('\n', ' ')}\n`
    })
    const vendors = await Promise.all(vendorNames().map(async (id) => ({ id, ...(await vendor(id))! })))
    const others = vendors.map(({ id, title, what, cited }) => {
      const read = cited.map((c) => `${c.says} (${c.source}, ${c.read}${c.secondHand ? ', second-hand' : ''})`)
      return `## ${as(title)}: \`--as ${id}\`\n\n${what[lang]}\n\n${source}: ${read.join(' ')}\n`
    })
    const intro = text(page).split('\n## ')[0]!.trimEnd()
    await expect(`${intro}\n\n${[...sections, ...others].join('\n')}`).toMatchFileSnapshot(`../${page}`)
  })

  test.each(twins('docs/replies'))('%s names every flag of reply and templates', async (page) => {
    for (const flag of await flagsOf('reply')) expect(text(page)).toMatch(new RegExp(`${flag}\\b`))
    for (const part of ['list', 'show', 'new', 'export', 'import']) {
      expect(text(page)).toContain(`support-kit templates ${part}`)
      for (const flag of await flagsOf('templates', part))
        expect(text(page), `${part} ${flag}`).toMatch(new RegExp(flag === '--output' ? '-o |--output' : `${flag}\\b`))
    }
  })

  test.each(twins('docs/lint'))('%s names every flag and format of lint', async (page) => {
    const flags = await flagsOf('lint')
    const ours = flags.slice(flags.indexOf('--preset'), flags.indexOf('--source'))
    expect(ours.length).toBeGreaterThan(10)
    for (const flag of ours) expect(text(page)).toContain(flag)
  })

  test.each(twins('docs/ci'))('%s names every format of findings, exit code and input of the action', async (page) => {
    for (const format of ['auto', ...findingFormatNames()]) expect(text(page)).toContain(`| \`${format}\` |`)
    for (const code of Object.values(EXIT)) expect(text(page)).toContain(`| ${code} |`)
    for (const input of Object.keys((parse(text('action.yml')) as { inputs: object }).inputs))
      expect(text(page)).toContain(`\`${input}\``)
  })

  test.each(twins('docs/check'))(
    '%s names every flag of check, and every helpdesk whose macros or sent replies are read',
    async (page) => {
      const ours = (await flagsOf('check')).filter((flag) => flag !== '--config')
      expect(ours.length).toBeGreaterThan(15)
      for (const flag of ours) expect(text(page)).toContain(flag)
      const [macros = '', sent = ''] = text(page).split(/^### (?:Replies that were sent|이미 보낸 답변)$/m)
      const rows = (part = '') => [...part.matchAll(/^\| ([A-Z채][^|]+) \|/gm)].flatMap((m) => m[1]!.split(', '))
      const ids = (names: readonly string[]) => names.map((name) => name.toLowerCase().replace(/[ -]/g, '')).sort()
      expect(ids(rows(macros))).toEqual(ids(macroSourceNames().filter((name) => name !== 'unknown')))
      const read = rows(sent.split(/^## /m)[0]).map((name) => name.replace('채널톡', 'channel-talk'))
      expect(ids(read)).toEqual(ids(conversationSourceNames()))
    },
  )

  test.each(twins('docs/check'))('%s names every topic of facts', async (page) => {
    const topics = [...text(page).matchAll(/^\| (`(?:returns|exchange|refund|shipping|hours|contact|warranty)[^|]*) \|/gm)]
    const keys = topics.flatMap((m) => [...m[1]!.matchAll(/`([^`]+)`/g)].map((one) => one[1]))
    expect(keys.sort()).toEqual((await factTopics()).map(({ key }) => key).sort())
  })

  // `vitest --update` writes it anew
  test.each(twins('docs/check'))('%s describes every check', async (page) => {
    const lang = langOf(page)
    const { reported, source, names, heading } = {
      en: { reported: 'Reported', source: 'Source', names: { en: 'English', ko: 'Korean' }, heading: 'Checks' },
      ko: { reported: '지적', source: '출처', names: { en: '영어', ko: '한국어' }, heading: '점검 항목' },
    }[lang]
    const members = await Promise.all(checkNames().map(async (id) => ({ id, ...(await check(id))! })))
    const sections = members.map(({ id, title, why, langs, recommended, examples, source: reference }) => {
      const where = `${recommended ? '`recommended`, `strict`' : '`strict`'}; ${langs.map((one) => names[one]).join(', ')}.`
      const samples = (lang === 'ko' ? langs.filter((one) => one === 'ko') : langs).map((one) => {
        const { draft, reports } = examples.find((example) => example.lang === one && example.reports.length > 0)!
        const found = reports.map((stretch) => `\`${stretch.replace(/\s+/g, ' ').replaceAll('`', '')}\``).join(', ')
        return `${reported}: ${found}\n\n\`\`\`text\n${draft.trimEnd().replaceAll('```', "'''")}\n\`\`\``
      })
      return [
        `### ${title[lang]}: \`${id}\``,
        why[lang],
        where,
        ...samples,
        ...(reference ? [`${source}: ${reference}`] : []),
      ].join('\n\n')
    })
    const [intro, rest] = text(page).split(`\n## ${heading}\n`)
    const lead = rest!.split('\n### ')[0]!.trimEnd()
    await expect(`${intro}\n## ${heading}\n${lead}\n\n${sections.join('\n\n')}\n`).toMatchFileSnapshot(`../${page}`)
  })

  // `vitest --update` writes it anew
  test.each(twins('docs/lint'))('%s describes every rule', async (page) => {
    const lang = langOf(page)
    const { groups, reported, settable, source } = {
      en: {
        groups: { cause: 'What a name says', shape: 'The list as a whole', usage: 'With --usage or --from' },
        ...{ reported: 'Reported', settable: 'Options', source: 'Source' },
      },
      ko: {
        groups: { cause: '태그 이름', shape: '목록 전체', usage: '--usage나 --from을 쓸 때' },
        ...{ reported: '지적', settable: '옵션', source: '출처' },
      },
    }[lang]
    const members = await Promise.all(ruleNames().map(async (id) => ({ id, ...(await rule(id))! })))
    const chapters = Object.entries(groups).map(([group, title]) => {
      const sections = members
        .filter((member) => member.group === group)
        .map((member) => {
          const { id, title, why, recommended, strict, options, choices, examples } = member
          const set = Object.entries(options as object).map(([name, value]) => {
            const among = (choices as Record<string, readonly string[]> | undefined)?.[name]
            return `\`${name}: ${JSON.stringify(value)}\`${among ? ` (${among.join(', ')})` : ''}`
          })
          const samples = (lang === 'ko' ? (['ko'] as const) : (['en', 'ko'] as const)).map((one) => {
            const { taxonomy, reports } = examples.find((example) => example.lang === one && example.reports.length > 0)!
            return `${reported}: ${reports.map((tag) => `\`${tag.replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, hidden)}\``).join(', ')}\n\n\`\`\`text\n${taxonomy.trimEnd()}\n\`\`\``
          })
          const levels = `\`recommended\`: ${recommended}. \`strict\`: ${strict}.${set.length > 0 ? ` ${settable}: ${set.join(', ')}.` : ''}`
          const reference = member.source ? [`${source}: ${member.source}`] : []
          return [`#### ${title[lang]}: \`${id}\``, why[lang], levels, ...samples, ...reference].join('\n\n')
        })
      return [`### ${title}`, ...sections].join('\n\n')
    })
    const intro = text(page).split('\n### ')[0]!.trimEnd()
    await expect(`${intro}\n\n${chapters.join('\n\n')}\n`).toMatchFileSnapshot(`../${page}`)
  })
})
