import { describe, expect, it } from 'vitest'
import { parseTaxonomy } from '../../../../src/lint/taxonomy/parse.ts'
import type { Tag } from '../../../../src/lint/taxonomy.ts'

const tagsOf = async (text: string, file: string): Promise<readonly Tag[]> => {
  const { taxonomy, findings } = await parseTaxonomy(text, file)
  expect(findings).toEqual([])
  return taxonomy.tags
}
const family = (tags: readonly Tag[]) => tags.map(({ id, parent }) => (parent === undefined ? id : `${parent} > ${id}`))

describe('nested names', () => {
  it.each([
    [
      'delivery: [carrier-delay, lost]\nbilling:\n  - declined\n',
      ['delivery', 'delivery > carrier-delay', 'delivery > lost', 'billing', 'billing > declined'],
    ],
    ['tags:\n  배송:\n    지연: [택배사-지연]\n    파손:\n', ['배송', '배송 > 지연', '지연 > 택배사-지연', '배송 > 파손']],
    ['tags:\n  - delivery: [lost]\n  - billing\n', ['delivery', 'delivery > lost', 'billing']],
    ['tags:\n  delivery:\n    lost: { kind: cause, owner: carrier }\n', ['delivery', 'delivery > lost']],
    ['tags:\n  - delivery:\n      - { id: lost, parent: parcels }\n', ['delivery', 'parcels > lost']],
  ])('%j', async (text, expected) => expect(family(await tagsOf(text, 'tags.yaml'))).toEqual(expected))

  it('a sentence behind a name says what it means', async () => {
    const [tag] = await tagsOf('lost: The carrier cannot find the parcel.\n', 'tags.yaml')
    expect(tag).toMatchObject({ id: 'lost', description: 'The carrier cannot find the parcel.' })
  })
})

describe('bare lists', () => {
  it.each([
    ['late\n\n  환불 문의  \n# a comment\n#배송\n', 'tags.txt', ['late', '환불 문의', '#배송']],
    ['- late\n- 환불\n', 'tags.txt', ['late', '환불']],
    ['late, 환불 문의,"gift"', 'tags.txt', ['late', '환불 문의', 'gift']],
    ['late\n환불\n', 'tags.yaml', ['late', '환불']],
    ['- late\n- 1.0\n- yes\n', 'tags.yaml', ['late', '1.0', 'yes']],
    ['["late", 7, true]', 'tags.json', ['late', '7', 'true']],
    ['late\n환불\n', 'tags.csv', ['late', '환불']],
    ['Tag\nlate\n환불\n', 'tags.csv', ['late', '환불']],
    ['priority::high\ndelivery::late\n', '-', ['priority::high', 'delivery::late']],
    ['tags:\n  - late\n', 'stdin', ['late']],
    ['{"tags": ["late"]}', 'stdin', ['late']],
    ['[late, 환불]', 'stdin', ['late', '환불']],
    ['태그\t상위\n늦음\t배송\n', 'stdin', ['늦음']],
  ])('%j in %s', async (text, file, ids) => {
    const { taxonomy } = await parseTaxonomy(text, file)
    expect(taxonomy.tags.map(({ id }) => id)).toEqual(ids)
    expect(taxonomy.bare).toBe(true)
  })
})

describe('tags as helpdesks list them', () => {
  it('Zendesk: names with counts', async () => {
    const { taxonomy, usage, findings } = await parseTaxonomy(
      '{"tags":[{"name":"late_parcel","count":12},{"name":"환불","count":3}],"next_page":null,"count":2}',
      'tags.json',
    )
    expect(findings).toEqual([])
    expect(taxonomy.tags.map(({ id }) => id)).toEqual(['late_parcel', '환불'])
    expect(usage).toEqual({
      tickets: 15,
      counts: new Map([
        ['late_parcel', 12],
        ['환불', 3],
      ]),
      together: [],
    })
    expect(taxonomy.bare).toBe(true)
  })

  it('Gorgias: names with numbers for ids', async () => {
    const text =
      '{"object":"list","data":[{"id":31,"name":"Late parcel","decoration":{"color":"#0a0"},"description":null,"usage":4}],"meta":{"next_cursor":null}}'
    const { taxonomy, usage, findings } = await parseTaxonomy(text, 'tags.json')
    expect(findings).toEqual([])
    expect(taxonomy.tags.map(({ id }) => id)).toEqual(['Late parcel'])
    expect(usage?.counts.get('Late parcel')).toBe(4)
    const [tag] = await tagsOf('id,name,description,usage\n31,Late parcel,Left behind,4\n', 'tags.csv')
    expect(tag).toMatchObject({ id: 'Late parcel', description: 'Left behind' })
  })

  it.each([
    '{"payload":[{"id":2,"title":"환불","description":"돈을 돌려 달라","color":"#1f93ff","show_on_sidebar":true}]}',
    '[{"id":2,"title":"환불","description":"돈을 돌려 달라","color":"#1f93ff","show_on_sidebar":true}]',
  ])('Chatwoot: %j', async (text) => {
    const { taxonomy, findings } = await parseTaxonomy(text, 'labels.json')
    expect(findings).toEqual([])
    expect(taxonomy.tags).toMatchObject([{ id: '환불', description: '돈을 돌려 달라' }])
    expect(taxonomy.bare).toBe(true)
  })
})

