import type { Range } from './syntax/tree.ts'

/** A stretch of a file: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Span {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Turns offsets of a text into lines and columns, both from 1, columns in UTF-16 code units. Lines end at LF or CRLF. */
export function places(text: string): { span(range: Range): Span; line(at: number): number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const line = (at: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  const span = ({ from, to }: Range): Span => {
    const first = line(from)
    const last = to < (starts[first] ?? Number.POSITIVE_INFINITY) ? first : line(to)
    return { line: first, column: from - starts[first - 1]! + 1, endLine: last, endColumn: to - starts[last - 1]! + 1 }
  }
  return { line, span }
}
