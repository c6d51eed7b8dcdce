import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { UserError } from '../../../../src/errors.ts'
import { readTaxonomy } from '../../../../src/lint/taxonomy/read.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'teahouse-'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

const file = (name: string, content: string | Buffer) => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), content)
  return name
}
const read = (names: readonly string[], stdin = '') => readTaxonomy(names, { cwd, stdin: Readable.from([Buffer.from(stdin)]) })
const ids = async (names: readonly string[], stdin?: string) => (await read(names, stdin)).taxonomy.tags.map(({ id }) => id)

it('several files are one taxonomy: by name, in a folder, by a glob, from standard input', async () => {
  file('tags/billing.yaml', 'owners: [payments]\ntags:\n  - { id: card-declined, owner: payments }\n')
  file('tags/더/shipping.csv', 'tag\ncarrier-delay\n')
  file('tags/notes.md', '- late\n')
  file('tags/.git/config.yaml', '- late\n')
  expect(await ids(['tags'])).toEqual(['card-declined', 'carrier-delay'])
  expect(await ids(['tags/**/*.csv', 'tags/billing.yaml'])).toEqual(['carrier-delay', 'card-declined'])
  expect(await ids(['-'], 'late, lost')).toEqual(['late', 'lost'])
  const { taxonomy } = await read(['tags'])
  expect(taxonomy).toMatchObject({ owners: ['payments'], bare: false })
  expect([...taxonomy.sources.keys()]).toEqual(['tags/billing.yaml', 'tags/더/shipping.csv'])
  expect(taxonomy.tags.map((tag) => tag.file)).toEqual(['tags/billing.yaml', 'tags/더/shipping.csv'])
})

// 태그,담당 / 택배사-지연,택배사 as Korean Excel writes them, byte by byte
const cp949 = Buffer.from('c5c2b1d72cb4e3b4e70d0ac5c3b9e8bbe72dc1f6bfac2cc5c3b9e8bbe70d0a', 'hex')

it.each([
  ['CP949', cp949],
  ['UTF-16', Buffer.from('\uFEFF태그\t담당\r\n택배사-지연\t택배사\r\n', 'utf16le')],
  ['UTF-16', Buffer.from('태그\t담당\r\n택배사-지연\t택배사\r\n', 'utf16le').swap16()],
  [undefined, Buffer.from('\uFEFF태그,담당\n택배사-지연,택배사\n')],
])('Korean Excel: %s', async (encoding, bytes) => {
  const { taxonomy, findings } = await read([file('korean.csv', bytes)])
  expect(taxonomy.tags).toMatchObject([
    { id: '택배사-지연', owner: '택배사', span: { line: 2, column: 1, endLine: 2, endColumn: 7 } },
  ])
  expect(findings.map(({ severity, message }) => [severity, message.en.includes(encoding!)])).toEqual(
    encoding ? [['info', true]] : [],
  )
})

const tickets = 'Ticket ID,Subject,Status,Priority,Created time,Tags\n1,늦어요,Open,High,2026-10-05 10:00,late\n'

it.each([
  ['tickets.csv', tickets, 'ticket export'],
  ['tickets.txt', tickets.replaceAll(',', ';'), 'ticket export'],
  ['문의.csv', '접수번호,접수일시,처리상태,고객명,태그\n1,2026-10-05,완료,김차,지연\n', 'ticket export'],
  ['page.json', '{"tickets":[{"id":1,"created_at":"2026-10-05","status":"open","priority":null}]}', 'ticket export'],
  ['months.csv', 'month,orders\n2026-09,310\n2026-10,412\n', 'no column named'],
  ['known.yaml', 'version: 1\nentries:\n  - { rule: no-vague, tag: misc }\n', 'baseline'],
])('what is no list of tags is refused by what it is: %s', async (name, text, what) => {
  await expect(read([file(`mixed/${name}`, text)])).rejects.toThrow(what)
})

it('in a folder, what lies beside the list is left alone, and so are the settings', async () => {
  file('mixed/tags.yaml', 'tags: [late, lost]\n')
  file('mixed/support-kit.yaml', 'timeZone: Asia/Seoul\n')
  expect(await ids(['mixed'])).toEqual(['late', 'lost'])
})

it('a list of tags is not taken for tickets: what helpdesks say of their tags, and a sheet with a state', async () => {
  const gorgias =
    '{"data":[{"id":12,"name":"late","usage":3,"created_datetime":"2026-01-02","deleted_datetime":null,"uri":"/api/tags/12"}]}'
  expect(await ids([file('gorgias.json', gorgias)])).toEqual(['late'])
  expect(await ids([file('states.csv', 'tag,status,created at,owner\nlate,active,2026-01-02,carrier\n')])).toEqual(['late'])
})

it.each([
  ['a line of Excel before the heading', 'sep=;\r\ntag;owner\r\nlate;carrier\r\n', 3],
  ['lines that end as on an old Mac', 'tag,owner\rlate,carrier\r', 2],
])('%s', async (_, text, line) => {
  const { taxonomy } = await read([file('excel.csv', text)])
  expect(taxonomy.tags).toMatchObject([{ id: 'late', owner: 'carrier', span: { line, column: 1, endLine: line, endColumn: 5 } }])
})

it('Western Excel', async () => {
  expect(await ids([file('cafe.csv', Buffer.from('tag\ncaf\xe9-closed\n', 'latin1'))])).toEqual(['café-closed'])
})

it.each([
  ['an empty list', 'tags: []\n', /No tags found in list.yaml/],
  ['nothing', '', /No tags found in list.yaml/],
  [
    'a workbook',
    Buffer.from('504b0304140000000800xl/workbook.xml'.replace('xl/workbook.xml', '786c2f776f726b626f6f6b2e786d6c'), 'hex'),
    /Excel/,
  ],
  ['a program', Buffer.from([1, 0, 2, 0, 0, 3, 0]), /is not a text file/],
  ['a ticket export', Buffer.alloc((8 << 20) + 1, 97), /too large/],
])('%s is refused in words', async (_, content, message) => {
  const error = await read([file('list.yaml', content)]).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(UserError)
  expect((error as UserError).text.en).toMatch(message)
  expect((error as UserError).hint?.ko).toMatch(/[가-힣]/)
})

it('a folder without a list, and a file that is not there', async () => {
  mkdirSync(join(cwd, 'empty'))
  await expect(read(['empty'])).rejects.toThrow(/No tag list found in the folder empty/)
  await expect(read(['taxonmy.yaml'])).rejects.toThrow(/taxonmy.yaml/)
})
