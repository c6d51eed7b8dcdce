import readXlsxFile from 'read-excel-file/node'
import { Open } from 'unzipper-esm'
import { expect, test } from 'vitest'
import { type Sheet, workbook } from '../../../src/text/syntax/workbook-writer.ts'

/** Each sheet as a reader that is not ours finds it. */
const read = async (sheets: readonly Sheet[]): Promise<{ sheet: string; data: readonly (readonly unknown[])[] }[]> =>
  (await readXlsxFile(Buffer.from(await workbook(sheets)))).map(({ sheet, data }) => ({ sheet, data }))

async function xml(sheets: readonly Sheet[]): Promise<string> {
  const { files } = await Open.buffer(Buffer.from(await workbook(sheets)))
  return (await Promise.all(files.map(async (file) => (await file.buffer()).toString('utf8')))).join('\n')
}

const one = (rows: Sheet['rows']): Sheet[] => [{ name: 'a', headings: rows[0]!.map((_, i) => `h${i}`), rows }]

test('numbers are numbers at full precision, texts stay texts, nothing stays nothing', async () => {
  const [found] = await read(
    one([[259, 0.06664951106536283, -3.5, { value: 0.875, as: 'percent' }, '00123', '2026-10-01', null, '', Number.NaN]]),
  )
  expect(found!.data[1]).toEqual([259, 0.06664951106536283, -3.5, 0.875, '00123', '2026-10-01', null, null, null])
})

test('no cell is a formula, and none begins like one', async () => {
  const texts = ['=1+1', '+82 10', '-5', '@SUM(A1)', '＝1', '=cmd|"/c calc"!A1', '\t=1', '가=1']
  const sheets: Sheet[] = [{ name: '=1', headings: ['=HYPERLINK("x")'], rows: texts.map((text) => [text]) }]
  expect(await xml(sheets)).not.toMatch(/<f[ >]/)
  const data = (await read(sheets))[0]!.data
  expect(data.flat().filter((text) => /^\s*[=+\-@＝＋－＠]/.test(String(text)))).toEqual([])
  expect(data[1]).toEqual(["'=1+1"])
  expect(data.at(-1)).toEqual(['가=1'])
})

test('what XML does not know, and what Excel refuses, does not reach the file', async () => {
  const text = await xml(one([['a\u0000b\u001bc\ud800d\uffffe', '<b>&amp;</b>', 'x'.repeat(40_000)]]))
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  expect(text).not.toContain('x'.repeat(32_768))
  const data = (await read(one([['<b>&amp;</b>']])))[0]!.data
  expect(data[1]).toEqual(['<b>&amp;</b>'])
})

test('names of sheets are such as Excel takes, each once', async () => {
  const names = ['Channel, Tag', 'channel, tag', 'a/b:c*d?e[f]g\\h', "'", '문의 사유와 비용', 'x'.repeat(50), 'x'.repeat(60)]
  const found = (await read(names.map((name) => ({ name, headings: ['a'], rows: [['b']] })))).map(({ sheet }) => sheet)
  expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(names.length)
  for (const name of found) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  expect(found[4]).toBe('문의 사유와 비용')
})
