import { separated } from './lost-delimiter.ts'
import { type Dialect, type Row, type RowCells, readRow } from './row.ts'

/** A table being read: how, how wide it is (null: not known yet), and how far a search for a closing quote may still look. */
export interface RowReader {
  dialect: Dialect
  width: number | null
  allowance: number
}

/** One row of the text, or the lines that a quote without an end spoiled. */
export interface Piece extends RowCells {
  from: number
  /** index of its line end, and behind it */
  stop: number
  end: number
  strays: number
  damage?: 'unclosed-quote' | 'too-long' | undefined
  /** its quotes do not add up: of the ways to read it, the one that gives the right width was taken */
  mended?: true
}

/** The longest row, in characters: beyond it nothing is one row. */
export const longestRow = 16 << 20
/** What searches may cost on top of reading once, so that a file of nothing but quotes is still read in linear time. */
const reserve = longestRow

export const reading = (dialect: Dialect, width: number | null): RowReader => ({ dialect, width, allowance: reserve })

/**
 * The row that starts at `from`, mended where it must be; undefined when it may go on in text that is still to come.
 * Damage stays local: a quote that never closes, or that closes where the row gets a wrong width, costs its own line only.
 */
export function takeRow(text: string, from: number, final: boolean, state: RowReader): Piece | undefined {
  const { dialect, width } = state
  const until = Math.min(text.length, from + longestRow, from + Math.max(state.allowance, 0))
  const bounded = until < text.length
  const row = readRow(text, from, until, final && !bounded, dialect)
  if (row.open && !bounded && !final) return undefined
  const wide = width === null || row.cells.length === width
  if (!row.open && wide && row.strays === 0) return settle(state, row)

  const lineStop = lineEnd(text, from, Math.min(text.length, from + longestRow), dialect.cr)
  if (lineStop === undefined && text.length - from >= longestRow) {
    const late = lineEnd(text, from + longestRow, text.length, dialect.cr)
    return lost(text, from, late === undefined ? text.length : behind(text, late), 'too-long')
  }
  if (lineStop === undefined && !final) return undefined
  const stop = lineStop ?? text.length
  const several = row.open || row.stop > stop
  if (!several && wide) {
    const better = separated(text.slice(from, stop), dialect, width)
    return settle(state, better ? placed(text, from, stop, better) : row)
  }

  const alone = repairLine(text.slice(from, stop), dialect, width)
  if (!several) return settle(state, alone ? placed(text, from, stop, alone) : row)
  const next = behind(text, stop)
  if (!final && lineEnd(text, next, text.length, dialect.cr) === undefined && text.length - from < longestRow) return undefined
  state.allowance -= row.end - from
  if (alone && (row.open || !wide || isRow(text, next, dialect, width))) return placed(text, from, stop, alone)
  if (!row.open && wide) return settle(state, row)
  const resume = nextRow(text, next, row.end, dialect, width)
  if (resume !== undefined) return lost(text, from, resume, 'unclosed-quote')
  return row.open ? lost(text, from, bounded ? next : row.end, 'unclosed-quote') : settle(state, row)
}

function settle(state: RowReader, row: Piece): Piece {
  state.allowance = Math.min(reserve, state.allowance + 4 * (row.end - row.from))
  return row
}

/** A row that was read from a copy of its line, put back in its place. */
const placed = (text: string, from: number, stop: number, row: Row): Piece => ({
  ...row,
  stop,
  end: behind(text, stop),
  from,
  mended: true,
})

const lost = (text: string, from: number, end: number, damage: Piece['damage']): Piece => {
  let stop = end
  while (stop > from && (text.charCodeAt(stop - 1) === 10 || text.charCodeAt(stop - 1) === 13)) stop--
  return { cells: [], from, stop, end, strays: 1, quoted: [], damage }
}

/** Index of the line end at or after `from`, or undefined if there is none before `until`. */
export function lineEnd(text: string, from: number, until: number, cr: boolean): number | undefined {
  for (let i = from; i < until; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && (cr || text.charCodeAt(i + 1) === 10))) return i
  }
  return undefined
}

/** The start of the line after the one that ends at `stop`. */
export const behind = (text: string, stop: number): number =>
  text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : Math.min(stop + 1, text.length)

/**
 * A line with stray or unclosed quotes, read so that it gets the right width: with the other ways to escape a quote, or with the
 * quotes that do not close as text. The reading with the fewest stray quotes wins. A line without such flaws is what it is.
 */
function repairLine(line: string, dialect: Dialect, width: number | null): Row | undefined {
  const found: Row[] = []
  const read = (how: Dialect, literal?: ReadonlySet<number>): Row => {
    const row = readRow(line, 0, line.length, true, how, literal)
    if (!row.open && (width === null || row.cells.length === width)) found.push(row)
    return row
  }
  let row = read(dialect)
  const apart = found.length === 0 || row.strays > 0 ? separated(line, dialect, width) : undefined
  if (apart) return apart
  if (row.flawed.length === 0) return found[0]
  if (width !== null)
    for (const other of ['', '\\', dialect.quote]) if (other !== dialect.escape) read({ ...dialect, escape: other })
  const literal = new Set<number>()
  for (let tries = 0; tries < 8 && found.length === 0 && row.flawed.length > 0; tries++) {
    literal.add(row.flawed[0]!)
    row = read(dialect, literal)
  }
  return found.sort((a, b) => a.strays - b.strays)[0]
}

function isRow(text: string, from: number, dialect: Dialect, width: number | null): boolean {
  const stop = lineEnd(text, from, text.length, dialect.cr) ?? text.length
  if (from >= stop) return from >= text.length
  const row = readRow(text, from, stop, true, dialect)
  return !row.open && row.strays === 0 && row.cells.length === width
}

/** The first line between `from` and `until` that is a row by itself. In a list every line would be one, so that there none is. */
function nextRow(text: string, from: number, until: number, dialect: Dialect, width: number | null): number | undefined {
  if (width === null) return from
  if (width === 1) return undefined
  for (let start = from; start < until; ) {
    if (isRow(text, start, dialect, width)) return start
    const stop = lineEnd(text, start, until, dialect.cr)
    if (stop === undefined) return undefined
    start = behind(text, stop)
  }
  return undefined
}
