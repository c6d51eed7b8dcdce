import { printable } from '../printable.ts'

/** What a cell of a workbook holds. Numbers stay numbers: a share is a ratio that is shown as a percentage. */
export type WorkbookCell = string | number | null | { value: number; as: keyof typeof formats }

/** A table of a workbook; every row has a cell for each heading. */
export interface Sheet {
  name: string
  headings: readonly string[]
  rows: readonly (readonly WorkbookCell[])[]
}

/** What Excel takes: longer texts and more rows make it offer a repair of the file. */
const longest = 32_767
const mostRows = 1_048_576
const longestName = 31
const [narrow, wide] = [8, 60]

const formats = { percent: '0.0%', whole: '#,##0', decimal: '0.0' } as const

/**
 * An Excel workbook, a sheet for each table, its headings in bold and kept in sight. No cell is a formula, and none that begins like one
 * becomes one when somebody edits it or saves it as CSV: it gets an apostrophe in front, as in our CSV.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const taken = new Set<string>()
  return writeXlsxFile(
    sheets.map(({ name, headings, rows }) => ({
      sheet: sheetName(name, taken),
      stickyRowsCount: 1,
      columns: headings.map((heading, i) => ({
        width: columnWidth([heading, ...rows.slice(0, 200).map((row) => row[i] ?? null)]),
      })),
      data: [
        headings.map((heading) => ({ value: safe(heading), type: String, fontWeight: 'bold' as const })),
        ...rows.slice(0, mostRows - 1).map((row) => row.map(cell)),
      ],
    })),
  ).toBuffer()
}

function cell(content: WorkbookCell) {
  if (typeof content === 'string') return content === '' ? null : { value: safe(content), type: String }
  if (typeof content === 'number') return number(content)
  if (content === null) return null
  return number(content.value, formats[content.as])
}

const number = (value: number, format?: string) =>
  Number.isFinite(value) ? { value, type: Number, ...(format && { format }) } : null

/** A text that stays one, with no character that XML does not know. */
const safe = (text: string): string => {
  const told = printable(text).replace(/[\ufffe\uffff]/g, '\ufffd')
  return (/^\s*[=+\-@＝＋－＠]/.test(told) ? `'${told}` : told).slice(0, longest)
}

/** A name that Excel takes, and that no other sheet has in any case of its letters. */
function sheetName(name: string, taken: Set<string>): string {
  const bare =
    printable(name)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, longestName) || 'Sheet'
  let free = bare
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${bare.slice(0, longestName - 4)} (${n})`
  taken.add(free.toLowerCase())
  return free
}

/** Hangul is twice as wide as Latin letters. */
const columnWidth = (cells: readonly WorkbookCell[]): number =>
  Math.min(
    wide,
    Math.max(
      narrow,
      ...cells.map((one) => (typeof one === 'string' ? one.length + (one.match(/[가-힣]/g)?.length ?? 0) + 2 : 10)),
    ),
  )
