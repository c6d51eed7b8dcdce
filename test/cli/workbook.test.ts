import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { main } from '../../src/main.ts'
import { run } from './run.ts'

const office = createRequire(import.meta.url)('officecrypto-tool') as typeof import('officecrypto-tool')
const cwd = mkdtempSync(join(tmpdir(), 'teahouse-sheets-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const text = (value: string) => ({ value, type: String })
const time = (at: string) => ({ value: new Date(`${at}Z`), type: Date, format: 'yyyy-mm-dd hh:mm:ss' })
const head = ['id', 'created_at', 'first_response_at', 'status', 'tags', 'customer name'].map(text)
/** Three tickets of October, answered after 1, 2 and 6 hours. */
const october = [
  head,
  [text('1'), time('2026-10-05T09:00:00'), time('2026-10-05T10:00:00'), text('open'), text('late'), text('Mina Seo')],
  [text('2'), time('2026-10-06T09:00:00'), time('2026-10-06T11:00:00'), text('open'), text('late'), text('Ola Berg')],
  [text('3'), time('2026-10-07T09:00:00'), time('2026-10-07T15:00:00'), text('open'), text('broken'), text('Ivo Lind')],
]
/** One of September. */
const september = [
  head,
  [text('9'), time('2026-09-05T09:00:00'), time('2026-09-05T09:30:00'), text('open'), text('gift'), text('Noa Weiss')],
]

beforeAll(async () => {
  const sheets = [
    { sheet: 'October', data: october },
    { sheet: 'September', data: september },
  ]
  // biome-ignore lint/suspicious/noExplicitAny: the writer's types want one shape of cell a sheet
  const written = writeXlsxFile(sheets as any) as any
  const bytes = (await written.toBuffer()) as Buffer
  const locked = office.encrypt(bytes, { password: 'oolong 7' })
  for (const [name, content] of [
    ['tickets.xlsx', bytes],
    ['locked.xlsx', locked],
    ['again.xlsx', locked],
    ['password.txt', 'oolong 7\r\nthe rest is a note\r\n'],
    ['wrong.txt', 'sencha'],
  ] as const)
    writeFileSync(join(cwd, name), content)
})

const numbers = ['-m', 'volume,first-response', '-f', 'json', '--zone', 'UTC']
const counts = async (...args: string[]) => {
  const { out, err, code } = await run(['metrics', ...args, ...numbers], { cwd })
  if (code !== 0) return err
  const { results } = JSON.parse(out) as { results: { values: Record<string, number> }[] }
  return Object.assign({}, ...results.map(({ values }) => values)) as Record<string, number>
}

describe('a workbook is read as other exports are', () => {
  test('the fullest sheet by default, another by its name or number', async () => {
    expect(await counts('tickets.xlsx')).toMatchObject({ tickets: 3, p50_s: 2 * 3600 })
    expect(await counts('tickets.xlsx', '--sheet', 'September')).toMatchObject({ tickets: 1, p50_s: 1800 })
    expect(await counts('tickets.xlsx', '--sheet', '2')).toMatchObject({ tickets: 1 })
    expect(await counts('tickets.xlsx', '--sheet', 'August')).toMatch(/no sheet "August".*\n.*October, September/)
  })

  test('inspect names the format and the sheet, not how our own copy is written', async () => {
    const { out } = await run(['inspect', 'tickets.xlsx', '--sheet', 'September'], { cwd })
    expect(out).toContain('xlsx · sheet "September" · header on line 1')
    expect(out).not.toMatch(/comma|CRLF/)
    const json = JSON.parse((await run(['inspect', 'tickets.xlsx', '-f', 'json'], { cwd })).out)
    expect(json.inputs[0]).toMatchObject({ format: 'xlsx', sheet: 'October', delimiter: null, rows: { read: 3, rejected: 0 } })
  })

  test('explain, lint and reply read it too', async () => {
    const ticket = await run(['explain', '--ticket', '9', 'tickets.xlsx', '--sheet', 'September', '--zone', 'UTC'], { cwd })
    expect(ticket.out).toContain('answered after 30 m')
    const tags = JSON.parse((await run(['lint', '--from', 'tickets.xlsx', '--sheet', '2', '-f', 'json'], { cwd })).out)
    expect(tags.tags.map(({ id }: { id: string }) => id)).toEqual(['gift'])
    const lost = ['reply', 'lost-order', '--ticket', '9', '--from', 'tickets.xlsx', '--sheet', 'September', '--print-variables']
    const { variables } = JSON.parse((await run(lost, { cwd })).out) as { variables: { name: string; default?: string }[] }
    expect(variables.find(({ name }) => name === 'customer.name')).toMatchObject({ default: 'Noa Weiss' })
  })
})

describe('a locked workbook', () => {
  test('is opened with the first line of a file, or the variable', async () => {
    expect(await counts('locked.xlsx', '--password-file', 'password.txt')).toMatchObject({ tickets: 3 })
    const { code, out } = await run(['inspect', 'locked.xlsx'], { cwd, env: { SUPPORT_KIT_PASSWORD: 'oolong 7' } })
    expect([code, out]).toEqual([0, expect.stringContaining('xlsx')])
  })

  test.each([
    [[], 'locked with a password'],
    [['--password-file', 'wrong.txt'], 'this password does not open it'],
    [['--password-file', 'none.txt'], '--password-file: cannot read "none.txt"'],
  ])('is refused with %j', async (flags, problem) => {
    const { code, err } = await run(['metrics', 'locked.xlsx', ...flags], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining(problem)])
  })

  test('is asked about on a terminal, once for all files, and what is typed is not shown', async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, isRaw: false, setRawMode: () => stdin })
    let [out, shown] = ['', '']
    const real = process.stderr.write
    process.stderr.write = ((text: string | Uint8Array) => {
      if (String(text).includes('Password') && !shown.includes('Password')) setTimeout(() => stdin.write('oolong 7\r'), 20)
      shown += String(text)
      return true
    }) as typeof process.stderr.write
    const io = {
      ...{ stdin, cwd, env: {}, outIsTerminal: false, errIsTerminal: true, width: 80 },
      out: (text: string) => {
        out += text
      },
      err: (text: string) => {
        shown += text
      },
    }
    try {
      expect(await main(['metrics', 'locked.xlsx', 'again.xlsx', '-q', ...numbers], io)).toBe(0)
    } finally {
      process.stderr.write = real
    }
    expect(JSON.parse(out).ledger).toMatchObject({ read: 6, counted: 3, duplicate: 3 })
    expect(shown.match(/Password of the Excel workbook/g)?.length).toBeGreaterThan(0)
    expect(shown).not.toContain('oolong')
  })
})
