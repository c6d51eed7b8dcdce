import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { findingFormat, findingFormatNames } from '../../src/findings/finding-format.ts'
import type { Review } from '../../src/findings/review.ts'
import type { Page } from '../../src/terminal/page.ts'
import { style } from '../../src/terminal/style.ts'
import { languages } from '../../src/text/text.ts'
import { clean, hostile, quiet, teahouse } from '../golden/finding-formats/reviews.ts'
import { growth } from '../growth.ts'
import { sarif } from '../oracle/sarif.ts'

const all = { teahouse, clean, quiet, hostile }
const reviews: [string, Review][] = Object.entries(all)
const page = (lang: Page['lang'] = 'en', width = 80, colour = false): Page => ({
  lang,
  width,
  style: style(colour, colour ? { FORCE_COLOR: '1' } : {}),
})
const rendered = async (id: string, review: Review, to: Page = page()) => (await findingFormat(id))!.render(review, to)

describe.each(findingFormatNames())('%s', (id) => {
  test.each(reviews)('%s: whole lines, nothing that a terminal obeys, in both languages', async (_, review) => {
    for (const lang of languages) {
      const text = await rendered(id, review, page(lang))
      expect(text.endsWith('\n')).toBe(true)
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })
})

describe('golden', () => {
  test.each([
    ['teahouse', 'human', 'en', 80],
    ['teahouse', 'human', 'en', 50],
    ['teahouse', 'human', 'ko', 80],
    ['teahouse', 'human', 'ko', 50],
    ['quiet', 'human', 'en', 80],
    ['clean', 'human', 'ko', 80],
    ['hostile', 'human', 'en', 80],
    ['teahouse', 'markdown', 'ko', 80],
    ['hostile', 'markdown', 'en', 80],
    ['teahouse', 'github', 'en', 80],
    ['hostile', 'github', 'en', 80],
    ['quiet', 'gitlab', 'ko', 80],
    ['quiet', 'sarif', 'en', 80],
    ['quiet', 'junit', 'en', 80],
    ['hostile', 'junit', 'en', 80],
  ] as const)('%s as %s in %s at %i columns', async (name, id, lang, width) => {
    const text = await rendered(id, all[name], page(lang, width))
    const wide = id === 'human' ? `.${width}` : ''
    const ending = { human: 'txt', markdown: 'md', github: 'txt', gitlab: 'json', sarif: 'json', junit: 'xml' }[id]
    await expect(text).toMatchFileSnapshot(`../golden/finding-formats/${name}.${id}.${lang}${wide}.${ending}`)
  })
})

describe('human', () => {
  test.each(reviews)('%s is never wider than the page, and reads the same without colour', async (_, review) => {
    for (const lang of languages) {
      for (let width = 40; width <= 120; width += 5) {
        const text = await rendered('human', review, page(lang, width))
        for (const line of text.split('\n')) expect(stringWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width)
      }
      const coloured = await rendered('human', review, page(lang, 80, true))
      expect(coloured).not.toBe(stripVTControlCharacters(coloured))
      expect(stripVTControlCharacters(coloured)).toBe(await rendered('human', review, page(lang)))
    }
  })

  test('the marks stand under the very words, whatever script is in front of them', async () => {
    for (const width of [40, 60, 80]) {
      const lines = (await rendered('human', teahouse, page('ko', width))).split('\n')
      const marked = lines.flatMap((line, i) => {
        const marks = /^ *(~+)$/.exec(line)
        if (!marks) return []
        const from = stringWidth(line) - marks[1]!.length
        let column = 0
        return [
          [...lines[i - 1]!].filter((c) => {
            const at = column
            column += stringWidth(c)
            return at >= from && at < from + marks[1]!.length
          }),
        ]
      })
      expect(marked.map((c) => c.join(''))).toEqual(['결재-오류', 'delivery-problem', '배송-지연', 'misc', '배송이 늦어요'])
    }
  })

  test('of a line that no page holds, what is meant is shown whole, and the file costs the time of one reading', async () => {
    const text = await rendered('human', quiet, page('en', 60))
    expect(text).toContain('배송-지연-문의-모음')
    const many = (n: number): Review => {
      const findings = Array.from(
        { length: n },
        (_, i): Finding => ({ ...teahouse.findings[0]!, span: { line: i + 1, column: 3, endLine: i + 1, endColumn: 9 } }),
      )
      return { ...teahouse, findings, sources: new Map([['taxonomy.yaml', '  tea-time\n'.repeat(n)]]) }
    }
    const wide = (n: number): Review => ({
      ...teahouse,
      sources: new Map([['taxonomy.yaml', `${'\n'.repeat(8)}  - id: ${'가'.repeat(n)}`]]),
    })
    const lists = { small: many(375), large: many(3000) }
    const lines = { small: wide(60_000), large: wide(480_000) }
    // eight times as many: in a square it would be 64
    expect(await growth((size) => rendered('human', lists[size]), 3)).toBeLessThan(32)
    expect(await growth((size) => rendered('human', lines[size]), 3)).toBeLessThan(32)
  })
})

describe('github', () => {
  test('one command a finding, errors first; nothing of a file ends it or begins another', async () => {
    for (const [, review] of reviews) {
      const lines = (await rendered('github', review)).trimEnd().split('\n')
      expect(lines).toHaveLength(review.findings.length + 1)
      expect(lines.at(-1)).not.toMatch(/^::/)
      for (const line of lines.slice(0, -1)) {
        const [, command, properties] = /^::(error|warning|notice) ([^:]*)::/.exec(line)!
        expect(command).toBeDefined()
        expect(properties!.split(',').map((one) => one.split('=')[0])).toEqual(
          expect.arrayContaining(['file', 'line', 'endLine', 'title']),
        )
      }
    }
  })

  test('what is escaped is read back by the rules of the runner as it was, line breaks and stand-ins aside', async () => {
    const [line] = (await rendered('github', hostile)).split('\n')
    const [, properties, data] = /^::error (.*?)::(.*)$/.exec(line!)!
    const read = (text: string) =>
      text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
    const seen = (text: string) =>
      text.replace(/[\n\t]/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202e\p{Surrogate}]/gu, '\ufffd')
    const file = properties!.split(',').find((one) => one.startsWith('file='))!
    expect(read(file)).toBe(`file=${seen(hostile.findings[0]!.file)}`)
    expect(read(data!).split('\n')[0]).toBe(seen(hostile.findings[0]!.message.en))
  })

  test('files are named from the root of the repository', async () => {
    expect(await rendered('github', quiet)).toContain('file=shop/taxonomy.yaml,')
    expect(await rendered('github', quiet)).toContain('file=shop/lists/más tags.json,')
  })

  test('a job summary where the job has one; a table that stays a table', async () => {
    const format = (await findingFormat('github'))!
    expect(format.aside!(teahouse, page(), {})).toBeUndefined()
    const aside = format.aside!(teahouse, page(), { GITHUB_STEP_SUMMARY: 'summary.md' })!
    expect(aside.file).toBe('summary.md')
    expect(aside.text).toContain('delivery-problem')
    const many = { ...teahouse, findings: Array.from({ length: 4000 }, () => teahouse.findings[1]!) }
    const { text } = format.aside!(many, page(), { GITHUB_STEP_SUMMARY: 'summary.md' })!
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20)
    expect(text).toContain('3,800')
  })
})

