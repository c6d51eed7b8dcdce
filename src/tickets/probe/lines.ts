import { createReadStream } from 'node:fs'
import type { Layout } from './layout.ts'

const LF = 10
const CR = 13
const QUOTE = 34

/**
 * The physical lines (from 1) where data rows start, given their ordinals (from 0, in any order), of a file that was read strictly:
 * one header row, LF or CRLF, quotes doubled. Counts line breaks in the bytes and parses nothing. 0 for a row that is not there.
 */
export async function linesOf(path: string, ordinals: number[], layout: Layout): Promise<number[]> {
  const delimiter = layout.csv!.delimiter.charCodeAt(0)
  const wanted = [...new Set(ordinals)].sort((a, b) => a - b)
  const found = new Map<number, number>()
  let [line, row, next] = [1, -1, 0]
  let [cellStart, rowStart, quoted, closed] = [true, true, false, false]
  scan: for await (const bytes of createReadStream(path, { highWaterMark: 4 << 20 }) as AsyncIterable<Buffer>) {
    const mark = line === 1 && row < 0 && bytes[0] === 0xef ? 3 : 0
    for (let i = mark; i < bytes.length; i++) {
      const byte = bytes[i]!
      if (quoted) {
        if (byte === QUOTE) [quoted, closed] = [false, true]
        else if (byte === LF) line++
        continue
      }
      if (byte === LF) {
        line++
        rowStart = true
        cellStart = true
        closed = false
        continue
      }
      if (rowStart && byte !== CR) {
        rowStart = false
        if (row >= 0 && row === wanted[next]) {
          found.set(row, line)
          if (++next === wanted.length) break scan
        }
        row++
      }
      // a quote right behind the one that closed is a doubled one: the cell goes on
      if (byte === QUOTE) quoted = cellStart || closed
      closed = false
      cellStart = byte === delimiter
    }
  }
  return ordinals.map((ordinal) => found.get(ordinal) ?? 0)
}
