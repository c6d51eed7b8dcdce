import { describe, expect, it } from 'vitest'
import { fixTaxonomy } from '../../../../src/lint/taxonomy/fix.ts'
import { parseTaxonomy } from '../../../../src/lint/taxonomy/parse.ts'
import { dice } from '../../../truth/dice.ts'
import { jsonPage, listPage, tablePage, yamlPage } from './writer.ts'

const nfd = '찻잔 파손'.normalize('NFD')
const fixed = async (text: string, file: string, sort = false) => (await fixTaxonomy(text, file, { sort })).text

describe('what is safe is put right, and nothing else is touched', () => {
  it.each([
    ['an NFD name', 'tags.yaml', `# ${nfd}\ntags:\n  - ${nfd} # ${nfd}\n`, `# ${nfd}\ntags:\n  - 찻잔 파손 # ${nfd}\n`],
    [
      'blanks in quotes',
      'tags.yaml',
      'tags:\n  - "late "\n  -   { id:  \' lost\' , parent: x }\n',
      'tags:\n  - "late"\n  -   { id:  \'lost\' , parent: x }\n',
    ],
    ['bare names twice', 'tags.yaml', 'tags:\n  - late\n  - lost\n  - late\n', 'tags:\n  - late\n  - lost\n'],
    [
      'a nested name twice',
      'tags.yaml',
      'delivery:\n  - late\n  - late\nbilling:\n  - late\n',
      'delivery:\n  - late\nbilling:\n  - late\n',
    ],
    [
      'whole entries twice',
      'tags.yaml',
      'tags:\r\n  - id: late\r\n    owner: carrier\r\n  - id: late\r\n    owner: carrier\r\n  - lost\r\n',
      'tags:\r\n  - id: late\r\n    owner: carrier\r\n  - lost\r\n',
    ],
    [
      'entries that differ',
      'tags.yaml',
      'tags:\n  - { id: late, owner: carrier }\n  - { id: late, owner: shop }\n  - late\n',
      undefined,
    ],
    ['a double with a comment', 'tags.yaml', 'tags:\n  - late\n  - late # since 2024\n', undefined],
    ['a double below a comment', 'tags.yaml', 'tags:\n  - late\n  # the old one\n  - late\n', undefined],
    ['a double that others hold on to', 'tags.yaml', 'tags:\n  - late\n  - &l late\n  - *l\n', undefined],
    ['doubles in brackets', 'tags.yaml', 'tags: [late, "lost", \'late\',  lost, gift]\n', 'tags: [late, "lost", gift]\n'],
    [
      'a block scalar at the end',
      'tags.yaml',
      'tags:\n  - id: a\n    description: |\n      Tea.\n  - id: a\n    description: |\n      Tea.\n  - b\n',
      'tags:\n  - id: a\n    description: |\n      Tea.\n  - b\n',
    ],
    [
      'JSON',
      'tags.json',
      '{\n  "tags": [\n    "late",\n    { "id": "lost " },\n    "late"\n  ]\n}\n',
      '{\n  "tags": [\n    "late",\n    { "id": "lost" }\n  ]\n}\n',
    ],
    ['an escaped blank', 'tags.json', '["late\\u0020"]', undefined],
    [
      'a table',
      'tags.csv',
      '\uFEFFtag,owner,비고\r\nlate,carrier,1\r\n" lost",,\r\nlate,carrier,1\r\nlate,carrier,2\r\n',
      '\uFEFFtag,owner,비고\r\nlate,carrier,1\r\n"lost",,\r\nlate,carrier,2\r\n',
    ],
    ['a list', 'tags.txt', '#환불\nlate\n#환불\nlate', '#환불\nlate\n'],
    ['names in a line', '-', 'late, lost, late', 'late, lost'],
    ['what cannot be read', 'tags.yaml', 'tags: [late, late\n', undefined],
  ])('%s', async (_, file, text, expected) => {
    expect(await fixed(text, file)).toBe(expected ?? text)
  })
})

describe('sorting on request', () => {
  it.each([
    [
      'lines with what is above and beside them',
      'tags.yaml',
      'tags:\n  - lost # b\n  # about late\n  - id: late\n    owner: carrier\n  - 가\n  - Gift',
      'tags:\n  - Gift\n  # about late\n  - id: late\n    owner: carrier\n  - lost # b\n  - 가',
    ],
    [
      'groups keep to themselves and their headings',
      'tags.yaml',
      'tags:\n  # delivery\n  - lost\n  - late\n\n  # support-kit-disable-next-line no-vague -- old\n  - other\n  - gift\n',
      'tags:\n  # delivery\n  - late\n  - lost\n\n  - gift\n  # support-kit-disable-next-line no-vague -- old\n  - other\n',
    ],
    ['brackets', 'tags.yaml', 'tags: [ lost, "late" ]\n', 'tags: [ "late", lost ]\n'],
    ['JSON', 'tags.json', '[\n  { "id": "lost" },\n  "late"\n]', '[\n  "late",\n  { "id": "lost" }\n]'],
    ['a table', 'tags.csv', 'owner,tag\ncarrier,lost\nshop,late', 'owner,tag\nshop,late\ncarrier,lost'],
    ['a list', 'tags.txt', '#환불\nlost\nlate\n', '#환불\nlate\nlost\n'],
  ])('%s', async (_, file, text, expected) => {
    expect(await fixed(text, file, true)).toBe(expected)
    expect(await fixed(text, file)).toBe(text)
  })
})

