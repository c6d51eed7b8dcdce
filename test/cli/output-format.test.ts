import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'endings-'))
const shop = join(import.meta.dirname, '../../fixtures/teahouse')
afterAll(() => rmSync(home, { recursive: true }))
beforeEach(() => {
  rmSync(home, { recursive: true, force: true })
  cpSync(shop, home, { recursive: true })
  writeFileSync(join(home, 'sent.json'), JSON.stringify(sent))
})
const sent = {
  tickets: [
    {
      ...{ id: 1, requester_id: 7 },
      comments: [
        { id: 1, author_id: 7, public: true, body: 'The cup broke.' },
        {
          id: 2,
          author_id: 1,
          public: true,
          body: 'Hi Mina,\n\nI am sorry. I sent a new cup today.',
          created_at: '2026-10-05T02:00:00Z',
        },
      ],
    },
  ],
  users: [
    { id: 7, name: 'Mina', role: 'end-user' },
    { id: 1, name: 'Jo', role: 'agent' },
  ],
}
const kit = (line: string, lang = 'en') => run([...line.split(' '), '--lang', lang], { cwd: home })
const written = (name: string) => readFileSync(join(home, name), 'utf8')

describe('the ending of -o decides what the file holds', () => {
  test.each([
    ['metrics tickets.csv -m csat -o out.csv', /^metric,/],
    ['metrics tickets.csv -m csat -o out.json', /^\{\s*"schemaVersion": 1/],
    ['metrics tickets.csv -m csat -o OUT.MD', /^## Teahouse/],
    ['metrics tickets.csv -m csat -o out.txt', /^ {2}Teahouse/],
    ['metrics tickets.csv -m csat -o out.2026-10', /^ {2}Teahouse/],
    ['metrics tickets.csv -m csat -f json -o out.txt', /^\{\s*"schemaVersion": 1/],
    ['metrics tickets.csv -m csat -f json -o out.log', /^\{\s*"schemaVersion": 1/],
    ['insights tickets.csv --only speed -o out.csv', /^insight,/],
    ['inspect tickets.csv -o out.json', /^\{\s*"schemaVersion": 1/],
    ['reply lost-order --examples -o out.html', /^<p>/],
    ['lint taxonomy.yaml -o out.sarif', /^\{\s*"\$schema": "https:\/\/json\.schemastore\.org\/sarif/],
    ['lint taxonomy.yaml -o out.xml', /^<\?xml/],
    ['lint taxonomy.yaml -f sarif -o out.json', /^\{\s*"\$schema"/],
    ['lint taxonomy.yaml -f auto -o out.json', /^\{\s*"schemaVersion": 1/],
    ['check replies/late-parcel.md -o out.md', /^#|^No|^\*\*|^1 /],
    ['check --from sent.json -f csv -o out.csv', /^agent,sent/],
    ['check --from sent.json -o out.csv', /^conversation,message/],
    ['check --from sent.json -f human -o out.txt', /sampled|replies/],
  ])('%s', async (line, text) => {
    const { code, err } = await kit(line)
    expect({ code: code < 2, err }).toMatchObject({ code: true })
    expect(written(line.split(' ').at(-1)!)).toMatch(text)
  })
})

describe('an ending that does not hold what is written is refused before anything is read', () => {
  test.each([
    ['metrics tickets.csv -o out.pdf', '.pdf is not a format', 'support-kit report'],
    ['metrics tickets.csv -o out.html', '.html is not a format', 'support-kit report'],
    ['metrics tickets.csv -o out.xls', '.xls is not a format', 'open .xlsx'],
    ['report tickets.csv -o out.xlsx', '.xlsx is not a format', 'This command writes .html'],
    ['metrics tickets.csv -o out.xml', '.xml is not a format', '.json'],
    ['metrics tickets.csv -f table -o out.pdf', 'the output is table', 'Name it .txt'],
    ['metrics tickets.csv -f json -o out.csv', 'the output is json', 'Name it .json'],
    ['metrics tickets.csv --rejects out.json', 'the output is csv', 'Name it .csv'],
    ['insights tickets.csv -o out.docx', '.docx is not a format', '.md'],
    ['inspect tickets.csv -o out.csv', '.csv is not a format', '.json'],
    ['inspect tickets.csv --clean out.xlsx', 'the output is csv', 'Name it .csv'],
    ['reply lost-order --examples -o out.csv', '.csv is not a format', '.html'],
    ['lint taxonomy.yaml -o out.csv', '.csv is not a format', '.sarif'],
    ['lint taxonomy.yaml --rename-map out.json', 'the output is csv', 'Name it .csv'],
    ['check replies/late-parcel.md -o out.pdf', '.pdf is not a format', '.md'],
    ['check --from sent.json -o out.pdf', '.pdf is not a format', '.csv'],
    ['templates export lost-order --to zendesk -o out.csv', 'the output is json', 'Name it .json'],
  ])('%s', async (line, problem, hint) => {
    const { code, err } = await kit(line)
    expect(code).toBe(2)
    expect(err).toContain(problem)
    expect(err).toContain(hint)
    const name = line.split(' ').at(-1)!
    expect(existsSync(join(home, name))).toBe(false)
    expect((await kit(line, 'ko')).err).toMatch(/로는 저장할 수 없습니다|출력 형식은/)
  })
})

describe('--excel', () => {
  const mark = [0xef, 0xbb, 0xbf]
  test.each([
    ['metrics tickets.csv -m csat -o out.csv --excel', 'out.csv', mark],
    ['metrics tickets.csv -m csat -o out.csv', 'out.csv', [0x6d, 0x65, 0x74]],
    ['metrics tickets.csv -m csat -o out.txt --rejects rows.csv --excel', 'rows.csv', mark],
    ['insights tickets.csv --only speed -o out.csv --excel', 'out.csv', mark],
    ['inspect tickets.csv --clean out.csv --excel', 'out.csv', mark],
    ['check --from sent.json -o out.csv --excel', 'out.csv', mark],
  ])('%s', async (line, name, bytes) => {
    expect((await kit(line)).code).toBeLessThan(2)
    expect([...readFileSync(join(home, name)).subarray(0, 3)]).toEqual(bytes)
  })
  test('stands for nothing where no CSV is written', async () => {
    expect((await kit('metrics tickets.csv --excel')).err).toContain('--excel is for CSV')
    expect((await kit('metrics tickets.csv -f csv -m csat --excel')).out.startsWith('\ufeffmetric,')).toBe(true)
  })
})
