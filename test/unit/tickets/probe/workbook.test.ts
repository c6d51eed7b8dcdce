import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { type WorkbookOptions, workbookToCsv } from '../../../../src/tickets/probe/workbook.ts'
import { look } from './read.ts'

const office = createRequire(import.meta.url)('officecrypto-tool') as typeof import('officecrypto-tool')
const folder = mkdtempSync(join(tmpdir(), 'teahouse-workbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

const time = (at: string) => ({ value: new Date(`${at}Z`), type: Date, format: 'yyyy-mm-dd hh:mm:ss' })
const duration = (days: number) => ({ value: days, type: Number, format: '[h]:mm:ss' })
const text = (value: string) => ({ value, type: String })

/** As SmartStore and Channel Talk write sheets: a notice above the heading, ids as text, times as serials. */
const inquiries = [
  [text('고객 문의 내역입니다. 개인정보가 포함되어 있습니다.')],
  ['문의번호', '접수일시', '내용', '처리시간', '완료'].map(text),
  [
    text('2025100499532961'),
    time('2026-10-05T09:00:00'),
    text('차가 식어서 왔어요.\n"교환" 되나요? 두 개, 세 개'),
    duration(94587 / 86400),
    { value: true, type: Boolean },
  ],
  [{ value: 1002, type: Number }, time('2026-10-06T23:59:59'), null, duration(0.25), { value: false, type: Boolean }],
]
const read = async (bytes: Buffer, options: WorkbookOptions = {}) => {
  const [from, to] = [join(folder, 'tickets.xlsx'), join(folder, 'tickets.csv')]
  writeFileSync(from, bytes)
  const workbook = await workbookToCsv(from, to, options)
  return { ...workbook, rows: parse(readFileSync(to, 'utf8'), { relax_column_count: true }) as string[][] }
}
// biome-ignore lint/suspicious/noExplicitAny: the writer's types want one shape of cell a sheet
const written = (sheet: any, more: object = {}): Promise<Buffer> => (writeXlsxFile(sheet, more as any) as any).toBuffer()

const wanted = [
  ['고객 문의 내역입니다. 개인정보가 포함되어 있습니다.', '', '', '', ''],
  ['문의번호', '접수일시', '내용', '처리시간', '완료'],
  ['2025100499532961', '2026-10-05 09:00:00', '차가 식어서 왔어요.\n"교환" 되나요? 두 개, 세 개', '26:16:27', 'TRUE'],
  ['1002', '2026-10-06 23:59:59', '', '6:00:00', 'FALSE'],
]

test('cells as a person sees them: ids with all digits, times, durations beyond a day, line breaks', async () => {
  expect((await read(await written(inquiries))).rows).toEqual(wanted)
})

describe('a workbook with a password', () => {
  it('is opened with it', async () => {
    const locked = office.encrypt(await written(inquiries), { password: '0423' })
    expect((await read(locked, { password: async () => '0423' })).rows).toEqual(wanted)
  })
  it.each([
    ['without one', undefined, /locked with a password\.$/],
    ['with another', '1111', /this password does not open it/],
  ])('is refused %s', async (_, password, message) => {
    const locked = office.encrypt(await written(inquiries), { password: '0423' })
    await expect(read(locked, { password: async () => password })).rejects.toThrow(message)
  })
})

describe('of several sheets', () => {
  const sheets = async () =>
    written([
      { data: [[text('요약')], [text('2건')]], sheet: '요약' },
      { data: inquiries, sheet: '문의' },
    ])
  it.each([
    [undefined, '문의'],
    ['요약', '요약'],
    ['2', '문의'],
  ])('%s is read as %s', async (sheet, name) => {
    const found = await read(await sheets(), { sheet })
    expect([found.sheet, found.sheets]).toEqual([name, ['요약', '문의']])
  })
  it('one that is not there is refused, with the names of those that are', async () => {
    await expect(read(await sheets(), { sheet: '주문' })).rejects.toMatchObject({ hint: { en: 'Its sheets: 요약, 문의' } })
  })
})

/** A ZIP of one entry by hand; `says` is the size that it claims to unpack to. */
function zip(name: string, content: Buffer, says: number): Buffer {
  const packed = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(says, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name), packed])
}

test.each([
  ['no archive', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from('[Content_Types].xml is all there is')])],
  ['an archive of something else', zip('[Content_Types].xml', Buffer.from('<a/>'), 4)],
])('%s is damaged', async (_, bytes) => {
  await expect(read(bytes)).rejects.toThrow(/damaged/)
})

test('an archive that unpacks to more than it says, and too much, is refused', async () => {
  const bomb = zip('xl/worksheets/sheet1.xml', Buffer.alloc(2 ** 30 + 1), 12)
  expect(bomb.length).toBeLessThan(2 ** 21)
  await expect(read(bomb)).rejects.toThrow(/unpacks to hundreds of times its size/)
})

