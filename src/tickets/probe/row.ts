/** How cells and rows are told apart. `cr`: a carriage return alone ends a row. */
export interface Dialect {
  delimiter: string
  /** '' = cells are never quoted */
  quote: string
  /** the quote itself (doubled), what stands in front of one ('\\'), or '' = quotes inside a quoted cell stand as they are */
  escape: string
  cr: boolean
  /** blanks behind a delimiter are no part of the cell: `1, "two, three", 4` */
  skipsBlanks?: boolean
}

/** The cells of a row, and the indices of those that were quoted and closed. */
export interface RowCells {
  cells: string[]
  quoted: readonly number[]
}

export interface Row extends RowCells {
  from: number
  /** index behind the row's line end */
  end: number
  /** index of the row's line end */
  stop: number
  /** quotes where RFC 4180 allows none, and bare carriage returns */
  strays: number
  quoted: number[]
  /** cells that hold a stray quote or were never closed */
  flawed: number[]
  /** the text ended before the row did: inside quotes, or before a line end that is still to come */
  open: boolean
}

/** More cells than any table has: what a hostile line of delimiters may cost in memory. */
const mostCells = 100_000

const LF = 10
const CR = 13
const BLANK = 32

/**
 * Reads the row that starts at `from`, never looking beyond `until`. A quote closes its cell only before a delimiter or a line
 * end; elsewhere it stands for itself. With `final`, `until` is the end of everything, so that a last row needs no line end.
 * Cells listed in `literal` keep an opening quote as text.
 */
export function readRow(
  text: string,
  from: number,
  until: number,
  final: boolean,
  dialect: Dialect,
  literal?: ReadonlySet<number>,
): Row {
  const { delimiter, quote, cr, skipsBlanks = false } = dialect
  const first = delimiter.charCodeAt(0)
  const quoteCode = quote === '' ? -1 : quote.charCodeAt(0)
  const long = delimiter.length > 1
  const row: Row = { cells: [], from, end: until, stop: until, strays: 0, quoted: [], flawed: [], open: false }
  const delimits = (at: number) => text.charCodeAt(at) === first && (!long || text.startsWith(delimiter, at))
  const breaks = (at: number) => {
    const code = text.charCodeAt(at)
    return code === LF || (code === CR && (cr || text.charCodeAt(at + 1) === LF))
  }
  const ends = (at: number) => (at >= until ? final : delimits(at) || breaks(at))

  let at = from
  for (let index = 0; ; index++) {
    let cell: string
    if (text.charCodeAt(at) === quoteCode && at < until && !literal?.has(index)) {
      const close = closing(text, at, until, ends, dialect)
      if (close.strays > 0 || close.open) row.flawed.push(index)
      row.strays += close.strays
      if (close.open) return { ...row, open: true }
      cell = close.cell
      at = close.end
      row.quoted.push(index)
    } else {
      const start = at
      let quotes = 0
      for (; at < until; at++) {
        const code = text.charCodeAt(at)
        if (code === first && (!long || text.startsWith(delimiter, at))) break
        if (code === LF) break
        if (code === CR) {
          if (cr || text.charCodeAt(at + 1) === LF) break
          if (at + 1 < until) quotes++
        } else if (code === quoteCode) quotes++
      }
      row.strays += quotes
      cell = text.slice(start, at)
    }
    if (row.cells.length < mostCells) row.cells.push(cell)
    if (at >= until) {
      row.open = !final
      return row
    }
    if (delimits(at)) {
      at += delimiter.length
      if (skipsBlanks) while (at < until && text.charCodeAt(at) === BLANK) at++
      continue
    }
    row.stop = at
    // a chunk may end between CR and LF: wait for what follows
    if (text.charCodeAt(at) === CR && at + 1 >= until && !final) row.open = true
    row.end = text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
    return row
  }
}

interface Closing {
  cell: string
  end: number
  strays: number
  open: boolean
}

/** Finds where the quoted cell that opens at `at` closes, and what it says. Blanks between quote and delimiter are dropped. */
function closing(text: string, at: number, until: number, ends: (at: number) => boolean, dialect: Dialect): Closing {
  const { quote } = dialect
  const prefix = dialect.escape === quote ? '' : dialect.escape
  const start = at + 1
  let strays = 0
  let escaped = false
  for (let search = start; ; ) {
    const found = text.indexOf(quote, search)
    if (found < 0 || found >= until) return { cell: text.slice(start, until), end: until, strays, open: true }
    if (prefix !== '' && run(text, prefix, start, found) % 2 === 1) {
      escaped = true
      search = found + 1
      continue
    }
    const next = found + 1
    if (dialect.escape !== '' && next < until && text[next] === quote) {
      escaped = true
      search = next + 1
      continue
    }
    let end = next
    if (!ends(end)) while (end < until && text.charCodeAt(end) === BLANK) end++
    if (ends(end)) {
      const raw = text.slice(start, found)
      return {
        cell: escaped || (prefix !== '' && raw.includes(prefix)) ? plain(raw, quote, prefix) : raw,
        end,
        strays,
        open: false,
      }
    }
    strays++
    search = next
  }
}

/** How often a character stands right before `at`. */
function run(text: string, char: string, from: number, at: number): number {
  let count = 0
  while (at - count - 1 >= from && text[at - count - 1] === char) count++
  return count
}

function plain(raw: string, quote: string, prefix: string): string {
  if (prefix === '') return raw.replaceAll(quote + quote, quote)
  let value = ''
  for (let i = 0; i < raw.length; i++) {
    const next = raw[i + 1]
    if ((raw[i] === prefix && (next === quote || next === prefix)) || (raw[i] === quote && next === quote)) i++
    value += raw[i]
  }
  return value
}
