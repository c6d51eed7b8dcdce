import { isBlank, kind, mostly } from './kind.ts'
import type { Dialect } from './row.ts'
import { type Piece, reading, takeRow } from './row-repair.ts'

/** Text and rows that a candidate is tried on. */
const tried = { text: 64 << 10, rows: 80 }
/** Rows whose cells are looked at, one by one. */
const lookedAt = 24
export const usual = [',', ';', '\t', '|']
/** They win where cells would begin with a blank otherwise, and lose a tie. */
const withBlank = [', ', '; ']
/** Characters that are seldom delimiters: they must make three columns from the first line on, one of them of numbers, dates or the like. */
const unusual = [' ', ':', '^', '~', '#', '\x01', '\x1f']
/** Below this no delimiter makes a table of it: it is a list, one cell a line. */
const listBelow = 0.2
/** Above this no unusual delimiter is tried, and none at all if every row is as wide and well quoted. */
const surely = 0.6

/** `sep=;` in the first line, which Excel understands. */
export const separatorLine = /^"?sep=(.|\t)"?[ \t]*(?:\r\n|\n|\r|$)/i

/**
 * How the cells of a table are told apart, from its head: every candidate parses it, and the one wins whose rows agree most in
 * their width and whose cells look most like values. After van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by
 * detecting row and type patterns", 2019 (pattern score × type score). `complete`: the head is the whole file.
 */
export function detectDialect(head: string, complete: boolean): { dialect: Dialect; oneColumn: boolean } {
  const cr = breaksAtCr(head)
  const told = separatorLine.exec(head)
  const text = told ? head.slice(told[0].length) : withoutRemarks(head)
  const sample = text.slice(0, enough(text, tried.text))
  const whole = complete && sample.length === text.length
  let best = { dialect: { delimiter: told?.[1] ?? ',', quote: '"', escape: '"', cr }, score: 0, faultless: false }
  const attempt = (delimiters: readonly string[], weight: number) => {
    for (const delimiter of delimiters.filter((d) => sample.includes(d)))
      for (const quote of quotesFor(sample, delimiter)) {
        const dialect = { delimiter, quote, escape: quote, cr }
        const rows = rowsOf(sample, whole, dialect, tried.rows)
        const score = (quote === '' ? 0.8 : 1) * weight * rate(rows, dialect)
        if (score > best.score + 1e-9) best = { dialect, score, faultless: isFaultless(rows) }
        if (best.score > surely && best.faultless) return
      }
  }
  attempt(told ? [told[1]!] : usual, 1)
  if (!told) attempt(withBlank, 0.9)
  const lines = sample.split(/\r\n|\n|\r/, tried.rows)
  // a list of dates is no table parted by its colons
  const listed = mostly(lines, 0.8, 2) ?? 'text'
  if (!told && best.score < surely && listed === 'text') attempt(unusual, 0.8)
  if (!told && best.score < listBelow) return { dialect: listDialect(sample, whole, cr), oneColumn: true }
  const longer = told ? best.dialect : withoutBlanks(doubled(best.dialect, sample, whole), sample, whole)
  const flawless = best.faultless && longer === best.dialect
  return { dialect: { ...longer, escape: escapeOf(longer, sample, whole, flawless) }, oneColumn: false }
}

/** Lines of remarks, each behind a `#`, part no cells where a table begins with several of them. */
const withoutRemarks = (head: string): string =>
  /^#[^\r\n]*(?:\r\n|\n|\r)#/.test(head) ? head.replace(/^#[^\r\n]*(?:\r\n|\n|\r)/gm, '') || head : head

/** A list has no delimiter, unless it is whole and the commas in its cells are all quoted. */
function listDialect(sample: string, whole: boolean, cr: boolean): Dialect {
  const dialect = { delimiter: ',', quote: '"', escape: '"', cr }
  if (!sample.includes(',')) return dialect
  const quoted = whole && rowsOf(sample, whole, dialect, Number.POSITIVE_INFINITY).every((row) => row.cells.length === 1)
  return quoted ? dialect : { ...dialect, delimiter: '' }
}

