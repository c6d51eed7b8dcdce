import { createReadStream } from 'node:fs'
import { behind, lineEnd, type Piece, type RowReader, takeRow } from './row-repair.ts'

/** A row of the file with the line it starts on (from 1) and its raw text. */
export interface NumberedRow {
  line: number
  cells: string[]
  raw: string
  strays: number
  quoted: readonly number[]
  damage: Piece['damage']
  mended?: Piece['mended']
}

/** What a raw text may cost to keep. */
const rawMost = 1 << 20

/** Rows handed on at once. */
const batch = 2000

/** The text of a UTF-8 file in pieces, without its byte order mark, whichever way that is written. */
export async function* chunksOf(path: string, size = 1 << 20): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let first = true
  for await (const bytes of createReadStream(path, { highWaterMark: size })) {
    const text = decoder.decode(bytes, { stream: true })
    yield first ? text.replace(mojibakeMark, '') : text
    first = false
  }
  yield decoder.decode()
}

/** UTF-8's byte order mark, read as Windows-1252 and written as UTF-8 by somebody upstream. */
export const mojibakeMark = /^\ufeff?ï»¿/

/**
 * The rows of a text that comes in chunks, in batches. `skip` lines in front are passed over. Without `complete`, a row that the
 * end of the text cuts is left out: the text is only the head of a file.
 */
export async function* pieces(
  chunks: AsyncIterable<string> | Iterable<string>,
  state: RowReader,
  { skip = 0, complete = true } = {},
): AsyncGenerator<NumberedRow[]> {
  let text = ''
  let pending = ''
  let line = 1
  let left = skip
  /** a row that is too long has no end yet: what comes up to it belongs to no other row */
  let endless = false

  function* drain(final: boolean): Generator<NumberedRow[]> {
    let rows: NumberedRow[] = []
    let at = 0
    for (; left > 0; left--, line++) {
      const stop = lineEnd(text, at, text.length, state.dialect.cr)
      if (stop === undefined || (stop + 1 === text.length && !final)) break
      at = behind(text, stop)
    }
    if (endless && text !== '') {
      const stop = lineEnd(text, 0, text.length, state.dialect.cr)
      at = stop === undefined ? text.length : behind(text, stop)
      endless = stop === undefined
      if (!endless) line++
    }
    while (left === 0 && at < text.length) {
      const row = takeRow(text, at, final, state)
      if (!row) break
      const raw = text.slice(row.from, Math.min(row.stop, row.from + rawMost))
      const { cells, strays, quoted, damage, mended } = row
      rows.push({ line, cells, raw, strays, quoted, damage, ...(mended && { mended }) })
      line += breaks(text, row.from, row.end, state.dialect.cr)
      at = row.end
      endless = damage === 'too-long' && row.stop === row.end
      if (rows.length === batch) {
        yield rows
        rows = []
      }
    }
    text = text.slice(at)
    if (rows.length > 0) yield rows
  }

  for await (const chunk of chunks) {
    pending += chunk
    // a row longer than what is there is tried again only when there is twice as much: the whole stays linear
    if (pending.length < text.length) continue
    text += pending
    pending = ''
    yield* drain(false)
  }
  text += pending
  yield* drain(complete)
}

function breaks(text: string, from: number, end: number, cr: boolean): number {
  let count = 0
  if (!cr) {
    for (let i = text.indexOf('\n', from); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) count++
    return count
  }
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++
  }
  return count
}