it.each([
  ['tags.yaml', yamlPage],
  ['tags.json', jsonPage],
  ['tags.csv', tablePage],
  ['tags.txt', listPage],
] as const)('%s: what is fixed says the same, and is not fixed again', async (file, write) => {
  const contents = async (text: string) =>
    (await parseTaxonomy(text, file)).taxonomy.tags.map(({ id, owner, description, kind }) =>
      JSON.stringify([id.normalize('NFC').trim(), owner, description, kind]),
    )
  for (let seed = 1; seed <= 150; seed++) {
    const { text } = write(dice(seed))
    for (const sort of [false, true]) {
      const { text: once, changes } = await fixTaxonomy(text, file, { sort })
      expect(new Set(await contents(once)), text).toEqual(new Set(await contents(text)))
      expect(await fixTaxonomy(once, file, { sort }), once).toEqual({ text: once, changes: [] })
      expect(changes.length === 0).toBe(once === text)
    }
  }
})

it('a long list takes its time and no more: not each entry against all others', async () => {
  const { text, changes } = await fixTaxonomy('- late\n'.repeat(20_000), 'tags.yaml', { sort: true })
  expect(text).toBe('- late\n')
  expect(changes).toHaveLength(19_999)
}, 10_000)

describe('further aliases are written as the file writes them', () => {
  const late = new Map([['late', ['지연', 'behind: "schedule"']]])
  const written = '[지연, "behind: \\"schedule\\""]'
  const quoted = '지연", "behind: \\"schedule\\""'
  it.each([
    [
      'below the id, comments kept',
      'tags.yaml',
      'tags:\n  - id: late # b\n    owner: carrier\n  - lost\n',
      `tags:\n  - id: late # b\n    aliases: ${written}\n    owner: carrier\n  - lost\n`,
    ],
    [
      'at the end of a file without a line break',
      'tags.yaml',
      'tags:\r\n  - owner: carrier\r\n    id: late',
      `tags:\r\n  - owner: carrier\r\n    id: late\r\n    aliases: ${written}`,
    ],
    [
      'where a name is the key',
      'tags.yaml',
      'delivery:\n  late:\n    owner: carrier\n',
      `delivery:\n  late:\n    aliases: ${written}\n    owner: carrier\n`,
    ],
    [
      'in braces',
      'tags.yaml',
      'tags:\n  - { id: late, owner: carrier }\n',
      `tags:\n  - { id: late, aliases: ${written}, owner: carrier }\n`,
    ],
    [
      'in brackets that are there',
      'tags.yaml',
      'tags:\n  - id: late\n    aliases: [slow] # old\n',
      'tags:\n  - id: late\n    aliases: [slow, 지연, "behind: \\"schedule\\""] # old\n',
    ],
    [
      'below dashes that are there',
      'tags.yaml',
      'tags:\n  - id: late\n    aliases:\n      - slow # old\n  - lost\n',
      'tags:\n  - id: late\n    aliases:\n      - slow # old\n      - 지연\n      - "behind: \\"schedule\\""\n  - lost\n',
    ],
    [
      'JSON on one line',
      'tags.json',
      '{"tags":[{"id":"late","owner":"carrier"}]}',
      `{"tags":[{"id":"late", "aliases": ["${quoted}],"owner":"carrier"}]}`,
    ],
    [
      'JSON on several',
      'tags.json',
      '[\n  {\n    "id": "late",\n    "owner": "carrier"\n  }\n]\n',
      `[\n  {\n    "id": "late",\n    "aliases": ["${quoted}],\n    "owner": "carrier"\n  }\n]\n`,
    ],
    // nothing is written where the file has no place for it, or could not say it
    ['a name alone', 'tags.yaml', 'tags:\n  - late\n', undefined],
    ['a column of another kind', 'tags.csv', 'tag,owner\nlate,carrier\n', undefined],
    ['a value left blank', 'tags.yaml', 'tags:\n  - id: late\n    aliases:\n', undefined],
  ])('%s', async (_, file, text, expected) => {
    const { text: now, changes } = await fixTaxonomy(text, file, { aliases: late })
    expect(now).toBe(expected ?? text)
    expect(changes).toHaveLength(expected === undefined ? 0 : 1)
    if (expected !== undefined) {
      const { taxonomy } = await parseTaxonomy(now, file)
      expect(taxonomy.tags.find(({ id }) => id === 'late')!.aliases.slice(-2)).toEqual(late.get('late'))
    }
  })

  it.each([
    ['tag,aliases\r\nlate,\r\nlost,gone\r\n', 'tag,aliases\r\nlate,지연;늦음\r\nlost,gone\r\n'],
    ['tag,aliases,owner\nlate,"slow, behind",x\n', 'tag,aliases,owner\nlate,"slow, behind,지연,늦음",x\n'],
    ['tag;aliases\nlate;slow\n', 'tag;aliases\nlate;slow|지연|늦음\n'],
    ['tag\taliases\nlate\tslow\n', 'tag\taliases\nlate\tslow;지연;늦음\n'],
  ])('a cell of a table: %j', async (text, expected) => {
    expect((await fixTaxonomy(text, 'tags.csv', { aliases: new Map([['late', ['지연', '늦음']]]) })).text).toBe(expected)
  })
})
