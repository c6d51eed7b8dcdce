import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { type WorkbookOptions, workbookToCsv } from '../../../../src/tickets/probe/workbook.ts'

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
  await expect(read(bomb)).rejects.toThrow(/unpacks to more than 1024 MB/)
})
