import { stripVTControlCharacters } from 'node:util'
import { parse } from 'csv-parse/sync'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { reportSchema } from '../../src/config/schemas/report.ts'
import { metric, metricNames } from '../../src/metrics/metric.ts'
import type { Report } from '../../src/metrics/report.ts'
import { headings } from '../../src/report/messages/report.ts'
import { renderer, rendererNames } from '../../src/report/renderer.ts'
import type { Page } from '../../src/terminal/page.ts'
import { style } from '../../src/terminal/style.ts'
import { languages } from '../../src/text/text.ts'
import * as teahouse from '../golden/renderers/teahouse.ts'

const reports = Object.entries(teahouse) as [string, Report][]
const page = (lang: Page['lang'] = 'en', width = 80, colour = false): Page => ({
  lang,
  width,
  style: style(colour, colour ? { FORCE_COLOR: '1' } : {}),
})
const rendered = async (id: string, report: Report, to: Page = page()) => (await renderer(id))!.render(report, to)

describe.each(rendererNames())('%s', (id) => {
  test.each(reports)('%s: whole lines, nothing that a terminal obeys, in both languages', async (_, report) => {
    for (const lang of languages) {
      const text = await rendered(id, report, page(lang))
      expect(text.endsWith('\n')).toBe(true)
      // \u202e turns text around, \u009b is an escape of one character; JSON is data, and says control characters as \u001b
      expect(text).not.toMatch(
        id === 'json' ? /[\u0000-\u0009\u000b-\u001f]/ : /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/,
      )
    }
  })
})

describe('golden', () => {
  test.each([
    ['oneMonth', 'table', 'en', 80],
    ['oneMonth', 'table', 'en', 60],
    ['oneMonth', 'table', 'en', 120],
    ['oneMonth', 'table', 'ko', 80],
    ['byMonthAndChannel', 'table', 'en', 80],
    ['byMonthAndChannel', 'table', 'ko', 120],
    ['sparse', 'table', 'ko', 60],
    ['hostile', 'table', 'en', 80],
    ['oneMonth', 'markdown', 'en', 80],
    ['byMonthAndChannel', 'markdown', 'ko', 80],
    ['hostile', 'markdown', 'en', 80],
    ['sparse', 'csv', 'ko', 80],
    ['hostile', 'csv', 'en', 80],
    ['sparse', 'json', 'ko', 80],
  ] as const)('%s as %s in %s at %i columns', async (name, id, lang, width) => {
    const text = await rendered(id, reports.find(([report]) => report === name)![1], page(lang, width))
    const file = `../golden/renderers/${name}.${lang}${id === 'table' ? `.${width}` : ''}.${id === 'table' ? 'txt' : id === 'markdown' ? 'md' : id}`
    await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot(file)
  })
})

describe('table', () => {
  test.each(reports)('%s is never wider than the page', async (_, report) => {
    for (const lang of languages) {
      for (let width = 40; width <= 140; width += 5) {
        for (const line of (await rendered('table', report, page(lang, width))).split('\n')) {
          expect(stringWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width)
        }
      }
    }
  })

  test.each(reports)('%s reads the same without colour', async (_, report) => {
    const coloured = await rendered('table', report, page('ko', 100, true))
    expect(coloured).not.toBe(stripVTControlCharacters(coloured))
    expect(stripVTControlCharacters(coloured)).toBe(await rendered('table', report, page('ko', 100)))
  })

  test('numbers stand under each other whatever script their labels are in', async () => {
    const lines = (await rendered('table', teahouse.oneMonth)).split('\n')
    const tags = ['carrier-delay', '결제-오류', 'leaked-tin', '차-🍵-선물포장', 'customs']
    const ends = tags.map((tag) => {
      const line = lines.find((l) => l.includes(tag))!
      return stringWidth(/^\s*\S+\s+[\d,]+/.exec(line)![0])
    })
    expect(new Set(ends).size).toBe(1)
  })

  test('a breakdown of many groups is no trouble', async () => {
    const results = Array.from({ length: 150_000 }, (_, i) => ({
      metric: 'volume',
      group: { agent: `agent-${i}` },
      values: { tickets: 1 },
    }))
    const text = await rendered('table', { ...teahouse.sparse, by: ['agent'], results })
    expect(text.split('\n').length).toBeGreaterThan(150_000)
  })
})

test('every column of every metric has a heading in both languages', async () => {
  for (const id of metricNames()) {
    const { columns, headings: own } = (await metric(id))!
    for (const name of columns) expect(own?.[name] ?? headings[name], `${id}: ${name}`).toBeDefined()
  }
})

describe('json', () => {
  test.each(reports)('%s has the published shape, and the very numbers', async (_, report) => {
    const json = JSON.parse(await rendered('json', report, page('ko')))
    expect(reportSchema.parse(json)).toEqual(json)
    expect(Object.keys(json)).toEqual(['schemaVersion', 'period', 'inputs', 'ledger', 'results', 'warnings'])
    expect(json.results.map((r: { values: unknown }) => r.values)).toEqual(report.results.map((r) => r.values))
    expect(json.results.map((r: { reason?: string }) => r.reason)).toEqual(report.results.map((r) => r.reason?.ko))
    expect(json.results.filter((r: { partial?: true }) => r.partial)).toHaveLength(report.results.filter((r) => r.partial).length)
  })
})

describe('csv', () => {
  test.each(reports)('%s can be read back to the same values', async (_, report) => {
    const text = await rendered('csv', report)
    const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' })
    const expected = report.results.flatMap((r) => (Object.keys(r.values).length > 0 ? Object.values(r.values) : [null]))
    expect(rows.map((row) => (row.value === '' ? null : Number(row.value)))).toEqual(expected)
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@]/)
  })

  test('the whole, a group, and those that have no such thing are told apart', async () => {
    const rows: Record<string, string>[] = parse(await rendered('csv', teahouse.byMonthAndChannel), { columns: true })
    const channels = rows.filter((row) => row.metric === 'volume').map((row) => `${row.month}/${row.channel}/${row.partial}`)
    expect(channels[0]).toBe('//')
    expect(channels).toContain('2026-07/email/true')
    expect(channels.at(-1)).toBe('2026-09/(none)/')
  })
})

describe('markdown', () => {
  test.each(reports)('%s: tables are rectangular, nothing of a file is markup', async (_, report) => {
    for (const lang of languages) {
      const text = await rendered('markdown', report, page(lang))
      expect(text).not.toMatch(/[<>]|(?<!\\):\/\/|(?<!\\)\]\(/)
      for (const table of text.split('\n\n').filter((block) => block.startsWith('|'))) {
        const cells = table
          .trimEnd()
          .split('\n')
          .map((line) => line.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length)
        expect(new Set(cells).size, table).toBe(1)
      }
    }
  })
})
