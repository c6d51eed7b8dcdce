import { statSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../../../src/errors.ts'
import { probe } from '../../../../src/tickets/probe/probe.ts'
import { look, options, read } from './read.ts'

const korean =
  '접수번호,제목,상태\r\n1,배송이 아직 안 왔어요,접수\r\n2,우전 녹차 교환 문의,처리중\r\n3,환불은 언제 되나요,완료\r\n'
const spanish = 'Caso;Resolución;Estado\r\n1;Reenvío mañana;Cerrado\r\n2;Devolución de té;Abierto\r\n'

/** KS X 1001 for the words above, built from the decoder's own table: every two-byte character it knows. */
const cp949 = (text: string): Buffer => {
  const decoder = new TextDecoder('euc-kr')
  const table = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x41; trail <= 0xfe; trail++) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Buffer.from([...text].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : table.get(c)!)))
}
const latin1 = (text: string) => Buffer.from(text, 'latin1')
const rowsOf = (text: string, delimiter = ',') =>
  text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(delimiter))

describe('encodings', () => {
  test.each([
    ['utf-8', false, Buffer.from(korean)],
    ['utf-8', true, Buffer.from(`\ufeff${korean}`)],
    ['cp949', false, cp949(korean)],
    ['utf-16le', true, Buffer.from(`\ufeff${korean}`, 'utf16le')],
    ['utf-16le', false, Buffer.from(korean, 'utf16le')],
    ['utf-16be', true, Buffer.from(`\ufeff${korean}`, 'utf16le').swap16()],
    ['utf-16be', false, Buffer.from(korean, 'utf16le').swap16()],
  ])('Korean in %s, mark: %s', async (encoding, bom, bytes) => {
    const table = await read(bytes)
    expect(table.layout).toMatchObject({ encoding, bom, warnings: [] })
    expect(table.csv.header).toEqual(['접수번호', '제목', '상태'])
    expect(table.rows).toEqual(rowsOf(korean))
  })

  test('accented Latin letters are not taken for rare Hangul', async () => {
    const table = await read(latin1(spanish))
    expect(table.layout.encoding).toBe('windows-1252')
    expect(table.rows).toEqual(rowsOf(spanish, ';'))
  })

  test('the euro sign and curly quotes of Windows', async () => {
    const table = await read(Buffer.from([...Buffer.from('id,price\n1,'), 0x80, ...Buffer.from('5\n2,'), 0x93, 0x94, 10]))
    expect([table.layout.encoding, table.rows]).toEqual([
      'windows-1252',
      [
        ['1', '€5'],
        ['2', '“”'],
      ],
    ])
  })

  test('C2 9C is valid UTF-8, and stays UTF-8', async () => {
    expect((await look(Buffer.from([...Buffer.from('id,amount\n1,'), 0xc2, 0x9c, ...Buffer.from('20\n')]))).encoding).toBe(
      'utf-8',
    )
  })

  test('a byte that is not UTF-8 far behind the head decides too', async () => {
    const long = Buffer.from('id,note\n' + '1,plain\n'.repeat(400_000))
    const layout = await look(Buffer.concat([long, latin1('2,mañana\n')]))
    expect(layout.encoding).toBe('windows-1252')
  })

  test('one broken byte does not turn UTF-8 into something else, and is told', async () => {
    const bytes = Buffer.concat([Buffer.from(korean), Buffer.from([0x34, 0x2c, 0xed, 0x95]), Buffer.from(',접수\r\n')])
    const table = await read(bytes)
    expect(table.layout).toMatchObject({ encoding: 'utf-8', warnings: [{ code: 'broken-bytes' }] })
    expect(table.rows).toEqual([...rowsOf(korean), ['4', '\ufffd', '접수']])
  })

  test('a file cut inside a character stays what it is', async () => {
    expect((await look(Buffer.from(korean).subarray(0, -5))).encoding).toBe('utf-8')
    expect((await look(cp949(korean).subarray(0, -5))).encoding).toBe('cp949')
  })

  test('NUL bytes are left out and told', async () => {
    const table = await read('id,subject\n1,tea\0pot\n2,cup\n')
    expect(table.layout.warnings).toMatchObject([{ code: 'nul-bytes', count: 1 }])
    expect(table.rows).toEqual([
      ['1', 'teapot'],
      ['2', 'cup'],
    ])
  })

  test('text that was garbled before is told, honest text is not', async () => {
    expect((await look('id,subject\n1,CafÃ© crÃ¨me\n2,Itâ€™s late\n')).warnings).toMatchObject([{ code: 'mojibake' }])
    const twice = new TextDecoder('euc-kr').decode(
      Buffer.from(`${korean}4,찻잔이 깨져서 도착했습니다,접수\r\n5,결제는 되었는데 주문 내역이 없어요,처리중\r\n`),
    )
    expect((await look(twice)).warnings).toContainEqual(expect.objectContaining({ code: 'mojibake' }))
    expect(
      (await look('id,subject\n1,大韓民國 배송 地域 확인\n2,中國 發送 品目 문의드립니다\n3,日本語の問い合わせ\n')).warnings,
    ).toEqual([])
    expect((await look('id,subject\n1,Café crème\n2,It’s Â 5 late, naïve Ärger\n')).warnings).toEqual([])
  })
})

