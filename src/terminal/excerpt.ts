import type { Span } from '../text/span.ts'
import { cut, cutStart, type Width } from './width.ts'

/** Characters that cannot be seen or that steer a terminal get a stand-in of one column; a blank for a tab. */
const visible = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g, '\ufffd')

/** As one writes it: letters of Hangul that stand apart in the file take the columns of a syllable. */
const drawn = (text: string): string => visible(text).normalize('NFC')

/** No column of a terminal shows more than so many characters, accents and joiners counted: what lies further off is not measured. */
const perColumn = 6

/**
 * A line of a file and the marks under a stretch of it, in at most `columns`: blanks in front are left out, and what is far from the
 * stretch is cut away.
 */
export function excerpt(line: string, span: Span, columns: number, width: Width): [line: string, marks: string] {
  const { column, endColumn } = span
  const longest = columns * perColumn
  const start = Math.min(column - 1, line.length)
  const end = span.endLine > span.line ? line.length : Math.min(Math.max(start, endColumn - 1), line.length)
  const marked = cut(drawn(line.slice(start, Math.min(end, start + longest))), columns, width)
  const before = drawn(line.slice(Math.max(0, start - longest), start)).trimStart()
  const after = drawn(line.slice(end, end + longest)).trimEnd()
  const room = columns - Math.max(1, width(marked))
  const left = cutStart(before, Math.max(room - width(after), Math.floor(room / 2)), width)
  const rest = room - width(left)
  const right = width(after) <= rest ? after : rest > 1 ? cut(after, rest, width) : ''
  return [`${left}${marked}${right}`.trimEnd(), ' '.repeat(width(left)) + '~'.repeat(Math.max(1, width(marked)))]
}
