import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as api from '../../src/index.ts'
import {
  answer,
  ask,
  classify,
  lint,
  openSession,
  probe,
  readTaxonomy,
  reviewDrafts,
  ruleNames,
  settableIds,
  settings,
  valuesOf,
} from '../../src/index.ts'
import { metricValues } from '../../src/metrics/metric-values.ts'

it('the public API goes from files to a report', async () => {
  const cwd = join(import.meta.dirname, '../../fixtures/teahouse')
  const session = await openSession()
  try {
    const open = (file: string) => probe(file, { cwd, stdin: process.stdin, temp: session.temp })
    const { report } = await answer(session, {
      ...ask('Asia/Seoul'),
      metrics: ['volume'],
      tickets: [await open('tickets.csv')],
      orders: [await open('monthly-orders.csv')],
    })
    expect(report.results).toEqual([{ metric: 'volume', group: {}, values: { tickets: report.ledger.counted } }])
    expect(report.inputs.map((i) => i.role)).toEqual(['tickets', 'orders'])
  } finally {
    session.close()
  }
})

it('every value of every metric has a name in the types, by month and channel too, and no metric is left out', async () => {
  expect(Object.keys(metricValues)).toEqual(api.metricNames())
  for (const id of api.metricNames()) {
    const names: readonly string[] = metricValues[id as api.MetricId]
    const { values, examples } = (await api.metric(id))!
    const known = [...Object.keys(values), ...examples.flatMap((one) => Object.keys(one.values))]
    expect(known.filter((name) => !names.includes(name))).toEqual([])
  }
  const cwd = join(import.meta.dirname, '../../fixtures/teahouse')
  const session = await openSession()
  try {
    const open = (file: string) => probe(file, { cwd, stdin: process.stdin, temp: session.temp })
    const { report } = await answer(session, {
      ...{ ...ask('Asia/Seoul'), metrics: api.metricNames(), by: ['month', 'channel'] },
      ...{ tickets: [await open('tickets.csv')], orders: [await open('orders.csv')] },
    })
    const unnamed = report.results.flatMap(({ metric, values }) =>
      Object.keys(values).filter((name) => !(metricValues[metric as api.MetricId] as readonly string[]).includes(name)),
    )
    expect(unnamed).toEqual([])

    const whole = valuesOf(report, 'volume')!
    expect(whole.tickets).toBe(report.ledger.counted)
    const months = report.results.filter(({ metric, group }) => metric === 'volume' && group.month && group.channel)
    const sum = months.reduce((all, { group }) => all + Number(valuesOf(report, 'volume', group)!.tickets), 0)
    expect(sum).toBe(whole.tickets)
    expect(valuesOf(report, 'volume', { month: '1999-01' })).toBeUndefined()
    expect(valuesOf(report, 'ces')).toBeUndefined()
    expect(api.isMetricId('csat') && !api.isMetricId('toString')).toBe(true)
    // @ts-expect-error a value that another metric has
    expect(whole.share).toBeUndefined()
  } finally {
    session.close()
  }
})

it('the public API goes from a list of tags to findings', async () => {
  const cwd = join(import.meta.dirname, '../../fixtures/teahouse')
  const { taxonomy, findings: reading } = await readTaxonomy(['taxonomy.yaml'], { cwd, stdin: process.stdin })
  const set = settings({ extends: [], rules: { 'no-near-duplicate': 'error' } }, { rules: [] }, ruleNames(), 'lint')
  const { findings } = await lint({ taxonomy, reading, settings: set, verdict: classify(taxonomy), today: '2026-11-22' })
  expect(findings.map(({ rule, severity, tag }) => [rule, severity, tag])).toEqual([['no-near-duplicate', 'error', '결재_오류']])
})

it('the public API goes from a draft to findings', async () => {
  const drafts = [{ name: 'draft.md', file: 'draft.md', text: 'Hi [NAME],\n\nThank you for waiting.' }]
  const sources = new Map(drafts.map(({ file, text }) => [file, text]))
  const set = settings({ extends: [], rules: { 'no-leftovers': 'error' } }, { rules: [] }, settableIds(), 'check')
  const { findings } = await reviewDrafts({ drafts, sources, settings: set, minGrade: 'likely', words: {}, today: '2026-11-22' })
  expect(findings.map(({ rule, grade, draft, span }) => [rule, grade, draft, span.column])).toEqual([
    ['no-leftovers', 'sure', 'draft.md', 4],
  ])
})

it('a reply in two languages is judged part by part', async () => {
  const set = settings({ extends: ['recommended'], rules: {} }, { rules: [] }, settableIds(), 'check')
  const text =
    'I am sorry that the lid arrived cracked. You must return it before we do anything for you.\n\n' +
    '뚜껑이 깨져 도착해 정말 죄송합니다. 새 뚜껑은 오늘 보냈습니다. 모레 도착할 예정이십니다.\n'
  const drafts = [{ name: 'draft.md', file: 'draft.md', text }]
  const sources = new Map([['draft.md', text]])
  const question = { drafts, sources, settings: set, minGrade: 'likely', words: {}, today: '2026-11-22' } as const
  const { findings, looked } = await reviewDrafts(question)
  expect(findings.map(({ rule, span }) => [rule, span.line]).sort()).toEqual([
    ['ko-object-honorific', 3],
    ['no-blame', 1],
  ])
  // the new lid is only in the Korean part
  expect(looked[0]?.steps['take-action']).toEqual([])
  const { findings: asEnglish } = await reviewDrafts({ ...question, lang: 'en' })
  expect(asEnglish.map(({ rule }) => rule)).not.toContain('ko-object-honorific')
})

describe('the examples in its documentation run', () => {
  const root = join(import.meta.dirname, '../../')
  const source = readFileSync(join(root, 'src/index.ts'), 'utf8')
  const [doc = ''] = /\/\*\*[\s\S]*?\*\//.exec(source)!
  const examples = doc.split('@example').slice(1)
  const names = Object.keys(api)

  it.each(examples.map((example) => [example.split('\n', 1)[0]!.trim(), example] as const))('%s', async (_, example) => {
    const code = example
      .replace(/\*\/$/, '')
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^ \* ?/, ''))
      .join('\n')
    const plain = code.replaceAll('process.cwd()', JSON.stringify(join(root, 'fixtures/teahouse')))
    const lines: unknown[] = []
    const act = new Function(...names, 'console', `return (async () => { ${plain} })()`)
    await act(...Object.values(api), { log: (line: unknown) => lines.push(line) })
    if (plain.includes('console.log')) expect(lines).toHaveLength(1)
  })
})
