import { expect, it } from 'vitest'
import { settings } from '../../../../src/findings/settings.ts'
import { classify } from '../../../../src/lint/classifier/classify.ts'
import { lint } from '../../../../src/lint/lint.ts'
import { starterTaxonomy } from '../../../../src/lint/messages/starter-taxonomy.ts'
import { ruleNames } from '../../../../src/lint/rule.ts'
import { parseTaxonomy } from '../../../../src/lint/taxonomy/parse.ts'
import { templateNames } from '../../../../src/reply/template/library.ts'
import { languages } from '../../../../src/text/text.ts'

it.each(languages)('the taxonomy to start from passes every rule of strict: %s', async (lang) => {
  const { taxonomy, findings: reading } = await parseTaxonomy(starterTaxonomy(lang), 'taxonomy.yaml')
  const strict = settings({ extends: 'strict' }, { rules: [] }, ruleNames(), 'lint')
  const { findings } = await lint({
    taxonomy,
    reading,
    settings: strict,
    verdict: classify(taxonomy),
    usage: undefined,
    today: '2026-11-22',
  })
  expect(findings).toEqual([])
  const causes = taxonomy.tags.filter(({ kind }) => kind === 'cause')
  expect(causes.length).toBeGreaterThan(30)
  for (const { owner } of causes) expect(taxonomy.owners).toContain(owner)
  expect(new Set(causes.map(({ owner }) => owner)).size).toBe(taxonomy.owners.length)
  const named = taxonomy.tags.flatMap(({ template }) => template ?? [])
  expect(named.length).toBeGreaterThan(15)
  expect(await templateNames(lang)).toEqual(expect.arrayContaining(named))
  for (const { id, label, description } of taxonomy.tags) {
    expect(label?.en).toMatch(/^[A-Z]/)
    expect(label?.ko).toMatch(/^[가-힣 ]+$/)
    expect(`${id} ${description}`).toMatch(lang === 'ko' ? /^[가-힣-]+ .*니다\.$/ : /^[a-z-]+ [A-Z].*\.$/)
  }
})
