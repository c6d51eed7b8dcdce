import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { parseTaxonomy } from '../../../../src/lint/taxonomy/parse.ts'
import { renameMap } from '../../../../src/lint/taxonomy/rename-map.ts'

const renames = async (yaml: string) => {
  const { csv, findings } = await renameMap((await parseTaxonomy(yaml, 'tags.yaml')).taxonomy)
  const [heading, ...rows] = parse(csv) as string[][]
  expect(heading).toEqual(['old', 'new'])
  return { rows, told: findings.map(({ span, message }) => `${span.line}: ${message.en}`) }
}

it('aliases, replaced tags and Unicode forms, to the end of each chain', async () => {
  const { rows, told } = await renames(`
- { id: carrier-delay, aliases: [택배 지연, late parcel] }
- { id: slow, deprecated: { replacedBy: delayed }, aliases: [tardy] }
- { id: delayed, deprecated: { replacedBy: carrier-delay } }
- ${'파손'.normalize('NFD')}
- gift
`)
  expect(told).toEqual([])
  expect(rows).toEqual([
    ['택배 지연', 'carrier-delay'],
    ['late parcel', 'carrier-delay'],
    ['slow', 'carrier-delay'],
    ['tardy', 'carrier-delay'],
    ['delayed', 'carrier-delay'],
    ['파손'.normalize('NFD'), '파손'],
  ])
})

it('what is not clear is left out and told', async () => {
  const { rows, told } = await renames(`
- { id: a, aliases: [both, gift] }
- { id: b, aliases: [both] }
- gift
- { id: round, deprecated: { replacedBy: about } }
- { id: about, deprecated: { replacedBy: round } }
- { id: towards, deprecated: { replacedBy: round } }
`)
  expect(rows).toEqual([])
  expect(told).toEqual([
    '2: `both` is left out: it has several new names, `a` and `b`.',
    '2: `gift` is left out: it is both an alias of `a` and a tag.',
    '5: `round` is left out: its new names form a loop.',
    '6: `about` is left out: its new names form a loop.',
    '7: `towards` is left out: its new names form a loop.',
  ])
})

it('names stay as they are; those that a spreadsheet would run are told', async () => {
  const { csv, formulas } = await renameMap(
    (await parseTaxonomy('- { id: late, aliases: ["=1+1", "+82", "@home", "a=b"] }', 'tags.yaml')).taxonomy,
  )
  expect(csv.split('\r\n').slice(1, -1)).toEqual(['=1+1,late', '+82,late', '@home,late', 'a=b,late'])
  expect(formulas).toEqual(['=1+1', '+82', '@home'])
})