describe('gitlab', () => {
  const issues = async (review: Review) =>
    JSON.parse(await rendered('gitlab', review)) as {
      fingerprint: string
      location: { path: string; lines: { begin: number } }
    }[]
  const moved = (review: Review, lines: number): Review => ({
    ...review,
    findings: review.findings.map((f) => ({
      ...f,
      span: { ...f.span, line: f.span.line + lines, endLine: f.span.endLine + lines },
    })),
  })

  test('fingerprints stay when lines move, and tell equal findings apart', async () => {
    for (const [, review] of reviews) {
      const prints = (await issues(review)).map((issue) => issue.fingerprint)
      expect((await issues(moved(review, 7))).map((issue) => issue.fingerprint)).toEqual(prints)
      expect(new Set(prints).size).toBe(prints.length)
    }
  })

  test('a path from the root, and a line', async () => {
    expect((await issues(quiet))[0]!.location).toEqual({ path: 'shop/taxonomy.yaml', lines: { begin: 9, end: 9 } })
  })
})

describe('sarif', () => {
  test.each(reviews)('%s is what the standard allows', async (_, review) => {
    for (const lang of languages) {
      const log = JSON.parse(await rendered('sarif', review, page(lang)))
      expect(sarif.parse(log)).toEqual(log)
      expect(log.runs[0].results).toHaveLength(review.findings.length)
    }
  })

  test('names are escaped, and lead back to the file', async () => {
    const { runs } = sarif.parse(JSON.parse(await rendered('sarif', quiet)))
    const uris = runs[0]!.results.map((r) => r.locations[0]!.physicalLocation.artifactLocation.uri!)
    expect(uris).toContain('shop/lists/m%C3%A1s%20tags.json')
    expect(uris.map(decodeURIComponent)).toEqual(quiet.findings.map(({ file }) => `shop/${file}`))
  })

  test.each([
    ['/srv/tags.yaml', 'file:///srv/tags.yaml', undefined],
    ['C:\\tea\\tags.yaml', 'file:///C:/tea/tags.yaml', undefined],
    ['../tags.yaml', 'tags.yaml', '%SRCROOT%'],
  ])('%s is %s', async (file, uri, uriBaseId) => {
    const review = { ...quiet, findings: [{ ...quiet.findings[0]!, file }] }
    const { runs } = sarif.parse(JSON.parse(await rendered('sarif', review)))
    expect(runs[0]!.results[0]!.locations[0]!.physicalLocation.artifactLocation).toEqual({ uri, ...(uriBaseId && { uriBaseId }) })
  })

  test('no more results than are taken, the heaviest, and a word about the others', async () => {
    const many = {
      ...teahouse,
      findings: Array.from({ length: 25_010 }, (_, i) => ({ ...teahouse.findings[1]!, tag: `tea-${i}` })),
    }
    const { runs } = sarif.parse(JSON.parse(await rendered('sarif', many)))
    expect(runs[0]!.results).toHaveLength(25_000)
    expect(runs[0]!.invocations?.[0]?.toolExecutionNotifications[0]?.message.text).toMatch(/^10 /)
  })
})