/** A blank behind the comma or semicolon is no part of the delimiter, unless the rows agree less without it: `1,234, 5,678`. */
function withoutBlanks(dialect: Dialect, sample: string, whole: boolean): Dialect {
  if (dialect.delimiter !== ', ' && dialect.delimiter !== '; ') return dialect
  const bare = { ...dialect, delimiter: dialect.delimiter[0]!, skipsBlanks: true }
  const [there, without] = [dialect, bare].map((how) => {
    const rows = rowsOf(sample, whole, how, tried.rows)
    return { width: usualWidth(rows.map((row) => row.cells.length)), score: rate(rows, how) }
  })
  return without!.width === there!.width && without!.score >= there!.score - 1e-9 ? bare : dialect
}

/** So much of a text that a few rows are in it, even where one alone is longer than `least`. */
export const enough = (text: string, least: number): number => Math.max(least, 4 * (text.search(/[\r\n]/) + 1))

/** Rows of a text as they stand, at most `most`; a last row that the end cuts is left out unless the text is whole. */
export function rowsOf(text: string, whole: boolean, dialect: Dialect, most: number, width: number | null = null): Piece[] {
  const state = reading(dialect, width)
  const rows: Piece[] = []
  for (let at = 0; at < text.length && rows.length < most; ) {
    const row = takeRow(text, at, whole, state)
    if (!row) break
    rows.push(row)
    at = row.end
  }
  return rows
}

/** A lone carriage return ends rows where there is no line feed, or where it is about as usual. */
export function breaksAtCr(head: string): boolean {
  const lone = head.match(/\r(?!\n)/g)?.length ?? 0
  return lone > 0 && lone >= 0.2 * (head.match(/\n/g)?.length ?? 0)
}

function quotesFor(text: string, delimiter: string): string[] {
  const quotes = ['"']
  const begins = ['\n', '\r', '\u2028', '\u2029', delimiter].some((before) => text.includes(`${before}'`)) || text.startsWith("'")
  const d = delimiter.replace(/[|^\\.*+?]/g, '\\$&')
  if (begins && (text.match(new RegExp(`(?:^|${d})'[^'\\n]*'(?=${d}|[\\r\\n]|$)`, 'gm'))?.length ?? 0) >= 2) quotes.push("'")
  if (text.includes('"')) quotes.push('')
  return quotes
}

/** Agreement in width × share of the line that delimiters part × how much cells look like values; 0 to 1. */
function rate(rows: readonly Piece[], dialect: Dialect): number {
  const all = rows.filter((row) => !isBlank(row.cells) || row.cells.length > 1)
  const width = usualWidth(all.map((row) => row.cells.length))
  if (width < 2) return 0
  const table = all.slice(all.findIndex((row) => row.cells.length === width))
  const body = table.filter((row) => row.cells.length === width)
  if (unusual.includes(dialect.delimiter) && !(width >= 3 && all[0]?.cells.length === width && hasTypedColumn(body, width)))
    return 0
  const filled = Array.from({ length: width }, (_, i) => body.some((row) => !isBlank([row.cells[i]!])))
  // what parts nothing but blanks off is hardly a delimiter: the semicolon that ends each row of `1, A;`
  const parted = filled.filter(Boolean).length > 1 ? 1 : 0.5
  const agreement = body.length / (table.length + (all.length > body.length * 8 ? all.length - table.length : 0))
  const looked = body.slice(0, lookedAt)
  const types =
    looked.reduce((sum, row) => sum + row.cells.reduce((s, cell) => s + look(cell, dialect), 0) / width, 0) / looked.length
  const flaws = all.filter((row) => row.damage !== undefined).length / all.length
  const quoted = body.reduce((sum, row) => sum + Math.min(row.quoted.length, width), 0) / (body.length * width)
  const strays = all.reduce((sum, row) => sum + Math.min(row.strays, 3), 0) / (3 * all.length)
  return (
    parted * agreement * ((width - 1) / width) * (types + 0.1 * quoted * (1 - strays)) * (1 - 0.5 * flaws) * (1 - 0.3 * strays)
  )
}