describe('formats', () => {
  test.each([
    ['json', 'tickets.json', '{"tickets":[{"id":1}]}'],
    ['json', 'tickets.json', '[\n  {"id": 1}\n]'],
    ['json', 'tickets.txt', '[{"id":1},{"id":2}]'],
    ['ndjson', 'tickets.csv', '{"id":1}\n{"id":2}\n'],
    ['ndjson', 'one.ndjson', '{"id":1}\n'],
    ['json', 'one.json', '{"id":1}\n'],
    ['csv', 'tickets.csv', '[Ticket],Status\n1,open\n'],
    ['parquet', 'tickets.parquet', 'PAR1\x15\x04'],
  ])('%s: %s', async (format, name, text) => {
    expect((await look(text, name)).format).toBe(format)
  })

  test('gzip, and standard input', async () => {
    const zipped = await read(gzipSync(cp949(korean)), 'tickets.csv.gz')
    expect(zipped.layout).toMatchObject({ compression: 'gzip', encoding: 'cp949' })
    expect(zipped.rows).toEqual(rowsOf(korean))
    const layout = await probe('-', options(Readable.from([Buffer.from(korean.slice(0, 20)), Buffer.from(korean.slice(20))])))
    expect(layout).toMatchObject({ file: 'stdin', encoding: 'utf-8', csv: { sample: rowsOf(korean) } })
  })
})

describe('what is no table is refused by name', () => {
  const zip = (name: string) => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(26), Buffer.from(name)])
  test.each<[string, string | Buffer, RegExp]>([
    ['an empty file', '', /is empty/],
    ['a byte order mark', '\ufeff', /is empty/],
    ['blank lines', '\n \r\n\n', /is empty/],
    ['xlsx', zip('[Content_Types].xml'), /workbook that cannot be opened/],
    ['zip', zip('export_2026_10.csv'), /ZIP archive/],
    ['xls, or locked', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /password/],
    ['a web page', '\n<!DOCTYPE html><html><body>Sign in</body></html>', /web page/],
    ['a table in HTML, named xls', '<table><tr><td>주문번호</td></tr></table>', /web page/],
    ['an LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n', /Git LFS/],
    ['SQL', '-- dump\nSET NAMES utf8;\nCREATE TABLE tickets (\n  id int\n);\nINSERT INTO tickets VALUES (1);', /SQL script/],
    ['PDF', '%PDF-1.7\n', /PDF/],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /image/],
    ['XML', '<?xml version="1.0"?><tickets/>', /XML/],
    ['a program', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37) % 23)), /binary/],
    ['gzip cut short', gzipSync(Buffer.from(korean.repeat(50))).subarray(0, 60), /incomplete gzip/],
    ['gzip of an xlsx', gzipSync(zip('xl/workbook.xml')), /workbook that cannot be opened/],
    ['gzip in gzip', gzipSync(gzipSync('id\n1\n')), /gzip archive/],
  ])('%s', async (_, content, message) => {
    const error = await look(content).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(UserError)
    const { text, hint } = error as UserError
    expect(text.en).toMatch(message)
    expect(text.ko).toMatch(/[가-힣]/)
    expect(hint?.en).toMatch(/\w/)
  })

  test.each<[string, (depth: number) => string]>([
    ['lists', (depth) => `[{"id":1,"x":${'['.repeat(depth)}${']'.repeat(depth)}}]`],
    ['objects', (depth) => `{"tickets":[${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}]}`],
    ['one line of several', (depth) => `{"id":1}\n{"id":2,"x":${'['.repeat(depth)}${']'.repeat(depth)}}\n`],
    ['never closed', (depth) => `[{"id":1,"x":${'['.repeat(depth)}`],
  ])('JSON that nests too deep: %s', async (_, nested) => {
    await expect(look(nested(80_000), 'tickets.json')).rejects.toThrow(/levels deep/)
    expect((await look(nested(200), 'tickets.json')).format).toMatch(/json/)
  })

  test('brackets in text are no nesting', async () => {
    const text = JSON.stringify([{ id: 1, note: `${'['.repeat(2000)}"\\${'{'.repeat(2000)}` }])
    expect((await look(text, 'tickets.json')).format).toBe('json')
    const lines = `${'{"id":1,"note":"[[[["}\n{"id":2,"note":"[[\n'.repeat(1000)}`
    expect((await look(lines, 'tickets.ndjson')).format).toBe('ndjson')
  })

  test('gzip that unpacks to hundreds of times its size is refused long before its end', async () => {
    const bomb = gzipSync(Buffer.alloc(1 << 28, 'a'))
    const given = options()
    const made: string[] = []
    const temp = () => {
      made.push(given.temp())
      return made.at(-1)!
    }
    const path = given.temp()
    writeFileSync(path, bomb)
    await expect(probe(path, { ...given, temp })).rejects.toThrow(/hundreds of times its size/)
    expect(statSync(made[0]!).size).toBeLessThan(1 << 24)
    const honest = `id,subject\n${Array.from({ length: 400_000 }, (_, i) => `${i},tea ${i % 97} cup\n`).join('')}`
    expect((await look(gzipSync(honest), 'tickets.csv.gz')).compression).toBe('gzip')
  })

  test('a missing file, a folder', async () => {
    await expect(probe('no-such.csv', options())).rejects.toThrow(/File not found: no-such\.csv/)
    await expect(probe('.', options())).rejects.toThrow(/is a folder/)
  })
})