describe('junit', () => {
  test.each(reviews)('%s: well-formed, and counts what it holds', async (_, review) => {
    const text = await rendered('junit', review)
    const open: string[] = []
    for (const [, close, name, rest, empty] of text
      .replace(/^<\?.*\?>\n/, '')
      .matchAll(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name)
      else if (!empty) open.push(name!)
      expect(rest).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/)
    }
    expect(open).toEqual([])
    const bare = text.replace(/<[^<>]*>/g, '')
    expect(bare).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/)
    expect(text.match(/<failure /g) ?? []).toHaveLength(review.findings.length)
    expect(text).toContain(`failures="${review.findings.length}" errors="0">`)
    expect(text.match(/<testcase /g)).toHaveLength(Number(/tests="(\d+)"/.exec(text)![1]))
  })
})

describe('markdown', () => {
  test.each(reviews)('%s: the table is rectangular, nothing of a file is markup', async (_, review) => {
    for (const lang of languages) {
      const text = await rendered('markdown', review, page(lang))
      expect(text.replaceAll('<br>', '')).not.toMatch(/[<>]|(?<!\\):\/\/|(?<!\\)\]\(|(?<!\\)`/)
      const rows = text.split('\n').filter((line) => line.startsWith('|'))
      const cells = rows.map((line) => line.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length)
      expect(new Set(cells).size).toBe(review.findings.length > 0 ? 1 : 0)
      expect(rows).toHaveLength(review.findings.length > 0 ? review.findings.length + 2 : 0)
    }
  })
})

test('json is what the command publishes', async () => {
  expect(JSON.parse(await rendered('json', hostile))).toEqual(hostile.json)
})

test('the clean one is calm, in every format', async () => {
  expect(await rendered('human', clean)).toBe('  No problems found in 42 tags.\n')
})
