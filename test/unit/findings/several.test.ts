import { describe, expect, test } from 'vitest'
import { settings } from '../../../src/findings/settings.ts'
import { classify } from '../../../src/lint/classifier/classify.ts'
import { lint } from '../../../src/lint/lint.ts'
import { ruleNames } from '../../../src/lint/rule.ts'
import { parseTaxonomy } from '../../../src/lint/taxonomy/parse.ts'
import type { Usage } from '../../../src/lint/taxonomy.ts'
import { used } from '../lint/rules/run.ts'

async function answerTo(text: string, { rules = [], usage }: { rules?: string[]; usage?: Usage } = {}) {
  const { taxonomy, findings: reading } = await parseTaxonomy(text, 'tags.yaml')
  return lint({
    taxonomy,
    reading,
    settings: settings({}, { rules }, ruleNames(), 'lint'),
    verdict: classify(taxonomy),
    usage,
    today: '2026-11-22',
  })
}
const pairs = async (...asked: Parameters<typeof answerTo>) =>
  (await answerTo(...asked)).findings.map(({ rule, tag }) => `${rule} ${tag}`)

describe('a second catch-all is one finding, not two', () => {
  test.each([
    ['- carrier-delay\n- other\n- misc\n', ['no-vague other', 'no-vague misc']],
    ['- 택배사-지연\n- 기타\n- 그 외\n', ['no-vague 기타', 'no-vague 그 외']],
  ])('%j', async (list, found) => {
    expect(await pairs(list)).toEqual(found)
  })

  test('where the stronger rule is off, or kept quiet with a reason, the other one speaks', async () => {
    expect(await pairs('- carrier-delay\n- other\n- misc\n', { rules: ['no-vague:off'] })).toEqual(['catch-all-limit misc'])
    const kept = ['other', 'misc'].map((id) => `  - id: ${id}\n    suppress: { no-vague: read every Monday }\n`)
    expect(await pairs(`tags:\n${kept.join('')}`)).toEqual(['catch-all-limit misc'])
  })
})

test('shares go by tags in other capitals and by aliases, and by the name of what is in no list', async () => {
  const usage = used(100, { 'PAYMENT-ISSUE': 30, 'pay-trouble': 20, 'gift-wrap': 10, 'carrier-delay': 40 })
  const { findings, summary } = await answerTo(
    'tags:\n  - { id: Payment-issue, aliases: [pay-trouble] }\n  - { id: carrier-delay, owner: carrier }\n',
    { usage, rules: ['naming:off', 'dominant:off', 'language-coverage:off'] },
  )
  expect(findings.map(({ rule, tag, share }) => [rule, tag, share])).toEqual([
    ['prefer-cause', 'Payment-issue', 0.5],
    ['undeclared', 'gift-wrap', 0.1],
  ])
  // 30 + 20 + 10 of 100 uses
  expect(summary.behind).toBe(0.6)
})
