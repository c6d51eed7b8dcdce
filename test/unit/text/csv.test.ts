import { expect, test } from 'vitest'
import { csvDelimiter, csvRows } from '../../../src/text/syntax/csv.ts'

/** Every cell's place, taken from the text itself: what stands there is what the cell holds. */
const placed = (text: string, delimiter = ',') =>
  csvRows(text, delimiter).rows.map((row) => row.map((cell) => [cell.text, text.slice(cell.from, cell.to)]))

const plain = (...words: string[]) => words.map((word) => [word, word])

test.each([
  ['plain cells', 'tag,owner\nlate,carrier\n', [plain('tag', 'owner'), plain('late', 'carrier')]],
  ['CRLF, no end', 'tag,owner\r\nlate,carrier', [plain('tag', 'owner'), plain('late', 'carrier')]],
  ['Korean and pictures', '태그,담당\n🫖-파손,창고\n', [plain('태그', '담당'), plain('🫖-파손', '창고')]],
  ['blanks around', ' tag , "a b" ,\u3000c\n', [plain('tag', 'a b', 'c')]],
  [
    'doubled quotes',
    '"say ""late""",b\n',
    [
      [
        ['say "late"', 'say ""late""'],
        ['b', 'b'],
      ],
    ],
  ],
  ['line breaks inside', '"two\r\nlines","x,y"\nc,d\n', [plain('two\r\nlines', 'x,y'), plain('c', 'd')]],
  ['quotes inside an unquoted cell', '5" pot,b\n', [plain('5" pot', 'b')]],
  ['text behind a quote', '"late" (old),b\n', [plain('late', 'b')]],
  ['an empty last cell', 'a,\n', [plain('a', '')]],
  ['empty rows', '\n,,\n  \na,b\n\n', [plain('a', 'b')]],
  ['rows of several lengths', 'a\nb,c,d\n', [plain('a'), plain('b', 'c', 'd')]],
])('%s', (_, text, rows) => expect(placed(text)).toEqual(rows))

test('a quote that never closes: the cells before it, and where it opens', () => {
  const text = 'tag,owner\nlate,"carrier\nlost,x\n'
  const { rows, unclosed } = csvRows(text, ',')
  expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([['tag', 'owner'], ['late']])
  expect(unclosed).toBe(text.indexOf('"'))
})

test('the first rows only, empty ones not counted', () => {
  expect(csvRows('\n\na\nb\nc\n', ',', { rows: 2 }).rows.map(([cell]) => cell!.text)).toEqual(['a', 'b'])
})

test('the first columns only', () => {
  const cells = (text: string) => csvRows(text, ',', { columns: 2 }).rows.map((row) => row.map((cell) => cell.text))
  expect(cells('a,b,c\r\n,,"x,\ny"\r\n"d ""e""",f,"g"\r\nh\r\n')).toEqual([['a', 'b'], ['d "e"', 'f'], ['h']])
  expect(csvRows('a,b\nc,d,"e","f', ',', { columns: 2 }).unclosed).toBe(12)
})

test.each([
  ['tag;owner\nlate, later;x\n', ';'],
  ['tag\towner\n', '\t'],
  ['"a;b",c\n', ','],
  ['one\n', ','],
])('the delimiter of %j', (text, delimiter) => expect(csvDelimiter(text)).toBe(delimiter))
