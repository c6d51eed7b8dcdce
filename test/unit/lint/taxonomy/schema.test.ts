import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { taxonomySchema } from '../../../../src/config/schemas/taxonomy.ts'
import { parseTaxonomy } from '../../../../src/lint/taxonomy/parse.ts'
import { type Dice, dice } from '../../../truth/dice.ts'

/** Values for each field, right and wrong, as YAML. */
const fields: Record<string, readonly string[]> = {
  label: ['Late', '{ en: Late, ko: 늦음 }', '{ fr: Retard }', '[late]', '{ en: [late] }', '~'],
  parent: ['delivery', '1.0', '[delivery]', ''],
  kind: ['cause', 'topic', 'reason', '{ cause: yes }', ''],
  owner: ['carrier', '{ carrier: 1 }', '7'],
  direction: ['good', 'bad', 'up'],
  value: ['{ customer: irritating }', '{ customer: bad }', '{ shop: valuable }', 'valuable', '{}'],
  action: ['pre-empt', 'eliminate', 'automate', '[digitize]'],
  stage: ['before', '2-4', '31-', '5', '{ before: 1 }'],
  aliases: ['[tardy, 늦음]', 'tardy', '[]', '[[tardy]]', '[1, ~]'],
  description: ['Scanned late.', '[Scanned, late]', 'true'],
  deprecated: [
    'true',
    'false',
    '{ replacedBy: slow, since: 2026-10-01 }',
    '{ since: 2026-13-01 }',
    '{ since: soon }',
    '{ by: slow }',
    'slow',
  ],
  template: ['late-parcel', '{ ko: late }'],
  suppress: ['{ no-vague: imported }', '{ no-vague: }', '[no-vague]', '{}'],
  ownr: ['carrier'],
  colour: ['jade'],
}

function document(roll: Dice): string {
  const entries = Array.from({ length: roll.whole(1, 3) }, (_, i) => {
    const lines = roll.some(Object.keys(fields), 0.06).map((field) => `\n    ${field}: ${roll.one(fields[field]!)}`)
    return `  - id: tag-${i}${lines.join('')}\n`
  })
  const head = roll.one(['', 'version: 1\n', 'version: 2\n', 'owners: [carrier]\n', 'owners: carrier\n', 'owner: carrier\n'])
  return `${head}tags:\n${entries.join('')}`
}

it('editors and the linter are of one mind about what a taxonomy is', async () => {
  let refused = 0
  for (let seed = 1; seed <= 1500; seed++) {
    const text = document(dice(seed))
    const { findings } = await parseTaxonomy(text, 'tags.yaml')
    const { success } = taxonomySchema.safeParse(parse(text))
    expect({ text, fine: findings.length === 0 }).toEqual({ text, fine: success })
    if (!success) refused++
  }
  expect(refused).toBeGreaterThan(500)
  expect(refused).toBeLessThan(1200)
})

it.each([
  '- late\n- 1.0\n',
  'tags:\n  delivery: [carrier-delay, lost]\n  billing:\n',
  'tags:\n  - delivery:\n      - { id: lost, owner: carrier }\n',
])('%j is a taxonomy to both', async (text) => {
  expect((await parseTaxonomy(text, 'tags.yaml')).findings).toEqual([])
  expect(taxonomySchema.safeParse(parse(text)).success).toBe(true)
})
