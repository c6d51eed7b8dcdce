import { describe, expect, it } from 'vitest'
import { parseTaxonomy } from '../../../../src/lint/taxonomy/parse.ts'
import { type Dice, dice } from '../../../truth/dice.ts'
import { counted, jsonPage, listPage, type Page, tablePage, textAt, yamlPage } from './writer.ts'

const pages: [string, (roll: Dice) => Page][] = [
  ['tags.yaml', yamlPage],
  ['tags.json', jsonPage],
  ['tags.csv', tablePage],
  ['tags.txt', listPage],
]

describe.each(pages)('%s', (file, write) => {
  it.each(['', '\uFEFF'])('every id is where it was written, mark %j', async (mark) => {
    for (let seed = 1; seed <= 120; seed++) {
      const page = write(dice(seed))
      const { taxonomy, findings } = await parseTaxonomy(mark + page.text, file)
      const told = { seed, text: page.text }
      expect(findings, JSON.stringify(told)).toEqual([])
      expect(
        taxonomy.tags.map(({ id }) => id),
        JSON.stringify(told),
      ).toEqual(page.ids.map(({ id }) => id))
      for (const [i, { span }] of taxonomy.tags.entries()) {
        const { source, at } = page.ids[i]!
        expect({ line: span.line, column: span.column }, JSON.stringify(told)).toEqual(counted(page.text, at))
        expect(textAt(page.text, span)).toBe(source)
      }
    }
  })
})

it('every field that a tag has is where its value stands', async () => {
  const text = `tags:
  - id: carrier-delay
    label: { en: Carrier delay, ko: '배송업체 지연' }
    parent: delivery
    kind: cause
    owner: "carrier"
    direction: bad
    value: { customer: irritating, company: valuable }
    aliases: [배송지연-택배, "late parcel"]
    description: >-
      Scanned late.
    deprecated: { replacedBy: courier-delay, since: 2026-10-01 }
    template: late-parcel
`
  const { taxonomy } = await parseTaxonomy(text, 'tags.yaml')
  const [tag] = taxonomy.tags
  expect(Object.fromEntries(Object.entries(tag!.spans).map(([field, span]) => [field, textAt(text, span)]))).toEqual({
    'label.en': 'Carrier delay',
    'label.ko': '배송업체 지연',
    parent: 'delivery',
    kind: 'cause',
    owner: 'carrier',
    direction: 'bad',
    'value.customer': 'irritating',
    'value.company': 'valuable',
    'aliases.0': '배송지연-택배',
    'aliases.1': 'late parcel',
    description: 'Scanned late.',
    'deprecated.replacedBy': 'courier-delay',
    'deprecated.since': '2026-10-01',
    template: 'late-parcel',
  })
})
