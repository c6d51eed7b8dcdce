import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { checkedOptions } from '../../src/findings/options.ts'
import { settings } from '../../src/findings/settings.ts'
import { classify } from '../../src/lint/classifier/classify.ts'
import { lint } from '../../src/lint/lint.ts'
import { type RuleExample, rule, ruleNames } from '../../src/lint/rule.ts'
import { parseTaxonomy } from '../../src/lint/taxonomy/parse.ts'
import type { Taxonomy, Usage } from '../../src/lint/taxonomy.ts'
import { languages, type Text } from '../../src/text/text.ts'

const members = await Promise.all(ruleNames().map(async (id) => [id, (await rule(id))!] as const))

/** Tickets as lists of tags, counted by hand's plainest way. */
function usageOf(tickets: NonNullable<RuleExample['tickets']>): Usage {
  const counts = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const tags of tickets) {
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    for (const a of tags) for (const b of tags) if (a < b) pairs.set(`${a}\0${b}`, (pairs.get(`${a}\0${b}`) ?? 0) + 1)
  }
  const together = [...pairs].map(([pair, both]) => ({ a: pair.split('\0')[0]!, b: pair.split('\0')[1]!, both }))
  return { tickets: tickets.length, counts, together: together.sort((a, b) => b.both - a.both) }
}

/** An example under the engine: this rule alone, but for the one that is about others' suppressions. */
async function found(
  id: string,
  { taxonomy: text, tickets, options }: RuleExample,
): Promise<{ taxonomy: Taxonomy; findings: readonly Finding[] }> {
  const { taxonomy, findings: reading } = await parseTaxonomy(text, 'taxonomy.yaml')
  const rules = { [id]: options ? (['warn', options] as const) : ('warn' as const) }
  const config = { extends: id === 'unused-suppression' ? (['recommended'] as const) : [], rules }
  const { findings } = await lint({
    taxonomy,
    reading,
    settings: settings(config, { rules: [] }, ruleNames(), 'lint'),
    verdict: classify(taxonomy),
    usage: tickets && usageOf(tickets),
    today: '2026-11-22',
  })
  if (id !== 'schema') expect(reading, 'the example itself can be read').toEqual([])
  return { taxonomy, findings: findings.filter((finding) => finding.rule === id) }
}

function wellWritten(text: Text, what: string) {
  for (const lang of languages) {
    expect(text[lang].trim(), `${what} ${lang}`).toBe(text[lang])
    expect(text[lang], `${what} ${lang}`).not.toMatch(/ {2}|undefined|NaN|\[object|\s[,.]/)
    expect(text[lang].length, `${what} ${lang}`).toBeGreaterThan(0)
  }
  expect(text.ko, what).toMatch(/[가-힣]/)
}

/** How a polite Korean sentence ends; a list of names may follow a colon. */
const polite = /(?:[다요죠]|세요|까요|니까)[.?!)]*$|: .+$|→|\)$/

test('the questions behind the linter have their rules', () => {
  for (const id of ['prefer-cause', 'clear-direction', 'no-vague', 'no-sentiment-only', 'no-metadata', 'require-owner'])
    expect(ruleNames()).toContain(id)
  expect(ruleNames().length).toBeGreaterThanOrEqual(29)
})

describe.each(members)('%s', (id, member) => {
  test('says what it is, in both languages', () => {
    wellWritten(member.title, 'title')
    wellWritten(member.why, 'why')
    expect(member.why.ko).toMatch(polite)
    expect(member.title.en).not.toMatch(/\.$/)
  })

  test('has a good and a bad example in each language', () => {
    for (const lang of languages) {
      const own = member.examples.filter((example) => example.lang === lang)
      expect(
        own.some(({ reports }) => reports.length > 0),
        `bad ${lang}`,
      ).toBe(true)
      expect(
        own.some(({ reports }) => reports.length === 0),
        `good ${lang}`,
      ).toBe(true)
      const text = own.map(({ taxonomy }) => taxonomy).join()
      if (lang === 'ko') expect(text).toMatch(/[가-힣ㄱ-ㅎ\u1100-\u11ff]/)
    }
  })

  test('its options have defaults, and examples say only those', () => {
    for (const { options = {} } of member.examples) checkedOptions(id, member, options, 'example')
    for (const value of Object.values(member.options)) expect(value).not.toBeNull()
  })

  test.each(member.examples.map((example, i) => [i, example.lang, example] as const))(
    'example %i (%s) reports what it says',
    async (_, __, example) => {
      const { taxonomy, findings } = await found(id, example)
      if (id === 'schema') expect(findings).toHaveLength(example.reports.length)
      else expect(findings.map(({ tag }) => tag)).toEqual(example.reports)
      const lines = [...taxonomy.sources.values()][0]!.split('\n')
      for (const { message, why, suggestion, span, file } of findings) {
        wellWritten(message, 'message')
        if (why) wellWritten(why, 'why')
        if (suggestion) wellWritten(suggestion, 'suggestion')
        for (const text of [message, why, suggestion]) if (text) expect(text.ko).toMatch(polite)
        expect(taxonomy.sources.has(file)).toBe(true)
        expect(span.line).toBeLessThanOrEqual(lines.length)
        expect(span.endLine > span.line || span.endColumn >= span.column).toBe(true)
        expect(span.column).toBeLessThanOrEqual(lines[span.line - 1]!.length + 1)
      }
    },
  )
})

test('levels: strict is never milder than recommended', () => {
  const rank = { off: 0, warn: 1, error: 2 }
  for (const [id, { recommended, strict }] of members) expect(rank[strict], id).toBeGreaterThanOrEqual(rank[recommended])
})
