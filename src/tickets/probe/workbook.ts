import { readFileSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { UserError } from '../../errors.ts'
import { scratchFile } from '../../files/scratch.ts'
import type { ErrorText } from '../../text/text.ts'
import * as message from '../messages/workbook.ts'

/** A workbook may hold this many bytes once unpacked: 1.5 million rows of ten columns, and no bomb. */
const mostUnpacked = 2 ** 30
/** Beyond this much, what comes out may be this many times what went in: sheets shrink to a tenth or a fiftieth, bombs to a thousandth. */
const bomb = { bytes: 2 ** 26, ratio: 200 }
/** Cells of a sheet, empty ones too: the reader fills every row up to the last column. */
const mostCells = 2 ** 26
/** Rounds of hashing that a password may take: Excel makes 100,000. */
const mostRounds = 1_000_000
/** Day 0 of Excel, and of workbooks made on old Macs. Serials of the first two months are durations: no export is that old, and `[h]:mm:ss` is kept as one. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }
const durations = 61 * 86_400_000

export interface WorkbookOptions {
  /** name or number (from 1) of the sheet to read; by default the one with most rows */
  sheet?: string | undefined
  /** asked for only where the workbook is locked */
  password?: (() => Promise<string | undefined>) | undefined
}

export interface Workbook {
  sheet: string
  /** the sheets that hold anything */
  sheets: readonly string[]
}

type Cell = string | boolean | Date | null