/** The width most rows have, of those with two cells and more; the larger of two equally usual ones. 1 if no row has two. */
export function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  let best = 1
  for (const [width, count] of counts) {
    const most = counts.get(best) ?? 0
    if (count > most || (count === most && width > best)) best = width
  }
  return best
}

const isFaultless = (rows: readonly Piece[]): boolean =>
  rows.length > 1 && rows.every((row) => row.cells.length === rows[0]!.cells.length && row.strays === 0 && !row.damage)

/** How much a cell looks like one value: prose full of other delimiters, or quotes left over, does not. */
function look(cell: string, { quote }: Dialect): number {
  const name = kind(cell)
  if (cell.startsWith(' ')) return 0.3
  if (name === 'blank') return 0.8
  if (name !== 'text') return 1
  if (quote === '' && cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')) return 0.1
  if (/"\s*$|^"/.test(cell) || halfWrapped.test(cell)) return 0.3
  return /[;\t|]|,\S|,$/.test(cell) ? 0.4 : 0.8
}

/** An apostrophe at one end only: a quoted cell that was cut in two. */
const halfWrapped = /^'[^']*$|^[^']*'$/

/** Below what may be a header, some column holds numbers, dates or the like. */
const hasTypedColumn = (rows: readonly Piece[], width: number): boolean =>
  rows.length > 3 &&
  Array.from({ length: width }, (_, i) =>
    mostly(
      rows.slice(1).map((row) => row.cells[i] ?? ''),
      0.8,
      3,
    ),
  ).some((name) => name !== undefined && name !== 'text')

/** `;;` in place of `;`, `||` in place of `|`, where every second cell would be blank otherwise. */
function doubled(dialect: Dialect, sample: string, whole: boolean): Dialect {
  const twice = { ...dialect, delimiter: dialect.delimiter.repeat(2) }
  const count = (delimiter: string) => sample.split(delimiter).length - 1
  if (dialect.delimiter === ' ' || 2 * count(twice.delimiter) < 0.9 * count(dialect.delimiter)) return dialect
  const widths = (how: Dialect) =>
    rowsOf(sample, whole, how, tried.rows)
      .filter((row) => !isBlank(row.cells))
      .map((row) => row.cells.length)
  const [single, double] = [widths(dialect), widths(twice)]
  const width = usualWidth(double)
  const agreeing = double.filter((cells) => cells === width).length
  return width > 1 && double.length > 1 && usualWidth(single) === 2 * width - 1 && agreeing >= 0.95 * double.length
    ? twice
    : dialect
}

/** Doubled, unless double quotes stay doubled where apostrophes took their place, or another way leaves fewer rows of a wrong width or fewer stray quotes. */
function escapeOf(dialect: Dialect, sample: string, whole: boolean, flawless: boolean): string {
  const { quote } = dialect
  if (quote === '' || !sample.includes(quote)) return quote === '' ? '' : quote
  if (quote === "'" && sample.includes('""') && !sample.replaceAll('""', '').includes('"')) return '"'
  if (flawless) return quote
  const faults = (how: string): number => {
    const rows = rowsOf(sample, whole, { ...dialect, escape: how }, tried.rows)
    const width = usualWidth(rows.map((row) => row.cells.length))
    const several = rows.reduce((sum, row) => sum + (row.damage || row.cells.length !== width ? 4 : 0) + row.strays, 0)
    return several
  }
  const least = faults(quote)
  if (least === 0) return quote
  if (sample.includes(`\\${quote}`) && faults('\\') < least) return '\\'
  const bare = faults('')
  return bare < least && !new RegExp(`${quote}${quote}[^${quote},;\\t|\\r\\n]`).test(sample) ? '' : quote
}