/** A whole ZIP of stored files. */
function archive(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt32LE(crc32(body), 14)
    head.writeUInt32LE(body.length, 18)
    head.writeUInt32LE(body.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    head.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(at, 42)
    directory.push(entry, Buffer.from(name))
    parts.push(head, Buffer.from(name), body)
    at += 30 + name.length + body.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length / 2, 8)
  end.writeUInt16LE(directory.length / 2, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end])
}

/** A workbook by hand: sheets as rows of XML cells. Style 1 is a date with its time, 2 a duration. */
function workbook(sheets: readonly [string, string][], properties = ''): Buffer {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (list: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
  const each = (make: (name: string, n: number) => string) => sheets.map(([name], i) => make(name, i + 1)).join('')
  return archive({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(`<Relationship Id="r1" Type="${types}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${types}">${properties}<sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="s${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `${each((_, n) => `<Relationship Id="s${n}" Type="${types}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="st" Type="${types}/styles" Target="styles.xml"/>`,
    ),
    'xl/styles.xml': `<styleSheet ${main}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd hh:mm:ss"/><numFmt numFmtId="165" formatCode="[h]:mm:ss"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(([, rows], i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  })
}
const row = (n: number, ...cells: string[]) =>
  `<row r="${n}">${cells.map((cell, i) => cell.replace('<c', `<c r="${'ABCDE'[i]}${n}"`)).join('')}</row>`
const word = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`

describe('times count from 1900, or from 1904', () => {
  // 5 October 2026 is day 46300 of Excel and, four years and a day later, day 44838 of old Macs; a quarter day is 6:00
  const rows = (day: number) =>
    row(1, word('id'), word('created'), word('took')) +
    row(2, '<c><v>7</v></c>', `<c s="1"><v>${day}.375</v></c>`, '<c s="2"><v>1.25</v></c>')
  test.each([
    ['', 46300],
    ['<workbookPr date1904="false"/>', 46300],
    ['<workbookPr date1904="1"/>', 44838],
    ['<workbookPr codeName="x" date1904="true"/>', 44838],
  ])('%s', async (properties, day) => {
    expect((await read(workbook([['문의', rows(day)]], properties))).rows).toEqual([
      ['id', 'created', 'took'],
      ['7', '2026-10-05 09:00:00', '30:00:00'],
    ])
  })
})

test('cells with errors are empty, and no reason to refuse the rest', async () => {
  const error = (value: string) => `<c t="e"><f>VLOOKUP(1,A:A,1)</f><v>${value}</v></c>`
  const sheet =
    row(1, word('id'), word('team'), word('score'), word('note')) +
    row(2, '<c><v>1</v></c>', error('#N/A'), error('#DIV/0!'), word('#N/A')) +
    row(3, '<c><v>2</v></c>', word('tea'), error('#REF!'), word('x'))
  expect((await read(workbook([['문의', sheet]]))).rows).toEqual([
    ['id', 'team', 'score', 'note'],
    ['1', '', '', '#N/A'],
    ['2', 'tea', '', 'x'],
  ])
})

describe('sheets of one name', () => {
  const rows = (first: string, count: number) =>
    Array.from({ length: count }, (_, i) => row(i + 1, word(`${first}${i}`), word('x'))).join('')
  const book = () =>
    workbook([
      ['Data', rows('a', 2)],
      ['Empty', ''],
      ['Data', rows('b', 3)],
      ['Other', rows('c', 2)],
    ])
  test.each<[string | undefined, string, string]>([
    [undefined, 'Data (3)', 'b0'],
    ['Data', 'Data (3)', 'b0'],
    ['1', 'Data (1)', 'a0'],
    ['3', 'Data (3)', 'b0'],
    ['Data (1)', 'Data (1)', 'a0'],
    ['4', 'Other', 'c0'],
  ])('%s is %s', async (sheet, label, first) => {
    const found = await read(book(), { sheet })
    expect([found.sheet, found.rows[0]![0], found.sheets]).toEqual([label, first, ['Data (1)', 'Data (3)', 'Other']])
  })
  test('one without cells says so', async () => {
    await expect(read(book(), { sheet: 'Empty' })).rejects.toThrow(/no cells in the sheet "Empty"/)
  })
})

describe('what is a workbook of another kind says which', () => {
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(`${stream}\0\0`, 'utf16le'),
    ])
  test.each<[string, Buffer, RegExp]>([
    ['.xls', ole('Workbook'), /old format \(\.xls\)/],
    ['.xls of Excel 5', ole('Book'), /old format \(\.xls\)/],
    ['.ods', archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), /OpenDocument/],
    ['.xlsb', archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), /\.xlsb/],
  ])('%s', async (name, bytes, expected) => {
    await expect(look(bytes, `tickets${name.slice(0, 5)}`)).rejects.toThrow(expected)
  })
})