/** Whether these first bytes are a workbook's: `.xlsx`, or the envelope that a password or an old `.xls` puts around it. */
export const isWorkbook = (head: Buffer): boolean =>
  (head.readUInt32BE(0) === 0x504b0304 &&
    !head.includes('mimetypeapplication/vnd.oasis') &&
    /\[Content_Types\]\.xml|xl\/|_rels\/|docProps\//.test(head.toString('latin1', 0, 65_536))) ||
  head.readUInt32BE(0) === 0xd0cf11e0

/**
 * Writes one sheet of an Excel workbook (.xlsx, with or without a password) as plain CSV: UTF-8, comma, CRLF, times as
 * `2026-10-05 09:00:00`, durations as `26:16:27`, numbers with all their digits.
 * @throws UserError for a workbook that is locked, damaged, empty or too large, and for a sheet that it does not have
 */
export async function workbookToCsv(path: string, to: string, { sheet, password }: WorkbookOptions): Promise<Workbook> {
  if (statSync(path).size > mostUnpacked / 4) throw failure(message.largeWorkbook(mostUnpacked / 2 ** 20))
  const bytes = await unlocked(readFileSync(path), password)
  const { sheets, zero } = await sheetsOf(bytes)
  const all = sheets.filter(({ data }) => data.length > 0)
  if (all.length === 0) throw failure(message.emptyWorkbook())
  const names = all.map((one) => one.label)
  const largest = (of: readonly Sheet[]) => of.reduce((most, one) => (one.data.length > most.data.length ? one : most))
  const named = sheets.filter((one) => [one.sheet, one.label].includes(sheet ?? ''))
  const chosen = sheet === undefined ? largest(all) : named.length > 0 ? largest(named) : sheets[Number(sheet) - 1]
  if (!chosen) throw failure(message.noSheet(sheet!, names))
  if (chosen.data.length === 0) throw failure(message.emptySheet(sheet!))
  const { csvText } = await import('../../text/syntax/csv-writer.ts')
  const file = scratchFile(to)
  file.write(await csvText(chosen.data.map((cells) => cells.map((cell) => cellText(cell, zero)))))
  file.close()
  return { sheet: chosen.label, sheets: names }
}

/** Errors name no file: the caller knows how the user named it. */
const failure = (said: ErrorText) => UserError.of('unreadable-file', said)

/** The workbook without its password. An old `.xls` is no workbook that can be read: undefined content is told by the reader. */
async function unlocked(bytes: Buffer, password: WorkbookOptions['password']): Promise<Buffer> {
  if (bytes.readUInt32BE(0) !== 0xd0cf11e0) return bytes
  const { createRequire } = await import('node:module')
  const office = createRequire(import.meta.url)('officecrypto-tool') as typeof import('officecrypto-tool')
  if (!bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    const { oldWorkbook, xls } = await import('../../files/messages/reading.ts')
    const isXls = ['Workbook', 'Book'].some((stream) => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le')))
    throw failure(isXls ? xls() : oldWorkbook())
  }
  const rounds = /spinCount="(\d+)"/.exec(bytes.toString('latin1'))?.[1]
  if (Number(rounds ?? 0) > mostRounds) throw failure(message.brokenWorkbook())
  const given = await password?.()
  if (given === undefined) throw failure(message.lockedWorkbook())
  try {
    return (await office.decrypt(bytes, { password: given })) as Buffer
  } catch {
    throw failure(message.wrongPassword())
  }
}

interface Sheet {
  sheet: string
  /** the name, with its place where another sheet has the same */
  label: string
  data: Cell[][]
}

/** All sheets in their order, cells with errors (`#N/A`) as empty ones, and the day that times count from. */
async function sheetsOf(bytes: Buffer): Promise<{ sheets: Sheet[]; zero: number }> {
  const info = await unpackedInfo(bytes)
  const { default: readXlsxFile } = await import('read-excel-file/node')
  let read: Pick<Sheet, 'sheet' | 'data'>[]
  try {
    read = (await readXlsxFile<string>(bytes, { parseNumber: wholeNumber, trim: false })) as typeof read
  } catch {
    throw failure(message.brokenWorkbook())
  }
  const count = new Map<string, number>()
  for (const { sheet } of read) count.set(sheet, (count.get(sheet) ?? 0) + 1)
  const sheets = read.map((one, i) => ({ ...one, label: count.get(one.sheet)! > 1 ? `${one.sheet} (${i + 1})` : one.sheet }))
  const since1904 = /<workbookPr\b[^>]*\bdate1904\s*=\s*["'](1|true)["']/.exec(info)?.[1]
  // the reader knows the flag as 1 only
  if (since1904 === 'true')
    for (const { data } of sheets)
      for (const row of data)
        for (const cell of row) if (cell instanceof Date) cell.setTime(cell.getTime() + dayZero[1904] - dayZero[1900])
  return { sheets, zero: since1904 ? dayZero[1904] : dayZero[1900] }
}

/**
 * What the workbook says of itself (`xl/workbook.xml`). Unpacks all of it once to count the bytes: what the archive says of its size
 * may be a lie.
 */
async function unpackedInfo(bytes: Buffer): Promise<string> {
  const { Parse } = await import('unzipper-esm')
  let [unpacked, info] = [0, '']
  try {
    for await (const entry of Readable.from([bytes]).pipe(Parse({ forceStream: true }))) {
      const { path } = entry as unknown as { path: string }
      if (path === 'xl/workbook.bin') throw failure(message.binaryWorkbook())
      const extent = sheetExtent()
      for await (const chunk of entry as AsyncIterable<Buffer>) {
        unpacked += chunk.length
        if (extent(chunk.toString('latin1')) > mostCells) throw failure(message.sparseWorkbook())
        if (unpacked > bomb.bytes && unpacked > bomb.ratio * bytes.length) throw failure(message.workbookBomb())
        if (unpacked > mostUnpacked) throw failure(message.largeWorkbook(mostUnpacked / 2 ** 20))
        if (path === 'xl/workbook.xml') info += chunk.toString('latin1')
      }
    }
  } catch (error) {
    throw error instanceof UserError ? error : failure(message.brokenWorkbook())
  }
  return info
}

/**
 * Takes a part of a workbook piece by piece, and says how many cells a sheet spans that reaches as far as its cells say: one cell in
 * the last row and column of Excel makes 17 thousand million.
 */
function sheetExtent(): (piece: string) => number {
  let [rest, rows, columns] = ['', 1, 1]
  return (piece) => {
    const text = rest + piece
    for (const [, of, address] of text.matchAll(/<(?:[\w.-]+:)?(c|row)\s[^<]*?\br\s*=\s*["']([^"'<]{1,40})["']/g)) {
      const [, letters, row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address!) ?? []
      if (row === undefined) return Number.POSITIVE_INFINITY
      if (of === 'c') rows = Math.max(rows, Number(row))
      else if (Number(row) > 2 ** 20) return Number.POSITIVE_INFINITY
      columns = Math.max(
        columns,
        [...letters!].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0),
      )
    }
    const open = text.lastIndexOf('<')
    rest = open < 0 ? '' : text.slice(Math.max(open, text.length - 65_536))
    return rows * columns
  }
}

/** `1.03006E+13` with all its digits: an id must not lose any. Other numbers stay as the file writes them. */
const wholeNumber = (written: string): string => {
  const value = Number(written)
  return /e/i.test(written) && Number.isSafeInteger(value) ? String(value) : written
}

function cellText(cell: Cell, zero: number): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return cell instanceof Date ? timeText(cell, zero) : cell
}

/** Serials are floating point: 09:00 comes as 08:59:59.999. */
function timeText(date: Date, zero: number): string {
  const at = Math.round(date.getTime() / 1000) * 1000
  if (at < zero + durations) {
    const seconds = (at - zero) / 1000
    const two = (n: number) => String(n).padStart(2, '0')
    return `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
  }
  const text = new Date(at).toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}