describe('tables', () => {
  it('Korean headings and words, quotes, a list in a cell', async () => {
    const text = [
      '태그;라벨;라벨 영어;상위;종류;귀책;방향;별칭;설명;예외;비고',
      '택배사-지연;택배사 지연;Carrier delay;배송;원인;택배사;나쁨;늦은 택배|배송 늦음;"스캔 뒤, 늦음";"no-vague: 옛 이름; require-owner: 다음 달";x',
      ';;;;;;;;;;',
      '품절;;;;;;;;;;',
    ].join('\r\n')
    const [first, second, ...rest] = await tagsOf(text, '태그.csv')
    expect(first).toMatchObject({
      id: '택배사-지연',
      label: { ko: '택배사 지연', en: 'Carrier delay' },
      parent: '배송',
      kind: 'cause',
      owner: '택배사',
      direction: 'bad',
      aliases: ['늦은 택배', '배송 늦음'],
      description: '스캔 뒤, 늦음',
      suppress: [
        { rule: 'no-vague', reason: '옛 이름' },
        { rule: 'require-owner', reason: '다음 달' },
      ],
    })
    expect(second).toMatchObject({ id: '품절', aliases: [], suppress: [] })
    expect(rest).toEqual([])
  })

  it('a tag no longer used', async () => {
    const text = 'tag,deprecated,replaced by,since\nlate,yes,,\nslow,,carrier-delay,2026-10-01\nlost,no,,\n'
    expect((await tagsOf(text, 'tags.csv')).map(({ deprecated }) => deprecated)).toEqual([
      {},
      { replacedBy: 'carrier-delay', since: '2026-10-01' },
      undefined,
    ])
  })
})

describe('comments that ask for silence', () => {
  const text = `# support-kit-disable naming -- the helpdesk made the names
tags:
  - id: late
    owner: carrier # support-kit-disable-line clear-direction, no-vague -- until the audit
  # support-kit-disable-next-line -- imported
  # the shop's oldest tag
  - misc
  - [not, "# support-kit-disable-line x -- text, no comment"]
  - other
`
  it('go to the tags they stand beside, with their reasons', async () => {
    const { taxonomy } = await parseTaxonomy(text, 'tags.yaml')
    const suppressed = taxonomy.tags.map(({ id, suppress }) => [
      id,
      ...suppress.map(({ rule, reason, span }) => `${span.line} ${rule}: ${reason}`),
    ])
    expect(suppressed).toEqual([
      ['late', '4 clear-direction: until the audit', '4 no-vague: until the audit', '1 naming: the helpdesk made the names'],
      ['misc', '5 *: imported', '1 naming: the helpdesk made the names'],
      ['other', '1 naming: the helpdesk made the names'],
    ])
    const whole = taxonomy.tags.map(({ suppress }) => suppress.at(-1))
    expect(new Set(whole).size).toBe(1)
  })

  it.each([
    ['tags:\n  - late # support-kit-disable-line no-vague\n', '2:10', /no-vague/],
    ['tags:\n  - late # support-kit-disable-line no-vague --  \n', '2:10', /no-vague/],
    ['tags:\n  - late # support-kit-disable-lines no-vague -- old\n', '2:10', /support-kit-disable-lines/],
    ['# support-kit-disable-line no-vague -- old\ntags:\n  - late\n', '1:1', /no tag/],
    ['tags:\n  - { id: late, suppress: { no-vague: "" } }\n', '2:29', /no-vague/],
  ])('%j is a mistake', async (yaml, place, message) => {
    const { findings } = await parseTaxonomy(yaml, 'tags.yaml')
    expect(findings.map(({ span, rule, severity }) => [`${span.line}:${span.column}`, rule, severity])).toEqual([
      [place, 'schema', 'error'],
    ])
    expect(findings[0]!.message.en).toMatch(message)
  })
})

it('a cell that is named like what every object has is a word like any other', async () => {
  const { findings, taxonomy } = await parseTaxonomy('id,kind\ncarrier_delay,constructor\nother,원인\n', 'tags.csv')
  expect(findings.map(({ rule }) => rule)).toEqual(['schema'])
  expect(taxonomy.tags.find(({ id }) => id === 'other')?.kind).toBe('cause')
})
